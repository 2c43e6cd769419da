/** Offers compared: what each would pay on the same monthly figures, and in which lines they differ. */
import type { Content } from "@rochdale/facts/fact.ts";
import { exactAmount, type PriceTerm } from "@rochdale/facts/price-terms.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { plainTerms, scheduleOfOffer } from "@rochdale/genuineness/contract-prices.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { readTerms, yearOnVolumes, type YearOn } from "@rochdale/money/statement/scenario.ts";
import { metricsOf } from "@rochdale/money/statement/term.ts";
import type { Offer } from "./rules.ts";

type Volume = Content<"ScenarioStated/1">["volumes"][number];
export type ReadVolumes =
  | { readonly ok: true; readonly volumes: readonly Volume[] }
  | { readonly ok: false; readonly message: string; readonly line: number };

/** Monthly figures as they are typed, one a line: "visits: 110". Lines without a figure are left out. */
export function volumesIn(text: string): ReadVolumes {
  const volumes = new Map<string, string>();
  for (const [at, line] of text.split("\n").entries()) {
    const [, metric = "", value = ""] = /^\s*([^:]*?)\s*:\s*(\S*)\s*$/.exec(line) ?? [];
    if (line.trim() === "" || (metric !== "" && value === "")) continue;
    const wrong = (message: string): ReadVolumes => ({ ok: false, message, line: at + 1 });
    if (!/^[a-zA-Z0-9][a-zA-Z0-9-]{0,60}$/.test(metric))
      return wrong("contract.problem.volumeName");
    if (!exactAmount.safeParse(value).success) return wrong("contract.problem.volumeValue");
    if (volumes.has(metric)) return wrong("contract.problem.volumeTwice");
    volumes.set(metric, value);
  }
  if (volumes.size === 0) return { ok: false, message: "contract.problem.volumeNone", line: 1 };
  if (volumes.size > 60) return { ok: false, message: "contract.problem.volumeMany", line: 61 };
  return { ok: true, volumes: [...volumes].map(([metric, value]) => ({ metric, value })) };
}

/** Everything that terms count or measure, each once, in their order. */
export function metricsIn(terms: readonly PriceTerm[]): readonly string[] {
  return [
    ...new Set(
      terms.flatMap((term) => {
        const read = readTerms([{ ...term, ...("chargesOf" in term ? { chargesOf: [] } : {}) }]);
        return isRefusal(read) ? [] : read.flatMap(metricsOf);
      }),
    ),
  ];
}

export type Priced = { readonly terms: readonly PriceTerm[]; readonly outcomesCap: number | null };

/** The prices of an offer: its schedule, else the plain prices in its terms; nothing where they are closed. */
export function pricesOfOffer(story: Story, { content }: Offer): Priced | undefined {
  const schedule = scheduleOfOffer(story, content.version);
  if (schedule && "terms" in schedule.pricing) {
    return { terms: schedule.pricing.terms, outcomesCap: schedule.outcomesCap };
  }
  const terms = plainTerms(content.heads);
  return terms.length === 0 ? undefined : { terms, outcomesCap: null };
}

/** What an offer would pay for a year on a scenario's figures; nothing where its prices are closed. */
export function yearOn(priced: Priced | undefined, volumes: readonly Volume[]): YearOn | undefined {
  if (!priced) return undefined;
  const given = Object.fromEntries(volumes.map(({ metric, value }) => [metric, value]));
  const worked = yearOnVolumes(priced, given);
  if (isRefusal(worked))
    throw new Error(`an offer holds what cannot be paid: ${worked.refused.code}`);
  return worked;
}

/** The lines of some offers, each by its id; whether they all hold it alike. */
export function linesCompared(offers: readonly (Priced | undefined)[]): readonly {
  readonly id: string;
  readonly terms: readonly (PriceTerm | undefined)[];
  readonly alike: boolean;
}[] {
  const ids = [...new Set(offers.flatMap((one) => one?.terms.map(({ id }) => id) ?? []))];
  return ids.map((id) => {
    const terms = offers.map((one) => one?.terms.find((term) => term.id === id));
    const texts = new Set(terms.map((term) => JSON.stringify(term ?? null)));
    return { id, terms, alike: texts.size === 1 };
  });
}
