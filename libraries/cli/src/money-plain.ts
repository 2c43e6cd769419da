/** Results of the money contracts as a person reads them, for `--plain`. */
import { isRefusal } from "@rochdale/language/refused-input.ts";
import type { Refusal } from "@rochdale/language/refused-input.ts";
import { say } from "@rochdale/language/say.ts";
import type { Allotment, AllotmentChecksum, Step } from "@rochdale/money/allot/allotment.ts";
import type { Books } from "@rochdale/money/books/books.ts";
import { decimalText } from "@rochdale/money/books/journal.ts";
import { lineSentence } from "@rochdale/money/statement/line-sentence.ts";
import type { Statement } from "@rochdale/money/statement/statement.ts";
import { statementWords } from "@rochdale/money/statement/words-statement.ts";
import type { Surplus } from "@rochdale/money/surplus/surplus.ts";

type Lines = readonly string[];

/** Pounds at the right of their column. */
const pounds = (pence: bigint) => decimalText(pence).padStart(18);
const row = (pence: bigint, text: string) => `${pounds(pence)}  ${text}`;

/** The lines of an answer, or one line that names the code of its refusal. */
export function orRefused<T extends object>(found: T | Refusal, plain: (of: T) => Lines): Lines {
  return isRefusal(found) ? [`The input is refused: ${found.refused.code}`] : plain(found);
}

/** An allotment: each sum, then what stayed, then how it came about. */
export function plainAllotment(found: Allotment | AllotmentChecksum): Lines {
  const totals = [row(found.total, "shared"), row(found.undistributed, "not distributed")];
  if (!("amounts" in found)) return totals;
  const rows = found.amounts.map(({ id, amount }) => row(amount, id));
  return [...rows, ...totals, ...found.steps.map(stepText)];
}

function stepText(step: Step): string {
  switch (step.step) {
    case "rate": {
      const percent = decimalText(step.rateBasisPoints);
      return row(step.amount, `paid at ${percent} per cent of pay`);
    }
    case "share": {
      const frozen = [...step.atCap.map((id) => `${id} at the cap`)];
      frozen.push(...step.atMinimum.map((id) => `${id} at the minimum`));
      const said = frozen.length === 0 ? "" : `: ${frozen.join(", ")}`;
      return row(step.amount, `shared among ${step.among}${said}`);
    }
    case "spare":
      return row(step.pennies, `in spare pennies, one each: ${step.to.join(", ")}`);
    case "tooSmall":
      return row(step.amount, `too small to pay: ${step.notPaid.join(", ")}`);
  }
}

/** A statement: each line with its formula and figures as a sentence. */
export function plainStatement(found: Statement): Lines {
  return [
    `Statement for ${found.period}, as known on ${found.knownAt}, by version ${found.version}`,
    ...found.lines.flatMap((line) => [
      row(line.amount, `${line.status} for ${line.period}: ${line.term}`),
      `${" ".repeat(20)}${say(statementWords, "en", lineSentence(line))}`,
    ]),
    row(found.total, "to pay"),
    row(found.held, "held"),
    row(found.pending, "pending"),
    ...found.caps.map(({ cap, headroom }) => row(headroom, `left under the cap: ${cap}`)),
    ...found.checks.missing.map((metric) => `No report yet: ${metric}`),
  ];
}

const steps = {
  priorLosses: "to prior losses",
  makeGoodRestricted: "to overspent restricted funds",
  minimumReserve: "to the minimum reserve",
} as const;

/** The use of a surplus, step by step. */
export function plainSurplus(found: Surplus): Lines {
  return [
    row(found.surplus, "surplus of the year"),
    ...found.steps.map(({ step, amount }) => row(amount, steps[step])),
    row(found.available, "available"),
    ...found.appropriations.map(({ use, amount, proposed, reason }) => {
      const refused = `${use} refused (${decimalText(proposed)} proposed): ${reason ?? ""}`;
      return row(amount, reason === undefined ? use : refused);
    }),
    row(found.carriedForward, "carried forward"),
    row(found.reserve.closing, "reserve at the end"),
  ];
}

/** Books: what was refused, the trial balance and the statements. */
export function plainBooks(found: Books): Lines {
  const { incomeStatement, balanceSheet, cashFlow } = found;
  const refused = found.results.filter(({ result }) => result === "refused");
  return [
    ...refused.map(({ id, code }) => `not posted: ${id ?? "a request without id"}: ${code ?? ""}`),
    "Trial balance (credit negative)",
    ...found.trialBalance.map(({ account, amount }) => row(amount, account)),
    "Income statement",
    row(incomeStatement.income, "income"),
    row(incomeStatement.expense, "expense"),
    row(incomeStatement.surplus, "surplus"),
    "Balance sheet",
    row(balanceSheet.assets, "assets"),
    row(balanceSheet.liabilities, "liabilities"),
    row(balanceSheet.netAssets, "net assets"),
    ...balanceSheet.funds.map(({ fund, balance }) => row(balance, `of which in the fund ${fund}`)),
    "Cash flow",
    ...Object.entries(cashFlow).map(([name, amount]) => row(amount, name)),
  ];
}
