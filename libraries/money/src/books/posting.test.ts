/** Posting: retries, reversals, the close. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readChart } from "./chart.ts";
import { balanced } from "./entry.ts";
import { post } from "./posting.ts";

const chart = readChart(
  [
    { id: "a", type: "asset" },
    { id: "i", type: "income" },
  ],
  [],
);
const entry = (id: string, key: string, amount = 5, date = "2026-04-30") => ({
  id,
  key,
  date,
  text: "x",
  postings: [
    { account: "a", amount },
    { account: "i", amount: -amount },
  ],
});
const results = (...requests: unknown[]) =>
  post(requests, chart).results.map(({ result, code }) => code ?? result);

test("a retry posts nothing, even after a close; another content under the key is refused", () => {
  const [first, other] = [entry("1", "k"), entry("1", "k", 6)];
  assert.deepEqual(results(first, first, { close: "2026-05-01" }, first, other), [
    "accepted",
    "repeated",
    "closed",
    "repeated",
    "keyReused",
  ]);
});

test("a refused request leaves its key and id free", () => {
  const bad = { ...entry("1", "k"), text: "" };
  assert.deepEqual(results(bad, entry("1", "k")), ["badText", "accepted"]);
});

test("a reversal reverses once, and not a reversal", () => {
  const reverse = (id: string, reverses: unknown, more: object = {}) => {
    return { id, key: id, date: "2026-05-01", text: "x", reverses, ...more };
  };
  assert.deepEqual(
    results(
      entry("1", "k"),
      reverse("r0", "1", { postings: [] }),
      reverse("r1", "1"),
      reverse("r2", "1"),
      reverse("r3", "r1"),
      reverse("r4", "none"),
      reverse("r5", 7),
    ),
    [
      "accepted",
      "badReversal",
      "accepted",
      "alreadyReversed",
      "reversalOfReversal",
      "unknownEntry",
      "unknownEntry",
    ],
  );
});

test("nothing is posted on or before the last closed day", () => {
  const days = ["2026-04-30", "2026-05-01"].map((date, at) => entry(`${at}`, `k${at}`, 1, date));
  assert.deepEqual(results({ close: "2026-04-30" }, ...days), [
    "closed",
    "periodClosed",
    "accepted",
  ]);
  assert.deepEqual(results({ close: "2026-04-30" }, { close: "2026-04-30" }, { close: "x" }), [
    "closed",
    "alreadyClosed",
    "badDate",
  ]);
});

test("posting the same requests twice over changes nothing", () => {
  const request = fc.record({
    id: fc.nat({ max: 9 }),
    key: fc.nat({ max: 9 }),
    amount: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(request), (all) => {
      const requests = all.map(({ id, key, amount }) => entry(String(id), String(key), amount));
      const [once, twice] = [post(requests, chart), post([...requests, ...requests], chart)];
      assert.deepEqual(once.entries, twice.entries);
      assert.ok(once.entries.every(({ postings }) => balanced(postings, () => "")));
    }),
  );
});

test("no id for a close, none where it is no text", () => {
  const { results: found, closedTo } = post([{ close: "2026-04-30" }, { id: 5 }, null], chart);
  assert.deepEqual(found, [
    { result: "closed" },
    { result: "refused", code: "badKey" },
    { result: "refused", code: "badKey" },
  ]);
  assert.equal(closedTo, "2026-04-30");
});
