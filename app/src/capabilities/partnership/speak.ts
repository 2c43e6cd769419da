/** What the page of a partnership needs to speak: the language, the words, months, sums and hours, the body's address. */
import type { Language, Message } from "@rochdale/language/message.ts";
import { money, number } from "@rochdale/language/say.ts";
import type { Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { addressOf, sayIn, type Say } from "../../house/site.ts";
import type { Context } from "../../platform/routes.ts";
import { monthName } from "../books/books.ts";

export type Speak = {
  readonly language: Language;
  readonly say: Say;
  readonly tell: (message: Message) => string;
  /** An address below the body's. */
  readonly at: (path: string) => string;
  /** "October 2026", short in a table, bare under a bar. */
  readonly month: (month: string, how?: "long" | "short" | "bare") => string;
};

export function speakOf(house: House, context: Context, body: Body): Speak {
  const { language } = context;
  return {
    language,
    say: sayIn(house.words, language),
    tell: (message) => house.say(language, message),
    at: (path) => context.link(`${addressOf(body)}${path}`),
    month: (month, how) => monthName(language, month, how),
  };
}

/** "£620" or "12 hours", "12 o oriau": an amount in the measure of its promise. */
export function amountWords(
  { say, language }: Speak,
  { amount, countedIn }: { readonly amount: bigint; readonly countedIn: "pence" | "hours" },
): string {
  if (countedIn === "pence") return money(language, amount);
  return say("partnership.hours", { hours: Number(amount) });
}

/** The bare figure of an amount for a table whose heading names the measure: "620.00", "12". */
export function figureWords(
  language: Language,
  amount: bigint,
  countedIn: "pence" | "hours",
): string {
  if (countedIn === "hours") return number(language, amount);
  return `${number(language, amount / 100n)}.${String(amount % 100n).padStart(2, "0")}`;
}
