/** Findings of a design that need no coalition: public partner, one vote each, voices, quorum, asset lock. */
import { moreMembersFor } from "@rochdale/control/density.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Design4 } from "@rochdale/facts/governance.ts";
import { said, type Answer, type State } from "./answer-shape.ts";
import { isLayer, total, votesShare, type DesignClass } from "./consequences.ts";

/** A council with a fifth of the votes or the seats may make the company one that it influences. */
const INFLUENCE = { part: 1, of: 5 } as const;
/** A veto over these runs the mutual; over the others it protects what the mutual is for. */
const RUNNING = ["ordinary", "appointDirectors", "board", "budget"];

export function furtherAnswers(design: Design4): readonly Answer[] {
  return [
    ...publicPartners(design),
    equalVotes(design),
    voices(design),
    quorumWithinReach(design),
    lock(design),
  ];
}

function publicPartners(design: Design4): readonly Answer[] {
  const partners = design.classes.filter((one) => one.class === "publicBody");
  if (partners.length === 0) return [];
  const votes = votesShare(design, partners);
  const seats: [number, number] = [total(partners, "seats"), total(design.classes, "seats")];
  const held = said("governance.partner.holds", { votes: { of: votes }, seats: { of: seats } });
  const runs = design.vetoes.some(
    (veto) =>
      partners.some((one) => one.id === veto.class) &&
      (veto.nature === "operative" || veto.over.some((kind) => RUNNING.includes(kind))),
  );
  const rights: Answer = {
    id: "publicPartner",
    state: runs ? "notMet" : "met",
    because: [held, said(runs ? "governance.partner.runs" : "governance.partner.protects")],
    change: said(`governance.partner.change.${runs ? "mend" : "lose"}`),
  };
  const fifth = ([part, whole]: readonly [number, number]) =>
    whole > 0 && part * INFLUENCE.of >= whole * INFLUENCE.part;
  const influenced = fifth(votes) || fifth(seats);
  return [
    rights,
    {
      id: "influenced",
      state: influenced ? "notProven" : "met",
      because: [said(influenced ? "governance.influenced.may" : "governance.influenced.below")],
      change: said(`governance.influenced.change.${influenced ? "mend" : "lose"}`),
      law: "lgha1989-influenced",
    },
  ];
}

function equalVotes({ oneMemberOneVote }: Design4): Answer {
  const which = oneMemberOneVote ? "met" : "notMet";
  return {
    id: "oneMemberOneVote",
    state: which,
    because: [said(`governance.equal.${which}`)],
    change: said(`governance.equal.change.${which}`),
    law: "coop-principles",
  };
}

const VOICE = "governance.voice";
function voices(design: Design4): Answer {
  const seats = design.classes.reduce((sum, one) => sum + one.voiceSeats, 0);
  const answer = (state: State, because: Message, change: string): Answer => ({
    id: "voice",
    state,
    because: [because],
    change: said(`${VOICE}.change.${change}`),
  });
  if (design.vulnerableUsers === null)
    return answer("notProven", said(`${VOICE}.notStated`), "say");
  if (!design.vulnerableUsers) return answer("met", said(`${VOICE}.none`), "lose");
  return seats > 0
    ? answer("met", said(`${VOICE}.seats`, { seats }), "keep")
    : answer("notMet", said(`${VOICE}.missing`), "seat");
}

/** People who may join, where every class of people says how many they are. */
function eligibleOf(classes: readonly DesignClass[]): number | null {
  const people = classes.filter((one) => ["worker", "user", "community"].includes(one.class));
  if (people.length === 0 || people.some((one) => one.eligible === null)) return null;
  return people.reduce((sum, one) => sum + (one.eligible ?? 0), 0);
}

/** How many have to join before a meeting can decide anything; the percentage then grows with the members. */
function quorumWithinReach(design: Design4): Answer {
  const { quorum, classes } = design;
  const Q = "governance.quorum";
  const rest = classes.map((one) => (isLayer(design, one) ? { ...one, eligible: 0 } : one));
  const eligible = eligibleOf(rest);
  const needed = Math.max(1, quorum.members);
  if (eligible === null) {
    const because = [said(`${Q}.unknown`, { needed })];
    return { id: "quorum", state: "notProven", because, change: said(`${Q}.change.say`) };
  }
  if (needed > eligible) {
    const because = [said(`${Q}.never`, { needed, eligible })];
    return {
      id: "quorum",
      state: "notMet",
      because,
      change: said(`${Q}.change.lower`, { eligible }),
    };
  }
  const half = moreMembersFor({ members: 0, eligible }, { fraction: "1/2", relation: "over" });
  const because = [
    said(`${Q}.density`, { needed, eligible }),
    ...(typeof half === "number" ? [said(`${Q}.half`, { half })] : []),
  ];
  return { id: "quorum", state: "met", because, change: said(`${Q}.change.lose`, { eligible }) };
}

const LAWS: { readonly [lock in Design4["assetLock"]]: string | null } = {
  statutoryCic: "cic-asset-lock",
  statutoryCbs: "si2006-264",
  charity: "charity-law",
  voluntary: null,
  none: null,
};

function lock({ assetLock, thresholds }: Design4): Answer {
  const law = LAWS[assetLock];
  const firm = assetLock === "none" ? "none" : assetLock === "voluntary" ? "voluntary" : "firm";
  return {
    id: "assetLock",
    state: assetLock === "none" ? "notMet" : "met",
    because: [
      said(`governance.lock.${firm}`, {
        lock: said(`enum.assetLock.${assetLock}`),
        line: said("governance.line.atLeast", { fraction: thresholds.rulesChange }),
      }),
    ],
    change: said(`governance.lock.change.${firm}`),
    ...(law === null ? {} : { law }),
  };
}
