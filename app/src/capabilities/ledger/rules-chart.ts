/** The standard chart of a mutual's accounts, and the headings of the open books as accounts. */
import type { Account, AccountType, Flow } from "@rochdale/money/books/chart.ts";
import type { Posting } from "@rochdale/money/books/entry.ts";
import { defaultCurrency } from "@rochdale/money/books/entry.ts";
import { generalFund } from "@rochdale/money/books/chart.ts";

/** The side below which a balance may not fall. */
export type Bound = "debit" | "credit";
/** An account as a body keeps it; without a name of its own where it is one of the standard chart. */
export type KeptAccount = Account & { readonly bound: Bound | null; readonly name: string | null };

const standard = (
  id: string,
  type: AccountType,
  more: { readonly cash?: true; readonly flow?: Flow; readonly bound?: Bound } = {},
): KeptAccount => ({
  id,
  type,
  cash: more.cash ?? false,
  flow: more.flow ?? (type === "equity" ? "financing" : "operating"),
  bound: more.bound ?? null,
  name: null,
});

/** In the order of reports. It opens itself with the first entry that uses an account. */
export const STANDARD_CHART: readonly KeptAccount[] = [
  standard("assets:bank", "asset", { cash: true }),
  standard("assets:savings", "asset", { cash: true }),
  // No more cash is in hand than was put there.
  standard("assets:petty-cash", "asset", { cash: true, bound: "debit" }),
  standard("assets:receivables", "asset"),
  standard("assets:prepayments", "asset"),
  standard("assets:equipment", "asset", { flow: "investing" }),
  standard("liabilities:payables", "liability"),
  standard("liabilities:payroll", "liability"),
  standard("liabilities:vat", "liability"),
  standard("liabilities:deferred-income", "liability"),
  standard("liabilities:loans", "liability", { flow: "financing" }),
  standard("liabilities:member-shares", "liability", { flow: "financing" }),
  // No more is paid out of a surplus than was decided.
  standard("liabilities:distributions", "liability", { flow: "financing", bound: "credit" }),
  standard("equity:member-shares", "equity"),
  standard("equity:reserves", "equity"),
  standard("income:contract", "income"),
  standard("income:fees", "income"),
  standard("income:grants", "income"),
  standard("income:other", "income"),
  standard("expenses:pay", "expense"),
  standard("expenses:premises", "expense"),
  standard("expenses:transport", "expense"),
  standard("expenses:supplies", "expense"),
  standard("expenses:services", "expense"),
  standard("expenses:tax", "expense"),
  standard("expenses:depreciation", "expense"),
  standard("expenses:other", "expense"),
];

const byId = new Map(STANDARD_CHART.map((account) => [account.id, account]));
const places = new Map(STANDARD_CHART.map((account, place) => [account.id, place]));

/** The standard account of this id, or none. */
export function standardAccount(id: string): KeptAccount | undefined {
  return byId.get(id);
}

const TYPES: readonly AccountType[] = ["asset", "liability", "equity", "income", "expense"];

/** By type, in each type the standard accounts first, then the body's own by their ids. */
export function inChartOrder(accounts: readonly KeptAccount[]): readonly KeptAccount[] {
  const place = ({ id, type }: KeptAccount) => TYPES.indexOf(type) * 1000 + (places.get(id) ?? 999);
  return accounts.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

/** The bank account of the open books' headings. */
export const BANK = "assets:bank";

/** The headings of the open books as accounts. */
export const HEADING_ACCOUNTS = {
  contract: "income:contract",
  fees: "income:fees",
  grants: "income:grants",
  otherIncome: "income:other",
  pay: "expenses:pay",
  premises: "expenses:premises",
  transport: "expenses:transport",
  supplies: "expenses:supplies",
  services: "expenses:services",
  tax: "expenses:tax",
  otherSpending: "expenses:other",
} as const;
export type SimpleHeading = keyof typeof HEADING_ACCOUNTS;

/**
 * A heading against the bank, in the general fund, in pence: income received for an income heading, spending paid for
 * another; below nought it is the other way round. Throws for nought, which is no posting.
 */
export function simplePostings(entry: {
  readonly heading: SimpleHeading;
  readonly pence: bigint;
}): readonly Posting[] {
  if (entry.pence === 0n) throw new Error("a posting is not nought");
  const account = HEADING_ACCOUNTS[entry.heading];
  const bank = byId.get(account)?.type === "income" ? entry.pence : -entry.pence;
  const line = (of: string, amount: bigint): Posting => ({
    account: of,
    fund: generalFund,
    currency: defaultCurrency,
    amount,
  });
  return [line(BANK, bank), line(account, -bank)];
}
