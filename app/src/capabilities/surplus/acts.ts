/** The acts on a surplus: what becomes of a year's, and a council's dividend to active citizens. */
import { fact } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import { act, problem, recordedFacts, refused } from "../../house/act.ts";
import type { Fields, Paper } from "../../house/field.ts";
import { isMonth, monthsBetween, openPaper, publishedMonths } from "../books/books.ts";
import { mayDecide, TO, yearBooks, type Allotments } from "./rules.ts";

const share = { kind: "pence", optional: true } as const;
const YEAR_MONTHS_MOST = 18;

export const decideSurplus = act({
  id: "surplus.decide",
  may: ["secretary", "board"],
  fields: (s): Fields => ({
    year: { kind: "text", max: 200 },
    firstMonth: { kind: "text", max: 7 },
    lastMonth: { kind: "text", max: 7 },
    surplus: { kind: "pence", negative: true },
    reserves: share,
    staff: share,
    members: share,
    community: share,
    service: share,
    publicPartner: share,
    investors: share,
    meeting: {
      kind: "choice",
      options: all(s.story, "MeetingHeld/1").map((one) => one.content.meeting),
      optional: true,
    },
    // Opened by the row below, under its own fact.
    adjustments: { kind: "paper", document: "books", open: "parties", optional: true },
  }),
  decide(command, s) {
    const [first, last] = [String(command["firstMonth"]), String(command["lastMonth"])];
    if (!isMonth(first)) return problem("firstMonth", "surplus.problem.month");
    if (!isMonth(last)) return problem("lastMonth", "surplus.problem.month");
    const months = monthsBetween(first, last);
    if (months.length === 0) return problem("lastMonth", "surplus.problem.order");
    if (months.length > YEAR_MONTHS_MOST) {
      return problem("lastMonth", "surplus.problem.long", { most: YEAR_MONTHS_MOST });
    }
    const pence = (name: string) => BigInt((command[name] as number | null | undefined) ?? 0);
    const allotments = Object.fromEntries(TO.map((to) => [to, pence(to)])) as Allotments;
    const meeting = (command["meeting"] as string | null | undefined) ?? null;
    const adjustments = command["adjustments"] as Paper | null | undefined;
    const refusals = mayDecide(s.story, {
      surplus: pence("surplus"),
      allotments,
      books: yearBooks(months, publishedMonths(s.story)),
      explained: Boolean(adjustments),
      meeting,
    });
    if (refusals.length > 0) return refused(...refusals);
    const decided = fact("SurplusDecided/1", s.by.party, s.day, {
      year: String(command["year"]),
      surplusPence: Number(pence("surplus")),
      allotments: TO.filter((to) => allotments[to] > 0n).map((to) => ({
        to,
        pence: Number(allotments[to]),
      })),
      meeting,
    });
    if (!adjustments) return recordedFacts(decided);
    const { commitment: doc, title } = adjustments;
    return recordedFacts(
      decided,
      fact("DocumentPublished/1", s.by.party, s.day, { doc, title, kind: "books" }),
    );
  },
  async rows({ tx, command, situation }) {
    const adjustments = command["adjustments"] as Paper | null | undefined;
    if (adjustments) await openPaper(tx, situation.bodyId, adjustments);
  },
  then: () => "/books/surplus",
});

/** Fewer recipients could be told apart by their neighbours. Our own standard. */
const RECIPIENTS_LEAST = 10;

export const declareDividend = act({
  id: "surplus.declareDividend",
  may: ["authority", "secretary"],
  fields: {
    scheme: { kind: "text", max: 200 },
    recipients: { kind: "whole", least: RECIPIENTS_LEAST, most: 100_000_000 },
    total: { kind: "pence" },
    rule: { kind: "longText", max: 2000 },
  },
  decide(command, s) {
    if (command.total === 0) return problem("total", "surplus.problem.nought");
    return recordedFacts(
      fact("DividendDeclared/1", s.by.party, s.day, {
        scheme: command.scheme,
        recipients: command.recipients,
        totalPence: command.total,
        rule: command.rule,
      }),
    );
  },
  then: () => "/books/surplus",
});
