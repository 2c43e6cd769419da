/** Lists of a dividend are read whole or refused by row; their digests are salted and know no order. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { digestOfRows } from "../../house/private-lists.ts";
import { accountLine, readAccounts, readHelp, readHomes } from "./lists.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const year = { from: "2026-04-01", to: "2027-03-31" };
const because = (read: { ok: boolean; because?: { message: string; values?: unknown } }) =>
  read.ok ? null : [read.because?.message, read.because?.values];

test("helpers: columns in any order and case, commas or semicolons", () => {
  const read = readHelp(bytes("Hours;PERSON\r\n37.5;P-1\r\n12;P 2\r\n"));
  assert.deepEqual(read, {
    ok: true,
    rows: [
      { person: "P-1", hours: "37.5" },
      { person: "P 2", hours: "12" },
    ],
  });
  assert.deepEqual(readHelp(bytes("\ufeffperson,hours\nP-1,1\n")).ok, true);
});

test("the first fault is named with its row", () => {
  const of = (text: string) => because(readHelp(bytes(text)));
  assert.deepEqual(of("person;hours\nA;1\nA;2"), ["dividend.list.twice", { row: 3 }]);
  assert.deepEqual(of("person;hours\nA;1,5"), ["dividend.list.hours", { row: 2 }]);
  assert.deepEqual(of("person;hours\nA;-1"), ["dividend.list.hours", { row: 2 }]);
  assert.deepEqual(of("person;hours\n;1"), ["dividend.list.person", { row: 2 }]);
  assert.deepEqual(of("person;hours\n"), ["dividend.list.empty", undefined]);
  assert.deepEqual(of("name;hours\nA;1"), ["dividend.list.columns", { columns: "person;hours" }]);
  assert.deepEqual(of('person;hours\n"A;1'), ["dividend.list.unreadable", undefined]);
});

test("bills: pounds with or without pence; empty days are the year's; UK days are read", () => {
  const read = readAccounts(
    bytes("account;owed;from;to\nB1;1,240.50;;\nB2;900;1/7/2026;2026-12-31\n"),
    year,
  );
  assert.deepEqual(read, {
    ok: true,
    rows: [
      { account: "B1", liability: 124050n, ...year },
      { account: "B2", liability: 90000n, from: "2026-07-01", to: "2026-12-31" },
    ],
  });
  const wrong = (line: string) =>
    because(readAccounts(bytes(`account;owed;from;to\n${line}`), year));
  assert.deepEqual(wrong("B1;12.5;;"), ["dividend.list.owed", { row: 2 }]);
  assert.deepEqual(wrong("B1;12;31/2/2026;"), ["dividend.list.day", { row: 2 }]);
  assert.deepEqual(wrong("B1;12;1/5/2026;30/4/2026"), ["dividend.list.days", { row: 2 }]);
});

test("homes: nobody lives in two on one day, and every home has its bill", () => {
  const head = "person;account;from;to;consent\n";
  const of = (text: string) => readHomes(bytes(head + text), year, new Set(["B1", "B2"]));
  const moved = of("P1;B1;;30/6/2026;yes\nP1;B2;1/7/2026;;YES\n");
  assert.ok(moved.ok && moved.rows.every(({ consent }) => consent));
  assert.deepEqual(because(of("P1;B1;;1/7/2026;yes\nP1;B2;1/7/2026;;yes")), [
    "dividend.list.twoHomes",
    { row: 3 },
  ]);
  assert.deepEqual(because(of("P1;B3;;;yes")), ["dividend.list.noAccount", { row: 2 }]);
  assert.deepEqual(because(of("P1;B1;;;maybe")), ["dividend.list.consent", { row: 2 }]);
});

test("a digest depends on the salt and the rows, not on their order", () => {
  const salt = new Uint8Array(32).fill(7);
  const rows = [{ account: "B1", liability: 1n, ...year }].map(accountLine);
  assert.equal(digestOfRows(salt, ["b", "a"]), digestOfRows(salt, ["a", "b"]));
  assert.notEqual(digestOfRows(salt, rows), digestOfRows(new Uint8Array(32), rows));
  assert.notEqual(digestOfRows(salt, ["a", "b"]), digestOfRows(salt, ["a"]));
});
