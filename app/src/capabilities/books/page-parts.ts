/** What the pages of the books share: who speaks, the names of accounts, the chooser of days, the way to other reports. */
import type { Language, Message } from "@rochdale/language/message.ts";
import { form } from "../../design/form.ts";
import { html, link, type Html } from "../../design/html.ts";
import { columns, heading, links, paragraph } from "../../design/layout.ts";
import { nameOfAccount, nameOfFund } from "../ledger/ledger.ts";
import { daysToAskFor, type AskedBooks } from "./asked-books.ts";
import { inPounds } from "./figures-said.ts";
import { PEOPLE_TO_SHOW_PAY } from "./rules.ts";
import { PAY_AND_OTHER } from "./rules-open.ts";

export type Speak = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly tell: (message: Message) => string;
  /** An address of ours in the reader's language. */
  readonly link: (path: string) => string;
  /** "/mutuals/alder-lives": where the body's pages begin. */
  readonly base: string;
};

/** An address below the body's, in the reader's language. */
export const at = (speak: Speak, path: string): string => speak.link(`${speak.base}${path}`);

/** The name of an account in words. */
export function accountName(
  speak: Speak,
  { books }: Pick<AskedBooks, "books">,
  id: string,
): string {
  if (id === PAY_AND_OTHER.id) return speak.say("books.payAndOther");
  const kept = books.accounts.find((one) => one.id === id);
  return speak.tell(nameOfAccount(kept ?? { id, name: id }));
}

export function fundName(speak: Speak, { books }: Pick<AskedBooks, "books">, fund: string): string {
  return speak.tell(nameOfFund(books, fund));
}

/** The days that a page was asked for, as an address says them. */
export function asAsked({ asAt, known, today }: AskedBooks): string {
  return known === today ? `as-at=${asAt}` : `as-at=${asAt}&known=${known}`;
}

/** An account's name, leading to its entries in these days. */
export function accountLink(
  speak: Speak,
  asked: AskedBooks,
  of: { readonly account: string; readonly fund?: string },
): Html {
  const fund = of.fund === undefined ? "" : `&fund=${of.fund}`;
  const path = `/books/account?account=${of.account}${fund}&${asAsked(asked)}`;
  return link(at(speak, path), accountName(speak, asked, of.account));
}

export const REPORTS = ["", "balance-sheet", "funds", "cash-flow", "trial-balance"] as const;
export type Report = (typeof REPORTS)[number];

export function reportTitle({ say }: Speak, report: Report): string {
  return say(report === "" ? "books.title" : `books.report.${report}`);
}

/** The head of every report: what it is, of which day and as known on which. */
export function reportHead(speak: Speak, asked: AskedBooks, report: Report): Html {
  const { asAt, known } = asked;
  const values = { asAt: { day: asAt }, known: { day: known } };
  const caption = speak.say(report === "" ? "books.captionTo" : "books.captionAsAt", values);
  return heading(reportTitle(speak, report), { level: 1, size: "l", caption });
}

/** Which days, and the other reports of the same days. */
export function chooser(speak: Speak, asked: AskedBooks, report: Report): Html {
  const { say, language } = speak;
  const days = daysToAskFor(asked);
  const choices = (chosen: string) =>
    [...new Set([...days, chosen])]
      .toSorted()
      .toReversed()
      .map((day) => ({ value: day, label: say("books.day", { day: { day } }) }));
  const path = report === "" ? "/books" : `/books/${report}`;
  const chosen = form({
    language,
    method: "get",
    id: "days",
    action: at(speak, path),
    fields: [
      { name: "as-at", kind: "select", label: say("books.asAt"), choices: choices(asked.asAt) },
      { name: "known", kind: "select", label: say("books.known"), choices: choices(asked.known) },
    ],
    values: { "as-at": asked.asAt, known: asked.known },
    button: say("books.show"),
    secondary: true,
  });
  const others = REPORTS.filter((one) => one !== report).map((one) => ({
    href: at(speak, `/books${one === "" ? "" : `/${one}`}?${asAsked(asked)}`),
    text: reportTitle(speak, one),
  }));
  const more = [
    ...others,
    { href: at(speak, "/books/check"), text: say("books.check.title") },
    { href: at(speak, "/ledger"), text: say("ledger.title") },
    { href: at(speak, "/books/surplus"), text: say("books.surplusLink") },
    { href: at(speak, "/payments"), text: say("payment.title") },
    { href: at(speak, "/open-book"), text: say("openBook.title") },
  ];
  const nav = html`<nav aria-labelledby="reports-h">${heading(say("books.reports"), { level: 2, size: "s", id: "reports-h" })}${links(more)}</nav>`;
  return columns(chosen, nav, "even");
}

/** What of pay is shown, and what is not. */
export function payNote({ say }: Speak, { payShows }: Pick<AskedBooks, "payShows">): Html {
  const people = PEOPLE_TO_SHOW_PAY;
  return paragraph(say(payShows ? "books.payShown" : "books.payJoined", { people }), "s");
}

/** A figure, or a dash where there is none to give. */
export function figure({ language }: Speak, pence: bigint | null): string {
  return pence === null ? "–" : inPounds(language, pence);
}
