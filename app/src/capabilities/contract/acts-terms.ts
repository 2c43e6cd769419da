/** Acts of the terms: offers by either side, agreement by the other, the signature, continuity. */
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { has } from "@rochdale/facts/story.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { SentFile } from "../../house/field.ts";
import { dropDraft, draftOf, type Draft } from "./draft-store.ts";
import { checkedTerms, fileTerms } from "./rules-terms.ts";
import { headsFields, readHeads } from "./heads-fields.ts";
import {
  agreedHeads,
  lastDayOfTerm,
  mayAgree,
  nextSchedule,
  mayOffer,
  maySign,
  refusal,
  standingOffer,
  type Side,
} from "./rules.ts";

export function sideOf(s: Situation): Side {
  return s.by.role === "authority" ? "authority" : "mutual";
}

export function lettersToOther(s: Situation, name: string, version: number) {
  const roles =
    sideOf(s) === "authority" ? (["proposer", "secretary"] as const) : (["authority"] as const);
  return roles.map((role) => ({
    to: { role },
    subject: { message: `contract.letter.${name}.subject`, values: { version } },
    text: [{ message: `contract.letter.${name}.text`, values: { version } }],
  }));
}

export const offer = act({
  id: "contract.offer",
  may: ["authority", "proposer", "secretary"],
  fields: headsFields,
  refusals: (s) => mayOffer(s.story, s.day),
  load: ({ db, situation }) => draftOf(db, situation.bodyId, sideOf(situation)),
  decide(command, s) {
    const read = readHeads(command);
    if (!read.ok) return problem(read.field, read.because.message, read.because.values);
    const { heads } = read;
    const closed = command.closedPrices;
    if (closed && command.closedGround === null)
      return problem("closedGround", "contract.problem.ground");
    if (closed && (command.closedUntil === null || command.closedUntil <= s.day)) {
      return problem("closedUntil", "contract.problem.until", { day: { day: s.day } });
    }
    const priced = pricesSent(command.schedule, s.loaded as Draft | undefined);
    if (!priced.ok) return problem("schedule", priced.because.message, priced.because.values);
    const { terms, outcomesCap } = priced;
    const ways = [closed !== null, heads.prices.length > 0, terms.length > 0].filter(Boolean);
    if (ways.length > 1) {
      const field = closed ? "closedPrices" : "priceName1";
      return problem(field, "contract.problem.eitherPrices", { terms: terms.length });
    }
    if (ways.length === 0 && heads.kind === "contract") {
      return problem("priceName1", "contract.problem.noPrice");
    }
    const version = (standingOffer(s.story)?.content.version ?? 0) + 1;
    const made = fact("OfferMade/1", s.by.party, s.day, { version, by: sideOf(s), heads });
    const schedule =
      terms.length > 0
        ? [
            fact("PriceScheduleOffered/1", s.by.party, s.day, {
              version: nextSchedule(s.story),
              by: sideOf(s),
              offer: version,
              effectiveFrom: null,
              reason: null,
              pricing: { terms: [...terms] },
              outcomesCap,
            }),
          ]
        : [];
    const closing =
      closed && command.closedUntil !== null
        ? [
            fact("DocumentClosed/1", s.by.party, s.day, {
              doc: closed.commitment,
              ground: command.closedGround as Content<"DocumentClosed/1">["ground"],
              until: command.closedUntil,
            }),
          ]
        : [];
    return {
      ok: true,
      facts: [made, ...schedule, ...closing],
      letters: lettersToOther(s, "offer", version),
    };
  },
  rows: ({ tx, situation }) => dropDraft(tx, situation.bodyId, sideOf(situation)),
  then: () => "/contract",
});

type Priced =
  | {
      readonly ok: true;
      readonly terms: readonly PriceTerm[];
      readonly outcomesCap: number | null;
    }
  | { readonly ok: false; readonly because: Message };

/** A schedule that was handed in as a file, else the draft of the side that offers; both checked as a whole. */
function pricesSent(file: SentFile | null, draft: Draft | undefined): Priced {
  if (file) {
    const read = fileTerms(new TextDecoder().decode(file.bytes));
    return read.ok ? { ...read, outcomesCap: read.outcomesCap ?? null } : read;
  }
  if (!draft || draft.terms.length === 0) return { ok: true, terms: [], outcomesCap: null };
  const read = checkedTerms(draft.terms);
  return read.ok ? { ...read, outcomesCap: draft.outcomesCap } : read;
}

export const agreeHeads = act({
  id: "contract.agreeHeads",
  may: ["authority", "proposer", "secretary"],
  fields: (s: Situation) => {
    const newest = standingOffer(s.story);
    const options = newest ? [String(newest.content.version)] : [];
    return { version: { kind: "choice", options, suggest: options[0] ?? "" } } as const;
  },
  refusals: (s) => mayAgree(s.story, sideOf(s)),
  decide(command, s) {
    const refusals = mayAgree(s.story, sideOf(s));
    if (refusals.length > 0) return refused(...refusals);
    const version = Number(command.version);
    return {
      ok: true,
      facts: [fact("HeadsAgreed/1", s.by.party, s.day, { version })],
      letters: lettersToOther(s, "agreed", version),
    };
  },
  then: () => "/contract",
});

export const sign = act({
  id: "contract.sign",
  may: ["authority"],
  fields: {
    startsOn: { kind: "day" },
    endsOn: { kind: "day", optional: true },
    paper: { kind: "paper", document: "contract", open: "parties", optional: true },
  },
  refusals: (s) => maySign(s.story, s.day),
  decide(command, s) {
    const agreed = agreedHeads(s.story);
    if (!agreed) return refused(refusal("notAgreed"));
    const { heads } = agreed;
    const term = lastDayOfTerm(command.startsOn, heads.termMonths);
    const longest = lastDayOfTerm(command.startsOn, heads.termMonths + heads.extensionMonths);
    const endsOn = command.endsOn ?? term;
    if (endsOn <= command.startsOn || endsOn > longest) {
      return problem("endsOn", "contract.problem.ends", {
        term: { day: term },
        longest: { day: longest },
      });
    }
    const { startsOn } = command;
    const content = { heads, startsOn, endsOn, paper: command.paper?.commitment ?? null };
    return {
      ok: true,
      facts: [fact("ContractSigned/1", s.by.party, s.day, content)],
      letters: (["proposer", "secretary", "union", "staff"] as const).map((role) => ({
        to: { role },
        subject: { message: "contract.letter.signed.subject" },
        text: [
          {
            message: "contract.letter.signed.text",
            values: { from: { day: startsOn }, to: { day: endsOn } },
          },
        ],
      })),
    };
  },
  then: () => "/contract",
});

export const fileContinuity = act({
  id: "contract.fileContinuity",
  may: ["proposer", "secretary"],
  fields: {
    plan: { kind: "paper", document: "other", open: "public" },
    stepIn: { kind: "yesNo" },
    exitPlan: { kind: "yesNo" },
    noticeMonths: { kind: "whole", most: 60, suggest: 9 },
  },
  decide(command, s) {
    const { stepIn, exitPlan, noticeMonths } = command;
    const content = { plan: command.plan.commitment, stepIn, exitPlan, noticeMonths };
    return recordedFacts(fact("ContinuityPlanFiled/1", s.by.party, s.day, content));
  },
});

export const testContinuity = act({
  id: "contract.testContinuity",
  may: ["authority", "assessor", "facilitator"],
  fields: {
    passed: { kind: "yesNo" },
    report: { kind: "paper", document: "assessment", open: "public", optional: true },
  },
  refusals: (s) => (has(s.story, "ContinuityPlanFiled/1") ? [] : [refusal("noPlan")]),
  decide(command, s) {
    const content = { passed: command.passed, report: command.report?.commitment ?? null };
    return recordedFacts(fact("ContinuityTested/1", s.by.party, s.day, content));
  },
});
