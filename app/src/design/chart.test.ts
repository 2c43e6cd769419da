import { test } from "node:test";
import assert from "node:assert/strict";
import { chartFrame, unit } from "./chart.ts";
import { html } from "./html.ts";

const frame = {
  id: "c",
  caption: "What it shows",
  title: "Name",
  description: "What is seen",
  wide: { height: 100, marks: html`<rect/>` },
  narrow: { height: 90, marks: html`<rect/>` },
};

test("figure, caption, name and description; the narrow drawing is not read twice", () => {
  const drawn = chartFrame(frame).value;
  assert.match(drawn, /<figure class="rd-chart" id="c"><figcaption>What it shows<\/figcaption>/);
  assert.match(drawn, /viewBox="0 0 560 100" role="img" aria-labelledby="c-t c-d"/);
  assert.match(drawn, /viewBox="0 0 360 90" aria-hidden="true"/);
});

test("the table stands beside, or below when asked", () => {
  const table = { caption: "t", columns: [{ heading: "A" }], rows: [{ cells: ["1"] }] };
  assert.match(chartFrame({ ...frame, table }).value, /rd-cols--even[^]*<table/);
  assert.match(chartFrame({ ...frame, table, beside: false }).value, /rd-chartbelow[^]*<table/);
  assert.equal(unit(1.26).value, "1.3");
});
