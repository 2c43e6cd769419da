/** Looking through bodies, trusts and nominees. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { orRefusal } from "@rochdale/language/refused-input.ts";
import { added, inOrderOfHolding, lookThrough, sum } from "./look-through.ts";
import type { View } from "./look-through.ts";
import { readStatement } from "./statement.ts";

const people = (id: string, name: string, manager = false) => ({
  id,
  kind: "people",
  class: name,
  manager,
});
const statement = (...holders: object[]) =>
  readStatement({
    insiders: "workersAndUsers",
    holders: [
      people("w", "worker"),
      people("m", "worker", true),
      people("c", "publicBody"),
      people("x", "unknown"),
      ...holders,
    ],
    votes: { w: 1 },
    decisions: { ordinary: { fraction: "1/2", relation: "over" } },
  });
const view: View = {
  inside: new Set(["worker", "user"]),
  unknownInside: false,
  managersOutside: false,
};

test("over half commands the whole; an exact half commands nothing", () => {
  const { commander, classOf } = lookThrough(
    statement(
      { id: "over", kind: "body", votes: { w: 51, c: 49 } },
      { id: "exact", kind: "body", votes: { w: 50, c: 50 } },
      { id: "top", kind: "trust", trusteesAppointedBy: { over: 2, c: 1 } },
      { id: "n", kind: "nominee", for: "top" },
    ),
  );
  assert.deepEqual(
    ["over", "exact", "top", "n"].map((id) => commander.get(id)),
    ["w", "exact", "w", "w"],
  );
  assert.equal(classOf("exact"), "mixed");
});

test("places that a body fills itself count in the whole", () => {
  const { commander, insideBy } = lookThrough(
    statement({ id: "t", kind: "trust", trusteesAppointedBy: { w: 2, itself: 2 } }),
  );
  assert.equal(commander.get("t"), "t");
  assert.equal(insideBy(view)("t"), false);
});

test("sides follow what is supposed of the unknown and of managers", () => {
  const { insideBy, classOf } = lookThrough(
    statement(
      { id: "bloc", kind: "body", votes: { w: 2, m: 1, x: 1, c: 3 } },
      { id: "dark", kind: "body" },
      { id: "blank", kind: "nominee", for: null },
    ),
  );
  const sides = (changes: Partial<View>) => {
    const inside = insideBy({ ...view, ...changes });
    return ["w", "m", "c", "x", "bloc", "dark", "blank"].filter(inside);
  };
  assert.deepEqual(sides({}), ["w", "m"]);
  assert.deepEqual(sides({ unknownInside: true }), ["w", "m", "x", "bloc", "dark", "blank"]);
  assert.deepEqual(sides({ managersOutside: true }), ["w"]);
  assert.deepEqual(sides({ managersOutside: true, unknownInside: true }), [
    "w",
    "x",
    "dark",
    "blank",
  ]);
  assert.deepEqual(
    [classOf("dark"), classOf("blank"), classOf("bloc")],
    ["unknown", "unknown", "mixed"],
  );
});

test("chains may be long but not circular", () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => ({
    id: `b${at}`,
    kind: "body",
    votes: { [at === 0 ? "w" : `b${at - 1}`]: 1 },
  }));
  assert.equal(lookThrough(statement(...chain)).commander.get("b19999"), "w");
  const circle = statement(
    { id: "a", kind: "nominee", for: "b" },
    { id: "b", kind: "body", votes: { a: 1 } },
  );
  assert.deepEqual(
    orRefusal(() => lookThrough(circle)),
    { refused: { code: "circularHolding" } },
  );
  assert.deepEqual(
    inOrderOfHolding(new Map(), () => []),
    [],
  );
});

test("holdings are added up by key", () => {
  const held = new Map([
    ["a", 1n],
    ["b", 2n],
    ["c", 4n],
  ]);
  assert.deepEqual(
    added(held, (id) => (id === "b" ? null : "one")),
    new Map([["one", 5n]]),
  );
  assert.equal(sum(held.values()), 7n);
});
