/** Acts of asking and answering: questions with their reply clock, users asked in ways that reach them, the close. */
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { all, latest } from "@rochdale/facts/story.ts";
import { standardFor } from "@rochdale/genuineness/standard.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import { mayClose, questionsOf, refusal, splitTellsApart, workingDaysLater } from "./rules.ts";

const TO = ["proposers", "authority"] as const;
const ASKERS = { staff: "staff", union: "unions", user: "users", community: "community" } as const;
const WAYS = [
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
] as const;

export const ask = act({
  id: "consultation.ask",
  may: ["staff", "union", "user", "community"],
  fields: {
    to: { kind: "choice", options: TO, words: "consultation.side" },
    nameWithheld: { kind: "yesNo" },
    text: { kind: "paper", document: "question", open: "public" },
  },
  decide(command, s) {
    const to = command.to as (typeof TO)[number];
    const question =
      Math.max(0, ...questionsOf(s.story).map((one) => one.asked.content.question)) + 1;
    const days = standardFor(s.story, s.day).questionReplyWorkingDays;
    const replyBy = workingDaysLater(s.story, s.day, days);
    const values = { question, day: { day: replyBy } };
    return {
      ok: true,
      facts: [
        fact("QuestionAsked/1", s.by.party, s.day, {
          question,
          from: ASKERS[s.by.role as keyof typeof ASKERS],
          nameWithheld: command.nameWithheld,
          to,
          text: command.text.commitment,
          replyBy,
        }),
      ],
      letters: [
        {
          to: { role: to === "authority" ? "authority" : "proposer" },
          subject: { message: "consultation.letter.question.subject", values },
          text: [{ message: "consultation.letter.question.text", values }],
        },
      ],
    };
  },
  then: () => "/questions",
});

/** Questions that the reader's side has not answered. */
function openTo(s: Situation) {
  const side = s.by.role === "authority" ? "authority" : "proposers";
  return questionsOf(s.story).filter(
    (one) => one.answered === null && one.asked.content.to === side,
  );
}

export const answer = act({
  id: "consultation.answer",
  may: ["proposer", "authority"],
  fields: (s: Situation) => {
    const options = openTo(s).map((one) => String(one.asked.content.question));
    return {
      question: { kind: "choice", options, suggest: options[0] ?? "" },
      answer: { kind: "paper", document: "answer", open: "public" },
    } as const;
  },
  refusals: (s) => (openTo(s).length === 0 ? [refusal("nothingToAnswer")] : []),
  decide(command, s) {
    const found = openTo(s).find((one) => String(one.asked.content.question) === command.question);
    if (!found) return refused(refusal("nothingToAnswer"));
    const { question } = found.asked.content;
    return {
      ok: true,
      facts: [
        fact("QuestionAnswered/1", s.by.party, s.day, {
          question,
          answer: command.answer.commitment,
        }),
      ],
      letters: [
        {
          to: { party: found.asked.by },
          subject: { message: "consultation.letter.reply.question", values: { question } },
          text: [{ message: "consultation.letter.reply.text" }],
        },
      ],
    };
  },
  then: () => "/questions",
});

export const askUsers = act({
  id: "consultation.askUsers",
  may: ["proposer", "authority", "facilitator", "user", "community"],
  fields: {
    ways: { kind: "choices", options: WAYS, words: "enum.askingWay" },
    reached: { kind: "whole", most: 100_000_000 },
    paper: { kind: "paper", document: "easyRead", open: "public", optional: true },
  },
  decide(command, s) {
    return recordedFacts(
      fact("UsersAsked/1", s.by.party, s.day, {
        ways: [...command.ways] as Content<"UsersAsked/1">["ways"],
        reached: command.reached,
        paper: command.paper?.commitment ?? null,
      }),
    );
  },
});

export const reportUsers = act({
  id: "consultation.reportUsers",
  may: ["user", "community", "facilitator", "proposer", "authority"],
  fields: {
    responses: { kind: "whole", most: 100_000_000 },
    for: { kind: "whole" },
    against: { kind: "whole" },
    unsure: { kind: "whole" },
    report: { kind: "paper", document: "usersViews", open: "public" },
  },
  refusals: (s) => (latest(s.story, "UsersAsked/1") ? [] : [refusal("usersNotAsked")]),
  decide(command, s) {
    const split = [command.for, command.against, command.unsure];
    const sum = split.reduce((total, one) => total + one, 0);
    const { responses } = command;
    if (sum > responses) return problem("responses", "consultation.problem.sum", { sum });
    if (responses < 10 && sum > 0 && splitTellsApart({ responses, split })) {
      return problem("for", "consultation.problem.few");
    }
    return recordedFacts(
      fact("UsersAnswered/1", s.by.party, s.day, {
        responses,
        for: command.for,
        against: command.against,
        unsure: command.unsure,
        report: command.report.commitment,
      }),
    );
  },
});

export const replyToUsers = act({
  id: "consultation.replyToUsers",
  may: ["proposer", "authority"],
  fields: { reply: { kind: "paper", document: "reply", open: "public" } },
  refusals: (s) => (latest(s.story, "UsersAnswered/1") ? [] : [refusal("usersNotHeard")]),
  decide(command, s) {
    return {
      ok: true,
      facts: [fact("UsersReplied/1", s.by.party, s.day, { reply: command.reply.commitment })],
      letters: (["user", "community"] as const).map((role) => ({
        to: { role },
        subject: { message: "consultation.letter.users.subject" },
        text: [{ message: "consultation.letter.reply.text" }],
      })),
    };
  },
});

const CHANGES_MOST = 20;

export const closeConsultation = act({
  id: "consultation.close",
  may: ["proposer"],
  fields: {
    summary: { kind: "paper", document: "reply", open: "public" },
    changed: { kind: "longText", optional: true, max: 10_000 },
  },
  refusals: (s) => [
    ...(all(s.story, "ConsultationClosed/1").length > 0 ? [refusal("closedAlready")] : []),
    ...mayClose(s.story, s.day),
  ],
  decide(command, s) {
    const changed = (command.changed ?? "")
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
    if (changed.length > CHANGES_MOST) {
      return problem("changed", "consultation.problem.manyChanges", { most: CHANGES_MOST });
    }
    if (changed.some((line) => line.length > 2000)) {
      return problem("changed", "consultation.problem.longChange", { most: 2000 });
    }
    const summary = command.summary.commitment;
    return recordedFacts(fact("ConsultationClosed/1", s.by.party, s.day, { summary, changed }));
  },
});
