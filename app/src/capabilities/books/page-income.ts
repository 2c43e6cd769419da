/** The open books' first page: what came in and went out, by month beside its plan, by account down to the entries. */
import { listed } from "@rochdale/language/say.ts";
import type { Due } from "@rochdale/facts/due.ts";
import { barChart } from "../../design/bar-chart.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html } from "../../design/html.ts";
import { heading, lead, links, paragraph, section } from "../../design/layout.ts";
import { stackingTable, type Row, type StackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import type { AskedBooks } from "./asked-books.ts";
import { inPounds, inThousands, monthName } from "./figures-said.ts";
import {
  accountLink,
  at,
  chooser,
  figure,
  payNote,
  reportHead,
  reportTitle,
  type Speak,
} from "./page-parts.ts";
import { monthOf } from "./rules-months.ts";
import { accountLines, monthSums, type BudgetedLine, type MonthSums } from "./rules-reports.ts";

export type IncomeModel = AskedBooks & {
  /** Entries up to the day that no published month holds. */
  readonly waiting: number;
  readonly next: Due | null;
};

export function incomePage(speak: Speak, model: IncomeModel): Html {
  const { say } = speak;
  // Months before the books began are no months without income.
  const began = monthOf(model.open[0]?.day ?? model.asAt);
  const sums = monthSums(model.ytd, model.budget).filter(({ month }) => month >= began);
  if (model.open.length === 0) {
    return html`${heading(reportTitle(speak, ""), { level: 1, size: "l" })}
    ${emptyState(say("books.empty"), { href: at(speak, "/do/books.enter"), text: say("act.books.enter") })}
    ${notes(speak, model)} ${steps(speak, model)}`;
  }
  return html`${reportHead(speak, model, "")} ${lead(verdict(speak, sums))}
  ${chooser(speak, model, "")} ${monthsChart(speak, model, sums)} ${accounts(speak, model)}
  ${notes(speak, model)} ${steps(speak, model)}`;
}

const total = (sums: readonly MonthSums[], of: (one: MonthSums) => bigint) =>
  sums.reduce((sum, one) => sum + of(one), 0n);
const difference = (one: MonthSums) => one.income - one.expense;
const planned = (one: MonthSums) =>
  one.plannedIncome === null || one.plannedExpense === null
    ? null
    : one.plannedIncome - one.plannedExpense;
const size = (pence: bigint) => ({ pence: String(pence < 0n ? -pence : pence) });
const way = (pence: bigint) => (pence === 0n ? "even" : pence > 0n ? "more" : "less");

/** How much more came in than went out, how that is to the plan, and which months cost more than they earned. */
function verdict({ say, language }: Speak, sums: readonly MonthSums[]): string {
  const over = total(sums, difference);
  const first = say(`books.verdict.${way(over)}`, { sum: size(over) });
  const plan = sums.every((one) => planned(one) !== null)
    ? total(sums, (one) => planned(one) ?? 0n)
    : null;
  const beside =
    plan === null
      ? ""
      : ` ${say(`books.verdict.plan.${way(over - plan)}`, { sum: size(over - plan) })}`;
  const short = sums.filter((one) => difference(one) < 0n);
  if (short.length === 0 || sums.length === 1) return `${first}${beside}`;
  const months = listed(
    language,
    short.map((one) => monthName(language, one.month)),
  );
  return `${first}${beside} ${say("books.verdict.short", { count: short.length, months })}`;
}

function monthsChart(speak: Speak, model: IncomeModel, sums: readonly MonthSums[]): Html {
  const { say, language } = speak;
  const thousands = (pence: bigint) => Number(pence) / 100_000;
  const plan = sums.map(planned);
  const whole = plan.flatMap((one) => (one === null ? [] : [thousands(one)]));
  const hasPlan = whole.length === sums.length;
  return barChart({
    id: "months",
    caption: say(hasPlan ? "books.chart.captionPlan" : "books.chart.caption"),
    title: say("books.chart.title"),
    description: verdict(speak, sums),
    bars: sums.map((one) => ({
      label: monthName(language, one.month, "bare"),
      value: thousands(difference(one)),
      words: inThousands(language, difference(one)),
    })),
    ...(hasPlan ? { plan: whole } : {}),
    table: monthsTable(speak, model, sums),
  });
}

function monthsTable(speak: Speak, model: IncomeModel, sums: readonly MonthSums[]): StackingTable {
  const { say, language } = speak;
  const positions = new Map(model.months.map((one) => [one.month, one.position]));
  const hasPlan = model.budget !== null;
  const cells = (one: { income: bigint; expense: bigint; plan: bigint | null }) => [
    inPounds(language, one.income),
    inPounds(language, one.expense),
    inPounds(language, one.income - one.expense),
    ...(hasPlan ? [figure(speak, one.plan)] : []),
  ];
  const rows: Row[] = sums.map((one) => {
    const position = positions.get(one.month);
    const name = monthName(language, one.month, "short");
    const month =
      position === undefined
        ? html`${name} ${tagged(say("books.unpublished"))}`
        : link(at(speak, `/record/${position}`), name);
    return { cells: [month, ...cells({ ...one, plan: planned(one) })] };
  });
  const all = {
    income: total(sums, (one) => one.income),
    expense: total(sums, (one) => one.expense),
    plan: hasPlan ? total(sums, (one) => planned(one) ?? 0n) : null,
  };
  return {
    caption: say("books.months.caption"),
    captionSize: "s",
    columns: [
      { heading: say("books.month") },
      { heading: say("books.income"), kind: "number" },
      { heading: say("books.expenditure"), kind: "number" },
      { heading: say("books.difference"), kind: "number" },
      ...(hasPlan ? [{ heading: say("books.planned"), kind: "number" as const }] : []),
    ],
    rows:
      sums.length > 1
        ? [...rows, { cells: [say("books.total"), ...cells(all)], total: true }]
        : rows,
    tight: true,
  };
}

/** Sums by account beside the budget for the months so far. */
function accounts(speak: Speak, model: IncomeModel): Html {
  const { say, language } = speak;
  const hasPlan = model.budget !== null;
  const cells = (pence: bigint, plan: bigint | null) => [
    inPounds(language, pence),
    ...(hasPlan ? [figure(speak, plan), figure(speak, plan === null ? null : pence - plan)] : []),
  ];
  const sum = (lines: readonly BudgetedLine[]) => ({
    pence: lines.reduce((all, line) => all + line.pence, 0n),
    plan: lines.reduce((all, line) => all + (line.planned ?? 0n), 0n),
  });
  const row = (line: BudgetedLine): Row => ({
    cells: [accountLink(speak, model, line), ...cells(line.pence, line.planned)],
  });
  const income = accountLines(model.ytd, "income", model.budget);
  const expense = accountLines(model.ytd, "expense", model.budget);
  const [came, went] = [sum(income), sum(expense)];
  const totals = (words: string, of: { pence: bigint; plan: bigint }): Row => ({
    cells: [say(words), ...cells(of.pence, of.plan)],
    total: true,
  });
  const table = stackingTable({
    caption: say("books.headings.caption"),
    captionSize: "hidden",
    columns: [
      { heading: say("books.account") },
      { heading: say("books.toDate"), kind: "number" },
      ...(hasPlan
        ? [
            { heading: say("books.budget"), kind: "number" as const },
            { heading: say("books.againstBudget"), kind: "number" as const },
          ]
        : []),
    ],
    rows: [
      ...income.map(row),
      totals("books.income", came),
      ...expense.map(row),
      totals("books.expenditure", went),
      totals("books.difference", { pence: came.pence - went.pence, plan: came.plan - went.plan }),
    ],
  });
  return section(say("books.headings.title"), table, { id: "headings" });
}

/** What is not there, said as plainly as what is. */
function notes(speak: Speak, model: IncomeModel): Html {
  const { say, tell } = speak;
  const waiting =
    model.waiting > 0 && paragraph(say("books.waiting", { entries: model.waiting }), "s");
  const next =
    model.next?.due &&
    paragraph(say("books.next", { what: model.next.what, day: { day: model.next.due } }), "s");
  return html`${waiting} ${payNote(speak, model)} ${next} ${model.next ? paragraph(tell(model.next.rule), "s") : null}`;
}

/** The secretary's own acts stand on the page for the one who keeps the books. */
function steps(speak: Speak, { keeps }: IncomeModel): Html | null {
  if (!keeps) return null;
  const pages = [
    { href: at(speak, "/books/import"), text: speak.say("books.import.title") },
    { href: at(speak, "/books/journal"), text: speak.say("act.books.journal") },
  ];
  const acts = ["enter", "enterMany", "reverse", "setBudget", "publish"];
  const items = acts.map((name) => ({
    href: at(speak, `/do/books.${name}`),
    text: speak.say(`act.books.${name}`),
  }));
  return section(speak.say("books.steps"), links([...pages, ...items]), { id: "steps" });
}
