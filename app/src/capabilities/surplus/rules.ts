/** What a body may do with its surplus: what the books say, what its rules and its asset lock forbid, who decides. */
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import { governingDesign } from "@rochdale/facts/designs-told.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";

export const TO = [
  "reserves",
  "staff",
  "members",
  "community",
  "service",
  "publicPartner",
  "investors",
] as const;
export type To = (typeof TO)[number];
export type Allotments = { readonly [to in To]: bigint };

const OUR_STANDARD = "rochdale-2";

function refusal(name: string, law: string, values: Message["values"] = {}): Refusal {
  return {
    rule: `surplus.${name}`,
    law,
    because: { message: `surplus.refused.${name}`, values },
    remedy: { message: `surplus.remedy.${name}`, values },
  };
}

/** Meetings at which the members could decide: held with their quorum, with a resolution that was carried. */
export function decidingMeetings(story: Story): readonly Entry<"MeetingHeld/1">[] {
  return all(story, "MeetingHeld/1").filter(
    ({ content }) =>
      content.present >= content.quorum &&
      content.resolutions.some(({ tally }) => tally.for > tally.against),
  );
}

export type YearBooks = {
  /** Income less spending over the year's published months, in pence. */
  readonly differencePence: bigint;
  /** Months of the year that are not published. */
  readonly missing: readonly string[];
};

/** What the published books say of a run of months. */
export function yearBooks(
  months: readonly string[],
  published: readonly { month: string; incomePence: number; expenditurePence: number }[],
): YearBooks {
  const byMonth = new Map(published.map((one) => [one.month, one]));
  const missing = months.filter((month) => !byMonth.has(month));
  const differencePence = months.reduce((sum, month) => {
    const one = byMonth.get(month);
    return one ? sum + BigInt(one.incomePence) - BigInt(one.expenditurePence) : sum;
  }, 0n);
  return { differencePence, missing };
}

export type Proposal = {
  readonly surplus: bigint;
  readonly allotments: Allotments;
  readonly books: YearBooks;
  /** A paper says why the surplus differs from the books. */
  readonly explained: boolean;
  /** The meeting named; null where none is. */
  readonly meeting: string | null;
};

/** Every reason against a use of the surplus. Empty where it may be decided. */
export function mayDecide(story: Story, proposal: Proposal): readonly Refusal[] {
  const design = governingDesign(story);
  return [
    ...agreesWithBooks(proposal),
    ...addsUp(proposal),
    ...(design ? [...withinTheLock(design, proposal), ...withinTheRules(design, proposal)] : []),
    ...(design ? membersDecided(story, design, proposal) : []),
  ];
}

/** The surplus is that of the published books, or a paper says why not. Our own standard. */
function agreesWithBooks({ books, surplus, explained }: Proposal): readonly Refusal[] {
  if (books.missing.length > 0) {
    return [refusal("notPublished", OUR_STANDARD, { months: books.missing.join(", ") })];
  }
  if (surplus === books.differencePence || explained) return [];
  const values = {
    surplus: { pence: String(surplus) },
    books: { pence: String(books.differencePence) },
  };
  return [refusal("notTheBooks", OUR_STANDARD, values)];
}

/** What is allotted is the surplus, neither more nor less; a loss allots nothing. */
function addsUp({ surplus, allotments }: Proposal): readonly Refusal[] {
  const allotted = TO.reduce((sum, to) => sum + allotments[to], 0n);
  const wanted = surplus > 0n ? surplus : 0n;
  if (allotted === wanted) return [];
  const values = { allotted: { pence: String(allotted) }, wanted: { pence: String(wanted) } };
  return [refusal("doesNotAddUp", OUR_STANDARD, values)];
}

/** Whom the asset lock or the form keeps out, with the law that does. */
const LOCKED_OUT: { readonly [lock in Design["assetLock"]]: readonly [string, readonly To[]] } = {
  statutoryCic: ["cic-asset-lock", []],
  statutoryCbs: ["si2006-264", ["members", "investors"]],
  charity: ["charity-law", ["staff", "members", "publicPartner", "investors"]],
  voluntary: [OUR_STANDARD, ["investors"]],
  none: [OUR_STANDARD, []],
};

/**
 * A lock keeps the surplus from those whom it names: a community benefit society's members, a charity's people.
 * A community interest company may pay shareholders 35% of distributable profit at most, and one limited by guarantee
 * has none; the rest goes to the community.
 */
function withinTheLock(
  { assetLock, form }: Design,
  { surplus, allotments }: Proposal,
): readonly Refusal[] {
  const [law, barred] = LOCKED_OUT[assetLock];
  const refusals = barred
    .filter((to) => allotments[to] > 0n)
    .map((to) =>
      refusal("locked", law, {
        to: { message: `enum.allotmentTo.${to}` },
        lock: { message: `enum.assetLock.${assetLock}` },
      }),
    );
  if (assetLock !== "statutoryCic") return refusals;
  const paid = allotments.members + allotments.investors;
  if (form === "cicGuarantee" && paid > 0n) return [refusal("cicGuarantee", law)];
  if (paid * 100n <= surplus * 35n) return refusals;
  const most = (surplus * 35n) / 100n;
  const values = { paid: { pence: String(paid) }, most: { pence: String(most) } };
  return [...refusals, refusal("cicCap", law, values)];
}

/** Who may share by each rule of the body itself; reserves, the service and the community always may. */
const SHARES: { readonly [rule in Design["surplus"]]: readonly To[] } = {
  reinvested: ["reserves", "service", "community"],
  sharedWithMembers: ["reserves", "service", "community", "staff", "members"],
  membersAndCommunity: ["reserves", "service", "community", "staff", "members"],
  distributedToInvestors: TO,
};

function withinTheRules({ surplus: rule }: Design, { allotments }: Proposal): readonly Refusal[] {
  return TO.filter((to) => allotments[to] > 0n && !SHARES[rule].includes(to)).map((to) =>
    to === "investors"
      ? refusal("investors", "tuc-coopsuk-2013")
      : refusal("ownRules", OUR_STANDARD, {
          to: { message: `enum.allotmentTo.${to}` },
          rule: { message: `enum.surplusRule.${rule}` },
        }),
  );
}

/** Whether a body's rules leave its surplus to the members: they share in it, or they settle the budget. */
export function membersDecide({ surplus, budgetBy }: Design): boolean {
  return surplus !== "reinvested" || budgetBy === "members";
}

function membersDecided(
  story: Story,
  design: Design,
  { meeting, surplus }: Proposal,
): readonly Refusal[] {
  if (surplus <= 0n || !membersDecide(design)) return [];
  const passed = decidingMeetings(story).some((one) => one.content.meeting === meeting);
  return passed ? [] : [refusal("noMeeting", OUR_STANDARD)];
}

/** The decisions on the surplus, newest first. */
export function decisionsOf(story: Story): readonly Entry<"SurplusDecided/1">[] {
  return all(story, "SurplusDecided/1").toReversed();
}
export type Decided = Content<"SurplusDecided/1">;
