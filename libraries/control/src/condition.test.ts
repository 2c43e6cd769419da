/** Conditions, their blocking and their demands, over every set. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  allOf,
  anyOf,
  blocking,
  demandsOf,
  holderIn,
  meets,
  nobodyCan,
  weightOf,
} from "./condition.ts";
import type { Condition } from "./condition.ts";

const ids = ["a", "b", "c", "d"];
const weights = {
  of: new Map([
    ["a", 3n],
    ["b", 2n],
    ["c", 2n],
  ]),
  total: 7n,
};
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...ids).map(holderIn),
    fc.bigInt({ min: -1n, max: 9n }).map((atLeast) => weightOf(weights, atLeast)),
    fc.array(tie("condition"), { maxLength: 3 }).map((of) => allOf(...of)),
    fc.array(tie("condition"), { maxLength: 3 }).map((of) => anyOf(...of)),
  ),
}));
const everySet = Array.from({ length: 16 }, (_, bits) => ids.filter((_id, at) => (bits >> at) & 1));

test("a set blocks exactly when all the others together fail", () => {
  fc.assert(
    fc.property(condition, (one) => {
      for (const set of everySet) {
        const others = !meets(one, (id) => !set.includes(id));
        assert.equal(
          meets(blocking(one), (id) => set.includes(id)),
          others,
        );
      }
    }),
  );
});

test("a set meets a condition exactly when it meets one of its demands", () => {
  fc.assert(
    fc.property(condition, (one) => {
      const demands = demandsOf(one);
      for (const set of everySet) {
        const some = demands.some(
          ({ holders, weights: lines }) =>
            [...holders].every((id) => set.includes(id)) &&
            [...lines].every(([of, atLeast]) =>
              meets(weightOf(of, atLeast), (id) => set.includes(id)),
            ),
        );
        assert.equal(
          some,
          meets(one, (id) => set.includes(id)),
        );
      }
    }),
  );
});

test("what nobody can do is blocked by nobody", () => {
  assert.equal(
    meets(nobodyCan, () => true),
    false,
  );
  assert.equal(
    meets(blocking(nobodyCan), () => false),
    true,
  );
});
