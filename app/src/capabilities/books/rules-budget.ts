/** A year's budget by account and fund: read line by line, bound by its digest, spread over the months to the penny. */
import type { Message } from "@rochdale/language/message.ts";
import { equalInstalments } from "@rochdale/money/allot/instalments.ts";
import { accountOf, generalFund, type Chart } from "@rochdale/money/books/chart.ts";
import { canonicalBytes } from "@rochdale/record/canonical.ts";
import { hexOf } from "@rochdale/record/bytes.ts";
import { sha256 } from "@rochdale/record/hashing.ts";
import { penceIn } from "./rules-cells.ts";

/** What is planned for an account of income or expense in a fund over the year; above nought either way. */
export type BudgetLine = {
  readonly account: string;
  readonly fund: string;
  readonly pence: bigint;
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

/** Lines as `account;fund;amount`, or `account;amount` for the general fund: every one, or all that is wrong. */
export function readBudget(text: string, chart: Chart): BudgetRead {
  const rows = text.split("\n").map((line) => line.trim());
  const filled = rows.flatMap((line, at) => (line === "" ? [] : [{ line, row: at + 1 }]));
  if (filled.length === 0) return { ok: false, problems: [wrong("none")] };
  if (filled.length > LINES_MOST) {
    return { ok: false, problems: [wrong("tooMany", { most: LINES_MOST })] };
  }
  const seen = new Set<string>();
  const read = filled.map(({ line, row }) => {
    const one = readLine(line, row, chart);
    if ("message" in one) return one;
    const place = JSON.stringify([one.account, one.fund]);
    if (seen.has(place)) return wrong("twice", { row });
    seen.add(place);
    return one;
  });
  const problems = read.flatMap((one) => ("message" in one ? [one] : []));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, lines: read.flatMap((one) => ("message" in one ? [] : [one])) };
}

// oxlint-disable-next-line max-params
function readLine(line: string, row: number, chart: Chart): BudgetLine | Message {
  const parts = line.split(";").map((part) => part.trim());
  const [account = "", second = "", third] = parts;
  const [fund, amount] = third === undefined ? [generalFund, second] : [second, third];
  if (parts.length > 3 || amount === "") return wrong("line", { row });
  const type = chart.accounts.get(account)?.type;
  if (type !== "income" && type !== "expense") return wrong("account", { row });
  if (!chart.funds.includes(fund)) return wrong("fund", { row });
  const pence = penceIn(amount);
  if (typeof pence !== "bigint" || pence < 0n) return wrong("amount", { row });
  return { account, fund, pence };
}

/** Planned income and expenditure of the year. */
export function budgetTotals(lines: readonly BudgetLine[], chart: Chart) {
  const sum = (type: "income" | "expense") =>
    lines
      .filter((line) => accountOf(chart, line.account).type === type)
      .reduce((total, line) => total + line.pence, 0n);
  return { income: sum("income"), expenditure: sum("expense") };
}

/** A budget as it is published: canonical JSON (RFC 8785), pence as text, and its fingerprint. */
export function budgetFile({ month, lines }: Budget): {
  readonly bytes: Uint8Array;
  readonly digest: string;
} {
  const bytes = canonicalBytes({
    v: "rochdale-budget/1",
    month,
    lines: lines.map((line) => ({ ...line, pence: String(line.pence) })),
  });
  return { bytes, digest: hexOf(sha256(bytes)) };
}

/** The budget in a file that this application wrote. */
export function readBudgetFile(bytes: Uint8Array): Budget {
  const { month, lines } = JSON.parse(new TextDecoder().decode(bytes)) as {
    month: string;
    lines: readonly { account: string; fund: string; pence: string }[];
  };
  return { month, lines: lines.map((line) => ({ ...line, pence: BigInt(line.pence) })) };
}

/** A yearly sum for so many months of its year from the first; each line's spare pence go to its earlier months. */
export function budgetFor(pence: bigint, months: number): bigint {
  return equalInstalments(pence, 12)
    .slice(0, Math.max(0, months))
    .reduce((sum, part) => sum + part, 0n);
}
