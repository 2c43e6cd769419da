/** Balance sheet, funds, trial balance: each from the same entries, each figure leading to its entries. */
import { html, type Html, type Text } from "../../design/html.ts";
import { columns, lead, paragraph, section } from "../../design/layout.ts";
import { stackingTable, type Row } from "../../design/stacking-table.ts";
import { all } from "@rochdale/facts/story.ts";
import type { Redemption } from "@rochdale/money/surplus/rules.ts";
import type { AskedBooks } from "./asked-books.ts";
import { inPounds } from "./figures-said.ts";
import { accountLink, chooser, fundName, payNote, reportHead, type Speak } from "./page-parts.ts";
import { balanceSheet, fundMovements, type BalanceSheet, type SheetLine } from "./rules-reports.ts";

type Lines = {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly about?: string | undefined;
};

/** A statement of names and sums. */
export function statement(speak: Speak, { id, title, rows, about }: Lines): Html {
  const table = stackingTable({
    caption: title,
    captionSize: "hidden",
    columns: [
      { heading: speak.say("books.account") },
      { heading: speak.say("books.sum"), kind: "number" },
    ],
    rows,
    empty: speak.say("books.nothing"),
  });
  return section(title, html`${about === undefined ? null : paragraph(about)} ${table}`, { id });
}

export const row = (speak: Speak, name: Text, pence: bigint): Row => ({
  cells: [name, inPounds(speak.language, pence)],
});
const totalRow = (speak: Speak, name: string, pence: bigint): Row => ({
  ...row(speak, speak.say(name), pence),
  total: true,
});

export function balanceSheetPage(
  speak: Speak,
  asked: AskedBooks,
  redemption: Redemption | null,
): Html {
  const { say } = speak;
  const sheet = balanceSheet(asked.ytd, redemption);
  const rows = (lines: readonly SheetLine[]) =>
    lines.map((line) => row(speak, accountLink(speak, asked, line), line.pence));
  const stand = sheet.shares ?? sheet.sharesBooked;
  const shares = (pence: bigint) =>
    pence === 0n ? [] : [row(speak, say("books.memberShares"), pence)];
  const { assets, liabilities, equity } = sheet.totals;
  const values = { assets: { pence: String(assets) }, owed: { pence: String(liabilities) } };
  const owed = statement(speak, {
    id: "liabilities",
    title: say("books.liabilities"),
    rows: [
      ...rows(sheet.liabilities),
      ...shares(stand.liability),
      totalRow(speak, "books.liabilities", liabilities),
      totalRow(speak, "books.netAssets", assets - liabilities),
    ],
  });
  const own = statement(speak, {
    id: "equity",
    title: say("books.equity"),
    rows: [
      ...rows(sheet.equity),
      ...shares(stand.equity),
      row(speak, say("books.yearSoFar"), sheet.surplus),
      totalRow(speak, "books.equity", equity),
    ],
  });
  return html`${reportHead(speak, asked, "balance-sheet")}
  ${lead(say("books.balance.lead", values))} ${chooser(speak, asked, "balance-sheet")}
  ${columns(
    statement(speak, {
      id: "assets",
      title: say("books.assets"),
      rows: [...rows(sheet.assets), totalRow(speak, "books.assets", assets)],
    }),
    html`${owed} ${own}`,
    "even",
  )}
  ${shareNote(speak, sheet)} ${payNote(speak, asked)}`;
}

/** Why member shares stand where they stand. */
function shareNote({ say }: Speak, { shares, sharesBooked }: BalanceSheet): Html | null {
  if (sharesBooked.liability + sharesBooked.equity === 0n) return null;
  if (shares === null) return paragraph(say("books.shares.notStated"), "s");
  return paragraph(say(`books.shares.${shares.because}`), "s");
}

export function fundsPage(speak: Speak, asked: AskedBooks): Html {
  const { say, language } = speak;
  const funds = fundMovements(asked.ytd);
  const restricted = funds.filter(({ fund }) => fund !== "general");
  const held = restricted.reduce((sum, one) => sum + one.carriedForward, 0n);
  const overspent = restricted.filter((one) => one.carriedForward < 0n);
  const money = (pence: bigint) => inPounds(language, pence);
  const table = stackingTable({
    caption: say("books.funds.caption"),
    captionSize: "s",
    columns: [
      { heading: say("books.fund") },
      { heading: say("books.broughtForward"), kind: "number" },
      { heading: say("books.income"), kind: "number" },
      { heading: say("books.expenditure"), kind: "number" },
      { heading: say("books.otherwise"), kind: "number" },
      { heading: say("books.carriedForward"), kind: "number" },
    ],
    rows: funds.map((one) => ({
      cells: [
        fundName(speak, asked, one.fund),
        money(one.broughtForward),
        money(one.income),
        money(one.expense),
        money(one.otherwise),
        money(one.carriedForward),
      ],
    })),
  });
  const each = restricted.map((one) => fundLines(speak, asked, one.fund));
  return html`${reportHead(speak, asked, "funds")}
  ${lead(say(restricted.length === 0 ? "books.funds.none" : "books.funds.lead", { held: { pence: String(held) }, funds: restricted.length }))}
  ${overspent.length > 0 ? paragraph(say("books.funds.overspent", { funds: overspent.length })) : null}
  ${chooser(speak, asked, "funds")} ${table} ${each} ${payNote(speak, asked)}`;
}

/** One restricted fund: its income and expense of the year by account. */
function fundLines(speak: Speak, asked: AskedBooks, fund: string): Html {
  const { chart, entries } = asked.ytd;
  const postings = entries
    .flatMap((entry) => entry.postings)
    .filter((posting) => posting.fund === fund);
  const rows = [...chart.accounts.values()]
    .filter(({ type }) => type === "income" || type === "expense")
    .flatMap(({ id, type }) => {
      const sum = postings
        .filter(({ account }) => account === id)
        .reduce((total, { amount }) => total + amount, 0n);
      const pence = type === "income" ? -sum : sum;
      const words = speak.say(type === "income" ? "books.cameIn" : "books.wentOut");
      const name = html`${accountLink(speak, asked, { account: id, fund })} <span class="rd-fs">${words}</span>`;
      return pence === 0n ? [] : [row(speak, name, pence)];
    });
  const opened = all(asked.story, "FundOpened/1").find(({ content }) => content.fund === fund);
  const title = fundName(speak, asked, fund);
  return statement(speak, { id: `fund-${fund}`, title, rows, about: opened?.content.purpose });
}

export function trialBalancePage(speak: Speak, asked: AskedBooks): Html {
  const { say, language } = speak;
  const lines = asked.ytd.reports.trialBalance.filter(({ amount }) => amount !== 0n);
  const sum = (way: (amount: bigint) => boolean) =>
    lines.filter((line) => way(line.amount)).reduce((total, line) => total + line.amount, 0n);
  const [debit, credit] = [sum((amount) => amount > 0n), -sum((amount) => amount < 0n)];
  const table = stackingTable({
    caption: say("books.report.trial-balance"),
    captionSize: "hidden",
    columns: [
      { heading: say("books.account") },
      { heading: say("books.debit"), kind: "number" },
      { heading: say("books.credit"), kind: "number" },
    ],
    rows: [
      ...lines.map((line) => ({
        cells: [
          accountLink(speak, asked, line),
          line.amount > 0n ? inPounds(language, line.amount) : "",
          line.amount < 0n ? inPounds(language, -line.amount) : "",
        ],
      })),
      {
        cells: [say("books.total"), inPounds(language, debit), inPounds(language, credit)],
        total: true,
      },
    ],
  });
  return html`${reportHead(speak, asked, "trial-balance")}
  ${lead(say("books.trial.lead", { difference: { pence: String(debit - credit) } }))}
  ${chooser(speak, asked, "trial-balance")} ${table} ${payNote(speak, asked)}`;
}
