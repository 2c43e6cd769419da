/** Rows of a form: in sight where something is in them, behind a line where nothing is; nothing is left out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Field } from "./field.ts";
import { questions } from "./form-rows.ts";

const row = (number: number, open = false): readonly Field[] => {
  const of = { name: `holder${number}`, words: `Holder ${number}`, open };
  return [
    { name: `name${number}`, kind: "text", label: `Name ${number}`, row: of },
    { name: `on${number}`, kind: "day", label: `Day ${number}`, row: of },
  ];
};
const fields: readonly Field[] = [
  { name: "event", kind: "text", label: "Event" },
  ...row(1, true),
  ...row(2),
  ...row(3),
];
const drawn = (values = {}, problems: readonly { field: string; text: string }[] = []) =>
  questions("en", fields, { values, problems }).toString();
const lines = (of: string) =>
  [...of.matchAll(/summary-text">\s*([^<]+?)\s*</g)].map((one) => one[1]);

test("an empty row stands behind its line, with all its boxes; the first is in sight", () => {
  const page = drawn();
  assert.deepEqual(lines(page), ["Holder 2", "Holder 3"]);
  for (const name of ["event", "name1", "name2", "name3", "on3-day"]) {
    assert.match(page, new RegExp(`name="${name}"`));
  }
  assert.match(page, /<legend[^>]*>\s*Holder 1/);
});

test("a row with an answer, with a part of a day or with a problem is in sight", () => {
  assert.deepEqual(lines(drawn({ name2: "Workers" })), ["Holder 3"]);
  assert.deepEqual(lines(drawn({ "on3-month": "5" })), ["Holder 2"]);
  assert.deepEqual(lines(drawn({}, [{ field: "name3", text: "Enter a name" }])), ["Holder 2"]);
  assert.deepEqual(lines(drawn({ name2: "", name3: [""] })), ["Holder 2", "Holder 3"]);
});
