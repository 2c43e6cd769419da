/** A figure followed down: one account's entries with the balance after each, and one entry with its lines and its paper. */
import { shortDay } from "@rochdale/language/say.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { heading, lead, paragraph } from "../../design/layout.ts";
import { pager } from "../../design/pager.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import type { AskedBooks } from "./asked-books.ts";
import { inPounds, monthName } from "./figures-said.ts";
import {
  accountLink,
  accountName,
  asAsked,
  at,
  fundName,
  payNote,
  type Speak,
} from "./page-parts.ts";
import { monthOf } from "./rules-months.ts";
import { PAY_AND_OTHER, type OpenEntry } from "./rules-open.ts";
import { accountEntries, RESERVES, type AccountEntry } from "./rules-reports.ts";

export type EntriesModel = AskedBooks & {
  readonly page: number;
  /** Numbers of the entries that a published month holds, and the months. */
  readonly published: ReadonlySet<number | null>;
};
export type AccountModel = EntriesModel & {
  readonly account: string;
  readonly fund: string | null;
};

const PER_PAGE = 100;

export function accountPage(speak: Speak, model: AccountModel): Html {
  const { say } = speak;
  const { account, fund } = model;
  const type = model.chart.accounts.get(account)?.type;
  const ofYear = type === "income" || type === "expense";
  const { before, entries } = accountEntries(model.open, model.chart, {
    ...{ account, fund, to: model.asAt },
    from: ofYear ? `${model.ytd.year}-01` : "0000-01-01",
  });
  // A year's income and spending begin with nought; what it has and owes goes on.
  const start = ofYear ? before : 0n;
  const fromStart = entries.map((one) => ({ ...one, balance: one.balance - start }));
  const sum = (entries.at(-1)?.balance ?? before) - start;
  const asked = `account=${account}${fund === null ? "" : `&fund=${fund}`}&${asAsked(model)}`;
  const address = at(speak, `/books/account?${asked}`);
  const table = entriesByPage(speak, model, { entries: fromStart, address, balance: "balance" });
  const caption = say(ofYear ? "books.captionTo" : "books.captionAsAt", {
    asAt: { day: model.asAt },
    known: { day: model.known },
  });
  const title = accountName(speak, model, account);
  return html`${heading(title, { level: 1, size: "l", caption })}
  ${lead(say("books.headingLead", { entries: entries.length, sum: { pence: String(sum) } }))}
  ${fund === null ? null : paragraph(say("books.onlyFund", { fund: fundName(speak, model, fund) }))}
  ${account === PAY_AND_OTHER.id ? paragraph(say("books.joinedWhy")) : null}
  ${account === RESERVES ? broughtForward(speak, model, sum) : null} ${table}
  ${payNote(speak, model)}
  ${paragraph(link(at(speak, `/books?${asAsked(model)}`), say("books.back")))}`;
}

/** Reserves are more than what was booked to them: the results of earlier years are brought forward. */
function broughtForward({ say }: Speak, { ytd, fund }: AccountModel, booked: bigint): Html | null {
  const postings = ytd.entries.flatMap((entry) => entry.postings);
  const stands = postings
    .filter((one) => one.account === RESERVES && (fund ?? one.fund) === one.fund)
    .reduce((sum, { amount }) => sum - amount, 0n);
  if (stands === booked) return null;
  const values = {
    results: { pence: String(stands - booked) },
    reserves: { pence: String(stands) },
  };
  return paragraph(say("books.resultsBefore", values));
}

/** Entries given oldest first, shown newest first, by the hundred. */
export function entriesByPage(
  speak: Speak,
  model: EntriesModel,
  { entries, address, balance }: EntriesShown,
): Html {
  const newest = entries.toReversed();
  const pages = Math.max(1, Math.ceil(newest.length / PER_PAGE));
  const page = Math.min(Math.max(1, model.page), pages);
  const shown = newest.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return html`${entriesTable(speak, model, { entries: shown, balance })}
  ${pager(speak.language, { page, pages, href: (n) => `${address}&page=${n}` })}`;
}

type EntriesShown = {
  readonly entries: readonly AccountEntry[];
  readonly address: string;
  /** What the last column is: the balance after an entry, or the sum up to it. */
  readonly balance: "balance" | "together";
};

function entriesTable(
  speak: Speak,
  model: EntriesModel,
  { entries, balance: column }: Omit<EntriesShown, "address">,
): Html {
  const { say, language } = speak;
  return stackingTable({
    caption: say("books.entries.caption"),
    captionSize: "hidden",
    columns: [
      { heading: say("books.entries.day") },
      { heading: say("books.entries.what"), long: true },
      { heading: say("books.entries.paper") },
      { heading: say("books.sum"), kind: "number" },
      { heading: say(`books.entries.${column}`), kind: "number" },
    ],
    rows: entries.map(({ entry, pence, balance }) => ({
      cells: [
        entry.number === null
          ? monthName(language, monthOf(entry.day))
          : shortDay(language, entry.day),
        what(speak, model, entry),
        paperLink(speak, entry),
        inPounds(language, pence),
        inPounds(language, balance),
      ],
      ...(entry.number === null ? {} : { id: `entry-${entry.number}` }),
    })),
    empty: say("books.entries.none"),
  });
}

function paperLink({ say, ...speak }: Speak, { document, number }: OpenEntry): Text {
  if (document === null) return "";
  const values = { number: number ?? 0 };
  const address = speak.link(`${speak.base}/documents/${document}`);
  return link(address, say("books.entries.read"), say("books.entries.readOf", values));
}

/** The words of an entry, its number, what it reverses, and whether a published month holds it. */
function what(speak: Speak, model: EntriesModel, entry: OpenEntry): Text {
  const { say } = speak;
  if (entry.number === null) {
    const open = model.months.some((one) => one.month === monthOf(entry.day));
    return html`${say("books.joins", { entries: entry.joins })} ${open ? "" : tagged(say("books.unpublished"))}`;
  }
  const { number, reverses } = entry;
  const open = model.published.has(number) ? null : tagged(say("books.unpublished"));
  const reversal = reverses === null ? null : say("books.reverses", { number: reverses });
  const to = at(speak, `/books/entry?number=${number}`);
  return html`${entry.words} ${link(to, say("books.entryNumber", { number }))} ${reversal} ${open}`;
}

export type EntryModel = AskedBooks & {
  readonly entry: OpenEntry;
  readonly recordedOn: string;
  readonly reversedBy: number | null;
  readonly published: boolean;
};

/** One entry: every line of it, what it rests on, when it entered the books. */
export function entryPage(speak: Speak, model: EntryModel): Html {
  const { say, language } = speak;
  const { entry } = model;
  const number = entry.number ?? 0;
  const title = say("books.entryNumber", { number });
  const other = (of: number) =>
    link(at(speak, `/books/entry?number=${of}`), say("books.entryNumber", { number: of }));
  const rows: (readonly [Text, Text])[] = [
    [say("books.entries.day"), say("books.day", { day: { day: entry.day } })],
    [say("books.entry.recorded"), say("books.day", { day: { day: model.recordedOn } })],
    [
      say("books.entry.published"),
      say(model.published ? "books.entry.isPublished" : "books.unpublished"),
    ],
    ...(entry.document === null
      ? []
      : [[say("books.entries.paper"), paperLink(speak, entry)] as const]),
    ...(entry.reverses === null
      ? []
      : [[say("books.entry.reverses"), other(entry.reverses)] as const]),
    ...(model.reversedBy === null
      ? []
      : [[say("books.entry.reversedBy"), other(model.reversedBy)] as const]),
  ];
  const table = stackingTable({
    caption: say("books.entry.lines"),
    captionSize: "m",
    columns: [
      { heading: say("books.account") },
      { heading: say("books.fund") },
      { heading: say("books.debit"), kind: "number" },
      { heading: say("books.credit"), kind: "number" },
    ],
    rows: entry.postings.map(({ account, fund, amount }) => ({
      cells: [
        accountLink(speak, model, { account }),
        fundName(speak, model, fund),
        amount > 0n ? inPounds(language, amount) : "",
        amount < 0n ? inPounds(language, -amount) : "",
      ],
    })),
  });
  return html`${heading(title, { level: 1, size: "l", caption: say("books.title") })}
  ${lead(entry.words ?? "")} ${descriptionRows(rows)} ${table}
  ${paragraph(link(at(speak, "/books"), say("books.back")))}`;
}
