/** Answers to a question whose sums alone are decrypted: each 0 or 1, so many of them, or blank. */
import { oneOfClaim } from "./claim.ts";
import type { Case, Step } from "./claim.ts";
import type { HomomorphicQuestion } from "./election.ts";
import type { Element, Group, Random } from "./group.ts";
import { scalarAtRandom } from "./group.ts";
import { fieldsOf, listOf } from "./json.ts";
import type { Check } from "./problem.ts";
import type { Ciphertext, CiphertextText, Powers, Proof, ProofText } from "./proof.ts";
import {
  encryptNumber,
  proveOneOf,
  readCiphertext,
  readProof,
  writeCiphertext,
  writeProof,
} from "./proof.ts";

/** What an answer is bound to: the election's fingerprint and the voter's public credential. */
export type AnswerContext = {
  readonly group: Group;
  readonly y: Powers;
  /** fingerprint|credential, the S0 of the specification. */
  readonly bound: string;
};

export type HomomorphicAnswerText = {
  readonly choices: readonly CiphertextText[];
  readonly individual_proofs: readonly (readonly ProofText[])[];
  readonly overall_proof: readonly ProofText[];
  readonly blank_proof?: readonly ProofText[];
};

/** How many ciphertexts an answer has: one for each answer, and one for blank before them. */
export const choicesIn = ({ answers, blank }: HomomorphicQuestion): number =>
  answers.length + (blank ? 1 : 0);

/** The marks as 0 and 1, with the leading blank where the question has one. Throws on an impossible answer. */
export function marksOf(
  question: HomomorphicQuestion,
  answer: readonly number[] | "blank",
): readonly number[] {
  const { answers, blank, min, max } = question;
  if (answer === "blank") {
    if (!blank) throw new RangeError("this question takes no blank vote");
    return [1, ...answers.map(() => 0)];
  }
  const sum = answer.reduce((total, mark) => total + mark, 0);
  const fits = answer.length === answers.length && answer.every((mark) => mark === 0 || mark === 1);
  if (!fits || sum < min || sum > max) {
    throw new RangeError(`mark between ${min} and ${max} of ${answers.length} answers`);
  }
  return blank ? [0, ...answer] : answer;
}

/** base^-m for small m, which takes m out of a ciphertext; kept for each group. */
function less(group: Group, number: number): Element {
  const known = lessKnown.get(group) ?? [group.identity, group.invert(group.base)];
  lessKnown.set(group, known);
  for (let at = known.length; at <= number; at += 1) {
    known.push(group.multiply(known[at - 1] ?? group.identity, known[1] ?? group.identity));
  }
  return known[number] ?? group.identity;
}
const lessKnown = new WeakMap<Group, Element[]>();

/** That one of the cases is an encryption of nothing, and what its proof's digest opens with. */
type OneOf = { readonly cases: readonly Case[]; readonly prefix: string };

/** The ciphertext with each number from min to max taken out of it. */
function casesOf(
  group: Group,
  { alpha, beta, sumOf }: Case,
  { min, max }: { readonly min: number; readonly max: number },
): readonly Case[] {
  const cases: Case[] = [];
  for (let number = min; number <= max; number += 1) {
    cases.push({ alpha, beta: group.multiply(beta, less(group, number)), sumOf, less: number });
  }
  return cases;
}

function summed(group: Group, ciphertexts: readonly Ciphertext[]): Case {
  const sum = ciphertexts.reduce(
    (all, { alpha, beta }) => ({
      alpha: group.multiply(all.alpha, alpha),
      beta: group.multiply(all.beta, beta),
    }),
    { alpha: group.identity, beta: group.identity },
  );
  return { ...sum, sumOf: ciphertexts, less: 0 };
}

const textOf = (group: Group, { alpha, beta }: Ciphertext): string =>
  `${group.write(alpha)},${group.write(beta)}`;

/**
 * What an answer must prove (specification 2.0, 4.11.1 to 4.13): each choice is 0 or 1; between min
 * and max are chosen; with a blank choice at the front, `either` "not blank or nothing chosen" and
 * `overall` "blank or between min and max".
 */
function claimsOf(
  { group, bound }: AnswerContext,
  question: HomomorphicQuestion,
  { choices, blank }: { readonly choices: readonly Ciphertext[]; readonly blank: boolean },
): {
  readonly individual: readonly OneOf[];
  readonly overall: OneOf;
  readonly either: OneOf | null;
} {
  const texts = choices.map((one) => textOf(group, one));
  const individual = choices.map((one, at) => ({
    cases: casesOf(group, { ...one, sumOf: [one], less: 0 }, { min: 0, max: 1 }),
    prefix: `prove|${bound}|${texts[at]}|`,
  }));
  const all = `${bound}|${texts.join(",")}`;
  const [first] = blank ? individual : [];
  const sum = summed(group, blank ? choices.slice(1) : choices);
  const range = casesOf(group, sum, question);
  if (first === undefined) {
    const overall = { cases: range, prefix: `prove|${all}|${textOf(group, sum)}|` };
    return { individual, overall, either: null };
  }
  return {
    individual,
    overall: { cases: [...first.cases.slice(1), ...range], prefix: `bproof1|${all}|` },
    either: { cases: [...first.cases.slice(0, 1), sum], prefix: `bproof0|${all}|` },
  };
}

/** Encrypts the marks and proves them well-formed. */
export function encryptMarks(
  context: AnswerContext,
  question: HomomorphicQuestion,
  { marks, random }: { readonly marks: readonly number[]; readonly random: Random },
): HomomorphicAnswerText {
  const { group, y } = context;
  const secrets = marks.map(() => scalarAtRandom(group, random));
  const choices = marks.map((mark, at) =>
    encryptNumber(group, y, { number: BigInt(mark), secret: secrets[at] ?? 0n }),
  );
  const { blank } = question;
  const claims = claimsOf(context, question, { choices, blank });
  const prove = (claim: OneOf, at: number, secret: bigint): readonly ProofText[] =>
    proveOneOf(group, { ...claim, y, at, secret, random }).map(writeProof);
  const individual = claims.individual.map((claim, at) =>
    prove(claim, marks[at] ?? 0, secrets[at] ?? 0n),
  );
  const from = blank ? 1 : 0;
  const chosen = marks.slice(from).reduce((sum, mark) => sum + mark, 0);
  const secret = secrets.slice(from).reduce((sum, one) => sum + one, 0n) % group.q;
  const [ofBlank = 0n] = secrets;
  const isBlank = blank && marks[0] === 1;
  const inRange = from + chosen - question.min;
  return {
    choices: choices.map((one) => writeCiphertext(group, one)),
    individual_proofs: individual,
    overall_proof: isBlank
      ? prove(claims.overall, 0, ofBlank)
      : prove(claims.overall, inRange, secret),
    ...(claims.either === null
      ? {}
      : {
          blank_proof: isBlank ? prove(claims.either, 1, secret) : prove(claims.either, 0, ofBlank),
        }),
  };
}

export type ReadHomomorphicAnswer = {
  readonly choices: readonly Ciphertext[];
  readonly individual: readonly (readonly Proof[])[];
  readonly overall: readonly Proof[];
  readonly blank: readonly Proof[] | null;
};

/** The answer in its exact form with every number canonical and in range; null otherwise. */
export function readHomomorphicAnswer(group: Group, value: unknown): ReadHomomorphicAnswer | null {
  const names = ["choices", "individual_proofs", "overall_proof", "blank_proof?"];
  const fields = fieldsOf(value, names);
  const choices = listOf(fields?.["choices"])?.map((one) =>
    readCiphertext(group, fieldsOf(one, ["alpha", "beta"])),
  );
  const individual = listOf(fields?.["individual_proofs"])?.map((one) => readProofs(group, one));
  const overall = readProofs(group, fields?.["overall_proof"]);
  const blankValue = fields?.["blank_proof"];
  const blank = blankValue === undefined ? null : readProofs(group, blankValue);
  if (choices === undefined || individual === undefined || overall === null) return null;
  if (blankValue !== undefined && blank === null) return null;
  if (choices.includes(null) || individual.includes(null)) return null;
  return {
    choices: choices as Ciphertext[],
    individual: individual as (readonly Proof[])[],
    overall,
    blank,
  };
}

function readProofs(group: Group, value: unknown): readonly Proof[] | null {
  const list = listOf(value);
  if (list === null) return null;
  const proofs = list.map((one) => readProof(group, fieldsOf(one, ["challenge", "response"])));
  return proofs.includes(null) ? null : (proofs as Proof[]);
}

const fails = (check: Check, because: string): Step => ({ claim: null, fault: { check, because } });

/**
 * What must hold of an answer, in the order in which it is asked; the first that does not is its fault.
 * Membership is the ballot's check.
 */
export function stepsOfHomomorphicAnswer(
  context: AnswerContext,
  question: HomomorphicQuestion,
  answer: ReadHomomorphicAnswer,
): readonly Step[] {
  const { choices, individual, overall } = answer;
  const { min, max } = question;
  // The reference tool lets a ballot leave the blank and its proof out, and then cannot tally.
  const blank = answer.blank !== null;
  if (blank && !question.blank) return [fails("ballotShape", "this question takes no blank vote")];
  const count = question.answers.length + (blank ? 1 : 0);
  if (choices.length !== count || individual.length !== count) {
    return [fails("ballotShape", `there are ${choices.length} choices and not ${count}`)];
  }
  // Before any case is worked out: an election may name a range without end.
  const cases = max - min + (blank ? 2 : 1);
  if (overall.length !== cases || min < 0) {
    const because = `the whole is proved by ${overall.length} cases and not ${cases}`;
    return [fails("ballotShape", because)];
  }
  const claims = claimsOf(context, question, { choices, blank });
  const step = (one: OneOf, proofs: readonly Proof[], because: string): Step => {
    if (proofs.length !== one.cases.length) return fails("ballotProof", because);
    const claim = oneOfClaim(context.group, { ...one, proofs });
    return { claim, fault: { check: "ballotProof", because } };
  };
  const either = blank ? "neither blank nor " : "not ";
  return [
    ...claims.individual.map((one, at) =>
      step(one, individual[at] ?? [], `choice ${at + 1} is not proved to be 0 or 1`),
    ),
    step(claims.overall, overall, `${either}between ${min} and ${max} choices are proved`),
    ...(claims.either === null
      ? []
      : [
          step(
            claims.either,
            answer.blank ?? [],
            "it is not proved that a blank vote chooses nothing",
          ),
        ]),
    ...(question.blank && !blank
      ? [fails("ballotBlank", "the blank and its proof are left out")]
      : []),
  ];
}
