/** What the pages of the books share: who speaks, and a published month with its lines. */
import type { Language, Message } from "@rochdale/language/message.ts";
import type { MonthPublished, PublicEntry } from "./rules.ts";

export type Speak = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly tell: (message: Message) => string;
  /** An address of ours in the reader's language. */
  readonly link: (path: string) => string;
  /** "/mutuals/alder-lives": where the body's pages begin. */
  readonly base: string;
};

/** A month with the lines of its published file; none where only its totals are known. */
export type ShownMonth = MonthPublished & { readonly lines: readonly PublicEntry[] };
