/** Casting: the answers encrypted, proved well-formed and signed with the voter's credential. */
import { trackerOf } from "./ballot.ts";
import { credentialSecret } from "./credential.ts";
import { readElection } from "./election.ts";
import type { Election, Question } from "./election.ts";
import type { Random } from "./group.ts";
import { base64Hash } from "./hash.ts";
import { encryptMarks, marksOf } from "./homomorphic.ts";
import { prefixes, proveKnowledge, writeProof } from "./proof.ts";
import { encryptRanking } from "./ranked.ts";
import type { RankedContext } from "./ranked.ts";

/** For each question: 0 or 1 for each answer, or "blank"; for a ranked one, a number for each answer. */
export type Answers = readonly (readonly number[] | "blank")[];

export type CastBallot = {
  /** The ballot as it enters the box: bytes matter. */
  readonly ballot: string;
  /** The digest by which the voter finds it on the board. */
  readonly tracker: string;
};

/** A ballot without its signature: nobody can cast it, and whoever knows its random bytes can make it again. */
export type SealedBallot = {
  readonly text: string;
  /** The digest that the signature binds. */
  readonly hash: string;
};

/**
 * The answers, encrypted and proved, under a public credential: all of a ballot but its signature. The same bytes
 * for the same random bytes, so that a voter may ask a second device to make it again and compare. Throws
 * RangeError on answers that the questions do not allow.
 */
export function sealAnswers(given: {
  readonly election: Election;
  readonly publicCredential: string;
  readonly answers: Answers;
  readonly random: Random;
}): SealedBallot {
  const { election, publicCredential } = given;
  const { questions, uuid } = election.given;
  if (given.answers.length !== questions.length) throw new RangeError("answer every question");
  const context = contextOf(election, publicCredential);
  const answers = questions.map((question, at) =>
    answerTo(context, question, { answer: given.answers[at] ?? [], random: given.random }),
  );
  const text = JSON.stringify({
    election_uuid: uuid,
    election_hash: election.fingerprint,
    credential: publicCredential,
    answers,
  });
  return { text, hash: base64Hash(text) };
}

/** The ballot: what was sealed, signed with the credential's secret. */
export function signBallot(
  { group }: Pick<Election, "group">,
  sealed: SealedBallot,
  { secret, random }: { readonly secret: bigint; readonly random: Random },
): CastBallot {
  const { hash, text } = sealed;
  const prefix = prefixes.ballot(hash);
  const proof = writeProof(proveKnowledge(group, { secret, prefix, random }));
  const ballot = `${text.slice(0, -1)},"signature":${JSON.stringify({ hash, proof })}}`;
  return { ballot, tracker: trackerOf(ballot) };
}

/**
 * A ballot for these answers. `election` is the published text, `credential` in the form that
 * `readCredential` gives. Throws RangeError on answers that the questions do not allow.
 */
export function castBallot(given: {
  readonly election: string;
  readonly credential: string;
  readonly answers: Answers;
  readonly random: Random;
}): CastBallot {
  const reading = readElection(given.election);
  if (!reading.ok) throw new RangeError(reading.problems[0]?.because);
  const { election } = reading.value;
  const { answers, random } = given;
  const secret = credentialSecret(given.credential, election.given.uuid, election.group);
  const publicCredential = election.group.write(election.group.basePower(secret));
  const sealed = sealAnswers({ election, publicCredential, answers, random });
  return signBallot(election, sealed, { secret, random });
}

/** What answers under this credential are bound to. */
function contextOf({ group, key, fingerprint }: Election, credential: string): RankedContext {
  return { group, key, y: group.tableFor(key), bound: `${fingerprint}|${credential}` };
}

function answerTo(
  context: RankedContext,
  question: Question,
  { answer, random }: { answer: readonly number[] | "blank"; random: Random },
) {
  if (question.kind === "homomorphic") {
    return encryptMarks(context, question, { marks: marksOf(question, answer), random });
  }
  if (answer === "blank") throw new RangeError("a ranked question takes no blank vote");
  return encryptRanking(context, question, { numbers: answer, random });
}
