/** Held back cells can never be worked out from the table's total, whatever the table. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { heldBack, joinedSmall, mayFollow } from "./small-cells.ts";

const cell = (of: number, reached: number) => ({ of, reached });

test("under ten, or all alike, is held back; ten who differ are not", () => {
  assert.deepEqual(heldBack([cell(30, 12), cell(10, 3)]), [false, false]);
  assert.deepEqual(heldBack([cell(30, 12), cell(9, 3), cell(40, 20)]), [true, true, false]);
  assert.deepEqual(heldBack([cell(30, 12), cell(20, 0), cell(40, 20)]), [true, true, false]);
  assert.deepEqual(heldBack([cell(30, 12), cell(20, 20), cell(40, 20)]), [true, true, false]);
  assert.deepEqual(heldBack([cell(0, 0), cell(40, 20)]), [false, false]);
  assert.deepEqual(heldBack([cell(4, 2), cell(5, 2), cell(40, 20)]), [true, true, true]);
  assert.deepEqual(heldBack([cell(4, 2), cell(6, 2), cell(40, 20)]), [true, true, false]);
});

test("of any table: none is hidden, or two at least, ten people at least, not all alike, or everything", () => {
  const cells = fc.array(
    fc
      .record({ of: fc.nat(40), part: fc.nat(40) })
      .map(({ of, part }) => cell(of, Math.min(of, part))),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(cells, (table) => {
      const held = heldBack(table);
      const hidden = table.filter((_, nth) => held[nth]);
      const shown = table.filter((one, nth) => !held[nth] && one.of > 0);
      for (const { of, reached } of shown) assert.ok(of >= 10 && reached > 0 && reached < of);
      if (hidden.length === 0 || shown.length === 0) return;
      const of = hidden.reduce((sum, one) => sum + one.of, 0);
      const reached = hidden.reduce((sum, one) => sum + one.reached, 0);
      assert.ok(hidden.length > 1 && of >= 10 && reached > 0 && reached < of);
    }),
  );
});

test("small groups are joined, with the smallest others where they are too few", () => {
  const join = (some: readonly { of: number; name: string }[]) => ({
    name: some.map((one) => one.name).join("+"),
    of: some.reduce((sum, one) => sum + one.of, 0),
  });
  const joined = (...groups: readonly (readonly [string, number])[]) =>
    joinedSmall(
      groups.map(([name, of]) => ({ name, of })),
      join,
    ).map(({ name, of }) => `${name} ${of}`);
  assert.deepEqual(joined(["a", 10], ["b", 30]), ["a 10", "b 30"]);
  assert.deepEqual(joined(["a", 9], ["b", 30], ["c", 12]), ["b 30", "a+c 21"]);
  assert.deepEqual(joined(["a", 6], ["b", 30], ["c", 4]), ["b 30", "a+c 10"]);
  assert.deepEqual(joined(["a", 5], ["b", 30], ["c", 4]), ["a+c+b 39"]);
  assert.deepEqual(joined(["a", 3]), ["a 3"]);
  assert.deepEqual(joined(), []);
});

test("what was held back once stays held back, with the smallest other where it would stand alone", () => {
  const table = [cell(30, 12), cell(12, 5), cell(40, 20)];
  assert.deepEqual(heldBack(table, [false, true, false]), [false, true, false]);
  const all = [cell(30, 12), cell(12, 12), cell(40, 20)];
  assert.deepEqual(heldBack(all, [false, false, true]), [false, true, true]);
});

const table = (row: { readonly [name: string]: number }) => new Map(Object.entries(row));
test("a table follows another only where nothing between them is fewer than ten", () => {
  const follows = (before: Record<string, number>, now: Record<string, number>) =>
    mayFollow(table(before), table(now), "rest");
  assert.ok(follows({ a: 30, rest: 12 }, { a: 30, rest: 12 }));
  assert.ok(follows({ a: 30, rest: 12 }, { a: 40, rest: 22 }));
  assert.ok(!follows({ a: 30, rest: 12 }, { a: 39, rest: 12 }), "nine more of a");
  assert.ok(!follows({ a: 30, rest: 12 }, { a: 21, rest: 12 }), "nine fewer of a");
  assert.ok(!follows({ a: 30, rest: 12 }, { a: 30, rest: 16 }), "four more of the rest");
  assert.ok(!follows({ a: 30, rest: 16 }, { a: 30, b: 14, rest: 12 }), "b stood with the rest");
  assert.ok(!follows({ a: 12, b: 30 }, { b: 30, rest: 16 }), "a with four others, less a");
  assert.ok(follows({ a: 12, b: 30 }, { b: 30, rest: 22 }));
  assert.ok(follows({ a: 30 }, { a: 30, b: 10 }), "nobody stood under b before");
});

test("small groups that an earlier table joined are joined again, however large they are now", () => {
  const join = (some: readonly { readonly of: number; readonly name: string }[]) => ({
    ...{ name: "rest", of: some.reduce((sum, one) => sum + one.of, 0) },
  });
  const groups = ["a", "b", "c"].map((name, nth) => ({ name, of: 20 + nth }));
  const joined = joinedSmall(groups, join, (one) => one.name !== "c");
  assert.deepEqual(
    joined.map(({ name, of }) => `${name} ${of}`),
    ["c 22", "rest 41"],
  );
});
