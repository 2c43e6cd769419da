/** TUPE 2006 reg.11(6): employee liability information. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { clockOf } from "./clock.ts";

/** "item: state due" of each item, or the code of the refusal. */
function stands(input: object): string | string[] {
  const shared = { nation: "England", asOf: "2028-12-31", holidays: [] };
  const result = clockOf({ clock: "employeeInformation", ...shared, ...input });
  if ("refused" in result) return result.refused.code;
  return result.items.map(({ item, state, from, due }) => `${item}: ${state} ${due ?? from}`);
}

test("28 days before the transfer, 14 in Northern Ireland", () => {
  const given = (givenOn: string, nation = "England") =>
    stands({ transferOn: "2027-04-01", givenOn, nation })[0];
  assert.equal(given("2027-03-04"), "employeeInformation: met 2027-03-04");
  assert.equal(given("2027-03-05"), "employeeInformation: late 2027-03-04");
  const northern = "Northern Ireland";
  assert.equal(given("2027-03-18", northern), "employeeInformation: met 2027-03-18");
  assert.equal(given("2027-03-19", northern), "employeeInformation: late 2027-03-18");
  assert.equal(stands({}), "missingDate");
});
