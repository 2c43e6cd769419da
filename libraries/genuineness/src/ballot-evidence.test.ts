import assert from "node:assert/strict";
import { test } from "node:test";
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

test("papers returned are for, against, abstaining and spoiled", () => {
  assert.equal(returned({ eligible: 9, for: 1, against: 2, abstain: 3, spoiled: 1 }), 7);
});
