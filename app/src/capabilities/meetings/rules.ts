/** When a meeting may be held, its quorum by the body's own rules, and what its resolutions decided. */
import type { Tally } from "@rochdale/facts/ballots.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all, opening, type Story } from "@rochdale/facts/story.ts";
import { clockOf } from "@rochdale/clock/clock.ts";
import { addDays, addMonths, day as dayNamed } from "@rochdale/clock/day.ts";
import { bankHolidays } from "@rochdale/clock/holidays.ts";
import { decide as decideResolution, type DecideResult } from "@rochdale/count/decide.ts";
import { presets } from "@rochdale/count/presets.ts";
import { designIn } from "@rochdale/genuineness/design-in-force.ts";
import { sceneOf } from "@rochdale/genuineness/scene.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import type { Message } from "@rochdale/language/message.ts";
import { caseStopped, gathered, OUR_STANDARD, refusal } from "../request/rules.ts";

export type Called = Entry<"MeetingCalled/1">;
export type Held = Entry<"MeetingHeld/1">;
export type Resolution = Held["content"]["resolutions"][number];

/** Rules by which a general meeting decides; the first is for all that nothing else is said of. */
export const MEETING_RULES = [
  "ordinary",
  "special-75",
  "ccbsa-s111",
  "ccbsa-s113",
  "ccbsa-s119",
] as const;
export type MeetingRule = (typeof MEETING_RULES)[number];

/** The rules that govern the body: registered, else frozen. */
export function rulesOf(story: Story, day: string): Design | undefined {
  return designIn(sceneOf(story, day))?.design;
}

function noRules(story: Story, day: string): Refusal | false {
  return !rulesOf(story, day) && refusal("meetings.noRules", OUR_STANDARD);
}

export function cannotCall(story: Story, day: string): readonly Refusal[] {
  return gathered(
    caseStopped(story),
    all(story, "WoundUp/1").length > 0 && refusal("meetings.woundUp", OUR_STANDARD),
    noRules(story, day),
  );
}

/** Meetings called and not yet held. */
export function meetingsAwaited(story: Story): readonly Called[] {
  const held = new Set(all(story, "MeetingHeld/1").map((one) => one.content.meeting));
  return all(story, "MeetingCalled/1").filter((one) => !held.has(one.content.meeting));
}

export function cannotHold(story: Story, day: string): readonly Refusal[] {
  const awaited = meetingsAwaited(story);
  const first = awaited.map((one) => one.content.meetingOn).toSorted()[0];
  return gathered(
    caseStopped(story),
    noRules(story, day),
    first === undefined && refusal("meetings.noneCalled", OUR_STANDARD),
    first !== undefined &&
      first > day &&
      refusal("meetings.notYet", OUR_STANDARD, { day: { day: first } }),
  );
}

/** The first day on which a meeting may be held after notice was given: N clear days, neither end counting. */
export function firstDayAfter(givenOn: string, clearDays: number): string {
  return addDays(dayNamed(givenOn), clearDays + 1);
}

/**
 * Notice in the clear days that the body's own rules set (their number stands in the rules, not in the Act); a clear day
 * is neither the day of notice nor that of the meeting: Companies Act 2006 s.360.
 */
export function noticeTooShort(
  story: Story,
  notice: { readonly givenOn: string; readonly meetingOn: string; readonly clearDays: number },
): Refusal | false {
  const { nation } = opening(story).service;
  const result = clockOf({
    clock: "meetingNotice",
    nation,
    asOf: notice.givenOn,
    holidays: bankHolidays(nation),
    ...notice,
  });
  if (isRefusal(result)) throw new Error(`the clock of notice refused ${result.refused.code}`);
  const meeting = result.items.find((one) => one.item === "meeting");
  if (meeting?.state !== "early") return false;
  const { givenOn, clearDays } = notice;
  return refusal("meetings.noticeTooShort", "ca2006-s360", {
    clearDays,
    given: { day: givenOn },
    first: { day: firstDayAfter(givenOn, clearDays) },
  });
}

/** The last meeting that left a resolution waiting for a second meeting, and the days between which that may be. */
export function awaitingSecond(
  story: Story,
): { readonly held: Held; readonly from: string; readonly to: string } | undefined {
  const held = all(story, "MeetingHeld/1").findLast(
    (one) =>
      one.content.kind !== "second" &&
      one.content.resolutions.some((r) => outcomeOf(r)?.state === "awaitingSecondMeeting"),
  );
  const since = all(story, "MeetingHeld/1").some(
    (one) => one.content.kind === "second" && held !== undefined && one.position > held.position,
  );
  if (!held || since) return undefined;
  const on = dayNamed(held.on);
  return { held, from: addDays(on, 14), to: addMonths(on, 1) };
}

/** The Act's window for the second meeting: CCBSA 2014 s.113(2)(f); s.111 taken to be the same. */
export function secondMeetingOutside(story: Story, meetingOn: string): Refusal | false {
  const waits = awaitingSecond(story);
  if (!waits) return refusal("meetings.nothingToConfirm", "ccbsa2014-s113");
  const within = waits.from <= meetingOn && meetingOn <= waits.to;
  return (
    !within &&
    refusal("meetings.outsideWindow", "ccbsa2014-s113", {
      from: { day: waits.from },
      to: { day: waits.to },
    })
  );
}

/** What a resolution decided at its own meeting; undefined where the rule or the figures cannot be read. */
export function outcomeOf(resolution: Resolution): DecideResult | undefined {
  const result = decideResolution({ rule: resolution.rule, tally: resolution.tally });
  return isRefusal(result) ? undefined : result;
}

/** What the first meeting and the second together decided: the second confirms by its own majority, in time. */
export function confirmedOutcome(
  first: { readonly on: string; readonly resolution: Resolution },
  second: { readonly on: string; readonly tally: Tally },
): DecideResult | undefined {
  const result = decideResolution({
    rule: first.resolution.rule,
    tally: { ...first.resolution.tally, date: first.on },
    secondMeeting: { ...second.tally, date: second.on },
  });
  return isRefusal(result) ? undefined : result;
}

/** A resolution's end: at its second meeting where it has one, with the figures of both. */
export function finalOutcome(
  story: Story,
  held: Held,
  resolution: Resolution,
): DecideResult | undefined {
  const own = outcomeOf(resolution);
  if (own?.state !== "awaitingSecondMeeting") return own;
  const second = all(story, "MeetingHeld/1").find(
    (one) => one.content.kind === "second" && one.position > held.position,
  );
  const again = second?.content.resolutions.find((one) => sameWords(one, resolution));
  if (!second || !again) return own;
  return confirmedOutcome({ on: held.on, resolution }, { on: second.on, tally: again.tally });
}

export function sameWords(one: Resolution, other: Resolution): boolean {
  const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, " ");
  return plain(one.resolution) === plain(other.resolution);
}

/** Why a rule cannot be used on these figures, in words; undefined where it can. */
export function wrongFigures(
  rule: MeetingRule,
  tally: Tally & { present: number },
): Message | undefined {
  const result = decideResolution({ rule: presets[rule] ? rule : "ordinary", tally });
  return isRefusal(result) ? { message: `meetings.figures.${result.refused.code}` } : undefined;
}
