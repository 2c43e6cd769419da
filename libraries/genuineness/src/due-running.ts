/** The limits of transfer and of life as a mutual: employee information, meetings, books, the return, the contract's end. */
import { addDays, addMonths, day } from "@rochdale/clock/day.ts";
import { rulesRegistered } from "@rochdale/facts/designs-told.ts";
import { endOf } from "@rochdale/facts/ends-told.ts";
import type { Due } from "@rochdale/facts/due.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, first, latest } from "@rochdale/facts/story.ts";
import { authorityMustAct, clockItems, dueItem, said, type Vantage } from "./due-item.ts";
import { houseRule } from "./due-request.ts";
import { standardFor } from "./standard.ts";

/** Every limit of transfer and running. */
export function runningDues(vantage: Vantage): readonly Due[] {
  return [
    ...employeeInformation(vantage),
    ...all(vantage.story, "MeetingCalled/1").flatMap((called) => meeting(vantage, called)),
    ...all(vantage.story, "MeetingHeld/1").flatMap((held) => secondMeeting(vantage, held)),
    ...annualReturn(vantage),
    ...books(vantage),
    ...contractEnd(vantage),
  ];
}

/**
 * TUPE 2006 reg.11: not less than 28 days before the transfer, 14 in Northern Ireland. The planned transfer is the day
 * that the information names, or the contract's first day.
 */
function employeeInformation(vantage: Vantage): readonly Due[] {
  const { story, body } = vantage;
  if (body.start !== "fromPublicService") return [];
  const given = latest(story, "EmployeeInformationGiven/1");
  const signed = latest(story, "ContractSigned/1");
  const transferOn = given?.content.transferOn ?? signed?.content.startsOn;
  if (transferOn === undefined) return [];
  const [item] = clockItems(vantage, { clock: "employeeInformation", transferOn });
  const limit = {
    id: "transfer.employeeInformation",
    what: said("due.what.employeeInformation"),
    starts: signed?.on ?? null,
    due: item?.due ?? null,
    done: given?.on ?? null,
    counting: { says: said("due.says.beforeTransfer", { transfer: { day: transferOn } }) },
    mustAct: authorityMustAct(vantage),
    ifSilent: said("due.silence.employeeInformation"),
    rule: said("due.rule.employeeInformation"),
  };
  return [dueItem(vantage, limit)];
}

/** Notice in the clear days of the body's own rules, and the meeting itself. */
function meeting(vantage: Vantage, called: Entry<"MeetingCalled/1">): readonly Due[] {
  const { meeting: id, meetingOn, clearDays, givenOn, kind } = called.content;
  const [notice] = clockItems(vantage, { clock: "meetingNotice", meetingOn, clearDays });
  const held = all(vantage.story, "MeetingHeld/1").find((one) => one.content.meeting === id);
  const shared = {
    starts: called.on,
    counting: { says: said("due.says.meeting", { meeting: { day: meetingOn } }) },
    mustAct: said("due.who.secretary"),
    rule: said("due.rule.meetingNotice", { clearDays }),
  };
  const values = { kind: { message: `enum.meetingKind.${kind}` } };
  return [
    dueItem(vantage, {
      ...shared,
      id: `meeting.${id}.notice`,
      what: said("due.what.meetingNotice", values),
      due: notice?.due ?? null,
      done: givenOn <= vantage.asOf ? givenOn : null,
      ifSilent: said("due.silence.meetingNotice"),
    }),
    dueItem(vantage, {
      ...shared,
      id: `meeting.${id}.held`,
      what: said("due.what.meeting", values),
      due: meetingOn,
      done: held?.on ?? null,
    }),
  ];
}

const sections = { "ccbsa-s111": "111", "ccbsa-s113": "113" } as const;

/** 2014 Act ss.111, 113: a second meeting from 14 days to one month after the first, then filing within 14 days. */
function secondMeeting(vantage: Vantage, held: Entry<"MeetingHeld/1">): readonly Due[] {
  const rule = held.content.resolutions.map((one) => one.rule).find((one) => one in sections);
  if (held.content.kind === "second" || rule === undefined) return [];
  const second = all(vantage.story, "MeetingHeld/1").find(
    (one) => one.content.kind === "second" && one.position > held.position,
  );
  const items = clockItems(vantage, {
    clock: "secondMeeting",
    section: sections[rule as keyof typeof sections],
    firstMeetingOn: held.on,
    secondMeetingOn: second?.on ?? null,
  });
  const [confirm, filing] = items;
  if (!confirm || !confirm.from) return [];
  const registered = rulesRegistered(vantage.story);
  const id = `meeting.${held.content.meeting}`;
  return [
    dueItem(vantage, {
      id: `${id}.second`,
      what: said("due.what.secondMeeting"),
      starts: confirm.from,
      due: confirm.due,
      done: second?.on ?? null,
      counting: { says: said("due.says.secondMeeting", { from: { day: confirm.from } }) },
      mustAct: said("due.who.secretary"),
      ifSilent: said("due.silence.secondMeeting"),
      rule: said("due.rule.secondMeeting"),
    }),
    dueItem(vantage, {
      id: `${id}.filing`,
      what: said("due.what.filing"),
      starts: second?.on ?? null,
      due: filing?.due ?? null,
      done: registered && second && registered.on >= second.on ? registered.on : null,
      counting: { in: "days", since: said("due.since.secondMeeting") },
      mustAct: said("due.who.secretary"),
      ifSilent: said("due.silence.filing"),
      rule: said("due.rule.secondMeeting"),
    }),
  ];
}

const societies = ["coopSociety", "communityBenefitSociety", "multiStakeholder"];

/**
 * 2014 Act s.89: seven months beginning immediately after the end of the year of account; not in Northern Ireland. It is
 * shown for the last year that ended since registration, where the rules on record say when the year ends.
 */
function annualReturn(vantage: Vantage): readonly Due[] {
  const { story, body, asOf } = vantage;
  const registered = rulesRegistered(story);
  const ends = registered?.content.yearEnd;
  if (!registered || ends === undefined || body.service.nation === "Northern Ireland") return [];
  if (!societies.includes(registered.content.design.form)) return [];
  const thisYear = lastDayOf(asOf.slice(0, 4), ends);
  const year = thisYear <= asOf ? asOf.slice(0, 4) : String(Number(asOf.slice(0, 4)) - 1);
  const yearEnd = lastDayOf(year, ends);
  const begun = first(story, "Incorporated/1")?.on ?? registered.on;
  if (yearEnd < begun) return [];
  const [item] = clockItems(vantage, { clock: "annualReturn", yearEnd });
  const sent = all(story, "BooksPublished/1")
    .map((one) => one.content.annualReturnSentOn)
    .find((on) => on !== undefined && on > yearEnd && on <= asOf);
  const limit = {
    id: `return.${yearEnd}`,
    what: said("due.what.annualReturn", { yearEnd: { day: yearEnd } }),
    starts: yearEnd,
    due: item?.due ?? null,
    done: sent ?? null,
    counting: { in: "days", since: said("due.since.yearEnd") } as const,
    mustAct: said("due.who.secretary"),
    ifSilent: said("due.silence.annualReturn"),
    rule: said("due.rule.annualReturn"),
  };
  return [dueItem(vantage, limit)];
}

/** The day "MM-DD" of a year; the last day of February where the year has no such day. */
function lastDayOf(year: string, monthAndDay: string): string {
  const month = day(`${year}-${monthAndDay.slice(0, 2)}-01`);
  const inMonth = addDays(month, Number(monthAndDay.slice(3)) - 1);
  const last = addDays(addMonths(month, 1), -1);
  return inMonth <= last ? inMonth : last;
}

/**
 * Our own standard: each month's books are open 45 days after the month ended. From the month of conversion, or the first
 * month opened; not asked of a real body, whose record holds only what sources say.
 */
function books(vantage: Vantage): readonly Due[] {
  const { story, body, asOf } = vantage;
  const opened = all(story, "BooksPublished/1");
  const converted = first(story, "Converted/1")?.on.slice(0, 7);
  const months = [converted, ...opened.map((one) => one.content.period)].filter(
    (month) => month !== undefined,
  );
  const start = months.sort()[0];
  if (start === undefined || body.standing === "real") return [];
  const end = (endOf(story)?.on ?? asOf).slice(0, 7);
  const dues: Due[] = [];
  for (let month = start; month < end; month = addMonths(day(`${month}-01`), 1).slice(0, 7)) {
    dues.push(booksOf(vantage, month, opened.find((one) => one.content.period === month)?.on));
  }
  return dues;
}

function booksOf(vantage: Vantage, month: string, openedOn: string | undefined): Due {
  const begins = day(`${month}-01`);
  const ended = addDays(addMonths(begins, 1), -1);
  const standard = standardFor(vantage.story, ended);
  return dueItem(vantage, {
    id: `books.${month}`,
    what: said("due.what.books", { month: { day: begins } }),
    starts: ended,
    due: addDays(ended, standard.booksDays),
    done: openedOn ?? null,
    counting: { in: "days", since: said("due.since.monthEnd") },
    mustAct: said("due.who.mutual"),
    ifSilent: said("due.silence.shown"),
    rule: houseRule(standard.id),
  });
}

/** The contract's last day. A reserved contract may last five years at most (Procurement Act 2023 s.33). */
function contractEnd(vantage: Vantage): readonly Due[] {
  const signed = latest(vantage.story, "ContractSigned/1");
  if (!signed) return [];
  const { startsOn, endsOn } = signed.content;
  const reserved = latest(vantage.story, "RouteRecorded/1")?.content.route === "reservedContract";
  const limit = {
    id: "contract.end",
    what: said("due.what.contractEnd"),
    starts: startsOn,
    due: endsOn,
    done: null,
    counting: { says: said("due.says.contract", { from: { day: startsOn }, to: { day: endsOn } }) },
    mustAct: said("due.who.mutualAndAuthority"),
    ifSilent: said("due.silence.contractEnd"),
    rule: said(reserved ? "due.rule.reserved" : "due.rule.contract"),
    passesOfItself: true,
  };
  return [dueItem(vantage, limit)];
}
