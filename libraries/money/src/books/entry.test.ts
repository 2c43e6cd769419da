/** Entries read strictly. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { readChart } from "./chart.ts";
import * as entry from "./entry.ts";

const chart = readChart(
  [
    { id: "a", type: "asset" },
    { id: "i", type: "income" },
  ],
  ["garden"],
);
const codeOf = (work: () => unknown) => {
  const answer = orRefusal(() => ({ answer: work() }));
  return isRefusal(answer) ? answer.refused.code : null;
};
const postings = (...rows: readonly [string, number, string?, string?][]) =>
  codeOf(() =>
    entry.readPostings(
      rows.map(([account, amount, fund, currency]) => ({ account, amount, fund, currency })),
      chart,
    ),
  );

test("an entry balances in all, then in every fund and currency", () => {
  assert.equal(postings(["a", 5], ["i", -5]), null);
  assert.equal(postings(["a", 5], ["i", -4]), "unbalanced");
  assert.equal(postings(["a", 5, "garden"], ["i", -5]), "fundUnbalanced");
  assert.equal(postings(["a", 5, "general", "EUR"], ["i", -5]), "unbalanced");
  assert.equal(postings(["a", 5, "garden", "EUR"], ["i", -5, "garden", "EUR"]), null);
  assert.equal(postings(["a", 5]), "tooFewPostings");
  assert.equal(postings(["a", 5], ["b", -5]), "unknownAccount");
  assert.equal(postings(["a", 5], ["i", -5, "youth"]), "unknownFund");
  assert.equal(postings(["a", 0], ["i", 0]), "zeroAmount");
  assert.equal(postings(["a", 0.5], ["i", -0.5]), "badAmount");
});

test("a text is one line that a journal cannot take for anything else", () => {
  const text = (value: unknown) => codeOf(() => entry.readText({ text: value }));
  for (const good of ["x", "Siân: (a) * ! = 5%", "é".repeat(200), "🌱".repeat(200)])
    assert.equal(text(good), null);
  const bad = [
    "",
    " x",
    "x ",
    "a  b",
    "a;b",
    "a|b",
    "a\nb",
    "a\tb",
    "(x)",
    "*x",
    "!x",
    "x".repeat(201),
    "\u2028x",
    "a\u2029b",
    "\ud800",
    5,
  ];
  for (const value of bad) assert.equal(text(value), "badText", String(value));
});

test("ids, keys and days", () => {
  assert.equal(
    codeOf(() => entry.readId({ id: "a-1" })),
    null,
  );
  assert.equal(
    codeOf(() => entry.readId({ id: "a".repeat(41) })),
    "badId",
  );
  assert.equal(
    codeOf(() => entry.readKey({ key: "a.b_c-1" })),
    null,
  );
  assert.equal(
    codeOf(() => entry.readKey({ key: "a b" })),
    "badKey",
  );
  assert.equal(
    codeOf(() => entry.readDate("2026-02-29")),
    "badDate",
  );
});

test("the general fund may be left out without changing the content; a posting may not", () => {
  const of = (amount: number, more: object = {}) =>
    entry.contentOf({ id: "x", postings: [{ account: "a", amount, ...more }] });
  assert.equal(of(1), of(1, { fund: "general", currency: "GBP" }));
  assert.notEqual(of(1), of(2));
  assert.notEqual(of(1), of(1, { fund: "garden" }));
});

test("the opposite of a posting balances it", () => {
  const one = entry.readPostings(
    [
      { account: "a", amount: 5 },
      { account: "i", amount: -5 },
    ],
    chart,
  );
  assert.ok(entry.balanced([...one, ...entry.opposite(one)], ({ account }) => account));
  assert.ok(!entry.balanced(one, ({ account }) => account));
});
