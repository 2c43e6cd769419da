import { test } from "node:test";
import assert from "node:assert/strict";
import { errorSummary, form } from "./form.ts";
import type { Form } from "./form.ts";

const plain: Form = {
  language: "en",
  action: "/cases/x/ballots",
  csrf: "t0ken",
  button: "Check and call the ballot",
  fields: [
    { name: "opens", kind: "day", label: "Voting opens", hint: "At least 21 days after notice" },
    { name: "roll", kind: "file", label: "List of staff (CSV)", accept: ".csv" },
    { name: "note", kind: "longText", label: "Note", required: false, max: 200 },
  ],
};

test("what was sent is kept, and every problem leads to its field", () => {
  const drawn = form({
    ...plain,
    values: { "opens-day": "4", "opens-month": "1", "opens-year": "2027", note: "<b>&" },
    problems: [
      { field: "opens", text: "Voting must open on 5 January 2027 or later" },
      { field: "roll", text: "The list has 2 people twice" },
    ],
  }).value;
  assert.match(drawn, /id="opens-day" name="opens-day" type="text" value="4"/);
  assert.match(drawn, /name="opens-year" type="text" value="2027"/);
  assert.match(drawn, />&lt;b&gt;&amp;<\/textarea>/);
  assert.match(drawn, /<a href="#opens-day">Voting must open/);
  assert.match(drawn, /<a href="#roll">The list/);
  assert.match(drawn, /id="roll"[^>]*aria-describedby="roll-error"/);
  assert.ok(drawn.indexOf("govuk-error-summary") < drawn.indexOf("<form"));
});

test("a file makes it multipart; the token goes with it; the browser does not check for us", () => {
  const drawn = form(plain).value;
  assert.match(
    drawn,
    /<form action="\/cases\/x\/ballots" method="post" enctype="multipart\/form-data"/,
  );
  assert.match(drawn, /<input type="hidden" name="form_token" value="t0ken">/);
  assert.match(drawn, / novalidate>/);
  const [note] = plain.fields.slice(2);
  assert.doesNotMatch(form({ ...plain, fields: [note!] }).value, /enctype/);
});

test("a refused action keeps its button, disabled, with all its reasons under it", () => {
  const drawn = form({
    ...plain,
    refusals: [
      { because: "The notice has not run.", law: "Rule 31", remedy: "Wait until 4 January." },
      { because: "The roll is not frozen." },
    ],
  }).value;
  assert.match(
    drawn,
    /<button type="submit" disabled aria-disabled="true"[^>]*aria-describedby="form-why"/,
  );
  const after = drawn.slice(drawn.indexOf('id="form-why"'));
  assert.match(
    after,
    /The notice has not run[^]*Wait until 4 January[^]*Rule 31[^]*The roll is not frozen/,
  );
  assert.doesNotMatch(form(plain).value, /disabled/);
});

test("choices: kept when chosen, several when several were sent", () => {
  const drawn = form({
    ...plain,
    fields: [
      {
        name: "form",
        kind: "choice",
        label: "Form",
        choices: [
          { value: "cic", label: "CIC" },
          { value: "bencom", label: "Bencom" },
        ],
      },
      {
        name: "who",
        kind: "choices",
        label: "Who",
        choices: [
          { value: "a", label: "A" },
          { value: "b", label: "B" },
          { value: "c", label: "C" },
        ],
      },
      { name: "agree", kind: "yesNo", label: "Agree?" },
      { name: "pick", kind: "select", label: "Pick", choices: [{ value: "1", label: "One" }] },
      { name: "share", kind: "fraction", label: "Share" },
      { name: "price", kind: "pence", label: "Price" },
    ],
    values: {
      form: "bencom",
      who: ["a", "c"],
      agree: "no",
      pick: "1",
      "share-part": "3",
      "share-whole": "4",
      price: "1.50",
    },
  }).value;
  assert.match(drawn, /value="bencom" checked/);
  assert.doesNotMatch(drawn, /value="cic" checked/);
  assert.match(drawn, /value="a" checked[^]*value="c" checked/);
  assert.doesNotMatch(drawn, /value="b" checked/);
  assert.match(drawn, /value="no" checked/);
  assert.match(drawn, /<option value="1" selected>/);
  assert.match(drawn, /id="share-part"[^>]*value="3"[^]*id="share-whole"[^>]*value="4"/);
  assert.match(drawn, /govuk-input__prefix" aria-hidden="true">£</);
});

test("no problems, no summary; Welsh says its own words", () => {
  assert.equal(errorSummary("en", []).value, "");
  const drawn = form({ ...plain, language: "cy", problems: [{ text: "Dim" }] }).value;
  assert.match(drawn, /Mae problem/);
  assert.match(drawn, />Diwrnod</);
  assert.match(drawn, /\(dewisol\)/);
});

test("one reason alone disables, and a day alone is no file", () => {
  const one = form({ ...plain, refusals: [{ because: "The roll is not frozen." }] }).value;
  assert.match(one, /disabled aria-disabled="true"/);
  const [day] = plain.fields;
  assert.doesNotMatch(form({ ...plain, fields: [day!] }).value, /enctype/);
});
