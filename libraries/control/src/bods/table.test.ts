/** Tables of holdings: the first interest stated counts, what is open is a stranger's. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { orRefusal } from "@rochdale/language/refused-input.ts";
import type { Interest } from "./statements.ts";
import { agree, tableOf } from "./table.ts";
import type { TableReader } from "./table.ts";

function reader(...held: readonly (readonly [string, Interest])[]): TableReader {
  const holdings = held.map(([holder, interest], nth) => ({
    recordId: `r${nth}`,
    subject: "co",
    holder,
    interests: [interest],
  }));
  return { net: { parties: new Map(), holdings }, body: "co", strangers: new Set(), unread: [] };
}
const share = (type: string, exact: number): Interest => ({ type, share: { exact } });

test("the first type that is stated is the table; several holdings of one holder add up", () => {
  const all = reader(["a", share("x", 25)], ["b", share("y", 100)], ["a", share("x", 50)]);
  assert.deepEqual(tableOf(all, "co", ["x", "y"]), { a: 3, " not stated in co": 1 });
  assert.deepEqual([...all.strangers], [" not stated in co"]);
  assert.deepEqual(tableOf(all, "co", ["y", "x"]), { b: 1 });
  assert.equal(tableOf(all, "co", ["z"]), null);
  assert.equal(tableOf(all, "other", ["x"]), null);
});

test("percentages of thirds are whole but for rounding", () => {
  const thirds = reader(
    ["a", share("x", 33.333333333333)],
    ["b", share("x", 33.333333333333)],
    ["c", share("x", 33.333333333333)],
  );
  assert.deepEqual(tableOf(thirds, "co", ["x"]), { a: 1, b: 1, c: 1 });
  const agreed = (exact: { readonly [id: string]: number }) =>
    orRefusal(() => {
      agree(thirds, { subject: "co", types: ["x"] }, exact);
      return {};
    });
  assert.deepEqual(agreed({ a: 7, b: 7, c: 7 }), {});
  assert.deepEqual(agreed({ a: 7, b: 7, c: 8 }), { refused: { code: "disagrees" } });
  assert.deepEqual(agreed({ a: 7, b: 7, c: 7, d: 7 }), { refused: { code: "disagrees" } });
});
