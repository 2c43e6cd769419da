/** Versions by date. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fraction } from "@rochdale/count/fraction.ts";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import type { Month } from "../month.ts";
import { readVersions, versionFor } from "./schedule.ts";

const terms = [
  { id: "core", kind: "block", annual: 1001 },
  { id: "v", kind: "tariff", metric: "m", price: 100 },
];
const first = { version: 1, effectiveFrom: "2026-04-01", terms };
const read = (...more: object[]) => orRefusal(() => ({ versions: readVersions([first, ...more]) }));
const codeOf = (...more: object[]) => {
  const answer = read(...more);
  return isRefusal(answer) ? answer.refused.code : null;
};
const uplift = { basedOn: 1, uplift: "0.1", efficiency: "0.5" };

test("an uplift keeps prices exact and rounds yearly sums once", () => {
  const answer = read({ version: 2, effectiveFrom: "2026-10-01", ...uplift });
  assert.ok(!isRefusal(answer));
  const [block, tariff] = answer.versions[1]?.terms ?? [];
  assert.equal(block?.kind === "block" && block.annual, 551n);
  assert.deepEqual(tariff?.kind === "tariff" && tariff.price, fraction(55n));
});

test("the version in force on the first day governs the month", () => {
  const answer = read({
    version: 2,
    effectiveFrom: "2026-10-02",
    effectiveTo: "2026-12-01",
    terms,
  });
  assert.ok(!isRefusal(answer));
  const at = (month: string) => versionFor(month as Month, answer.versions)?.version ?? null;
  assert.deepEqual(["2026-03", "2026-04", "2026-10", "2026-12", "2027-01"].map(at), [
    null,
    1,
    1,
    2,
    null,
  ]);
});

test("versions neither overlap nor share a number", () => {
  const ended = { ...first, version: 0, effectiveFrom: "2026-01-01", effectiveTo: "2026-04-01" };
  assert.equal(codeOf(ended), "overlappingVersions");
  assert.equal(codeOf({ ...ended, effectiveTo: "2026-03-31" }), null);
  assert.equal(codeOf({ ...ended, effectiveTo: "2025-12-31" }), "badDate");
  assert.equal(codeOf({ ...first, effectiveFrom: "2027-04-01" }), "badVersion");
  assert.equal(codeOf({ version: 2, effectiveFrom: "2027-04-01", terms, ...uplift }), "badVersion");
  assert.equal(codeOf({ version: 2, effectiveFrom: "2027-04-01" }), "badVersion");
  assert.equal(
    codeOf({ version: 2, effectiveFrom: "2027-04-01", ...uplift, efficiency: "1.1" }),
    "badShare",
  );
});
