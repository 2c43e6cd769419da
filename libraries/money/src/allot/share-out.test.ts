/** Sharing out: its laws on made-up lists, against a slow obvious twin, and at the size of a city. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sumOf } from "../exact.ts";
import { drawOrder } from "./draw.ts";
import { generatedClaims } from "./generated.ts";
import { shareOut } from "./share-out.ts";
import type { Claim } from "./share-out.ts";

const order = drawOrder("seed");
const claim = fc.record({
  weight: fc.bigInt(0n, 60n),
  cap: fc.option(fc.bigInt(0n, 400n)),
  minimum: fc.bigInt(0n, 20n),
});
const claims = fc.array(claim, { minLength: 1, maxLength: 9 }).map((all) =>
  all.map(({ weight, cap, minimum }, at): Claim => {
    const held = cap === null ? null : cap > minimum ? cap : minimum;
    return { id: `p${at}`, weight, cap: held, minimum };
  }),
);
/** An amount that all minimums leave room for. */
const shared = fc
  .tuple(claims, fc.bigInt(0n, 2000n))
  .map(([all, more]) => [least(all) + more, all] as const);

function least(all: readonly Claim[]): bigint {
  return sumOf(all.filter(({ weight }) => weight > 0n).map(({ minimum }) => minimum));
}

test("no penny is lost; nobody is over a cap, under a minimum, or paid without a weight", () => {
  fc.assert(
    fc.property(shared, ([amount, all]) => {
      const { amounts, undistributed } = shareOut(amount, all, order);
      assert.equal(sumOf(amounts) + undistributed, amount);
      for (const [at, { weight, cap, minimum }] of all.entries()) {
        const pence = amounts[at] ?? -1n;
        if (weight === 0n) assert.equal(pence, 0n);
        else assert.ok(pence >= minimum && (cap === null || pence <= cap));
      }
      const capped = all.every(({ weight, cap }, at) => weight === 0n || amounts[at] === cap);
      assert.ok(
        undistributed === 0n || capped,
        "something is left only when all are at their caps",
      );
    }),
    { numRuns: 500 },
  );
});

test("the order of the list changes nothing", () => {
  const turned = shared.chain(([amount, all]) =>
    fc.tuple(
      fc.constant(amount),
      fc.constant(all),
      fc.shuffledSubarray([...all], { minLength: all.length }),
    ),
  );
  fc.assert(
    fc.property(turned, ([amount, all, other]) => {
      const byId = (list: readonly Claim[]) =>
        new Map(shareOut(amount, list, order).amounts.map((pence, at) => [list[at]?.id, pence]));
      const [first, second] = [byId(all), byId(other)];
      for (const [id, pence] of first) assert.equal(second.get(id), pence);
    }),
  );
});

test("without caps: within a penny of the quota, equals within a penny, more weight never less", () => {
  const open = fc.array(fc.bigInt(1n, 60n), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(open, fc.bigInt(0n, 5000n), (weights, amount) => {
      const all = weights.map((weight, at) => ({ id: `p${at}`, weight, cap: null, minimum: 0n }));
      const { amounts } = shareOut(amount, all, order);
      const whole = sumOf(weights);
      for (const [at, weight] of weights.entries()) {
        const off = (amounts[at] ?? 0n) * whole - amount * weight;
        assert.ok(off < whole && off > -whole);
        for (const [other, less] of weights.entries()) {
          if (less < weight) assert.ok((amounts[other] ?? 0n) <= (amounts[at] ?? 0n));
          if (less === weight) assert.ok((amounts[other] ?? 0n) - (amounts[at] ?? 0n) <= 1n);
        }
      }
    }),
  );
});

const scale = 2n ** 80n;

/**
 * The twin, slow and obvious: the one multiplier for which min(max(L x weight, minimum), cap) adds
 * up to the amount, found by halving; quotas times 2^80.
 */
function quotasByHalving(amount: bigint, all: readonly Claim[]): bigint[] {
  const at = (level: bigint) =>
    all.map(({ weight, cap, minimum }) => {
      if (weight === 0n) return 0n;
      const free = level * weight > minimum * scale ? level * weight : minimum * scale;
      return cap !== null && free > cap * scale ? cap * scale : free;
    });
  let [low, high] = [0n, (amount + 1n) * scale];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (sumOf(at(middle)) <= amount * scale) low = middle;
    else high = middle;
  }
  return at(low);
}

test("the same as one multiplier, within the last penny", () => {
  fc.assert(
    fc.property(shared, ([amount, all]) => {
      const quotas = quotasByHalving(amount, all);
      for (const [at, pence] of shareOut(amount, all, order).amounts.entries()) {
        const off = pence * scale - (quotas[at] ?? 0n);
        const bound = scale + 2n ** 20n;
        assert.ok(off < bound && off > -bound, `${pence} against ${(quotas[at] ?? 0n) / scale}`);
      }
    }),
    { numRuns: 500 },
  );
});

test("minimums beyond the amount are a fault of whoever calls", () => {
  const all = [{ id: "a", weight: 1n, cap: null, minimum: 5n }];
  assert.throws(() => shareOut(4n, all, order), /exceed/);
});

test("130,000 accounts, exact to the penny, in less than two seconds", () => {
  const all = generatedClaims({
    count: 130_000,
    seed: "toad lane",
    weightModulus: 97,
    capBase: 100,
    capModulus: 900,
    minimum: 2,
  });
  const { amounts, undistributed, rounds } = shareOut(25_000_000n, all, order);
  const tries = [1, 2, 3].map(() => {
    const started = process.cpuUsage();
    shareOut(25_000_000n, all, order);
    return process.cpuUsage(started).user / 1e6;
  });
  const seconds = Math.min(...tries);
  assert.equal(sumOf(amounts) + undistributed, 25_000_000n);
  assert.ok(rounds.length > 1);
  assert.ok(seconds < 2, `${seconds} s`);
});
