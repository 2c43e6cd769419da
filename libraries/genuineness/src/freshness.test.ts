import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { findingIn, movedTo, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

const unused = without(wholeLife, "TransferMade/1", "Converted/1");
const of = (facts: readonly NewFact[], day = lookedAt) => findingIn(facts, "mandateFresh", day);
const change = (on: string) =>
  fact("MaterialChange/1", "authority", on, { what: "rules", words: "Seats were moved." });

test("mandate: fresh to the day twelve months after the poll closed, that day included", () => {
  assert.equal(of(unused, "2026-07-06").state, "met");
  const lapsed = of(unused, "2026-07-07");
  assert.equal(lapsed.state, "notMet");
  assert.equal(lapsed.because.message, "finding.mandateFresh.lapsed");
});

test("mandate: once used it stands as it stood on that day", () => {
  assert.equal(of(wholeLife).state, "met");
  const late = movedTo(
    movedTo(wholeLife, "TransferMade/1", "2026-07-07"),
    "Converted/1",
    "2026-07-08",
  );
  assert.equal(of(late).state, "notMet");
});

test("mandate: a material change after the ballot and before its use ends it", () => {
  assert.equal(of([...wholeLife, change("2025-09-01")]).state, "notMet");
  assert.equal(of([...wholeLife, change("2025-10-02")]).state, "met");
  assert.equal(of([...wholeLife, change("2025-06-30")]).state, "met");
});

test("mandate: none without a ballot, none from a ballot that said no", () => {
  assert.equal(of(without(wholeLife, "BallotReported/1")).state, "notProven");
  const no = wholeLife.map((one) =>
    one.type === "BallotReported/1"
      ? ({
          ...one,
          content: { ...one.content, tally: { ...one.content.tally, for: 10, against: 200 } },
        } as NewFact)
      : one,
  );
  assert.equal(of(no).because.message, "finding.mandateFresh.saidNo");
});

test("mandate: the change that ended it is the one named", () => {
  const changes = [change("2025-06-30"), change("2025-09-01"), change("2025-10-02")];
  const { values } = of([...wholeLife, ...changes]).because;
  assert.deepEqual(values, { what: { message: "terms.rules" }, day: { day: "2025-09-01" } });
  const met = of(wholeLife).because.values;
  assert.deepEqual(met?.["used"], { day: "2025-10-01" });
  assert.deepEqual(of(unused, "2026-01-01").because.values?.["used"], { day: "2026-01-01" });
});
