/** Credits and withheld quality. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fraction } from "@rochdale/count/fraction.ts";
import { readExact } from "../exact.ts";
import { chargesOf, creditsOf, qualityWorth } from "./deductions.ts";
import type { Observation, Status } from "./records.ts";
import type { Reports } from "./reports.ts";
import { readTerm } from "./term.ts";
import type { Quality, ServiceCredits } from "./term.ts";

const reporting = (values: { readonly [metric: string]: string }, status: Status = "validated") =>
  ({
    single: (metric: string) => {
      const value = readExact(values[metric] ?? null);
      return value === null ? null : ({ value, status } as Observation);
    },
  }) as Reports;
const gap = { metric: "g", target: 98, form: "gap" };
const pool = { metric: "p", target: 90, form: "pool", atRisk: "0.1", pool: "0.5", weight: "0.4" };
const term = (cap: string) =>
  readTerm({
    id: "c",
    kind: "serviceCredits",
    chargesOf: ["v"],
    cap,
    kpis: [gap, pool],
  }) as ServiceCredits;

test("98 less 75 is 23 per cent; 100,000 x 10% x 50% x 40% is 2,000", () => {
  const { credits } = creditsOf(term("1"), 10_000_000n, reporting({ g: "75", p: "89.9" }));
  assert.deepEqual(
    credits.map(({ value }) => value),
    [-2_300_000n, -200_000n],
  );
  const met = creditsOf(term("1"), 10_000_000n, reporting({ g: "98", p: "90" }));
  assert.deepEqual(
    met.credits.map(({ value }) => value),
    [0n, 0n],
  );
  assert.deepEqual(creditsOf(term("1"), 1n, reporting({})).credits, []);
});

test("all credits together stay within the cap, in the order of the measures", () => {
  const { credits, limit, used } = creditsOf(term("0.24"), 1000n, reporting({ g: "75", p: "1" }));
  assert.deepEqual([limit, used, credits.map(({ value }) => value)], [240n, 240n, [-230n, -10n]]);
});

test("charges are not below nought", () => {
  const values = new Map([
    ["a", 5n],
    ["b", -9n],
  ]);
  assert.deepEqual([chargesOf(["a"], values), chargesOf(["a", "b"], values)], [5n, 0n]);
});

test("quality is withheld until an accepted report reaches the target", () => {
  const row = {
    id: "q",
    kind: "quality",
    withhold: "0.0125",
    chargesOf: ["v"],
    metric: "m",
    target: 80,
  };
  const at = (value: string, status: Status) =>
    qualityWorth(readTerm(row) as Quality, 1000n, reporting({ m: value }, status)).value;
  assert.deepEqual(
    [at("80", "validated"), at("79.99", "validated"), at("99", "claimed"), at("80", "revised")],
    [0n, -13n, -13n, 0n],
  );
  assert.equal(
    qualityWorth(readTerm(row) as Quality, 1000n, reporting({})).inputs["quality"],
    "undecided",
  );
  assert.deepEqual(fraction(1n, 80n), readExact("0.0125"));
});
