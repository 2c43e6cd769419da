/** The file for a council's billing system: what comes off which bill, for which days, under which class. */
import type { AccountRow } from "./store.ts";

export type BillingFile = { readonly text: string; readonly rows: number; readonly total: bigint };

/** One line for each bill with something off: account, pounds with pence, the class that the council determined, its days. */
export function billingFile(
  className: string,
  accounts: readonly Pick<AccountRow, "account" | "from" | "to" | "pence">[],
): BillingFile {
  const given = accounts.filter(({ pence }) => (pence ?? 0n) > 0n);
  const lines = given.map(({ account, from, to, pence }) =>
    [account, pounds(pence ?? 0n), quoted(className), from, to].join(","),
  );
  const total = given.reduce((sum, { pence }) => sum + (pence ?? 0n), 0n);
  const text = ["account,amount,class,from,to", ...lines].join("\r\n");
  return { text: `${text}\r\n`, rows: given.length, total };
}

function pounds(pence: bigint): string {
  return `${pence / 100n}.${String(pence % 100n).padStart(2, "0")}`;
}

function quoted(text: string): string {
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
