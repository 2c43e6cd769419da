import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { findingsOf, notApplicable } from "./finding.ts";
import { hasEnded, runningSince } from "./running-since.ts";
import { sceneOf } from "./scene.ts";
import { changed, tell, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

const of = (facts: readonly NewFact[]) => runningSince(sceneOf(tell(facts), lookedAt));
const unconverted = without(wholeLife, "Converted/1", "TransferMade/1");

test("a body runs from its conversion, or from the transfer", () => {
  assert.equal(of(wholeLife), "2025-10-01");
  assert.equal(of(without(wholeLife, "Converted/1")), "2025-10-01");
  assert.equal(of(unconverted), undefined);
});

test("one without a predecessor runs from incorporation, one that ran already from its first day here", () => {
  const incorporated = fact("Incorporated/1", "regulator", "2025-08-01", {
    form: "Society",
    registrar: "Mutuals register",
    number: null,
  });
  const anew = changed([...unconverted, incorporated], "BodyOpened/1", { start: "noPredecessor" });
  assert.equal(of(anew), "2025-08-01");
  assert.equal(of(changed(unconverted, "BodyOpened/1", { start: "alreadyRunning" })), "2025-01-06");
});

test("of a real body only sources tell", () => {
  const real = changed(unconverted, "BodyOpened/1", { start: "alreadyRunning", standing: "real" });
  assert.equal(of(real), undefined);
});

test("of a body that was wound up nothing is asked about running", () => {
  const ended = fact("WoundUp/1", "regulator", "2026-10-01", {
    destination: "Another society",
    destinationKind: "assetLockedBody",
    assetsPence: 1,
    membersVote: null,
  });
  const story = tell([...wholeLife, ended]);
  assert.equal(hasEnded(sceneOf(story, lookedAt))?.message, "doesNotApply.ended");
  assert.equal(hasEnded(sceneOf(tell(wholeLife), lookedAt)), undefined);
  const left = notApplicable(story, lookedAt).map((one) => one.id);
  assert.deepEqual(left, [
    "meetingsOnTime",
    "electionsOnTime",
    "booksCurrent",
    "standardsMet",
    "accessFair",
  ]);
  assert.ok(findingsOf(story, "2026-09-30").some((one) => one.id === "booksCurrent"));
});
