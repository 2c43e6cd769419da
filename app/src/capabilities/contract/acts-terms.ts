/** Acts of the terms: offers by either side, agreement by the other, the signature, continuity, payments. */
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { has, latest } from "@rochdale/facts/story.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import { headsFields, readHeads } from "./heads-fields.ts";
import {
  agreedHeads,
  lastDayOfTerm,
  mayAgree,
  mayOffer,
  maySign,
  refusal,
  standingOffer,
  type Side,
} from "./rules.ts";

function sideOf(s: Situation): Side {
  return s.by.role === "authority" ? "authority" : "mutual";
}

function lettersToOther(s: Situation, name: string, version: number) {
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
    if (closed && heads.prices.length > 0)
      return problem("closedPrices", "contract.problem.eitherPrices");
    if (!closed && heads.prices.length === 0 && heads.kind === "contract") {
      return problem("priceName1", "contract.problem.noPrice");
    }
    const version = (standingOffer(s.story)?.content.version ?? 0) + 1;
    const made = fact("OfferMade/1", s.by.party, s.day, { version, by: sideOf(s), heads });
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
    return { ok: true, facts: [made, ...closing], letters: lettersToOther(s, "offer", version) };
  },
  then: () => "/contract",
});

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

/** "11 2026", "11/2026" or "2026-11" as the record writes it: "2026-11"; null when it is no month. */
export function monthIn(text: string): string | null {
  const [, month = "", year = ""] = /^(\d{1,2})[ /.-](\d{4})$/.exec(text) ?? [];
  const iso = year === "" ? text : `${year}-${month.padStart(2, "0")}`;
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(iso) ? iso : null;
}

export const recordPayment = act({
  id: "contract.recordPayment",
  may: ["authority"],
  fields: {
    month: { kind: "text", max: 7 },
    due: { kind: "pence" },
    paid: { kind: "pence" },
  },
  refusals: (s) => (has(s.story, "ContractSigned/1") ? [] : [refusal("notSigned")]),
  decide(command, s) {
    const first = latest(s.story, "ContractSigned/1")?.content.startsOn.slice(0, 7) ?? "";
    const month = monthIn(command.month);
    if (month === null) return problem("month", "contract.problem.month");
    if (month > s.day.slice(0, 7)) return problem("month", "contract.problem.monthLater");
    if (month < first) {
      const began = { first: `${first.slice(5)} ${first.slice(0, 4)}` };
      return problem("month", "contract.problem.monthEarlier", began);
    }
    const content = { month, duePence: command.due, paidPence: command.paid };
    return recordedFacts(fact("PaymentMade/1", s.by.party, s.day, content));
  },
});
