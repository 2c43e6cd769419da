/** The facts of open books take whole examples and refuse broken ones; none has room for a line of a statement. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper as digest, shapeProblems } from "./example-shape.ts";

test("a budget names its year's first month and its totals", () => {
  const budget = { month: "2026-04", incomePence: 100, expenditurePence: 90, lines: 2, digest };
  const broken = [{ month: "2026" }, { incomePence: -1 }, { lines: 0.5 }, { words: "pay" }];
  assert.deepEqual(shapeProblems("BudgetSet/1", budget, broken), []);
});

test("an import is counts and a digest", () => {
  const bank = {
    ...{ payroll: false, undone: false, entries: 40, duplicates: 1, leftOut: 2 },
    digest,
  };
  const broken = [{ entries: -1 }, { digest: "none" }, { payroll: null }, { lines: ["J Smith"] }];
  assert.deepEqual(shapeProblems("BooksImported/1", bank, broken), []);
});

test("share terms say whether shares may be paid back, and rest on the rules", () => {
  const terms = {
    ...{ redemption: "partialProhibition" as const, minimumShareOfHighest: "3/4" },
    ...{ highestPaidUpPence: 500_000, rules: digest },
  };
  const broken = [{ redemption: "perhaps" }, { minimumShareOfHighest: "0.75" }, { rules: null }];
  assert.deepEqual(shapeProblems("ShareTermsStated/1", terms, broken), []);
});
