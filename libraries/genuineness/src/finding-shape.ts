/** What a finding says: the claim, its state, why, what would change it, by which rule and whose word. */
import type { Message } from "@rochdale/language/message.ts";

export type FindingState = "met" | "notMet" | "notProven";
export type Group = "origin" | "control" | "contract" | "people" | "running";
/** Whose word a piece of evidence is, seen from the side that gains by the claim. */
export type Word = "own" | "other" | "independent";

export type Finding = {
  readonly id: string;
  readonly group: Group;
  readonly claim: Message;
  readonly state: FindingState;
  /** A second line under the state ("convincing", "strong"), never a fourth state. */
  readonly grade: Message | null;
  /** One or two sentences: who, how many, of how many. */
  readonly because: Message;
  /** The smallest change that would alter the answer; for "met", what would lose it. */
  readonly change: Message;
  readonly rule: { readonly id: string; readonly version: number; readonly line: Message };
  /** Id in the law register. */
  readonly law: string;
  readonly evidence: readonly { readonly position: number; readonly word: Word }[];
  readonly challenges: readonly {
    readonly challenge: string;
    readonly position: number;
    readonly reply: number | null;
  }[];
  readonly asAt: string;
};
