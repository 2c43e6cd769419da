import { test } from "node:test";
import assert from "node:assert/strict";
import { html } from "./html.ts";
import { stackingTable } from "./stacking-table.ts";

const columns = [
  { heading: "Line" },
  { heading: "In words", long: true },
  { heading: "Amount", kind: "number" },
] as const;

test("explicit roles, row headings, names for phones, figures to the right", () => {
  const drawn = stackingTable({
    caption: "How it is made up",
    columns,
    rows: [
      { cells: ["1. Standing", html`<b>12 parts</b>`, "£8,000.00"] },
      { cells: ["To pay", "", "£8,000.00"], total: true },
    ],
  }).value;
  assert.equal(drawn.match(/role="row"/g)?.length, 3);
  assert.equal(drawn.match(/role="columnheader"/g)?.length, 3);
  assert.equal(drawn.match(/<th scope="row" role="rowheader"/g)?.length, 2);
  assert.match(
    drawn,
    /govuk-table__cell--numeric"><span class="rd-cellhead" aria-hidden="true">Amount<\/span>£8,000\.00/,
  );
  assert.match(drawn, /rd-total/);
  assert.match(drawn, /rd-long"><\/td>/);
});

test("an empty table keeps its headings and says why", () => {
  const drawn = stackingTable({
    caption: "Cases",
    columns,
    rows: [],
    empty: "No case is late.",
  }).value;
  assert.match(drawn, /colspan="3">No case is late\./);
  assert.match(drawn, /columnheader/);
});

test("a row that does not fit is a fault", () => {
  assert.throws(
    () => stackingTable({ caption: "x", columns, rows: [{ cells: ["a"] }] }),
    /1 cells in a table of 3/,
  );
});

test("a sheet scrolls in a named region that the keyboard reaches", () => {
  const drawn = stackingTable({ caption: "x", columns, rows: [], sheet: "Result sheet" }).value;
  assert.match(drawn, /tabindex="0" role="region" aria-label="Result sheet"/);
  assert.match(drawn, /rd-sheet/);
});

test("two columns stay a table on a phone", () => {
  const two = { caption: "x", columns: [{ heading: "A" }, { heading: "B" }], rows: [] };
  assert.doesNotMatch(stackingTable(two).value, /rd-stack/);
  assert.match(
    stackingTable({ ...two, columns: [...two.columns, { heading: "C" }] }).value,
    /rd-stack/,
  );
});
