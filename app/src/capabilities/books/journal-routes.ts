/** The page on which the secretary writes a journal entry, a box for each line; what it sends is the act's own. */
import { html, type Html } from "../../design/html.ts";
import { field } from "../../design/field-boxes.ts";
import type { Field, Problem, Values } from "../../design/field.ts";
import { errorSummary } from "../../design/form.ts";
import { formToken } from "../../design/form-token.ts";
import { button } from "../../design/govuk/button.ts";
import { fieldset } from "../../design/govuk/fieldset.ts";
import { columns, heading, paragraph } from "../../design/layout.ts";
import { generalFund } from "@rochdale/money/books/chart.ts";
import { bodyBySlug, storyOn, type Body } from "../../house/bodies.ts";
import { namedProblems } from "../../house/form-fields.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { perform } from "../../house/perform.ts";
import { refusalsOf } from "../../house/refusals.ts";
import { sentForm } from "../../house/sent.ts";
import { addressOf, sitePage } from "../../house/site.ts";
import { signedIn, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { readBooks, type Books } from "../ledger/ledger.ts";
import { journal } from "./acts.ts";
import { keepsBooks } from "./asked-books.ts";
import { accountName, at, fundName, type Speak } from "./page-parts.ts";
import { speakOf } from "./place.ts";
import { mayKeepBooks } from "./rules.ts";
import { JOURNAL_LINES_MOST, lineText, type JournalLine } from "./rules-journal.ts";

const LINES_AT_FIRST = 4;
const LINES_MORE = 4;

export function journalRoutes(house: House, base: string): readonly Route[] {
  const path = `${base}/books/journal`;
  const answer = (show: (given: Given) => Promise<Answer>) => async (context: Context) => {
    const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
    if (!body) return notFoundPage(house, context);
    const speak = speakOf(house, context, body);
    if (!(await keepsBooks(house, context, body)))
      return closedPage(house, context, { body, speak });
    return show({ house, context, body, speak });
  };
  return [
    { method: "GET", path, may: signedIn, answer: answer((given) => formPage(given, {})) },
    {
      ...{ method: "POST", path, may: signedIn },
      files: { most: 1, bytesEach: 10 * 1024 * 1024 },
      limit: { name: "act", most: 120, perSeconds: 60, by: "person" },
      answer: answer(send),
    },
  ];
}

type Given = {
  readonly house: House;
  readonly context: Context;
  readonly body: Body;
  readonly speak: Speak;
};

/** The page of 403 for whoever does not keep these books. */
export function closedPage(
  house: House,
  context: Context,
  { body, speak }: { readonly body: Body; readonly speak: Speak },
): Promise<Answer> {
  const title = speak.say("books.closed.title");
  const main = html`${heading(title, { level: 1, size: "l" })}${paragraph(speak.say("books.closed.who"))}`;
  return sitePage(house, context, { body, title, main, tab: "books", status: 403 });
}

function linesSent({ form }: Context): readonly JournalLine[] {
  return Array.from({ length: JOURNAL_LINES_MOST }, (_, index) => {
    const of = (name: string) => form.text(`${name}${index + 1}`).trim();
    return { account: of("account"), fund: of("fund"), debit: of("debit"), credit: of("credit") };
  });
}

const isEmpty = ({ account, debit, credit }: JournalLine) =>
  account === "" && debit === "" && credit === "";

async function send(given: Given): Promise<Answer> {
  const { house, context, body } = given;
  if (context.form.text("then") === "more") return formPage(given, { more: true });
  const lines = linesSent(context).map((one) => (isEmpty(one) ? "" : lineText(one)));
  const plain = sentForm(context.form);
  const outcome = await perform(house, {
    slug: body.slug,
    act: journal,
    personId: context.person?.personId ?? "",
    sent: {
      ...plain,
      text: (name) => (name === "lines" ? lines.join("\n").trimEnd() : plain.text(name)),
    },
    clock: context.clock,
  });
  if (outcome.kind === "recorded") {
    return { redirect: context.link(`${addressOf(body)}/books?recorded=${outcome.first}`) };
  }
  if (outcome.kind === "problems") {
    const problems = namedProblems(house, context.language, {
      act: journal,
      problems: outcome.problems,
    });
    return formPage(given, { problems, status: 422 });
  }
  const refusals =
    outcome.kind === "refused" ? refusalsOf(house, context.language, outcome.refusals) : null;
  const status = outcome.kind === "forbidden" ? 403 : 409;
  return formPage(given, { refusals, status });
}

type Shown = {
  readonly problems?: readonly Problem[];
  readonly refusals?: Html | null;
  readonly more?: boolean;
  readonly status?: number;
};

async function formPage({ house, context, body, speak }: Given, shown: Shown): Promise<Answer> {
  const { say, language } = speak;
  const books = await readBooks(house.db, body.body_id);
  const { problems = [] } = shown;
  const values = valuesOf(context);
  const boxes = headFields(speak);
  const draw = (one: Field) => field(language, one, { values, problems });
  const [day, words, opening, paper, file] = boxes;
  const cannot = mayKeepBooks(storyOn(body, context.clock.today()));
  const buttons = html`<div class="govuk-button-group">${button({ text: say("act.books.journal.button") })}${button({ text: say("books.journal.more"), classes: "govuk-button--secondary", name: "then", value: "more" })}</div>`;
  const title = say("act.books.journal");
  // Named in the summary as "lines", the problems of lines lead to the first of them.
  const listed = problems.map((one) =>
    one.field === "lines" ? { ...one, field: "account1" } : one,
  );
  const main = html`${errorSummary(language, listed, boxes)}
    ${heading(title, { level: 1, size: "l" })} ${paragraph(say("act.books.journal.intro"))}
    ${shown.refusals ?? (cannot.length > 0 ? refusalsOf(house, language, cannot) : null)}
    <form method="post" action="${at(speak, "/books/journal")}" enctype="multipart/form-data" novalidate class="rd-form">
      ${formToken(context.formToken)} ${day && draw(day)} ${words && draw(words)}
      ${lineBoxes(speak, { books }, { context, more: shown.more === true })}
      ${opening && draw(opening)} ${paper && draw(paper)} ${file && draw(file)} ${buttons}
    </form>`;
  return sitePage(house, context, {
    ...{ body, title, main, tab: "books", wide: true },
    error: problems.length > 0,
    status: shown.status ?? 200,
  });
}

function valuesOf(context: Context): Values {
  if (context.method === "POST") {
    return Object.fromEntries([...context.form.fields].map(([name, all]) => [name, all[0] ?? ""]));
  }
  const [year, month, day] = context.clock.today().split("-").map(Number);
  return { "day-day": String(day), "day-month": String(month), "day-year": String(year) };
}

function headFields({ say }: Speak): readonly Field[] {
  const hint = (name: string) => say(`act.books.journal.${name}.hint`);
  return [
    { name: "day", kind: "day", label: say("act.books.journal.day") },
    { name: "words", kind: "text", label: say("act.books.journal.words"), hint: hint("words") },
    {
      ...{ name: "opening", kind: "yesNo", required: false },
      label: say("act.books.journal.opening"),
    },
    {
      ...{ name: "document", kind: "longText", rows: 3, hint: hint("document") },
      label: say("act.books.journal.document"),
    },
    { name: "document-file", kind: "file", label: say("field.orFile") },
  ];
}

type Lined = { readonly context: Context; readonly more: boolean };

/** A fieldset for each line: at least four, all that were sent, and four more where they are asked for. */
function lineBoxes(
  speak: Speak,
  { books }: { readonly books: Books },
  { context, more }: Lined,
): Html {
  const { say, language } = speak;
  const sent = context.method === "POST" ? linesSent(context) : [];
  const filled = sent.findLastIndex((one) => !isEmpty(one)) + 1;
  const wanted = Math.max(LINES_AT_FIRST, filled) + (more ? LINES_MORE : 0);
  const accounts = books.accounts.map(({ id }) => ({
    value: id,
    label: accountName(speak, { books }, id),
  }));
  const funds = books.chart.funds.map((fund) => ({
    value: fund,
    label: fundName(speak, { books }, fund),
  }));
  const values = context.method === "POST" ? valuesOf(context) : {};
  const inFund = (n: number) => ({ [`fund${n}`]: values[`fund${n}`] ?? generalFund });
  const rows = Array.from({ length: Math.min(wanted, JOURNAL_LINES_MOST) }, (_, index) => {
    const n = index + 1;
    const shown = { ...values, ...inFund(n) };
    const draw = (one: Field) => field(language, one, { values: shown, problems: [] });
    const account = draw({
      ...{ name: `account${n}`, kind: "select", label: say("books.account"), choices: accounts },
    });
    const fund = draw({
      ...{ name: `fund${n}`, kind: "select", label: say("books.fund"), choices: funds },
    });
    const debit = draw({ name: `debit${n}`, kind: "pence", label: say("books.debit") });
    const credit = draw({ name: `credit${n}`, kind: "pence", label: say("books.credit") });
    return fieldset({
      legend: {
        text: say("books.journal.lineNumber", { n }),
        classes: "govuk-fieldset__legend--s",
      },
      html: columns(
        html`${account}${funds.length > 1 ? fund : null}`,
        html`${debit}${credit}`,
        "even",
      ),
    });
  });
  return html`${rows}`;
}
