/** What the acts of key-holders share: whose turn it is, the answer that was sent, and what the others posted. */
import { ballotById, ballotsOf, type Ballot } from "@rochdale/facts/ballot-story.ts";
import { groupNamed } from "@rochdale/ballot/groups.ts";
import type { Group } from "@rochdale/ballot/group.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { Situation } from "../../house/act.ts";
import type { SentFile } from "../../house/field.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { electionGroup } from "../roll/roll.ts";
import { ballotField } from "./acts-naming.ts";
import {
  holderOf,
  keysOf,
  nextStep,
  refusal,
  type Holder,
  type Keys,
  type Opening,
  type Step,
} from "./rules.ts";
import type { ToOpen } from "./material.ts";
import { textsOf, type Posted } from "./store.ts";

/** What the acts' `load` reads: the texts posted so far, what each closed ballot asks for, and what is opened. */
export type Loaded = {
  readonly posted: readonly Posted[];
  readonly openings: ReadonlyMap<string, Opening>;
  readonly opens: ReadonlyMap<string, ToOpen>;
  /** The check of the answer sent after the close; null where none was sent that can be checked. */
  readonly checked: Checked | null;
  /** So many papers that an answer is checked by a job, and this one was not left for it. */
  readonly long: boolean;
};

/** What a check of a share or a shuffle found, and at which head of the chain. */
export type Checked = { readonly at: string; readonly wrong: string | null };

const nothing: Loaded = {
  ...{ posted: [], openings: new Map(), opens: new Map(), checked: null, long: false },
};
export const loadedIn = (s: Situation): Loaded => (s.loaded as Loaded | undefined) ?? nothing;

/** A holder at a step of a ballot's keys. */
export type Turn = {
  readonly ballot: Ballot;
  readonly keys: Keys;
  readonly holder: Holder;
  readonly group: Group;
};

/** The ballots at which it is the actor's turn to do this step. */
function turns(s: Situation, step: Step): readonly Turn[] {
  return ballotsOf(s.story).flatMap((ballot) => {
    const keys = keysOf(s.story, ballot.id);
    const holder = keys && holderOf(keys, s.by.party);
    if (!keys || !holder) return [];
    const opening = loadedIn(s).openings.get(ballot.id) ?? openingBefore(ballot);
    if (nextStep(keys, holder, opening) !== step) return [];
    return [{ ballot, keys, holder, group: groupOf(ballot) }];
  });
}

/** Where only the form is shown nothing is loaded: after the close the step may be open. */
function openingBefore(ballot: Ballot): Opening {
  return ballot.closed === null ? "notYet" : "share";
}

const groups = new Map<string, Group>();

/** The group of a ballot's keys; kept, because its tables and OpenSSL's check of its modulus take time. */
export function groupOf(ballot: Ballot): Group {
  const name = electionGroup(ballot.called.content.purpose);
  const group = groups.get(name) ?? groupNamed(name, fastPowers);
  if (!group) throw new Error(`no group is called ${name}`);
  groups.set(name, group);
  return group;
}

export function stepFields(s: Situation, step: Step) {
  const ballots = turns(s, step).map((turn) => turn.ballot);
  return {
    ballot: ballotField(ballots),
    answer: { kind: "file", types: [".json"] },
  } as const;
}

export function notTheirTurn(s: Situation, step: Step): readonly Refusal[] {
  return turns(s, step).length > 0 ? [] : [refusal("notYourTurn")];
}

/** The actor's turn at the ballot that was chosen; the choice was checked against the same turns. */
export function turnAt(s: Situation, step: Step, ballot: string): Turn {
  const turn = turns(s, step).find((one) => one.ballot.id === ballot);
  if (!turn)
    throw new Error(`no turn at ${ballotById(s.story, ballot)?.id ?? "an unknown ballot"}`);
  return turn;
}

/** The answer's text; an answer is plain JSON of printable characters. */
export function answerIn(file: SentFile): string {
  return new TextDecoder().decode(file.bytes);
}

/** What every holder posted at a step of this round, in their order; null where one is missing. */
export function everyonesTexts(
  s: Situation,
  turn: Turn,
  step: Posted["step"],
): readonly string[] | null {
  return textsOf(loadedIn(s).posted, {
    ballot: turn.ballot.id,
    round: turn.keys.round,
    step,
    holders: turn.keys.holders.map((one) => one.holder),
  });
}

/** The same, with the actor's own text put in its place. */
export function textsWith(
  s: Situation,
  turn: Turn,
  own: { step: Posted["step"]; text: string },
): readonly string[] | null {
  const { ballot, keys, holder } = turn;
  const mine = { ballot: ballot.id, round: keys.round, holder: holder.holder, ...own };
  return textsOf([mine, ...loadedIn(s).posted], {
    ballot: ballot.id,
    round: keys.round,
    step: own.step,
    holders: keys.holders.map((one) => one.holder),
  });
}
