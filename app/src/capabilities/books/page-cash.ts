/** The cash flow: where cash came from and went, each figure leading to its entries and each entry to its paper. */
import type { Flow } from "@rochdale/money/books/chart.ts";
import { html, link, type Html } from "../../design/html.ts";
import { heading, lead, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { AskedBooks } from "./asked-books.ts";
import { inPounds } from "./figures-said.ts";
import { entriesByPage, type EntriesModel } from "./page-account.ts";
import {
  accountLink,
  asAsked,
  at,
  chooser,
  payNote,
  reportHead,
  type Speak,
} from "./page-parts.ts";
import { row, statement } from "./page-statements.ts";
import { cashAccounts, FLOWS, flowEntries } from "./rules-cash.ts";

export function cashFlowPage(speak: Speak, asked: AskedBooks): Html {
  const { say } = speak;
  const { cashFlow } = asked.ytd.reports;
  const { opening, closing } = cashFlow;
  const change = closing - opening;
  const way = change === 0n ? "even" : change > 0n ? "more" : "less";
  const values = { change: { pence: String(change < 0n ? -change : change) } };
  const held = (name: "opening" | "closing") =>
    row(speak, link("#cash-accounts", say(`books.cash.${name}`)), cashFlow[name]);
  return html`${reportHead(speak, asked, "cash-flow")}
  ${lead(say(`books.cash.${way}`, values))} ${chooser(speak, asked, "cash-flow")}
  ${statement(speak, {
    id: "cash",
    title: say("books.cash.title"),
    rows: [
      held("opening"),
      ...FLOWS.map((flow) =>
        row(
          speak,
          link(flowAddress(speak, asked, flow), say(`books.cash.${flow}`)),
          cashFlow[flow],
        ),
      ),
      { ...held("closing"), total: true },
    ],
  })} ${accounts(speak, asked)} ${payNote(speak, asked)}`;
}

function flowAddress(speak: Speak, asked: AskedBooks, flow: Flow): string {
  return at(speak, `/books/cash-flow/entries?flow=${flow}&${asAsked(asked)}`);
}

/** What each account of cash held: the first and the last figure, and the entries of the account. */
function accounts(speak: Speak, asked: AskedBooks): Html {
  const { say, language } = speak;
  const { opening, closing } = asked.ytd.reports.cashFlow;
  const table = stackingTable({
    caption: say("books.cash.accounts"),
    captionSize: "hidden",
    columns: [
      { heading: say("books.account") },
      { heading: say("books.cash.opening"), kind: "number" },
      { heading: say("books.cash.closing"), kind: "number" },
    ],
    rows: [
      ...cashAccounts(asked.ytd).map((one) => ({
        cells: [
          accountLink(speak, asked, one),
          inPounds(language, one.opening),
          inPounds(language, one.closing),
        ],
      })),
      {
        cells: [say("books.total"), inPounds(language, opening), inPounds(language, closing)],
        total: true,
      },
    ],
  });
  return section(say("books.cash.accounts"), table, { id: "cash-accounts" });
}

/** One flow: its entries of the year up to the day, with the sum up to each. */
export function flowPage(speak: Speak, model: EntriesModel & { readonly flow: Flow }): Html {
  const { say } = speak;
  const { flow, open, chart, ytd, asAt, known } = model;
  const entries = flowEntries(open, chart, { flow, from: `${ytd.year}-01`, to: asAt });
  const sum = String(entries.at(-1)?.balance ?? 0n);
  const caption = say("books.captionTo", { asAt: { day: asAt }, known: { day: known } });
  const address = flowAddress(speak, model, flow);
  return html`${heading(say(`books.cash.${flow}`), { level: 1, size: "l", caption })}
  ${lead(say("books.headingLead", { entries: entries.length, sum: { pence: sum } }))}
  ${paragraph(say("books.cash.flowWhat"))}
  ${entriesByPage(speak, model, { entries, address, balance: "together" })} ${payNote(speak, model)}
  ${paragraph(link(at(speak, `/books/cash-flow?${asAsked(model)}`), say("books.cash.back")))}`;
}
