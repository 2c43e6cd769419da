/** Exact chances against published figures and a slow twin that counts every arrangement. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fisherChance, mostPeople, rareAmong, signChance, type TwoByTwo } from "./chance.ts";

const near = ({ top, bottom }: { top: bigint; bottom: bigint }) =>
  Number((top * 10n ** 12n) / bottom) / 1e12;
const table = (marked: number, markedReached: number, others: number, othersReached: number) => ({
  marked,
  markedReached,
  others,
  othersReached,
});

test("the lady tasting tea (Fisher 1935): 17 of 70 one-sided, 34 of 70 two-sided", () => {
  const wrongCups = table(4, 1, 4, 3);
  const { top, bottom } = fisherChance(wrongCups, "fewer");
  assert.deepEqual([top * 70n, bottom], [17n * bottom, bottom]);
  const both = fisherChance(wrongCups, "either");
  assert.equal(both.top * 70n, 34n * both.bottom);
});

test("1 of 12 against 9 of 12: 0.001380 one-sided, 0.002759 two-sided", () => {
  assert.ok(Math.abs(near(fisherChance(table(12, 1, 12, 9), "fewer")) - 0.001379728) < 1e-9);
  assert.ok(Math.abs(near(fisherChance(table(12, 1, 12, 9), "either")) - 0.002759456) < 1e-9);
});

/** Every way of choosing who was reached, one by one. */
function countedOneByOne({ marked, markedReached, others, othersReached }: TwoByTwo): number {
  const people = marked + others;
  let [fewer, all] = [0, 0];
  for (let chosen = 0; chosen < 2 ** people; chosen += 1) {
    const bits = [...chosen.toString(2).padStart(people, "0")];
    if (bits.filter((bit) => bit === "1").length !== markedReached + othersReached) continue;
    all += 1;
    const among = bits.slice(0, marked).filter((bit) => bit === "1").length;
    if (among <= markedReached) fewer += 1;
  }
  return fewer / all;
}

test("every small table agrees with a count of all arrangements", () => {
  for (let marked = 1; marked <= 5; marked += 1) {
    for (let markedReached = 0; markedReached <= marked; markedReached += 1) {
      for (let othersReached = 0; othersReached <= 4; othersReached += 1) {
        const one = table(marked, markedReached, 4, othersReached);
        const found = near(fisherChance(one, "fewer"));
        assert.ok(Math.abs(found - countedOneByOne(one)) < 1e-11, JSON.stringify(one));
      }
    }
  }
});

test("the sign test: 14 heads or more of 20", () => {
  const { top, bottom } = signChance(14, 20);
  assert.deepEqual([top, bottom], [60460n, 1n << 20n]);
  assert.deepEqual(signChance(0, 0), { top: 1n, bottom: 1n });
});

test("several looks together (Holm): 0.005 and 0.01 are rare of four, 0.03 is not", () => {
  const of = (thousandths: bigint) => ({ top: thousandths, bottom: 1000n });
  assert.deepEqual(rareAmong([10n, 40n, 30n, 5n].map(of)), [true, false, false, true]);
  assert.deepEqual(rareAmong([of(10n), of(40n)]), [true, true], "the second is one look fewer");
  assert.deepEqual(rareAmong([of(50n)]), [true]);
  assert.deepEqual(rareAmong([of(51n)]), [false]);
  assert.deepEqual(rareAmong([of(26n), of(26n)]), [false, false]);
  assert.deepEqual(rareAmong([]), []);
});

test("what cannot be is thrown; twenty thousand people are counted within a second", () => {
  for (const [a, b, c, d] of [
    [3, 4, 5, 1],
    [3, 1, 5, 6],
    [-1, 0, 5, 1],
    [3, 0.5, 5, 1],
    [mostPeople, 0, 1, 0],
  ] as const) {
    assert.throws(() => fisherChance(table(a, b, c, d), "fewer"), RangeError);
  }
  assert.throws(() => signChance(3, 2), RangeError);
  const began = process.cpuUsage();
  fisherChance(table(8_000, 3_000, 12_000, 5_000), "either");
  const { user } = process.cpuUsage(began);
  assert.ok(user < 1_000_000, `${user / 1000} ms of work`);
});
