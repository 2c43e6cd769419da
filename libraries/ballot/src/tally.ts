/** The encrypted tally: the last ballot of each credential, summed or gathered without decrypting. */
import type { Ballot } from "./ballot.ts";
import { ciphertextsIn } from "./ballot.ts";
import type { HomomorphicQuestion, Question } from "./election.ts";
import type { Element, Group } from "./group.ts";
import { choicesIn } from "./homomorphic.ts";
import { canonicalJson, fieldsOf, listOf } from "./json.ts";
import type { Read } from "./problem.ts";
import { read, refused } from "./problem.ts";
import type { Ciphertext } from "./proof.ts";
import { readCiphertext, writeCiphertext } from "./proof.ts";
import type { Setup } from "./setup.ts";

/** For each question its ciphertexts: one for each answer, or for a ranked one, one for each ballot. */
export type EncryptedTally = readonly (readonly Ciphertext[])[];

/** What is counted of a ballot. */
export type CountedBallot = Pick<Ballot, "credential" | "answers">;

/** The ballots that count: the last of each credential (specification 2.0, 4.15). */
export function lastBallots<B extends Pick<Ballot, "credential">>(ballots: readonly B[]): B[] {
  const last = new Map<string, B>();
  for (const ballot of ballots) {
    last.delete(ballot.credential);
    last.set(ballot.credential, ballot);
  }
  return [...last.values()];
}

/** The encrypted tally of the ballots that count, and its size. */
export function tallyOf(
  setup: Setup,
  counted: readonly CountedBallot[],
): Read<{ readonly tally: EncryptedTally; readonly ballots: number; readonly weight: bigint }> {
  const weights = counted.map(({ credential }) => setup.weights.get(credential) ?? 0n);
  const tally: (readonly Ciphertext[])[] = [];
  for (const [at, question] of setup.election.given.questions.entries()) {
    const columns = counted.map(({ answers }) => {
      const answer = answers[at];
      return answer === undefined ? [] : ciphertextsIn(answer);
    });
    const count = question.kind === "homomorphic" ? choicesIn(question) : 1;
    if (columns.some((column) => column.length !== count)) {
      const because = `a ballot counts that has another number of choices than ${count}`;
      return refused("tallyPossible", `question ${at + 1}`, because);
    }
    tally.push(
      question.kind === "homomorphic"
        ? sums(setup.group, { question, columns, weights })
        : columns.flat().toSorted((a, b) => compared(setup.group, a, b)),
    );
  }
  const weight = weights.reduce((sum, one) => sum + one, 0n);
  return read({ tally, ballots: counted.length, weight });
}

function sums(
  group: Group,
  given: {
    readonly question: HomomorphicQuestion;
    readonly columns: readonly (readonly Ciphertext[])[];
    readonly weights: readonly bigint[];
  },
): readonly Ciphertext[] {
  const weighed = (element: Element, weight: bigint): Element =>
    weight === 1n ? element : group.publicPower(element, weight);
  return Array.from({ length: choicesIn(given.question) }, (_, choice) => {
    let { alpha, beta }: Ciphertext = { alpha: group.identity, beta: group.identity };
    for (const [at, column] of given.columns.entries()) {
      const one = column[choice];
      const weight = given.weights[at] ?? 0n;
      if (one === undefined) continue;
      alpha = group.multiply(alpha, weighed(one.alpha, weight));
      beta = group.multiply(beta, weighed(one.beta, weight));
    }
    return { alpha, beta };
  });
}

const compared = (group: Group, a: Ciphertext, b: Ciphertext): number =>
  group.compare(a.alpha, b.alpha) || group.compare(a.beta, b.beta);

/** The tally's canonical text. */
export const tallyText = (group: Group, tally: EncryptedTally): string =>
  JSON.stringify(tally.map((column) => column.map((one) => writeCiphertext(group, one))));

/** A tally from its text, if it fits the questions; every element is canonical, membership unchecked. */
export function readTally(
  group: Group,
  { text, questions }: { readonly text: string; readonly questions: readonly Question[] },
): EncryptedTally | null {
  const list = listOf(canonicalJson(text)?.value);
  if (list === null || list.length !== questions.length) return null;
  const tally = list.map((column) =>
    (listOf(column) ?? [null]).map((one) =>
      readCiphertext(group, fieldsOf(one, ["alpha", "beta"])),
    ),
  );
  const fits = tally.every((column, at) => {
    const question = questions[at];
    if (column.includes(null)) return false;
    return question?.kind !== "homomorphic" || column.length === choicesIn(question);
  });
  return fits ? (tally as EncryptedTally) : null;
}

/** The tally with its ranked questions' ciphertexts replaced, in order, by shuffled ones. */
export function withShuffled(
  tally: EncryptedTally,
  questions: readonly Question[],
  shuffled: readonly (readonly Ciphertext[])[],
): EncryptedTally {
  let at = 0;
  return tally.map((column, index) =>
    questions[index]?.kind === "ranked" ? (shuffled[at++] ?? column) : column,
  );
}

/** The ranked questions' ciphertexts of a tally: what is shuffled. */
export const rankedPart = (
  tally: EncryptedTally,
  questions: readonly Question[],
): readonly (readonly Ciphertext[])[] => tally.filter((_, at) => questions[at]?.kind === "ranked");
