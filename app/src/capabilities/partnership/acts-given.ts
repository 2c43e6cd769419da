/** Acts of what was given: funding paid and support lent are recorded by one side; the other confirms or disputes. */
import { fact, type Content } from "@rochdale/facts/fact.ts";
import {
  FUNDING,
  promisedIn,
  type Given,
  type Promised,
} from "@rochdale/genuineness/partnership.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import { EITHER, lettersToOther, sideOf, toAgreement } from "./acts.ts";
import {
  agreementStands,
  isMonth,
  nextGiven,
  numberOf,
  recordedAlready,
  refusal,
  supportPromised,
  toAnswer,
  toWithdraw,
} from "./rules.ts";

const month = { kind: "text", max: 7 } as const;

/** The promise of a month that has begun; else what is wrong with the month. */
function promiseOf(s: Situation, promise: string, of: string): Promised | string {
  if (!isMonth(of)) return "partnership.problem.month";
  if (of > s.day.slice(0, 7)) return "partnership.problem.notBegun";
  const found = promisedIn(s.story, of).find((one) => one.promise === promise);
  return found ?? "partnership.problem.notPromised";
}

export const recordFunding = act({
  id: "partnership.recordFunding",
  may: EITHER,
  fields: (s: Situation) =>
    ({
      month: { ...month, suggest: s.day.slice(0, 7) },
      sum: { kind: "pence" },
      paidOn: { kind: "day" },
    }) as const,
  refusals: (s) => agreementStands(s.story),
  decide(command, s) {
    const promised = promiseOf(s, FUNDING, command.month);
    if (typeof promised === "string") return problem("month", promised);
    if (command.paidOn > s.day) return problem("paidOn", "partnership.problem.notPaidYet");
    const { sum, paidOn } = command;
    const one = { promise: FUNDING, month: command.month, amount: BigInt(sum), paidOn };
    const again = recordedAlready(s.story, { ...one, side: sideOf(s) });
    if (again.length > 0) return refused(...again);
    const content = { given: nextGiven(s.story), month: command.month, pence: sum, paidOn };
    return recordedFacts(fact("PartnershipFundingPaid/1", s.by.party, s.day, content));
  },
  then: toAgreement,
});

export const recordSupport = act({
  id: "partnership.recordSupport",
  may: EITHER,
  fields: (s: Situation) => {
    const promised = supportPromised(s.story);
    return {
      support: {
        kind: "choice",
        options: promised.map((one) => one.support),
        names: Object.fromEntries(promised.map((one) => [one.support, namedSupport(one)])),
      },
      month: { ...month, suggest: s.day.slice(0, 7) },
      hours: { kind: "whole", most: 1_000_000, optional: true },
      value: { kind: "pence", optional: true },
    } as const;
  },
  refusals: (s) => {
    const none = agreementStands(s.story);
    return none.length > 0 || supportPromised(s.story).length > 0 ? none : [refusal("noSupport")];
  },
  decide(command, s) {
    const { support, hours, value } = command;
    const promised = promiseOf(s, support, command.month);
    if (typeof promised === "string") return problem("month", promised);
    const inHours = promised.countedIn === "hours";
    if (inHours && hours === null) return problem("hours", "partnership.problem.hours");
    if (!inHours && hours !== null) return problem("hours", "partnership.problem.noHours");
    if (!inHours && value === null) return problem("value", "partnership.problem.value");
    const amount = Number(inHours ? hours : value);
    const one = { promise: support, month: command.month, amount: BigInt(amount), paidOn: null };
    const again = recordedAlready(s.story, { ...one, side: sideOf(s) });
    if (again.length > 0) return refused(...again);
    return recordedFacts(
      fact("PartnershipSupportGiven/1", s.by.party, s.day, {
        ...{ given: nextGiven(s.story), support, month: command.month, amount },
        costPence: value,
      }),
    );
  },
  then: toAgreement,
});

function namedSupport({ what, team }: { readonly what: string; readonly team: string }): string {
  return `${what} (${team})`;
}

/** "3: 2026-08, Pay run (Payroll office), 12 h": as it can be told in any language. */
function choiceOf(s: Situation, given: readonly Given[]) {
  const supports = new Map(supportPromised(s.story).map((one) => [one.support, one]));
  const named = given.map((one): [string, string] => {
    const support = supports.get(one.promise);
    const hours = support?.countedIn === "hours";
    const pounds = `£${one.amount / 100n}.${String(one.amount % 100n).padStart(2, "0")}`;
    const parts = [one.month, ...(support ? [namedSupport(support)] : [])];
    return [
      one.given,
      `${one.given}: ${[...parts, hours ? `${one.amount} h` : pounds].join(", ")}`,
    ];
  });
  return { options: named.map(([id]) => id), names: Object.fromEntries(named) };
}

export const answerGiven = act({
  id: "partnership.answer",
  may: EITHER,
  fields: (s: Situation) =>
    ({
      given: { kind: "choice", ...choiceOf(s, toAnswer(s.story, sideOf(s))) },
      answer: { kind: "choice", options: ["confirmed", "disputed"], words: "enum.givenAnswer" },
      reasons: { kind: "longText", max: 1000, rows: 3, optional: true },
    }) as const,
  refusals: (s) => (toAnswer(s.story, sideOf(s)).length > 0 ? [] : [refusal("nothingToAnswer")]),
  decide({ given, answer, reasons }, s) {
    if (!toAnswer(s.story, sideOf(s)).some((one) => one.given === given)) {
      return problem("given", "field.choose");
    }
    if (answer === "disputed" && reasons === null) {
      return problem("reasons", "partnership.problem.reasons");
    }
    const givenAnswer = answer as Content<"PartnershipGivenAnswered/1">["givenAnswer"];
    const content = { given, givenAnswer, reasons };
    return {
      ok: true,
      facts: [fact("PartnershipGivenAnswered/1", s.by.party, s.day, content)],
      letters:
        answer === "disputed" ? lettersToOther(s, "disputed", { number: numberOf(given) }) : [],
    };
  },
  then: toAgreement,
});

export const withdraw = act({
  id: "partnership.withdraw",
  may: EITHER,
  fields: (s: Situation) =>
    ({
      given: { kind: "choice", ...choiceOf(s, toWithdraw(s.story, sideOf(s))) },
      reasons: { kind: "longText", max: 1000, rows: 3 },
    }) as const,
  refusals: (s) =>
    toWithdraw(s.story, sideOf(s)).length > 0 ? [] : [refusal("nothingToWithdraw")],
  decide(content, s) {
    if (!toWithdraw(s.story, sideOf(s)).some((one) => one.given === content.given)) {
      return problem("given", "field.choose");
    }
    return recordedFacts(fact("PartnershipGivenWithdrawn/1", s.by.party, s.day, content));
  },
  then: toAgreement,
});
