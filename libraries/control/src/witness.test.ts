/** Witnesses against trying every set in order. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { allOf, anyOf, holderIn, meets, weightOf } from "./condition.ts";
import { byCode, smallestSet } from "./witness.ts";

const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
const inOrder = Array.from({ length: 256 }, (_, bits) =>
  ids.filter((_id, at) => (bits >> at) & 1),
).sort((x, y) => x.length - y.length || byCode(x.join(""), y.join("")));
const amounts = fc.array(fc.nat(6), { minLength: 8, maxLength: 8 });
const weightsOf = (held: number[]) => ({
  of: new Map(ids.map((id, at) => [id, BigInt(held[at]!)])),
  total: BigInt(held.reduce((sum, one) => sum + one, 0)),
});

test("two weights and named holders: the first of the smallest sets", () => {
  fc.assert(
    fc.property(
      amounts,
      amounts,
      fc.nat(20),
      fc.nat(20),
      fc.constantFrom(...ids),
      fc.subarray(ids),
      (...[votes, seats, lineOfVotes, lineOfSeats, chair, side]) => {
        const [first, second] = [weightsOf(votes), weightsOf(seats)];
        const condition = anyOf(
          allOf(weightOf(first, BigInt(lineOfVotes)), weightOf(second, BigInt(lineOfSeats))),
          allOf(holderIn(chair), weightOf(second, BigInt(lineOfSeats) - 2n)),
        );
        const expected = inOrder.find(
          (set) =>
            set.every((id) => side.includes(id)) && meets(condition, (id) => set.includes(id)),
        );
        assert.deepEqual(smallestSet(condition, side), expected ?? null);
      },
    ),
    { numRuns: 500 },
  );
});

test("a condition that is met by nobody at all has the empty set", () => {
  assert.deepEqual(smallestSet(allOf(), ids), []);
  assert.equal(smallestSet(anyOf(), ids), null);
});
