/** A partnership agreement as the record tells it: versions that both sides agreed, promises by month, what was given of each. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { PartnershipTerms } from "@rochdale/facts/partnership.ts";
import { all, roleOf, type Story } from "@rochdale/facts/story.ts";
import { equalInstalments } from "@rochdale/money/allot/instalments.ts";
import { addDays, endOfMonth, laterMonth } from "./calendar.ts";

export type PartnershipSide = "mutual" | "authority";
export type PromisedSupport = PartnershipTerms["support"][number];

/** Our own parameter: so many days after a month the support of it should stand in the record. */
export const daysToRecordSupport = 30;
/** The promise of funding among the promises of a month; support is known by its own id. */
export const FUNDING = "funding";
const MONTHS = 12;

export type PartnershipVersion = {
  readonly offer: Entry<"PartnershipOffered/1">;
  readonly agreed: Entry<"PartnershipAgreed/1">;
  readonly terms: PartnershipTerms;
  /** The last month of its term, or by a notice given after it was agreed. */
  readonly lastMonth: string;
  readonly notice: Entry<"PartnershipNoticeGiven/1"> | undefined;
};

/** Whose word an entry of the agreement is: the public partner's, or the mutual's. */
export function partnershipSideOf(story: Story, { by }: Pick<Entry, "by">): PartnershipSide {
  return roleOf(story, by) === "authority" ? "authority" : "mutual";
}

/** The last month of the years that the terms fund. */
export function lastMonthOfTerms({ firstMonth, fundingPence }: PartnershipTerms): string {
  return laterMonth(firstMonth, fundingPence.length * MONTHS - 1);
}

/** Every version that the side which did not offer it agreed to, in their order. */
export function versionsAgreed(story: Story): readonly PartnershipVersion[] {
  const offers = all(story, "PartnershipOffered/1");
  return all(story, "PartnershipAgreed/1").flatMap((agreed) => {
    const offer = offers.find((one) => one.content.version === agreed.content.version);
    if (!offer || partnershipSideOf(story, agreed) === offer.content.by) return [];
    const { terms } = offer.content;
    const notice = all(story, "PartnershipNoticeGiven/1").findLast(
      (one) => one.position > agreed.position,
    );
    const [last, noticed] = [lastMonthOfTerms(terms), notice?.content.month];
    const lastMonth = noticed !== undefined && noticed < last ? noticed : last;
    return [{ offer, agreed, terms, lastMonth, notice }];
  });
}

/** The version whose promises are those of a month: the newest that has begun by then and is not over. */
export function versionIn(story: Story, month: string): PartnershipVersion | undefined {
  const begun = versionsAgreed(story).findLast((one) => one.terms.firstMonth <= month);
  return begun && month <= begun.lastMonth ? begun : undefined;
}

export type Promised = {
  /** `FUNDING`, or the id of the support. */
  readonly promise: string;
  readonly month: string;
  /** Pence or hours: a twelfth of the year, the spare ones in its earlier months. */
  readonly amount: bigint;
  readonly countedIn: "pence" | "hours";
  /** Funding: the day by which it is paid. Support: the day by which it should stand in the record. */
  readonly dueOn: string;
  readonly support: PromisedSupport | null;
};

/** What is promised for a month: its part of the year's funding, and of each support that runs in it. */
export function promisedIn(story: Story, month: string): readonly Promised[] {
  const terms = versionIn(story, month)?.terms;
  if (!terms) return [];
  const since = monthsBetween(terms.firstMonth, month);
  const funding: Promised = {
    ...{ promise: FUNDING, month, countedIn: "pence", support: null },
    amount: part(terms.fundingPence[Math.floor(since / MONTHS)] ?? 0, since),
    dueOn: payDayOf(terms, month),
  };
  const support = terms.support
    .filter((one) => one.firstMonth <= month && month <= one.lastMonth)
    .map((one): Promised => ({
      ...{ promise: one.support, month, countedIn: one.countedIn, support: one },
      amount: part(one.perYear, monthsBetween(one.firstMonth, month)),
      dueOn: addDays(endOfMonth(month), daysToRecordSupport),
    }));
  return [funding, ...support].filter((one) => one.amount > 0n);
}

function part(perYear: number, monthsSince: number): bigint {
  return equalInstalments(BigInt(perYear), MONTHS)[monthsSince % MONTHS] ?? 0n;
}

/** The day of the month, or of the month after, by which the funding of a month is paid. */
export function payDayOf({ paidIn, payDay }: PartnershipTerms, month: string): string {
  const paid = paidIn === "theMonth" ? month : laterMonth(month, 1);
  return `${paid}-${String(payDay).padStart(2, "0")}`;
}

function monthsBetween(from: string, to: string): number {
  const count = (month: string) => Number(month.slice(0, 4)) * MONTHS + Number(month.slice(5));
  return count(to) - count(from);
}

/** Every month that any agreed version reaches, up to and with a month. */
export function promisedMonths(story: Story, until: string): readonly string[] {
  const versions = versionsAgreed(story);
  const [first] = versions.map((one) => one.terms.firstMonth).toSorted();
  const months: string[] = [];
  for (let month = first ?? "9999-12"; month <= until; month = laterMonth(month, 1)) {
    if (versionIn(story, month)) months.push(month);
    else if (versions.every((one) => one.lastMonth < month)) break;
  }
  return months;
}

type GivenEntry = Entry<"PartnershipFundingPaid/1"> | Entry<"PartnershipSupportGiven/1">;

/** Something recorded as given: by whom, for which promise and month, and what the other side says of it. */
export type Given = {
  readonly given: string;
  readonly promise: string;
  readonly month: string;
  readonly amount: bigint;
  readonly costPence: number | null;
  /** Of funding: the day on which it was paid. */
  readonly paidOn: string | null;
  readonly side: PartnershipSide;
  readonly state: "waiting" | "confirmed" | "disputed" | "withdrawn";
  readonly entry: GivenEntry;
  readonly answer: Entry<"PartnershipGivenAnswered/1"> | undefined;
};

/** Everything recorded as given, in the order of the record, with the last answer of the other side. */
export function givenOf(story: Story): readonly Given[] {
  const entries: readonly GivenEntry[] = [
    ...all(story, "PartnershipFundingPaid/1"),
    ...all(story, "PartnershipSupportGiven/1"),
  ];
  const answers = all(story, "PartnershipGivenAnswered/1");
  const withdrawals = all(story, "PartnershipGivenWithdrawn/1");
  return entries
    .toSorted((a, b) => a.position - b.position)
    .map((entry): Given => {
      const { given } = entry.content;
      const side = partnershipSideOf(story, entry);
      const own = (one: Entry) => partnershipSideOf(story, one) === side;
      const answer = answers.findLast((one) => one.content.given === given && !own(one));
      const withdrawn = withdrawals.some((one) => one.content.given === given && own(one));
      const state = withdrawn ? "withdrawn" : (answer?.content.givenAnswer ?? "waiting");
      return { given, side, state, entry, answer, ...measured(entry) };
    });
}

function measured(
  entry: GivenEntry,
): Pick<Given, "promise" | "month" | "amount" | "costPence" | "paidOn"> {
  if (entry.type === "PartnershipFundingPaid/1") {
    const { month, pence, paidOn } = entry.content;
    return { promise: FUNDING, month, amount: BigInt(pence), costPence: null, paidOn };
  }
  const { support, month, amount, costPence } = entry.content;
  return { promise: support, month, amount: BigInt(amount), costPence, paidOn: null };
}

/**
 * `kept`: the whole is confirmed. `short`: by the public partner's own word, or by both sides', less was given.
 * `disputed`: the sides differ. `waiting`: one side alone says it. `silent`: nobody recorded anything. `notYet`: not due.
 */
export type PromiseState = "kept" | "short" | "disputed" | "waiting" | "silent" | "notYet";

export type PromiseKept = Promised & {
  readonly confirmed: bigint;
  /** Recorded by one side; the other has not answered. */
  readonly waiting: bigint;
  readonly disputed: bigint;
  /** Of funding: confirmed and paid by the day; else all that is confirmed. */
  readonly onTime: bigint;
  readonly state: PromiseState;
  readonly given: readonly Given[];
};

/** Each promise of each month up to the month of a day, with what was given of it. */
export function promisesKept(story: Story, day: string): readonly PromiseKept[] {
  const given = givenOf(story).filter((one) => one.state !== "withdrawn");
  return promisedMonths(story, day.slice(0, 7)).flatMap((month) =>
    promisedIn(story, month).map((promised) => {
      const of = given.filter((one) => one.promise === promised.promise && one.month === month);
      const sum = (state: Given["state"]) => total(of.filter((one) => one.state === state));
      const confirmed = of.filter((one) => one.state === "confirmed");
      const inTime = confirmed.filter((one) => (one.paidOn ?? "") <= promised.dueOn);
      const sums = { confirmed: total(confirmed), waiting: sum("waiting") };
      const kept = { ...promised, ...sums, disputed: sum("disputed"), onTime: total(inTime) };
      return { ...kept, given: of, state: stateOf({ ...kept, given: of }, day) };
    }),
  );
}

function total(given: readonly Given[]): bigint {
  return given.reduce((sum, one) => sum + one.amount, 0n);
}

function stateOf(kept: Omit<PromiseKept, "state">, day: string): PromiseState {
  const { amount, confirmed, waiting, disputed, dueOn, given } = kept;
  if (confirmed >= amount) return "kept";
  if (day <= dueOn) return "notYet";
  if (given.length === 0) return "silent";
  const all = confirmed + waiting + disputed;
  // What the mutual alone says of less proves nothing against the public partner until it agrees.
  const agreed = given.every((one) => one.side === "authority" || one.state === "confirmed");
  if (all < amount && agreed) return "short";
  return given.some((one) => one.state === "disputed") ? "disputed" : "waiting";
}
