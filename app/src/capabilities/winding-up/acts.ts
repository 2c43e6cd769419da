/** The acts that change who holds a mutual, sell it, join it to others, or end it. */
import { controlOf } from "@rochdale/control/control.ts";
import { governingDesign, ownershipRecorded } from "@rochdale/facts/designs-told.ts";
import type { Recipient } from "@rochdale/facts/endings.ts";
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { controlInput } from "@rochdale/genuineness/control-of-design.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { act, problem, recordedFacts, refused } from "../../house/act.ts";
import { supposeFirst } from "../governance/governance.ts";
import { holdersIn } from "./holders.ts";
import { lives, maySell, type SaleKind } from "./rules.ts";
import { HOW_IT_ENDS, mayWindUp, type Ending } from "./rules-endings.ts";
import { votesField } from "./votes-field.ts";

const SALES = ["sale", "assignment", "investor"] as const;

export const sell = act({
  id: "windingUp.sell",
  may: ["secretary", "board", "regulator", "archivist"],
  lookFirst: supposeFirst({ event: "unit" }),
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

/** The end's own fact names the kind of body in fewer words; a body without a lock is joined, and ends so. */
const DESTINATION = {
  lockedSociety: "assetLockedBody",
  cic: "assetLockedBody",
  charity: "assetLockedBody",
  socialLandlord: "assetLockedBody",
  publicBody: "publicOwnership",
  members: "members",
  investors: "investors",
  creditors: "creditorsOnly",
} as const satisfies Partial<Record<Recipient, Content<"WoundUp/1">["destinationKind"]>>;
type Heir = keyof typeof DESTINATION;
const HEIRS = Object.keys(DESTINATION) as readonly Heir[];

export const windUp = act({
  id: "windingUp.windUp",
  may: ["secretary", "board", "regulator"],
  fields: (s) => ({
    how: { kind: "choice", options: HOW_IT_ENDS, words: "windingUp.how" },
    destination: { kind: "text", max: 200 },
    recipient: { kind: "choice", options: HEIRS, words: "enum.recipient" },
    namedInRules: { kind: "yesNo" },
    assets: { kind: "pence" },
    membersVote: votesField(s),
  }),
  refusals: (s) => lives(s.story),
  decide(command, s) {
    const recipient = command.recipient as Heir;
    const how = command.how as Ending["how"];
    const { assets: assetsPence, membersVote, destination, namedInRules } = command;
    const ending = { how, recipient, namedInRules, assetsPence, membersVote, by: s.by.role };
    const refusals = mayWindUp(s.story, ending);
    if (refusals.length > 0) return refused(...refusals);
    const lock = governingDesign(s.story)?.assetLock ?? "none";
    const destinationKind = DESTINATION[recipient];
    return {
      ok: true,
      facts: [
        fact("AssetsDestined/1", s.by.party, s.day, {
          ...{ body: destination, recipient, assetsPence, namedInRules, lock },
        }),
        fact("WoundUp/1", s.by.party, s.day, {
          ...{ destination, destinationKind, assetsPence, membersVote },
        }),
      ],
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
  lookFirst: supposeFirst({ event: "issue", holder: "new-investor" }),
  fields: {
    event: { kind: "text", max: 200 },
    on: { kind: "day", optional: true },
    holders: { kind: "longText", max: 5000, rows: 6 },
  },
  refusals: (s) => lives(s.story),
  decide(command, s) {
    const on = command.on ?? s.day;
    if (on > s.day) return problem("on", "windingUp.problem.future", { day: { day: s.day } });
    const last = ownershipRecorded(s.story);
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
      fact("OwnershipRecorded/2", s.by.party, on, { ownership, names, event: command.event }),
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
