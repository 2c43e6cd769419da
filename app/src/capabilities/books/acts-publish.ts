/** Acts after the entering: an entry is reversed, once; a month is published, with its fingerprint in the record. */
import { fact } from "@rochdale/facts/fact.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import {
  entryOf,
  mayReverse,
  readBooks,
  reverse as reverseInLedger,
  type Books,
  type KeptEntry,
} from "../ledger/ledger.ts";
import { paperFacts, restsOn, showPaper } from "./entry-papers.ts";
import { mayKeepBooks, mayPublish, payMayShow } from "./rules.ts";
import { monthFile } from "./rules-file.ts";
import { isMonth, lastDayOf } from "./rules-months.ts";
import { openEntries, type BookedEntry } from "./rules-open.ts";
import { bookedEntries, keepMonth } from "./store.ts";

const after = () => "/books";

type ToReverse = { readonly books: Books; readonly entry: KeptEntry | null };
const NUMBER = /^[1-9]\d{0,7}$/;

export const reverse = act({
  id: "books.reverse",
  may: ["secretary"],
  fields: {
    entry: { kind: "whole", least: 1, most: 10_000_000 },
    why: restsOn,
  },
  async load({ db, sent, situation: { bodyId } }): Promise<ToReverse> {
    const number = sent.text("entry").trim().replaceAll(",", "");
    const entry = NUMBER.test(number) ? await entryOf(db, bodyId, Number(number)) : null;
    return { books: await readBooks(db, bodyId), entry };
  },
  refusals: (s) => mayKeepBooks(s.story),
  decide(command, s) {
    const number = command.entry;
    const { books, entry } = s.loaded as ToReverse;
    if (!entry) return problem("entry", "books.problem.noEntry", { number });
    const refusals = mayReverse(books, { number, entry, day: s.day });
    if (refusals.length > 0) return refused(...refusals);
    return recordedFacts(...paperFacts(s, { paper: command.why, postings: entry.postings }));
  },
  async rows({ tx, command, situation, at }) {
    const { entry } = situation.loaded as ToReverse;
    if (!entry) throw new Error("an entry is found before it is reversed");
    const { number, words, postings } = entry;
    const document = command.why.commitment;
    const key = `reverse-${number}`;
    const reversal = { entry: number, key, day: situation.day, words, document };
    await reverseInLedger(tx, { ...situation, at }, reversal);
    await showPaper(tx, situation, { paper: command.why, postings });
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
  async load({ db, sent, situation: { bodyId } }): Promise<ToPublish> {
    const books = await readBooks(db, bodyId);
    const month = sent.text("month").trim();
    if (!isMonth(month)) return { books, entries: [] };
    const within = { from: `${month}-01`, to: lastDayOf(month) };
    return { books, entries: await bookedEntries(db, bodyId, within) };
  },
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
