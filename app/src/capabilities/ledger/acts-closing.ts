/** The act that closes the ledger: months with their digests, and the year of accounts that the last of them ends. */
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import type { Db } from "../../platform/database.ts";
import { readBooks } from "./kept-books.ts";
import { closeMonths, digestsToClose, openMonths } from "./months.ts";
import {
  mayClose,
  mayEndYear,
  monthsOfYear,
  recordedMonths,
  yearDigest,
  type MonthDigest,
  type OpenMonth,
} from "./rules-closing.ts";

type Loaded = {
  readonly closedTo: string | null;
  readonly open: readonly OpenMonth[];
  readonly digests: readonly MonthDigest[];
};

async function load(read: { db: Db; situation: Situation }): Promise<Loaded> {
  const { bodyId, day } = read.situation;
  const { closedTo } = await readBooks(read.db, bodyId);
  const open = await openMonths(read.db, bodyId);
  const ended = open.map(({ month }) => month).filter((month) => month < day.slice(0, 7));
  const digests = await digestsToClose(read.db, bodyId, ended.at(-1) ?? "");
  return { closedTo, open, digests };
}

const upTo = (s: Situation, month: string) =>
  (s.loaded as Loaded).digests.filter((one) => one.month <= month);

const MONTH = /^[12]\d{3}-(0[1-9]|1[0-2])$/;
const YEAR_MONTHS_MOST = 18;

export const close = act({
  id: "ledger.close",
  may: ["secretary", "board"],
  // Every entry of the months must be in the digest: whatever came in meanwhile sends this back to decide again.
  isolation: "serializable",
  fields: {
    month: { kind: "text", max: 7 },
    yearMonths: { kind: "whole", least: 1, most: YEAR_MONTHS_MOST, optional: true },
  },
  load,
  decide(command, s) {
    const { month, yearMonths } = command;
    if (!MONTH.test(month)) return problem("month", "ledger.problem.month");
    const { closedTo, open } = s.loaded as Loaded;
    const closing = upTo(s, month);
    const refusals = [...mayClose({ month, closedTo, open, day: s.day })];
    if (yearMonths !== null) refusals.push(...mayEndYear(s.story, monthsOfYear(month, yearMonths)));
    if (refusals.length > 0) return refused(...refusals);
    const facts: NewFact[] = closing.map(({ month: one, entries, digest }) =>
      fact("LedgerMonthClosed/1", s.by.party, s.day, { month: one, entries, digest }),
    );
    if (yearMonths !== null) {
      const within = new Set(monthsOfYear(month, yearMonths));
      const all = [...recordedMonths(s.story), ...closing].filter((one) => within.has(one.month));
      const year = { month, months: yearMonths, ...yearDigest(all) };
      facts.push(fact("LedgerYearClosed/1", s.by.party, s.day, year));
    }
    return recordedFacts(...facts);
  },
  async rows({ tx, command, situation, at }) {
    const { bodyId } = situation;
    await closeMonths(tx, { bodyId, months: upTo(situation, command.month), at });
  },
  then: () => "/ledger",
});
