/** Acts with the unions: told with the papers, their own words attached, the reply they get; packs and meetings. */
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import { standardFor } from "@rochdale/genuineness/standard.ts";
import { act, problem, recordedFacts, type Situation } from "../../house/act.ts";
import { refusal, unionsOf, unionsOfParty, workingDaysLater } from "./rules.ts";

const STANCES = ["supports", "supportsWithConditions", "neutral", "opposes"] as const;
const PACKS = [
  "informationPack",
  "whatChangesForMe",
  "whatChangesEasyRead",
  "independentSummary",
] as const;
const PACK_PAPERS = "informationPack";
const WITH = ["staff", "nightStaff", "unions", "users", "parents", "tenants", "public"] as const;

function unionChoice(options: readonly string[]) {
  return { kind: "choice", options, suggest: options[0] ?? "" } as const;
}

export const notifyUnion = act({
  id: "consultation.notifyUnion",
  may: ["proposer", "authority"],
  fields: (s: Situation) => ({
    union: unionChoice(unionsOf(s.story)),
    paper: { kind: "paper", document: "statementOfCase", open: "public", optional: true },
    replyBy: {
      kind: "day",
      optional: true,
      suggest: workingDaysLater(s.story, s.day, standardFor(s.story, s.day).unionReplyWorkingDays),
    },
  }),
  refusals: (s) => (unionsOf(s.story).length === 0 ? [refusal("noUnions")] : []),
  decide(command, s) {
    const least = workingDaysLater(
      s.story,
      s.day,
      standardFor(s.story, s.day).unionReplyWorkingDays,
    );
    const replyBy = command.replyBy ?? least;
    if (replyBy < least)
      return problem("replyBy", "consultation.problem.soon", { day: { day: least } });
    const papers = command.paper ? [command.paper.commitment] : [];
    const values = { union: command.union, day: { day: replyBy } };
    return {
      ok: true,
      facts: [
        fact("UnionNotified/1", s.by.party, s.day, { union: command.union, papers, replyBy }),
      ],
      letters: [
        {
          to: { role: "union" },
          subject: { message: "consultation.letter.notified.subject", values },
          text: [{ message: "consultation.letter.notified.text", values }],
        },
      ],
    };
  },
});

export const unionAnswer = act({
  id: "consultation.unionAnswer",
  may: ["union"],
  fields: (s: Situation) => ({
    union: unionChoice(unionsOfParty(s.story, s.by.party)),
    stance: { kind: "choice", options: STANCES, words: "enum.stance" },
    statement: { kind: "paper", document: "unionStatement", open: "public" },
  }),
  refusals: (s) => (unionsOfParty(s.story, s.by.party).length === 0 ? [refusal("notAUnion")] : []),
  decide(command, s) {
    return {
      ok: true,
      facts: [
        fact("UnionAnswered/1", s.by.party, s.day, {
          union: command.union,
          stance: command.stance as (typeof STANCES)[number],
          statement: command.statement.commitment,
        }),
      ],
      letters: (["proposer", "authority"] as const).map((role) => ({
        to: { role },
        subject: {
          message: "consultation.letter.answered.subject",
          values: { union: command.union },
        },
        text: [{ message: "consultation.letter.answered.text", values: { union: command.union } }],
      })),
    };
  },
});

/** Unions whose statement stands in the record. */
function unionsHeard(s: Situation): readonly string[] {
  return [...new Set(all(s.story, "UnionAnswered/1").map((one) => one.content.union))];
}

export const replyToUnion = act({
  id: "consultation.replyToUnion",
  may: ["proposer", "authority"],
  fields: (s: Situation) => ({
    union: unionChoice(unionsHeard(s)),
    reply: { kind: "paper", document: "reply", open: "public" },
  }),
  refusals: (s) => (unionsHeard(s).length === 0 ? [refusal("noStatement")] : []),
  decide(command, s) {
    return {
      ok: true,
      facts: [
        fact("AnswerGivenToUnion/1", s.by.party, s.day, {
          union: command.union,
          reply: command.reply.commitment,
        }),
      ],
      letters: [
        {
          to: { role: "union" },
          subject: {
            message: "consultation.letter.reply.subject",
            values: { union: command.union },
          },
          text: [{ message: "consultation.letter.reply.text" }],
        },
      ],
    };
  },
});

export const publishPack = act({
  id: "consultation.publishPack",
  may: ["proposer", "authority", "facilitator", "union", "scrutineer"],
  fields: {
    kind: { kind: "choice", options: PACKS, words: "enum.packKind" },
    pack: { kind: "paper", document: PACK_PAPERS, open: "public" },
  },
  decide(command, s) {
    const kind = command.kind as (typeof PACKS)[number];
    if (kind === "independentSummary" && s.by.role === "proposer") {
      return problem("kind", "consultation.problem.ownSummary");
    }
    return recordedFacts(
      fact("PackPublished/1", s.by.party, s.day, { kind, doc: command.pack.commitment }),
    );
  },
});

export const holdMeeting = act({
  id: "consultation.holdMeeting",
  may: ["proposer", "authority", "union", "facilitator"],
  fields: (s: Situation) => ({
    with: { kind: "choice", options: WITH, words: "enum.side" },
    heldOn: { kind: "day", optional: true, suggest: s.day },
    attended: { kind: "whole", most: 1_000_000 },
    minutes: { kind: "paper", document: "minutes", open: "public", optional: true },
  }),
  decide(command, s) {
    const on = command.heldOn ?? s.day;
    if (on > s.day)
      return problem("heldOn", "consultation.problem.future", { day: { day: s.day } });
    const opened = s.story.entries[0]?.on ?? s.day;
    if (on < opened)
      return problem("heldOn", "consultation.problem.before", { day: { day: opened } });
    return recordedFacts(
      fact("ConsultationMeetingHeld/1", s.by.party, on, {
        with: command.with as Content<"ConsultationMeetingHeld/1">["with"],
        attended: command.attended,
        minutes: command.minutes?.commitment ?? null,
      }),
    );
  },
});
