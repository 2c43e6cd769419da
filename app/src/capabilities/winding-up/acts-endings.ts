/** The acts of great changes: consents, another form, everything passed on, a part sold, an instrument signed. */
import { governingDesign } from "@rochdale/facts/designs-told.ts";
import { recipient as recipients, type Recipient } from "@rochdale/facts/endings.ts";
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { assetLock, legalForm, type Design4 } from "@rochdale/facts/governance.ts";
import { latest } from "@rochdale/facts/story.ts";
import { act, problem, recordedFacts, refused, type Letter } from "../../house/act.ts";
import { votesField } from "./votes-field.ts";
import { lives } from "./rules.ts";
import {
  mayChangeForm,
  mayPassOn,
  maySellUnit,
  maySign,
  rulesKnown,
  type Step,
} from "./rules-endings.ts";

const everybody = (subject: string, text: Letter["text"]): readonly Letter[] =>
  (["authority", "union", "member", "user"] as const).map((role) => ({
    to: { role },
    subject: { message: subject },
    text,
  }));

const CONSENTS = ["registrar", "cicRegulator", "charityCommission", "court"] as const;
const STEPS = ["conversion", "merger", "dissolution", "assets"] as const;

export const consent = act({
  id: "windingUp.consent",
  may: ["regulator"],
  fields: {
    consent: { kind: "choice", options: CONSENTS, words: "enum.consent" },
    step: { kind: "choice", options: STEPS, words: "enum.step" },
    given: { kind: "yesNo" },
    paper: { kind: "paper", document: "other", open: "public", optional: true },
  },
  refusals: (s) => lives(s.story),
  decide: (command, s) =>
    recordedFacts(
      fact("ConsentGiven/1", s.by.party, s.day, {
        consent: command.consent as Content<"ConsentGiven/1">["consent"],
        step: command.step as Step,
        given: command.given,
        paper: command.paper?.commitment ?? null,
      }),
    ),
});

export const changeForm = act({
  id: "windingUp.changeForm",
  may: ["secretary", "regulator"],
  fields: (s) => ({
    to: { kind: "choice", options: legalForm.options, words: "enum.legalForm" },
    lock: { kind: "choice", options: assetLock.options, words: "enum.assetLock" },
    membersVote: votesField(s),
    registrar: { kind: "text", max: 200 },
    number: { kind: "text", max: 200, optional: true },
  }),
  refusals: (s) => [...lives(s.story), ...rulesKnown(s.story)],
  decide(command, s) {
    const design = governingDesign(s.story);
    if (!design) throw new Error("a form is changed from one that is known");
    const to = command.to as Design4["form"];
    const lock = command.lock as Design4["assetLock"];
    const { membersVote: vote, registrar, number } = command;
    const change = { to, lock, membersVote: vote, by: s.by.role };
    const refusals = mayChangeForm(s.story, change);
    if (refusals.length > 0) return refused(...refusals);
    const content = { from: design.form, to, lock, vote, registrar, number };
    const values = { form: { message: `enum.legalForm.${to}` } };
    return {
      ok: true,
      facts: [fact("FormChanged/1", s.by.party, s.day, content)],
      letters: everybody("windingUp.letter.form.subject", [
        { message: "windingUp.letter.form.text", values },
      ]),
    };
  },
});

const HOW = ["amalgamation", "transfer"] as const;
const bodies = recipients.options.filter(
  (one) => !["members", "investors", "creditors"].includes(one),
);

export const passOn = act({
  id: "windingUp.passOn",
  may: ["secretary", "regulator"],
  fields: (s) => ({
    how: { kind: "choice", options: HOW, words: "enum.mergerHow" },
    body: { kind: "text", max: 200 },
    recipient: { kind: "choice", options: bodies, words: "enum.recipient" },
    namedInRules: { kind: "yesNo" },
    assets: { kind: "pence" },
    membersVote: votesField(s),
    registrar: { kind: "text", max: 200 },
  }),
  refusals: (s) => [...lives(s.story), ...rulesKnown(s.story)],
  decide(command, s) {
    const recipient = command.recipient as Recipient;
    const { body, namedInRules, assets: assetsPence, membersVote: vote, registrar } = command;
    const passing = { recipient, namedInRules, membersVote: vote, by: s.by.role };
    const refusals = mayPassOn(s.story, passing);
    if (refusals.length > 0) return refused(...refusals);
    const how = command.how as (typeof HOW)[number];
    const content = { how, body, recipient, assetsPence, vote, registrar };
    return {
      ok: true,
      facts: [fact("EngagementsTransferred/1", s.by.party, s.day, content)],
      letters: everybody("windingUp.letter.ended.subject", [
        { message: "windingUp.letter.joined.text", values: { body } },
      ]),
    };
  },
});

export const sellUnit = act({
  id: "windingUp.sellUnit",
  may: ["secretary", "board", "regulator", "archivist"],
  fields: (s) => ({
    unit: { kind: "text", max: 200 },
    buyer: { kind: "text", max: 200 },
    recipient: { kind: "choice", options: bodies, words: "enum.recipient" },
    staff: { kind: "whole", most: 1_000_000 },
    price: { kind: "pence" },
    fullValue: { kind: "yesNo" },
    membersVote: votesField(s),
  }),
  refusals: (s) => [...lives(s.story), ...rulesKnown(s.story)],
  decide(command, s) {
    const recipient = command.recipient as Recipient;
    const { unit, buyer, staff, price: pricePence, fullValue, membersVote: vote } = command;
    const sale = { recipient, fullValue, membersVote: vote, by: s.by.role };
    const refusals = maySellUnit(s.story, sale);
    if (refusals.length > 0) return refused(...refusals);
    const content = { unit, buyer, recipient, staff, pricePence, fullValue, vote };
    return {
      ok: true,
      facts: [fact("UnitSold/1", s.by.party, s.day, content)],
      letters: everybody("windingUp.letter.unit.subject", [
        { message: "windingUp.letter.unit.text", values: { unit, buyer } },
      ]),
    };
  },
});

export const signInstrument = act({
  id: "windingUp.signInstrument",
  may: ["secretary"],
  fields: (s) => {
    const counted = latest(s.story, "RegisterCounted/1")?.content.classes;
    const members = counted?.reduce((sum, one) => sum + one.members, 0);
    const most = 100_000_000;
    return {
      signed: { kind: "whole", most },
      members: { kind: "whole", least: 1, most, ...(members ? { suggest: members } : {}) },
      instrument: { kind: "paper", document: "other", open: "public" },
    } as const;
  },
  refusals: (s) => [...lives(s.story), ...rulesKnown(s.story)],
  decide(command, s) {
    const { signed, members, instrument } = command;
    if (signed > members) return problem("signed", "windingUp.problem.moreSigned", { members });
    const counted = latest(s.story, "RegisterCounted/1")?.content.classes ?? [];
    const known = counted.reduce((sum, one) => sum + one.members, 0);
    if (members < known) return problem("members", "windingUp.problem.fewer", { known });
    const refusals = maySign(s.story, { signed, members });
    if (refusals.length > 0) return refused(...refusals);
    const content = { signed, members, instrument: instrument.commitment };
    return recordedFacts(fact("DissolutionSigned/1", s.by.party, s.day, content));
  },
});
