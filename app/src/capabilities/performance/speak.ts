/** What the pages of performance need to speak: the language, the words, the body's address. */
import type { Language, Message } from "@rochdale/language/message.ts";
import { number } from "@rochdale/language/say.ts";
import type { Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { addressOf, sayIn, type Say } from "../../house/site.ts";
import type { Context } from "../../platform/routes.ts";

export type Speak = {
  readonly language: Language;
  readonly say: Say;
  readonly tell: (message: Message) => string;
  /** An address below the body's. */
  readonly at: (path: string) => string;
};

export function speakOf(house: House, context: Context, body: Body): Speak {
  const { language } = context;
  return {
    language,
    say: sayIn(house.words, language),
    tell: (message) => house.say(language, message),
    at: (path) => context.link(`${addressOf(body)}${path}`),
  };
}

/** A decimal as it was written, with its thousands marked: "1,204.5". */
export function decimalWords(language: Language, decimal: string): string {
  const [whole = "0", part] = decimal.replace("-", "").split(".");
  const minus = decimal.startsWith("-") ? "\u2212" : "";
  return `${minus}${number(language, BigInt(whole))}${part === undefined ? "" : `.${part}`}`;
}

/** "95 percent or more". */
export function targetWords(
  { say, language }: Speak,
  one: { readonly atLeast: boolean; readonly target: string; readonly unit: string },
): string {
  const values = { target: decimalWords(language, one.target), unit: one.unit };
  return say(one.atLeast ? "performance.atLeast" : "performance.atMost", values);
}
