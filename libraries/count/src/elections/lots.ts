/** Lots: who decides where a rule's own ways of breaking a tie are at an end. */
import { sha256 } from "@noble/hashes/sha2.js";

/** What a lot must decide: which of the tied is chosen (to be transferred, excluded or elected). */
export type LotQuestion = {
  readonly stage: number;
  readonly purpose: "surplus" | "exclusion" | "election" | "place";
  /** From 1 in file order, ascending. */
  readonly tied: readonly number[];
};
export type Lot = LotQuestion & { readonly chosen: number };
/** Answers a question, or null where nobody has drawn yet. */
export type LotSource = (question: LotQuestion) => number | null;

/** Thrown within a count that needs a lot nobody has drawn; a count returns its question. */
export class LotNeeded extends Error {
  readonly question: LotQuestion;
  constructor(question: LotQuestion) {
    super(`a lot is needed among ${question.tied.join(", ")}`);
    this.question = question;
  }
}

/** Nobody draws: the count halts at the first tie. */
export const noLots: LotSource = () => null;

/** The first of the tied in one order drawn beforehand is chosen. */
export function lotsByOrder(order: readonly number[]): LotSource {
  return ({ tied }) => order.find((candidate) => tied.includes(candidate)) ?? null;
}

/** Lots that the returning officer drew and recorded; a question not among them has no answer. */
export function lotsRecorded(lots: readonly Lot[]): LotSource {
  return (question) =>
    lots.find(
      (lot) =>
        lot.stage === question.stage &&
        lot.purpose === question.purpose &&
        lot.tied.join() === question.tied.join() &&
        question.tied.includes(lot.chosen),
    )?.chosen ?? null;
}

/**
 * Lots from a seed, the same for anybody who has it: the tied stand in the order of SHA-256 over seed,
 * election, rule, stage, purpose and candidate, and the first is chosen. Stateless, so that an earlier
 * tie more or less shifts no later lot. Each part is written as its length, ":" and itself.
 */
export function lotsFromSeed(given: {
  readonly seed: string;
  readonly election: string;
  readonly rule: string;
}): LotSource {
  return ({ stage, purpose, tied }) => {
    const ranked = tied.map((candidate) => {
      const parts = [given.seed, given.election, given.rule, `${stage}`, purpose, `${candidate}`];
      return { candidate, digest: hexOf(parts.map((p) => `${byteLength(p)}:${p}`).join("")) };
    });
    ranked.sort((a, b) => (a.digest < b.digest ? -1 : 1));
    return ranked[0]?.candidate ?? null;
  };
}

/**
 * Lots as Ronald Rivest's sampler draws them, for a cross-check with other programs: the n-th draw is
 * SHA-256 of "seed,n" from 0, refused above the largest multiple of the number tied, modulo that number.
 * The source counts its draws: make a new one for each count.
 */
export function lotsAsRivest(seed: string): LotSource {
  let drawn = 0;
  return ({ tied }) => {
    const among = BigInt(tied.length);
    const most = ((2n ** 256n - 1n) / among) * among;
    for (;;) {
      const value = BigInt(`0x${hexOf(`${seed},${drawn++}`)}`);
      if (value < most) return tied[Number(value % among)] ?? null;
    }
  };
}

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;

function hexOf(text: string): string {
  return Array.from(sha256(encoder.encode(text)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
