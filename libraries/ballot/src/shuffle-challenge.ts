/** What a shuffle's proof hashes, and the generators that it commits with (specification 2.0, 6). */

import type { Element, Group } from "./group.ts";
import { hashToScalar, hexHash } from "./hash.ts";
import type { Ciphertext } from "./proof.ts";
import type { ShuffleProof } from "./shuffle-form.ts";

/** The statement that is proved: these ciphertexts are those, under the election's key. */
export type ShuffleStatement = {
  readonly key: Element;
  readonly fingerprint: string;
  readonly before: readonly Ciphertext[];
  readonly after: readonly Ciphertext[];
};

/** The independent generators: h, and one for each ciphertext. Kept, since each costs a full power. */
export function shuffleGenerators(
  group: Group,
  count: number,
): { readonly h: Element; readonly each: readonly Element[] } {
  const kept = generatorsKept.get(group) ?? [group.generator(-1)];
  generatorsKept.set(group, kept);
  for (let at = kept.length - 1; at < count; at += 1) kept.push(group.generator(at));
  return { h: kept[0]!, each: kept.slice(1, count + 1) };
}
const generatorsKept = new WeakMap<Group, Element[]>();

/** Every element followed by a comma. */
const listed = (group: Group, elements: readonly Element[]): string =>
  elements.map((element) => `${group.write(element)},`).join("");

const pairsOf = (ciphertexts: readonly Ciphertext[]): readonly Element[] =>
  ciphertexts.flatMap(({ alpha, beta }) => [alpha, beta]);

/** The text of both lists and of the permutation's commitment, which both hashes take. */
export function permutationText(
  group: Group,
  { before, after }: Pick<ShuffleStatement, "before" | "after">,
  permutation: readonly Element[],
): string {
  return listed(group, [...pairsOf(before), ...pairsOf(after), ...permutation]);
}

/** u: one challenge for each ciphertext (table 11). `text` is `permutationText`. */
export function listChallenges(
  group: Group,
  { fingerprint, text, count }: { fingerprint: string; text: string; count: number },
): readonly bigint[] {
  const head = hexHash(`shuffle-challenges|${fingerprint}|${text}`);
  return Array.from({ length: count }, (_, at) => hashToScalar(group, head + hexHash(String(at))));
}

/** c: the challenge of the whole proof (table 13). */
export function wholeChallenge(
  group: Group,
  given: {
    fingerprint: string;
    text: string;
    commitments: ShuffleProof["commitments"];
    chain: readonly Element[];
    key: Element;
  },
): bigint {
  const { t1, t2, t3, t41, t42, chain } = given.commitments;
  const committed = listed(group, [t1, t2, t3, t41, t42, ...chain]);
  const end = listed(group, given.chain) + group.write(given.key);
  return hashToScalar(
    group,
    `shuffle-challenge|${given.fingerprint}|${committed}${given.text}${end}`,
  );
}
