/** A body's ballots are read from its facts: numbered as called, dates as moved, the roll with its rulings. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ballotById, ballotByNumber, ballotsOf, eligibleOf, takesPapers } from "./ballot-story.ts";
import { paper as digest } from "./example-shape.ts";
import { fact, type Entry, type NewFact } from "./fact.ts";
import { storyOf } from "./story.ts";

const read = (...facts: readonly NewFact[]) =>
  storyOf(
    facts.map(
      (one, position) => ({ ...one, position, at: "2026-11-01T00:00:00Z" }) as unknown as Entry,
    ),
  );
const called = (ballot: string) =>
  fact("BallotCalled/1", "s", "2026-11-01", {
    ballot,
    purpose: "support",
    box: "verifiable",
    rehearsal: false,
    roll: "staff",
    question: "Should we?",
    answers: ["Yes", "Stay"],
    statusQuo: 1,
    opens: "2026-12-01",
    closes: "2026-12-14",
    rule: "staff-support",
    papers: [],
    scrutineer: "s",
  });
const frozen = fact("RollFrozen/1", "s", "2026-11-02", {
  ballot: "b1",
  eligible: 10,
  roll: digest,
});
const ruled = (outcome: "added" | "removed" | "unchanged") =>
  fact("RollObjectionRuled/1", "s", "2026-11-03", { ballot: "b1", outcome, reasons: "Heard." });
const opened = fact("BallotOpened/1", "s", "2026-12-01", { ballot: "b1", eligible: 10 });

test("ballots are numbered in the order of calling", () => {
  const story = read(called("b1"), called("b2"));
  assert.deepEqual(
    ballotsOf(story).map((one) => [one.number, one.id, one.stage]),
    [
      [1, "b1", "called"],
      [2, "b2", "called"],
    ],
  );
  assert.equal(ballotByNumber(story, "2")?.id, "b2");
  assert.equal(ballotById(story, "b3"), undefined);
});

test("rulings add to the frozen roll and take away from it", () => {
  const ballot = (...facts: readonly NewFact[]) => ballotsOf(read(called("b1"), ...facts))[0]!;
  assert.equal(eligibleOf(ballot()), null);
  assert.equal(eligibleOf(ballot(frozen, ruled("unchanged"))), 10);
  assert.equal(eligibleOf(ballot(frozen, ruled("added"), ruled("added"), ruled("removed"))), 11);
});

test("papers are taken from the first to the last day of an open poll, as the dates were moved", () => {
  const moved = fact("BallotDatesSet/1", "s", "2026-11-05", {
    ballot: "b1",
    opens: "2026-12-02",
    closes: "2026-12-16",
  });
  const ballot = ballotsOf(read(called("b1"), frozen, moved, opened))[0]!;
  const takes = (day: string) => takesPapers(ballot, day);
  assert.deepEqual(["2026-12-01", "2026-12-02", "2026-12-16", "2026-12-17"].map(takes), [
    false,
    true,
    true,
    false,
  ]);
});
