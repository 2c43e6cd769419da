/** The acts of the books: enter, enter many, write a journal entry, reverse, publish a month. All by the secretary. */
import { fact } from "@rochdale/facts/fact.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import {
  mayPost,
  mayReverse,
  needsApproval,
  pendingOf,
  post,
  postAll,
  readBooks,
  reverse as reverseInLedger,
  simplePostings,
  type Books,
  type KeptEntry,
  type NewEntry,
} from "../ledger/ledger.ts";
import { readCsv, readLines } from "./entry-lines.ts";
import { paperFacts, restsOn, showPaper } from "./entry-papers.ts";
import { HEADINGS, isHeading, mayKeepBooks, mayPublish, payMayShow } from "./rules.ts";
import { monthFile } from "./rules-file.ts";
import { readJournal } from "./rules-journal.ts";
import { isMonth } from "./rules-months.ts";
import { openEntries, type BookedEntry } from "./rules-open.ts";
import { bookedEntries, keepMonth } from "./store.ts";

const AMOUNT_MOST = 9_000_000_000_000_00;
const after = () => "/books";

type Reading = { readonly db: Parameters<typeof readBooks>[0]; readonly situation: Situation };
const loadBooks = ({ db, situation }: Reading) => readBooks(db, situation.bodyId);
const booksIn = (s: Situation): Books => {
  if (!s.loaded) throw new Error("the books are read before an act decides");
  return s.loaded as Books;
};

/** Waits for a second officer where the board's limit says so; then it counts nowhere until it is approved. */
function awaiting(s: Situation, entry: NewEntry): NewEntry {
  return needsApproval(s.story, booksIn(s), entry.postings)
    ? { ...entry, awaits: "approval" }
    : entry;
}

type Simple = {
  readonly day: string;
  readonly heading: string;
  readonly amount: number;
  readonly words: string;
  readonly document: { readonly commitment: string };
};

function simpleEntry(s: Situation, command: Simple): NewEntry {
  const { day, heading, amount, words, document } = command;
  if (!isHeading(heading)) throw new Error("a heading is checked before it is posted");
  return awaiting(s, {
    key: `enter-${document.commitment.slice(0, 48)}`,
    ...{ day, words, document: document.commitment },
    postings: simplePostings({ heading, pence: BigInt(amount) }),
  });
}

export const enter = act({
  id: "books.enter",
  may: ["secretary"],
  fields: (s) => ({
    day: { kind: "day", suggest: s.day },
    heading: { kind: "choice", options: HEADINGS, words: "books.heading" },
    amount: { kind: "pence" },
    words: { kind: "text", max: 200 },
    document: restsOn,
  }),
  load: loadBooks,
  refusals: (s) => mayKeepBooks(s.story),
  decide(command, s) {
    if (!isHeading(command.heading)) return problem("heading", "field.choose");
    if (command.day > s.day) return problem("day", "books.problem.future", { day: { day: s.day } });
    if (command.amount === 0) return problem("amount", "books.problem.nought");
    if (command.amount > AMOUNT_MOST) return problem("amount", "books.problem.tooMuch");
    const entry = simpleEntry(s, command);
    const refusals = mayPost(booksIn(s), entry);
    if (refusals.length > 0) return refused(...refusals);
    const paper = { ...command.document, title: command.words };
    const closed = paperFacts(s, { paper: command.document, postings: entry.postings });
    if (closed.length > 1) return recordedFacts(...closed);
    return recordedFacts(...paperFacts(s, { paper, postings: entry.postings }));
  },
  async rows({ tx, command, situation, at }) {
    const entry = simpleEntry(situation, command);
    await post(tx, { ...situation, at }, entry);
    const paper = { ...command.document, title: command.words };
    await showPaper(tx, situation, { paper, postings: entry.postings });
  },
  then: after,
});

type Many = { readonly lines: string | null; readonly file: { bytes: Uint8Array } | null };
function readMany(many: Many, today: string) {
  return many.file ? readCsv(many.file.bytes, today) : readLines(many.lines ?? "", today);
}

type ManyCommand = Many & { readonly document: { readonly commitment: string } };
function manyEntries(s: Situation, command: ManyCommand): readonly NewEntry[] {
  const read = readMany(command, s.day);
  if (!read.ok) throw new Error("entries are read before they are written");
  const { commitment } = command.document;
  return read.entries.map(({ day, heading, words, pence }, row) =>
    awaiting(s, {
      key: `enter-${commitment.slice(0, 48)}-${row + 1}`,
      ...{ day, words, document: commitment },
      postings: simplePostings({ heading, pence }),
    }),
  );
}

export const enterMany = act({
  id: "books.enterMany",
  may: ["secretary"],
  fields: {
    lines: { kind: "longText", max: 400_000, rows: 8, optional: true },
    file: { kind: "file", types: [".csv"], optional: true },
    document: restsOn,
  },
  load: loadBooks,
  refusals: (s) => mayKeepBooks(s.story),
  decide(command, s) {
    const read = readMany(command, s.day);
    const field = command.file ? "file" : "lines";
    if (!read.ok) return { ok: false, problems: read.problems.map((text) => ({ field, text })) };
    const entries = manyEntries(s, command);
    const refusals = entries
      .map((entry) => mayPost(booksIn(s), entry))
      .find((all) => all.length > 0);
    if (refusals) return refused(...refusals);
    const postings = entries.flatMap((entry) => entry.postings);
    return recordedFacts(...paperFacts(s, { paper: command.document, postings }));
  },
  async rows({ tx, command, situation, at }) {
    const entries = manyEntries(situation, command);
    await postAll(tx, { ...situation, at }, entries);
    const postings = entries.flatMap((entry) => entry.postings);
    await showPaper(tx, situation, { paper: command.document, postings });
  },
  then: after,
});

type Journal = {
  readonly day: string;
  readonly words: string;
  readonly lines: string;
  readonly opening: boolean | null;
  readonly document: { readonly commitment: string };
};
function journalEntry(s: Situation, command: Journal): NewEntry {
  const { day, words, lines, document } = command;
  const opening = command.opening === true;
  const read = readJournal(lines, booksIn(s).chart);
  if (!read.ok) throw new Error("lines are read before they are posted");
  const key = `journal-${document.commitment.slice(0, 48)}`;
  const { postings } = read;
  return awaiting(s, { ...{ key, day, words, postings, opening }, document: document.commitment });
}

/** Its own page (/books/journal) has a box for each line; this is what it sends. */
export const journal = act({
  id: "books.journal",
  may: ["secretary"],
  fields: (s) => ({
    day: { kind: "day", suggest: s.day },
    words: { kind: "text", max: 200 },
    lines: { kind: "longText", max: 8000, rows: 6 },
    opening: { kind: "yesNo", optional: true },
    document: restsOn,
  }),
  load: loadBooks,
  refusals: (s) => mayKeepBooks(s.story),
  decide(command, s) {
    if (command.day > s.day) return problem("day", "books.problem.future", { day: { day: s.day } });
    const read = readJournal(command.lines, booksIn(s).chart);
    if (!read.ok) {
      return { ok: false, problems: read.problems.map((text) => ({ field: "lines", text })) };
    }
    const entry = journalEntry(s, command);
    const refusals = mayPost(booksIn(s), entry);
    if (refusals.length > 0) return refused(...refusals);
    return recordedFacts(...paperFacts(s, { paper: command.document, postings: entry.postings }));
  },
  async rows({ tx, command, situation, at }) {
    const entry = journalEntry(situation, command);
    await post(tx, { ...situation, at }, entry);
    await showPaper(tx, situation, { paper: command.document, postings: entry.postings });
  },
  then: after,
});

type ToReverse = {
  readonly books: Books;
  readonly entries: readonly BookedEntry[];
  readonly pending: readonly KeptEntry[];
};
const toReverse = (s: Situation) => s.loaded as ToReverse;

/** The entry of a number with what stands against its reversal; null where there is none. */
function keptEntry({ entries, pending }: ToReverse, number: number): KeptEntry | null {
  const waiting = pending.find((one) => one.number === number);
  const entry = entries.find((one) => one.number === number);
  if (!entry) return waiting ?? null;
  const by = entries.find((one) => one.reverses === number);
  return {
    ...entry,
    day: entry.day as KeptEntry["day"],
    recordedOn: entry.recordedOn as KeptEntry["recordedOn"],
    reversedBy: by?.number ?? null,
    ...{ awaits: null, settles: null, outcome: null, settledBy: null, party: "", person: null },
  };
}

export const reverse = act({
  id: "books.reverse",
  may: ["secretary"],
  fields: {
    entry: { kind: "whole", least: 1, most: 10_000_000 },
    why: restsOn,
  },
  load: async ({ db, situation: { bodyId } }): Promise<ToReverse> => ({
    books: await readBooks(db, bodyId),
    entries: await bookedEntries(db, bodyId),
    pending: await pendingOf(db, bodyId),
  }),
  refusals: (s) => mayKeepBooks(s.story),
  decide(command, s) {
    const number = command.entry;
    const entry = keptEntry(toReverse(s), number);
    if (!entry) return problem("entry", "books.problem.noEntry", { number });
    const refusals = mayReverse(toReverse(s).books, { number, entry, day: s.day });
    if (refusals.length > 0) return refused(...refusals);
    return recordedFacts(...paperFacts(s, { paper: command.why, postings: entry.postings }));
  },
  async rows({ tx, command, situation, at }) {
    const entry = keptEntry(toReverse(situation), command.entry);
    if (!entry) throw new Error("an entry is found before it is reversed");
    await reverseInLedger(
      tx,
      { ...situation, at },
      {
        entry: entry.number,
        key: `reverse-${entry.number}`,
        day: situation.day,
        words: entry.words,
        document: command.why.commitment,
      },
    );
    await showPaper(tx, situation, { paper: command.why, postings: entry.postings });
  },
  then: after,
});

type ToPublish = { readonly books: Books; readonly entries: readonly BookedEntry[] };

function fileOf(s: Situation, month: string) {
  const { books, entries } = s.loaded as ToPublish;
  const open = openEntries(entries, { payShows: payMayShow(s.story), known: s.day });
  return monthFile(month, open, books.chart);
}

export const publish = act({
  id: "books.publish",
  may: ["secretary"],
  fields: {
    month: { kind: "text", max: 7 },
    annualReturnSentOn: { kind: "day", optional: true },
  },
  load: async ({ db, situation: { bodyId } }): Promise<ToPublish> => ({
    books: await readBooks(db, bodyId),
    entries: await bookedEntries(db, bodyId),
  }),
  refusals: (s) => mayKeepBooks(s.story),
  decide(command, s) {
    const { month, annualReturnSentOn: sent } = command;
    if (!isMonth(month)) return problem("month", "books.problem.month");
    if (sent !== null && sent > s.day) {
      return problem("annualReturnSentOn", "books.problem.future", { day: { day: s.day } });
    }
    const file = fileOf(s, month);
    const refusals = mayPublish(s.story, s.day, file);
    if (refusals.length > 0) return refused(...refusals);
    return recordedFacts(
      fact("BooksPublished/1", s.by.party, s.day, {
        period: month,
        incomePence: Number(file.income),
        expenditurePence: Number(file.expenditure),
        entries: file.lines,
        digest: file.digest,
        ...(sent === null ? {} : { annualReturnSentOn: sent }),
      }),
    );
  },
  async rows({ tx, command, situation, at }) {
    await keepMonth(tx, fileOf(situation, command.month), { bodyId: situation.bodyId, at });
  },
  then: after,
});
