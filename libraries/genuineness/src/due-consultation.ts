/** The limits of consultation and of disputes: replies that unions, those who asked and the authority owe. */
import type { Due } from "@rochdale/facts/due.ts";
import { all } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { authorityMustAct, dueItem, said, workingDaysLater, type Vantage } from "./due-item.ts";
import { houseRule } from "./due-request.ts";
import { standardFor } from "./standard.ts";

/** Every reply that is owed in consultation, in the order in which it was asked for. */
export function consultationDues(vantage: Vantage): readonly Due[] {
  return [...unionsReplies(vantage), ...answersToUnions(vantage), ...questions(vantage)];
}

/** A union's own reply, by the day its notice names. Its silence is shown and never counts as consent. */
function unionsReplies(vantage: Vantage): readonly Due[] {
  const answers = all(vantage.story, "UnionAnswered/1");
  return all(vantage.story, "UnionNotified/1").map((notified, index) => {
    const { union, replyBy } = notified.content;
    const answer = answers.find(
      (one) => one.content.union === union && one.position > notified.position,
    );
    return dueItem(vantage, {
      id: `union.${index + 1}`,
      what: said("due.what.unionReply", { union }),
      starts: notified.on,
      due: replyBy,
      done: answer?.on ?? null,
      counting: { in: "workingDays", since: said("due.since.notice") },
      mustAct: said("due.who.named", { name: union }),
      ifSilent: said("due.silence.union", { union }),
      rule: houseRule(standardFor(vantage.story, notified.on).id),
    });
  });
}

/** The answer that a union's statement gets: 20 working days, our own standard. */
function answersToUnions(vantage: Vantage): readonly Due[] {
  const replies = all(vantage.story, "AnswerGivenToUnion/1");
  return all(vantage.story, "UnionAnswered/1").map((statement, index) => {
    const { union } = statement.content;
    const standard = standardFor(vantage.story, statement.on);
    const reply = replies.find(
      (one) => one.content.union === union && one.position > statement.position,
    );
    return dueItem(vantage, {
      id: `unionAnswer.${index + 1}`,
      what: said("due.what.unionAnswer", { union }),
      starts: statement.on,
      due: workingDaysLater(vantage, statement.on, standard.unionReplyWorkingDays),
      done: reply?.on ?? null,
      counting: { in: "workingDays", since: said("due.since.statement") },
      mustAct: said("due.who.proposersAndAuthority"),
      ifSilent: said("due.silence.shown"),
      rule: houseRule(standard.id),
    });
  });
}

function questions(vantage: Vantage): readonly Due[] {
  const answers = all(vantage.story, "QuestionAnswered/1");
  return all(vantage.story, "QuestionAsked/1").map((asked) => {
    const { question, to, replyBy } = asked.content;
    const answer = answers.find((one) => one.content.question === question);
    return dueItem(vantage, {
      id: `question.${question}`,
      what: said("due.what.question", { question }),
      starts: asked.on,
      due: replyBy,
      done: answer?.on ?? null,
      counting: { in: "workingDays", since: said("due.since.question") },
      mustAct: to === "authority" ? authorityMustAct(vantage) : said("due.who.proposers"),
      ifSilent: said("due.silence.shown"),
      rule: houseRule(standardFor(vantage.story, asked.on).id),
    });
  });
}

/** The last day for a reply that starts on a day: what the acts record as `replyBy`. Our own standard. */
export function replyDue(
  vantage: Vantage,
  to: "question" | "union" | "dispute",
  askedOn: string,
): string {
  const standard = standardFor(vantage.story, askedOn);
  const days = {
    question: standard.questionReplyWorkingDays,
    union: standard.unionReplyWorkingDays,
    dispute: standard.disputeReplyWorkingDays,
  };
  return workingDaysLater(vantage, askedOn, days[to]);
}

/** Replies to disputes. Members may go on to mediation and to an arbiter when nothing comes. */
export function disputeDues(vantage: Vantage): readonly Due[] {
  const ends = [
    ...all(vantage.story, "DisputeAnswered/1"),
    ...all(vantage.story, "DisputeSettled/1"),
  ];
  return all(vantage.story, "DisputeOpened/1").map((opened) => {
    const { dispute, to, about, replyBy } = opened.content;
    const days = ends.filter((end) => end.content.dispute === dispute).map((end) => end.on);
    const mustAct: Message =
      to === "authority" ? authorityMustAct(vantage) : said("due.who.mutual");
    return dueItem(vantage, {
      id: `dispute.${dispute}`,
      what: said("due.what.dispute", { about }),
      starts: opened.on,
      due: replyBy,
      done: days.sort()[0] ?? null,
      counting: { in: "workingDays", since: said("due.since.dispute") },
      mustAct,
      ifSilent: said("due.silence.dispute"),
      rule: houseRule(standardFor(vantage.story, opened.on).id),
    });
  });
}
