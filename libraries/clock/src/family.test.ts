/** Items of a family stand in the order in which it lists them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "./day.ts";
import { readEvents } from "./events.ts";
import { itemsAsOf } from "./family.ts";

test("each limit becomes an item, in order, on the day it is looked at", () => {
  const events = readEvents({ asOf: "2026-06-10", holidays: ["2026-06-12"] }, "Wales", []);
  const limits = ["first", "second"].map((item) => ({
    item,
    basis: "house" as const,
    due: day("2026-06-12"),
  }));
  const items = itemsAsOf(events, ...limits);
  assert.deepEqual(
    items.map(({ item, state, actBy }) => [item, state, actBy]),
    [
      ["first", "running", "2026-06-11"],
      ["second", "running", "2026-06-11"],
    ],
  );
});
