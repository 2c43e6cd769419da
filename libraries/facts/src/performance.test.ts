/** The facts of performance take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper, shapeProblems } from "./example-shape.ts";
import type { Content } from "./fact.ts";

test("a standard has a target and says whether funding depends on it", () => {
  const standard = {
    standard: "wait",
    name: "Wait",
    source: "The department",
    atLeast: false,
    target: "18",
    unit: "weeks",
    fundingDepends: true,
  };
  assert.deepEqual(
    shapeProblems("NationalStandardSet/1", standard, [
      { target: "soon" },
      { fundingDepends: null },
      { source: "" },
    ]),
    [],
  );
});

test("indicators are counted with what is missing, and rated by the five words", () => {
  const counted = {
    indicator: "on-time",
    name: "On time",
    atLeast: true,
    target: "95",
    unit: "percent",
    value: null,
    measured: 0,
    missing: 12,
  };
  assert.deepEqual(
    shapeProblems("IndicatorsCounted/1", { period: "2026-10", indicators: [counted] }, [
      { period: "2026-13" },
      { indicators: [] },
      { indicators: [{ ...counted, missing: -1 }] },
    ]),
    [],
  );
  const rated = {
    indicator: "on-time",
    name: "On time",
    computed: "good",
    rating: "otherRating",
  } as const;
  assert.deepEqual(
    shapeProblems(
      "PerformanceRated/1",
      { fromMonth: "2025-11", period: "2026-10", ratings: [rated], reasons: null },
      [{ ratings: [{ ...rated, rating: "excellent" }] }, { ratings: [] }, { period: "2026" }],
    ),
    [],
  );
});

test("stepping in and leaving have their grounds", () => {
  assert.deepEqual(
    shapeProblems(
      "SteppedIn/1",
      { failure: null, stepInGround: "danger", untilOn: "2027-01-31", notice: paper },
      [{ stepInGround: "whim" }, { untilOn: "soon" }, { notice: null }],
    ),
    [],
  );
  assert.deepEqual(
    shapeProblems(
      "ExitBegun/1",
      { exitGround: "notice", endsOn: "2027-09-30", goesTo: "inHouse", notice: paper },
      [{ goesTo: "nowhere" }, { endsOn: null }],
    ),
    [],
  );
});

test("referrals are in whole people, outcomes may be held back, tenths are ten", () => {
  assert.deepEqual(
    shapeProblems(
      "ReferralsFixed/1",
      {
        cohort: "c1",
        period: "2026-10",
        groups: [{ group: "Under 25", referred: 40 }],
        tenths: [{ tenth: 10, referred: 40 }],
      },
      [{ tenths: [{ tenth: 11, referred: 1 }] }, { groups: [{ group: "x", referred: 0.5 }] }],
    ),
    [],
  );
  const outcomes: Content<"OutcomesCounted/1"> = {
    cohort: "c1",
    asAtOn: "2026-11-20",
    groups: [{ group: "Under 25", started: 20, achieved: null }],
    tenths: [],
    excluded: [{ exclusion: "moved", people: 11 }],
  };
  const wrong = [{ excluded: [{ exclusion: "awkward", people: 1 }] }, { asAtOn: "2026-11" }];
  const none: Pick<Content<"OutcomesCounted/2">, "excluded"> = {
    excluded: [{ exclusion: "moved", people: null }],
  };
  assert.deepEqual(shapeProblems("OutcomesCounted/1", outcomes, [...wrong, none]), []);
  assert.deepEqual(shapeProblems("OutcomesCounted/2", { ...outcomes, ...none }, wrong), []);
});
