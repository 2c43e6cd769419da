/** Designs to begin from: the common forms, and one joint venture to break. What law says and what we chose is told apart. */
import type { Design } from "@rochdale/facts/governance.ts";

type DesignClass = Design["classes"][number];

/** Whose word a term of a preset is: the Act's, usual model rules', our own choice, or as was reported of a real one. */
export type Basis = "act" | "model" | "own" | "reported";
export type Preset = {
  readonly id: string;
  readonly design: Design;
  /** Notes by their sentence, each with whose word it is. */
  readonly notes: readonly { readonly note: string; readonly basis: Basis }[];
};

type Row = readonly [name: string, of: DesignClass["class"], votes: number, seats: number];

function classes(rows: readonly Row[], open = true): DesignClass[] {
  return rows.map(([name, of, votes, seats]) => ({
    id: name.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    name,
    class: of,
    votes,
    seats,
    managerVotes: 0,
    managerSeats: 0,
    open: open && of !== "publicBody" && of !== "investor",
    eligible: null,
    pricePence: of === "publicBody" || of === "investor" ? 0 : 100,
  }));
}

const QUARTERS: Design["thresholds"] = {
  special: "3/4",
  rulesChange: "3/4",
  conversion: "3/4",
  dissolution: "3/4",
  assetDisposal: "3/4",
};

const ground: Omit<Design, "form" | "classes" | "assetLock" | "surplus"> = {
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
};

const note = (name: string, basis: Basis) => ({ note: `governance.note.${name}`, basis });

export const PRESETS: readonly Preset[] = [
  {
    id: "workerCoop",
    design: {
      ...ground,
      form: "coopSociety",
      classes: classes([["Workers", "worker", 100, 9]]),
      assetLock: "voluntary",
      surplus: "sharedWithMembers",
      thresholds: { ...QUARTERS, special: "2/3", rulesChange: "2/3" },
    },
    notes: [note("coopOneVote", "model"), note("s111", "act"), note("voluntaryLock", "own")],
  },
  {
    id: "communityBenefit",
    design: {
      ...ground,
      form: "communityBenefitSociety",
      classes: classes([
        ["Workers", "worker", 45, 4],
        ["Users", "user", 40, 4],
        ["Local people", "community", 15, 1],
      ]),
      assetLock: "statutoryCbs",
      surplus: "reinvested",
    },
    notes: [note("cbsLock", "act"), note("cbsBenefit", "act"), note("weights", "own")],
  },
  {
    id: "cic",
    design: {
      ...ground,
      form: "cicGuarantee",
      classes: classes([
        ["Workers", "worker", 60, 5],
        ["Users", "user", 40, 3],
      ]),
      assetLock: "statutoryCic",
      surplus: "reinvested",
    },
    notes: [note("cicLock", "act"), note("special75", "act"), note("weights", "own")],
  },
  {
    id: "multiStakeholder",
    design: {
      ...ground,
      form: "multiStakeholder",
      classes: classes([
        ["Workers", "worker", 35, 3],
        ["Users", "user", 35, 3],
        ["Local people", "community", 20, 2],
        ["Investor members", "investor", 10, 1],
      ]),
      assetLock: "voluntary",
      surplus: "membersAndCommunity",
    },
    notes: [note("somerset", "model"), note("investorTenth", "model"), note("weights", "own")],
  },
  {
    id: "school",
    design: {
      ...ground,
      form: "coopSchoolTrust",
      classes: classes([
        ["Teachers and staff", "worker", 35, 3],
        ["Parents and carers", "user", 35, 3],
        ["Local people", "community", 20, 2],
        ["The council", "publicBody", 10, 1],
      ]),
      assetLock: "charity",
      surplus: "reinvested",
      vetoes: [
        { class: "the-council", over: ["dissolution", "assetDisposal"], nature: "protective" },
      ],
    },
    notes: [note("schoolLand", "own"), note("weights", "own")],
  },
  {
    id: "federation",
    design: {
      ...ground,
      form: "federation",
      classes: classes([
        ["Workers of the centres", "worker", 40, 4],
        ["Parents and carers", "user", 40, 4],
        ["Local people", "community", 10, 1],
        ["The council", "publicBody", 10, 2],
      ]),
      assetLock: "statutoryCbs",
      surplus: "reinvested",
      vetoes: [{ class: "the-council", over: ["assetDisposal"], nature: "protective" }],
    },
    notes: [note("federation", "own"), note("weights", "own")],
  },
  {
    id: "employeeTrust",
    design: {
      ...ground,
      form: "employeeTrust",
      classes: [
        ...classes([
          ["Employees", "worker", 75, 2],
          ["Founders’ company", "other", 25, 1],
        ]),
      ],
      oneMemberOneVote: false,
      assetLock: "none",
      surplus: "sharedWithMembers",
    },
    notes: [note("trustees", "model"), note("special75", "act"), note("noLock", "act")],
  },
  {
    id: "jointVenture",
    design: {
      ...ground,
      form: "jointVenture",
      classes: classes(
        [
          ["Investor", "investor", 40, 4],
          ["Government", "publicBody", 35, 3],
          ["Staff partnership", "worker", 25, 2],
        ],
        false,
      ),
      oneMemberOneVote: false,
      vetoes: [{ class: "government", over: ["assetDisposal"], nature: "protective" }],
      assetLock: "none",
      surplus: "distributedToInvestors",
      saleNeedsMembers: false,
      assignmentNeedsMembers: false,
      investorNeedsMembers: false,
    },
    notes: [note("mycsp", "reported"), note("special75", "act"), note("exactly75", "act")],
  },
];

export function presetNamed(id: string): Preset | undefined {
  return PRESETS.find((one) => one.id === id);
}
