/** A person's own part: the same steps for every way, every list and every draw, and never a penny beside them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ownPart } from "./own-part.ts";
import type { Sharer } from "./people-list.ts";
import { sharedOut, sharingInput, WAYS } from "./sharing.ts";

const one = (member: string, more: Partial<Sharer> = {}): Sharer => ({
  ...{ member, pay: 0n, hours: "0", participation: "0", shares: 0n },
  ...more,
});
const seed = "a";

test("a third of a pound is 33 pence, and the draw gives one person the spare penny", () => {
  const people = [one("1"), one("2"), one("3")];
  const parts = people.map(({ member }) => ownPart(100n, { way: "perHead", people, seed, member }));
  for (const part of parts)
    assert.deepEqual([part?.own, part?.whole, part?.rate, part?.first], [1n, 3n, null, 33n]);
  assert.deepEqual(parts.map((part) => part?.added).toSorted(), [0n, 0n, 1n]);
});

test("£10 on a pay bill of £60,000 is 0.01 per cent, and what is left follows pay too", () => {
  const people = [one("1", { pay: 1_800_000n }), one("2", { pay: 4_200_000n })];
  const asked = { way: "equalPercentOfPay", people, seed } as const;
  assert.deepEqual(ownPart(1000n, { ...asked, member: "1" }), {
    ...{ own: 1_800_000n, whole: 6_000_000n, rate: 1n, first: 180n, added: 120n },
  });
  assert.equal(ownPart(1000n, { ...asked, member: "3" }), null);
});

const sharer = fc.record({
  pay: fc.bigInt({ min: 0n, max: 9_000_000n }),
  hours: fc.integer({ min: 0, max: 2500 }).map(String),
  participation: fc.integer({ min: 0, max: 99 }).map((points) => `${points}.25`),
  shares: fc.bigInt({ min: 0n, max: 100_000n }),
});

test("its steps come to what was shared, and the draw gives a penny at most", () => {
  const lists = fc.array(sharer, { minLength: 1, maxLength: 12 });
  const sums = fc.bigInt({ min: 1n, max: 10_000_000n });
  fc.assert(
    fc.property(lists, sums, fc.constantFrom(...WAYS), (measures, sum, way) => {
      const people = measures.map((measure, at) => ({ member: String(at + 1), ...measure }));
      const { shares } = sharedOut(sharingInput(sum, { way, people, seed }));
      for (const { member, pence } of shares) {
        const part = ownPart(sum, { way, people, seed, member });
        assert.ok(part);
        assert.equal(part.first + part.added, pence);
        assert.ok(part.added >= 0n);
        if (way !== "equalPercentOfPay") assert.ok(part.added <= 1n, `${part.added}`);
      }
    }),
    { numRuns: 200 },
  );
});
