/** What meetings, elections, membership and surplus read of the design that governs: rules as data, none typed twice. */
import { governingDesign } from "./designs-told.ts";
import type { DecidedBy, Design, Design4, Kind } from "./governance.ts";
import { asAt, type Story } from "./story.ts";

/** A line of votes; over one half "at least", up to one half "over": half must never beat the other half. */
export type Line = { readonly fraction: string; readonly relation: "over" | "atLeast" };

/** A rule as the contract of `decide` reads it (libraries/count). Classes are named by their ids in the design. */
export type ResolutionRule = Line & {
  readonly base: "forAndAgainst";
  /** Where several classes vote each counts by its weight; within it every vote alike. */
  readonly weights?: Readonly<Record<string, number>>;
  /** The most of all votes cast that a class counts for, by its id. */
  readonly weightCaps?: Readonly<Record<string, string>>;
  readonly noVotes?: "sharedOut";
  /** Classes that must each agree by themselves. */
  readonly eachClass?: Line & { readonly classes: readonly string[] };
  readonly vetoBy?: readonly string[];
  readonly tie?: "chair";
};

export type Matter = Kind | "standards" | "surplus" | "sale" | "assignment" | "investor";
/** Who decides a matter, and at a members' meeting by which rule. */
export type MatterRule =
  | { readonly by: "members"; readonly rule: ResolutionRule }
  | { readonly by: "board" }
  | { readonly by: "notStated" };

export type Parameters = ReturnType<typeof parametersOfDesign>;

/** The parameters of the design that governs on a day; undefined where none was frozen or registered by then. */
export function parametersOf(story: Story, day: string): Parameters | undefined {
  const design = governingDesign(asAt(story, day));
  return design && parametersOfDesign(design);
}

/** The parameters of any design, by who reads them. */
export function parametersOfDesign(design: Design4) {
  const ids = (classes: readonly DesignClass[]) => classes.map((one) => one.id);
  return {
    meetings: {
      quorum: design.quorum,
      noticeClearDays: design.noticeClearDays,
      annualMeetingMonth: design.meetingMonth,
      /** Classes that vote at members' meetings, by id. */
      voting: ids(design.classes.filter((one) => one.votes > 0)),
      oneMemberOneVote: design.oneMemberOneVote,
      castingVote: design.chairCasting,
      vetoes: design.vetoes,
      /** Whose delegates or trustees cast a class's votes for it; one may stand upon another. */
      layers: design.layers,
      matters: mattersOf(design),
    },
    elections: {
      everyYears: design.electionYears,
      /** Who may remove a director before the term ends. */
      removalBy: design.removalBy,
      seats: design.classes
        .filter((one) => one.seats > 0)
        .map(({ id, seats, chosen, voiceSeats }) => ({ class: id, seats, chosen, voiceSeats })),
    },
    membership: {
      classes: design.classes.map((one) => ({
        class: one.id,
        kind: one.class,
        open: one.open,
        eligibility: one.eligibility,
        eligible: one.eligible,
        pricePence: one.pricePence,
      })),
    },
    standards: { decidedBy: design.standardsBy },
    surplus: {
      rule: design.surplus,
      decidedBy: design.surplusBy,
      assetLock: design.assetLock,
    },
  } as const;
}

type DesignClass = Design4["classes"][number];

function mattersOf(design: Design4): Readonly<Record<Matter, MatterRule>> {
  const members = (kind: Kind, fraction: string): MatterRule => ({
    by: "members",
    rule: ruleOf(design, kind, fraction),
  });
  const decided = (by: DecidedBy): MatterRule => {
    if (by === "board" || by === "notStated") return { by };
    const rule = ruleOf(design, "ordinary", "1/2");
    return { by: "members", rule: by === "eachClass" ? agreedByEach(design, rule) : rule };
  };
  const handedOver = (needsMembers: boolean): MatterRule =>
    needsMembers ? members("assetDisposal", design.thresholds.assetDisposal) : { by: "board" };
  const { special, rulesChange, conversion, dissolution, assetDisposal } = design.thresholds;
  return {
    ordinary: members("ordinary", "1/2"),
    appointDirectors: members("appointDirectors", "1/2"),
    special: members("special", special),
    rulesChange: members("rulesChange", rulesChange),
    conversion: members("conversion", conversion),
    dissolution: members("dissolution", dissolution),
    assetDisposal: members("assetDisposal", assetDisposal),
    budget: design.budgetBy === "board" ? { by: "board" } : members("budget", "1/2"),
    standards: decided(design.standardsBy),
    surplus: decided(design.surplusBy),
    sale: handedOver(design.saleNeedsMembers),
    assignment: handedOver(design.assignmentNeedsMembers),
    investor: handedOver(design.investorNeedsMembers),
  };
}

/** Every class by its weight of those that voted, since lines are of votes cast; one class by heads. */
function ruleOf(design: Design4, kind: Kind, fraction: string): ResolutionRule {
  const voting = design.classes.filter((one) => one.votes > 0);
  const vetoes = design.vetoes.filter(
    (veto) => veto.over.includes(kind) && voting.some((one) => one.id === veto.class),
  );
  const weights = Object.fromEntries(voting.map((one) => [one.id, one.votes]));
  const line = lineOf(fraction);
  const caps = votingCapsOf(design).map((one) => [one.class, one.most]);
  const capped = caps.length > 0 ? { weightCaps: Object.fromEntries(caps) } : {};
  return {
    base: "forAndAgainst",
    ...line,
    ...(voting.length > 1 ? { weights, ...capped, noVotes: "sharedOut" } : {}),
    ...(vetoes.length > 0 ? { vetoBy: [...new Set(vetoes.map((veto) => veto.class))] } : {}),
    ...(isHalf(fraction) && meetingHasChair(design) ? { tie: "chair" } : {}),
  };
}

/**
 * The most of all votes cast that a class counts for, where its votes are capped. Where it votes by member bodies each of
 * them counts for so much, and so the class for as many times that; a cap that all votes cannot reach is none.
 */
export function votingCapsOf({
  classes,
  layers,
}: Design4): readonly { readonly class: string; readonly most: string }[] {
  return classes.flatMap(({ id, votes, mostVotes }) => {
    if (mostVotes === null || votes === 0) return [];
    const [top = 0n, bottom = 1n] = mostVotes.split("/").map(BigInt);
    const bodies = layers.find((layer) => layer.class === id)?.bodies ?? 1;
    const most = top * BigInt(bodies);
    return most < bottom ? [{ class: id, most: `${most}/${bottom}` }] : [];
  });
}

function isHalf(fraction: string): boolean {
  const [top = 0n, bottom = 1n] = fraction.split("/").map(BigInt);
  return top * 2n === bottom;
}

/** The chair of members' meetings casts a vote where the members or one class of them choose the chair. */
function meetingHasChair({ chairCasting, classes }: Design): boolean {
  return classes.some((one) => one.id === chairCasting);
}

function agreedByEach(design: Design4, rule: ResolutionRule): ResolutionRule {
  const classes = agreeingClasses(design).filter((one) => one.votes > 0);
  if (classes.length === 0) return rule;
  return { ...rule, eachClass: { classes: classes.map((one) => one.id), ...lineOf("1/2") } };
}

/** The classes of workers and users that each have to agree where the rules ask each class, by votes or behind others. */
export function agreeingClasses({ classes, layers }: Design4): readonly DesignClass[] {
  return classes.filter(
    (one) =>
      (one.class === "worker" || one.class === "user") &&
      layers.every((layer) => layer.class !== one.id) &&
      (one.votes > 0 || layers.some((layer) => (layer.by[one.id] ?? 0) > 0)),
  );
}

/** "At least" above one half; up to one half "over", since half of the votes must never beat the other half. */
export function lineOf(fraction: string): Line {
  const [top = 0n, bottom = 1n] = fraction.split("/").map(BigInt);
  return { fraction, relation: top * 2n > bottom ? "atLeast" : "over" };
}
