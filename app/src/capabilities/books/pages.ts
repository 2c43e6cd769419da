/** The open books: what came in and went out in one sentence, by month, by heading, and how to check it. */
import { listed } from "@rochdale/language/say.ts";
import type { Due } from "@rochdale/facts/due.ts";
import { barChart } from "../../design/bar-chart.ts";
import { emptyState } from "../../design/empty-state.ts";
import { form } from "../../design/form.ts";
import { html, link, type Html } from "../../design/html.ts";
import { fingerprint, heading, lead, links, paragraph, section } from "../../design/layout.ts";
import { stackingTable, type Row, type StackingTable } from "../../design/stacking-table.ts";
import { inPounds, inThousands, monthName } from "./ledger.ts";
import type { ShownMonth, Speak } from "./page-parts.ts";
import {
  EXPENDITURE,
  INCOME,
  PEOPLE_TO_SHOW_PAY,
  totalsOf,
  type PublicHeading,
  type Totals,
} from "./rules.ts";

export type BooksModel = {
  readonly day: string;
  /** Every published month, oldest first; what is shown lies between `from` and `to`. */
  readonly months: readonly ShownMonth[];
  readonly from: string;
  readonly to: string;
  readonly known: string | null;
  /** Entries that no published month holds yet. */
  readonly waiting: number;
  readonly next: Due | null;
  readonly payShows: boolean;
  readonly keeps: boolean;
};

export function booksPage(speak: Speak, model: BooksModel): Html {
  const { say, language } = speak;
  const shown = model.months.filter((one) => model.from <= one.month && one.month <= model.to);
  const title = say("books.title");
  if (shown.length === 0) {
    return html`${heading(title, { level: 1, size: "l" })}
    ${emptyState(say("books.empty"), { href: at(speak, "/do/books.enter"), text: say("act.books.enter") })}
    ${notes(speak, model)} ${steps(speak, model)}`;
  }
  const values = {
    first: monthName(language, shown[0]?.month ?? model.from),
    last: monthName(language, shown.at(-1)?.month ?? model.to),
    day: { day: model.known ?? model.day },
  };
  const caption = say(shown.length === 1 ? "books.captionOne" : "books.caption", values);
  return html`${heading(title, { level: 1, size: "l", caption })} ${lead(verdict(speak, shown))}
  ${chooser(speak, model)} ${monthsChart(speak, shown)} ${headings(speak, model, shown)}
  ${notes(speak, model)} ${checking(speak, shown)} ${steps(speak, model)}`;
}

const at = (speak: Speak, path: string) => speak.link(`${speak.base}${path}`);

export function differenceOf(of: Totals): bigint {
  return of.income - of.expenditure;
}
const totals = (months: readonly ShownMonth[]): Totals =>
  months.reduce(
    (sum, one) => ({
      income: sum.income + BigInt(one.incomePence),
      expenditure: sum.expenditure + BigInt(one.expenditurePence),
    }),
    { income: 0n, expenditure: 0n },
  );

/** One sentence: how much more came in than went out, and which months cost more than they earned. */
function verdict({ say, language }: Speak, shown: readonly ShownMonth[]): string {
  const difference = differenceOf(totals(shown));
  const pence = String(difference < 0n ? -difference : difference);
  const way = difference === 0n ? "even" : difference > 0n ? "more" : "less";
  const first = say(`books.verdict.${way}`, { sum: { pence } });
  const short = shown.filter((one) => one.incomePence < one.expenditurePence);
  if (short.length === 0 || shown.length === 1) return first;
  const names = short.map((one) => monthName(language, one.month));
  const months = listed(language, names);
  return `${first} ${say("books.verdict.short", { count: short.length, months })}`;
}

function chooser({ say, language, link: to, base }: Speak, model: BooksModel): Html | null {
  if (model.months.length < 2) return null;
  const choices = model.months.map((one) => ({
    value: one.month,
    label: monthName(language, one.month),
  }));
  return form({
    language,
    method: "get",
    id: "period",
    action: to(`${base}/books`),
    fields: [
      { name: "from", kind: "select", label: say("books.from"), choices },
      { name: "to", kind: "select", label: say("books.to"), choices },
    ],
    values: { from: model.from, to: model.to },
    button: say("books.show"),
  });
}

function monthsChart(speak: Speak, shown: readonly ShownMonth[]): Html {
  const { say, language } = speak;
  const bars = shown.map((one) => {
    const pence = BigInt(one.incomePence) - BigInt(one.expenditurePence);
    return {
      label: monthName(language, one.month, "bare"),
      value: Number(pence) / 100_000,
      words: inThousands(language, pence),
    };
  });
  return barChart({
    id: "months",
    caption: say("books.chart.caption"),
    title: say("books.chart.title"),
    description: verdict(speak, shown),
    bars,
    table: monthsTable(speak, shown),
  });
}

function monthsTable(speak: Speak, shown: readonly ShownMonth[]): StackingTable {
  const { say, language } = speak;
  const sums = ({ income, expenditure }: Totals) => [
    inPounds(language, income),
    inPounds(language, expenditure),
    inPounds(language, income - expenditure),
  ];
  const rows: Row[] = shown.map((one) => ({
    cells: [
      link(at(speak, `/record/${one.position}`), monthName(language, one.month, "short")),
      ...sums({ income: BigInt(one.incomePence), expenditure: BigInt(one.expenditurePence) }),
    ],
  }));
  const all = { cells: [say("books.total"), ...sums(totals(shown))], total: true };
  return {
    caption: say("books.months.caption"),
    captionSize: "s",
    columns: [
      { heading: say("books.month") },
      { heading: say("books.income"), kind: "number" },
      { heading: say("books.expenditure"), kind: "number" },
      { heading: say("books.difference"), kind: "number" },
    ],
    rows: shown.length > 1 ? [...rows, all] : rows,
    tight: true,
  };
}

function headings(speak: Speak, model: BooksModel, shown: readonly ShownMonth[]): Html | null {
  const { say, language } = speak;
  const lines = shown.flatMap((one) => one.lines);
  if (lines.length === 0) return null;
  const sum = (of: PublicHeading) =>
    lines.filter((line) => line.heading === of).reduce((total, line) => total + line.pence, 0n);
  const row = (of: PublicHeading): Row[] =>
    lines.some((line) => line.heading === of)
      ? [
          {
            cells: [
              link(at(speak, `/books/${of}`), say(`books.heading.${of}`)),
              inPounds(language, sum(of)),
            ],
          },
        ]
      : [];
  const total = (words: string, pence: bigint): Row => ({
    cells: [say(words), inPounds(language, pence)],
    total: true,
  });
  const { income, expenditure } = totalsOf(lines);
  const spending: readonly PublicHeading[] = [...EXPENDITURE, "payAndOther"];
  const table = stackingTable({
    caption: say("books.headings.caption"),
    captionSize: "hidden",
    columns: [{ heading: say("books.headingName") }, { heading: say("books.sum"), kind: "number" }],
    rows: [
      ...INCOME.flatMap(row),
      total("books.income", income),
      ...spending.flatMap(row),
      total("books.expenditure", expenditure),
      total("books.difference", income - expenditure),
    ],
  });
  return section(say("books.headings.title"), table, { id: "headings" });
}

/** What is not there, said as plainly as what is. */
function notes(speak: Speak, model: BooksModel): Html {
  const { say, tell } = speak;
  const waiting =
    model.waiting > 0 && paragraph(say("books.waiting", { entries: model.waiting }), "s");
  const pay = paragraph(
    say(model.payShows ? "books.payShown" : "books.payJoined", { people: PEOPLE_TO_SHOW_PAY }),
    "s",
  );
  const next =
    model.next?.due &&
    paragraph(say("books.next", { what: model.next.what, day: { day: model.next.due } }), "s");
  return html`${waiting} ${pay} ${next} ${model.next ? paragraph(tell(model.next.rule), "s") : null}`;
}

/** How anyone can see that these are the books that were published then. */
function checking(speak: Speak, shown: readonly ShownMonth[]): Html {
  const { say, language } = speak;
  const table = stackingTable({
    caption: say("books.check.caption"),
    captionSize: "s",
    columns: [
      { heading: say("books.month") },
      { heading: say("books.check.on") },
      { heading: say("books.check.lines"), kind: "number" },
      { heading: say("books.check.print") },
    ],
    rows: shown.map((one) => ({
      cells: [
        monthName(language, one.month, "short"),
        say("books.check.entry", { day: { day: one.on } }),
        String(one.entries),
        fingerprint(one.digest),
      ],
    })),
    tight: true,
  });
  const ways = links([
    { href: at(speak, "/books.csv"), text: say("books.csv") },
    { href: at(speak, "/record.tar"), text: say("books.tar") },
    { href: at(speak, "/books/surplus"), text: say("books.surplusLink") },
  ]);
  return section(
    say("books.check.title"),
    html`${paragraph(say("books.check.how"))} ${ways} ${table}`,
    { id: "check" },
  );
}

/** The secretary's own acts stand on the page for the one who keeps the books. */
function steps(speak: Speak, { keeps }: BooksModel): Html | null {
  if (!keeps) return null;
  const acts = ["enter", "enterMany", "reverse", "publish"];
  const items = acts.map((name) => ({
    href: at(speak, `/do/books.${name}`),
    text: speak.say(`act.books.${name}`),
  }));
  return section(speak.say("books.steps"), links(items), { id: "steps" });
}
