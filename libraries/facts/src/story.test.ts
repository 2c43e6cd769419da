/** A story: facts folded by type, as they stood on a day or were known on a day, and whose word each is. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Entry, type NewFact } from "./fact.ts";
import type { Role } from "./shapes.ts";
import {
  all,
  asAt,
  extend,
  first,
  has,
  latest,
  opening,
  roleOf,
  storyOf,
  wordOf,
} from "./story.ts";

const stamp = (draft: NewFact, position: number, at = `${draft.on}T10:00:00Z`) =>
  ({ ...draft, at, position }) as Entry;
const admitted = (party: string, role: Role, on = "2026-10-01") =>
  fact("PartyAdmitted/1", party, on, {
    party,
    role,
    organisation: null,
    person: null,
    checkedBy: party,
    how: "appointed",
  });
const counted = (objected: number, on: string) =>
  fact("ObjectionsCounted/1", "council", on, { objected });

test("facts are found by type, first and latest by the day they took effect", () => {
  const story = storyOf([
    stamp(counted(1, "2026-10-05"), 0),
    stamp(counted(2, "2026-10-09"), 1),
    stamp(counted(3, "2026-10-07"), 2),
    stamp(counted(4, "2026-10-09"), 3),
  ]);
  assert.equal(first(story, "ObjectionsCounted/1")?.content.objected, 1);
  assert.equal(latest(story, "ObjectionsCounted/1")?.content.objected, 4);
  assert.equal(all(story, "ObjectionsCounted/1").length, 4);
  assert.deepEqual(all(story, "Converted/1"), []);
  assert.equal(has(story, "ObjectionsCounted/1"), true);
  assert.equal(has(story, "Converted/1"), false);
  assert.equal(latest(story, "Converted/1"), undefined);
});

test("entries out of order are a fault", () => {
  const twice = [stamp(counted(1, "2026-10-05"), 1), stamp(counted(2, "2026-10-05"), 1)];
  assert.throws(() => storyOf(twice), /out of order/);
});

test("as at a day: that day's facts are in, the next day's are not", () => {
  const story = storyOf([stamp(counted(1, "2026-10-05"), 0), stamp(counted(2, "2026-10-06"), 1)]);
  assert.equal(asAt(story, "2026-10-05").entries.length, 1);
  assert.equal(asAt(story, "2026-10-06"), story);
  assert.equal(asAt(story, "2026-10-04").entries.length, 0);
});

test("known on a day: what was entered later was not known, whenever it took effect", () => {
  const story = storyOf([stamp(counted(1, "2026-10-05"), 0, "2026-10-08T23:59:59Z")]);
  assert.equal(asAt(story, "2026-10-20", "2026-10-07").entries.length, 0);
  assert.equal(asAt(story, "2026-10-20", "2026-10-08").entries.length, 1);
});

test("more entries extend the story in place", () => {
  const story = storyOf([stamp(admitted("council", "authority"), 0)]);
  assert.equal(extend(story, [stamp(counted(1, "2026-10-05"), 1)]), story);
  assert.equal(story.entries.length, 2);
  assert.equal(roleOf(story, "council"), "authority");
  assert.equal(roleOf(story, "nobody"), undefined);
});

test("a story without its beginning is a fault", () => {
  assert.throws(() => opening(storyOf([])), /BodyOpened/);
});

test("whose word: the side that gains, the other side, an outsider, a cited source", () => {
  const story = storyOf([
    stamp(admitted("council", "authority"), 0),
    stamp(admitted("polls", "scrutineer"), 1),
    stamp(counted(1, "2026-10-05"), 2),
  ]);
  const said = (by: string, source?: { mark: string; quote: string }) =>
    ({ ...stamp(counted(1, "2026-10-05"), 3), by, ...(source ? { source } : {}) }) as Entry;
  assert.equal(wordOf(story, said("council"), "authority"), "own");
  assert.equal(wordOf(story, said("council"), "proposers"), "other");
  assert.equal(wordOf(story, said("polls"), "proposers"), "independent");
  assert.equal(wordOf(story, said("nobody"), "proposers"), "own");
  assert.equal(
    wordOf(story, said("council", { mark: "S1", quote: "x" }), "authority"),
    "independent",
  );
});
