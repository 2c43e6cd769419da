/** The papers that entries rest on: in the record at once, open to anyone, but closed where they would tell one person's pay. */
import { addMonths, day as dayOf } from "@rochdale/clock/day.ts";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import type { Posting } from "@rochdale/money/books/entry.ts";
import type { Situation } from "../../house/act.ts";
import type { Paper } from "../../house/field.ts";
import type { Db } from "../../platform/database.ts";
import { payMayShow } from "./rules.ts";
import { isClosed } from "./rules-open.ts";
import { openPaper } from "./store.ts";

/** Opened by the act itself, under its own title, unless pay may not show. */
export const restsOn = { kind: "paper", document: "books", open: "parties" } as const;

const YEARS_CLOSED = 10;

type Rests = { readonly paper: Paper; readonly postings: readonly Posting[] };

/** The paper enters the record now, so that it can be seen that the books were not written at the month's end. */
export function paperFacts(s: Situation, { paper, postings }: Rests): readonly NewFact[] {
  const published = fact("DocumentPublished/1", s.by.party, s.day, {
    doc: paper.commitment,
    title: paper.title,
    kind: "books",
  });
  if (!isClosed({ postings }, payMayShow(s.story))) return [published];
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

/** Opens the paper to anyone, unless it would tell one person's pay. */
export async function showPaper(tx: Db, s: Situation, { paper, postings }: Rests): Promise<void> {
  if (!isClosed({ postings }, payMayShow(s.story))) await openPaper(tx, s.bodyId, paper);
}
