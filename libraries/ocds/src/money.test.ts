/** Pence as pounds and days as moments. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { between, monthPeriod, pounds } from "./money.ts";

test("pence are pounds to the penny, either side of nought", () => {
  assert.deepEqual(pounds(8_333_334), { amount: 83333.34, currency: "GBP" });
  assert.deepEqual(
    [5, 0, -5, -100, 12_345_678_905].map((pence) => pounds(pence).amount),
    [0.05, 0, -0.05, -1, 123_456_789.05],
  );
});

test("a period has both its days, a month all of its own", () => {
  assert.deepEqual(between("2026-04-01", "2027-03-31"), {
    startDate: "2026-04-01T00:00:00Z",
    endDate: "2027-03-31T23:59:59Z",
  });
  assert.equal(monthPeriod("2028-02").endDate, "2028-02-29T23:59:59Z");
});
