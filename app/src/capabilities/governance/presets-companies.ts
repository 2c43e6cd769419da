/** Presets of companies and charities: community interest, guarantee, employee trust, civil company, joint venture. */
import {
  choice,
  classesOf,
  ground,
  modelRule,
  must,
  reported,
  voice,
  type Preset,
} from "./preset-ground.ts";

const company = [must("articles", "ca2006-articles"), must("special75", "ca2006-s283")];
const cicMusts = [must("cicLock", "cic-asset-lock"), must("cicTest", "cic-asset-lock")];

export const companies: readonly Preset[] = [
  {
    id: "cic",
    design: {
      ...ground,
      form: "cicGuarantee",
      model: "none",
      classes: classesOf(["Workers", "worker", 60, 5], ["Users", "user", 40, 3, voice]),
      standardsBy: "board",
      assetLock: "statutoryCic",
      surplus: "reinvested",
    },
    points: [...company, ...cicMusts, choice("cicVotes"), choice("weights")],
  },
  {
    id: "cicShares",
    design: {
      ...ground,
      form: "cicShares",
      model: "none",
      classes: classesOf(
        ["Workers", "worker", 45, 4],
        ["Users", "user", 40, 3, voice],
        ["Social investors", "investor", 15, 1],
      ),
      assetLock: "statutoryCic",
      surplus: "membersAndCommunity",
      surplusBy: "eachClass",
    },
    points: [...company, ...cicMusts, must("cicDividend", "cic-asset-lock"), choice("weights")],
  },
  {
    id: "companyGuarantee",
    design: {
      ...ground,
      form: "companyGuarantee",
      model: "none",
      classes: classesOf(
        ["Workers", "worker", 45, 4],
        ["Users", "user", 40, 4, voice],
        ["Local people", "community", 15, 1],
      ),
      assetLock: "voluntary",
      surplus: "reinvested",
    },
    points: [
      ...company,
      must("removeDirector", "ca2006-s168"),
      choice("voluntaryLock"),
      choice("weights"),
    ],
  },
  {
    id: "charity",
    design: {
      ...ground,
      form: "charity",
      model: "none",
      classes: classesOf(
        ["Workers", "worker", 30, 2],
        ["Users", "user", 45, 4, voice],
        ["Local people", "community", 25, 3],
      ),
      assetLock: "charity",
      surplus: "reinvested",
    },
    points: [
      must("charityLock", "charity-law"),
      must("charityTrustees", "charity-law"),
      choice("weights"),
    ],
  },
  {
    id: "employeeTrust",
    design: {
      ...ground,
      form: "employeeTrust",
      model: "employeeTrust",
      classes: classesOf(
        ["Employee trust", "worker", 75, 0, { eligibility: "memberBody", chosen: "appointed" }],
        ["Employees", "worker", 0, 3],
        ["Former owners", "other", 25, 2],
      ),
      layers: [
        {
          class: "employee-trust",
          kind: "trust",
          by: { employees: 3, "former-owners": 1, itself: 1 },
          bodies: 1,
        },
      ],
      oneMemberOneVote: false,
      vulnerableUsers: false,
      standardsBy: "board",
      surplusBy: "board",
      assetLock: "none",
      surplus: "sharedWithMembers",
    },
    points: [
      ...company,
      must("trustHalf", "eot-2014"),
      must("noLock", "ca2006-articles"),
      choice("trustees"),
    ],
  },
  {
    id: "civilCompany",
    design: {
      ...ground,
      form: "cicGuarantee",
      model: "civilCompany",
      classes: classesOf(
        ["Frontline workers", "worker", 40, 4],
        ["Users", "user", 35, 3, voice],
        ["The community served", "community", 25, 2],
      ),
      assetLock: "statutoryCic",
      surplus: "membersAndCommunity",
      surplusBy: "eachClass",
    },
    points: [
      ...company,
      ...cicMusts,
      modelRule("civilOwners", "civil-company-2009"),
      modelRule("civilConditions", "civil-company-2009"),
      choice("weights"),
    ],
  },
  {
    id: "jointVenture",
    design: {
      ...ground,
      form: "jointVenture",
      model: "jointVenture",
      classes: classesOf(
        ["Investor", "investor", 40, 4],
        ["Government", "publicBody", 35, 3],
        ["Staff partnership", "worker", 25, 2, { open: false }],
      ),
      oneMemberOneVote: false,
      vetoes: [{ class: "government", over: ["assetDisposal"], nature: "protective" }],
      vulnerableUsers: null,
      standardsBy: "board",
      surplusBy: "board",
      assetLock: "none",
      surplus: "distributedToInvestors",
      saleNeedsMembers: false,
      assignmentNeedsMembers: false,
      investorNeedsMembers: false,
    },
    points: [must("special75", "ca2006-s283"), must("exactly75", "ca2006-s283"), reported("mycsp")],
  },
];
