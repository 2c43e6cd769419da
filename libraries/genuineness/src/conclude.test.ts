import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { findingIn, paperOf, tell } from "./told-story.ts";
import { findingsOf } from "./finding.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

const withheld = (mark: string, on = "2026-11-01") =>
  fact("Withheld/1", "archivist", on, { doc: paperOf(mark), reason: "Withdrawn." });

test("what rests on a withdrawn paper is not proven, and nothing else changes", () => {
  const after = findingsOf(tell([...wholeLife, withheld("summary")]), lookedAt);
  const changed = after.filter((one) => one.state !== "met");
  assert.deepEqual(
    changed.map((one) => [one.id, one.state, one.because.message]),
    [["balancedInformation", "notProven", "finding.withheld"]],
  );
});

test("a withdrawn scrutineer's report takes the ballot's findings with it", () => {
  const after = findingsOf(tell([...wholeLife, withheld("report")]), lookedAt);
  const lost = after.filter((one) => one.because.message === "finding.withheld");
  assert.ok(lost.map((one) => one.id).includes("majority"));
  assert.ok(lost.map((one) => one.id).includes("ballotValid"));
});

test("a withdrawal never turns not met into not proven", () => {
  const worse = wholeLife.map((one) =>
    one.type === "AssessmentMade/1"
      ? ({ ...one, content: { ...one.content, outcome: "notMet" } } as NewFact)
      : one,
  );
  const found = findingIn([...worse, withheld("assessment")], "standardsMet", lookedAt);
  assert.equal(found.state, "notMet");
});

test("a challenge stands beside the finding that it disputes, with its reply", () => {
  const challenge = fact("FindingChallenged/1", "union", "2026-11-02", {
    finding: "majority",
    challenge: "c1",
    doc: paperOf("challenge"),
  });
  const reply = fact("ChallengeReplied/1", "secretary", "2026-11-05", {
    challenge: "c1",
    doc: paperOf("answer"),
  });
  const open = findingIn([...wholeLife, challenge], "majority", lookedAt);
  assert.equal(open.state, "met");
  assert.equal(open.challenges.length, 1);
  assert.equal(open.challenges[0]?.reply, null);
  const replied = findingIn([...wholeLife, challenge, reply], "majority", lookedAt);
  assert.equal(replied.challenges[0]?.reply, (open.challenges[0]?.position ?? 0) + 1);
  assert.equal(findingIn([...wholeLife, challenge], "origin", lookedAt).challenges.length, 0);
});

test("evidence is listed by position, once each, with whose word it is", () => {
  for (const { evidence } of findingsOf(tell(wholeLife), lookedAt)) {
    const positions = evidence.map((one) => one.position);
    assert.deepEqual(
      positions,
      [...new Set(positions)].sort((a, b) => a - b),
    );
    assert.ok(evidence.some((one) => one.word !== "own"));
  }
});

test("a fact that cites a source counts as independent", () => {
  const own = wholeLife.map((one) =>
    one.type === "UsersAnswered/1" ? ({ ...one, by: "proposer" } as NewFact) : one,
  );
  const sourced = own.map((one) =>
    one.type === "UsersAnswered/1"
      ? ({ ...one, source: { mark: "S1", quote: "They were asked." } } as NewFact)
      : one,
  );
  assert.equal(findingIn(own, "usersAsked", lookedAt).state, "notProven");
  assert.equal(findingIn(sourced, "usersAsked", lookedAt).state, "met");
});
