/** The fields of an offer of partnership, and the promises that they say. */
import { help, partnershipTerms } from "@rochdale/facts/partnership.ts";
import { lastMonthOfTerms } from "@rochdale/genuineness/partnership.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Situation } from "../../house/act.ts";
import type { Field, Fields } from "../../house/field.ts";
import { isMonth, partnersSeats, standingOffer, type Terms } from "./rules.ts";

const YEARS = [1, 2, 3, 4, 5] as const;
const LINES = [1, 2, 3, 4, 5, 6] as const;
type Support = Terms["support"][number];

/** Every field, filled with the newest offer's terms: an answer or a change begins from what was said last. */
export function termFields(s: Situation): Fields {
  const last = standingOffer(s.story)?.content.terms;
  const seats = partnersSeats(s.story, s.day);
  const { openBooks, afterwards, paidIn } = partnershipTerms.shape;
  return {
    firstMonth: { kind: "text", max: 7, ...suggested(last?.firstMonth) },
    ...Object.fromEntries(YEARS.map((n) => [`funding${n}`, fundingField(n, last)])),
    paidIn: {
      ...{ kind: "choice", options: paidIn.options, words: "enum.paidIn" },
      suggest: last?.paidIn ?? "theMonth",
    },
    payDay: { kind: "whole", least: 1, most: 28, suggest: last?.payDay ?? 10 },
    seat: {
      kind: "choice",
      options: seats.map((one) => one.class),
      names: Object.fromEntries(seats.map((one) => [one.class, one.name])),
      optional: true,
      ...suggested(last?.seat?.class),
    },
    ...Object.fromEntries(LINES.flatMap((n) => Object.entries(lineFields(n, last)))),
    openBooks: {
      ...{ kind: "choices", options: openBooks.element.options, words: "enum.openBooks" },
      suggest: openBooks.element.options,
    },
    noticeMonths: { kind: "whole", most: 60, suggest: last?.noticeMonths ?? 9 },
    afterwards: {
      ...{ kind: "choice", options: afterwards.options, words: "enum.afterwards" },
      ...suggested(last?.afterwards),
    },
    paper: { kind: "paper", document: "contract", open: "public", optional: true },
  };
}

function fundingField(n: number, last: Terms | undefined): Field {
  const pence = last?.fundingPence[n - 1];
  return {
    kind: "pence",
    label: { message: "partnership.line.funding", values: { n } },
    ...(n === 1 ? {} : { optional: true }),
    ...(pence === undefined ? {} : { suggest: pence }),
  };
}

/** The months of a support that lasts as long as the terms stay empty, so that they follow a new first month. */
function lineFields(n: number, terms: Terms | undefined): Record<string, Field> {
  const last = terms?.support[n - 1];
  const own = (month: string | undefined, ofTerms: string | undefined) =>
    month === ofTerms ? undefined : month;
  const label = (name: string): Message => ({
    message: `partnership.line.${name}`,
    values: { n },
  });
  const text = (name: string, max: number, value: string | undefined): Field => ({
    ...{ kind: "text", max, optional: true, label: label(name) },
    ...suggested(value),
  });
  const inHours = last?.countedIn === "hours";
  return {
    [`help${n}`]: {
      ...{ kind: "choice", options: help.options, words: "enum.help", optional: true },
      label: label("help"),
      ...suggested(last?.help),
    },
    [`what${n}`]: text("what", 200, last?.what),
    [`team${n}`]: text("team", 200, last?.team),
    [`hours${n}`]: {
      ...{ kind: "whole", least: 1, most: 1_000_000, optional: true, label: label("hours") },
      ...(last && inHours ? { suggest: last.perYear } : {}),
    },
    [`value${n}`]: {
      ...{ kind: "pence", optional: true, label: label("value") },
      ...(last && !inHours ? { suggest: last.perYear } : {}),
    },
    [`from${n}`]: text("from", 7, own(last?.firstMonth, terms?.firstMonth)),
    [`to${n}`]: text("to", 7, own(last?.lastMonth, terms && lastMonthOfTerms(terms))),
  };
}

function suggested<T>(value: T | undefined): { readonly suggest?: T } {
  return value === undefined ? {} : { suggest: value };
}

type Sent = { readonly [name: string]: unknown };
export type ReadTerms =
  | { readonly ok: true; readonly terms: Terms }
  | { readonly ok: false; readonly field: string; readonly because: Message };

/** The promises that the fields say; or the first field that is wrong, and why. Seats are read from the rules, never sent. */
export function readTerms(sent: Sent, s: Pick<Situation, "story" | "day">): ReadTerms {
  const firstMonth = String(sent["firstMonth"]);
  if (!isMonth(firstMonth)) return wrong("firstMonth", "month");
  if (firstMonth < s.day.slice(0, 7)) return wrong("firstMonth", "begunBefore");
  const years = YEARS.map((n) => (sent[`funding${n}`] ?? null) as number | null);
  const count = years.findLastIndex((one) => one !== null) + 1;
  const gap = years.slice(0, count).indexOf(null);
  if (gap >= 0) return wrong(`funding${gap + 1}`, "yearLeftOut");
  const fundingPence = years.slice(0, count).map(Number);
  const books = (sent["openBooks"] as Terms["openBooks"] | null) ?? [];
  if (books.length < 2) return wrong("openBooks", "openBooks");
  const lastMonth = lastMonthOfTerms({ firstMonth, fundingPence } as Terms);
  const support: Support[] = [];
  for (const n of LINES) {
    const read = readLine(sent, n, { firstMonth, lastMonth });
    if (read === null) continue;
    if ("because" in read) return { ok: false, ...read };
    support.push(read);
  }
  const seat = partnersSeats(s.story, s.day).find((one) => one.class === sent["seat"]);
  return {
    ok: true,
    terms: {
      ...{ firstMonth, fundingPence, support, openBooks: ["mutual", "publicPartner"] },
      paidIn: sent["paidIn"] as Terms["paidIn"],
      payDay: Number(sent["payDay"]),
      seat: seat ? { class: seat.class, seats: seat.seats } : null,
      noticeMonths: Number(sent["noticeMonths"]),
      afterwards: sent["afterwards"] as Terms["afterwards"],
      paper: (sent["paper"] as { readonly commitment: string } | null)?.commitment ?? null,
    },
  };
}

type Span = { readonly firstMonth: string; readonly lastMonth: string };
type Wrong = { readonly field: string; readonly because: Message };

/** A line of support that was filled in; null where it is empty; what is wrong where it was begun and not finished. */
function readLine(sent: Sent, n: number, term: Span): Support | Wrong | null {
  const of = (name: string) => sent[`${name}${n}`] ?? null;
  const names = ["help", "what", "team", "hours", "value", "from", "to"] as const;
  if (names.every((name) => of(name) === null)) return null;
  const missing = (["help", "what", "team"] as const).find((name) => of(name) === null);
  if (missing) return said(`${missing}${n}`, "line", { n });
  const [hours, value] = [of("hours"), of("value")] as const;
  if ((hours === null) === (value === null)) return said(`hours${n}`, "hoursOrValue", { n });
  if (value === 0) return said(`value${n}`, "nought", { n });
  const firstMonth = String(of("from") ?? term.firstMonth);
  const lastMonth = String(of("to") ?? term.lastMonth);
  if (!isMonth(firstMonth)) return said(`from${n}`, "month");
  if (!isMonth(lastMonth)) return said(`to${n}`, "month");
  const values = { first: { day: `${term.firstMonth}-01` }, last: { day: `${term.lastMonth}-01` } };
  if (firstMonth < term.firstMonth) return said(`from${n}`, "outsideTerm", values);
  if (lastMonth > term.lastMonth) return said(`to${n}`, "outsideTerm", values);
  if (lastMonth < firstMonth) return said(`to${n}`, "endsFirst");
  return {
    support: `support-${n}`,
    help: of("help") as Support["help"],
    what: String(of("what")),
    team: String(of("team")),
    countedIn: hours === null ? "pence" : "hours",
    perYear: Number(hours ?? value),
    ...{ firstMonth, lastMonth },
  };
}

function said(field: string, name: string, values: Message["values"] = {}): Wrong {
  return { field, because: { message: `partnership.problem.${name}`, values } };
}
function wrong(field: string, name: string): ReadTerms {
  return { ok: false, ...said(field, name) };
}
