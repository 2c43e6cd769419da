/** Disputes and challenges: who may open, answer and settle one, by when a reply is due, who may reply to a challenge. */
import { bankHolidays } from "@rochdale/clock/holidays.ts";
import { day as dayOf } from "@rochdale/clock/day.ts";
import {
  workingDayBut,
  workingDaysAfter,
  workingDaysBetween,
} from "@rochdale/clock/working-day.ts";
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { all, opening, type Story } from "@rochdale/facts/story.ts";
import { standardFor } from "@rochdale/genuineness/standard.ts";
import type { Message } from "@rochdale/language/message.ts";

export type From = Content<"DisputeOpened/1">["from"];
export type To = Content<"DisputeOpened/1">["to"];
export type How = Content<"DisputeSettled/1">["how"];

/** Our own standard: a reply within working days, then a mediator or an arbiter. No law sets this clock. */
const STANDARD = "rochdale-2";

export function refusal(name: string, values: Message["values"] = {}): Refusal {
  return {
    rule: `disputes.${name}`,
    law: STANDARD,
    because: { message: `disputes.refused.${name}`, values },
    remedy: { message: `disputes.remedy.${name}`, values },
  };
}

const SIDES: { readonly [role in Role]?: From } = {
  member: "members",
  staff: "staff",
  user: "users",
  community: "users",
  union: "unions",
  authority: "authority",
  secretary: "mutual",
  board: "mutual",
  proposer: "mutual",
};

/** The side for which a role opens a dispute; none for those who stand between the sides. */
export function sideOfRole(role: Role): From | undefined {
  return SIDES[role];
}

export type Dispute = {
  readonly opened: Entry<"DisputeOpened/1">;
  readonly answered: Entry<"DisputeAnswered/1"> | undefined;
  readonly settled: Entry<"DisputeSettled/1"> | undefined;
  readonly state: "open" | "answered" | "settled";
};

/** Every dispute with its answer and its end, in the order of the record. */
export function disputesOf(story: Story): readonly Dispute[] {
  return all(story, "DisputeOpened/1").map((opened) => {
    const of = (one: { readonly content: { readonly dispute: string } }) =>
      one.content.dispute === opened.content.dispute;
    const answered = all(story, "DisputeAnswered/1").find(of);
    const settled = all(story, "DisputeSettled/1").find(of);
    const state = settled ? "settled" : answered ? "answered" : "open";
    return { opened, answered, settled, state };
  });
}

/** The next free id: "dispute-3" after two. */
export function nextId(prefix: "dispute" | "challenge", taken: readonly string[]): string {
  let n = taken.length + 1;
  while (taken.includes(`${prefix}-${n}`)) n += 1;
  return `${prefix}-${n}`;
}

function workingDays(story: Story) {
  return workingDayBut(new Set(bankHolidays(opening(story).service.nation)));
}

/** The last day for a reply to a dispute opened on a day, in working days of the body's nation. */
export function replyBy(story: Story, day: string): string {
  const days = standardFor(story, day).disputeReplyWorkingDays;
  return workingDaysAfter(dayOf(day), days, workingDays(story));
}

export function workingDaysFrom(story: Story, from: string, to: string): number {
  return workingDaysBetween(dayOf(from), dayOf(to), workingDays(story));
}

/** The disputes that a role may answer: those against its own side that have no answer and no end. */
export function answerable(story: Story, role: Role): readonly Dispute[] {
  const side: To = role === "authority" ? "authority" : "mutual";
  return disputesOf(story).filter((one) => one.opened.content.to === side && one.state === "open");
}

export function unsettled(story: Story): readonly Dispute[] {
  return disputesOf(story).filter((one) => one.state !== "settled");
}

/**
 * Who may end a dispute how. Its opener alone withdraws it; either side says that they agreed, once there was an
 * answer; an arbiter says what was arbitrated, a mediator (the arbiter or a facilitator) what was mediated.
 */
export function maySettle(dispute: Dispute, how: How, role: Role): readonly Refusal[] {
  const { from, to } = dispute.opened.content;
  const side = sideOfRole(role);
  switch (how) {
    case "withdrawn":
      return side === from ? [] : [refusal("openerWithdraws")];
    case "arbitrated":
      return role === "arbiter" ? [] : [refusal("arbiterSays")];
    case "mediated":
      return role === "arbiter" || role === "facilitator" ? [] : [refusal("mediatorSays")];
    case "agreed":
      if (side !== from && side !== to) return [refusal("sidesAgree")];
      return dispute.answered ? [] : [refusal("notAnswered")];
  }
}

export type Challenge = {
  readonly made: Entry<"FindingChallenged/1">;
  readonly replies: readonly Entry<"ChallengeReplied/1">[];
};

export function challengesOf(story: Story): readonly Challenge[] {
  return all(story, "FindingChallenged/1").map((made) => ({
    made,
    replies: all(story, "ChallengeReplied/1").filter(
      (one) => one.content.challenge === made.content.challenge,
    ),
  }));
}

/** The challenges to which a party may reply: not its own, and not those that it replied to. */
export function replyable(story: Story, party: string): readonly Challenge[] {
  return challengesOf(story).filter(
    ({ made, replies }) => made.by !== party && replies.every((reply) => reply.by !== party),
  );
}
