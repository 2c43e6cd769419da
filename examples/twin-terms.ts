/** What invented bodies put to their people: the design of a mutual, heads of terms, five years of cash. */
import type { Design } from "@rochdale/facts/governance.ts";
import type { ToldRelative } from "./story.ts";

type ClassRow = {
  readonly name: string;
  readonly class: Design["classes"][number]["class"];
  readonly votes: number;
  readonly seats: number;
  readonly managerVotes?: number;
  readonly managerSeats?: number;
  readonly open?: boolean;
  readonly eligible?: number;
  readonly price?: string;
  /** Of its seats, those for carers and advocates. */
  readonly voiceSeats?: number;
};

export type ToldDesign = Pick<Design, "form" | "assetLock" | "surplus" | "meetingMonth"> & {
  readonly classes: readonly ClassRow[];
  readonly oneMemberOneVote?: boolean;
  readonly quorum?: readonly [members: number, percent: number];
  readonly electionYears?: number;
  /** What members must be asked before: all three unless told otherwise. */
  readonly membersVote?: readonly ("sale" | "assignment" | "investor")[];
  /** A class in its row, from 1, that may stop the dissolution. */
  readonly protectiveVeto?: number;
  /** Who casts the votes of a class for it, as the form asks. */
  readonly layers?: ToldRelative;
};

const ELIGIBLE: Readonly<Record<string, string>> = {
  worker: "worksInService",
  user: "usesService",
  community: "livesNearby",
  publicBody: "publicPartner",
  investor: "investsMoney",
};

/** A design as the form sends it. */
export function design(told: ToldDesign): ToldRelative {
  const rows = told.classes.map((row, index): ToldRelative => {
    const n = index + 1;
    return {
      [`name${n}`]: row.name,
      [`class${n}`]: row.class,
      [`votes${n}`]: row.votes,
      [`seats${n}`]: row.seats,
      [`managerVotes${n}`]: row.managerVotes ?? 0,
      [`managerSeats${n}`]: row.managerSeats ?? 0,
      [`open${n}`]: row.open ?? true,
      [`price${n}`]: row.price ?? "0.00",
      [`eligibility${n}`]: ELIGIBLE[row.class] ?? "notStated",
      [`chosen${n}`]: row.open === false ? "appointed" : "elected",
      ...(row.voiceSeats === undefined ? {} : { [`voiceSeats${n}`]: row.voiceSeats }),
      ...(row.eligible === undefined ? {} : { [`eligible${n}`]: row.eligible }),
    };
  });
  const [members, percent] = told.quorum ?? [20, 5];
  const asked = told.membersVote ?? ["sale", "assignment", "investor"];
  const three = "3/4";
  const veto = told.protectiveVeto;
  return Object.assign({}, ...rows, {
    form: told.form,
    oneMemberOneVote: told.oneMemberOneVote ?? true,
    chair: "none",
    ...{ special: three, rulesChange: three, conversion: three },
    ...{ dissolution: three, assetDisposal: three },
    budgetBy: "board",
    standardsBy: "eachClass",
    surplusBy: "members",
    ...told.layers,
    quorumMembers: members,
    quorumPercent: percent,
    noticeClearDays: 14,
    electionYears: told.electionYears ?? 3,
    meetingMonth: told.meetingMonth,
    assetLock: told.assetLock,
    surplus: told.surplus,
    saleNeedsMembers: asked.includes("sale"),
    assignmentNeedsMembers: asked.includes("assignment"),
    investorNeedsMembers: asked.includes("investor"),
    ...(veto === undefined
      ? {}
      : {
          vetoHolder1: `class${veto}`,
          vetoOver1: ["dissolution"],
          vetoNature1: "protective",
        }),
  }) as ToldRelative;
}

export type ToldHeads = {
  readonly kind?: "contract" | "partnership" | "formulaFunding";
  readonly termMonths: number;
  readonly extensionMonths?: number;
  readonly prices?: readonly (readonly [
    name: string,
    model: "block" | "tariff",
    price: string,
    unit: string,
    unitsPerYear: number,
  ])[];
  readonly standards: readonly (readonly [
    name: string,
    atLeast: boolean,
    target: string,
    unit: string,
  ])[];
  readonly support?: string;
};

const SAFEGUARDS = [
  "noBailOut",
  "continuityPlan",
  "openBook",
  "noSaleWithoutMembers",
  "noAssignmentWithoutMembers",
  "noInvestorWithoutMembers",
  "returnInHouseAtEnd",
];

/** Heads of terms with every safeguard, as the form sends them. */
export function heads(told: ToldHeads): ToldRelative {
  const prices = (told.prices ?? []).map(([name, model, price, unit, units], index) => {
    const n = index + 1;
    return {
      ...{ [`priceName${n}`]: name, [`priceModel${n}`]: model, [`price${n}`]: price },
      ...{ [`priceUnit${n}`]: unit, [`priceUnits${n}`]: units },
    };
  });
  const standards = told.standards.map(([name, atLeast, target, unit], index) => {
    const n = index + 1;
    return {
      ...{ [`standardName${n}`]: name, [`standardAtLeast${n}`]: atLeast },
      ...{ [`standardTarget${n}`]: target, [`standardUnit${n}`]: unit },
    };
  });
  return Object.assign({}, ...prices, ...standards, {
    kind: told.kind ?? "contract",
    termMonths: told.termMonths,
    extensionMonths: told.extensionMonths ?? 0,
    noticeMonths: 9,
    safeguards: SAFEGUARDS,
    ...(told.support === undefined ? {} : { publicPartnerSupport: told.support }),
  }) as ToldRelative;
}

type Cash = {
  readonly openingCash: number;
  readonly income: number;
  readonly pay: number;
  readonly other: number;
  readonly vat: number;
  readonly pension: number;
  /** What the first year costs once. */
  readonly oneOff: number;
};

/** Five years of cash in pounds, growing by two and a half in a hundred a year. */
export function fiveYears(cash: Cash): ToldRelative {
  const grown = (pounds: number, year: number): string =>
    String(Math.round(pounds * (1 + 0.025 * (year - 1))));
  const years = [1, 2, 3, 4, 5].map((year) => ({
    [`income${year}`]: grown(cash.income, year),
    [`pay${year}`]: grown(cash.pay, year),
    [`other${year}`]: grown(cash.other, year),
    [`vat${year}`]: grown(cash.vat, year),
    [`pension${year}`]: grown(cash.pension, year),
    [`oneOff${year}`]: year === 1 ? String(cash.oneOff) : "0",
  }));
  return Object.assign({ openingCash: String(cash.openingCash) }, ...years) as ToldRelative;
}
