/** Addresses of imports into the books: for whoever keeps them. */
import { transaction } from "../../platform/database.ts";
import { signedIn, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { parseDay } from "@rochdale/clock/day.ts";
import type { Html } from "../../design/html.ts";
import { bodyBySlug, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, sitePage } from "../../house/site.ts";
import { readBooks } from "../ledger/ledger.ts";
import { csvLine } from "../members/members.ts";
import { formatOf, headingRow, rowsOf, UnreadableList, type Format } from "../roll/roll.ts";
import { keepsBooks } from "./asked-books.ts";
import { readImport } from "./import-reading.ts";
import { columnsBefore } from "./import-habits.ts";
import * as store from "./import-store.ts";
import { closedPage } from "./journal-routes.ts";
import { beginPage, columnsPage, unreadPage, type Wrong } from "./page-import.ts";
import { KINDS_ASKED, postedPage, previewPage } from "./page-import-preview.ts";
import { speakOf } from "./place.ts";
import type { Speak } from "./page-parts.ts";
import type { Choice } from "./rules-import.ts";
import { PAYROLL_COLUMNS, payrollColumnsOf, payrollColumnsProblem } from "./rules-payroll.ts";
import { BANK_COLUMNS, bankColumnsOf, bankColumnsProblem, plainWords } from "./rules-statement.ts";

const FILE_BYTES_MOST = 10 * 1024 * 1024;

type Given = {
  readonly house: House;
  readonly context: Context;
  readonly body: Body;
  readonly speak: Speak;
};
type Page = (given: Given) => Promise<Answer>;
type Found = Given & { readonly found: store.BookImport };

export function importRoutes(house: House, base: string): readonly Route[] {
  const answer = (page: Page) => async (context: Context) => {
    const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
    if (!body) return notFoundPage(house, context);
    const speak = speakOf(house, context, body);
    if (!(await keepsBooks(house, context, body)))
      return closedPage(house, context, { body, speak });
    return page({ house, context, body, speak });
  };
  const get = (path: string, page: Page): Route => ({
    method: "GET",
    path: `${base}/books/import${path}`,
    may: signedIn,
    answer: answer(page),
  });
  const post = (path: string, page: Page): Route => ({ ...get(path, page), method: "POST" });
  return [
    get("", (given) => begin(given, null)),
    { ...post("", send), files: { most: 1, bytesEach: FILE_BYTES_MOST } },
    get("/:import", withImport(showImport)),
    post("/:import", withImport(choose)),
    post("/:import/drop", withImport(drop)),
    get("/:import/errors.csv", withImport(errorFile)),
  ];
}

function withImport(page: (found: Found) => Promise<Answer>): Page {
  return async (given) => {
    const { house, context, body } = given;
    const id = context.params["import"] ?? "";
    const found = await store.importById(house.db, body.body_id, id);
    return found ? page({ ...given, found }) : notFoundPage(house, context);
  };
}

function show({ house, context, body, speak }: Given, main: Html, status = 200): Promise<Answer> {
  const title = speak.say("books.import.title");
  const error = status === 422;
  return sitePage(house, context, { body, title, main, tab: "books", wide: true, status, error });
}

async function begin(given: Given, wrong: Wrong | null): Promise<Answer> {
  const { house, body, speak, context } = given;
  const books = await readBooks(house.db, body.body_id);
  const imports = await store.importsOf(house.db, body.body_id);
  const token = context.formToken;
  const payDay = daySent(context);
  const main = beginPage(speak, {
    books,
    imports,
    wrong,
    token,
    account: context.form.text("account"),
    payDay,
  });
  return show(given, main, wrong ? 422 : 200);
}

function daySent({ form, clock }: Context): string {
  const part = (name: string) => form.text(`payDay-${name}`).trim();
  if (part("year") === "") return clock.today();
  return `${part("year").padStart(4, "0")}-${part("month").padStart(2, "0")}-${part("day").padStart(2, "0")}`;
}

async function send(given: Given): Promise<Answer> {
  const { house, context, body, speak } = given;
  const payroll = context.form.text("kind") === "payroll";
  const field = payroll ? "payroll" : "statement";
  const wrong = (message: string, name = field) =>
    begin(given, { field: name, text: speak.say(message) });
  const file = context.form.file(field);
  if (!file) return wrong("field.fileMissing");
  const books = await readBooks(house.db, body.body_id);
  const account = context.form.text("account");
  if (!payroll && books.chart.accounts.get(account)?.cash !== true)
    return wrong("field.choose", "account");
  const payDay = daySent(context);
  if (payroll && (parseDay(payDay) === null || payDay > context.clock.today()))
    return wrong("books.import.payDay", "payDay");
  if (file.bytes.length > FILE_BYTES_MOST) return wrong("books.import.tooBig");
  const looked = await look(file.bytes);
  if (looked === null) return wrong("books.import.notAList");
  const { headings } = looked;
  const before = await columnsBefore(house.db, body.body_id, { payroll, headings });
  const columns = before ?? (payroll ? payrollColumnsOf(headings) : bankColumnsOf(headings));
  const importId = await transaction(house.db, (tx) =>
    store.keepImport(tx, {
      ...{ bodyId: body.body_id, payroll, account, payDay, columns, ...looked },
      ...{ fileName: file.name.slice(0, 200), bytes: file.bytes, at: context.now },
    }),
  );
  return { redirect: context.link(`${addressOf(body)}/books/import/${importId}`) };
}

const ROWS_LOOKED_AT = 50;
type Looked = {
  readonly format: Format;
  readonly headingRow: number;
  readonly headings: readonly string[];
};

/** How a file is written and where its headings stand; null for what is no list with rows. */
async function look(bytes: Buffer): Promise<Looked | null> {
  const format = formatOf(bytes);
  if (!format) return null;
  const rows: (readonly string[])[] = [];
  try {
    for await (const cells of rowsOf(parts(bytes), format)) {
      rows.push(cells);
      if (rows.length === ROWS_LOOKED_AT) break;
    }
  } catch (error) {
    if (error instanceof UnreadableList) return null;
    throw error;
  }
  const place = headingRow(rows);
  const headings = (rows[place] ?? []).map(plainWords);
  return headings.length < 2 || rows.length <= place + 1
    ? null
    : { format, headingRow: place, headings };
}

async function* parts(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

async function showImport(given: Found): Promise<Answer> {
  const { house, context, speak, found } = given;
  const token = context.formToken;
  if (found.state === "posted" || found.state === "undone") {
    return show(given, postedPage(speak, { found, token }));
  }
  const again = found.state === "columns" || context.query["columns"] === "1";
  if (again)
    return show(
      given,
      columnsPage(speak, { found, sample: await sampleOf(given), token, wrong: null }),
    );
  const read = await readImport(house, found, context.clock.today());
  if ("unread" in read)
    return show(given, unreadPage(speak, { found, because: read.unread, token }));
  return show(given, previewPage(speak, { ...read, token }));
}

const ROWS_SHOWN = 5;

/** The first rows below the headings. */
async function sampleOf({ house, found }: Found): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  let row = 0;
  try {
    for await (const cells of rowsOf(
      parts(await store.bytesOf(house.db, found.importId)),
      found.format,
    )) {
      row += 1;
      if (row > found.headingRow + 1) rows.push(cells);
      if (rows.length === ROWS_SHOWN) break;
    }
  } catch (error) {
    if (!(error instanceof UnreadableList)) throw error;
  }
  return rows;
}

/** Columns, or accounts, as the secretary chooses them; then the preview again. */
async function choose(given: Found): Promise<Answer> {
  const { house, context, found, speak, body } = given;
  const back = { redirect: context.link(`${addressOf(body)}/books/import/${found.importId}`) };
  if (found.state === "posted" || found.state === "undone") return back;
  const at = context.now;
  const { form } = context;
  if (form.text("then") === "accounts") {
    const choices = await choicesSent(given);
    await transaction(house.db, (tx) =>
      store.keepChosen(tx, found, { columns: found.columns, choices, state: "ready", at }),
    );
    return back;
  }
  const uses: readonly string[] = found.payroll ? PAYROLL_COLUMNS : BANK_COLUMNS;
  const columns = found.headings.map(
    (_, index) => uses.find((use) => use === form.text(`column${index}`)) ?? null,
  );
  const problem = found.payroll
    ? payrollColumnsProblem(columns as Parameters<typeof payrollColumnsProblem>[0])
    : bankColumnsProblem(columns as Parameters<typeof bankColumnsProblem>[0]);
  if (problem) {
    const wrong = speak.tell(problem);
    const sample = await sampleOf(given);
    const main = columnsPage(speak, {
      ...{ found: { ...found, columns }, sample, token: context.formToken, wrong },
    });
    return show(given, main, 422);
  }
  await transaction(house.db, (tx) =>
    store.keepChosen(tx, found, { columns, choices: found.choices, state: "ready", at }),
  );
  return back;
}

/** What was chosen for each kind of line that was asked about, or for the payroll; what is no account is left as it was. */
async function choicesSent({ house, context, found }: Found): Promise<store.Choices> {
  const { form } = context;
  const read = await readImport(house, found, context.clock.today());
  if ("unread" in read) return found.choices;
  const { chart } = read.books;
  const wordsOf = (name: string) => plainWords(form.text(name)).slice(0, 200);
  if (found.payroll) {
    const { words, ...accounts } = read.payroll;
    const chosen = Object.entries(accounts).map(([name, id]) => {
      const sent = form.text(name);
      return [name, chart.accounts.has(sent) ? sent : id] as const;
    });
    const payroll = {
      ...(Object.fromEntries(chosen) as typeof accounts),
      words: wordsOf("words") || words,
    };
    return { ...found.choices, payroll };
  }
  const kinds: Record<string, Choice> = { ...found.choices.kinds };
  for (const [index, kind] of read.preview.kinds.slice(0, KINDS_ASKED).entries()) {
    if (form.text(`kind${index}`) !== kind.id) continue;
    const [account, fund] = [form.text(`account${index}`), form.text(`fund${index}`) || "general"];
    if (!chart.accounts.has(account) || !chart.funds.includes(fund)) continue;
    kinds[kind.id] = { account, fund, words: wordsOf(`words${index}`) };
  }
  return { ...found.choices, kinds };
}

async function drop({ house, context, found, body }: Found): Promise<Answer> {
  await store.dropImport(house.db, found);
  return { redirect: context.link(`${addressOf(body)}/books/import`) };
}

/** The rows that were left out, with their numbers and reasons, as a spreadsheet; of a payroll nothing of the rows. */
async function errorFile({ house, context, found, speak }: Found): Promise<Answer> {
  const waiting = found.state === "columns" || found.state === "ready";
  const read = waiting ? await readImport(house, found, context.clock.today()) : null;
  const faults = read === null ? found.faults : "unread" in read ? [] : read.preview.faults;
  const headings = found.payroll ? [] : found.headings;
  const head = csvLine([speak.say("books.import.row"), speak.say("books.import.why"), ...headings]);
  const lines = faults.map((one) => csvLine([one.row, speak.tell(one.because), ...one.cells]));
  const file = new TextEncoder().encode(`\ufeff${head}${lines.join("")}`);
  const name = `rows-left-out-${context.params["slug"] ?? ""}.csv`;
  return { file, type: "text/csv; charset=utf-8", name };
}
