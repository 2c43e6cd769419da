/** From enough shares to the result: how often each answer was chosen, or every ranked answer. */
import type { Question } from "./election.ts";
import type { Element, Group } from "./group.ts";
import { canonicalJson, fieldsOf, listOf, readWeight, writeWeight } from "./json.ts";
import type { Read } from "./problem.ts";
import { read, refused } from "./problem.ts";
import type { Setup } from "./setup.ts";
import type { EncryptedTally } from "./tally.ts";
import { recombination } from "./threshold-share.ts";

/** For each question: the sum for each answer (blank first, where it may be), or each ranked answer. */
export type Result = readonly (readonly bigint[] | readonly (readonly number[])[])[];

/** A share that holds, and whose it is: its key-holder's number among the trustees, from 1. */
export type OwnedFactors = {
  readonly owner: number;
  readonly factors: readonly (readonly Element[])[];
};

/**
 * The plain contents of the tally: for each ciphertext beta over the combined factors
 * (specification 2.0, 4.19). Refused where a key-holder's share, or enough of a threshold, are missing.
 */
export function decrypted(
  { group, trustees }: Setup,
  tally: EncryptedTally,
  shares: readonly OwnedFactors[],
): Read<readonly (readonly Element[])[]> {
  const combined: ((question: number, at: number) => Element)[] = [];
  for (const [part, { needed, members }] of trustees.parts.entries()) {
    const given = new Map<number, OwnedFactors["factors"]>();
    for (const share of shares) {
      const of = trustees.shareKeys[share.owner - 1];
      if (of?.part === part && given.size < needed) given.set(of.member, share.factors);
    }
    if (given.size < needed) {
      const because = `key ${part + 1} needs ${needed} of ${members} shares and has ${given.size}`;
      return refused("share", "shares", because);
    }
    const recombine = recombination(group, [...given.keys()]);
    const factors = [...given.values()];
    combined.push((question, at) =>
      recombine(factors.map((one) => one[question]?.[at] ?? group.identity)),
    );
  }
  const whole = tally.map((column, question) =>
    column.map((_, at) =>
      combined.reduce(
        (product, factorAt) => group.multiply(product, factorAt(question, at)),
        group.identity,
      ),
    ),
  );
  const inverses = inverted(group, whole.flat());
  let next = 0;
  const plain = tally.map((column) =>
    column.map(({ beta }) => group.multiply(beta, inverses[next++] ?? group.identity)),
  );
  return read(plain);
}

/** All inverses at the price of one: each is the product of all others, taken out of the whole. */
function inverted(group: Group, elements: readonly Element[]): readonly Element[] {
  const before: Element[] = [];
  let product = group.identity;
  for (const element of elements) {
    before.push(product);
    product = group.multiply(product, element);
  }
  let rest = group.invert(product);
  const inverses: Element[] = [];
  for (let at = elements.length - 1; at >= 0; at -= 1) {
    inverses[at] = group.multiply(rest, before[at] ?? group.identity);
    rest = group.multiply(rest, elements[at] ?? group.identity);
  }
  return inverses;
}

/** Sums beyond this are not searched for. */
const sumsMost = 2n ** 40n;

/**
 * The result of decrypted contents. Sums are found by baby and giant steps up to the total weight;
 * refused where one is not there, which no honest election brings about.
 */
export function resultOf(setup: Setup, plain: readonly (readonly Element[])[]): Read<Result> {
  const { group, totalWeight } = setup;
  const most = totalWeight < sumsMost ? totalWeight : sumsMost;
  const exponentOf = exponents(group, most);
  const result: Result[number][] = [];
  for (const [at, question] of setup.election.given.questions.entries()) {
    const column = plain[at] ?? [];
    if (question.kind === "ranked") {
      result.push(rankedNumbers(group, question, column));
      continue;
    }
    const sums = column.map(exponentOf);
    const missing = sums.indexOf(null);
    if (missing >= 0) {
      const because = `choice ${missing + 1} holds no sum up to ${most}`;
      return refused("result", `question ${at + 1}`, because);
    }
    result.push(sums as bigint[]);
  }
  return read(result);
}

const rankedNumbers = (group: Group, { answers }: Question, column: readonly Element[]) =>
  column.map((element) => group.embedding?.unembed(element, answers.length) ?? []);

/** Finds e in [0, most] with base^e = element, or null; the table is made when first asked. */
function exponents(group: Group, most: bigint): (element: Element) => bigint | null {
  const steps = BigInt(Math.ceil(Math.sqrt(Number(most) + 1)));
  let table: Map<string, bigint> | null = null;
  return (element) => {
    if (table === null) {
      table = new Map();
      let power = group.identity;
      for (let step = 0n; step < steps; step += 1n) {
        table.set(group.write(power), step);
        power = group.multiply(power, group.base);
      }
    }
    const giant = group.invert(group.basePower(steps % group.q));
    let rest = element;
    for (let leap = 0n; leap <= steps; leap += 1n) {
      const step = table.get(group.write(rest));
      if (step !== undefined) {
        const exponent = leap * steps + step;
        return exponent <= most ? exponent : null;
      }
      rest = group.multiply(rest, giant);
    }
    return null;
  };
}

/** The result's canonical text. */
export function resultText(result: Result): string {
  const value = result.map((column) =>
    column.map((one) => (typeof one === "bigint" ? writeWeight(one) : one)),
  );
  return JSON.stringify({ result: value });
}

/** A result from its text, if it is canonical and has the form of one; null otherwise. */
export function readResult(text: string, questions: readonly Question[]): Result | null {
  const list = listOf(fieldsOf(canonicalJson(text)?.value, ["result"])?.["result"]);
  if (list?.length !== questions.length) return null;
  const result: Result[number][] = [];
  for (const [at, question] of questions.entries()) {
    const column = listOf(list[at]);
    if (column === null) return null;
    const entries =
      question.kind === "homomorphic" ? column.map(readWeight) : column.map(numbersOrNull);
    if (entries.includes(null)) return null;
    result.push(entries as bigint[] | (readonly number[])[]);
  }
  return result;
}

function numbersOrNull(value: unknown): readonly number[] | null {
  const list = listOf(value);
  return list?.every((one) => Number.isInteger(one)) === true ? (list as number[]) : null;
}

/** Where a result is not the one that the decrypted contents give; no search, so cheap. */
export function resultDiffers(
  setup: Setup,
  plain: readonly (readonly Element[])[],
  result: Result,
): string | null {
  const { group, election } = setup;
  for (const [at, question] of election.given.questions.entries()) {
    const column = plain[at] ?? [];
    const told = result[at] ?? [];
    if (told.length !== column.length) return `question ${at + 1} has another number of entries`;
    if (question.kind === "ranked") {
      const meant = JSON.stringify(rankedNumbers(group, question, column));
      if (meant !== JSON.stringify(told)) return `question ${at + 1} decrypts to other answers`;
      continue;
    }
    for (const [choice, element] of column.entries()) {
      const sum = told[choice];
      const holds =
        typeof sum === "bigint" && sum < group.q && group.equals(group.basePower(sum), element);
      if (!holds) return `question ${at + 1}, choice ${choice + 1} decrypts to another sum`;
    }
  }
  return null;
}

/** Ranked contents that are no honest encoding: question and place, from 1. */
export function longEncodings(
  { group, election }: Setup,
  plain: readonly (readonly Element[])[],
): readonly string[] {
  return election.given.questions.flatMap(({ kind, answers }, at) =>
    kind === "homomorphic"
      ? []
      : (plain[at] ?? []).flatMap((element, place) =>
          group.embedding?.isEncoding(element, answers.length) === true
            ? []
            : [`question ${at + 1}, answer ${place + 1}`],
        ),
  );
}
