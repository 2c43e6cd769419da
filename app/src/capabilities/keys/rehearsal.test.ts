/** The rehearsal holds for the right key alone, and the holders together open the test vote. */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import type { Group } from "@rochdale/ballot/group.ts";
import { groupNamed } from "@rochdale/ballot/groups.ts";
import { rehearsalHolds, rehearse, testVote, togetherTheyOpen } from "./rehearsal.ts";

const group = groupNamed("BELENIOS-2048") as Group;
const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
const trustees = "the text of some trustees";

/** Two of three by hand: f(x) = 5 + 7x; the key is g^5. */
const secrets = [12n, 19n, 26n];

test("each holder's factor holds under its own key, and under no other", () => {
  const [first = 0n, second = 0n] = secrets;
  const text = rehearse(group, { secret: first, trustees, random });
  const key = group.basePower(first);
  assert.ok(rehearsalHolds(group, { text, key, trustees }));
  assert.equal(rehearsalHolds(group, { text, key: group.basePower(second), trustees }), null);
  assert.equal(rehearsalHolds(group, { text, key, trustees: `${trustees}!` }), null);
  assert.equal(rehearsalHolds(group, { text: "{}", key, trustees }), null);
  assert.equal(rehearsalHolds(group, { text: "not json", key, trustees }), null);
  const { factor, proof } = JSON.parse(text) as { factor: string; proof: object };
  const other = group.write(group.multiply(group.read(factor) ?? group.base, group.base));
  const forged = JSON.stringify({ factor: other, proof });
  assert.equal(rehearsalHolds(group, { text: forged, key, trustees }), null);
});

test("any two of three open the test vote; with one part from another key they do not", () => {
  const key = group.basePower(5n);
  const factorOf = (secret: bigint) => group.power(testVote(group, trustees).alpha, secret);
  for (const pair of [
    [1, 2],
    [1, 3],
    [2, 3],
  ]) {
    const factors = new Map(pair.map((at) => [at, factorOf(secrets[at - 1] ?? 0n)]));
    assert.equal(togetherTheyOpen(group, { factors, key, trustees }), true);
    const wrong = new Map(factors).set(pair[0] ?? 1, factorOf(99n));
    assert.equal(togetherTheyOpen(group, { factors: wrong, key, trustees }), false);
  }
});
