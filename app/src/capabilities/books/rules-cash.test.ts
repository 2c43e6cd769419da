/** Each figure of the cash flow is the sum of the entries it leads to, whatever the books. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readChart } from "@rochdale/money/books/chart.ts";
import { cashAccounts, FLOWS, flowEntries } from "./rules-cash.ts";
import { openEntries, type BookedEntry } from "./rules-open.ts";
import { yearToDate } from "./rules-reports.ts";

const accounts = [
  { id: "assets:bank", type: "asset", cash: true },
  { id: "assets:cash", type: "asset", cash: true },
  { id: "assets:equipment", type: "asset", flow: "investing" },
  { id: "liabilities:loans", type: "liability", flow: "financing" },
  { id: "equity:reserves", type: "equity" },
  { id: "income:fees", type: "income" },
  { id: "expenses:supplies", type: "expense" },
];
const chart = readChart(accounts, ["garden"]);

type Line = { readonly account: string; readonly amount: bigint };
const booked = (
  number: number,
  day: string,
  of: { readonly lines: readonly Line[]; readonly opening?: boolean },
): BookedEntry => ({
  ...{ number, day, words: `Entry ${number}`, document: null, reverses: null, recordedOn: day },
  opening: of.opening ?? false,
  postings: of.lines.map((line) => ({ ...line, fund: "general", currency: "GBP" })),
});
const lines = (...of: readonly (readonly [string, bigint])[]): readonly Line[] =>
  of.map(([account, amount]) => ({ account, amount }));

const asked = { year: "2026-04", asAt: "2026-06-30" };
const days = { from: "2026-04-01", to: "2026-06-30" };
const openOf = (books: readonly BookedEntry[]) =>
  openEntries(books, { payShows: true, known: "2026-12-31" });

test("an entry of two flows stands in each with its own part; what moved no cash stands in none", () => {
  const open = openOf([
    booked(1, "2026-03-01", { lines: lines(["assets:bank", 500n], ["income:fees", -500n]) }),
    booked(2, "2026-04-01", {
      lines: lines(["assets:cash", 40n], ["equity:reserves", -40n]),
      opening: true,
    }),
    booked(3, "2026-04-09", {
      lines: lines(["assets:bank", -90n], ["assets:equipment", 70n], ["expenses:supplies", 20n]),
    }),
    booked(4, "2026-05-01", {
      lines: lines(["expenses:supplies", 5n], ["liabilities:loans", -5n]),
    }),
    booked(5, "2026-05-02", { lines: lines(["assets:bank", -10n], ["assets:cash", 10n]) }),
    booked(6, "2026-07-01", { lines: lines(["assets:bank", 7n], ["income:fees", -7n]) }),
  ]);
  const of = (flow: (typeof FLOWS)[number]) =>
    flowEntries(open, chart, { flow, ...days }).map(({ entry, pence }) => [entry.number, pence]);
  assert.deepEqual(FLOWS.map(of), [[[3, -20n]], [[3, -70n]], []]);
  assert.deepEqual(cashAccounts(yearToDate(open, chart, asked)), [
    { account: "assets:bank", opening: 500n, closing: 400n },
    { account: "assets:cash", opening: 40n, closing: 50n },
  ]);
});

test("of any books the entries come to each flow's figure, and the accounts to what was held", () => {
  const account = fc.constantFrom(...accounts.map(({ id }) => id));
  const one = fc.record({
    ...{ a: account, b: account, c: account, opening: fc.boolean() },
    ...{ x: fc.integer({ min: -99, max: 99 }), y: fc.integer({ min: -99, max: 99 }) },
    month: fc.integer({ min: 2, max: 8 }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (rows) => {
      const books = rows.map(({ a, b, c, x, y, month, opening }, nth) =>
        booked(nth + 1, `2026-0${month}-11`, {
          lines: lines([a, BigInt(x)], [b, BigInt(y)], [c, BigInt(-x - y)]),
          opening,
        }),
      );
      const open = openOf(books);
      const ytd = yearToDate(open, chart, asked);
      const { cashFlow } = ytd.reports;
      for (const flow of FLOWS) {
        const found = flowEntries(open, chart, { flow, ...days });
        assert.equal(found.at(-1)?.balance ?? 0n, cashFlow[flow], flow);
      }
      const held = cashAccounts(ytd);
      const sum = (field: "opening" | "closing") =>
        held.reduce((total, each) => total + each[field], 0n);
      assert.deepEqual([sum("opening"), sum("closing")], [cashFlow.opening, cashFlow.closing]);
    }),
  );
});
