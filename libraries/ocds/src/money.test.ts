/** Pence as pounds and days as moments. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fraction } from "@rochdale/count/fraction.ts";
import { between, exactPounds, monthPeriod, monthsPeriod, pounds } from "./money.ts";

test("pence are pounds to the penny, either side of nought", () => {
  assert.deepEqual(pounds(8_333_334), { amount: 83333.34, currency: "GBP" });
  assert.deepEqual(
    [5, 0, -5, -100, 12_345_678_905].map((pence) => pounds(pence).amount),
    [0.05, 0, -0.05, -1, 123_456_789.05],
  );
});

test("an exact price is a number of pounds only where one is it exactly", () => {
  assert.equal(exactPounds(fraction(75n, 2n))?.amount, 0.375);
  assert.equal(exactPounds(fraction(4200n))?.amount, 42);
  assert.equal(exactPounds(fraction(1n, 3n)), null);
  assert.equal(exactPounds(fraction(123_456_789_012_345_678_901n, 100n)), null);
});

test("a period has both its days, a month all of its own", () => {
  assert.deepEqual(between("2026-04-01", "2027-03-31"), {
    startDate: "2026-04-01T00:00:00Z",
    endDate: "2027-03-31T23:59:59Z",
  });
  assert.equal(monthPeriod("2028-02").endDate, "2028-02-29T23:59:59Z");
  assert.deepEqual(monthsPeriod("2027-12", "2028-02"), {
    startDate: "2027-12-01T00:00:00Z",
    endDate: "2028-02-29T23:59:59Z",
  });
});
