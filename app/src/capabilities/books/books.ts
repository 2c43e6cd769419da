/** Open books: dated entries that anyone can read, each month published with its fingerprint in the record. */
import { latest, type Story } from "@rochdale/facts/story.ts";
import { mergeCatalogues } from "@rochdale/language/say.ts";
import { dueOf } from "@rochdale/genuineness/due.ts";
import type { Block, Capability, Task } from "../../house/capability.ts";
import { isMutual } from "../../house/site.ts";
import { enter, enterMany, journal } from "./acts.ts";
import { postImport, undoImport } from "./acts-import.ts";
import { setBudget, stateShareTerms } from "./acts-plan.ts";
import { publish, reverse } from "./acts-publish.ts";
import { bookRoutes } from "./routes.ts";
import { mayKeepBooks, publishedMonths } from "./rules.ts";
import { booksForArchive } from "./store.ts";
import { actWords } from "./words-acts.ts";
import { importWords } from "./words-import.ts";
import { pageWords } from "./words-pages.ts";

export { monthName } from "./figures-said.ts";
export { payMayShow, publishedMonths, type MonthPublished } from "./rules.ts";
export { isMonth, monthsBetween } from "./rules-months.ts";
export { booksForArchive, openPaper } from "./store.ts";

export const books: Capability = {
  name: "books",
  words: mergeCatalogues(actWords, importWords, pageWords),
  acts: [
    enter,
    enterMany,
    journal,
    reverse,
    publish,
    postImport,
    undoImport,
    setBudget,
    stateShareTerms,
  ],
  archived: async (house, bodyId) => ({ books: await booksForArchive(house.db, bodyId) }),
  routes: bookRoutes,
  tasks: (story, day) => (isMutual({ story }) ? [booksTask(story, day)] : []),
  blocks: lateBooks,
};

/** Months whose books are late: the limit is our own standard's. */
function lateMonths(story: Story, day: string): number {
  return dueOf(story, day).filter((one) => one.id.startsWith("books.") && one.state === "late")
    .length;
}

function booksTask(story: Story, day: string): Task {
  const months = publishedMonths(story).length;
  const late = lateMonths(story, day);
  const last = latest(story, "BooksPublished/1");
  const cannot = mayKeepBooks(story).length > 0;
  const hint = last
    ? {
        message: late > 0 ? "books.task.late" : "books.task.hint",
        values: { months, late, on: { day: last.on } },
      }
    : { message: "books.task.none" };
  return {
    id: "books",
    group: "goingLive",
    order: 60,
    name: { message: "books.task" },
    hint,
    state: cannot ? "cannotStart" : late > 0 ? "late" : last ? "done" : "open",
    page: "books",
    acts: ["books.publish", "books.enter"],
  };
}

function lateBooks(story: Story, day: string): readonly Block[] {
  const late = lateMonths(story, day);
  if (late === 0) return [];
  return [
    { because: { message: "books.block", values: { late } }, page: "books", act: "books.publish" },
  ];
}
