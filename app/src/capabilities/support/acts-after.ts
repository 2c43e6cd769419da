/** Acts after the count: the ballot challenged and ruled on by an arbiter; terms changed, which ends the mandate. */
import { fact, type Content } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { latest } from "@rochdale/facts/story.ts";
import { act, recordedFacts, refused, type Situation } from "../../house/act.ts";
import { ballotChoice, chosen, lettersTo, noneAt } from "../../house/ballot-choice.ts";
import { ballotsOf, type Ballot, type BallotStage } from "@rochdale/facts/ballot-story.ts";
import { petitionUntil } from "../secret-ballot/secret-ballot.ts";
import { refusal } from "./rules.ts";

const CHANGES = ["businessCase", "rules", "headsOfTerms", "measures", "pension", "other"] as const;
const CHALLENGEABLE: readonly BallotStage[] = ["open", "closed", "reported"];

export const challengeBallot = act({
  id: "ballot.challenge",
  may: ["proposer", "staff", "user", "community", "union", "authority", "member"],
  fields: (s: Situation) => ({
    ballot: ballotChoice(s, CHALLENGEABLE),
    grounds: { kind: "paper", document: "evidence", open: "public" },
  }),
  refusals: (s) => noneAt(s, CHALLENGEABLE),
  decide(command, s) {
    const ballot = chosen(s, command.ballot);
    const refusals = inTimeToChallenge(ballot, s.day);
    if (refusals.length > 0) return refused(...refusals);
    return {
      ok: true,
      facts: [
        fact("BallotChallenged/1", s.by.party, s.day, {
          ballot: ballot.id,
          challenge: `${ballot.id}-challenge-${ballot.challenges.length + 1}`,
          doc: command.grounds.commitment,
        }),
      ],
      letters: lettersTo(["arbiter", "scrutineer"], "challenged", {
        question: ballot.called.content.question,
      }),
    };
  },
});

/** After a verifiable ballot's report the time for challenges ends, and its materials are destroyed. */
function inTimeToChallenge({ called, report }: Ballot, day: string): readonly Refusal[] {
  if (called.content.box === "plain" || report === null) return [];
  const until = petitionUntil(report.on);
  return day <= until ? [] : [refusal("challengeOver", { until: { day: until } })];
}

function openChallenges(s: Situation) {
  return ballotsOf(s.story).flatMap((ballot) =>
    ballot.challenges
      .filter((one) => one.ruled === null)
      .map((one) => ({ ballot, challenge: one.made.content.challenge, by: one.made.by })),
  );
}

export const ruleChallenge = act({
  id: "ballot.ruleChallenge",
  may: ["arbiter"],
  fields: (s: Situation) => {
    const open = openChallenges(s);
    return {
      challenge: {
        kind: "choice",
        options: open.map((one) => one.challenge),
        names: Object.fromEntries(
          open.map((one) => [
            one.challenge,
            `${one.challenge}: ${one.ballot.called.content.question}`,
          ]),
        ),
      },
      outcome: { kind: "choice", options: ["dismissed", "voided"], words: "enum.challengeOutcome" },
      reasons: { kind: "longText" },
    } as const;
  },
  refusals: (s) => (openChallenges(s).length === 0 ? [refusal("noChallenge")] : []),
  decide(command, s) {
    const found = openChallenges(s).find((one) => one.challenge === command.challenge);
    if (!found) return refused(refusal("noChallenge"));
    if (found.by === s.by.party) return refused(refusal("ownChallenge"));
    return recordedFacts(
      fact("BallotChallengeRuled/1", s.by.party, s.day, {
        ballot: found.ballot.id,
        challenge: found.challenge,
        outcome: command.outcome as "dismissed" | "voided",
        reasons: command.reasons,
      }),
    );
  },
});

/** A mandate is for what was asked. Who changes the terms afterwards must ask again: our own standard. */
export const materialChange = act({
  id: "ballot.materialChange",
  may: ["proposer", "authority", "union", "scrutineer"],
  fields: {
    what: { kind: "choice", options: CHANGES, words: "enum.change" },
    words: { kind: "longText" },
  },
  refusals: (s) => (latest(s.story, "BallotReported/1") ? [] : [refusal("noMandate")]),
  decide(command, s) {
    const what = command.what as Content<"MaterialChange/1">["what"];
    return {
      ok: true,
      facts: [fact("MaterialChange/1", s.by.party, s.day, { what, words: command.words })],
      letters: lettersTo(["staff", "union", "proposer", "authority"], "changed", {}),
    };
  },
});
