/** The fifteen readiness questions that a scoping team asks before a mutual is judged possible. */
import type { Message } from "@rochdale/language/message.ts";

/** One question, its number in the record, and why it is asked. */
export type ReadinessQuestion = {
  /** 1 to 15: the number that a `ReadinessAnswered` fact carries. */
  readonly question: number;
  readonly key: string;
  readonly asks: Message;
  /** Why it is asked, in one sentence. */
  readonly why: Message;
};

const keys = [
  "leader",
  "serviceAndBudget",
  "oneCommissioner",
  "commissionersStance",
  "route",
  "unions",
  "staffView",
  "usersView",
  "pensions",
  "vat",
  "premisesAndSupport",
  "workingCapital",
  "registrations",
  "ifItFails",
  "ifStaffSayNo",
] as const;

export type ReadinessKey = (typeof keys)[number];

/**
 * Our own standard, drawn together from what the National Audit Office (2011), the Mutuals Taskforce (2012) and the
 * all-party group (2011) found to go wrong. No law asks these questions, and no answer to them decides anything.
 */
export const readinessQuestions: readonly ReadinessQuestion[] = keys.map((key, index) => ({
  question: index + 1,
  key,
  asks: { message: `readiness.${key}` },
  why: { message: `readiness.${key}Why` },
}));

/** The question of a number from 1 to 15. Throws on any other: the fact's own shape forbids it. */
export function readinessQuestion(question: number): ReadinessQuestion {
  const found = readinessQuestions[question - 1];
  if (!found) throw new Error(`there is no readiness question ${question}`);
  return found;
}
