/** Allotments and the smallest payment. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { allotted, withoutSmall } from "./allotment.ts";
import { listOrder } from "./draw.ts";

const claims = [97n, 2n, 1n].map((weight, at) => ({
  id: `p${at}`,
  weight,
  cap: null,
  minimum: 0n,
}));

test("sums below the smallest payment join the undistributed; equal to it they are paid", () => {
  const all = allotted(1000n, claims, listOrder);
  assert.deepEqual(all.amounts, [970n, 20n, 10n]);
  const paid = withoutSmall(all, 20n);
  assert.deepEqual([paid.amounts, paid.undistributed], [[970n, 20n, 0n], 10n]);
  assert.deepEqual(paid.steps.at(-1), { step: "tooSmall", amount: 10n, notPaid: ["p2"] });
  assert.equal(withoutSmall(all, 10n), all);
});
