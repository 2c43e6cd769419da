/** The acts of the books: enter, enter many, reverse, publish a month. All by the secretary, who keeps them. */
import { addMonths, day as dayOf } from "@rochdale/clock/day.ts";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import type { Paper } from "../../house/field.ts";
import { readCsv, readLines } from "./entry-lines.ts";
import {
  HEADINGS,
  isHeading,
  isMonth,
  mayKeepBooks,
  mayPublish,
  mayReverse,
  monthFile,
  payMayShow,
  type BookEntry,
  type Heading,
} from "./rules.ts";
import { addEntries, entriesOf, keepMonth, openPaper, type NewEntry } from "./store.ts";

const AMOUNT_MOST = 100_000_000_000_00;
// Opened by the act itself, under its own title, unless pay may not show.
const restsOn = { kind: "paper", document: "books", open: "parties" } as const;

/** Entries of pay are closed where pay of so few would tell one person's. Our own standard. */
function closes(s: Situation, headings: readonly Heading[]): boolean {
  const tells = headings.some((heading) => heading === "pay" || heading === "otherSpending");
  return tells && !payMayShow(s.story);
}

const YEARS_CLOSED = 10;

/** The paper enters the record now, so that it can be seen that the books were not written at the month's end. */
function paperFacts(s: Situation, paper: Paper, closed: boolean): readonly NewFact[] {
  const published = fact("DocumentPublished/1", s.by.party, s.day, {
    doc: paper.commitment,
    title: paper.title,
    kind: "books",
  });
  if (!closed) return [published];
  const until = addMonths(dayOf(s.day), YEARS_CLOSED * 12);
  return [
    published,
    fact("DocumentClosed/1", s.by.party, s.day, {
      doc: paper.commitment,
      ground: "personalInformation",
      until,
    }),
  ];
}

const after = () => "/books";

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
  refusals: (s) => mayKeepBooks(s.story),
  decide(command, s) {
    const { heading } = command;
    if (!isHeading(heading)) return problem("heading", "field.choose");
    if (command.day > s.day) return problem("day", "books.problem.future", { day: { day: s.day } });
    if (command.amount === 0) return problem("amount", "books.problem.nought");
    if (command.amount > AMOUNT_MOST) return problem("amount", "books.problem.tooMuch");
    const closed = closes(s, [heading]);
    const title = closed ? command.document.title : command.words;
    return recordedFacts(...paperFacts(s, { ...command.document, title }, closed));
  },
  async rows({ tx, command, situation, at }) {
    const { day, words, document } = command;
    const heading = command.heading as Heading;
    const pence = BigInt(command.amount);
    const entry = {
      day,
      heading,
      words,
      pence,
      document: document.commitment,
      reversalOf: null,
    };
    const { bodyId, by } = situation;
    await addEntries(tx, [entry], { bodyId, by: by.party, at });
    if (!closes(situation, [heading])) {
      await openPaper(tx, bodyId, { commitment: document.commitment, title: words });
    }
  },
  then: after,
});

type Many = { readonly lines: string | null; readonly file: { bytes: Uint8Array } | null };

function readMany(many: Many, today: string) {
  return many.file ? readCsv(many.file.bytes, today) : readLines(many.lines ?? "", today);
}

export const enterMany = act({
  id: "books.enterMany",
  may: ["secretary"],
  fields: {
    lines: { kind: "longText", max: 400_000, rows: 8, optional: true },
    file: { kind: "file", types: [".csv"], optional: true },
    document: restsOn,
  },
  refusals: (s) => mayKeepBooks(s.story),
  decide(command, s) {
    const read = readMany(command, s.day);
    const field = command.file ? "file" : "lines";
    if (!read.ok) return { ok: false, problems: read.problems.map((text) => ({ field, text })) };
    const headings = read.entries.map((entry) => entry.heading);
    return recordedFacts(...paperFacts(s, command.document, closes(s, headings)));
  },
  async rows({ tx, command, situation, at }) {
    const read = readMany(command, situation.day);
    if (!read.ok) throw new Error("entries are read before they are written");
    const { bodyId, by } = situation;
    const document = command.document.commitment;
    const entries: readonly NewEntry[] = read.entries.map((entry) => ({ ...entry, document }));
    await addEntries(tx, entries, { bodyId, by: by.party, at });
    if (
      !closes(
        situation,
        entries.map((entry) => entry.heading),
      )
    ) {
      await openPaper(tx, bodyId, command.document);
    }
  },
  then: after,
});

type Loaded = readonly BookEntry[];
const load = ({
  db,
  situation,
}: {
  db: Parameters<typeof entriesOf>[0];
  situation: Situation;
}): Promise<Loaded> => entriesOf(db, situation.bodyId);
const loadedIn = (s: Situation): Loaded => (s.loaded ?? []) as Loaded;

export const reverse = act({
  id: "books.reverse",
  may: ["secretary"],
  fields: {
    entry: { kind: "whole", least: 1, most: 10_000_000 },
    why: { kind: "paper", document: "books", open: "parties" },
  },
  load,
  refusals: (s) => mayKeepBooks(s.story),
  decide(command, s) {
    const entry = loadedIn(s).find((one) => one.number === command.entry);
    if (!entry) return problem("entry", "books.problem.noEntry", { number: command.entry });
    const refusals = mayReverse(entry, loadedIn(s));
    if (refusals.length > 0) return refused(...refusals);
    return recordedFacts(...paperFacts(s, command.why, closes(s, [entry.heading])));
  },
  async rows({ tx, command, situation, at }) {
    const entry = loadedIn(situation).find((one) => one.number === command.entry);
    if (!entry) throw new Error("an entry is found before it is reversed");
    const { bodyId, by } = situation;
    const reversing = {
      ...entry,
      day: situation.day,
      pence: -entry.pence,
      document: command.why.commitment,
      reversalOf: entry.number,
    };
    await addEntries(tx, [reversing], { bodyId, by: by.party, at });
    if (!closes(situation, [entry.heading])) await openPaper(tx, bodyId, command.why);
  },
  then: after,
});

export const publish = act({
  id: "books.publish",
  may: ["secretary"],
  fields: {
    month: { kind: "text", max: 7 },
    annualReturnSentOn: { kind: "day", optional: true },
  },
  load,
  refusals: (s) => mayKeepBooks(s.story),
  decide(command, s) {
    const { month, annualReturnSentOn: sent } = command;
    if (!isMonth(month)) return problem("month", "books.problem.month");
    if (sent !== null && sent > s.day) {
      return problem("annualReturnSentOn", "books.problem.future", { day: { day: s.day } });
    }
    const file = monthFile(month, loadedIn(s), payMayShow(s.story));
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
    const file = monthFile(command.month, loadedIn(situation), payMayShow(situation.story));
    await keepMonth(tx, file, { bodyId: situation.bodyId, at });
  },
  then: after,
});
