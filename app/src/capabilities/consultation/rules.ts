/** Who is consulted, by when they reply, and what must be settled before a consultation closes. */
import { bankHolidays } from "@rochdale/clock/holidays.ts";
import { day as asDay } from "@rochdale/clock/day.ts";
import {
  workingDayBut,
  workingDaysAfter,
  workingDaysBetween,
} from "@rochdale/clock/working-day.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all, opening, type Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";

/** Our own standard: a time to reply and a public answer; TULRCA and TUPE give no period of days for it. */
export const STANDARD = "rochdale-2";

export function refusal(name: string, values: Message["values"] = {}, law = STANDARD): Refusal {
  return {
    rule: `consultation.${name}`,
    law,
    because: { message: `consultation.refused.${name}`, values },
    remedy: { message: `consultation.remedy.${name}`, values },
  };
}

/** The day so many working days after a day, by the bank holidays of the body's nation. */
export function workingDaysLater(story: Story, from: string, days: number): string {
  return workingDaysAfter(asDay(from), days, workingDays(story));
}

export function workingDaysFrom(story: Story, from: string, to: string): number {
  return workingDaysBetween(asDay(from), asDay(to), workingDays(story));
}

function workingDays(story: Story) {
  return workingDayBut(new Set(bankHolidays(opening(story).service.nation)));
}

/** Unions that must be told: those recognised, and any other that was admitted under its name. */
export function unionsOf(story: Story): readonly string[] {
  const recognised = opening(story).recognisedUnions;
  const admitted = all(story, "PartyAdmitted/1")
    .filter((one) => one.content.role === "union" && one.content.organisation !== null)
    .map((one) => one.content.organisation ?? "");
  const others = admitted.filter((name) => !recognised.some((union) => name.startsWith(union)));
  return [...new Set([...recognised, ...others])];
}

/** The unions that a party may speak for: its own alone, where its name says which. */
export function unionsOfParty(story: Story, party: string): readonly string[] {
  const admitted = all(story, "PartyAdmitted/1").findLast((one) => one.content.party === party);
  const organisation = admitted?.content.organisation;
  if (!organisation) return [];
  return unionsOf(story).filter((union) => organisation.startsWith(union));
}

export type Question = {
  readonly asked: Entry<"QuestionAsked/1">;
  readonly answered: Entry<"QuestionAnswered/1"> | null;
};

/** Every question by its number, with its answer. */
export function questionsOf(story: Story): readonly Question[] {
  const answers = all(story, "QuestionAnswered/1");
  return all(story, "QuestionAsked/1").map((asked) => ({
    asked,
    answered: answers.find((one) => one.content.question === asked.content.question) ?? null,
  }));
}

export type QuestionCounts = {
  readonly asked: number;
  readonly answered: number;
  readonly late: number;
  readonly running: number;
};

/** How many were asked and answered, and of those open how many are late on a day. */
export function questionCounts(story: Story, day: string): QuestionCounts {
  const questions = questionsOf(story);
  const open = questions.filter((one) => one.answered === null);
  const late = open.filter((one) => one.asked.content.replyBy < day).length;
  return {
    asked: questions.length,
    answered: questions.length - open.length,
    late,
    running: open.length - late,
  };
}

/** Unions that nobody has told yet. */
export function unionsUntold(story: Story): readonly string[] {
  const told = new Set(all(story, "UnionNotified/1").map((one) => one.content.union));
  return unionsOf(story).filter((union) => !told.has(union));
}

/**
 * A consultation is not closed while somebody still has time to speak: a union within its days, a question within
 * its own. Who let their time pass does not hold it up, and is seen to have been silent.
 */
export function mayClose(story: Story, day: string): readonly Refusal[] {
  const refusals: Refusal[] = unionsUntold(story).map((union) =>
    refusal("unionUntold", { union }, "tuc-coopsuk-2013"),
  );
  const answered = new Set(all(story, "UnionAnswered/1").map((one) => one.content.union));
  for (const { content } of all(story, "UnionNotified/1")) {
    if (answered.has(content.union) || content.replyBy < day) continue;
    refusals.push(refusal("unionHasTime", { union: content.union, day: { day: content.replyBy } }));
  }
  const running = questionCounts(story, day).running;
  if (running > 0) refusals.push(refusal("questionsRun", { running }));
  if (all(story, "ConsultationMeetingHeld/1").length === 0) refusals.push(refusal("noMeeting"));
  return refusals;
}

/** Whether a split of answers could tell people apart: fewer than ten answers, or all the same. */
export function splitTellsApart(counts: {
  readonly responses: number;
  readonly split: readonly number[];
}) {
  return counts.responses < 10 || counts.split.some((one) => one === counts.responses);
}
