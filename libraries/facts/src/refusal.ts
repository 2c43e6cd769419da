/** A refusal is a value: which rule, whose law, why, and what can be done. All refusals are gathered, never one at a time. */
import type { Message } from "@rochdale/language/message.ts";

export type Refusal = {
  /** Id of the rule in the pack: "ballot.frozenPapers". */
  readonly rule: string;
  /** Id in the law register. */
  readonly law: string;
  readonly because: Message;
  readonly remedy: Message;
};

/** What is wrong with an answer: the field, and words that name the repair. */
export type Problem = { readonly field: string; readonly text: Message };
