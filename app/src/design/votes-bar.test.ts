import { test } from "node:test";
import assert from "node:assert/strict";
import { fitting, lineLabels, votesBar } from "./votes-bar.ts";

const drawn = votesBar({
  id: "v",
  caption: "Votes held",
  title: "Votes at MyCSP",
  description: "Employees hold 25 per cent.",
  rows: [
    {
      label: "2012",
      shares: [
        { kind: "investor", name: "Equiniti", share: 40 },
        { kind: "public", name: "Government", short: "Gov.", share: 35 },
        { kind: "workers", name: "Staff trust", share: 25 },
      ],
    },
  ],
  lines: [
    { at: 50, words: "over half decides", short: "over half" },
    { at: 75, words: "75% changes the rules", short: "75%: rules" },
  ],
  table: {
    caption: "The same",
    columns: [{ heading: "Year" }, { heading: "Staff", kind: "number" }],
    rows: [{ cells: ["2012", "25%"] }],
  },
}).value;

test("bars are as wide as their shares, in attributes, in the classes' colours", () => {
  const bars = [
    ...drawn.matchAll(/<rect class="rd-c-(\w+)" x="([\d.]+)" y="\d+" width="([\d.]+)"/g),
  ];
  assert.deepEqual(
    bars.map((m) => m[1]),
    ["investor", "public", "workers", "investor", "public", "workers"],
  );
  const narrow = bars.slice(3).map((m) => Number(m[3]) + 2);
  assert.deepEqual(narrow, [144, 126, 90]);
  assert.doesNotMatch(drawn, /style=/);
});

test("a name, a description, a narrow twin hidden from listeners, and the table", () => {
  assert.match(drawn, /role="img" aria-labelledby="v-t v-d"><title id="v-t">Votes at MyCSP/);
  assert.match(drawn, /rd-narrow-only" viewBox="0 0 360 \d+" aria-hidden="true"/);
  assert.match(drawn, /<table/);
  assert.match(drawn, /over half decides/);
});

test("a label that does not fit is shortened, then left to the table", () => {
  const share = { kind: "public", name: "Government", short: "Gov.", share: 35 } as const;
  assert.equal(fitting(share, 200, 14), "Government 35%");
  assert.equal(fitting(share, 70, 14), "Gov. 35%");
  assert.equal(fitting(share, 30, 14), "35%");
  assert.equal(fitting(share, 10, 14), "");
});

test("names of lines never meet each other or a line, and none leaves the drawing", () => {
  const named = (words: readonly (readonly [number, string])[]) => {
    const lines = words.map(([at, text]) => ({ at, words: text }));
    const chart = { id: "v", caption: "", title: "", description: "", rows: [], lines };
    return lineLabels(chart, { x: (share) => share * 5.6, size: 14 }, 560);
  };
  const long = named([
    [50, "over half decides the day"],
    [75, "75% changes the rules here"],
  ]);
  assert.deepEqual(
    long.map((label) => label.row),
    [1, 0],
  );
  assert.ok(long.every((label) => label.from >= 0 && label.from < label.at));
  const short = named([
    [50, "over half"],
    [75, "75%: rules"],
  ]);
  assert.deepEqual(
    short.map((label) => label.row),
    [0, 0],
  );
  assert.ok(short.every((label) => label.from > label.at));
});
