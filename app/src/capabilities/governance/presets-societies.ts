/** Presets of societies and of bodies of several classes: co-operatives, community benefit, constituencies, federation. */
import {
  choice,
  classesOf,
  ground,
  modelRule,
  must,
  QUARTERS,
  voice,
  type Preset,
} from "./preset-ground.ts";

const society = [must("threeMembers", "ccbsa2014-s2"), must("s14", "ccbsa2014-s14")];

export const societies: readonly Preset[] = [
  {
    id: "workerCoop",
    design: {
      ...ground,
      form: "coopSociety",
      model: "workerCoop",
      classes: classesOf(["Workers", "worker", 100, 9]),
      thresholds: { ...QUARTERS, special: "2/3", rulesChange: "2/3" },
      vulnerableUsers: false,
      standardsBy: "members",
      assetLock: "voluntary",
      surplus: "sharedWithMembers",
    },
    points: [
      ...society,
      must("coopOneVote", "coop-principles"),
      must("s113", "ccbsa2014-s113"),
      modelRule("notice", "coopsuk-model-rules"),
      choice("voluntaryLock"),
      choice("workersOnlyMembers"),
    ],
  },
  {
    id: "communityBenefit",
    design: {
      ...ground,
      form: "communityBenefitSociety",
      model: "communityBenefit",
      classes: classesOf(
        ["Workers", "worker", 45, 4],
        ["Users", "user", 40, 4, voice],
        ["Local people", "community", 15, 1],
      ),
      assetLock: "statutoryCbs",
      surplus: "reinvested",
    },
    points: [
      ...society,
      must("cbsBenefit", "ccbsa2014-s2"),
      must("cbsLock", "si2006-264"),
      modelRule("notice", "coopsuk-model-rules"),
      choice("weights"),
      choice("voiceSeat"),
    ],
  },
  {
    id: "multiStakeholder",
    design: {
      ...ground,
      form: "multiStakeholder",
      model: "somerset",
      classes: classesOf(
        ["Workers", "worker", 35, 3],
        ["Users", "user", 35, 3, voice],
        ["Local people", "community", 20, 2],
        ["Investor members", "investor", 10, 1, { mostVotes: "1/10" }],
      ),
      assetLock: "voluntary",
      surplus: "membersAndCommunity",
      surplusBy: "eachClass",
    },
    points: [
      ...society,
      modelRule("somerset", "somerset-rules"),
      choice("investorTenth"),
      choice("weights"),
      choice("voiceSeat"),
      choice("voluntaryLock"),
    ],
  },
  {
    id: "fairShares",
    design: {
      ...ground,
      form: "multiStakeholder",
      model: "fairShares",
      classes: classesOf(
        ["Founders", "other", 10, 1],
        ["Workers", "worker", 35, 3],
        ["Users", "user", 35, 3, voice],
        ["Investor members", "investor", 20, 1],
      ),
      vetoes: ["founders", "workers", "users", "investor-members"].map((id) => ({
        class: id,
        over: ["ordinary" as const],
        nature: "operative" as const,
      })),
      assetLock: "voluntary",
      surplus: "membersAndCommunity",
    },
    points: [
      ...society,
      modelRule("fairSharesVeto", "fairshares-model"),
      modelRule("fairSharesClasses", "fairshares-model"),
      choice("weights"),
    ],
  },
  {
    id: "constituencies",
    design: {
      ...ground,
      form: "communityBenefitSociety",
      model: "constituencies",
      classes: classesOf(
        ["Patients and carers", "user", 40, 7, voice],
        ["Public", "community", 20, 4],
        ["Staff", "worker", 35, 5],
        ["The council", "publicBody", 5, 1],
      ),
      assetLock: "statutoryCbs",
      surplus: "reinvested",
    },
    points: [
      ...society,
      must("cbsLock", "si2006-264"),
      modelRule("governors", "nhsa2006-sch7"),
      modelRule("governorsNotDirectors", "nhsa2006-sch7"),
      choice("weights"),
    ],
  },
  {
    id: "federation",
    design: {
      ...ground,
      form: "federation",
      model: "federation",
      classes: classesOf(
        [
          "The centres",
          "user",
          90,
          9,
          { eligibility: "memberBody", chosen: "elected", mostVotes: "1/10" },
        ],
        ["Workers of the centres", "worker", 0, 0],
        ["Parents and carers", "user", 0, 1, voice],
        ["Local people", "community", 0, 0],
        ["The council", "publicBody", 10, 1],
      ),
      layers: [
        {
          class: "the-centres",
          kind: "bodies",
          by: { "workers-of-the-centres": 40, "parents-and-carers": 45, "local-people": 15 },
          bodies: 20,
        },
      ],
      vetoes: [{ class: "the-council", over: ["assetDisposal"], nature: "protective" }],
      assetLock: "statutoryCbs",
      surplus: "reinvested",
    },
    points: [
      must("twoSocieties", "ccbsa2014-s2"),
      must("s14", "ccbsa2014-s14"),
      must("cbsLock", "si2006-264"),
      choice("bodyTenth"),
      choice("delegates"),
      choice("leaving"),
    ],
  },
];
