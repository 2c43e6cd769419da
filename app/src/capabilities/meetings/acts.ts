/** The acts of meetings: called with the notice that the rules ask for, held with their quorum, decided by their rule. */
import { fact } from "@rochdale/facts/fact.ts";
import { all, latest, opening } from "@rochdale/facts/story.ts";
import { quorumOf } from "@rochdale/genuineness/meetings.ts";
import { act, problem, refused, type Situation } from "../../house/act.ts";
import type { Fields, Problem } from "../../house/field.ts";
import {
  cannotCall,
  cannotHold,
  meetingsAwaited,
  MEETING_RULES,
  noticeTooShort,
  rulesOf,
  secondMeetingOutside,
  wrongFigures,
  type MeetingRule,
  type Resolution,
} from "./rules.ts";

const KINDS = ["annual", "general", "second"] as const;
const BUSINESS_MOST = 40;
export const RESOLUTION_ROWS = [1, 2, 3, 4] as const;

function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

export const call = act({
  id: "meetings.call",
  may: ["secretary", "board"],
  fields: {
    kind: { kind: "choice", options: KINDS, words: "enum.meetingKind" },
    meetingOn: { kind: "day" },
    givenOn: { kind: "day", optional: true },
    business: { kind: "longText", max: 4000, rows: 6 },
    notice: { kind: "paper", document: "other", open: "public", optional: true },
  },
  refusals: (s) => cannotCall(s.story, s.day),
  decide(command, s) {
    const design = rulesOf(s.story, s.day);
    if (!design) throw new Error("a meeting is called by rules");
    const { meetingOn } = command;
    const givenOn = command.givenOn ?? s.day;
    const kind = command.kind as (typeof KINDS)[number];
    if (givenOn > s.day) return problem("givenOn", "meetings.givenLater", { day: { day: s.day } });
    const business = lines(command.business);
    if (business.length > BUSINESS_MOST) {
      return problem("business", "meetings.tooMuchBusiness", { most: BUSINESS_MOST });
    }
    const long = business.find((line) => line.length > 200);
    if (long !== undefined) return problem("business", "meetings.longBusiness");
    const short = noticeTooShort(s.story, {
      givenOn,
      meetingOn,
      clearDays: design.noticeClearDays,
    });
    const outside = kind === "second" && secondMeetingOutside(s.story, meetingOn);
    const barred = [short, outside].filter((one) => one !== false);
    if (barred.length > 0) return refused(...barred);
    const number = all(s.story, "MeetingCalled/1").length + 1;
    const values = {
      body: opening(s.story).name,
      day: { day: meetingOn },
      kind: { message: `enum.meetingKind.${kind}` },
    };
    return {
      ok: true,
      facts: [
        fact("MeetingCalled/1", s.by.party, s.day, {
          meeting: `meeting-${number}`,
          kind,
          meetingOn,
          givenOn,
          clearDays: design.noticeClearDays,
          business: [...business],
        }),
      ],
      letters: (["member", "board", "scrutineer"] as const).map((role) => ({
        to: { role },
        subject: { message: "meetings.letter.called.subject", values },
        text: [{ message: "meetings.letter.called.text", values }],
      })),
    };
  },
  then: () => "/decisions",
});

const papers = { kind: "whole", most: 100_000_000, optional: true } as const;
const resolutionRows: Fields = Object.assign(
  {},
  ...RESOLUTION_ROWS.map((row) => ({
    [`resolution${row}`]: { kind: "text", max: 200, optional: true },
    [`rule${row}`]: {
      kind: "choice",
      options: MEETING_RULES,
      words: "meetings.rule",
      optional: true,
    },
    [`for${row}`]: papers,
    [`against${row}`]: papers,
    [`abstain${row}`]: papers,
    [`spoiled${row}`]: papers,
  })),
) as Fields;

function holdFields(s: Situation): Fields {
  const due = meetingsAwaited(s.story);
  const counted = latest(s.story, "RegisterCounted/1");
  const members = counted?.content.classes.reduce((sum, one) => sum + one.members, 0);
  const [only] = due;
  return {
    meeting: {
      kind: "choice",
      options: due.map((one) => one.content.meeting),
      names: Object.fromEntries(
        due.map(({ content }) => [content.meeting, `${content.meetingOn} (${content.meeting})`]),
      ),
      ...(due.length === 1 && only ? { suggest: only.content.meeting } : {}),
    },
    present: { kind: "whole", most: 100_000_000 },
    members: {
      kind: "whole",
      least: 1,
      most: 100_000_000,
      ...(members === undefined ? {} : { suggest: members }),
    },
    ...resolutionRows,
    minutes: { kind: "paper", document: "minutes", open: "public", optional: true },
  };
}

type Held = Readonly<Record<string, unknown>>;

/** The resolutions that were put, each with its rule and figures; problems name the row. */
function resolutionsIn(
  command: Held,
  room: { readonly members: number; readonly present: number; readonly problems: Problem[] },
): readonly Resolution[] {
  return RESOLUTION_ROWS.flatMap((row) => {
    const resolution = String(command[`resolution${row}`] ?? "").trim();
    const amount = (what: string) => Number(command[`${what}${row}`] ?? 0);
    if (resolution === "") {
      const figures = amount("for") + amount("against") + amount("abstain") + amount("spoiled");
      if (figures > 0) {
        room.problems.push({
          field: `resolution${row}`,
          text: { message: "meetings.sayResolution" },
        });
      }
      return [];
    }
    const rule = (command[`rule${row}`] ?? "ordinary") as MeetingRule;
    const tally = {
      eligible: room.members,
      for: amount("for"),
      against: amount("against"),
      abstain: amount("abstain"),
      spoiled: amount("spoiled"),
    };
    const wrong = wrongFigures(rule, { ...tally, present: room.present });
    if (wrong) room.problems.push({ field: `for${row}`, text: wrong });
    return [{ resolution, rule, tally }];
  });
}

export const hold = act({
  id: "meetings.hold",
  may: ["secretary"],
  fields: holdFields,
  refusals: (s) => cannotHold(s.story, s.day),
  decide(command, s) {
    const answers: Held = command;
    const design = rulesOf(s.story, s.day);
    const called = meetingsAwaited(s.story).find(
      (one) => one.content.meeting === answers["meeting"],
    );
    if (!design || !called) return problem("meeting", "meetings.noSuchMeeting");
    const { meeting, meetingOn, kind } = called.content;
    if (meetingOn > s.day) {
      return problem("meeting", "meetings.heldBeforeItsDay", { day: { day: meetingOn } });
    }
    const members = Number(answers["members"]);
    const present = Number(answers["present"]);
    if (present > members) return problem("present", "meetings.morePresent", { members });
    const problems: Problem[] = [];
    const resolutions = resolutionsIn(answers, { members, present, problems });
    if (problems.length > 0) return { ok: false, problems };
    const quorum = quorumOf(design, members);
    if (present < quorum && resolutions.length > 0) {
      return problem("present", "meetings.noQuorum", { quorum, present });
    }
    const minutes = answers["minutes"] as { readonly commitment: string } | null;
    const values = { body: opening(s.story).name, day: { day: meetingOn } };
    return {
      ok: true,
      facts: [
        fact("MeetingHeld/1", s.by.party, meetingOn, {
          meeting,
          kind,
          present,
          members,
          quorum,
          resolutions: [...resolutions],
          minutes: minutes?.commitment ?? null,
        }),
      ],
      letters: (["member", "board"] as const).map((role) => ({
        to: { role },
        subject: { message: "meetings.letter.held.subject", values },
        text: [{ message: "meetings.letter.held.text", values }],
      })),
    };
  },
  then: () => "/decisions",
});
