/** The act of recording a meeting: who came, what was put, and the votes as the body's own rules count them. */
import { fact } from "@rochdale/facts/fact.ts";
import { opening } from "@rochdale/facts/story.ts";
import { quorumOf } from "@rochdale/genuineness/meetings.ts";
import { act, problem, refused, type Situation } from "../../house/act.ts";
import type { Fields, Problem } from "../../house/field.ts";
import { letterOf, resolutionsPut, RESOLUTION_ROWS, type Answers } from "./resolutions-put.ts";
import { cannotHold, meetingsAwaited, rulesOf } from "./rules.ts";
import { eligibleSuggested, mattersOf, voteRoom, type VoteRoom } from "./vote-room.ts";

const MOST = 100_000_000;
const papers = { kind: "whole", most: MOST, optional: true } as const;

/** The boxes of one resolution: heads where one class votes, else a row of boxes for each class. */
function rowFields(room: VoteRoom | undefined, row: number): Fields {
  const matters = room ? mattersOf(room.design) : (["ordinary"] as const);
  const sides = ["for", "against"] as const;
  const casting: Fields =
    room?.chairCasts === true
      ? {
          [`casting${row}`]: {
            kind: "choice",
            options: sides,
            words: "enum.castingVote",
            optional: true,
          },
        }
      : {};
  return {
    [`resolution${row}`]: { kind: "text", max: 200, optional: true },
    [`matter${row}`]: { kind: "choice", options: matters, words: "enum.matter", optional: true },
    ...(room?.byClass ? classBoxes(room, row) : headBoxes(row)),
    ...casting,
  };
}

function headBoxes(row: number): Fields {
  return Object.fromEntries(
    ["for", "against", "abstain", "spoiled"].map((what) => [`${what}${row}`, papers]),
  );
}

function classBoxes(room: VoteRoom, row: number): Fields {
  const boxes = room.classes.flatMap(({ name }, at) =>
    ["for", "against", "abstain"].map((what) => {
      const values = { class: name, row };
      const label = { message: `meetings.votes.${what}`, values };
      return [`${what}${row}${letterOf(at)}`, { ...papers, label }] as const;
    }),
  );
  return Object.fromEntries(boxes);
}

/** How many could vote: of the whole body, or of each class. */
function eligibleFields(s: Situation, room: VoteRoom | undefined): Fields {
  const whole = { kind: "whole", most: MOST } as const;
  if (!room?.byClass) {
    const suggest = room?.classes[0] && eligibleSuggested(s.story, room, room.classes[0]);
    return { members: { ...whole, least: 1, ...(suggest === undefined ? {} : { suggest }) } };
  }
  const boxes = room.classes.map((one, at) => {
    const suggest = eligibleSuggested(s.story, room, one);
    const name = room.delegates(one.id) ? "meetings.delegatesOf" : "meetings.membersOf";
    const label = { message: name, values: { class: one.name } };
    const field = { ...whole, label, ...(suggest === undefined ? {} : { suggest }) };
    return [`members${letterOf(at)}`, field] as const;
  });
  return Object.fromEntries(boxes);
}

function holdFields(s: Situation): Fields {
  const due = meetingsAwaited(s.story);
  const room = voteRoom(s.story, s.day);
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
    present: { kind: "whole", most: MOST },
    ...eligibleFields(s, room),
    ...Object.assign({}, ...RESOLUTION_ROWS.map((row) => rowFields(room, row))),
    minutes: { kind: "paper", document: "minutes", open: "public", optional: true },
  };
}

export const hold = act({
  id: "meetings.hold",
  may: ["secretary"],
  fields: holdFields,
  refusals: (s) => cannotHold(s.story, s.day),
  decide(command, s) {
    const answers: Answers = command;
    const design = rulesOf(s.story, s.day);
    const room = voteRoom(s.story, s.day);
    const called = meetingsAwaited(s.story).find(
      (one) => one.content.meeting === answers["meeting"],
    );
    if (!design || !room || !called) return problem("meeting", "meetings.noSuchMeeting");
    const { meeting, meetingOn, kind } = called.content;
    if (meetingOn > s.day) {
      return problem("meeting", "meetings.heldBeforeItsDay", { day: { day: meetingOn } });
    }
    const present = Number(answers["present"]);
    const put = resolutionsPut(answers, { story: s.story, room, called, present });
    const { members } = put;
    const problems: Problem[] = [...put.problems];
    if (present > members) {
      problems.push({
        field: "present",
        text: { message: "meetings.morePresent", values: { members } },
      });
    }
    if (problems.length > 0) return { ok: false, problems };
    const quorum = quorumOf(design, members);
    if (present < quorum && put.resolutions.length > 0) {
      return problem("present", "meetings.noQuorum", { quorum, present });
    }
    if (put.refusals.length > 0) return refused(...put.refusals);
    const minutes = answers["minutes"] as { readonly commitment: string } | null;
    const values = { body: opening(s.story).name, day: { day: meetingOn } };
    const resolutions = [...put.resolutions];
    const held = { meeting, kind, present, members, quorum, resolutions };
    return {
      ok: true,
      facts: [
        fact("MeetingHeld/1", s.by.party, meetingOn, {
          ...held,
          minutes: minutes?.commitment ?? null,
        }),
        ...(put.counted.length > 0
          ? [
              fact("ResolutionsCounted/2", s.by.party, meetingOn, {
                meeting,
                counted: [...put.counted],
              }),
            ]
          : []),
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
