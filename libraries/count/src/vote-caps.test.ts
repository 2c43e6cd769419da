/** Caps on votes: worked figures, and a slow twin that tries every set of parties that might be cut. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  add,
  compare,
  divide,
  fraction,
  fractionText,
  multiply,
  nought,
  readLine,
} from "./fraction.ts";
import type { Fraction } from "./fraction.ts";
import { cutToCaps } from "./vote-caps.ts";
import type { Capped } from "./vote-caps.ts";

const party = (votes: number, most: string | null): Capped => ({
  votes: BigInt(votes),
  most: most === null ? null : readLine(most),
});
const cut = (...parties: Capped[]) => cutToCaps(parties).map(fractionText);

test("who is above its cap counts for exactly that part of the whole; who is not keeps its votes", () => {
  assert.deepEqual(cut(party(60, "1/3"), party(30, null), party(10, null)), ["20", "30", "10"]);
  assert.deepEqual(cut(party(20, "1/5"), party(80, null)), ["20", "80"]);
  assert.deepEqual(cut(party(21, "1/5"), party(80, null)), ["20", "80"]);
  assert.deepEqual(cut(party(50, "1/4"), party(40, "1/4"), party(10, null)), ["5", "5", "10"]);
  assert.deepEqual(cut(party(9, "1/10"), party(1, null)), ["1/9", "1"]);
});

test("one cut may bring the next party above its cap", () => {
  // At first 30 of 100 is under a third; once 60 is cut to 20 the whole is 60, and 30 is above it.
  const cutTwice = ["10", "10", "10"];
  assert.deepEqual(cut(party(60, "1/3"), party(30, "1/3"), party(10, "1/3")), cutTwice);
});

test("caps that nobody free fills are kept in proportion, and the whole stays", () => {
  assert.deepEqual(cut(party(90, "1/3"), party(10, "1/3")), ["50", "50"]);
  assert.deepEqual(cut(party(90, "1/4"), party(10, "1/8")), ["200/3", "100/3"]);
  assert.deepEqual(cut(party(7, "1/10")), ["7"]);
  assert.deepEqual(cut(party(0, "1/3"), party(0, null)), ["0", "0"]);
});

/** Every set of capped parties, cut by the definition; the one that fits is the answer. */
function twin(parties: readonly Capped[]): readonly Fraction[] | null {
  const able = parties.flatMap(({ votes, most }, at) => (most !== null && votes > 0n ? [at] : []));
  const total = (of: readonly Fraction[]) => of.reduce(add, nought);
  for (let bits = 0; bits < 1 << able.length; bits++) {
    const chosen = new Set(able.filter((_, nth) => (bits >> nth) & 1));
    const free = total(parties.map(({ votes }, at) => fraction(chosen.has(at) ? 0n : votes)));
    const taken = total(
      parties.map(({ most }, at) => (chosen.has(at) ? (most ?? nought) : nought)),
    );
    const left = add(fraction(1n), { top: -taken.top, bottom: taken.bottom });
    if (compare(left, nought) <= 0 || compare(free, nought) === 0) continue;
    const whole = divide(free, left);
    const fits = able.every((at) => {
      const { votes, most } = parties[at] ?? { votes: 0n, most: null };
      const above = compare(fraction(votes), multiply(most ?? nought, whole));
      return chosen.has(at) ? above > 0 : above <= 0;
    });
    if (!fits) continue;
    return parties.map(({ votes, most }, at) =>
      chosen.has(at) ? multiply(most ?? nought, whole) : fraction(votes),
    );
  }
  return null;
}

const parties = fc.array(
  fc
    .tuple(
      fc.integer({ min: 0, max: 30 }),
      fc.constantFrom(null, "1/10", "1/5", "1/4", "1/3", "2/5", "1/2", "1/1"),
    )
    .map(([votes, most]) => party(votes, most)),
  { minLength: 1, maxLength: 6 },
);

test("the cut is the one that trying every set of cut parties finds", () => {
  let [found, none] = [0, 0];
  fc.assert(
    fc.property(parties, (given) => {
      const expected = twin(given);
      const got = cutToCaps(given);
      if (expected !== null) {
        found++;
        assert.deepEqual(got.map(fractionText), expected.map(fractionText));
        return;
      }
      none++;
      const voting = given.filter(({ votes }) => votes > 0n);
      const caps = voting.reduce((sum, { most }) => add(sum, most ?? fraction(2n)), nought);
      if (voting.length > 0)
        assert.ok(compare(caps, fraction(1n)) < 0, "somebody could be left free");
    }),
    { numRuns: 3_000, seed: 20_261_124 },
  );
  assert.ok(found > 1_000 && none > 50, `${found} found, ${none} cannot be kept`);
});

test("nobody is above its cap where caps can be kept, and more votes never count for a smaller part", () => {
  fc.assert(
    fc.property(parties, fc.nat(5), (given, nth) => {
      const share = (of: readonly Capped[], at: number) => {
        const counted = cutToCaps(of);
        const whole = counted.reduce(add, nought);
        return compare(whole, nought) === 0 ? nought : divide(counted[at] ?? nought, whole);
      };
      const at = nth % given.length;
      const more = given.map((one, place) =>
        place === at ? { ...one, votes: one.votes + 1n } : one,
      );
      assert.ok(compare(share(more, at), share(given, at)) >= 0);
      if (twin(given) === null) return;
      for (const [place, { most }] of given.entries()) {
        if (most !== null) assert.ok(compare(share(given, place), most) <= 0);
      }
    }),
    { numRuns: 2_000, seed: 20_261_124 },
  );
});
