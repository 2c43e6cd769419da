/** An entry: postings that balance, in all and in every fund and currency. */
import { parseDay } from "@rochdale/clock/day.ts";
import type { Day } from "@rochdale/clock/day.ts";
import { field, isObject, refuse } from "@rochdale/language/refused-input.ts";
import type { JsonObject } from "@rochdale/language/refused-input.ts";
import { integerOr } from "../exact.ts";
import { generalFund } from "./chart.ts";
import type { Chart } from "./chart.ts";

export type Posting = {
  readonly account: string;
  readonly fund: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Pence (or the currency's hundredth); debit positive, never nought. */
  readonly amount: bigint;
};
export type Entry = {
  readonly id: string;
  /** Made by the one who submits: a retry under the same key is not posted again. */
  readonly key: string;
  readonly date: Day;
  readonly text: string;
  readonly postings: readonly Posting[];
  /** Opening balances, or the reversal of such an entry. */
  readonly opening: boolean;
  /** The entry that this one reverses, or null. */
  readonly reverses: string | null;
};

export const defaultCurrency = "GBP";
const idForm = /^[A-Za-z0-9-]{1,40}$/;
const keyForm = /^[A-Za-z0-9._-]{1,64}$/;
const currencyForm = /^[A-Z]{3}$/;
/** Line ends, controls, and halves of characters that have no bytes of their own. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Refuses `badKey`. */
export function readKey(row: JsonObject): string {
  const key = field(row, "key");
  return typeof key === "string" && keyForm.test(key) ? key : refuse("badKey");
}

/** Refuses `badId`. */
export function readId(row: JsonObject): string {
  const id = field(row, "id");
  return typeof id === "string" && idForm.test(id) ? id : refuse("badId");
}

/** Refuses the code where it is no day. */
export function readDate(value: unknown): Day {
  return parseDay(value) ?? refuse("badDate");
}

/** What an entry is for, on one line that no journal can take for anything else. Refuses `badText`. */
export function readText(row: JsonObject): string {
  const text = field(row, "text");
  if (typeof text !== "string" || text === "" || [...text].length > 200) return refuse("badText");
  const plain = text === text.trim() && !/ {2}|[;|]|^[(*!]/.test(text) && !unprintable.test(text);
  return plain ? text : refuse("badText");
}

/**
 * The postings of an entry. Refuses `tooFewPostings`, `unknownAccount`, `unknownFund`, `badAmount`,
 * `zeroAmount`, `unbalanced`, `fundUnbalanced`, in this order, posting by posting.
 */
export function readPostings(stated: unknown, chart: Chart): Posting[] {
  if (!Array.isArray(stated) || stated.length < 2) return refuse("tooFewPostings");
  const postings = stated.map((one: unknown) => readPosting(one, chart));
  if (!balanced(postings, ({ currency }) => currency)) return refuse("unbalanced");
  const byFund = balanced(postings, ({ currency, fund }) => `${currency} ${fund}`);
  return byFund ? postings : refuse("fundUnbalanced");
}

function readPosting(stated: unknown, chart: Chart): Posting {
  const row = isObject(stated) ? stated : refuse("unknownAccount");
  const account = field(row, "account");
  if (typeof account !== "string" || !chart.accounts.has(account)) return refuse("unknownAccount");
  const fund = field(row, "fund") ?? generalFund;
  if (typeof fund !== "string" || !chart.funds.includes(fund)) return refuse("unknownFund");
  const currency = field(row, "currency") ?? defaultCurrency;
  if (typeof currency !== "string" || !currencyForm.test(currency)) return refuse("badAmount");
  const amount = integerOr("badAmount", field(row, "amount"));
  return amount === 0n ? refuse("zeroAmount") : { account, fund, currency, amount };
}

/** Whether the postings of every part add up to nought. */
export function balanced(postings: readonly Posting[], part: (of: Posting) => string): boolean {
  const sums = new Map<string, bigint>();
  for (const posting of postings) {
    sums.set(part(posting), (sums.get(part(posting)) ?? 0n) + posting.amount);
  }
  return [...sums.values()].every((sum) => sum === 0n);
}

/** The opposite of every posting. */
export function opposite(postings: readonly Posting[]): Posting[] {
  return postings.map((posting) => ({ ...posting, amount: -posting.amount }));
}

/** The content of a request in all but its key, for telling a retry from a reuse of the key. */
export function contentOf(row: JsonObject): string {
  const postings = field(row, "postings");
  const plain = Array.isArray(postings)
    ? postings.map((one: unknown) => {
        const posting = isObject(one) ? one : {};
        const fund = field(posting, "fund") ?? generalFund;
        const currency = field(posting, "currency") ?? defaultCurrency;
        return [field(posting, "account"), fund, currency, field(posting, "amount")];
      })
    : (postings ?? null);
  const named = ["id", "date", "text", "reverses"].map((name) => field(row, name) ?? null);
  return JSON.stringify([...named, field(row, "opening") ?? false, plain]);
}
