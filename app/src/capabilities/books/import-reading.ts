/** An import read as it stands: its file row by row, what was chosen now or before, and what it would post. */
import type { Message } from "@rochdale/language/message.ts";
import type { Db } from "../../platform/database.ts";
import type { House } from "../../house/house.ts";
import { mayPost, nameOfAccount, readBooks, type Books } from "../ledger/ledger.ts";
import { rowsOf, UnreadableList } from "../roll/roll.ts";
import { choicesBefore } from "./import-habits.ts";
import { bytesOf, heldLines, type BookImport } from "./import-store.ts";
import {
  bankPreview,
  digestOf,
  payrollPreview,
  type Choice,
  type KindChoice,
  type Preview,
} from "./rules-import.ts";
import {
  payrollReading,
  type PayrollAccounts,
  type PayrollColumn,
  type PayrollRead,
} from "./rules-payroll.ts";
import { bankRow, type BankColumn, type BankLine, type RowFault } from "./rules-statement.ts";

export const LINES_MOST = 20_000;

export type ReadImport = {
  readonly found: BookImport;
  readonly books: Books;
  readonly preview: Preview;
  /** Which accounts take what of a payroll, as chosen now or before. */
  readonly payroll: PayrollAccounts & { readonly words: string };
};
/** Where a file cannot be read at all: why. */
export type Unread = { readonly unread: Message };

type Reader = Pick<House, "db" | "say">;

/** Reads an import that is not posted yet. */
export async function readImport(
  { db, say }: Reader,
  found: BookImport,
  today: string,
): Promise<ReadImport | Unread> {
  const books = await readBooks(db, found.bodyId);
  const held = await heldLines(db, found.bodyId);
  const payroll = await payrollChoices(db, found, books);
  const closed = (day: string) => books.closedTo !== null && day <= books.closedTo;
  const by = { books, closed, today };
  const read = await (
    found.payroll ? payrollRows(db, found, books) : bankRows(db, found, by)
  ).catch((error: unknown): Unread => {
    if (!(error instanceof UnreadableList)) throw error;
    return { unread: { message: "books.import.unreadable", values: { row: error.row } } };
  });
  if ("unread" in read) return read;
  const has = (digest: string) => held.has(digest);
  if ("totals" in read) {
    const day = found.payDay;
    const { words, ...accounts } = payroll;
    const given = { read, day, words, accounts, held: has, closed: closed(day) };
    return { found, books, payroll, preview: checked(payrollPreview(given), books) };
  }
  const before = await choicesBefore(db, found.bodyId, "line");
  const preview = bankPreview({
    ...{ ...read, account: found.account, held: has },
    choiceFor: ({ id, incoming }) => {
      const chosen = found.choices.kinds?.[id] ?? (before.get(id) as Choice | undefined);
      const otherwise = incoming ? "income:other" : "expenses:other";
      const choice = chosen && isOpen(books, chosen) ? chosen : null;
      return named(
        { db, say },
        books,
        choice ?? { account: otherwise, fund: "general", words: "" },
      );
    },
  });
  return { found, books, payroll, preview: checked(preview, books) };
}

function isOpen({ chart }: Books, { account, fund }: Choice): boolean {
  return chart.accounts.has(account) && chart.funds.includes(fund);
}

/** Where nothing else is said, an entry is called by its account: never by the bank's words, which may name a person. */
function named({ say }: Reader, books: Books, choice: Choice): KindChoice {
  const written = choice.words;
  if (written !== "") return { ...choice, written };
  const account = books.accounts.find(({ id }) => id === choice.account);
  const name = nameOfAccount(account ?? { id: choice.account, name: choice.account });
  return { ...choice, written, words: say("en", name).slice(0, 200) };
}

/** What the ledger itself would not take stops the whole import, with the ledger's reason. */
function checked(preview: Preview, books: Books): Preview {
  if (preview.stopped) return preview;
  const refusal = preview.entries
    .flatMap(({ day, postings }) => mayPost(books, { day, postings }))
    .at(0);
  return refusal ? { ...preview, stopped: refusal.because } : preview;
}

async function* oneFile(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** The rows below the headings, each with its number in the file. */
async function* numberedRows(db: Db, found: BookImport) {
  let row = 0;
  const bytes = await bytesOf(db, found.importId);
  for await (const cells of rowsOf(oneFile(bytes), found.format)) {
    row += 1;
    if (row > found.headingRow + 1) yield { row, cells };
  }
}

const tooMany: Unread = {
  unread: { message: "books.import.tooMany", values: { most: LINES_MOST } },
};

type By = { readonly today: string; readonly closed: (day: string) => boolean };

async function bankRows(
  db: Db,
  found: BookImport,
  by: By,
): Promise<{ lines: readonly BankLine[]; faults: readonly RowFault[] } | Unread> {
  const lines: BankLine[] = [];
  const faults: RowFault[] = [];
  const reading = { ...by, columns: found.columns as readonly (BankColumn | null)[] };
  for await (const { row, cells } of numberedRows(db, found)) {
    const read = bankRow(cells, row, reading);
    if (read.kind === "line") lines.push(read.line);
    if (read.kind === "fault") faults.push({ row, because: read.because, cells });
    if (lines.length + faults.length > LINES_MOST) return tooMany;
  }
  return { lines, faults };
}

async function payrollRows(
  db: Db,
  found: BookImport,
  { chart }: Books,
): Promise<PayrollRead | Unread> {
  const reading = payrollReading(found.columns as readonly (PayrollColumn | null)[], chart.funds);
  for await (const { row, cells } of numberedRows(db, found)) {
    if (row > LINES_MOST) return tooMany;
    reading.add(cells, row);
  }
  return reading.read();
}

const PAY: PayrollAccounts = {
  pay: "expenses:pay",
  employerInsurance: "expenses:pay",
  employerPension: "expenses:pay",
  taxOwed: "liabilities:payroll",
  pensionOwed: "liabilities:payroll",
  otherOwed: "liabilities:payroll",
  net: "liabilities:payroll",
};

async function payrollChoices(
  db: Db,
  found: BookImport,
  { chart }: Books,
): Promise<PayrollAccounts & { readonly words: string }> {
  const otherwise = { ...PAY, words: "Payroll" };
  if (!found.payroll) return otherwise;
  const before = (await choicesBefore(db, found.bodyId, "payroll")).get(digestOf("payroll"));
  const chosen = found.choices.payroll ?? (before as typeof otherwise | undefined) ?? otherwise;
  const { words: _, ...accounts } = chosen;
  return Object.values(accounts).every((id) => chart.accounts.has(id)) ? chosen : otherwise;
}
