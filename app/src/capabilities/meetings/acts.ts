/** The act of calling a meeting, with the notice that the rules ask for. */
import { fact } from "@rochdale/facts/fact.ts";
import { all, opening } from "@rochdale/facts/story.ts";
import { act, problem, refused } from "../../house/act.ts";
import { cannotCall, noticeTooShort, rulesOf, secondMeetingOutside } from "./rules.ts";

const KINDS = ["annual", "general", "second"] as const;
const BUSINESS_MOST = 40;

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
