/** What a month's counts say in the standard's words, and that a later count takes a failure back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import { changed, tell } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { measuredOf, ratingOf } from "./implementation.ts";
import type { Section } from "./release-shape.ts";

type Said = {
  metrics: { id: string; observations: { id: string; measure: string; notes?: string }[] }[];
  performanceFailures?: { id: string; events: number }[];
};
const implementedBy = ({ part }: Section): Said => {
  const [one] = part["contracts"] as [{ implementation: Said }];
  return one.implementation;
};
const toldOf = (facts: typeof wholeLife) => ({
  ...{ story: tell(facts), address: "https://host/mutuals/a", ocid: "ocds-a" },
  ...{
    releaseId: "ocds-a-9",
    amends: () => null,
    statements: () => [],
    agreement: "contract" as const,
  },
});

test("a missed target is a performance failure of its month; a met one is not", () => {
  const implemented = (facts: typeof wholeLife) => {
    const told = toldOf(facts);
    const [entry] = all(told.story, "QualityReported/1");
    assert.ok(entry);
    return implementedBy(measuredOf(told, entry));
  };
  assert.equal(implemented(wholeLife).performanceFailures, undefined);
  assert.equal(implemented(wholeLife).metrics.length, 2);
  const [visits] = wholeLife.flatMap((one) =>
    one.type === "QualityReported/1" ? one.content.measures : [],
  );
  assert.ok(visits);
  const missed = changed(wholeLife, "QualityReported/1", {
    measures: [{ ...visits, value: "94" }],
  });
  assert.deepEqual(
    implemented(missed).performanceFailures?.map(({ id }) => id),
    ["visits-2026-09"],
  );
});

const counted = (on: string, value: string | null, measured = 400) =>
  fact("IndicatorsCounted/1", "secretary", on, {
    period: "2026-10",
    indicators: [
      {
        ...{ indicator: "visits", name: "Visits on time", atLeast: true, target: "95" },
        ...{ unit: "percent", value, measured, missing: 3 },
      },
    ],
  });

test("a later count of the month takes a failure back; nothing measured says nothing", () => {
  const told = toldOf([...wholeLife, counted("2026-11-02", "90"), counted("2026-11-05", "96")]);
  const [first, second] = all(told.story, "IndicatorsCounted/1");
  assert.ok(first && second);
  const failures = (entry: typeof first) =>
    implementedBy(measuredOf(told, entry)).performanceFailures?.map(({ id, events }) => [
      ...[id, events],
    ]);
  assert.deepEqual(failures(first), [["visits-2026-10", 1]]);
  assert.deepEqual(failures(second), [["visits-2026-10", 0]]);
  const none = toldOf([...wholeLife, counted("2026-11-02", null)]);
  const [empty] = all(none.story, "IndicatorsCounted/1");
  assert.ok(empty);
  assert.deepEqual(implementedBy(measuredOf(none, empty)), {});
});

test("what was measured on fewer than ten is not told, nor that it failed", () => {
  const said = (measured: number) => {
    const told = toldOf([...wholeLife, counted("2026-11-02", "50", measured)]);
    const [entry] = all(told.story, "IndicatorsCounted/1");
    assert.ok(entry);
    return implementedBy(measuredOf(told, entry));
  };
  assert.deepEqual(said(9), {});
  assert.equal(said(10).performanceFailures?.length, 1);
  assert.equal(said(0).metrics.length, 1, "a standard that counts no records");
});

test("a rating is the authority's word over its months", () => {
  const rated = fact("PerformanceRated/1", "authority", "2026-11-20", {
    ...{ fromMonth: "2026-08", period: "2026-10", reasons: null },
    ratings: [{ indicator: "visits", name: "Visits", computed: "good", rating: "inadequate" }],
  });
  const told = toldOf([...wholeLife, rated]);
  const [entry] = all(told.story, "PerformanceRated/1");
  assert.ok(entry);
  const [metric] = implementedBy(ratingOf(told, entry)).metrics;
  assert.deepEqual(
    [metric?.id, metric?.observations[0]?.measure],
    [...["visits-rating", "inadequate"]],
  );
});
