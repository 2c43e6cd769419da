/** The acts by which holders make the key: a certificate, parts for the others, the check of one's own, the rehearsal. */
import type { Complaint } from "@rochdale/ballot/threshold-block.ts";
import { hexHash } from "@rochdale/ballot/hash.ts";
import { checkMemberKey } from "@rochdale/ballot/threshold.ts";
import { readCertificates, readDeal } from "@rochdale/ballot/threshold-posts.ts";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import {
  act,
  problem,
  type Decision,
  type Letter,
  type Situation,
  type WriteRows,
} from "../../house/act.ts";
import type { Fields } from "../../house/field.ts";
import { HOLDERS, keysPath, letterTo } from "./acts-naming.ts";
import { checkSingleKey, keyOfHolder, trusteesFrom } from "./trustees.ts";
import { rehearsalHolds, togetherTheyOpen } from "./rehearsal.ts";
import {
  answerIn,
  everyonesTexts,
  notTheirTurn,
  stepFields,
  textsWith,
  turnAt,
  type Turn,
} from "./step.ts";
import { post, postedIn, type Posted } from "./store.ts";
import type { Holder } from "./rules.ts";

type PostedStep = Posted["step"];

/** One step of the making: the same form and rows for each, a decision of its own. */
function makingStep<S extends PostedStep>(
  id: string,
  step: S,
  decide: (made: { readonly s: Situation; readonly turn: Turn; readonly text: string }) => Decision,
) {
  return act({
    id,
    may: HOLDERS,
    fields: (s: Situation) => stepFields(s, step),
    refusals: (s) => notTheirTurn(s, step),
    load: async ({ db, situation }) => ({
      posted: await postedIn(db, situation.bodyId),
      openings: new Map(),
      opens: new Map(),
      checked: null,
      long: false,
    }),
    decide: (command, s) =>
      decide({ s, turn: turnAt(s, step, command.ballot), text: answerIn(command.answer) }),
    rows: rowsOf(step),
    then: (s, command) => keysPath(s.story, command.ballot),
  });
}

type StepFields = Fields & ReturnType<typeof stepFields>;

function rowsOf(step: PostedStep): WriteRows<StepFields> {
  return async ({ tx, command, situation }) => {
    const { ballot, keys, holder } = turnAt(situation, step, command.ballot);
    await post(tx, situation.bodyId, {
      ballot: ballot.id,
      round: keys.round,
      holder: holder.holder,
      step,
      text: answerIn(command.answer),
    });
  };
}

export const makeKey = makingStep("keys.make", "certificate", ({ s, turn, text }) => {
  const { group, keys, holder, ballot } = turn;
  const made = fact("KeyHolderKeyMade/1", s.by.party, s.day, {
    ballot: ballot.id,
    holder: holder.holder,
    key: hexHash(text),
  });
  if (keys.single) {
    const wrong = checkSingleKey(group, text);
    if (wrong !== null) return unsound(wrong);
    return {
      ok: true,
      facts: [made, readyFact(s, turn, trusteesFrom(group, keys, { certificates: [text] }).text)],
    };
  }
  const others = keys.holders
    .filter((one) => one.made)
    .map((one) => textOf(s, turn, { step: "certificate", holder: one }));
  const read = readCertificates(group, [...others, text]);
  if (!read.ok) return unsound(read.complaints);
  return { ok: true, facts: [made], letters: nextLetters(turn, (one) => one.made) };
});

export const dealParts = makingStep("keys.deal", "shares", ({ s, turn, text }) => {
  const { group, keys, holder, ballot } = turn;
  const certificates = everyonesTexts(s, turn, "certificate") ?? [];
  const read = readCertificates(group, certificates);
  if (!read.ok) return unsound(read.complaints);
  const by = read.keys[holder.number - 1];
  if (!by) throw new Error("every holder has a certificate");
  const given = {
    message: text,
    by,
    member: holder.number,
    certificates,
    threshold: keys.threshold,
  };
  const dealt = readDeal(group, given);
  if (!dealt.ok) return unsound(dealt.complaints);
  const content = { ballot: ballot.id, holder: holder.holder, shares: hexHash(text) };
  const facts = [fact("KeySharesDealt/1", s.by.party, s.day, content)];
  return { ok: true, facts, letters: nextLetters(turn, (one) => one.dealt) };
});

export const completePart = makingStep("keys.complete", "key", ({ s, turn, text }) => {
  const { group, keys, holder, ballot } = turn;
  const posted = {
    certificates: everyonesTexts(s, turn, "certificate") ?? [],
    messages: everyonesTexts(s, turn, "shares") ?? [],
    threshold: keys.threshold,
  };
  const against = complaintIn(text);
  if (against !== null) {
    const accused = keys.holders[against - 1];
    if (!accused) return problem("answer", "keys.problem.answer");
    const content = { ballot: ballot.id, holder: holder.holder, against: accused.holder };
    return { ok: true, facts: [fact("KeyPartDisputed/1", s.by.party, s.day, content)] };
  }
  const wrong = checkMemberKey(group, { ...posted, member: holder.number, key: text });
  if (wrong.length > 0) return unsound(wrong);
  const completed = fact("KeyPartCompleted/1", s.by.party, s.day, {
    ballot: ballot.id,
    holder: holder.holder,
    key: hexHash(text),
  });
  const all = textsWith(s, turn, { step: "key", text });
  if (all === null) return { ok: true, facts: [completed] };
  const trustees = trusteesFrom(group, keys, { ...posted, keys: all });
  const letters = keys.holders.map((one) => letterTo(one.party, "letter.next", ballot));
  return { ok: true, facts: [completed, readyFact(s, turn, trustees.text)], letters };
});

export const rehearseOpening = makingStep("keys.rehearse", "rehearsal", ({ s, turn, text }) => {
  const { group, keys, holder, ballot } = turn;
  const trustees = trusteesFrom(group, keys, {
    certificates: everyonesTexts(s, turn, "certificate") ?? [],
    messages: everyonesTexts(s, turn, "shares") ?? [],
    keys: everyonesTexts(s, turn, "key") ?? [],
  });
  const factors = new Map<number, NonNullable<ReturnType<typeof rehearsalHolds>>>();
  for (const one of [...keys.holders.filter((other) => other.rehearsed), holder]) {
    const sent = one === holder ? text : textOf(s, turn, { step: "rehearsal", holder: one });
    const key = keyOfHolder(trustees, one.number);
    const factor = rehearsalHolds(group, { text: sent, key, trustees: trustees.text });
    if (factor === null) return unsound("rehearsal");
    factors.set(one.number, factor);
  }
  if (factors.size === keys.holders.length) {
    const first = new Map([...factors].slice(0, keys.threshold));
    const opens = togetherTheyOpen(group, {
      factors: first,
      key: trustees.key,
      trustees: trustees.text,
    });
    if (!opens) return unsound("rehearsal");
  }
  const content = { ballot: ballot.id, holder: holder.holder };
  return { ok: true, facts: [fact("KeyRehearsed/1", s.by.party, s.day, content)] };
});

function readyFact(s: Situation, { ballot, keys }: Turn, trustees: string): NewFact {
  return fact("KeysReady/1", s.by.party, s.day, {
    ballot: ballot.id,
    trustees: hexHash(trustees),
    threshold: keys.threshold,
    holders: keys.holders.length,
  });
}

function textOf(s: Situation, turn: Turn, of: { step: PostedStep; holder: Holder }): string {
  const text = everyonesTexts(
    s,
    { ...turn, keys: { ...turn.keys, holders: [of.holder] } },
    of.step,
  )?.[0];
  if (text === undefined) throw new Error(`${of.holder.holder} has posted no ${of.step}`);
  return text;
}

/** `{"complaint":2}`: the taker of a part says that holder 2 dealt it unsoundly. */
function complaintIn(text: string): number | null {
  const found = /^\{"complaint":([1-9])\}$/.exec(text);
  return found ? Number(found[1]) : null;
}

function unsound(wrong: string | readonly Complaint[]): Decision {
  const check = typeof wrong === "string" ? wrong : (wrong[0]?.because ?? "");
  return problem("answer", "keys.problem.unsound", { check });
}

/** When the last of them has done a step, the others are told that it is their turn. */
function nextLetters(
  { keys, holder, ballot }: Turn,
  did: (one: Holder) => boolean,
): readonly Letter[] {
  const missing = keys.holders.filter((one) => one.holder !== holder.holder && !did(one));
  return missing.length > 0
    ? []
    : keys.holders.map((one) => letterTo(one.party, "letter.next", ballot));
}
