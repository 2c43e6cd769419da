/** Facts of life as a mutual: members, meetings, elections, quality, books, surplus, disputes, the end. */
import { z } from "zod";
import { tally } from "./ballots.ts";
import {
  commitment,
  count,
  day,
  id,
  memberClass,
  note,
  pence,
  signedPence,
  title,
} from "./shapes.ts";

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

export const runningFacts = {
  /** How the register stands on a day: members and those who may join, by class; the digest of the register. */
  "RegisterCounted/1": z.strictObject({
    classes: z
      .array(z.strictObject({ class: memberClass, members: count, eligible: count.nullable() }))
      .min(1)
      .max(14),
    digest: commitment,
    votesPerMemberMost: count,
  }),
  "MembershipChanged/1": z.strictObject({
    class: memberClass,
    joined: count,
    left: count,
    digest: commitment,
  }),
  "ApplicationsRefused/1": z.strictObject({ class: memberClass, refused: count, reasons: note }),
  "RegisterImported/1": z.strictObject({
    rows: count,
    members: count,
    digest: commitment,
    undone: z.boolean(),
  }),
  "MeetingCalled/1": z.strictObject({
    meeting: id,
    kind: z.enum(["annual", "general", "second"]),
    meetingOn: day,
    givenOn: day,
    clearDays: z.int().min(1).max(90),
    business: z.array(title).min(1).max(40),
  }),
  "MeetingHeld/1": z.strictObject({
    meeting: id,
    kind: z.enum(["annual", "general", "second"]),
    present: count,
    members: count,
    quorum: count,
    resolutions: z.array(z.strictObject({ resolution: title, rule: title, tally })).max(40),
    minutes: commitment.nullable(),
  }),
  "ElectionDeclared/1": z.strictObject({
    election: id,
    class: memberClass,
    seats: count,
    candidates: count,
    electorate: count,
    papers: count,
    method: title,
    result: commitment.nullable(),
  }),
  "QualityReported/1": z.strictObject({
    period: z.string().regex(/^\d{4}-\d\d$/),
    measures: z
      .array(
        z.strictObject({
          standard: id,
          name: title,
          value: decimal,
          target: decimal,
          atLeast: z.boolean(),
          unit: title,
        }),
      )
      .min(1)
      .max(60),
    report: commitment.nullable(),
  }),
  "AccessCounted/1": z.strictObject({
    period: title,
    /** Share of referrals accepted, by published group, in counts; small groups left out. */
    groups: z
      .array(z.strictObject({ group: title, referred: count, accepted: count }))
      .min(1)
      .max(40),
  }),
  "AssessmentMade/1": z.strictObject({
    outcome: z.enum(["standardsMet", "partlyMet", "notMet"]),
    report: commitment,
  }),
  "AssessmentAnswered/1": z.strictObject({ answer: commitment }),
  "BooksPublished/1": z.strictObject({
    period: z.string().regex(/^\d{4}-\d\d$/),
    incomePence: pence,
    expenditurePence: pence,
    entries: count,
    digest: commitment,
    /** The day on which the annual return of the last year was sent to the registrar, if with these books. */
    annualReturnSentOn: day.optional(),
  }),
  "SurplusDecided/1": z.strictObject({
    year: title,
    surplusPence: signedPence,
    allotments: z
      .array(
        z.strictObject({
          to: z.enum([
            "reserves",
            "staff",
            "members",
            "community",
            "service",
            "publicPartner",
            "investors",
          ]),
          pence,
        }),
      )
      .max(20),
    meeting: id.nullable(),
  }),
  "DividendDeclared/1": z.strictObject({
    scheme: title,
    recipients: count,
    totalPence: pence,
    rule: note,
  }),
  "DisputeOpened/1": z.strictObject({
    dispute: id,
    from: z.enum(["members", "staff", "users", "unions", "authority", "mutual"]),
    to: z.enum(["mutual", "authority"]),
    about: title,
    doc: commitment,
    replyBy: day,
  }),
  "DisputeAnswered/1": z.strictObject({ dispute: id, answer: commitment }),
  "DisputeSettled/1": z.strictObject({
    dispute: id,
    how: z.enum(["agreed", "mediated", "arbitrated", "withdrawn"]),
  }),
  /** Sale, assignment or an investor let in; with the members' vote or without. */
  "ControlSold/1": z.strictObject({
    what: z.enum(["sale", "assignment", "investor"]),
    membersVote: id.nullable(),
    words: note,
  }),
  "FederationJoined/1": z.strictObject({ member: title, delegates: count }),
  "WoundUp/1": z.strictObject({
    destination: title,
    destinationKind: z.enum([
      "assetLockedBody",
      "publicOwnership",
      "members",
      "investors",
      "creditorsOnly",
    ]),
    assetsPence: pence,
    membersVote: id.nullable(),
  }),
} as const;
