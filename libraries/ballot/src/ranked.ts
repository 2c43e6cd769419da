/** Answers to a ranked question: a number for each answer, all in one ciphertext, shuffled before decrypting. */
import { knowledgeClaim } from "./claim.ts";
import type { Step } from "./claim.ts";
import type { RankedQuestion } from "./election.ts";
import type { Random } from "./group.ts";
import { scalarAtRandom } from "./group.ts";
import type { AnswerContext } from "./homomorphic.ts";
import { fieldsOf } from "./json.ts";
import type { Ciphertext, CiphertextText, Proof, ProofText } from "./proof.ts";
import {
  prefixes,
  proveKnowledge,
  readCiphertext,
  readProof,
  writeCiphertext,
  writeProof,
} from "./proof.ts";
import type { Element, Group } from "./group.ts";

/** The answers' context with the election's key itself, which the proof names. */
export type RankedContext = AnswerContext & { readonly key: Element };

export type RankedAnswerText = { readonly choices: CiphertextText; readonly proof: ProofText };
export type RankedAnswer = { readonly ciphertext: Ciphertext; readonly proof: Proof };

/** Encrypts the numbers, one for each answer (specification 2.0, 4.11.2). Throws on impossible numbers. */
export function encryptRanking(
  { group, y, bound, key }: RankedContext,
  question: RankedQuestion,
  { numbers, random }: { readonly numbers: readonly number[]; readonly random: Random },
): RankedAnswerText {
  const plain = numbers.length === question.answers.length && group.embedding?.embed(numbers);
  if (!plain) throw new RangeError("give each answer a whole number from 0 to 255");
  const secret = scalarAtRandom(group, random);
  const beta = group.multiply(y(secret), plain);
  const ciphertext = writeCiphertext(group, { alpha: group.basePower(secret), beta });
  const prefix = prefixes.rankedAnswer(bound, { y: group.write(key), ...ciphertext });
  const proof = writeProof(proveKnowledge(group, { secret, prefix, random }));
  return { choices: ciphertext, proof };
}

/** The answer in its exact form with every number canonical and in range; null otherwise. */
export function readRankedAnswer(group: Group, value: unknown): RankedAnswer | null {
  const fields = fieldsOf(value, ["choices", "proof"]);
  const ciphertext = readCiphertext(group, fieldsOf(fields?.["choices"], ["alpha", "beta"]));
  const proof = readProof(group, fieldsOf(fields?.["proof"], ["challenge", "response"]));
  return ciphertext === null || proof === null ? null : { ciphertext, proof };
}

/** What must hold of an answer: that its maker knew what it holds. */
export function stepsOfRankedAnswer(
  { group, bound, key }: RankedContext,
  { ciphertext, proof }: RankedAnswer,
): readonly Step[] {
  const texts = writeCiphertext(group, ciphertext);
  const prefix = prefixes.rankedAnswer(bound, { y: group.write(key), ...texts });
  const claim = knowledgeClaim({ of: ciphertext.alpha, prefix, proof });
  const because = "the maker did not prove to know the answer";
  return [{ claim, fault: { check: "ballotProof", because } }];
}
