/** Acts that enter what came in and went out: one entry, many at once, a journal entry of several lines. */
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import {
  mayPost,
  needsApproval,
  post,
  postAll,
  readBooks,
  simplePostings,
  type Books,
  type NewEntry,
} from "../ledger/ledger.ts";
import { readCsv, readLines } from "./entry-lines.ts";
import { paperFacts, restsOn, showPaper } from "./entry-papers.ts";
import { HEADINGS, isHeading, mayKeepBooks } from "./rules.ts";
import { readJournal } from "./rules-journal.ts";

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
