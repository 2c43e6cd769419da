/** The five-year cash view: each year's result and closing cash, worked out from the published figures alone. */
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import { yearResultPence } from "@rochdale/facts/scoping.ts";

export type CashYear = Content<"BusinessCasePublished/1">["cash"][number];
export type CashLine = {
  readonly year: number;
  readonly resultPence: bigint;
  readonly closingPence: bigint;
};

/** Years in order; closing cash is opening cash with every result so far. */
export function cashView(openingPence: number, cash: readonly CashYear[]): readonly CashLine[] {
  let closing = BigInt(openingPence);
  return [...cash]
    .sort((a, b) => a.year - b.year)
    .map((one) => {
      const result = BigInt(yearResultPence(one));
      closing += result;
      return { year: one.year, resultPence: result, closingPence: closing };
    });
}

/** The first year that would end without cash; null when none does. */
export function firstShortYear(published: Entry<"BusinessCasePublished/1">): CashLine | null {
  const { openingCashPence, cash } = published.content;
  return cashView(openingCashPence, cash).find((line) => line.closingPence < 0n) ?? null;
}
