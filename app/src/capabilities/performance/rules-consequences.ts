/** What follows from failure, in order: a plan, its answer, whether it cured, step-in, and the end of the contract. */
import { addMonths, day as dayOf } from "@rochdale/clock/day.ts";
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all, latest, type Story } from "@rochdale/facts/story.ts";
import { refusal } from "./rules-refusal.ts";

export type FailureState =
  | "planDue"
  | "planLate"
  | "planSent"
  | "planRefused"
  | "curing"
  | "cureLate"
  | "cured"
  | "notCured";
export type Failure = {
  readonly required: Entry<"RectificationRequired/1">;
  readonly plan: Entry<"RectificationPlanSent/1"> | undefined;
  readonly state: FailureState;
};

/** Every failure as it stands on a day. A new plan may follow one that was not accepted. */
export function failuresOf(story: Story, day: string): readonly Failure[] {
  return all(story, "RectificationRequired/1").map((required) => {
    const of = (one: { readonly content: { readonly failure: string } }) =>
      one.content.failure === required.content.failure;
    const plan = all(story, "RectificationPlanSent/1").findLast(of);
    const answer = all(story, "RectificationPlanAnswered/1").findLast(
      (one) => of(one) && plan !== undefined && one.position > plan.position,
    );
    const judged = all(story, "RectificationJudged/1").find(of);
    return { required, plan, state: stateOf({ required, plan, answer, judged, day }) };
  });
}

type Known = {
  readonly required: Entry<"RectificationRequired/1">;
  readonly plan: Entry<"RectificationPlanSent/1"> | undefined;
  readonly answer: Entry<"RectificationPlanAnswered/1"> | undefined;
  readonly judged: Entry<"RectificationJudged/1"> | undefined;
  readonly day: string;
};

function stateOf({ required, plan, answer, judged, day }: Known): FailureState {
  if (judged) return judged.content.cured ? "cured" : "notCured";
  if (!plan) return day > required.content.planDueOn ? "planLate" : "planDue";
  if (!answer) return "planSent";
  if (!answer.content.accepted) return "planRefused";
  return day > plan.content.cureDueOn ? "cureLate" : "curing";
}

export function inStates(
  story: Story,
  day: string,
  states: readonly FailureState[],
): readonly string[] {
  return failuresOf(story, day)
    .filter(({ state }) => states.includes(state))
    .map(({ required }) => required.content.failure);
}

/** In whose hands the service is: `in` while the authority runs it. */
export function stepIn(story: Story): Entry<"SteppedIn/1"> | undefined {
  const entered = latest(story, "SteppedIn/1");
  const left = latest(story, "SteppedOut/1");
  return entered && !(left && left.position > entered.position) ? entered : undefined;
}

const needContract = (story: Story): readonly Refusal[] =>
  latest(story, "ContractSigned/1") ? [] : [refusal("noContract")];

export function mayRequirePlan(story: Story): readonly Refusal[] {
  return needContract(story);
}

export function mayHave(
  story: Story,
  day: string,
  { states, otherwise }: { readonly states: readonly FailureState[]; readonly otherwise: string },
): readonly Refusal[] {
  return inStates(story, day, states).length > 0 ? [] : [refusal(otherwise)];
}

export const awaitingPlan = ["planDue", "planLate", "planRefused"] as const;
export const awaitingJudgement = ["curing", "cureLate"] as const;

type StepInGround = Content<"SteppedIn/1">["stepInGround"];
/** Which failures bear out a ground; a ground that needs none has no list. */
const failuresFor: { readonly [ground in StepInGround]?: readonly FailureState[] } = {
  notCured: ["notCured", "cureLate"],
  noPlan: ["planLate", "planRefused"],
};

export function mayStepIn(story: Story): readonly Refusal[] {
  const already = stepIn(story) ? [refusal("alreadyIn")] : [];
  return [...needContract(story), ...already];
}

/** The order: a right to step in, but where people are in danger; and a failure that went as far as the ground says. */
export function stepInRefusals(
  story: Story,
  day: string,
  { ground, failure }: { readonly ground: StepInGround; readonly failure: string | null },
): readonly Refusal[] {
  const plan = latest(story, "ContinuityPlanFiled/1");
  const states = failuresFor[ground];
  const right =
    ground !== "danger" && plan?.content.stepIn !== true ? [refusal("noStepInRight")] : [];
  if (!states) return right;
  const borneOut = failure !== null && inStates(story, day, states).includes(failure);
  return [...right, ...(borneOut ? [] : [refusal(`notYet.${ground}`)])];
}

/** Our own limit: the authority runs it for a year at most before it hands back or ends the contract. */
export function lastStepInDay(day: string): string {
  return addMonths(dayOf(day), 12);
}

type ExitGround = Content<"ExitBegun/1">["exitGround"];

export function mayBeginExit(story: Story): readonly Refusal[] {
  const begun = latest(story, "ExitBegun/1") ? [refusal("exitBegun")] : [];
  return [...needContract(story), ...begun];
}

/** Why an end cannot be set for a day on a ground: notice, the term, or a failure that is not there. */
export function exitRefusals(
  story: Story,
  day: string,
  { ground, endsOn }: { readonly ground: ExitGround; readonly endsOn: string },
): readonly Refusal[] {
  const signed = latest(story, "ContractSigned/1");
  if (!signed) return [];
  const { noticeMonths } = signed.content.heads;
  const earliest = addMonths(dayOf(day), noticeMonths);
  const tooSoon = ground === "notice" && endsOn < earliest;
  const failed = inStates(story, day, ["notCured"]).length > 0;
  return [
    ...(tooSoon
      ? [refusal("noticeTooShort", { months: noticeMonths, earliest: { day: earliest } })]
      : []),
    ...(ground === "notCured" && !failed ? [refusal("notYet.notCured")] : []),
    ...(ground === "termEnds" && endsOn !== signed.content.endsOn
      ? [refusal("otherTermEnd", { day: { day: signed.content.endsOn } })]
      : []),
  ];
}

export function mayCompleteExit(story: Story, day: string): readonly Refusal[] {
  const begun = latest(story, "ExitBegun/1");
  if (!begun) return [refusal("noExit")];
  if (latest(story, "ExitCompleted/1")) return [refusal("exitCompleted")];
  const { endsOn } = begun.content;
  return day < endsOn ? [refusal("notEndedYet", { day: { day: endsOn } })] : [];
}

/** No rescue where the contract says so: what a provider loses is not paid twice. */
export function mayRescue(story: Story): readonly Refusal[] {
  const signed = latest(story, "ContractSigned/1");
  if (!signed) return [refusal("noContract")];
  return signed.content.heads.noBailOut ? [refusal("noBailOut", {}, "nao-hc1088")] : [];
}
