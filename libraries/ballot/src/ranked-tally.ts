/** Counting a ranked question: ciphertexts in one agreed order before shuffling, numbers after decrypting. */

import type { RankedQuestion } from "./election.ts";
import type { Element, Group } from "./group.ts";
import type { Ciphertext } from "./proof.ts";

/** The ciphertexts of a ranked question in their published order: by alpha, then beta, as numbers. */
export function inPublishedOrder(
  group: Group,
  ciphertexts: readonly Ciphertext[],
): readonly Ciphertext[] {
  return ciphertexts.toSorted(
    (a, b) => group.compare(a.alpha, b.alpha) || group.compare(a.beta, b.beta),
  );
}

/** One decrypted answer. `short` is false where no honest voter's answer could decrypt to this: then
 * somebody who decrypted has changed it (its numbers are what the reference tool would read). */
export type DecryptedAnswer = { readonly numbers: readonly number[]; readonly short: boolean };

/** The numbers of each shuffled answer, from its ciphertext and its whole decryption factor. */
export function decryptedAnswers(
  group: Group,
  question: Pick<RankedQuestion, "answers">,
  given: { readonly ciphertexts: readonly Ciphertext[]; readonly factors: readonly Element[] },
): readonly DecryptedAnswer[] {
  const { embedding } = group;
  if (embedding === null) throw new RangeError(`${group.name} cannot hold ranked answers`);
  const count = question.answers.length;
  return given.ciphertexts.map(({ beta }, at) => {
    const factor = given.factors[at];
    if (factor === undefined) throw new RangeError("a factor is missing");
    const plain = group.multiply(beta, group.invert(factor));
    const numbers = embedding.unembed(plain, count);
    return { numbers, short: embedding.isEncoding(plain, count) };
  });
}
