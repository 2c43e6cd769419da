import { test } from "node:test";
import assert from "node:assert/strict";
import { barChart } from "./bar-chart.ts";

const drawn = barChart({
  id: "b",
  caption: "Income less expenditure",
  title: "By month",
  description: "August was below nought.",
  bars: [
    { label: "Jul", value: 27, words: "+27" },
    { label: "Aug", value: -29, words: "−29" },
  ],
  plan: 20,
}).value;
const wide = drawn.slice(0, drawn.indexOf("rd-narrow-only"));

test("bars start at nought: above it when positive, below when not", () => {
  const zero = Number(/class="rd-base"[^>]*y1="([\d.]+)"/.exec(wide)?.[1]);
  const [july] = [...wide.matchAll(/class="rd-pos"[^>]*y="([\d.]+)"[^>]*height="([\d.]+)"/g)];
  const [august] = [...wide.matchAll(/class="rd-neg"[^>]*y="([\d.]+)"[^>]*height="([\d.]+)"/g)];
  assert.ok(Math.abs(Number(july?.[1]) + Number(july?.[2]) - zero) < 0.2);
  assert.equal(Number(august?.[1]), zero);
  assert.ok(Math.abs(Number(july?.[2]) / 27 - Number(august?.[2]) / 29) < 0.02);
});

test("what is negative has its minus sign, and the plan is a line for each bar", () => {
  assert.match(wide, />−29</);
  assert.match(wide, />−40</);
  assert.equal(wide.match(/class="rd-plan"/g)?.length, 2);
  assert.doesNotMatch(drawn, /-\d+<\/text>|style=/);
});
