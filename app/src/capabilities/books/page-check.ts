/** How anybody checks these books with programs of their own: each published year as a package, and the commands to type. */
import { html, type Html } from "../../design/html.ts";
import {
  command,
  fingerprint,
  heading,
  lead,
  links,
  paragraph,
  section,
} from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { monthName } from "./figures-said.ts";
import { at, type Speak } from "./page-parts.ts";
import type { MonthPublished } from "./rules.ts";
import { monthAfter } from "./rules-months.ts";

export type CheckModel = {
  readonly months: readonly MonthPublished[];
  /** First months of the years that hold something published, the newest first. */
  readonly years: readonly string[];
  readonly slug: string;
  /** "https://rochdale.example": where this site is. */
  readonly site: string;
};

/** What a stranger types, line by line: fetch, unpack, check with three programs and with ours. */
export function checkCommands(address: string, name: string): string {
  return [
    `curl -o ${name}.tar '${address}'`,
    `tar -xf ${name}.tar`,
    `hledger -f ${name}/books.journal check -s`,
    `hledger -f ${name}/books.journal bal -N --flat`,
    `ledger -f ${name}/books.journal --pedantic bal --flat --no-total`,
    `bean-check ${name}/books.beancount`,
    `rochdale books verify ${name}`,
  ].join("\n");
}

export function checkPage(speak: Speak, model: CheckModel): Html {
  const { say } = speak;
  const title = heading(say("books.check.title"), {
    ...{ level: 1, size: "l", caption: say("books.title") },
  });
  const back = links([
    { href: at(speak, "/books"), text: say("books.back") },
    { href: at(speak, "/books.csv"), text: say("books.csv") },
    { href: at(speak, "/record.tar"), text: say("books.tar") },
  ]);
  if (model.years.length === 0) {
    return html`${title} ${lead(say("books.check.none"))} ${back}`;
  }
  return html`${title} ${lead(say("books.check.lead"))} ${paragraph(say("books.check.what"))}
  ${model.years.map((year) => yearPart(speak, model, year))}
  ${monthsTable(speak, model.months)} ${back}`;
}

function yearPart(speak: Speak, model: CheckModel, year: string): Html {
  const { say, language } = speak;
  const values = {
    first: monthName(language, year),
    last: monthName(language, monthAfter(year, 11)),
  };
  const address = `${speak.base}/books/package.tar?year=${year}`;
  const name = `${model.slug}-${year}`;
  return section(
    say("books.check.year", values),
    html`${links([{ href: speak.link(address), text: say("books.check.package", { name: `${name}.tar` }) }])}
    ${command(checkCommands(model.site + address, name), language, say("books.check.commands", values))}`,
    { id: `year-${year}` },
  );
}

/** How anyone can see that these are the books that were published then. */
function monthsTable({ say, language }: Speak, months: readonly MonthPublished[]): Html {
  const table = stackingTable({
    caption: say("books.check.caption"),
    captionSize: "hidden",
    columns: [
      { heading: say("books.month") },
      { heading: say("books.check.on") },
      { heading: say("books.check.lines"), kind: "number" },
      { heading: say("books.check.print") },
    ],
    rows: months.map((one) => ({
      cells: [
        monthName(language, one.month, "short"),
        say("books.day", { day: { day: one.on } }),
        String(one.entries),
        fingerprint(one.digest),
      ],
    })),
    tight: true,
  });
  const body = html`${paragraph(say("books.check.how"))} ${table}`;
  return section(say("books.check.caption"), body, { id: "months" });
}
