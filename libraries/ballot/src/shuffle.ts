/** Shuffling ranked votes: new order, new randomness, and the proof that nothing else was done. */

import type { Element, Group, Random } from "./group.ts";
import { numberIn, scalarAtRandom } from "./group.ts";
import type { Ciphertext } from "./proof.ts";
import {
  listChallenges,
  permutationText,
  shuffleGenerators,
  wholeChallenge,
} from "./shuffle-challenge.ts";
import type { ShuffleStatement } from "./shuffle-challenge.ts";
import { shuffleText } from "./shuffle-form.ts";
import type { ShuffleProof } from "./shuffle-form.ts";

/** The lists (one for each ranked question) shuffled and proved, as the text of a shuffle. Every
 * ciphertext must be known to lie in the group. */
export function makeShuffle(
  group: Group,
  given: {
    readonly key: Element;
    readonly fingerprint: string;
    readonly before: readonly (readonly Ciphertext[])[];
    readonly random: Random;
  },
): string {
  const made = given.before.map((before) => shuffleList(group, { ...given, before }));
  return shuffleText(group, {
    ciphertexts: made.map(({ after }) => after),
    proofs: made.map(({ proof }) => proof),
  });
}

/** Secret: where each place of the new list comes from, and what each old ciphertext was hidden with. */
type Permutation = { readonly from: readonly number[]; readonly hidden: readonly bigint[] };

function shuffleList(
  group: Group,
  given: Omit<ShuffleStatement, "after"> & { random: Random },
): { after: readonly Ciphertext[]; proof: ShuffleProof } {
  const { before, key, random } = given;
  const powerOfKey = group.tableFor(key);
  const from = permutationOf(before.length, random);
  const hidden = before.map(() => scalarAtRandom(group, random));
  const hiddenAgain = before.map(({ alpha, beta }, at) => ({
    alpha: group.multiply(alpha, group.basePower(hidden[at]!)),
    beta: group.multiply(beta, powerOfKey(hidden[at]!)),
  }));
  const after = from.map((at) => hiddenAgain[at]!);
  const proof = proveShuffle(group, { ...given, after, from, hidden });
  return { after, proof };
}

/** Every order of 0 to count - 1 is as likely (specification 2.0, table 2). */
export function permutationOf(count: number, random: Random): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = 0; at < count; at += 1) {
    const by = at + Number(numberIn(random(24)) % BigInt(count - at));
    [order[at], order[by]] = [order[by]!, order[at]!];
  }
  return order;
}

/** GenShuffleProof (specification 2.0, table 4); numbers in brackets are its steps. */
function proveShuffle(
  group: Group,
  given: ShuffleStatement & Permutation & { random: Random },
): ShuffleProof {
  const { before, key, fingerprint, from, random } = given;
  const { q } = group;
  const count = before.length;
  const fresh = (): bigint => scalarAtRandom(group, random);
  const { h, each } = shuffleGenerators(group, count);
  const opened = before.map(fresh); // r, by the old place [2]
  const permutation: Element[] = [];
  for (const [to, at] of from.entries()) {
    permutation[at] = group.multiply(group.basePower(opened[at]!), each[to]!);
  }
  const text = permutationText(group, given, permutation); // [3]
  const u = listChallenges(group, { fingerprint, text, count }); // [4]
  const moved = from.map((at) => u[at]!); // u' [5]
  const links = before.map(fresh); // r-hat
  const own = { w: [fresh(), fresh(), fresh(), fresh()] as const, ...masks(count, fresh) }; // [8, 9]
  const chained = chainOf(group, { h, moved, links, ...own }); // [7, 12, 13]
  const commitments = {
    ...firstCommitments(group, { ...given, each, w: own.w, permuted: own.permuted }),
    chain: chained.commitments,
  };
  const { chain } = chained;
  const c = wholeChallenge(group, { fingerprint, text, commitments, chain, key }); // [16]
  const answer = (mask: bigint, secret: bigint): bigint => (mask + c * secret) % q;
  const sum = (list: readonly bigint[], by: readonly bigint[]): bigint =>
    list.reduce((total, one, at) => (total + one * by[at]!) % q, 0n);
  const products = Array.from({ length: count }, () => 1n); // v [18, 19]
  for (let at = count - 2; at >= 0; at -= 1) {
    products[at] = (moved[at + 1]! * products[at + 1]!) % q;
  }
  const [w1, w2, w3, w4] = own.w;
  const responses = {
    s1: answer(
      w1,
      sum(
        opened,
        opened.map(() => 1n),
      ),
    ), // [17]
    s2: answer(w2, sum(links, products)), // [20]
    s3: answer(w3, sum(opened, u)), // [21]
    s4: answer(w4, sum(given.hidden, u)), // [22]
    chain: links.map((link, at) => answer(own.chain[at]!, link)), // [23]
    permuted: moved.map((one, at) => answer(own.permuted[at]!, one)),
  };
  return { commitments, responses, permutation, chain };
}

/** The random masks of the list's responses: w-hat and w'. */
function masks(count: number, fresh: () => bigint) {
  return {
    chain: Array.from({ length: count }, fresh),
    permuted: Array.from({ length: count }, fresh),
  };
}

/** t1 to t4,2 [10, 11]. The masks are secret; who shuffles does so on a machine of his own. */
function firstCommitments(
  group: Group,
  given: {
    after: readonly Ciphertext[];
    key: Element;
    each: readonly Element[];
    w: readonly [bigint, bigint, bigint, bigint];
    permuted: readonly bigint[];
  },
) {
  const { after, key, each, permuted } = given;
  const [w1, w2, w3, w4] = given.w;
  const product = (bases: readonly Element[]): Element => group.productOfPowers(bases, permuted);
  const betas = product(after.map(({ beta }) => beta));
  const alphas = product(after.map(({ alpha }) => alpha));
  return {
    t1: group.basePower(w1),
    t2: group.basePower(w2),
    t3: group.multiply(group.basePower(w3), product(each)),
    t41: group.multiply(group.invert(group.power(key, w4)), betas),
    t42: group.multiply(group.invert(group.basePower(w4)), alphas),
  };
}

/** The chain c-hat and the commitments t-hat [7, 13]. Every link is g^a * h^b with a and b known here,
 * so each power of a link is two from tables. */
function chainOf(
  group: Group,
  given: {
    h: Element;
    moved: readonly bigint[];
    links: readonly bigint[];
    chain: readonly bigint[];
    permuted: readonly bigint[];
  },
): { chain: readonly Element[]; commitments: readonly Element[] } {
  const { q } = group;
  const powerOfH = group.tableFor(given.h);
  const known = (a: bigint, b: bigint): Element => group.multiply(group.basePower(a), powerOfH(b));
  const chain: Element[] = [];
  const commitments: Element[] = [];
  let [a, b] = [0n, 1n];
  for (const [at, challenge] of given.moved.entries()) {
    const mask = given.permuted[at]!;
    commitments.push(known((given.chain[at]! + a * mask) % q, (b * mask) % q));
    a = (given.links[at]! + a * challenge) % q;
    b = (b * challenge) % q;
    chain.push(known(a, b));
  }
  return { chain, commitments };
}
