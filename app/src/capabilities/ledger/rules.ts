/** The rules of the ledger: what may be posted, reversed, settled, approved and closed, and why not. */
import type { Day } from "@rochdale/clock/day.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { latest, type Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { sumOf } from "@rochdale/money/exact.ts";
import type { Chart } from "@rochdale/money/books/chart.ts";
import { defaultCurrency, type Entry, type Posting } from "@rochdale/money/books/entry.ts";
import { decimalText } from "@rochdale/money/books/journal.ts";
import type { KeptAccount } from "./rules-chart.ts";

/** What an entry waits for: a second officer's approval, or how a dispute ends. */
export type Awaits = "approval" | "outcome";

/** What is asked to be posted. Amounts in whole pence, debit positive. */
export type NewEntry = {
  /** Made before the first try; a retry under it is not posted again. [A-Za-z0-9._-]{1,64} */
  readonly key: string;
  readonly day: string;
  /** What it was, 1 to 200 characters, without names of people. */
  readonly words: string;
  /** Commitment of the paper that it rests on. */
  readonly document: string | null;
  readonly postings: readonly Posting[];
  /** Balances brought in from books kept elsewhere. */
  readonly opening?: boolean;
  /** Pending: counts nowhere until it is settled. */
  readonly awaits?: Awaits;
  readonly importId?: string | null;
};

/** Balance of an account that may not fall below nought on its side. Pence, debit positive. */
export type BoundBalance = {
  readonly account: string;
  readonly fund: string;
  readonly currency: string;
  readonly amount: bigint;
};

/** The books as an act sees them before it decides. */
export type Books = {
  /** In the order of reports, for `reportsOn`. */
  readonly chart: Chart;
  readonly accounts: readonly KeptAccount[];
  /** Funds by id, with the name of each but the general one. */
  readonly funds: ReadonlyMap<string, string | null>;
  /** The last day of the last closed month, or null. */
  readonly closedTo: Day | null;
  /** Number of the last entry; 0 before the first. */
  readonly lastNumber: number;
  readonly balances: readonly BoundBalance[];
};

/** An entry that counts: a shape of libraries/money, with what the books know besides. */
export type LedgerEntry = Entry & {
  readonly number: number;
  /** As entered; `text` is fit for a journal. */
  readonly words: string;
  readonly document: string | null;
  readonly importId: string | null;
  /** The number of the pending entry that it settles. */
  readonly settles: number | null;
  /** The day on which it was entered. */
  readonly recordedOn: Day;
};

/** An entry in whatever state, for those who keep the books. */
export type KeptEntry = {
  readonly number: number;
  readonly day: Day;
  readonly words: string;
  readonly document: string | null;
  readonly opening: boolean;
  readonly postings: readonly Posting[];
  readonly awaits: Awaits | null;
  readonly reverses: number | null;
  readonly settles: number | null;
  readonly outcome: "posted" | "void" | null;
  readonly reversedBy: number | null;
  readonly settledBy: number | null;
  readonly party: string;
  readonly person: string | null;
  readonly recordedOn: Day;
};

/** Our own standard: no law says how a mutual keeps its double entry. */
const STANDARD = "rochdale-2";

/** A refusal of the ledger, by its name: the catalogue has `ledger.refused.<name>` and `ledger.remedy.<name>`. */
export function refusal(name: string, values: Message["values"] = {}): Refusal {
  return {
    rule: `ledger.${name}`,
    law: STANDARD,
    because: { message: `ledger.refused.${name}`, values },
    remedy: { message: `ledger.remedy.${name}`, values },
  };
}

/** A sum in a sentence: pounds, or another currency by its code. */
function sumIn(currency: string, amount: bigint): { readonly pence: string } | string {
  if (currency === defaultCurrency) return { pence: String(amount) };
  return `${currency} ${decimalText(amount)}`;
}

const EXACT_MOST = BigInt(Number.MAX_SAFE_INTEGER);
const sizeOf = (amount: bigint) => (amount < 0n ? -amount : amount);

/** Whether an entry may be posted to the books as they stand: every reason against it. */
export function mayPost(
  books: Books,
  entry: Pick<NewEntry, "day" | "postings" | "awaits">,
): readonly Refusal[] {
  return [
    ...linesAreSound(books, entry.postings),
    ...fundsBalance(books, entry.postings),
    ...monthIsOpen(books, entry.day),
    ...(entry.awaits ? [] : boundsAreKept(books, entry.postings)),
  ];
}

function linesAreSound({ chart }: Books, postings: readonly Posting[]): readonly Refusal[] {
  const refusals = postings.flatMap(({ account, fund, amount }, index): readonly Refusal[] => [
    ...(chart.accounts.has(account) ? [] : [refusal("unknownAccount", { account })]),
    ...(chart.funds.includes(fund) ? [] : [refusal("unknownFund", { fund })]),
    ...(amount === 0n ? [refusal("nought", { line: index + 1 })] : []),
    ...(sizeOf(amount) > EXACT_MOST ? [refusal("tooMuch", { line: index + 1 })] : []),
  ]);
  return postings.length < 2 ? [refusal("oneLine"), ...refusals] : refusals;
}

function fundsBalance(books: Books, postings: readonly Posting[]): readonly Refusal[] {
  const parts = Map.groupBy(postings, ({ fund, currency }) => `${fund} ${currency}`);
  return [...parts.values()].flatMap((lines) => {
    const over = sumOf(lines.map(({ amount }) => amount));
    const [{ fund, currency } = { fund: "", currency: "" }] = lines;
    if (over === 0n) return [];
    const side = over > 0n ? "debits" : "credits";
    const values = {
      fund: nameOfFund(books, fund),
      difference: sumIn(currency, sizeOf(over)),
    };
    return [refusal(`unbalanced.${side}`, values)];
  });
}

/** A closed month takes nothing more. */
export function monthIsOpen({ closedTo }: Books, day: string): readonly Refusal[] {
  if (closedTo === null || day > closedTo) return [];
  return [refusal("closed", { day: { day }, closedTo: { day: closedTo } })];
}

function boundsAreKept(books: Books, postings: readonly Posting[]): readonly Refusal[] {
  const bounded = books.accounts.filter(({ bound }) => bound !== null);
  return bounded.flatMap((account) => {
    const of = postings.filter((posting) => posting.account === account.id);
    const places = Map.groupBy(of, ({ fund, currency }) => `${fund} ${currency}`);
    return [...places.values()].flatMap((lines) => {
      const [{ fund, currency } = { fund: "", currency: "" }] = lines;
      const before = books.balances.find(
        (one) => one.account === account.id && one.fund === fund && one.currency === currency,
      );
      const after = (before?.amount ?? 0n) + sumOf(lines.map(({ amount }) => amount));
      const short = account.bound === "debit" ? -after : after;
      if (short <= 0n) return [];
      const values = { account: nameOfAccount(account), short: sumIn(currency, short) };
      return [refusal("bound", values)];
    });
  });
}

/** The account's name in words: the standard ones in both languages, the body's own as it was given. */
export function nameOfAccount({ id, name }: Pick<KeptAccount, "id" | "name">): Message {
  if (name !== null) return { message: "ledger.named", values: { name } };
  return { message: `ledger.account.${id}` };
}

export function nameOfFund(books: Books, fund: string): Message {
  const name = books.funds.get(fund);
  if (!name) return { message: "ledger.fund.general" };
  return { message: "ledger.named", values: { name } };
}

/** The answer to a key that was used before for something else. */
export function keyWasUsed(number: number): readonly Refusal[] {
  return [refusal("keyReused", { number })];
}

/** An entry is set right once, by an entry that reverses it, and that one is final. */
export function mayReverse(
  books: Books,
  { number, entry, day }: { number: number; entry: KeptEntry | null; day: string },
): readonly Refusal[] {
  if (entry === null) return [refusal("noEntry", { number })];
  const by = entry.reversedBy ?? 0;
  return [
    ...(entry.awaits === null ? [] : [refusal("reversesPending", { number })]),
    ...(entry.outcome === "void" ? [refusal("reversesVoid", { number })] : []),
    ...(entry.reverses === null ? [] : [refusal("isReversal", { number, of: entry.reverses })]),
    ...(entry.reversedBy === null ? [] : [refusal("reversedOnce", { number, by })]),
    ...monthIsOpen(books, day),
    ...boundsAreKept(books, opposite(entry.postings)),
  ];
}

/** The opposite of every line. */
export function opposite(postings: readonly Posting[]): readonly Posting[] {
  return postings.map((posting) => ({ ...posting, amount: -posting.amount }));
}

/** How a pending entry ends. */
export type Settling = {
  readonly number: number;
  readonly entry: KeptEntry | null;
  readonly outcome: "posted" | "void";
  readonly day: string;
  readonly personId: string | null;
  /** What of it is posted; all of it where nothing is said. */
  readonly postings?: readonly Posting[] | undefined;
};

/** A pending entry is settled once, by no more than was pending, and approved by another officer than submitted it. */
export function maySettle(books: Books, settling: Settling): readonly Refusal[] {
  const { number, entry, outcome } = settling;
  if (entry === null) return [refusal("noEntry", { number })];
  if (entry.awaits === null) return [refusal("notPending", { number })];
  const by = entry.settledBy ?? 0;
  const refusals = [
    ...(entry.settledBy === null ? [] : [refusal("settledOnce", { number, by })]),
    ...monthIsOpen(books, settling.day),
  ];
  if (outcome === "void") return refusals;
  const own = settling.personId === null || settling.personId === entry.person;
  if (entry.awaits === "approval" && own) refusals.push(refusal("sameOfficer", { number }));
  const postings = settling.postings ?? entry.postings;
  if (settledLines(entry.postings, postings) === null) {
    refusals.push(refusal("moreThanPending", { number }));
  }
  return [...refusals, ...fundsBalance(books, postings), ...boundsAreKept(books, postings)];
}

/**
 * The line of the pending entry, from 1, that each posting settles: the same account, fund, currency and side, and no
 * more. Null where one settles none.
 */
export function settledLines(
  pending: readonly Posting[],
  postings: readonly Posting[],
): readonly number[] | null {
  const free = new Set(pending.keys());
  const lines = postings.map((posting) => {
    const at = [...free].find((index) => isWithin(posting, pending[index]));
    if (at !== undefined) free.delete(at);
    return at === undefined ? 0 : at + 1;
  });
  return lines.length < 2 || lines.includes(0) ? null : lines;
}

function isWithin(posting: Posting, pending: Posting | undefined): boolean {
  if (pending === undefined) return false;
  const place = ({ account, fund, currency }: Posting) => `${account} ${fund} ${currency}`;
  const sameSide = posting.amount > 0n === pending.amount > 0n;
  const within = sizeOf(posting.amount) <= sizeOf(pending.amount);
  return place(posting) === place(pending) && sameSide && within;
}

/** The board's limit in pence, or null where it has set none: then nothing waits for approval. */
export function approvalLimit(story: Story): bigint | null {
  const set = latest(story, "ApprovalLimitSet/1");
  return set ? BigInt(set.content.limitPence) : null;
}

/**
 * Whether an entry made by hand waits for a second officer: once the board has set its limit, whatever pays money out,
 * and whatever is over the limit.
 */
export function needsApproval(story: Story, books: Books, postings: readonly Posting[]): boolean {
  const limit = approvalLimit(story);
  if (limit === null) return false;
  const cash = postings.filter(({ account }) => books.chart.accounts.get(account)?.cash);
  const debits = postings.filter(({ amount }) => amount > 0n);
  const paysOut = sumOf(cash.map(({ amount }) => amount)) < 0n;
  return paysOut || sumOf(debits.map(({ amount }) => amount)) > limit;
}

/** Words on one line that no journal takes for anything else: what is left of them where they hold its signs. */
export function plainText(words: string): string {
  const plain = words
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, " ")
    .replaceAll(/[;|]/g, ",")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/^[(*! ]+/, "");
  return plain === "" ? "entry" : plain;
}
