/** The acts of disputes: open, answer, settle. What each side says stands beside the other's. */
import { fact } from "@rochdale/facts/fact.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import type { Field } from "../../house/field.ts";
import {
  answerable,
  disputesOf,
  maySettle,
  nextId,
  refusal,
  replyBy,
  sideOfRole,
  unsettled,
  type Dispute,
  type How,
  type To,
} from "./rules.ts";

const OPENERS = [
  "member",
  "staff",
  "user",
  "community",
  "union",
  "authority",
  "secretary",
  "board",
  "proposer",
] as const satisfies readonly Role[];
const after = () => "/disputes";

/** Disputes by what they are about. */
function disputeField(disputes: readonly Dispute[]): Field & { kind: "choice" } {
  return {
    kind: "choice",
    options: disputes.map((one) => one.opened.content.dispute),
    names: Object.fromEntries(
      disputes.map(({ opened: { content } }) => [content.dispute, content.about]),
    ),
  };
}

/** Those who answer for a side. */
const ANSWERS: { readonly [to in To]: readonly Role[] } = {
  mutual: ["secretary", "board", "proposer"],
  authority: ["authority"],
};

export const open = act({
  id: "disputes.open",
  may: OPENERS,
  fields: {
    to: { kind: "choice", options: ["mutual", "authority"], words: "disputes.to" },
    about: { kind: "text", max: 200 },
    statement: { kind: "paper", document: "other", open: "public" },
  },
  decide(command, s) {
    const from = sideOfRole(s.by.role);
    const to = command.to as To;
    if (!from || from === to) return problem("to", "disputes.problem.ownSide");
    const dispute = nextId(
      "dispute",
      disputesOf(s.story).map((one) => one.opened.content.dispute),
    );
    const by = replyBy(s.story, s.day);
    const values = { about: command.about, day: { day: by } };
    const opened = {
      dispute,
      from,
      to,
      about: command.about,
      doc: command.statement.commitment,
      replyBy: by,
    };
    return {
      ok: true,
      facts: [fact("DisputeOpened/1", s.by.party, s.day, opened)],
      letters: ANSWERS[to].map((role) => ({
        to: { role },
        subject: { message: "disputes.letter.opened.subject", values },
        text: [{ message: "disputes.letter.opened.text", values }],
      })),
    };
  },
  then: after,
});

function toAnswer(s: Situation) {
  return answerable(s.story, s.by.role);
}

export const answer = act({
  id: "disputes.answer",
  may: ["secretary", "board", "proposer", "authority"],
  fields: (s: Situation) =>
    ({
      dispute: disputeField(toAnswer(s)),
      answer: { kind: "paper", document: "reply", open: "public" },
    }) as const,
  refusals: (s) => (toAnswer(s).length === 0 ? [refusal("nothingToAnswer")] : []),
  decide(command, s) {
    const dispute = toAnswer(s).find((one) => one.opened.content.dispute === command.dispute);
    if (!dispute) return problem("dispute", "field.choose");
    const values = { about: dispute.opened.content.about };
    return {
      ok: true,
      facts: [
        fact("DisputeAnswered/1", s.by.party, s.day, {
          dispute: dispute.opened.content.dispute,
          answer: command.answer.commitment,
        }),
      ],
      letters: [
        {
          to: { party: dispute.opened.by },
          subject: { message: "disputes.letter.answered.subject", values },
          text: [{ message: "disputes.letter.answered.text", values }],
        },
      ],
    };
  },
  then: after,
});

const HOWS = ["agreed", "mediated", "arbitrated", "withdrawn"] as const;

export const settle = act({
  id: "disputes.settle",
  may: [...OPENERS, "arbiter", "facilitator"],
  fields: (s: Situation) =>
    ({
      dispute: disputeField(unsettled(s.story)),
      how: { kind: "choice", options: HOWS, words: "enum.settlement" },
    }) as const,
  refusals: (s) => (unsettled(s.story).length === 0 ? [refusal("nothingToSettle")] : []),
  decide(command, s) {
    const dispute = unsettled(s.story).find(
      (one) => one.opened.content.dispute === command.dispute,
    );
    if (!dispute) return problem("dispute", "field.choose");
    const how = command.how as How;
    const refusals = maySettle(dispute, how, s.by.role);
    if (refusals.length > 0) return refused(...refusals);
    const settled = { dispute: dispute.opened.content.dispute, how };
    return recordedFacts(fact("DisputeSettled/1", s.by.party, s.day, settled));
  },
  then: after,
});
