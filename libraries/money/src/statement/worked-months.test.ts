/** Months worked in order: caps of a contract year. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "@rochdale/clock/day.ts";
import { fraction } from "@rochdale/count/fraction.ts";
import type { Month } from "../month.ts";
import type { Observation } from "./records.ts";
import { readVersions } from "./schedule.ts";
import { workMonths } from "./worked-months.ts";

const months = ["2027-02", "2027-03", "2027-04"] as Month[];
const observations = months.map((period, at): Observation => {
  const known = { knownAt: day("2027-05-01"), status: "validated" as const, allowable: true };
  return { id: `o${at}`, metric: "m", period, value: fraction(3n), ...known };
});
const terms = [
  { id: "a", kind: "outcome", metric: "m", price: 10, cap: 50 },
  { id: "b", kind: "outcome", metric: "m", price: 1 },
];
const contract = {
  firstMonth: "2026-04" as Month,
  versions: readVersions([{ version: 1, effectiveFrom: "2026-04-01", terms }]),
  outcomesCap: 52n,
  workingDay: () => true,
};

test("a line is cut to its own cap, then to that of all; caps begin anew with the contract year", () => {
  const records = { observations, participants: [], claims: [] };
  const worked = workMonths(contract, months, { day: day("2027-05-01"), records });
  const values = worked.map(({ lines }) => lines.map(({ value }) => value));
  assert.deepEqual(values, [
    [30n, 3n],
    [19n, 0n],
    [30n, 3n],
  ]);
  assert.deepEqual(worked[1]?.caps, [
    { cap: "a", limit: 50n, used: 49n, headroom: 1n },
    { cap: "outcomes", limit: 52n, used: 52n, headroom: 0n },
  ]);
});

test("nothing counts that is known a day later", () => {
  const records = { observations, participants: [], claims: [] };
  const worked = workMonths(contract, months, { day: day("2027-04-30"), records });
  assert.ok(worked.every(({ lines }) => lines.every(({ value }) => value === 0n)));
});
