/** How the books are kept: whether they agree with themselves, what waits, which months are closed, accounts and funds. */
import { basisOf, lawOf } from "@rochdale/genuineness/law.ts";
import type { Language, Message } from "@rochdale/language/message.ts";
import { money, number } from "@rochdale/language/say.ts";
import { emptyState } from "../../design/empty-state.ts";
import { finding } from "../../design/finding.ts";
import { formToken } from "../../design/form-token.ts";
import { details } from "../../design/govuk/details.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { bullets, heading, lead, links, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { CheckFinding } from "./rules-check.ts";
import type { RecordedMonth } from "./rules-closing.ts";
import type { KeptAccount } from "./rules-chart.ts";
import { nameOfAccount, nameOfFund, type Books, type KeptEntry } from "./rules.ts";

export type Speak = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly tell: (message: Message) => string;
  readonly link: (path: string) => string;
  readonly base: string;
};

export type LedgerModel = {
  readonly books: Books;
  readonly check: CheckFinding;
  readonly checkedAt: string | null;
  /** Pence, or null where the board has set none. */
  readonly limit: bigint | null;
  readonly pending: readonly KeptEntry[];
  readonly months: readonly RecordedMonth[];
  /** Years of accounts, by their last month. */
  readonly years: readonly { readonly month: string; readonly months: number }[];
  /** Of the reader: null for anyone who keeps no books here; their words may tell who is paid. */
  readonly officer: { readonly personId: string; readonly formToken: string } | null;
  readonly acts: readonly string[];
};

export function ledgerPage(speak: Speak, model: LedgerModel): Html {
  const { say } = speak;
  const back = link(speak.link(`${speak.base}/books`), say("ledger.back"));
  return html`${heading(say("ledger.title"), { level: 1, size: "l" })} ${lead(say("ledger.lead"))}
  ${checkShown(speak, model)} ${waiting(speak, model)} ${closed(speak, model)}
  ${accounts(speak, model)} ${steps(speak, model)} ${paragraph(back)}`;
}

function checkShown(speak: Speak, { check, checkedAt, months }: LedgerModel): Html {
  const { language, say, tell } = speak;
  const shown = finding(language, {
    id: "ledger-agrees",
    state: check.state,
    claim: say("ledger.finding.claim"),
    because: tell(check.because),
    change: tell(check.change),
    rule: say("ledger.finding.rule"),
    ruleHref: "/rules/rochdale-2",
    basis: tell(basisOf(lawOf("rochdale-2"))),
    evidence: months.slice(-EVIDENCE_MOST).map(({ position }) => ({
      text: say("ledger.entry", { entry: position }),
      href: `${speak.base}/record/${position}`,
    })),
    ...(checkedAt === null ? {} : { asAt: say("ledger.checkedAt", { at: checkedAt }) }),
    level: 3,
  });
  return section(say("ledger.check"), shown, { id: "check" });
}
const EVIDENCE_MOST = 3;

function waiting(speak: Speak, model: LedgerModel): Html {
  const { say, language } = speak;
  const { limit, pending, officer } = model;
  const rule =
    limit === null
      ? say("ledger.noLimit")
      : say("ledger.limit", { limit: { pence: String(limit) } });
  const count = paragraph(say("ledger.waitingCount", { waiting: pending.length }));
  const table =
    officer !== null &&
    pending.length > 0 &&
    stackingTable({
      caption: say("ledger.waiting"),
      captionSize: "hidden",
      columns: [
        { heading: say("ledger.number") },
        { heading: say("ledger.day") },
        { heading: say("ledger.words"), long: true },
        { heading: say("ledger.sum"), kind: "number" },
        { heading: say("ledger.waitsFor") },
      ],
      rows: pending.map((entry) => ({
        cells: [
          number(language, entry.number),
          say("ledger.onDay", { day: { day: entry.day } }),
          entry.words,
          money(language, debitsOf(entry)),
          waitsFor(speak, entry, officer),
        ],
      })),
    });
  return section(say("ledger.waiting"), html`${paragraph(rule)} ${count} ${table || null}`, {
    id: "waiting",
  });
}

function debitsOf({ postings }: KeptEntry): bigint {
  return postings.reduce((sum, { amount }) => (amount > 0n ? sum + amount : sum), 0n);
}

type Officer = NonNullable<LedgerModel["officer"]>;

/** What can be done about it: approve what another submitted, drop whatever waits for approval. */
function waitsFor(speak: Speak, entry: KeptEntry, officer: Officer): Text {
  const { say } = speak;
  if (entry.awaits !== "approval") return say("ledger.awaitsOutcome");
  const which = say("ledger.entryNumber", { number: entry.number });
  const to = (act: string) => speak.link(`${speak.base}/do/${act}`);
  const button = (act: string) =>
    html`<button type="submit" formaction="${to(act)}" class="govuk-button govuk-button--secondary govuk-!-margin-bottom-2">${say(`act.${act}.button`)}<span class="govuk-visually-hidden"> (${which})</span></button>`;
  const own = entry.person === officer.personId;
  const yours = own ? paragraph(say("ledger.yours"), "s") : null;
  return html`${yours}<form method="post" action="${to("ledger.void")}">${formToken(officer.formToken)}<input type="hidden" name="entry" value="${entry.number}"><div class="govuk-button-group govuk-!-margin-bottom-0">${own ? null : button("ledger.approve")}${button("ledger.void")}</div></form>`;
}

function monthOf({ say }: Speak, month: string): string {
  return say(`month.${month.slice(5)}`, { year: month.slice(0, 4) });
}

function closed(speak: Speak, { months, years }: LedgerModel): Html {
  const { say, language } = speak;
  const table = stackingTable({
    caption: say("ledger.closed"),
    captionSize: "hidden",
    columns: [
      { heading: say("ledger.month") },
      { heading: say("ledger.entries"), kind: "number" },
      { heading: say("ledger.closedOn") },
      { heading: say("ledger.fingerprint") },
    ],
    rows: months.toReversed().map((one) => ({
      cells: [
        monthOf(speak, one.month),
        number(language, one.entries),
        say("ledger.onDay", { day: { day: one.on } }),
        html`<a class="govuk-link" href="${speak.link(`${speak.base}/record/${one.position}`)}"><code>${one.digest.slice(0, 12)}…</code></a>`,
      ],
    })),
  });
  const body = months.length === 0 ? emptyState(say("ledger.noneClosed")) : table;
  const what = paragraph(say("ledger.closedWhat"));
  const ended = years.map((one) =>
    say("ledger.yearClosed", { month: monthOf(speak, one.month), months: one.months }),
  );
  const list = ended.length === 0 ? null : bullets(ended);
  return section(say("ledger.closed"), html`${what} ${list} ${body}`, { id: "closed" });
}

const BOUND_WORDS = { debit: "ledger.bound.debit", credit: "ledger.bound.credit" } as const;

function accounts(speak: Speak, { books }: LedgerModel): Html {
  const { say, tell } = speak;
  const named = (account: KeptAccount): Text => {
    const name = tell(nameOfAccount(account));
    if (account.bound === null) return name;
    return html`${name} <span class="rd-fs">(${say(BOUND_WORDS[account.bound])})</span>`;
  };
  const table = stackingTable({
    caption: say("ledger.accounts"),
    captionSize: "hidden",
    tight: true,
    columns: [{ heading: say("ledger.account") }, { heading: say("ledger.id") }],
    rows: books.accounts.map((account) => ({
      cells: [named(account), html`<code>${account.id}</code>`],
    })),
  });
  const funds = stackingTable({
    caption: say("ledger.funds"),
    captionSize: "m",
    columns: [{ heading: say("ledger.fund") }, { heading: say("ledger.id") }],
    rows: books.chart.funds.map((fund) => ({
      cells: [tell(nameOfFund(books, fund)), html`<code>${fund}</code>`],
    })),
  });
  const all = details({ summaryText: say("ledger.allAccounts"), html: html`${table} ${funds}` });
  return section(say("ledger.accounts"), all, { id: "accounts" });
}

function steps(speak: Speak, { acts }: LedgerModel): Html | null {
  if (acts.length === 0) return null;
  const items = acts.map((id) => ({
    href: speak.link(`${speak.base}/do/${id}`),
    text: speak.say(`act.${id}`),
  }));
  return section(speak.say("ledger.steps"), links(items), { id: "steps" });
}
