/** One heading of the books down to its entries and the papers that they rest on. */
import { html, link, type Html, type Text } from "../../design/html.ts";
import { heading, lead, paragraph } from "../../design/layout.ts";
import { pager } from "../../design/pager.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import { shortDay } from "@rochdale/language/say.ts";
import { inPounds, monthName } from "./ledger.ts";
import type { Speak } from "./page-parts.ts";
import { monthOf, type PublicEntry, type PublicHeading } from "./rules.ts";

export type HeadingModel = {
  readonly heading: PublicHeading;
  /** Its entries, newest first. */
  readonly entries: readonly PublicEntry[];
  /** Numbers of the entries that a published month holds. */
  readonly published: ReadonlySet<number>;
  /** Months whose books are published: for the lines that join entries. */
  readonly months: ReadonlySet<string>;
  readonly page: number;
};

const PER_PAGE = 100;

export function headingPage(speak: Speak, model: HeadingModel): Html {
  const { say, language } = speak;
  const title = say(`books.heading.${model.heading}`);
  const sum = model.entries.reduce((total, entry) => total + entry.pence, 0n);
  const pages = Math.max(1, Math.ceil(model.entries.length / PER_PAGE));
  const page = Math.min(Math.max(1, model.page), pages);
  const shown = model.entries.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const joined = model.heading === "payAndOther";
  const address = speak.link(`${speak.base}/books/${model.heading}`);
  return html`${heading(title, { level: 1, size: "l", caption: say("books.title") })}
  ${lead(say("books.headingLead", { entries: model.entries.length, sum: { pence: String(sum) } }))}
  ${joined ? paragraph(say("books.joinedWhy")) : null}
  ${stackingTable({
    caption: say("books.entries.caption"),
    captionSize: "hidden",
    columns: [
      { heading: say("books.entries.day") },
      { heading: say("books.entries.what"), long: true },
      { heading: say("books.entries.paper") },
      { heading: say("books.sum"), kind: "number" },
    ],
    rows: shown.map((entry) => ({
      cells: [
        entry.number === null
          ? monthName(language, monthOf(entry.day))
          : shortDay(language, entry.day),
        what(speak, model, entry),
        entry.document === null
          ? ""
          : link(
              speak.link(`${speak.base}/documents/${entry.document}`),
              say("books.entries.read"),
              say("books.entries.readOf", { number: entry.number ?? 0 }),
            ),
        inPounds(language, entry.pence),
      ],
      ...(entry.number === null ? {} : { id: `entry-${entry.number}` }),
    })),
    empty: say("books.entries.none"),
  })}
  ${pager(language, { page, pages, href: (n) => `${address}?page=${n}` })}
  ${paragraph(link(speak.link(`${speak.base}/books`), say("books.back")))}`;
}

/** The words of an entry, what it reverses, and whether a published month holds it. */
function what({ say }: Speak, model: HeadingModel, entry: PublicEntry): Text {
  if (entry.number === null) {
    const open = model.months.has(monthOf(entry.day)) ? "" : tagged(say("books.unpublished"));
    return html`${say("books.joins", { entries: entry.joins })} ${open}`;
  }
  const reversal =
    entry.reversalOf === null ? null : say("books.reverses", { number: entry.reversalOf });
  const open = model.published.has(entry.number) ? null : tagged(say("books.unpublished"));
  return html`${entry.words} <span class="rd-fs">${say("books.entryNumber", { number: entry.number })}</span> ${reversal} ${open}`;
}
