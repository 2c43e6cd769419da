import { test } from "node:test";
import assert from "node:assert/strict";
import { guarantees, turns } from "./guarantees.ts";

test("lost where it was met and is not; regained only where it had been met before", () => {
  assert.deepEqual(turns(["met", "notMet", "notMet"]), [undefined, "lost", undefined]);
  assert.deepEqual(turns(["met", "notMet", "met"]), [undefined, "lost", "regained"]);
  assert.deepEqual(turns(["notMet", "met"]), [undefined, undefined]);
  assert.deepEqual(turns(["met", "notProven", "notMet"]), [undefined, undefined, "lost"]);
  assert.deepEqual(turns(["notProven", "notMet"]), [undefined, undefined]);
});

test("the word stands in the cell, not only the tint", () => {
  const g = {
    events: [{ heading: "2012", detail: "40 / 35 / 25" }, { heading: "October 2014" }],
    rows: [
      {
        guarantee: "No outside holder decides alone",
        cells: [
          { state: "met", note: "40%" },
          { state: "notMet", note: "51%" },
        ],
      },
    ],
  } as const;
  const drawn = guarantees("en", g).value;
  assert.match(drawn, /class="govuk-table__cell rd-lost">[^]*<b>Lost\.<\/b> 51%/);
  assert.match(drawn, /<span class="rd-cellhead" aria-hidden="true">October 2014</);
  assert.match(guarantees("cy", g).value, /Collwyd\./);
});
