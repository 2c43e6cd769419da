/** Acts before the poll: a ballot is called, its dates moved, the poll opened. */
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { addDays } from "@rochdale/genuineness/calendar.ts";
import { ballotMayBeCalled, ballotMayOpen } from "@rochdale/genuineness/mandate.ts";
import { opening } from "@rochdale/facts/story.ts";
import { standardFor } from "@rochdale/genuineness/standard.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import { ballotsOf, eligibleOf } from "@rochdale/facts/ballot-story.ts";
import { ballotChoice, chosen, lettersTo, noneAt, VOTERS } from "../../house/ballot-choice.ts";
import { onRoll } from "../roll/roll.ts";
import { addNextBatch, openBox } from "../secret-ballot/secret-ballot.ts";
import { plainBox } from "./plain-box.ts";
import { notStopped, papersAskedAbout } from "./rules.ts";

/** An election of candidates is no purpose here: its contests call their own ballots, and are counted by a method. */
const PURPOSES = ["support", "usersSupport", "resolution"] as const;
const ROLLS = { support: "staff", usersSupport: "users", resolution: "members" } as const;

export const callBallot = act({
  id: "ballot.call",
  may: ["scrutineer"],
  fields: (s: Situation) => {
    const standard = standardFor(s.story, s.day);
    const opens = addDays(s.day, standard.ballotNoticeDays);
    return {
      purpose: {
        kind: "choice",
        options: PURPOSES,
        words: "enum.ballotPurpose",
        suggest: "support",
      },
      rehearsal: { kind: "yesNo" },
      box: {
        kind: "choice",
        options: ["verifiable", "plain"],
        words: "enum.ballotBox",
        suggest: inEarnest(s) ? "verifiable" : "plain",
        optional: true,
      },
      question: { kind: "text" },
      answers: { kind: "longText", rows: 4 },
      statusQuo: { kind: "whole", least: 1, most: 2, suggest: 2 },
      opens: { kind: "day", suggest: opens },
      closes: { kind: "day", suggest: addDays(opens, standard.pollDays) },
    } as const;
  },
  refusals: (s) => notStopped(s.story),
  decide(command, s) {
    const answers = linesOf(command.answers);
    if (answers.length !== 2) return problem("answers", "support.problem.twoAnswers");
    if (answers.some((one) => one.length > 200))
      return problem("answers", "support.problem.longAnswer");
    if (new Set(answers).size < answers.length)
      return problem("answers", "support.problem.sameAnswer");
    if (command.opens < s.day)
      return problem("opens", "support.problem.past", { day: { day: s.day } });
    if (command.closes < command.opens) {
      return problem("closes", "support.problem.closesFirst", { opens: { day: command.opens } });
    }
    const purpose = command.purpose as (typeof PURPOSES)[number];
    const content: Content<"BallotCalled/1"> = {
      ballot: `ballot-${ballotsOf(s.story).length + 1}`,
      purpose,
      box: command.box ?? (command.rehearsal || !inEarnest(s) ? "plain" : "verifiable"),
      rehearsal: command.rehearsal,
      roll: ROLLS[purpose],
      question: command.question,
      answers: [...answers],
      statusQuo: command.statusQuo - 1,
      opens: command.opens,
      closes: command.closes,
      rule: purpose === "support" ? "staff-support" : "ordinary",
      papers: command.rehearsal ? [] : [...papersAskedAbout(s.story)],
      scrutineer: s.by.party,
    };
    const refusals = ballotMayBeCalled(s.story, content, s.day);
    if (refusals.length > 0) return refused(...refusals);
    return {
      ok: true,
      facts: [fact("BallotCalled/1", s.by.party, s.day, content)],
      letters: lettersTo([VOTERS[content.roll], "union", "proposer", "authority"], "called", {
        question: content.question,
        opens: { day: content.opens },
        closes: { day: content.closes },
      }),
    };
  },
  then: (s) => `/ballots/${ballotsOf(s.story).length + 1}`,
});

/** Not a worked example nor a rehearsal as a whole: votes count there, and only the verifiable box takes them. */
function inEarnest(s: Situation): boolean {
  const { standing } = opening(s.story);
  return standing !== "twin" && standing !== "rehearsal";
}

export const setDates = act({
  id: "ballot.setDates",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    ballot: ballotChoice(s, ["called", "rollFrozen"]),
    opens: { kind: "day" },
    closes: { kind: "day" },
  }),
  refusals: (s) => noneAt(s, ["called", "rollFrozen"]),
  decide(command, s) {
    const ballot = chosen(s, command.ballot);
    if (command.opens < s.day)
      return problem("opens", "support.problem.past", { day: { day: s.day } });
    if (command.closes < command.opens) {
      return problem("closes", "support.problem.closesFirst", { opens: { day: command.opens } });
    }
    const { content } = ballot.called;
    const dates = { ballot: ballot.id, opens: command.opens, closes: command.closes };
    const moved = { ...content, ...dates };
    const refusals = ballotMayBeCalled(s.story, moved, s.day).filter(
      (one) => one.rule !== "ballot.alreadyCalled",
    );
    if (refusals.length > 0) return refused(...refusals);
    return recordedFacts(fact("BallotDatesSet/1", s.by.party, s.day, dates));
  },
});

export const openBallot = act({
  id: "ballot.open",
  may: ["scrutineer"],
  fields: (s: Situation) => ({ ballot: ballotChoice(s, ["called", "rollFrozen"]) }),
  refusals: (s) => noneAt(s, ["called", "rollFrozen"]),
  decide(command, s) {
    const ballot = chosen(s, command.ballot);
    const refusals = ballotMayOpen(s.story, ballot.id, s.day);
    if (refusals.length > 0) return refused(...refusals);
    const eligible = eligibleOf(ballot) ?? 0;
    return {
      ok: true,
      facts: [fact("BallotOpened/1", s.by.party, s.day, { ballot: ballot.id, eligible })],
      letters: lettersTo([VOTERS[ballot.called.content.roll]], "opened", {
        question: ballot.called.content.question,
        closes: { day: ballot.closes },
        number: ballot.number,
      }),
    };
  },
  async rows({ tx, command, situation, at }) {
    const ballot = chosen(situation, command.ballot);
    const box = { bodyId: situation.bodyId, ballot: ballot.id };
    const listed = await onRoll(tx, box);
    if (listed !== eligibleOf(ballot))
      throw new Error(`the roll of ${ballot.id} has ${listed} names`);
    const { answers, box: kind } = ballot.called.content;
    if (kind === "plain") return plainBox.open(tx, { ...box, answers: answers.length });
    await openBox(tx, box);
    await addNextBatch(tx, box, at);
  },
});

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
