/** Presets of co-operative schools: a trust that names the governors, and an academy. */
import { choice, classesOf, ground, must, modelRule, voice, type Preset } from "./preset-ground.ts";

export const schools: readonly Preset[] = [
  {
    id: "school",
    design: {
      ...ground,
      form: "coopSchoolTrust",
      model: "schoolTrust",
      classes: classesOf(
        ["The trust", "community", 0, 7, { eligibility: "memberBody", chosen: "appointed" }],
        ["Teachers and staff", "worker", 35, 1],
        ["Parents and carers", "user", 35, 2, { ...voice, eligibility: "caresForUser" }],
        ["Local people", "community", 20, 0],
        ["The council", "publicBody", 10, 1],
      ),
      layers: [
        {
          class: "the-trust",
          kind: "trust",
          by: { "teachers-and-staff": 3, "parents-and-carers": 3, "local-people": 2 },
          bodies: 1,
        },
      ],
      assetLock: "charity",
      surplus: "reinvested",
      vetoes: [
        { class: "the-council", over: ["dissolution", "assetDisposal"], nature: "protective" },
      ],
    },
    points: [
      must("schoolProcess", "school-trusts"),
      must("charityLock", "charity-law"),
      modelRule("schoolLayers", "school-trusts"),
      modelRule("schoolMost", "school-trusts"),
      choice("schoolLand"),
      choice("weights"),
    ],
  },
  {
    id: "academy",
    design: {
      ...ground,
      form: "companyGuarantee",
      model: "academy",
      classes: classesOf(
        ["Teachers and staff", "worker", 30, 3],
        ["Parents and carers", "user", 45, 5, { ...voice, eligibility: "caresForUser" }],
        ["Local people", "community", 25, 2],
      ),
      assetLock: "charity",
      surplus: "reinvested",
    },
    points: [
      must("academyForm", "academies-2010"),
      must("academyConsent", "academies-2010"),
      must("charityLock", "charity-law"),
      must("special75", "ca2006-s283"),
      choice("weights"),
    ],
  },
];
