/** The rules of closing: which months may be closed, what a year of accounts is, and how its digest is made. */
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { sha256 } from "@rochdale/record/hashing.ts";
import { refusal } from "./rules.ts";

/** A month that is still open: how many entries it has, and how many of them wait for approval. */
export type OpenMonth = {
  readonly month: string;
  readonly entries: number;
  readonly waiting: number;
};

/** A month as it would be closed: the digest of its lines under a salt. */
export type MonthDigest = {
  readonly month: string;
  readonly entries: number;
  readonly salt: Uint8Array;
  readonly digest: string;
};

export type Closing = {
  readonly month: string;
  readonly closedTo: string | null;
  readonly open: readonly OpenMonth[];
  readonly day: string;
};

/** A month is closed after its end, once, with the open ones before it, and when nothing in them waits for approval. */
export function mayClose({ month, closedTo, open, day }: Closing): readonly Refusal[] {
  const values = { month: { day: `${month}-01` } };
  if (closedTo !== null && month <= closedTo.slice(0, 7)) {
    return [refusal("closedBefore", { ...values, closedTo: { day: closedTo } })];
  }
  const within = open.filter((one) => one.month <= month);
  const waiting = within.reduce((sum, one) => sum + one.waiting, 0);
  return [
    ...(month >= day.slice(0, 7) ? [refusal("notEnded", values)] : []),
    ...(within.length === 0 ? [refusal("nothingToClose", values)] : []),
    ...(waiting > 0 ? [refusal("waiting", { waiting })] : []),
  ];
}

/** Months closed so far, as they stand in the record. */
export type RecordedMonth = {
  readonly month: string;
  readonly entries: number;
  readonly digest: string;
  readonly on: string;
  readonly position: number;
};

export function recordedMonths(story: Story): readonly RecordedMonth[] {
  return all(story, "LedgerMonthClosed/1").map(({ content, on, position }) => ({
    ...content,
    on,
    position,
  }));
}

/** The months of a year of accounts, oldest first: "2027-03" and 12 give 2026-04 to 2027-03. */
export function monthsOfYear(last: string, months: number): readonly string[] {
  const [year = 0, month = 0] = last.split("-").map(Number);
  const end = year * 12 + month - 1;
  return Array.from({ length: months }, (_, index) => {
    const at = end - (months - 1) + index;
    const two = String((at % 12) + 1).padStart(2, "0");
    return `${String(Math.floor(at / 12)).padStart(4, "0")}-${two}`;
  });
}

/** A month ends one year of accounts, and no two years share a month. */
export function mayEndYear(story: Story, months: readonly string[]): readonly Refusal[] {
  const taken = all(story, "LedgerYearClosed/1").flatMap(({ content }) =>
    monthsOfYear(content.month, content.months),
  );
  const both = months.find((month) => taken.includes(month));
  return both === undefined ? [] : [refusal("yearsOverlap", { month: { day: `${both}-01` } })];
}

/** Entries of a year and SHA-256 of its months' digests, oldest first, each as 64 letters on its own line. */
export function yearDigest(
  months: readonly Pick<RecordedMonth, "month" | "entries" | "digest">[],
): { readonly entries: number; readonly digest: string } {
  const inOrder = months.toSorted((a, b) => (a.month < b.month ? -1 : 1));
  const lines = inOrder.map(({ digest }) => `${digest}\n`).join("");
  const hash = sha256(new TextEncoder().encode(lines));
  const digest = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { entries: inOrder.reduce((sum, { entries }) => sum + entries, 0), digest };
}
