/** Disputes: whose they are, when a reply is due, who may end one; challenges and who may reply. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { tell, without } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import {
  answerable,
  disputesOf,
  maySettle,
  nextId,
  replyable,
  replyBy,
  sideOfRole,
  unsettled,
  type Dispute,
} from "./rules.ts";

const bare = without(
  wholeLife,
  "DisputeOpened/1",
  "DisputeAnswered/1",
  "DisputeSettled/1",
  "FindingChallenged/1",
  "ChallengeReplied/1",
);
const doc = "a".repeat(64);
const opened = fact("DisputeOpened/1", "member", "2026-10-01", {
  dispute: "dispute-1",
  from: "members",
  to: "mutual",
  about: "Holiday cover",
  doc,
  replyBy: "2026-10-29",
});
const answered = fact("DisputeAnswered/1", "secretary", "2026-10-10", {
  dispute: "dispute-1",
  answer: doc,
});
const settled = fact("DisputeSettled/1", "member", "2026-10-20", {
  dispute: "dispute-1",
  how: "agreed",
});
const first = (...facts: NewFact[]): Dispute => {
  const [one] = disputesOf(tell([...bare, ...facts]));
  assert.ok(one);
  return one;
};
const ids = (refusals: readonly { rule: string }[]) => refusals.map((one) => one.rule);

test("a dispute is open, answered, settled", () => {
  assert.equal(first(opened).state, "open");
  assert.equal(first(opened, answered).state, "answered");
  assert.equal(first(opened, answered, settled).state, "settled");
  assert.equal(unsettled(tell([...bare, opened, answered, settled])).length, 0);
});

test("only the side that it is with answers, and once", () => {
  const story = tell([...bare, opened]);
  assert.equal(answerable(story, "secretary").length, 1);
  assert.equal(answerable(story, "authority").length, 0);
  assert.equal(answerable(tell([...bare, opened, answered]), "secretary").length, 0);
});

test("a reply is due twenty working days later: a Thursday in October, four weeks on", () => {
  assert.equal(replyBy(tell(bare), "2026-10-01"), "2026-10-29");
  // Christmas, Boxing Day's substitute and New Year's Day do not count.
  assert.equal(replyBy(tell(bare), "2026-12-21"), "2027-01-21");
});

test("each way of ending belongs to those who can know it", () => {
  const open = first(opened);
  const done = first(opened, answered);
  assert.deepEqual(maySettle(open, "withdrawn", "member"), []);
  assert.deepEqual(ids(maySettle(open, "withdrawn", "secretary")), ["disputes.openerWithdraws"]);
  assert.deepEqual(ids(maySettle(open, "agreed", "member")), ["disputes.notAnswered"]);
  assert.deepEqual(maySettle(done, "agreed", "secretary"), []);
  assert.deepEqual(ids(maySettle(done, "agreed", "union")), ["disputes.sidesAgree"]);
  assert.deepEqual(maySettle(done, "arbitrated", "arbiter"), []);
  assert.deepEqual(ids(maySettle(done, "arbitrated", "member")), ["disputes.arbiterSays"]);
  assert.deepEqual(maySettle(done, "mediated", "facilitator"), []);
  assert.deepEqual(ids(maySettle(done, "mediated", "secretary")), ["disputes.mediatorSays"]);
});

test("the board and the secretary are one side; those between the sides have none", () => {
  assert.equal(sideOfRole("board"), sideOfRole("secretary"));
  assert.equal(sideOfRole("arbiter"), undefined);
});

test("ids are the next free number", () => {
  assert.equal(nextId("dispute", []), "dispute-1");
  assert.equal(nextId("dispute", ["dispute-1", "dispute-3"]), "dispute-4");
});

test("nobody replies to their own challenge, nor twice", () => {
  const challenge = fact("FindingChallenged/1", "union", "2026-10-01", {
    finding: "density",
    challenge: "challenge-1",
    doc,
  });
  const reply = fact("ChallengeReplied/1", "secretary", "2026-10-02", {
    challenge: "challenge-1",
    doc,
  });
  const story = tell([...bare, challenge, reply]);
  assert.equal(replyable(story, "union").length, 0);
  assert.equal(replyable(story, "secretary").length, 0);
  assert.equal(replyable(story, "authority").length, 1);
});
