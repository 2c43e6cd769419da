import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { ballotsFor, countedBallot, returned } from "./ballot-evidence.ts";
import { sceneOf } from "./scene.ts";
import { changed, tell, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

const scene = (facts: readonly NewFact[]) => sceneOf(tell(facts), lookedAt);

test("a ballot is found by its purpose with every step", () => {
  const [ballot, ...more] = ballotsFor(scene(wholeLife), "support");
  assert.equal(more.length, 0);
  assert.equal(ballot?.ballot, "staff-2025");
  assert.ok(ballot?.called && ballot.frozen && ballot.opened && ballot.closed && ballot.report);
  assert.equal(ballotsFor(scene(wholeLife), "usersSupport")[0]?.ballot, "users-2025");
});

test("a rehearsal is no ballot, except where the whole body is one", () => {
  const rehearsed = changed(wholeLife, "BallotCalled/1", { rehearsal: true });
  assert.equal(ballotsFor(scene(rehearsed), "support").length, 0);
  const all = changed(rehearsed, "BodyOpened/1", { standing: "rehearsal" });
  assert.equal(ballotsFor(scene(all), "support").length, 1);
});

test("a report by a source counts without a call", () => {
  const sourced = without(wholeLife, "BallotCalled/1");
  assert.equal(countedBallot(scene(sourced), "support")?.report.content.tally.for, 251);
});

test("a ballot that was set aside does not count, one whose challenge was dismissed does; dates that were moved count", () => {
  const ruled = (outcome: "dismissed" | "voided") =>
    fact("BallotChallengeRuled/1", "arbiter", "2025-07-12", {
      ballot: "staff-2025",
      challenge: "c1",
      outcome,
      reasons: "Heard.",
    });
  assert.equal(countedBallot(scene([...wholeLife, ruled("voided")]), "support"), undefined);
  assert.ok(countedBallot(scene([...wholeLife, ruled("dismissed")]), "support"));
  const unreported = without(wholeLife, "BallotReported/1");
  assert.equal(countedBallot(scene(unreported), "support"), undefined);
  const moved = fact("BallotDatesSet/1", "scrutineer", "2025-06-05", {
    ballot: "staff-2025",
    opens: "2025-06-30",
    closes: "2025-07-20",
  });
  const [before] = ballotsFor(scene(wholeLife), "support");
  const [after] = ballotsFor(scene([...wholeLife, moved]), "support");
  assert.deepEqual([before?.opens, before?.closes], ["2025-06-23", "2025-07-06"]);
  assert.deepEqual([after?.opens, after?.closes], ["2025-06-30", "2025-07-20"]);
});

test("papers returned are for, against, abstaining and spoiled", () => {
  assert.equal(returned({ eligible: 9, for: 1, against: 2, abstain: 3, spoiled: 1 }), 7);
});
