/** What follows from failure and how a contract ends, in the standard's words: plans, cures, the authority stepping in, exit. */
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { amended, contractId, contractWith, implementation } from "./contract-part.ts";
import { startOf } from "./money.ts";
import type { Part, Section, Told } from "./release-shape.ts";

const milestone = (told: Told, one: Part): Section => implementation(told, { milestones: [one] });
const planId = (failure: string) => `${failure}-plan`;
const cureId = (failure: string) => `${failure}-cure`;

/** A failure that must be put right: a plan is due. */
export function planRequiredOf(told: Told, { content }: Entry<"RectificationRequired/1">): Section {
  const { failure, name, planDueOn } = content;
  return milestone(told, {
    id: planId(failure),
    title: `A plan to put right: ${name}`,
    type: "delivery",
    dueDate: startOf(planDueOn),
    status: "scheduled",
  });
}

/** The plan was sent: it is met unless the authority turns it down, and says when the failure is to be cured. */
export function planSentOf(told: Told, { content, on }: Entry<"RectificationPlanSent/1">): Section {
  const { failure, cureDueOn } = content;
  const cure = {
    id: cureId(failure),
    title: `Put right: ${failureName(told.story, failure)}`,
    type: "delivery",
    dueDate: startOf(cureDueOn),
    status: "scheduled",
  };
  const plan = { id: planId(failure), status: "met", dateMet: startOf(on), description: "Sent" };
  return implementation(told, { milestones: [plan, cure] });
}

/** Only a plan that is turned down changes anything. */
export function planAnsweredOf(
  told: Told,
  { content, on }: Entry<"RectificationPlanAnswered/1">,
): Section | undefined {
  if (content.accepted) return undefined;
  const plan = { id: planId(content.failure), dateMet: null, dateModified: startOf(on) };
  return milestone(told, { ...plan, status: "notMet", description: "The plan was turned down" });
}

export function cureJudgedOf(told: Told, { content, on }: Entry<"RectificationJudged/1">): Section {
  const { failure, cured } = content;
  const judged = cured
    ? { status: "met", dateMet: startOf(on) }
    : { status: "notMet", dateModified: startOf(on) };
  return milestone(told, { id: cureId(failure), ...judged });
}

function failureName(story: Story, failure: string): string {
  const required = all(story, "RectificationRequired/1").findLast(
    (one) => one.content.failure === failure,
  );
  return required?.content.name ?? failure;
}

const stepInId = (entry: Entry) => `step-in-${entry.position}`;

/** The standard has no word for a contract under which the buyer serves for a time: it stays active, with a milestone. */
export function steppedInOf(told: Told, entry: Entry<"SteppedIn/1">): Section {
  return milestone(told, {
    id: stepInId(entry),
    title: "The authority has stepped in and runs the service itself; it is to be handed back",
    type: "delivery",
    dueDate: startOf(entry.content.untilOn),
    status: "scheduled",
  });
}

export function steppedOutOf(told: Told, { content }: Entry<"SteppedOut/1">): Section | undefined {
  const began = all(told.story, "SteppedIn/1").at(-1);
  if (!began) return undefined;
  const dateMet = startOf(content.handedBackOn);
  return milestone(told, { id: stepInId(began), status: "met", dateMet });
}

const grounds: { readonly [of in Content<"ExitBegun/1">["exitGround"]]: string } = {
  termEnds: "The term ends",
  notCured: "A failure was not cured",
  notice: "Notice was given",
  insolvency: "The mutual cannot pay its debts",
  agreed: "Both sides agreed to end it",
};
const destinations: { readonly [of in Content<"ExitBegun/1">["goesTo"]]: string } = {
  inHouse: "The authority takes the service back",
  otherMutual: "Another mutual takes it on",
  otherProvider: "Another provider takes it on",
  closing: "The service closes",
};

/** The end of the contract has begun: it ends on a day, which may be another than was signed. */
export function exitOf(told: Told, entry: Entry<"ExitBegun/1">): Section {
  const { exitGround, endsOn, goesTo } = entry.content;
  const amendment = {
    id: `${contractId(told)}-exit-${entry.position}`,
    date: startOf(entry.on),
    rationale: grounds[exitGround],
    description: `The contract ends on ${endsOn}. ${destinations[goesTo]}`,
  };
  return amended(told, amendment, { period: { endDate: `${endsOn}T23:59:59Z` } });
}

export function endOf(told: Told): Section {
  return { tags: ["contractTermination"], part: contractWith(told, { status: "terminated" }) };
}
