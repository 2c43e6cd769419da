/** A ballot as it lies in the archive: its exact form, its answers, its hash and its tracker. */
import type { Question } from "./election.ts";
import type { Group } from "./group.ts";
import { base64Hash, base64Of, hexHash } from "./hash.ts";
import type { ReadHomomorphicAnswer } from "./homomorphic.ts";
import { readHomomorphicAnswer } from "./homomorphic.ts";
import { canonicalJson, fieldsOf, listOf } from "./json.ts";
import type { Read } from "./problem.ts";
import { read, refused } from "./problem.ts";
import type { Ciphertext, Proof } from "./proof.ts";
import { readProof } from "./proof.ts";
import type { RankedAnswer } from "./ranked.ts";
import { readRankedAnswer } from "./ranked.ts";

export type ReadAnswer =
  | { readonly kind: "homomorphic"; readonly answer: ReadHomomorphicAnswer }
  | { readonly kind: "ranked"; readonly answer: RankedAnswer };

export type Ballot = {
  readonly electionUuid: string;
  readonly fingerprint: string;
  readonly credential: string;
  readonly answers: readonly ReadAnswer[];
  readonly signature: { readonly hash: string; readonly proof: Proof };
  /** What `signature.hash` must be: the digest of the ballot without its signature. */
  readonly hash: string;
  /** The digest of the whole ballot: what the voter keeps. */
  readonly tracker: string;
};

/** No honest ballot is longer: 20 questions of 200 answers would not reach it. */
export const ballotBytesMost = 8_000_000;

const names = ["election_uuid", "election_hash", "credential", "answers", "signature"];

/**
 * The ballot in a text, if the text is the one canonical way to write a ballot on these questions.
 * Every number is canonical and in range; no proof is checked and no membership.
 */
export function readBallot(
  text: string,
  { group, questions, where }: { group: Group; questions: readonly Question[]; where: string },
): Read<Ballot> {
  const json = text.length > ballotBytesMost ? null : canonicalJson(text);
  if (json === null) return refused("ballotText", where, "its text is not canonical JSON");
  const fields = fieldsOf(json.value, names);
  const signature = fieldsOf(fields?.["signature"], ["hash", "proof"]);
  const list = listOf(fields?.["answers"]);
  if (fields === null || signature === null || list === null) {
    return refused("ballotText", where, "its fields are not those of a ballot, in their order");
  }
  const { election_uuid: uuid, election_hash: fingerprint, credential } = fields;
  const { hash } = signature;
  const proof = readProof(group, fieldsOf(signature["proof"], ["challenge", "response"]));
  const texts = [uuid, fingerprint, credential, hash];
  if (!texts.every((one) => typeof one === "string") || proof === null) {
    return refused("ballotText", where, "a text or the signature is not in its canonical form");
  }
  if (list.length !== questions.length) {
    return refused(
      "ballotShape",
      where,
      `it answers ${list.length} of ${questions.length} questions`,
    );
  }
  const answers: ReadAnswer[] = [];
  for (const [at, value] of list.entries()) {
    const answer = readAnswer(group, questions[at], value);
    if (answer === null) {
      const because = `answer ${at + 1} does not have the form of one, or a number is not canonical`;
      return refused("ballotShape", where, because);
    }
    answers.push(answer);
  }
  const digest = group.sha256 ?? hexHash;
  return read({
    electionUuid: uuid as string,
    fingerprint: fingerprint as string,
    credential: credential as string,
    answers,
    signature: { hash: hash as string, proof },
    hash: base64Of(digest(`${text.slice(0, text.lastIndexOf(',"signature":'))}}`)),
    get tracker() {
      return base64Of(digest(text));
    },
  });
}

function readAnswer(
  group: Group,
  question: Question | undefined,
  value: unknown,
): ReadAnswer | null {
  if (question?.kind === "ranked") {
    const answer = readRankedAnswer(group, value);
    return answer === null ? null : { kind: "ranked", answer };
  }
  const answer = readHomomorphicAnswer(group, value);
  return answer === null ? null : { kind: "homomorphic", answer };
}

/** Every ciphertext in an answer, in order. */
export const ciphertextsIn = (one: ReadAnswer): readonly Ciphertext[] =>
  one.kind === "ranked" ? [one.answer.ciphertext] : one.answer.choices;

/** The tracker of a ballot's text, as the voter is shown it. */
export const trackerOf = base64Hash;
