/** Acts of the way to a contract: the lawful route recorded, conflicts declared, the award, whoever won it. */
import { parseDay } from "@rochdale/clock/day.ts";
import { route as routes } from "@rochdale/facts/contract.ts";
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { latest } from "@rochdale/facts/story.ts";
import { lightTouchThresholdPence } from "@rochdale/genuineness/route.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import { notStopped, refusal, verdictsOn } from "./rules.ts";

/** Routes that rest on advice: without it they would be a hope, not a route. */
const ON_ADVICE: readonly string[] = ["partnershipAgreement", "otherWithAdvice"];

/** Days one on each line, written 1 4 2023, 1/4/2023 or 2023-04-01; null when a line is no day. */
export function daysIn(text: string): readonly string[] | null {
  const lines = text.split(/[\n,;]+|(?<=^|\s)(?=\d{4}-)/).map((one) => one.trim());
  const days = lines.filter((one) => one !== "").map(isoDay);
  return days.every((one) => one !== null) ? days : null;
}

function isoDay(line: string): string | null {
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[ /.](\d{1,2})[ /.](\d{4})$/.exec(line) ?? [];
  const iso = year === "" ? line : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseDay(iso) === null ? null : iso;
}

export const recordRoute = act({
  id: "contract.recordRoute",
  may: ["authority"],
  fields: {
    route: { kind: "choice", options: routes.options, words: "enum.route" },
    reasons: { kind: "longText" },
    value: { kind: "pence", optional: true },
    awardOn: { kind: "day", optional: true },
    termMonths: { kind: "whole", most: 300, optional: true },
    earlierContracts: { kind: "longText", optional: true },
    advice: { kind: "paper", document: "advice", open: "parties", optional: true },
  },
  refusals: (s) => notStopped(s.story),
  decide(command, s) {
    const lines = daysIn(command.earlierContracts ?? "");
    if (lines === null) return problem("earlierContracts", "contract.problem.days");
    if (lines.length > 20)
      return problem("earlierContracts", "contract.problem.manyDays", { most: 20 });
    const route = command.route as Content<"RouteRecorded/1">["route"];
    if (ON_ADVICE.includes(route) && command.advice === null) {
      return problem("advice", "contract.problem.advice");
    }
    const content: Content<"RouteRecorded/1"> = {
      route,
      reasons: command.reasons,
      advice: command.advice?.commitment ?? null,
      valuePence: command.value,
      thresholdPence: lightTouchThresholdPence,
      awardOn: command.awardOn,
      termMonths: command.termMonths,
      earlierContracts: [...lines],
    };
    const verdicts = verdictsOn(s.story, s.day, {
      ...content,
      adviceOnRecord: command.advice !== null,
    });
    const verdict = verdicts.find((one) => one.route === route);
    if (verdict?.lawful === "no") return refused(...verdict.refusals);
    return {
      ok: true,
      facts: [fact("RouteRecorded/1", s.by.party, s.day, content)],
      letters: (["proposer", "union"] as const).map((role) => ({
        to: { role },
        subject: {
          message: "contract.letter.route.subject",
          values: { route: { message: `enum.route.${route}` } },
        },
        text: [{ message: "contract.letter.route.text" }],
      })),
    };
  },
  then: () => "/route",
});

export const declareConflict = act({
  id: "contract.declareConflict",
  may: ["proposer", "authority", "adviser", "union", "facilitator"],
  fields: { nature: { kind: "longText" }, handled: { kind: "longText" } },
  decide(command, s) {
    const { nature, handled } = command;
    const content = { party: s.by.party, nature, handled };
    return recordedFacts(fact("ConflictDeclared/1", s.by.party, s.day, content));
  },
});

export const recordAward = act({
  id: "contract.recordAward",
  may: ["authority"],
  fields: {
    to: { kind: "choice", options: ["thisBody", "rival"], words: "enum.awardTo" },
    bidders: { kind: "whole", least: 1, most: 1000 },
    reasons: { kind: "longText" },
  },
  refusals: (s: Situation) => [
    ...notStopped(s.story),
    ...(latest(s.story, "RouteRecorded/1") ? [] : [refusal("noRoute")]),
    ...(latest(s.story, "ContractSigned/1") ? [refusal("signedAlready")] : []),
  ],
  decide(command, s) {
    const to = command.to as "thisBody" | "rival";
    if (to === "rival" && command.bidders < 2) return problem("bidders", "contract.problem.rivals");
    const content = { to, bidders: command.bidders, reasons: command.reasons };
    return {
      ok: true,
      facts: [fact("AwardMade/1", s.by.party, s.day, content)],
      letters: (["proposer", "union", "staff"] as const).map((role) => ({
        to: { role },
        subject: { message: `contract.letter.award.${to}` },
        text: [{ message: "contract.letter.award.text", values: { bidders: command.bidders } }],
      })),
    };
  },
});
