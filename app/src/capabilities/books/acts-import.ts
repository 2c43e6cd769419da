/** Acts that post an import as it was looked at, all of it or none, and that undo one, once. */
import { fact } from "@rochdale/facts/fact.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import {
  entriesOf,
  mayReverse,
  postAll,
  readBooks,
  reverseAll,
  type Books,
  type LedgerEntry,
} from "../ledger/ledger.ts";
import { paperFacts, restsOn, showPaper } from "./entry-papers.ts";
import { readImport, type ReadImport, type Unread } from "./import-reading.ts";
import { importById, markPosted, markUndone, type BookImport } from "./import-store.ts";
import { mayKeepBooks, refusal } from "./rules.ts";

type Ready = ReadImport | Unread | null;

function readyIn(s: Situation, sent: { readonly import: string; readonly print: string }) {
  const ready = s.loaded as Ready;
  if (ready === null || "unread" in ready || ready.found.importId !== sent.import) return null;
  return ready.preview.print === sent.print ? ready : null;
}

/** The page of the import (/books/import) shows what is posted, and sends this. */
export const postImport = act({
  id: "books.postImport",
  may: ["secretary"],
  fields: {
    import: { kind: "text", max: 36 },
    print: { kind: "text", max: 64 },
    document: restsOn,
  },
  async load({ db, house, sent, situation: { bodyId, day } }): Promise<Ready> {
    const found = await importById(db, bodyId, sent.text("import").trim());
    return found?.state === "ready" ? readImport(house, found, day) : null;
  },
  refusals: (s) => mayKeepBooks(s.story),
  decide(command, s) {
    const ready = readyIn(s, command);
    if (!ready) return problem("import", "books.problem.lookAgain");
    const { preview, found } = ready;
    if (preview.stopped)
      return { ok: false, problems: [{ field: "import", text: preview.stopped }] };
    const postings = preview.entries.flatMap((entry) => entry.postings);
    return recordedFacts(
      fact("BooksImported/1", s.by.party, s.day, {
        payroll: found.payroll,
        undone: false,
        entries: preview.entries.length,
        duplicates: preview.duplicates.length,
        leftOut: preview.faults.length,
        digest: preview.print,
      }),
      ...paperFacts(s, { paper: command.document, postings }),
    );
  },
  async rows({ tx, command, situation, at }) {
    const ready = readyIn(situation, command);
    if (!ready) throw new Error("an import is looked at before it is posted");
    const { preview, found } = ready;
    const { importId } = found;
    const document = command.document.commitment;
    const entries = preview.entries.map(({ row, ...entry }) => ({
      ...{ ...entry, document, importId, key: `import-${importId}-${row}` },
    }));
    await postAll(tx, { ...situation, at }, entries);
    await markPosted(tx, found, {
      entries: entries.length,
      duplicates: preview.duplicates.length,
      leftOut: preview.faults.length,
      digest: preview.print,
      faults: preview.faults,
      digests: preview.digests,
      at,
    });
    const postings = entries.flatMap((entry) => entry.postings);
    await showPaper(tx, situation, { paper: command.document, postings });
  },
  then: (_, command) => `/books/import/${command.import}`,
});

type ToUndo = {
  readonly books: Books;
  readonly found: BookImport | null;
  readonly entries: readonly LedgerEntry[];
};

/** Entries of an import that nobody has reversed yet. */
function standing(s: Situation, importId: string): readonly LedgerEntry[] {
  const { entries } = s.loaded as ToUndo;
  const reversed = new Set(entries.map((one) => one.reverses));
  return entries.filter((one) => one.importId === importId && !reversed.has(one.id));
}

export const undoImport = act({
  id: "books.undoImport",
  may: ["secretary"],
  fields: { import: { kind: "text", max: 36 }, why: restsOn },
  load: async ({ db, sent, situation: { bodyId } }): Promise<ToUndo> => ({
    books: await readBooks(db, bodyId),
    found: await importById(db, bodyId, sent.text("import").trim()),
    entries: await entriesOf(db, { bodyId }),
  }),
  refusals: (s) => mayKeepBooks(s.story),
  decide(command, s) {
    const { found, books } = s.loaded as ToUndo;
    if (!found || found.digest === "") return problem("import", "books.problem.noImport");
    if (found.state === "undone") return refused(refusal("undoneOnce"));
    const entries = standing(s, found.importId);
    for (const entry of entries) {
      const kept = {
        ...{ ...entry, day: entry.date, reverses: null, reversedBy: null, awaits: null },
        ...{ outcome: null, settledBy: null, party: "", person: null },
      };
      const refusals = mayReverse(books, { number: entry.number, entry: kept, day: s.day });
      if (refusals.length > 0) return refused(...refusals);
    }
    return recordedFacts(
      fact("BooksImported/1", s.by.party, s.day, {
        payroll: found.payroll,
        undone: true,
        entries: entries.length,
        duplicates: 0,
        leftOut: 0,
        digest: found.digest,
      }),
      ...paperFacts(s, { paper: command.why, postings: entries.flatMap((one) => one.postings) }),
    );
  },
  async rows({ tx, command, situation, at }) {
    const { found } = situation.loaded as ToUndo;
    if (!found) throw new Error("an import is found before it is undone");
    const entries = standing(situation, found.importId);
    const reversals = entries.map(({ number, words }) => ({
      entry: number,
      key: `reverse-${number}`,
      day: situation.day,
      words,
      document: command.why.commitment,
    }));
    await reverseAll(tx, { ...situation, at }, reversals);
    await markUndone(tx, found, at);
    const postings = entries.flatMap((one) => one.postings);
    await showPaper(tx, situation, { paper: command.why, postings });
  },
  then: (_, command) => `/books/import/${command.import}`,
});
