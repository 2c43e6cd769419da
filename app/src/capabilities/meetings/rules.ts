/** When a meeting may be called and held: notice, days, and the second meeting that confirms a resolution of the first. */
import { endOf } from "@rochdale/facts/ends-told.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Design4 } from "@rochdale/facts/governance.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all, opening, type Story } from "@rochdale/facts/story.ts";
import { clockOf } from "@rochdale/clock/clock.ts";
import { addDays, addMonths, day as dayNamed } from "@rochdale/clock/day.ts";
import { bankHolidays } from "@rochdale/clock/holidays.ts";
import { designIn } from "@rochdale/genuineness/design-in-force.ts";
import { awaitingSecond, type Decided } from "@rochdale/genuineness/resolutions-decided.ts";
import { sceneOf } from "@rochdale/genuineness/scene.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { caseStopped, gathered, OUR_STANDARD, refusal } from "../request/rules.ts";

export type Called = Entry<"MeetingCalled/1">;

/** The rules that govern the body: registered, else frozen. */
export function rulesOf(story: Story, day: string): Design4 | undefined {
  return designIn(sceneOf(story, day))?.design;
}

function noRules(story: Story, day: string): Refusal | false {
  return !rulesOf(story, day) && refusal("meetings.noRules", OUR_STANDARD);
}

export function cannotCall(story: Story, day: string): readonly Refusal[] {
  return gathered(
    caseStopped(story),
    endOf(story) !== undefined && refusal("meetings.woundUp", OUR_STANDARD),
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

/** The resolution that waits for a second meeting, and the days between which that may be. */
export function secondMeetingWindow(
  story: Story,
): { readonly waits: Decided; readonly from: string; readonly to: string } | undefined {
  const waits = awaitingSecond(story);
  if (!waits) return undefined;
  const on = dayNamed(waits.held.on);
  return { waits, from: addDays(on, 14), to: addMonths(on, 1) };
}

/** The Act's window for the second meeting: CCBSA 2014 s.113(2)(f); s.111 taken to be the same. */
export function secondMeetingOutside(story: Story, meetingOn: string): Refusal | false {
  const window = secondMeetingWindow(story);
  if (!window) return refusal("meetings.nothingToConfirm", "ccbsa2014-s113");
  const within = window.from <= meetingOn && meetingOn <= window.to;
  return (
    !within &&
    refusal("meetings.outsideWindow", "ccbsa2014-s113", {
      from: { day: window.from },
      to: { day: window.to },
    })
  );
}
