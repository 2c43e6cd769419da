/** The acts before the vote: what the rules say, among whom it may be shared, what should become of the surplus. */
import { randomBytes } from "node:crypto";
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import { surplusForm, type SharingWay, type SurplusUse } from "@rochdale/facts/surplus-told.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import type { CommandOf, Fields, Paper } from "../../house/field.ts";
import { digestOfRows } from "../../house/private-lists.ts";
import type { Db } from "../../platform/database.ts";
import { isMonth, monthsBetween, openPaper, payMayShow } from "../books/books.ts";
import { movements, trialBalance } from "../ledger/ledger.ts";
import { OUR_STANDARD } from "../request/request.ts";
import { balanceOf, type Ledger } from "./balance.ts";
import { lineOf, readPeople } from "./people-list.ts";
import { formOf, listedYears, mayPropose, nothingListed, refusal } from "./rules.ts";
import { BY_PARTICIPATION, WAYS } from "./sharing.ts";
import { forgetPeople, keepPeople } from "./store.ts";

const after = () => "/books/surplus";
const YEAR_MONTHS_MOST = 18;

export const stateRules = act({
  id: "surplus.stateRules",
  may: ["secretary", "board"],
  fields: {
    reserve: {
      kind: "choice",
      options: ["none", "monthsOfCost", "shareOfSurplus"],
      words: "surplus.reserve",
    },
    months: { kind: "decimal", optional: true },
    percent: { kind: "decimal", optional: true },
    interest: { kind: "decimal", optional: true },
    rules: { kind: "paper", document: "rules", open: "public" },
  },
  decide({ reserve, months, percent, interest, rules }, s) {
    if (reserve === "monthsOfCost" && !between(months, 0, 60))
      return problem("months", "surplus.problem.months");
    if (reserve === "shareOfSurplus" && !between(percent, 0, 100))
      return problem("percent", "surplus.problem.percent");
    if (interest !== null && !between(interest, 0, 100))
      return problem("interest", "surplus.problem.percent");
    const minimumReserve =
      reserve === "monthsOfCost"
        ? { kind: reserve, months: months ?? "0" }
        : reserve === "shareOfSurplus"
          ? { kind: reserve, share: hundredth(percent ?? "0") }
          : null;
    return recordedFacts(
      fact("DocumentPublished/1", s.by.party, s.day, {
        doc: rules.commitment,
        title: rules.title,
        kind: "rules",
      }),
      fact("SurplusRulesStated/1", s.by.party, s.day, {
        minimumReserve,
        maximumShareInterest: interest === null ? null : hundredth(interest),
        rules: rules.commitment,
      }),
    );
  },
  then: after,
});

function between(text: string | null, least: number, most: number): boolean {
  return text !== null && Number(text) >= least && Number(text) <= most;
}

/** Per cent as an exact share: "2.5" -> "25/1000". */
function hundredth(percent: string): string {
  const [whole = "0", part = ""] = percent.split(".");
  return `${BigInt(whole + part)}/${10n ** BigInt(part.length + 2)}`;
}

export const listPeople = act({
  id: "surplus.listPeople",
  may: ["secretary"],
  fields: {
    year: { kind: "text", max: 7, pattern: /^[12]\d{3}(-\d\d)?$/ },
    people: { kind: "file", types: [".csv", ".txt"] },
  },
  decide({ year, people }, s) {
    if (all(s.story, "SurplusShared/1").some(({ content }) => content.year === year))
      return problem("year", "surplus.problem.sharedAlready");
    const read = readPeople(people.bytes);
    if (!read.ok) return problem("people", read.because.message, read.because.values);
    const salt = new Uint8Array(randomBytes(32));
    salts.set(people, salt);
    return recordedFacts(
      fact("SharersListed/1", s.by.party, s.day, {
        year,
        people: read.people.length < FEW ? null : read.people.length,
        rows: digestOfRows(salt, read.people.map(lineOf)),
      }),
    );
  },
  async rows({ tx, command, situation }) {
    const read = readPeople(command.people.bytes);
    const salt = salts.get(command.people);
    if (!read.ok || !salt) throw new Error("a list is read before it is kept");
    const name = { bodyId: situation.bodyId, year: command.year };
    await keepPeople(tx, name, { salt, people: read.people });
  },
  then: after,
});

/** With fewer, sums would tell about persons. Our own standard. */
export const FEW = 10;
/** Salts made while deciding, kept for the rows of the decision. */
const salts = new WeakMap<object, Uint8Array>();

export const destroyList = act({
  id: "surplus.destroyList",
  may: ["secretary"],
  fields: (s: Situation) => ({ year: { kind: "choice", options: listedYears(s.story) } }),
  refusals: (s) => nothingListed(s.story),
  decide: ({ year }, s) => recordedFacts(fact("SharersDestroyed/1", s.by.party, s.day, { year })),
  async rows({ tx, command, situation }) {
    await forgetPeople(tx, { bodyId: situation.bodyId, year: command.year });
  },
  then: after,
});

/** Everything that was booked, from which the balances of any year are made. */
async function loadLedger({ db, situation }: { db: Db; situation: Situation }): Promise<Ledger> {
  const { bodyId, story } = situation;
  const closed = all(story, "LedgerMonthClosed/1").map(({ content }) => content.month);
  const [standing, moved] = await Promise.all([
    trialBalance(db, { bodyId, asAt: "9999-12-31" }),
    movements(db, { bodyId, from: "1900-01-01", to: "9999-12-31" }),
  ]);
  return { standing, moved, closedTo: closed.toSorted().at(-1) ?? null };
}

const sum = { kind: "pence", optional: true } as const;

function proposalFields(s: Situation) {
  const form = formOf(s.story);
  return {
    firstMonth: { kind: "text", max: 7 },
    lastMonth: { kind: "text", max: 7 },
    form: {
      kind: "choice",
      options: surplusForm.options,
      words: "enum.legalForm",
      ...(form ? { suggest: form } : {}),
    },
    interestRate: { kind: "decimal", optional: true },
    communityFund: sum,
    staffBonus: sum,
    staffBonusWay: {
      kind: "choice",
      options: WAYS.filter((way) => way !== "byShares"),
      words: "enum.sharingWay",
      optional: true,
    },
    sameTerms: { kind: "yesNo", optional: true },
    reasonablePay: { kind: "paper", document: "evidence", open: "parties", optional: true },
    participationDividend: sum,
    participationWay: {
      kind: "choice",
      options: BY_PARTICIPATION,
      words: "enum.sharingWay",
      optional: true,
    },
    shareDividend: sum,
  } as const satisfies Fields;
}
type Proposal = CommandOf<ReturnType<typeof proposalFields>>;
type Use = Content<"SurplusProposed/1">["uses"][number];

function usesOf(command: Proposal): Use[] {
  const plain = { rate: null, way: null, sameTerms: false, reasonablePay: null };
  const use = (name: SurplusUse, pence: number | null, more: Partial<Use> = {}): Use[] =>
    pence === null || pence === 0 ? [] : [{ ...plain, use: name, amountPence: pence, ...more }];
  const rate = command.interestRate;
  return [
    ...(rate === null
      ? []
      : [{ ...plain, use: "shareInterest" as const, amountPence: null, rate: hundredth(rate) }]),
    ...use("communityFund", command.communityFund),
    ...use("staffBonus", command.staffBonus, {
      way: command.staffBonusWay as SharingWay | null,
      sameTerms: command.sameTerms ?? false,
      reasonablePay: command.reasonablePay?.commitment ?? null,
    }),
    ...use("participationDividend", command.participationDividend, {
      way: command.participationWay as SharingWay | null,
    }),
    ...use("shareDividend", command.shareDividend, { way: "byShares" }),
  ];
}

export const propose = act({
  id: "surplus.propose",
  may: ["secretary", "board"],
  fields: proposalFields,
  load: loadLedger,
  decide(command, s) {
    const { firstMonth, lastMonth, interestRate } = command;
    if (!isMonth(firstMonth)) return problem("firstMonth", "surplus.problem.month");
    if (!isMonth(lastMonth)) return problem("lastMonth", "surplus.problem.month");
    const months = monthsBetween(firstMonth, lastMonth);
    if (months.length === 0) return problem("lastMonth", "surplus.problem.order");
    if (months.length > YEAR_MONTHS_MOST)
      return problem("lastMonth", "surplus.problem.long", { most: YEAR_MONTHS_MOST });
    if (interestRate !== null && !between(interestRate, 0, 100))
      return problem("interestRate", "surplus.problem.percent");
    if ((command.staffBonus ?? 0) > 0 && command.staffBonusWay === null)
      return problem("staffBonusWay", "surplus.problem.way");
    const year = yearOf(firstMonth, lastMonth);
    if (all(s.story, "SurplusResolved/1").some(({ content }) => content.year === year))
      return problem("lastMonth", "surplus.problem.resolved");
    const ledger = s.loaded as Ledger;
    if ((ledger.closedTo ?? "") < lastMonth)
      return refused(refusal("notClosed", OUR_STANDARD, { month: lastMonth }));
    const balance = balanceOf(ledger, { firstMonth, lastMonth }, payMayShow(s.story));
    if (balance === null) return refused(refusal("otherCurrency", OUR_STANDARD));
    if (balance.length === 0) return refused(refusal("nothingBooked", OUR_STANDARD));
    const form = surplusForm.parse(command.form);
    const uses = usesOf(command);
    const proposed = fact("SurplusProposed/1", s.by.party, s.day, {
      ...{ year, firstMonth, lastMonth, form, uses, balance: [...balance] },
    });
    const refusals = mayPropose(s.story, proposed as never);
    if (refusals.length > 0) return refused(...refusals);
    const paper = command.reasonablePay;
    return recordedFacts(...(paper ? [published(s, paper)] : []), proposed);
  },
  async rows({ tx, command, situation }) {
    const paper = command.reasonablePay;
    if (paper) await openPaper(tx, situation.bodyId, paper);
  },
  then: after,
});

function published(s: Situation, { commitment: doc, title }: Paper) {
  return fact("DocumentPublished/1", s.by.party, s.day, { doc, title, kind: "evidence" });
}

/** "2025-26" for April 2025 to March 2026, "2026" for a calendar year. */
export function yearOf(firstMonth: string, lastMonth: string): string {
  const [from, to] = [firstMonth.slice(0, 4), lastMonth.slice(0, 4)];
  return from === to ? from : `${from}-${to.slice(2)}`;
}
