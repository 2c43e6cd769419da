/** A year's budget by account and fund: read line by line, bound by its digest, month by month to the penny. */
import type { Message } from "@rochdale/language/message.ts";
import { equalInstalments } from "@rochdale/money/allot/instalments.ts";
import { accountOf, generalFund, type Chart } from "@rochdale/money/books/chart.ts";
import { canonicalBytes } from "@rochdale/record/canonical.ts";
import { hexOf } from "@rochdale/record/bytes.ts";
import { sha256 } from "@rochdale/record/hashing.ts";
import { penceIn } from "./rules-cells.ts";
import { openAccount, openChart, PAY_AND_OTHER, standsWithPay } from "./rules-open.ts";

/** What is planned for an account of income or expense in a fund over the year; above nought either way. */
export type BudgetLine = {
  readonly account: string;
  readonly fund: string;
  readonly pence: bigint;
  /** Its twelve months, where they are not alike; they add up to it. */
  readonly months?: readonly bigint[];
};

/** A budget as its file says it. */
export type Budget = {
  /** The first month of its year, "2026-04". */
  readonly month: string;
  readonly lines: readonly BudgetLine[];
};

export type BudgetRead =
  | { readonly ok: true; readonly lines: readonly BudgetLine[] }
  | { readonly ok: false; readonly problems: readonly Message[] };

const LINES_MOST = 400;
const wrong = (name: string, values: Message["values"] = {}): Message => ({
  message: `books.budget.${name}`,
  values,
});

/** The accounts that are planned for, and whether pay may stand by itself: a plan tells pay as the books do. */
export type BudgetOf = { readonly chart: Chart; readonly payShows: boolean };

/** A budget as anyone may read it: where pay may not stand by itself, what is planned for it stands with other spending. */
export function openBudget({ month, lines }: Budget, payShows: boolean): Budget {
  return {
    month,
    lines: lines.map((line) => ({ ...line, account: openAccount(line, payShows) })),
  };
}

/**
 * Lines as `account;fund;amount`, or `account;amount` for the general fund, each with the twelve amounts of its months
 * after it or without: every one, or all that is wrong.
 */
export function readBudget(text: string, { chart, payShows }: BudgetOf): BudgetRead {
  const rows = text.split("\n").map((line) => line.trim());
  const filled = rows.flatMap((line, at) => (line === "" ? [] : [{ line, row: at + 1 }]));
  if (filled.length === 0) return { ok: false, problems: [wrong("none")] };
  if (filled.length > LINES_MOST) {
    return { ok: false, problems: [wrong("tooMany", { most: LINES_MOST })] };
  }
  const seen = new Set<string>();
  const read = filled.map(({ line, row }) => {
    const one = readLine(line, row, openChart(chart, [], [{ account: PAY_AND_OTHER.id }]));
    if ("message" in one) return one;
    const tellsPay = one.account !== PAY_AND_OTHER.id && standsWithPay(one, payShows);
    if (tellsPay) return wrong("pay", { row, account: PAY_AND_OTHER.id });
    const place = JSON.stringify([one.account, one.fund]);
    if (seen.has(place)) return wrong("twice", { row });
    seen.add(place);
    return one;
  });
  const problems = read.flatMap((one) => ("message" in one ? [one] : []));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, lines: read.flatMap((one) => ("message" in one ? [] : [one])) };
}

const MONTHS = 12;

// oxlint-disable-next-line max-params
function readLine(line: string, row: number, chart: Chart): BudgetLine | Message {
  const parts = line.split(";").map((part) => part.trim());
  const monthly = parts.length > MONTHS ? parts.splice(-MONTHS) : [];
  const [account = "", second = "", third] = parts;
  const [fund, amount] = third === undefined ? [generalFund, second] : [second, third];
  if (parts.length > 3 || amount === "") return wrong("line", { row });
  const type = chart.accounts.get(account)?.type;
  if (type !== "income" && type !== "expense") return wrong("account", { row });
  if (!chart.funds.includes(fund)) return wrong("fund", { row });
  const [pence, ...months] = [amount, ...monthly].map(plannedIn);
  if (pence === undefined || pence === null || months.includes(null))
    return wrong("amount", { row });
  const sums = months.flatMap((one) => one ?? []);
  if (sums.length === 0) return { account, fund, pence };
  const together = sums.reduce((sum, one) => sum + one, 0n);
  if (together !== pence) {
    const difference = together < pence ? pence - together : together - pence;
    return wrong("months", { row, difference: { pence: String(difference) } });
  }
  return { account, fund, pence, months: sums };
}

/** Pence from nought up, or null. */
function plannedIn(cell: string): bigint | null {
  const pence = penceIn(cell);
  return typeof pence === "bigint" && pence >= 0n ? pence : null;
}

/** Planned income and expenditure of the year. */
export function budgetTotals(lines: readonly BudgetLine[], chart: Chart) {
  const read = openChart(chart, [], lines);
  const sum = (type: "income" | "expense") =>
    lines
      .filter((line) => accountOf(read, line.account).type === type)
      .reduce((total, line) => total + line.pence, 0n);
  return { income: sum("income"), expenditure: sum("expense") };
}

/** A budget as it is published: canonical JSON (RFC 8785), pence as text, and its fingerprint. */
export function budgetFile({ month, lines }: Budget): {
  readonly bytes: Uint8Array;
  readonly digest: string;
} {
  const bytes = canonicalBytes({
    // Format 2 has months beside some lines.
    v: lines.some(({ months }) => months) ? "rochdale-budget/2" : "rochdale-budget/1",
    month,
    lines: lines.map(({ pence, months, ...line }) => ({
      ...line,
      pence: String(pence),
      ...(months ? { months: months.map(String) } : {}),
    })),
  });
  return { bytes, digest: hexOf(sha256(bytes)) };
}

/** The budget in a file that this application wrote. */
export function readBudgetFile(bytes: Uint8Array): Budget {
  type Written = {
    readonly account: string;
    readonly fund: string;
    readonly pence: string;
    readonly months?: readonly string[];
  };
  const { month, lines } = JSON.parse(new TextDecoder().decode(bytes)) as {
    month: string;
    lines: readonly Written[];
  };
  return {
    month,
    lines: lines.map(({ pence, months, ...line }) => ({
      ...line,
      pence: BigInt(pence),
      ...(months ? { months: months.map(BigInt) } : {}),
    })),
  };
}

/** What a line plans for so many months of its year from the first: its own, else a twelfth each, to the penny. */
export function budgetFor({ pence, months }: BudgetLine, count: number): bigint {
  return (months ?? equalInstalments(pence, MONTHS))
    .slice(0, Math.max(0, count))
    .reduce((sum, part) => sum + part, 0n);
}
