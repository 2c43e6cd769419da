import assert from "node:assert/strict";
import { test } from "node:test";
import { lotsAsRivest, lotsByOrder, lotsFromSeed, lotsRecorded, noLots } from "./lots.ts";
import type { LotQuestion } from "./lots.ts";

const question: LotQuestion = { stage: 3, purpose: "exclusion", tied: [2, 4, 7] };

test("the first of the tied in an order is chosen; nobody where none stands in it", () => {
  assert.equal(lotsByOrder([5, 7, 2, 4])(question), 7);
  assert.equal(lotsByOrder([1, 5])(question), null);
  assert.equal(noLots(question), null);
});

test("a recorded lot answers only the question that was drawn", () => {
  const lots = lotsRecorded([{ ...question, chosen: 4 }]);
  assert.equal(lots(question), 4);
  assert.equal(lots({ ...question, stage: 4 }), null);
  assert.equal(lots({ ...question, purpose: "surplus" }), null);
  assert.equal(lots({ ...question, tied: [2, 4] }), null);
  assert.equal(lotsRecorded([{ ...question, chosen: 5 }])(question), null);
});

test("a seeded lot depends on nothing but its own question", () => {
  const given = { seed: "s", election: "Board 2026", rule: "ers97" };
  const lots = lotsFromSeed(given);
  const first = lots(question);
  lots({ ...question, stage: 9 });
  assert.equal(lots(question), first);
  // Taking the chosen away leaves the order of the rest.
  const rest = question.tied.filter((c) => c !== first);
  const second = lots({ ...question, tied: rest });
  assert.ok(second !== null && rest.includes(second));
  const chosen = Array.from({ length: 40 }, (_, stage) => lots({ ...question, stage }));
  assert.deepEqual([...new Set(chosen)].sort(), [2, 4, 7]);
  const other = lotsFromSeed({ ...given, seed: "t" });
  assert.notDeepEqual(
    chosen,
    Array.from({ length: 40 }, (_, stage) => other({ ...question, stage })),
  );
});

test("a seeded lot can be worked by hand: the smallest SHA-256", async () => {
  const parts = (candidate: number) => `1:s1:e5:ers971:39:exclusion1:${candidate}`;
  const hex = async (text: string) => {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return Buffer.from(digest).toString("hex");
  };
  const ranked = await Promise.all(
    question.tied.map(async (c) => ({ c, digest: await hex(parts(c)) })),
  );
  ranked.sort((a, b) => (a.digest < b.digest ? -1 : 1));
  const lots = lotsFromSeed({ seed: "s", election: "e", rule: "ers97" });
  assert.equal(lots(question), ranked[0]?.c);
});

test("Rivest's sampler: SHA-256 of seed,n from 0, modulo the number tied", async () => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode("seed,1"));
  const value = BigInt(`0x${Buffer.from(digest).toString("hex")}`);
  const lots = lotsAsRivest("seed");
  lots(question);
  assert.equal(lots(question), question.tied[Number(value % 3n)]);
});
