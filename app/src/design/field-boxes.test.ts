import { test } from "node:test";
import assert from "node:assert/strict";
import { field } from "./field-boxes.ts";
import { fieldId, valueOf } from "./field.ts";
import type { FieldKind } from "./field.ts";

const none = { values: {}, problems: [] };
const draw = (kind: FieldKind, more: object = {}) =>
  field("en", { name: "f", kind, label: "Label <", ...more }, none).value;

test("each kind of line tells the browser honestly what it is", () => {
  assert.match(draw("text"), /type="text"[^>]*autocomplete="off"/);
  assert.match(draw("text", { autocomplete: "name" }), /autocomplete="name"/);
  assert.match(draw("email"), /type="email"[^>]*autocomplete="email"/);
  assert.match(draw("telephone"), /type="tel"/);
  assert.match(draw("code"), /autocomplete="one-time-code"/);
  assert.match(draw("whole"), /inputmode="numeric"/);
  assert.match(draw("pence"), /inputmode="decimal"/);
  for (const kind of ["text", "whole", "pence"] as const) {
    assert.doesNotMatch(draw(kind), /type="number"/);
  }
});

test("every kind has its label, escaped", () => {
  const kinds: FieldKind[] = [
    "text",
    "longText",
    "whole",
    "pence",
    "day",
    "choice",
    "choices",
    "select",
    "yesNo",
    "file",
    "fraction",
    "email",
    "telephone",
    "code",
  ];
  for (const kind of kinds) assert.match(draw(kind), /Label &lt;/, kind);
});

test("an error leads to the first box of a question", () => {
  assert.equal(fieldId({ name: "a", kind: "day", label: "" }), "a-day");
  assert.equal(fieldId({ name: "a", kind: "fraction", label: "" }), "a-part");
  assert.equal(fieldId({ name: "a", kind: "text", label: "" }), "a");
  for (const kind of ["day", "fraction", "text", "choice", "choices", "file", "select"] as const) {
    const given = { name: "f", kind, label: "L", choices: [{ value: "x", label: "X" }] };
    assert.ok(field("en", given, none).value.includes(`id="${fieldId(given)}"`), kind);
  }
});

test("the first of several values", () => {
  assert.equal(valueOf({ a: ["1", "2"] }, "a"), "1");
  assert.equal(valueOf({ a: "1" }, "a"), "1");
  assert.equal(valueOf({}, "a"), "");
  assert.equal(valueOf({ a: [] }, "a"), "");
});
