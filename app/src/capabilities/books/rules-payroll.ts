/** A payroll read as its totals by fund: no line of it, and so nobody's pay, is kept. */
import type { Message } from "@rochdale/language/message.ts";
import type { Posting } from "@rochdale/money/books/entry.ts";
import { defaultCurrency } from "@rochdale/money/books/entry.ts";
import { generalFund } from "@rochdale/money/books/chart.ts";
import { penceIn } from "./rules-cells.ts";
import { plainWords } from "./rules-statement.ts";

/** What the employer pays, then what is taken from the gross pay, then what is left, then the fund that bears it. */
export const PAYROLL_SUMS = [
  "gross",
  "employerInsurance",
  "employerPension",
  "tax",
  "employeeInsurance",
  "employeePension",
  "otherDeductions",
  "net",
] as const;
export type PayrollSum = (typeof PAYROLL_SUMS)[number];
export const PAYROLL_COLUMNS = [...PAYROLL_SUMS, "fund"] as const;
export type PayrollColumn = (typeof PAYROLL_COLUMNS)[number];

/** The totals of one fund, in pence, and of how many rows. */
export type PayrollTotals = { readonly [sum in PayrollSum]: bigint } & {
  readonly fund: string;
  readonly people: number;
};

const HEADINGS: readonly (readonly [PayrollColumn, RegExp])[] = [
  ["employerPension", /(employer|\ber\b).*pension|pension.*(employer|\ber\b)|pensiwn.*cyflogwr/],
  ["employeePension", /pension|pensiwn/],
  [
    "employerInsurance",
    /(employer|\ber\b).*(ni\b|nic|insurance)|(ni|nic|insurance).*(employer|\ber\b)|yg.*cyflogwr/,
  ],
  ["employeeInsurance", /\bn\.?i\.?c?s?\b|insurance|yswiriant/],
  ["gross", /gross|gros/],
  ["net", /\bnet\b|take home|\bnet pay|clir/],
  ["tax", /\btax\b|paye|treth/],
  ["otherDeductions", /other deduction|deductions?$|student loan|didyniad/],
  ["fund", /\bfund\b|cost cent|department|project|cronfa/],
];
const NONE = /number|\bno\.?$|code|taxable|niable|pensionable|date|letter|table|to date|ytd/;

/** What each heading says of its column; columns that name people stay unread. */
export function payrollColumnsOf(headings: readonly string[]): readonly (PayrollColumn | null)[] {
  const taken = new Set<PayrollColumn>();
  return headings.map((heading) => {
    const plain = heading
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll(/[_\s]+/g, " ")
      .trim();
    if (NONE.test(plain)) return null;
    const use = HEADINGS.find(([, like]) => like.test(plain))?.[0];
    if (use === undefined || (use !== "otherDeductions" && taken.has(use))) return null;
    taken.add(use);
    return use;
  });
}

export function payrollColumnsProblem(columns: readonly (PayrollColumn | null)[]): Message | null {
  const count = (use: PayrollColumn) => columns.filter((one) => one === use).length;
  if (count("gross") !== 1) return { message: "books.import.columns.gross" };
  const twice = PAYROLL_COLUMNS.find((use) => use !== "otherDeductions" && count(use) > 1);
  return twice ? { message: "books.import.columns.twice" } : null;
}

export type PayrollRead = {
  readonly totals: readonly PayrollTotals[];
  /** Rows that cannot be read, by number and reason alone: a row of a payroll is never kept. */
  readonly faults: readonly { readonly row: number; readonly because: Message }[];
};

/** Adds rows up by fund. Every row must add up by itself: gross pay is what is taken from it and what is left. */
export function payrollReading(
  columns: readonly (PayrollColumn | null)[],
  funds: readonly string[],
): {
  readonly add: (cells: readonly string[], row: number) => void;
  readonly read: () => PayrollRead;
} {
  const totals = new Map<string, PayrollTotals>();
  const faults: PayrollRead["faults"][number][] = [];
  return {
    add(cells, row) {
      if (cells.every((cell) => cell.trim() === "")) return;
      const read = rowSums(cells, columns, funds);
      if ("message" in read) faults.push({ row, because: read });
      else totals.set(read.fund, added(totals.get(read.fund), read));
    },
    read: () => ({ totals: [...totals.values()].toSorted(byFund), faults }),
  };
}

const byFund = (a: PayrollTotals, b: PayrollTotals) => (a.fund < b.fund ? -1 : 1);

function rowSums(
  cells: readonly string[],
  columns: readonly (PayrollColumn | null)[],
  funds: readonly string[],
): PayrollTotals | Message {
  const of = (use: PayrollColumn) =>
    columns.flatMap((one, at) => (one === use ? [cells[at] ?? ""] : []));
  const named = plainWords(of("fund")[0] ?? "").toLowerCase();
  const fund = named === "" ? generalFund : funds.find((one) => one.toLowerCase() === named);
  if (fund === undefined) return { message: "books.import.row.fund" };
  const sums = new Map<PayrollSum, bigint>();
  for (const use of PAYROLL_SUMS) {
    const read = of(use).map(penceIn);
    if (read.some((one) => one === null)) return { message: "books.import.row.amount" };
    const whole = read.reduce((sum: bigint, one) => sum + (typeof one === "bigint" ? one : 0n), 0n);
    sums.set(use, whole);
  }
  const sum = (use: PayrollSum) => sums.get(use) ?? 0n;
  const taken = TAKEN.reduce((all, use) => all + sum(use), 0n);
  if (!columns.includes("net")) sums.set("net", sum("gross") - taken);
  if (sum("gross") !== taken + sum("net")) return { message: "books.import.row.doesNotAddUp" };
  const each = Object.fromEntries(PAYROLL_SUMS.map((use) => [use, sum(use)]));
  return { ...(each as { [use in PayrollSum]: bigint }), fund, people: 1 };
}

/** What is taken from the gross pay before it is paid out. */
const TAKEN = ["tax", "employeeInsurance", "employeePension", "otherDeductions"] as const;

function added(so: PayrollTotals | undefined, more: PayrollTotals): PayrollTotals {
  if (so === undefined) return more;
  const each = Object.fromEntries(PAYROLL_SUMS.map((use) => [use, so[use] + more[use]]));
  return {
    ...(each as { [use in PayrollSum]: bigint }),
    fund: so.fund,
    people: so.people + more.people,
  };
}

/** Which account takes what of a payroll. */
export type PayrollAccounts = {
  readonly pay: string;
  readonly employerInsurance: string;
  readonly employerPension: string;
  /** Income tax and both insurances, until they are paid over. */
  readonly taxOwed: string;
  readonly pensionOwed: string;
  readonly otherOwed: string;
  /** The net pay: the bank where it has been paid, or what is owed to the staff. */
  readonly net: string;
};

/** The postings of a payroll's totals, balanced in every fund; sums of one account and fund stand together. */
export function payrollPostings(
  totals: readonly PayrollTotals[],
  accounts: PayrollAccounts,
): readonly Posting[] {
  return totals.flatMap((one) => {
    const insurance = one.employeeInsurance + one.employerInsurance;
    const sums = new Map<string, bigint>();
    const post = (account: string, amount: bigint) =>
      sums.set(account, (sums.get(account) ?? 0n) + amount);
    post(accounts.pay, one.gross);
    post(accounts.employerInsurance, one.employerInsurance);
    post(accounts.employerPension, one.employerPension);
    post(accounts.taxOwed, -(one.tax + insurance));
    post(accounts.pensionOwed, -(one.employeePension + one.employerPension));
    post(accounts.otherOwed, -one.otherDeductions);
    post(accounts.net, -one.net);
    return [...sums]
      .filter(([, amount]) => amount !== 0n)
      .map(([account, amount]) => ({
        account,
        fund: one.fund,
        currency: defaultCurrency,
        amount,
      }));
  });
}
