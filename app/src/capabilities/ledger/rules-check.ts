/** What a check of the ledger says as a finding: our own standard, computed from what was measured. */
import type { Message } from "@rochdale/language/message.ts";

/** Counts of one check. Everything that differs is to be nought. */
export type Measured = {
  /** As the head of the books says. */
  readonly lastNumber: number;
  readonly highestNumber: number;
  readonly entries: number;
  readonly postings: number;
  /** Entries that do not balance in a fund and currency. */
  readonly unbalanced: number;
  /** Kept balances that are not the sum of their postings. */
  readonly balancesDiffer: number;
  /** Closed months, and those of them whose lines do not give the digest in the record. */
  readonly months: readonly string[];
  readonly monthsDiffer: readonly string[];
};
export type Checked = Measured & { readonly checkedAt: Date };

/** Whether the check found nothing that differs. */
export function agrees(one: Measured): boolean {
  const numbered = one.lastNumber === one.entries && one.highestNumber === one.entries;
  return (
    numbered && one.unbalanced === 0 && one.balancesDiffer === 0 && one.monthsDiffer.length === 0
  );
}

export type CheckFinding = {
  readonly state: "met" | "notMet" | "notProven";
  readonly because: Message;
  readonly change: Message;
};

/** A check is as good as the night before last: our own standard. */
const HOURS_FRESH = 48;

/** The finding "the ledger agrees with itself and with the record", as at a time. */
export function ledgerFinding(checked: Checked | null, now: Date): CheckFinding {
  const say = (name: string, values: Message["values"] = {}): Message => ({
    message: `ledger.finding.${name}`,
    values,
  });
  if (!checked) {
    return { state: "notProven", because: say("unchecked"), change: say("change.wait") };
  }
  const values = { entries: checked.entries, months: checked.months.length };
  if (!agrees(checked)) {
    const differ = {
      ...values,
      gaps: Math.abs(checked.highestNumber - checked.entries),
      unbalanced: checked.unbalanced,
      balances: checked.balancesDiffer,
      differ: checked.monthsDiffer.length,
    };
    return { state: "notMet", because: say("differs", differ), change: say("change.restore") };
  }
  const hours = (now.getTime() - checked.checkedAt.getTime()) / 3_600_000;
  if (hours > HOURS_FRESH) {
    return { state: "notProven", because: say("stale", values), change: say("change.wait") };
  }
  return { state: "met", because: say("agrees", values), change: say("change.lose") };
}
