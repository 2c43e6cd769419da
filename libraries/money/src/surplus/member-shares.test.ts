/** Member shares as liability or equity. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fraction } from "@rochdale/count/fraction.ts";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { classifyShares, splitInterest } from "./member-shares.ts";

const partial = (share: bigint, highestPaidUp: bigint | null) =>
  ({
    because: "partialProhibition",
    minimumShareOfHighest: fraction(share, 100n),
    highestPaidUp,
  }) as const;

test("a prohibition raised from 20 to 25 per cent moves the difference, as in IFRIC 2 example 3", () => {
  const at = (share: bigint) => classifyShares(200_000n, partial(share, 200_000n)).equity;
  assert.deepEqual([at(20n), at(25n), at(25n) - at(20n)], [40_000n, 50_000n, 10_000n]);
});

test("all, none, or a part, rounded up and at most the shares", () => {
  const equity = (because: "unconditionalRightToRefuse" | "fullProhibition" | "membersMayRedeem") =>
    classifyShares(9n, { because }).equity;
  assert.deepEqual(
    [equity("unconditionalRightToRefuse"), equity("fullProhibition"), equity("membersMayRedeem")],
    [9n, 9n, 0n],
  );
  assert.equal(classifyShares(10n, partial(33n, null)).equity, 4n);
  assert.equal(classifyShares(10n, partial(90n, 20n)).equity, 10n);
  assert.ok(isRefusal(orRefusal(() => classifyShares(10n, partial(90n, 9n)))));
});

test("interest on the liability is a cost, rounded down", () => {
  const shares = { ...classifyShares(3n, partial(33n, null)) };
  assert.deepEqual(splitInterest(100n, shares), {
    interestAsCost: 66n,
    interestAsAppropriation: 34n,
  });
  const none = classifyShares(0n, { because: "membersMayRedeem" });
  assert.equal(splitInterest(0n, none).interestAsCost, 0n);
});
