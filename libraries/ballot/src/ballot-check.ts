/** Whether a ballot may be counted: the whole check, the same on arrival and by whoever verifies. */
import type { Ballot } from "./ballot.ts";
import { ciphertextsIn, readBallot } from "./ballot.ts";
import { firstFault, knowledgeClaim } from "./claim.ts";
import type { Claim, Step } from "./claim.ts";
import type { Element, Random } from "./group.ts";
import { stepsOfHomomorphicAnswer } from "./homomorphic.ts";
import { outsider } from "./membership.ts";
import type { Check, Problem, Read } from "./problem.ts";
import { refused } from "./problem.ts";
import { prefixes } from "./proof.ts";
import { stepsOfRankedAnswer } from "./ranked.ts";
import type { Setup } from "./setup.ts";
import { hintedCommitments, holdTogether } from "./together.ts";
import type { Hinted } from "./together.ts";

/** The marks of ciphertexts that lie in the box already, as `ciphertextMarks` gives them. */
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
  const reading = ownBallot(setup, readBallotOf(setup, text, where), where);
  if (!reading.ok) return reading;
  const ballot = reading.value;
  if (seen !== undefined && ciphertextMarks(setup, ballot).some((mark) => seen.has(mark))) {
    return refused("ballotRepeated", where, "it repeats a ciphertext that is in the box already");
  }
  const [problem] = [...outsideGroup(setup, ballot, where), ...unproved(setup, ballot, where)];
  return problem === undefined ? reading : { ok: false, problems: [problem] };
}

/** A ballot to be checked with others, and what somebody told of its commitments. */
export type AmongOthers = {
  readonly reading: Read<Ballot>;
  readonly where: string;
  readonly hint?: string | null;
};

/**
 * Many ballots checked together, for less: whatever is wrong with each, in their order. Hints are used
 * where chance is given: those that are right save work, and no hint changes what is found.
 */
export function checkBallots(
  setup: Setup,
  ballots: readonly AmongOthers[],
  random: Random | null = null,
): readonly Problem[] {
  const owned = ballots.map(({ reading, where }) => ownBallot(setup, reading, where));
  const shown = random === null ? none : shownByHints(setup, { owned, ballots, random });
  const elements = owned.flatMap((reading, at) =>
    reading.ok && !shown.has(at) ? elementsIn(reading.value) : [],
  );
  const allInside = outsider(setup.group, elements) === null;
  return owned.flatMap((reading, at) => {
    if (!reading.ok) return reading.problems;
    if (shown.has(at)) return [];
    const where = ballots[at]?.where ?? "";
    const outside = allInside ? [] : outsideGroup(setup, reading.value, where);
    return outside.length > 0 ? outside : unproved(setup, reading.value, where);
  });
}
const none: ReadonlySet<number> = new Set();

/** The places of ballots that their hints show to hold: all of those whose digests are right, or none. */
function shownByHints(
  setup: Setup,
  given: {
    readonly owned: readonly Read<Ballot>[];
    readonly ballots: readonly AmongOthers[];
    readonly random: Random;
  },
): ReadonlySet<number> {
  const { group, election } = setup;
  const hinted = new Map<number, Hinted>();
  for (const [at, reading] of given.owned.entries()) {
    const hint = given.ballots[at]?.hint ?? null;
    if (hint === null || !reading.ok) continue;
    const claims = stepsOfBallot(setup, reading.value).map(({ claim }) => claim);
    if (claims.includes(null)) continue;
    const commitments = hintedCommitments(group, claims as Claim[], hint);
    const credential = group.read(reading.value.credential);
    if (commitments === null || credential === null) continue;
    const elements = [credential, ...elementsIn(reading.value)];
    hinted.set(at, { claims: claims as Claim[], commitments, elements });
  }
  const { key } = election;
  const all = [...hinted.values()];
  return all.length > 0 && holdTogether({ group, key }, all, given.random)
    ? new Set(hinted.keys())
    : none;
}

/** The ballot in a text, every number canonical, for the questions of this set-up. */
export const readBallotOf = ({ group, election }: Setup, text: string, where: string) =>
  readBallot(text, { group, questions: election.given.questions, where });

/** The ballot that was read, if it was made for this election under a listed credential. */
function ownBallot(
  { election, weights }: Setup,
  reading: Read<Ballot>,
  where: string,
): Read<Ballot> {
  if (!reading.ok) return reading;
  const ballot = reading.value;
  const { uuid } = election.given;
  if (ballot.electionUuid !== uuid || ballot.fingerprint !== election.fingerprint) {
    return refused("ballotText", where, "it was made for another election");
  }
  return weights.has(ballot.credential)
    ? reading
    : refused("ballotCredential", where, "its credential is not on the list");
}

const elementsIn = ({ answers }: Ballot): readonly Element[] =>
  answers.flatMap((answer) => ciphertextsIn(answer).flatMap(({ alpha, beta }) => [alpha, beta]));

/**
 * One mark for each ciphertext of a ballot: its first half. Nobody honest draws one twice, and who
 * changes the other half of somebody's ciphertext has a copy still.
 */
export const ciphertextMarks = ({ group }: Setup, ballot: Ballot): readonly string[] =>
  ballot.answers.flatMap((answer) => ciphertextsIn(answer).map(({ alpha }) => group.write(alpha)));

function outsideGroup({ group }: Setup, ballot: Ballot, where: string): readonly Problem[] {
  return elementsIn(ballot).every((element) => group.isElement(element))
    ? []
    : [{ check: "ballotMembership", where, because: "a number of it lies outside the group" }];
}

/** What the ballot's signature and proofs do not show. */
function unproved(setup: Setup, ballot: Ballot, where: string): readonly Problem[] {
  const fault = firstFault(setup.group, setup.y, stepsOfBallot(setup, ballot));
  return fault === null ? [] : [{ ...fault, where }];
}

/** What must hold of a ballot's signature and answers, in the order in which it is asked. */
export function stepsOfBallot(setup: Setup, ballot: Ballot): readonly Step[] {
  const signature = signatureStep(setup, ballot);
  return signature.claim === null ? [signature] : [signature, ...answerSteps(setup, ballot)];
}

const fails = (check: Check, because: string): Step => ({ claim: null, fault: { check, because } });

function signatureStep({ group }: Setup, { signature, credential, hash }: Ballot): Step {
  const check = "ballotSignature";
  if (signature.hash !== hash) return fails(check, "it signs another ballot's digest");
  const of = group.read(credential);
  const because = "it is not signed with its credential";
  if (of === null) return fails(check, because);
  const prefix = prefixes.ballot(hash);
  return {
    claim: knowledgeClaim({ of, prefix, proof: signature.proof }),
    fault: { check, because },
  };
}

function answerSteps({ group, y, election }: Setup, ballot: Ballot): readonly Step[] {
  const bound = `${election.fingerprint}|${ballot.credential}`;
  const context = { group, y, bound, key: election.key };
  return election.given.questions.flatMap((question, at) => {
    const one = ballot.answers[at];
    if (one === undefined) return [fails("ballotShape", `answer ${at + 1} is missing`)];
    const steps =
      one.kind === "homomorphic" && question.kind === "homomorphic"
        ? stepsOfHomomorphicAnswer(context, question, one.answer)
        : one.kind === "ranked"
          ? stepsOfRankedAnswer(context, one.answer)
          : [fails("ballotShape", "it answers another kind of question")];
    return steps.map(({ claim, fault: { check, because } }) => ({
      claim,
      fault: { check, because: `answer ${at + 1}: ${because}` },
    }));
  });
}
