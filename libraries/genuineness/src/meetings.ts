/** Meetings: the annual meeting was held in time, with notice and a quorum by the body's own rules. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import { all } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { addMonths, daysBetween, endOfMonth } from "./calendar.ts";
import { adoptedAccounts, confirmsBooks } from "./confirmation.ts";
import { designIn } from "./design-in-force.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { hasEnded, runningSince } from "./running-since.ts";
import { keepsItsOwnRecord, lastWhere } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";

/** Our own parameter: a first annual meeting is due once the body has run for so many months. */
const firstDueMonths = 6;

/**
 * When a meeting is due, its notice and its quorum stand in the rules and not in the Act; clear days leave out the
 * day of notice and the day of the meeting (Companies Act 2006 s.360). Our reading: by the end of the month
 * that the rules name, each year, with the rules' clear days of notice and their quorum.
 */
export const meetingsOnTime = findingRule({
  id: "meetingsOnTime",
  group: "running",
  version: 1,
  law: "ca2006-s360",
  beneficiary: "proposers",
  wanted: "confirmation",
  doesNotApply: hasEnded,
  judge: judgeMeetings,
});

function judgeMeetings(scene: Scene): Judgement {
  const rules = designIn(scene);
  const words = (name: string) => sentence(`finding.meetingsOnTime.${name}`);
  if (!rules) return notProven(words("noRules"), words("change.rules"));
  const since = runningSince(scene);
  if (!since) return notProven(words("notRunning"), words("change.hold"));
  const due = lastDue(scene.day, rules.design.meetingMonth);
  if (due < addMonths(since, firstDueMonths)) {
    const values = { due: onDay(addMonths(due, 12)) };
    return notProven(sentence("finding.meetingsOnTime.notYet", values), words("change.hold"));
  }
  const opens = addMonths(due, -12);
  const held = lastWhere(
    scene.story,
    "MeetingHeld/1",
    (entry) => entry.content.kind === "annual" && entry.on > opens,
  );
  if (!held) {
    const because = sentence("finding.meetingsOnTime.notHeld", { due: onDay(due) });
    return keepsItsOwnRecord(scene)
      ? notMet(because, words("change.hold"), { rests: [rules.entry] })
      : notProven(because, words("change.hold"), { also: [rules.entry] });
  }
  return judgeHeld(scene, held, { due, design: rules.design });
}

type Due = { readonly due: string; readonly design: Design };

function judgeHeld(scene: Scene, held: Entry<"MeetingHeld/1">, { due, design }: Due): Judgement {
  const called = all(scene.story, "MeetingCalled/1").findLast(
    (entry) => entry.content.meeting === held.content.meeting,
  );
  const words = (name: string) => sentence(`finding.meetingsOnTime.${name}`);
  const { present, members } = held.content;
  const needed = quorumOf(design, members);
  const clear = called ? daysBetween(called.content.givenOn, held.on) - 1 : undefined;
  const defects: readonly Message[] = [
    ...(held.on > due ? [sentence("meetingDefect.late", { due: onDay(due) })] : []),
    ...(present < needed ? [sentence("meetingDefect.quorum", { present, needed })] : []),
    ...(clear !== undefined && clear < design.noticeClearDays
      ? [sentence("meetingDefect.notice", { clear, needed: design.noticeClearDays })]
      : []),
  ];
  const weighed = adoptedAccounts(scene.story, held)
    ? { entry: held, word: "other" as const }
    : held;
  const rests = [weighed, ...confirmsBooks(scene)];
  if (defects.length > 0) {
    const because = sentence("finding.meetingsOnTime.defects", { day: onDay(held.on), defects });
    return notMet(because, words("change.next"), { rests, also: [called] });
  }
  if (clear === undefined) {
    const because = sentence("finding.meetingsOnTime.noNotice", { day: onDay(held.on) });
    return notProven(because, words("change.notice"), { rests });
  }
  const values = { day: onDay(held.on), present: { of: [present, members] }, clear } as const;
  const next = onDay(endOfMonth(addMonths(due, 12).slice(0, 7)));
  return met(
    sentence("finding.meetingsOnTime.met", values),
    sentence("finding.meetingsOnTime.change.lose", { next }),
    { rests, also: [called] },
  );
}

/** The last end of the rules' month that has passed, or is this day. */
export function lastDue(day: string, month: number): string {
  const year = Number(day.slice(0, 4));
  const end = (of: number) => endOfMonth(`${of}-${String(month).padStart(2, "0")}`);
  return end(year) <= day ? end(year) : end(year - 1);
}

/** The rules' quorum: a number of members or a share of them, whichever is more. */
export function quorumOf({ quorum }: Design, members: number): number {
  return Math.max(quorum.members, Math.floor((members * quorum.percent + 99) / 100));
}
