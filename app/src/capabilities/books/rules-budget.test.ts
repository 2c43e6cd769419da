/** Budgets: lines read whole or with every fault, months that add up, a file that says the same again. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readChart } from "@rochdale/money/books/chart.ts";
import {
  budgetFile,
  budgetFor,
  budgetTotals,
  openBudget,
  readBudget,
  readBudgetFile,
} from "./rules-budget.ts";

const chart = readChart(
  [
    { id: "assets:bank", type: "asset", cash: true },
    { id: "income:contract", type: "income" },
    { id: "income:grants", type: "income" },
    { id: "expenses:supplies", type: "expense" },
    { id: "expenses:pay", type: "expense" },
  ],
  ["garden"],
);

test("a budget over twelve months is the budget, for every sum", () => {
  const of = (pence: bigint) => ({ account: "income:contract", fund: "general", pence });
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), (pence) => {
      assert.equal(budgetFor(of(pence), 12), pence);
      assert.ok(budgetFor(of(pence), 5) <= budgetFor(of(pence), 6));
    }),
  );
});

test("every line of a budget that cannot stand is named", () => {
  const read = readBudget(
    "assets:bank;5\nincome:contract;1;2;3\n\nincome:grants;orchard;5\nincome:grants;-5\nincome:contract;1\nincome:contract;2",
    { chart, payShows: true },
  );
  assert.ok(!read.ok);
  assert.deepEqual(
    read.problems.map(({ message, values }) => [message, values?.["row"]]),
    [
      ["books.budget.account", 1],
      ["books.budget.line", 2],
      ["books.budget.fund", 4],
      ["books.budget.amount", 5],
      ["books.budget.twice", 7],
    ],
  );
});

const twelve = (...first: readonly string[]) =>
  [...first, ...Array.from({ length: 12 - first.length }, () => "0")].join(";");

test("a line may say its months: they add up to the year, and each month takes its own", () => {
  const read = readBudget(
    `income:contract;120.00;${twelve("100", "0", "20")}\nexpenses:supplies;garden;12.00`,
    { chart, payShows: true },
  );
  assert.ok(read.ok);
  const [income, supplies] = read.lines;
  assert.ok(income && supplies);
  assert.deepEqual(
    [0, 1, 2, 3, 12].map((count) => budgetFor(income, count)),
    [0n, 10_000n, 10_000n, 12_000n, 12_000n],
  );
  assert.equal(budgetFor(supplies, 1), 100n);
  const budget = { month: "2026-04", lines: read.lines };
  const { bytes } = budgetFile(budget);
  assert.match(new TextDecoder().decode(bytes), /rochdale-budget\/2/);
  assert.deepEqual(readBudgetFile(bytes), budget);
  const even = new TextDecoder().decode(budgetFile({ ...budget, lines: [supplies] }).bytes);
  assert.match(even, /rochdale-budget\/1/);
  assert.doesNotMatch(even, /months/);
});

test("months that do not add up, or are not twelve, are named with the difference", () => {
  const faults = (line: string) => {
    const read = readBudget(line, { chart, payShows: true });
    return read.ok ? [] : read.problems;
  };
  assert.deepEqual(faults(`income:contract;120.00;${twelve("100", "19.99")}`), [
    { message: "books.budget.months", values: { row: 1, difference: { pence: "1" } } },
  ]);
  assert.deepEqual(
    [
      `income:contract;120.00;${twelve("130", "-10")}`,
      `income:contract;120.00;${twelve("120")};0`,
      `income:contract;garden;120.00;${twelve("120")};0`,
      `income:contract;${twelve("120")}`,
    ].map((line) => faults(line)[0]?.message),
    [...["books.budget.amount", "books.budget.fund", "books.budget.line"], "books.budget.line"],
  );
});

test("where pay may not stand by itself a budget does not tell it either", () => {
  const line = "expenses:pay;30000.00";
  const read = (text: string, payShows: boolean) => readBudget(text, { chart, payShows });
  const refused = read(line, false);
  assert.deepEqual(refused.ok || refused.problems[0]?.message, "books.budget.pay");
  const inFund = read("expenses:pay;garden;1.00", true);
  assert.deepEqual(inFund.ok || inFund.problems[0]?.message, "books.budget.pay");
  const shown = read(line, true);
  assert.ok(shown.ok);
  const kept = openBudget({ month: "2026-04", lines: shown.lines }, false);
  assert.deepEqual(
    kept.lines.map(({ account }) => account),
    ["expenses:pay-and-other"],
  );
  assert.deepEqual(openBudget({ month: "2026-04", lines: shown.lines }, true).lines, shown.lines);
  const together = read("expenses:pay-and-other;30000.00", false);
  assert.ok(together.ok);
  assert.equal(budgetTotals(together.lines, chart).expenditure, 3_000_000n);
});
