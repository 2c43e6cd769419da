/** Acts of prices: what the service cost before, figures on which offers are compared, later versions agreed by both. */
import { all } from "@rochdale/facts/story.ts";
import { fact, type Content } from "@rochdale/facts/fact.ts";
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import {
  contractPrices,
  scheduleOfOffer,
  scheduleWaiting,
} from "@rochdale/genuineness/contract-prices.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import type { Fields } from "../../house/field.ts";
import { lettersToOther, sideOf } from "./acts-terms.ts";
import {
  inRealTerms,
  mayAgreePrices,
  mayChangePrices,
  nextSchedule,
  offersOf,
  refusal,
} from "./rules.ts";
import { fileTerms, shifted } from "./rules-terms.ts";
import { metricsIn, volumesIn } from "./rules-comparison.ts";

const year = { kind: "text", max: 7, pattern: /^\d{4}-\d\d$/ } as const;

export const statePreviousCost = act({
  id: "contract.statePreviousCost",
  may: ["authority"],
  fields: {
    cost: { kind: "pence" },
    year: year,
    source: { kind: "paper", document: "other", open: "public" },
    deflatorThen: { kind: "decimal", optional: true },
    deflatorNow: { kind: "decimal", optional: true },
    deflatorYear: { ...year, optional: true },
    deflatorSeries: { kind: "longText", max: 300, rows: 2, optional: true },
  },
  decide(command, s) {
    const parts = ["deflatorThen", "deflatorNow", "deflatorYear", "deflatorSeries"] as const;
    const missing = parts.find((name) => command[name] === null);
    const given = parts.some((name) => command[name] !== null);
    if (given && missing) return problem(missing, "contract.problem.deflatorWhole");
    const { deflatorThen: then, deflatorNow: now } = command;
    if (then !== null && now !== null && inRealTerms(0, { then, now }) === null) {
      return problem("deflatorThen", "contract.problem.deflatorNought");
    }
    const deflator =
      then !== null && now !== null
        ? { then, now, nowYear: command.deflatorYear ?? "", series: command.deflatorSeries ?? "" }
        : null;
    return recordedFacts(
      fact("PreviousCostStated/1", s.by.party, s.day, {
        pencePerYear: command.cost,
        year: command.year,
        document: command.source.commitment,
        deflator,
      }),
    );
  },
  then: () => "/contract",
});

/** The terms of every offer with open prices, and of the contract in force. */
function termsTalkedOf(s: Situation): readonly PriceTerm[] {
  const offered = offersOf(s.story).flatMap((one) => {
    const pricing = scheduleOfOffer(s.story, one.content.version)?.pricing;
    return pricing && "terms" in pricing ? pricing.terms : [];
  });
  const signed = contractPrices(s.story)?.versions.flatMap((one) =>
    "terms" in one ? one.terms : [],
  );
  return [...offered, ...(signed ?? [])];
}

export const stateScenario = act({
  id: "contract.stateScenario",
  may: ["authority", "proposer", "secretary"],
  fields: (s): Fields => ({
    scenario: {
      kind: "choice",
      options: ["history", "low", "expected", "high"],
      words: "enum.scenario",
    },
    volumes: {
      kind: "longText",
      rows: 6,
      suggest: metricsIn(termsTalkedOf(s))
        .map((metric) => `${metric}: `)
        .join("\n"),
    },
    basis: { kind: "longText", max: 1000, rows: 3 },
  }),
  decide(command, s) {
    const read = volumesIn(String(command["volumes"]));
    if (!read.ok) return problem("volumes", read.message, { line: read.line });
    const content: Content<"ScenarioStated/1"> = {
      scenario: command["scenario"] as Content<"ScenarioStated/1">["scenario"],
      volumes: [...read.volumes],
      basis: String(command["basis"]),
    };
    return recordedFacts(fact("ScenarioStated/1", s.by.party, s.day, content));
  },
  then: () => "/contract",
});

export const offerPrices = act({
  id: "contract.offerPrices",
  may: ["authority", "secretary"],
  fields: (s: Situation) =>
    ({
      effectiveFrom: { kind: "day" },
      reason: { kind: "longText", max: 1000, rows: 3 },
      basedOn: {
        kind: "choice",
        options: (contractPrices(s.story)?.versions ?? []).map((one) => String(one.version)),
        suggest: String(contractPrices(s.story)?.versions.at(-1)?.version ?? ""),
        optional: true,
      },
      uplift: { kind: "decimal", optional: true },
      efficiency: { kind: "decimal", optional: true },
      schedule: { kind: "file", types: [".json"], optional: true },
    }) as const,
  refusals: (s) => (contractPrices(s.story) ? [] : [refusal("notPriced")]),
  decide(command, s) {
    const refusals = mayChangePrices(s.story, command.effectiveFrom);
    if (refusals.length > 0) return refused(...refusals);
    const { basedOn, uplift, schedule } = command;
    if (schedule && uplift !== null) return problem("uplift", "contract.problem.upliftOrFile");
    const version = nextSchedule(s.story);
    const offered = (pricing: Content<"PriceScheduleOffered/1">["pricing"]) => ({
      ok: true as const,
      facts: [
        fact("PriceScheduleOffered/1", s.by.party, s.day, {
          ...{ version, by: sideOf(s), offer: null, effectiveFrom: command.effectiveFrom },
          ...{ reason: command.reason, pricing, outcomesCap: null },
        }),
      ],
      letters: lettersToOther(s, "prices", version),
    });
    if (schedule) {
      const read = fileTerms(new TextDecoder().decode(schedule.bytes));
      if (!read.ok) return problem("schedule", read.because.message, read.because.values);
      return offered({ terms: [...read.terms] });
    }
    if (basedOn === null || uplift === null) return problem("uplift", "contract.problem.uplift");
    const efficiency = shifted(command.efficiency ?? "0", -2);
    if (Number(efficiency) < 0 || Number(efficiency) > 1) {
      return problem("efficiency", "contract.term.badShare");
    }
    if (Number(uplift) < -100) return problem("uplift", "contract.term.badPrice");
    return offered({ basedOn: Number(basedOn), uplift: shifted(uplift, -2), efficiency });
  },
  then: () => "/contract",
});

export const agreePrices = act({
  id: "contract.agreePrices",
  may: ["authority", "secretary"],
  fields: (s: Situation) => {
    const waiting = scheduleWaiting(s.story);
    const options = waiting ? [String(waiting.content.version)] : [];
    return { version: { kind: "choice", options, suggest: options[0] ?? "" } } as const;
  },
  refusals: (s) => mayAgreePrices(s.story, sideOf(s)),
  decide(command, s) {
    const version = Number(command.version);
    return {
      ok: true,
      facts: [fact("PriceScheduleAgreed/1", s.by.party, s.day, { version })],
      letters: lettersToOther(s, "pricesAgreed", version),
    };
  },
  then: () => "/contract",
});

/** Every scenario as it was last stated. */
export function scenariosOf(s: Pick<Situation, "story">) {
  const last = new Map(all(s.story, "ScenarioStated/1").map((one) => [one.content.scenario, one]));
  return (["history", "low", "expected", "high"] as const).flatMap((name) => last.get(name) ?? []);
}
