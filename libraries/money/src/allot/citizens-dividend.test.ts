/** Households of the active citizen's dividend. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { add, compare, fraction, nought } from "@rochdale/count/fraction.ts";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { readHouseholds } from "./citizens-dividend.ts";

const year = { from: "2026-04-01", to: "2027-03-31" };
const accounts = [
  { id: "A", remainingLiability: 1000 },
  { id: "B", remainingLiability: 2000, from: "2026-10-01" },
];
const read = (people: readonly object[], more: object = {}) =>
  orRefusal(() => readHouseholds({ year, accounts, people, ...more }));

test("points follow days; what reaches no account is unplaced; nothing is lost", () => {
  const homes = [
    { account: "A", to: "2026-06-30" },
    { account: "B", from: "2026-07-01" },
  ];
  const found = read([
    { id: "p", points: 365, homes },
    { id: "q", points: 7, homes: [] },
  ]);
  assert.ok(!isRefusal(found));
  const [a, b] = found.households;
  assert.deepEqual([a?.points, b?.points], [fraction(91n), fraction(182n)]);
  assert.deepEqual(found.pointsUnplaced, fraction(92n + 7n));
  const placed = found.households.reduce((so, { points }) => add(so, points), nought);
  assert.equal(compare(add(placed, found.pointsUnplaced), fraction(372n)), 0);
});

test("a cap for a household goes by its days and never above what is owed", () => {
  const found = read([{ id: "p", points: 1 }], { perAccountCap: 1500 });
  assert.ok(!isRefusal(found));
  assert.deepEqual(
    found.households.map(({ cap }) => cap),
    [1000n, (1500n * 182n) / 365n],
  );
});

test("homes that touch do not overlap; spans that end before they begin are refused", () => {
  const touching = [
    { account: "A", to: "2026-06-30" },
    { account: "B", from: "2026-07-01" },
  ];
  const over = [
    { account: "A", to: "2026-07-01" },
    { account: "B", from: "2026-07-01" },
  ];
  const turned = [{ account: "A", from: "2026-07-02", to: "2026-07-01" }];
  const code = (homes: object[]) => {
    const found = read([{ id: "p", points: 1, homes }]);
    return isRefusal(found) ? found.refused.code : null;
  };
  assert.deepEqual([touching, over, turned].map(code), [null, "overlappingHomes", "badDate"]);
});
