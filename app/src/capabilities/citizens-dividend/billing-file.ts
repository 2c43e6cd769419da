/** The file for a council's billing system: what comes off which bill, for which days, under which class. */
import { plainPounds } from "../../house/private-lists.ts";
import { csvLine } from "../members/members.ts";
import type { AccountRow } from "./store.ts";

export type BillingFile = { readonly text: string; readonly rows: number; readonly total: bigint };

/** One line for each bill with something off: account, pounds with pence, the class that the council determined, its days. */
export function billingFile(
  className: string,
  accounts: readonly Pick<AccountRow, "account" | "from" | "to" | "pence">[],
): BillingFile {
  const given = accounts.filter(({ pence }) => (pence ?? 0n) > 0n);
  const lines = given.map(({ account, from, to, pence }) =>
    csvLine([account, plainPounds(pence ?? 0n), className, from, to]),
  );
  const total = given.reduce((sum, { pence }) => sum + (pence ?? 0n), 0n);
  const head = csvLine(["account", "amount", "class", "from", "to"]);
  return { text: [head, ...lines].join(""), rows: given.length, total };
}
