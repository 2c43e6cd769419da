/** The house standard holds its numbers, by version and day. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Entry } from "@rochdale/facts/fact.ts";
import { storyOf } from "@rochdale/facts/story.ts";
import {
  rochdale1,
  rochdale2,
  signatoriesNeeded,
  standardFor,
  standardOn,
  standards,
} from "./standard.ts";

test("a version runs from its first day to the day before the next", () => {
  assert.equal(standardOn("2009-03-01").id, "rochdale-1");
  assert.equal(standardOn("2026-09-30").id, "rochdale-1");
  assert.equal(standardOn("2026-10-01").id, "rochdale-2");
  assert.equal(rochdale1.to, "2026-09-30");
  assert.equal(rochdale2.to, null);
  assert.equal(standards.length, 2);
});

test("the numbers of version 2", () => {
  const { id: _id, from: _from, to: _to, ...numbers } = rochdale2;
  assert.deepEqual(numbers, {
    silence: "deemedRefusalIfAdopted",
    decisionWorkingDays: 30,
    scopingWorkingDays: 40,
    questionReplyWorkingDays: 10,
    unionReplyWorkingDays: 20,
    disputeReplyWorkingDays: 20,
    reviewWorkingDays: 40,
    rollFreezeDays: 21,
    ballotNoticeDays: 21,
    challengesCloseDays: 7,
    pollDays: 14,
    mandateMonths: 12,
    petitionDays: 28,
    materialsMonths: 12,
    booksDays: 45,
    signatories: { fewest: 2, percent: 10, enough: 20 },
  });
  assert.equal(rochdale1.silence, "noAnswer");
});

test("who must sign: two at least, one in ten rounded up, twenty are enough", () => {
  const needed = (people: number | null) => signatoriesNeeded(rochdale2, people);
  assert.deepEqual(
    [1, 20, 21, 30, 31, 190, 191, 200, 3000].map(needed),
    [2, 2, 3, 3, 4, 19, 20, 20, 20],
  );
  assert.equal(needed(null), 20);
});

test("an adopted version measures from the day of its adoption", () => {
  const adopted = {
    ...fact("StandardAdopted/1", "council", "2026-05-10", { standard: "rochdale-2" }),
    at: "2026-05-10T09:00:00Z",
    position: 0,
  } as Entry;
  const story = storyOf([adopted]);
  assert.equal(standardFor(story, "2026-05-09").id, "rochdale-1");
  assert.equal(standardFor(story, "2026-05-10").id, "rochdale-2");
  assert.equal(standardFor(storyOf([]), "2026-05-10").id, "rochdale-1");
});
