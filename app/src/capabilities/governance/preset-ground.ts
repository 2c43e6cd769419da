/** What presets are made of: rows of classes, the terms that they share, and points with whose word each is. */
import type { Design4 } from "@rochdale/facts/governance.ts";

export type DesignClass = Design4["classes"][number];

/** Whose word a point is: the law's must, a model rule, our own choice, or as was reported of a real body. */
export type Basis = "law" | "model" | "choice" | "reported";
/** A point of a preset: its sentence, whose word it is, and the entry of the law register it rests on. */
export type Point = { readonly says: string; readonly basis: Basis; readonly law?: string };
export type Preset = {
  readonly id: string;
  readonly design: Design4;
  readonly points: readonly Point[];
};

type Row = readonly [
  name: string,
  of: DesignClass["class"],
  votes: number,
  seats: number,
  more?: Partial<DesignClass>,
];

const ELIGIBLE: { readonly [of in DesignClass["class"]]: DesignClass["eligibility"] } = {
  worker: "worksInService",
  user: "usesService",
  community: "livesNearby",
  publicBody: "publicPartner",
  investor: "investsMoney",
  other: "notStated",
};

/** Classes that join openly for a pound, but public bodies, investors and others, who are named. */
export function classesOf(...rows: readonly Row[]): DesignClass[] {
  return rows.map(([name, of, votes, seats, more]) => {
    const people = of === "worker" || of === "user" || of === "community";
    return {
      id: name.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
      name,
      class: of,
      votes,
      seats,
      managerVotes: 0,
      managerSeats: 0,
      open: people,
      eligible: null,
      pricePence: people ? 100 : 0,
      eligibility: ELIGIBLE[of],
      chosen: people ? "elected" : "appointed",
      voiceSeats: 0,
      mostVotes: null,
      ...more,
    };
  });
}

export const QUARTERS: Design4["thresholds"] = {
  special: "3/4",
  rulesChange: "3/4",
  conversion: "3/4",
  dissolution: "3/4",
  assetDisposal: "3/4",
};

type Ground = Omit<Design4, "form" | "classes" | "assetLock" | "surplus" | "model">;
export const ground: Ground = {
  oneMemberOneVote: true,
  chairCasting: "none",
  thresholds: QUARTERS,
  budgetBy: "board",
  vetoes: [],
  quorum: { members: 10, percent: 10 },
  noticeClearDays: 14,
  electionYears: 3,
  meetingMonth: 9,
  saleNeedsMembers: true,
  assignmentNeedsMembers: true,
  investorNeedsMembers: true,
  vulnerableUsers: true,
  standardsBy: "eachClass",
  surplusBy: "members",
  layers: [],
  removalBy: "members",
};

/** One seat of the users' is for an advocate or a carer. */
export const voice = { voiceSeats: 1 } as const;

const says = (name: string) => `governance.point.${name}`;
export const must = (name: string, law: string): Point => ({ says: says(name), basis: "law", law });
export const modelRule = (name: string, law: string): Point => ({
  says: says(name),
  basis: "model",
  law,
});
export const choice = (name: string): Point => ({ says: says(name), basis: "choice" });
export const reported = (name: string): Point => ({ says: says(name), basis: "reported" });
