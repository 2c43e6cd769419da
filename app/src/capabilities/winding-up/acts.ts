/** The acts that change who holds a mutual, or end it. */
import { controlOf } from "@rochdale/control/control.ts";
import { governingDesign } from "@rochdale/facts/designs-told.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { latest } from "@rochdale/facts/story.ts";
import { controlInput } from "@rochdale/genuineness/control-of-design.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import type { Field } from "../../house/field.ts";
import {
  holdersIn,
  lives,
  maySell,
  mayWindUp,
  memberVotes,
  type Destination,
  type SaleKind,
} from "./rules.ts";

/** The members' votes of the record, by the day on which each was taken. */
function votesField(s: Situation): Field & { kind: "choice"; optional: true } {
  const votes = memberVotes(s.story);
  const options = [...new Set(votes.map((vote) => vote.id))];
  const wordsOf = (id: string) =>
    votes
      .filter((vote) => vote.id === id)
      .map((vote) => `${vote.resolution}: ${vote.for} / ${vote.against}`)
      .join("; ");
  const names = Object.fromEntries(
    votes.map((vote) => [vote.id, `${vote.id} (${vote.on}). ${wordsOf(vote.id)}`]),
  );
  return { kind: "choice", options, names, optional: true };
}

const SALES = ["sale", "assignment", "investor"] as const;

export const sell = act({
  id: "windingUp.sell",
  may: ["secretary", "board", "regulator", "archivist"],
  fields: (s) => ({
    what: { kind: "choice", options: SALES, words: "enum.saleKind" },
    membersVote: votesField(s),
    words: { kind: "longText", max: 2000 },
  }),
  refusals: (s) => lives(s.story),
  decide(command, s) {
    const what = command.what as SaleKind;
    const { membersVote } = command;
    const refusals = maySell(s.story, { what, membersVote, by: s.by.role });
    if (refusals.length > 0) return refused(...refusals);
    const values = { what: { message: `enum.saleKind.${what}` } };
    return {
      ok: true,
      facts: [
        fact("ControlSold/1", s.by.party, s.day, { what, membersVote, words: command.words }),
      ],
      letters: (["authority", "union", "member"] as const).map((role) => ({
        to: { role },
        subject: { message: "windingUp.letter.sold.subject", values },
        text: [{ message: "windingUp.letter.sold.text", values }],
      })),
    };
  },
});

const DESTINATIONS = [
  "assetLockedBody",
  "publicOwnership",
  "members",
  "investors",
  "creditorsOnly",
] as const;

export const windUp = act({
  id: "windingUp.windUp",
  may: ["secretary", "board", "regulator"],
  fields: (s) => ({
    destination: { kind: "text", max: 200 },
    destinationKind: { kind: "choice", options: DESTINATIONS, words: "enum.destination" },
    assets: { kind: "pence" },
    membersVote: votesField(s),
  }),
  refusals: (s) => lives(s.story),
  decide(command, s) {
    const destinationKind = command.destinationKind as Destination;
    const { assets: assetsPence, membersVote, destination } = command;
    const ending = { destinationKind, assetsPence, membersVote, by: s.by.role };
    const refusals = mayWindUp(s.story, ending);
    if (refusals.length > 0) return refused(...refusals);
    const content = { destination, destinationKind, assetsPence, membersVote };
    return {
      ok: true,
      facts: [fact("WoundUp/1", s.by.party, s.day, content)],
      letters: (["authority", "union", "member", "user"] as const).map((role) => ({
        to: { role },
        subject: { message: "windingUp.letter.ended.subject" },
        text: [{ message: "windingUp.letter.ended.text", values: { destination } }],
      })),
    };
  },
});

export const changeOwnership = act({
  id: "windingUp.changeOwnership",
  may: ["secretary"],
  fields: {
    event: { kind: "text", max: 200 },
    on: { kind: "day", optional: true },
    holders: { kind: "longText", max: 5000, rows: 6 },
  },
  refusals: (s) => lives(s.story),
  decide(command, s) {
    const on = command.on ?? s.day;
    if (on > s.day) return problem("on", "windingUp.problem.future", { day: { day: s.day } });
    const last = latest(s.story, "OwnershipRecorded/1");
    if (last && on < last.on) {
      return problem("on", "windingUp.problem.beforeLast", { day: { day: last.on } });
    }
    const read = holdersIn(command.holders, governingDesign(s.story));
    if (!read.ok) return { ok: false, problems: [{ field: "holders", text: read.because }] };
    const { ownership, names } = read;
    const tested = controlOf(controlInput(ownership, "workersAndUsers"));
    if (isRefusal(tested)) {
      return problem("holders", "windingUp.problem.unreadable", { code: tested.refused.code });
    }
    return recordedFacts(
      fact("OwnershipRecorded/1", s.by.party, on, { ownership, names, event: command.event }),
    );
  },
  then: () => "/control",
});

export const joinFederation = act({
  id: "windingUp.joinFederation",
  may: ["secretary"],
  fields: {
    member: { kind: "text", max: 200 },
    delegates: { kind: "whole", least: 1, most: 10_000 },
  },
  refusals: (s) => lives(s.story),
  decide(command, s) {
    const { member, delegates } = command;
    const already = s.story.byType
      .get("FederationJoined/1")
      ?.some((one) => "member" in one.content && one.content.member === member);
    if (already) return problem("member", "windingUp.problem.joined", { member });
    return recordedFacts(fact("FederationJoined/1", s.by.party, s.day, { member, delegates }));
  },
});
