import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { canonicalJson } from "@rochdale/record/canonical.ts";
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { storyOf } from "@rochdale/facts/story.ts";
import { findingsOf, notApplicable } from "./finding.ts";
import { rulePacks } from "./packs.ts";
import { lawOf } from "./law.ts";
import { changed, parties, tell, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

test("a finding is plain JSON: written and read again it is the same", () => {
  const findings = findingsOf(tell(wholeLife), lookedAt);
  assert.deepEqual(JSON.parse(JSON.stringify(findings)), findings);
  assert.equal(canonicalJson(findings), canonicalJson(findingsOf(tell(wholeLife), lookedAt)));
});

test("every finding names its rule, a law of the register, the day, and a claim of its own", () => {
  const findings = findingsOf(tell(wholeLife), lookedAt);
  assert.equal(new Set(findings.map((one) => one.id)).size, findings.length);
  for (const one of findings) {
    assert.equal(one.rule.id, one.id);
    assert.equal(one.asAt, lookedAt);
    assert.equal(lawOf(one.law).id, one.law);
  }
  assert.equal(rulePacks.length > 0, true);
});

test("a body of which nothing is told but its beginning has no finding met and none not met", () => {
  const bare = wholeLife.slice(0, 1).concat(parties("2025-01-06"));
  for (const one of findingsOf(tell(bare), "2025-01-10")) {
    assert.equal(one.state, "notProven", one.id);
  }
});

test("a story that has not begun by the day has no findings", () => {
  assert.deepEqual(findingsOf(tell(wholeLife), "2025-01-05"), []);
  assert.deepEqual(findingsOf(storyOf([]), lookedAt), []);
  assert.deepEqual(notApplicable(storyOf([])), []);
});

test("a body without a predecessor has no ballot and no transfer to prove, and says so", () => {
  const anew = changed(wholeLife, "BodyOpened/1", {
    start: "noPredecessor",
    recognisedUnions: [],
  });
  const left = notApplicable(tell(anew), lookedAt).map((one) => one.id);
  assert.deepEqual(left, [
    "unions",
    "balancedInformation",
    "alternatives",
    "ballotValid",
    "majority",
    "mandateFresh",
    "tupeHonoured",
    "pensionsHonoured",
    "recognitionContinues",
    "newStartersNoWorse",
  ]);
  const ids = findingsOf(tell(anew), lookedAt).map((one) => one.id);
  assert.equal(ids.length, 30 - left.length);
  assert.ok(!ids.includes("majority"));
  assert.deepEqual(notApplicable(tell(wholeLife), lookedAt), []);
});

test("what was not yet known on a day is not used for that day's knowledge", () => {
  const story = tell(wholeLife);
  const known = findingsOf(story, lookedAt, "2025-07-07").find((one) => one.id === "majority");
  assert.equal(known?.state, "notProven");
  const later = findingsOf(story, lookedAt, "2025-07-08").find((one) => one.id === "majority");
  assert.equal(later?.state, "met");
});

test("property: later facts never change the findings of an earlier day", () => {
  const days = [...new Set(wholeLife.map((one) => one.on))];
  fc.assert(
    fc.property(fc.constantFrom(...days), fc.subarray([...wholeLife].slice(20)), (day, some) => {
      const kept = [...wholeLife.slice(0, 20), ...some];
      const then = findingsOf(tell(kept.filter((one) => one.on <= day)), day);
      assert.equal(canonicalJson(findingsOf(tell(kept), day)), canonicalJson(then));
    }),
    { numRuns: 60 },
  );
});

test("property: whatever is left out of a life, findings are three-valued and never thrown", () => {
  const types = [...new Set(wholeLife.map((one) => one.type))].filter((t) => t !== "BodyOpened/1");
  fc.assert(
    fc.property(
      fc.subarray(types),
      fc.constantFrom("2025-06-01", "2025-09-30", lookedAt),
      (gone, day) => {
        for (const one of findingsOf(tell(without(wholeLife, ...gone)), day)) {
          assert.ok(["met", "notMet", "notProven"].includes(one.state));
        }
      },
    ),
    { numRuns: 100 },
  );
});

/** Gloucestershire 2012: 2,896 papers issued, 1,628 returned, 1,482 for staying. */
test("Gloucestershire 2012: the ballot said no, 91.0% of votes and 51.17% of staff", () => {
  const source = { mark: "S2", quote: "1,482 for staying in the NHS" };
  const report = fact("BallotReported/1", "archivist", "2012-10-11", {
    ballot: "gloucestershire",
    purpose: "support",
    tally: { eligible: 2896, for: 146, against: 1482, abstain: 0, spoiled: 0 },
    issued: 2896,
    undelivered: 0,
    reissued: 0,
    late: 0,
    independent: true,
    rollInspected: false,
    interference: "none",
    report: null,
  });
  const opened = changed(wholeLife.slice(0, 1), "BodyOpened/1", { standing: "real" });
  const begun = opened.map((one) => ({ ...one, on: "2012-01-01" }) as NewFact);
  const story = tell([...begun, ...parties("2012-01-01"), { ...report, source } as NewFact]);
  const majority = findingsOf(story, "2012-12-31").find((one) => one.id === "majority");
  assert.equal(majority?.state, "notMet");
  assert.equal(majority?.because.message, "finding.majority.saidNo");
  assert.deepEqual(majority?.because.values?.["againstOfVotes"], { of: [1482, 1628] });
  assert.deepEqual(majority?.because.values?.["againstOfEligible"], { of: [1482, 2896] });
  const mandate = findingsOf(story, "2012-12-31").find((one) => one.id === "mandateFresh");
  assert.equal(mandate?.state, "notMet");
});
