/** Facts of consultation: unions, staff questions with their reply clock, meetings, users asked accessibly. */
import { z } from "zod";
import { commitment, count, day, note, title } from "./shapes.ts";

export const consultationFacts = {
  "UnionNotified/1": z.strictObject({
    union: title,
    papers: z.array(commitment).max(20),
    replyBy: day,
  }),
  /** The union's own answer, attached unedited. */
  "UnionAnswered/1": z.strictObject({
    union: title,
    stance: z.enum(["supports", "supportsWithConditions", "neutral", "opposes"]),
    statement: commitment,
  }),
  "AnswerGivenToUnion/1": z.strictObject({ union: title, reply: commitment }),
  "PackPublished/1": z.strictObject({
    kind: z.enum([
      "informationPack",
      "whatChangesForMe",
      "whatChangesEasyRead",
      "independentSummary",
    ]),
    doc: commitment,
  }),
  "ConsultationMeetingHeld/1": z.strictObject({
    with: z.enum(["staff", "nightStaff", "unions", "users", "parents", "tenants", "public"]),
    attended: count,
    minutes: commitment.nullable(),
  }),
  "QuestionAsked/1": z.strictObject({
    question: z.int().min(1),
    from: z.enum(["staff", "unions", "users", "community"]),
    nameWithheld: z.boolean(),
    to: z.enum(["proposers", "authority"]),
    text: commitment,
    replyBy: day,
  }),
  "QuestionAnswered/1": z.strictObject({ question: z.int().min(1), answer: commitment }),
  "UsersAsked/1": z.strictObject({
    ways: z
      .array(
        z.enum([
          "easyRead",
          "largePrint",
          "interpreter",
          "meeting",
          "visits",
          "outreach",
          "phone",
          "letter",
          "online",
          "advocate",
        ]),
      )
      .min(1),
    reached: count,
    paper: commitment.nullable(),
  }),
  "UsersAnswered/1": z.strictObject({
    responses: count,
    for: count,
    against: count,
    unsure: count,
    report: commitment,
  }),
  "UsersReplied/1": z.strictObject({ reply: commitment }),
  "ConsultationClosed/1": z.strictObject({ summary: commitment, changed: z.array(note).max(20) }),
} as const;
