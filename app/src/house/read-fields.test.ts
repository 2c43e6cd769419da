import assert from "node:assert/strict";
import { test } from "node:test";
import type { Field, Fields } from "./field.ts";
import { readFields } from "./read-fields.ts";
import { sentData, type Told } from "./sent.ts";

const paper = () => ({ commitment: "c".repeat(64), title: "Paper" });
const read = (fields: Fields, told: Told) => readFields(fields, sentData(told), paper);

/** What one field makes of a text: its value, or the name of what is wrong. */
function one(field: Field, value: Told[string]): unknown {
  const result = read({ field }, { field: value });
  if (result.ok) return result.command["field"];
  return result.problems[0]?.text.message;
}

test("money is read to the penny, with or without sign and commas, and never below nought unless it may be", () => {
  const pence: Field = { kind: "pence" };
  assert.equal(one(pence, "1,250.40"), 125_040);
  assert.equal(one(pence, "£1250"), 125_000);
  assert.equal(one(pence, "0"), 0);
  assert.equal(one(pence, "-5"), "field.moneyNegative");
  assert.equal(one({ kind: "pence", negative: true }, "−5.01"), -501);
  for (const bad of ["1.5", "12,50", "1e3", "ten", "1.234", "9999999999999"]) {
    assert.equal(one(pence, bad), "field.money", bad);
  }
});

test("a whole number is digits within its limits", () => {
  const whole: Field = { kind: "whole", least: 2, most: 20 };
  assert.equal(one(whole, "2"), 2);
  assert.equal(one(whole, "20"), 20);
  assert.equal(one(whole, "1"), "field.least");
  assert.equal(one(whole, "21"), "field.most");
  for (const bad of ["-3", "2.5", "0x10", "٣", "1 0"])
    assert.equal(one(whole, bad), "field.whole", bad);
});

test("a day is read whole or in three parts, and must be in the calendar", () => {
  assert.equal(one({ kind: "day" }, "2028-02-29"), "2028-02-29");
  assert.equal(one({ kind: "day" }, "2027-02-29"), "field.day");
  const parts = read(
    { on: { kind: "day" } },
    { "on-day": "4", "on-month": "1", "on-year": "2027" },
  );
  assert.deepEqual(parts, { ok: true, command: { on: "2027-01-04" } });
  const wrong = read(
    { on: { kind: "day" } },
    { "on-day": "31", "on-month": "4", "on-year": "2027" },
  );
  assert.ok(!wrong.ok);
});

test("only what was offered can be chosen", () => {
  const choice: Field = { kind: "choice", options: ["a", "b"] };
  assert.equal(one(choice, "b"), "b");
  assert.equal(one(choice, "c"), "field.choose");
  assert.equal(one(choice, "__proto__"), "field.choose");
  const choices: Field = { kind: "choices", options: ["a", "b"] };
  assert.deepEqual(one(choices, ["a", "a", "b"]), ["a", "b"]);
  assert.equal(one(choices, ["a", "x"]), "field.choose");
  assert.equal(one(choices, []), "field.chooseSome");
  assert.equal(one({ kind: "yesNo" }, "maybe"), "field.choose");
  assert.equal(one({ kind: "yesNo" }, true), true);
});

test("text is kept as it was written, unless it is too long or cannot be shown", () => {
  assert.equal(one({ kind: "text" }, "  Jo’s team  "), "Jo’s team");
  assert.equal(one({ kind: "text" }, "x".repeat(201)), "field.tooLong");
  assert.equal(one({ kind: "longText" }, "x".repeat(2001)), "field.tooLong");
  assert.equal(one({ kind: "text" }, "a\u0000b"), "field.control");
  assert.equal(one({ kind: "email" }, "name@example.org"), "name@example.org");
  assert.equal(one({ kind: "email" }, "name at example"), "field.email");
  assert.equal(one({ kind: "fraction" }, "3/4"), "3/4");
  assert.equal(one({ kind: "fraction" }, "0/4"), "field.fraction");
  assert.equal(one({ kind: "decimal" }, "4.5"), "4.5");
  assert.equal(one({ kind: "decimal" }, "4,5"), "field.decimal");
});

test("an optional field left empty is null; another is named, and all problems come at once", () => {
  const fields: Fields = {
    name: { kind: "text" },
    note: { kind: "text", optional: true },
    paper: { kind: "paper", document: "other", open: "public" },
    list: { kind: "file", types: [".csv"] },
  };
  const result = read(fields, {});
  assert.ok(!result.ok);
  assert.deepEqual(
    result.problems.map((p) => p.field),
    ["name", "paper", "list"],
  );
  const good = read(fields, {
    name: "Jo",
    paper: "words",
    list: { name: "a.csv", bytes: new Uint8Array([1]) },
  });
  assert.ok(good.ok);
  assert.equal(good.command["note"], null);
});
