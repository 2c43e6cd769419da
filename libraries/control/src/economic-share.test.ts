/** Economic shares along every path. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { orRefusal } from "@rochdale/language/refused-input.ts";
import { economicShareOf } from "./economic-share.ts";
import { readStatement } from "./statement.ts";

const shares = (held: object | undefined, ...holders: object[]) =>
  economicShareOf(
    readStatement({
      insiders: "workersOnly",
      holders: [
        { id: "w", kind: "people", class: "worker" },
        { id: "i", kind: "people", class: "investor" },
        ...holders,
      ],
      votes: { w: 1 },
      decisions: { ordinary: { fraction: "1/2", relation: "over" } },
      shares: held,
    }),
  );

test("shares are multiplied along the path and added by class; the unstated is unknown", () => {
  const a = { id: "a", kind: "body", shares: { w: 1, i: 2 } };
  const t = { id: "t", kind: "trust", shares: { a: 3, dark: 1 } };
  const dark = { id: "dark", kind: "body", votes: { w: 1 } };
  const n = { id: "n", kind: "nominee", for: "t" };
  const blank = { id: "blank", kind: "nominee", for: null };
  assert.deepEqual(shares({ n: 2, w: 1, blank: 1 }, a, t, dark, n, blank), {
    worker: "3/8",
    investor: "1/4",
    unknown: "3/8",
  });
});

test("several people of one class in one table count together", () => {
  const more = [
    { id: "w2", kind: "people", class: "worker" },
    { id: "club", kind: "body", shares: { w: 1, w2: 4, i: 5 } },
  ];
  assert.deepEqual(shares({ w: 1, w2: 2, club: 3 }, ...more), { worker: "3/4", investor: "1/4" });
});

test("no interests stated: null", () => {
  assert.equal(shares(undefined), null);
  assert.equal(shares({ w: 0 }), null);
});

test("a circle of shares is refused even where nobody votes in it", () => {
  const circle = [
    { id: "a", kind: "body", votes: { w: 1 }, shares: { b: 1 } },
    { id: "b", kind: "body", votes: { w: 1 }, shares: { a: 1 } },
  ];
  const refused = { refused: { code: "circularHolding" } };
  assert.deepEqual(
    orRefusal(() => shares({ w: 1 }, ...circle)),
    refused,
  );
});

test("shares always add up to one", () => {
  const held = fc.dictionary(fc.constantFrom("w", "i", "a", "b"), fc.nat(9), { minKeys: 1 });
  const below = fc.dictionary(fc.constantFrom("w", "i", "a"), fc.nat(9));
  fc.assert(
    fc.property(held, below, (top, b) => {
      const found = shares(
        top,
        { id: "a", kind: "body", shares: { w: 1, i: 6 } },
        { id: "b", kind: "trust", shares: b },
      );
      if (found === null) return;
      const parts = Object.values(found).map((part) => part.split("/").map(Number));
      const bottom = parts.reduce((product, [, under = 1]) => product * under, 1);
      const sum = parts.reduce(
        (total, [over = 0, under = 1]) => total + (over * bottom) / under,
        0,
      );
      assert.equal(sum, bottom);
    }),
  );
});
