/** Whether a ballot may be counted: the whole check, the same on arrival and by whoever verifies. */
import type { Ballot } from "./ballot.ts";
import { ciphertextsIn, readBallot } from "./ballot.ts";
import type { Fault } from "./homomorphic.ts";
import { checkHomomorphicAnswer } from "./homomorphic.ts";
import type { Check, Problem, Read } from "./problem.ts";
import { read, refused } from "./problem.ts";
import { knowledgeHolds, prefixes } from "./proof.ts";
import { checkRankedAnswer } from "./ranked.ts";
import type { Setup } from "./setup.ts";

/** Ciphertexts that lie in the box already, as `ciphertextMarks` names them. */
export type Seen = { has(mark: string): boolean };

/**
 * The ballot, or everything that is wrong with it: canonical bytes, this election, a listed
 * credential, the form of every answer, membership of every element, every proof, the signature,
 * and, if `seen` is given, no ciphertext that is in the box already (a copy of somebody's vote).
 */
export function checkBallot(
  setup: Setup,
  text: string,
  { seen, where = "ballot" }: { readonly seen?: Seen; readonly where?: string } = {},
): Read<Ballot> {
  const { group, election } = setup;
  const { questions, uuid } = election.given;
  const reading = readBallot(text, { group, questions, where });
  if (!reading.ok) return reading;
  const ballot = reading.value;
  if (ballot.electionUuid !== uuid || ballot.fingerprint !== election.fingerprint) {
    return refused("ballotText", where, "it was made for another election");
  }
  if (!setup.weights.has(ballot.credential)) {
    return refused("ballotCredential", where, "its credential is not on the list");
  }
  if (seen !== undefined && ciphertextMarks(ballot).some((mark) => seen.has(mark))) {
    return refused("ballotRepeated", where, "it repeats a ciphertext that is in the box already");
  }
  const faults = [...membershipFaults(setup, ballot), ...signatureFaults(setup, ballot)];
  if (faults.length === 0) faults.push(...answerFaults(setup, ballot));
  const problems = faults.map(({ check, because }): Problem => ({ check, where, because }));
  return problems.length === 0 ? read(ballot) : { ok: false, problems };
}

/** One mark for each ciphertext of a ballot, equal exactly for equal ciphertexts. */
export const ciphertextMarks = (ballot: Ballot): readonly string[] =>
  ballot.answers.flatMap((answer) =>
    ciphertextsIn(answer).map(({ alpha, beta }) => `${String(alpha)},${String(beta)}`),
  );

const fault = (check: Check, because: string): Fault[] => [{ check, because }];

function membershipFaults({ group }: Setup, { answers }: Ballot): Fault[] {
  for (const [at, answer] of answers.entries()) {
    for (const { alpha, beta } of ciphertextsIn(answer)) {
      if (!group.isElement(alpha) || !group.isElement(beta)) {
        return fault("ballotMembership", `answer ${at + 1} holds a number outside the group`);
      }
    }
  }
  return [];
}

function signatureFaults({ group }: Setup, { signature, credential, hash }: Ballot): Fault[] {
  if (signature.hash !== hash) return fault("ballotSignature", "it signs another ballot's digest");
  const of = group.read(credential);
  const prefix = prefixes.ballot(hash);
  return of !== null && knowledgeHolds(group, { of, prefix, proof: signature.proof })
    ? []
    : fault("ballotSignature", "it is not signed with its credential");
}

function answerFaults({ group, y, election }: Setup, ballot: Ballot): readonly Fault[] {
  const bound = `${election.fingerprint}|${ballot.credential}`;
  const context = { group, y, bound, key: election.key };
  for (const [at, question] of election.given.questions.entries()) {
    const one = ballot.answers[at];
    if (one === undefined) return fault("ballotShape", `answer ${at + 1} is missing`);
    const faults =
      one.kind === "homomorphic" && question.kind === "homomorphic"
        ? checkHomomorphicAnswer(context, question, one.answer)
        : one.kind === "ranked"
          ? checkRankedAnswer(context, one.answer)
          : fault("ballotShape", "it answers another kind of question");
    if (faults.length > 0) {
      return faults.map(({ check, because }) => ({
        check,
        because: `answer ${at + 1}: ${because}`,
      }));
    }
  }
  return [];
}
