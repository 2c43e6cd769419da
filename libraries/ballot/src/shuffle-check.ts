/** Whether a shuffle's proof holds: the same votes in another order, and nobody's changed. */

import type { Element, Group } from "./group.ts";
import { hexHash } from "./hash.ts";
import { outsider } from "./membership.ts";
import type { Check, Problem } from "./problem.ts";
import type { Ciphertext } from "./proof.ts";
import {
  listChallenges,
  permutationText,
  shuffleGenerators,
  wholeChallenge,
} from "./shuffle-challenge.ts";
import type { ShuffleStatement } from "./shuffle-challenge.ts";
import { readShuffle } from "./shuffle-form.ts";
import type { Shuffle, ShuffleProof } from "./shuffle-form.ts";

/**
 * A shuffle's text checked against the lists that it shuffles (one for each ranked question): the
 * shuffle, and all problems; null where its form is wrong. `where` names it in the problems.
 */
export function checkShuffle(
  group: Group,
  given: {
    readonly key: Element;
    readonly fingerprint: string;
    readonly before: readonly (readonly Ciphertext[])[];
    readonly text: string;
    readonly where: string;
  },
): { readonly shuffle: Shuffle | null; readonly problems: readonly Problem[] } {
  const { key, fingerprint, before, where } = given;
  const problem = (check: Check, because: string): Problem => ({ check, where, because });
  const lengths = before.map((list) => list.length);
  const shuffle = readShuffle(group, given.text, lengths);
  if (shuffle === null) {
    const because = "it is not written as a shuffle of these lists in the one agreed way";
    return { shuffle, problems: [problem("shuffle", because)] };
  }
  const problems: Problem[] = [];
  for (const [at, proof] of shuffle.proofs.entries()) {
    const list = `list ${at + 1}`;
    const after = shuffle.ciphertexts[at] ?? [];
    const halves = after.flatMap(({ alpha, beta }) => [alpha, beta]);
    if (outsider(group, elementsOf(proof)) !== null) {
      problems.push(problem("shuffle", `${list}: a number of its proof lies outside the group`));
    } else if (outsider(group, halves) !== null) {
      problems.push(problem("shuffleForm", `${list}: a ciphertext lies outside the group`));
    } else if (!shuffleHolds(group, { key, fingerprint, before: before[at] ?? [], after }, proof)) {
      problems.push(problem("shuffle", `${list}: it is not proved to be the list it came from`));
    }
  }
  return { shuffle, problems };
}

const elementsOf = ({ commitments, permutation, chain }: ShuffleProof): readonly Element[] => {
  const { t1, t2, t3, t41, t42 } = commitments;
  return [t1, t2, t3, t41, t42, ...commitments.chain, ...permutation, ...chain];
};

/*
 * CheckShuffleProof (specification 2.0, table 5). Its equations, with each side's powers moved so that
 * no inverse is needed (c: the challenge, products over the list):
 *   1.   t1 * (prod c_i / prod h_i)^c             = g^s1
 *   2.   t2 * (chat_N / h^u)^c                    = g^s2
 *   3.   t3 * (prod c_i^u_i)^c                    = g^s3 * prod h_i^s'_i
 *   4,1. t41 * (prod beta_i^u_i)^c * y^s4         = prod beta'_i^s'_i
 *   4,2. t42 * (prod alpha_i^u_i)^c * g^s4        = prod alpha'_i^s'_i
 *   i.   that_i * chat_i^c                        = g^shat_i * chat_(i-1)^s'_i       (chat_0 = h)
 * The first two are checked as they stand; the rest at once, as one product in which each equation
 * has a weight of 128 bits. All elements lie in a group of prime order (checked before), so a false
 * equation survives with a chance of 2^-128. The weights are digests of the statement and the whole
 * proof: who makes a proof can only try, and a verifier needs no chance of its own.
 */

/** Whether the proof holds. All elements must be known to lie in the group, but for `before`'s, which
 * are the ballots' or an earlier shuffle's and were checked there. */
export function shuffleHolds(
  group: Group,
  statement: ShuffleStatement,
  proof: ShuffleProof,
): boolean {
  const { before, after, fingerprint, key } = statement;
  const { commitments, responses, permutation, chain } = proof;
  const count = before.length;
  const lists = [after, permutation, chain, commitments.chain, responses.chain, responses.permuted];
  if (lists.some((list) => list.length !== count)) return false;
  const { h, each } = shuffleGenerators(group, count);
  const text = permutationText(group, statement, permutation);
  const u = listChallenges(group, { fingerprint, text, count });
  const c = wholeChallenge(group, { fingerprint, text, commitments, chain, key });
  const permutationSum = group.multiply(
    productOf(group, permutation),
    group.invert(productOf(group, each)),
  );
  const uProduct = u.reduce((product, one) => (product * one) % group.q, 1n);
  const chainEnd = group.multiply(chain.at(-1) ?? h, group.invert(group.publicPower(h, uProduct)));
  const holds = (t: Element, base: Element, s: bigint): boolean =>
    group.equals(group.multiply(t, group.publicPower(base, c)), group.basePower(s));
  if (!holds(commitments.t1, permutationSum, responses.s1)) return false;
  if (!holds(commitments.t2, chainEnd, responses.s2)) return false;
  const seed = hexHash(`shuffle-weights|${text}|${c}|${responseText(responses)}`);
  return restHolds(group, { statement, proof, u, c, h, each, weights: weightsFrom(seed) });
}

const productOf = (group: Group, elements: readonly Element[]): Element =>
  elements.reduce((product, element) => group.multiply(product, element), group.identity);

function responseText({ s1, s2, s3, s4, chain, permuted }: ShuffleProof["responses"]): string {
  return [s1, s2, s3, s4, ...chain, ...permuted].join(",");
}

/** Weights of 128 bits, numbered. */
const weightsFrom = (seed: string) => (index: number) =>
  BigInt(`0x${hexHash(`${seed}|${index}`).slice(0, 32)}`);

/** Equations 3, 4,1, 4,2 and i, each weighted, in one product. */
function restHolds(
  group: Group,
  given: {
    statement: ShuffleStatement;
    proof: ShuffleProof;
    u: readonly bigint[];
    c: bigint;
    h: Element;
    each: readonly Element[];
    weights: (index: number) => bigint;
  },
): boolean {
  const { statement, proof, u, c, h, each, weights } = given;
  const { before, after, key } = statement;
  const { commitments, responses, permutation, chain } = proof;
  const { q } = group;
  const [ofBeta, ofAlpha] = [weights(0), weights(1)];
  const links = before.map((_, at) => weights(at + 2));
  const product = (bases: readonly Element[], exponents: readonly bigint[]): Element =>
    group.productOfPowers(bases, exponents);
  /** Both halves with the weights of their equations. */
  const weighted = ({ alpha, beta }: Ciphertext): Element =>
    product([alpha, beta], [ofAlpha, ofBeta]);

  const left = before.map((one, at) => group.multiply(permutation[at]!, weighted(one)));
  const right = after.map((one, at) => {
    const link = group.publicPower(at === 0 ? h : chain[at - 1]!, links[at]!);
    return productOf(group, [each[at]!, weighted(one), link]);
  });
  const toChallenge = group.multiply(product(left, u), product(chain, links));
  const chainResponses = responses.chain.reduce((sum, s, at) => sum + s * links[at]!, 0n);
  const ofBase = (ofAlpha * responses.s4 - responses.s3 - chainResponses) % q;
  const leftSide = [
    commitments.t3,
    product([commitments.t41, commitments.t42], [ofBeta, ofAlpha]),
    product(commitments.chain, links),
    group.publicPower(toChallenge, c),
    group.publicPower(key, (ofBeta * responses.s4) % q),
    group.basePower(ofBase < 0n ? ofBase + q : ofBase),
  ];
  return group.equals(productOf(group, leftSide), product(right, responses.permuted));
}
