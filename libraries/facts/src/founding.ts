/** Facts of the beginning: the body, its service and authority, who is admitted to speak, what sources are cited. */
import { z } from "zod";
import { commitment, count, day, id, nation, note, pence, role, title } from "./shapes.ts";

export const sector = z.enum([
  "communityNursing",
  "health",
  "socialCare",
  "primarySchool",
  "school",
  "freeSchool",
  "childrensCentres",
  "leisure",
  "housing",
  "jobcentre",
  "pensions",
  "homelessHealth",
  "councilServices",
  "culture",
  "youth",
  "executiveAgency",
  "armedForces",
  "police",
  "prisons",
  "otherService",
]);
export type Sector = z.infer<typeof sector>;

export const foundingFacts = {
  /** The body begins. `origin` is decided later by who asks; a body may start without a predecessor or already running. */
  "BodyOpened/1": z.strictObject({
    name: title,
    slug: id,
    start: z.enum(["fromPublicService", "noPredecessor", "alreadyRunning"]),
    /** real: sourced facts only; twin: an invented body; rehearsal: nothing counts; live: in earnest. */
    standing: z.enum(["real", "twin", "rehearsal", "live"]),
    modelledOn: title.optional(),
    service: z.strictObject({
      name: title,
      sector,
      nation,
      place: title,
      staff: count.nullable(),
      users: count.nullable(),
      budgetPence: pence.nullable(),
      /** Part of the health service whose separation the law or the policy excludes. */
      acuteEmergency: z.boolean().optional(),
    }),
    authority: z
      .strictObject({
        name: title,
        kind: z.enum([
          "council",
          "nhsBody",
          "department",
          "executiveAgency",
          "school",
          "housingAuthority",
          "other",
        ]),
      })
      .nullable(),
    recognisedUnions: z.array(title).max(20),
  }),
  /** A party may speak from now on: what for, who checked it, how. Persons only as a commitment. */
  "PartyAdmitted/1": z.strictObject({
    party: id,
    role,
    organisation: title.nullable(),
    person: commitment.nullable(),
    checkedBy: id,
    how: z.enum([
      "staffList",
      "letterOfAuthority",
      "officialEmail",
      "inPerson",
      "unionConfirmed",
      "appointed",
      "register",
      "publishedSource",
      "founder",
    ]),
  }),
  "PartyLeft/1": z.strictObject({ party: id }),
  /** A published source that facts may cite by its mark. */
  "SourceCited/1": z.strictObject({
    mark: z.string().regex(/^S\d{1,2}$/),
    title,
    author: title.nullable(),
    year: z.int().min(1800).max(2100).nullable(),
    /** primary: the body's own papers; report: press or a third party; seed: one of the five source documents. */
    kind: z.enum(["primary", "report", "seed"]),
    where: title.nullable(),
  }),
  /** A figure or statement that a published source gives and that no other fact type holds. */
  "StatementSourced/1": z.strictObject({
    about: z.enum([
      "staff",
      "users",
      "turnover",
      "hoursOfCare",
      "profit",
      "origin",
      "membership",
      "legalForm",
      "quality",
      "recognition",
      "dividend",
      "transfer",
      "guarantee",
      "history",
    ]),
    words: note,
    value: z.number().nullable(),
    unit: title.nullable(),
  }),
  /** A document is published with the record: its bytes can be checked against the commitment. */
  "DocumentPublished/1": z.strictObject({
    doc: commitment,
    title,
    kind: z.enum([
      "statementOfCase",
      "scopingReport",
      "businessCase",
      "informationPack",
      "easyRead",
      "largePrint",
      "unionStatement",
      "question",
      "answer",
      "minutes",
      "rules",
      "contract",
      "advice",
      "decisionNotice",
      "scrutineersReport",
      "measuresLetter",
      "qualityReport",
      "assessment",
      "books",
      "evidence",
      "whatChanges",
      "usersViews",
      "reply",
      "other",
    ]),
  }),
  /** A document is closed to the public by an enumerated reason until a day; its hash stays. */
  "DocumentClosed/1": z.strictObject({
    doc: commitment,
    ground: z.enum(["commercialPrices", "legalPrivilege", "personalInformation", "security"]),
    until: day,
  }),
  /** A document is withdrawn: its salt and bytes are erased, what rested on it becomes not proven. */
  "Withheld/1": z.strictObject({ doc: commitment, reason: note }),
  /** Somebody named disputes a finding; it stands beside it. */
  "FindingChallenged/1": z.strictObject({ finding: id, challenge: id, doc: commitment }),
  "ChallengeReplied/1": z.strictObject({ challenge: id, doc: commitment }),
} as const;
