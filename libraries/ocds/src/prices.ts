/** What a contract is worth and at which prices, in the standard's words; what is not known beforehand is said, not guessed. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { addDays, endOfMonth } from "@rochdale/genuineness/calendar.ts";
import { contractPrices, type ContractPrices } from "@rochdale/genuineness/contract-prices.ts";
import {
  contractWorth,
  nameOfTerm,
  versionsInForce,
  type ContractWorth,
} from "@rochdale/genuineness/contract-prices-worth.ts";
import { money } from "@rochdale/language/say.ts";
import type { Term } from "@rochdale/money/statement/term.ts";
import { amended, contractId, listed } from "./contract-part.ts";
import { between, exactPounds, monthsPeriod, pounds, startOf } from "./money.ts";
import type { Part, Section, Told } from "./release-shape.ts";

/** The contract's value with what it rests on, its prices by version, and the sums known beforehand by contract year. */
export function pricesOf(told: Told): Part {
  const { story } = told;
  const isFirst = told.amends(contractId(told)) === null;
  const noValue = isFirst ? {} : { value: { amount: null, currency: null } };
  const prices = contractPrices(story);
  if (!prices) {
    return { ...noValue, description: "No prices stand in the public record: no value is stated." };
  }
  const worth = contractWorth(prices);
  const known = worth.names.open.length === 0;
  const charges = worth.years.filter(({ pence }) => pence > 0n).map(yearlyCharge);
  return {
    ...(known ? { value: pounds(worth.pence) } : noValue),
    description: valueInWords(prices, worth),
    ...listed("tariffs", tariffsOf(prices)),
    ...(charges.length > 0 ? { implementation: { charges } } : {}),
  };
}

/** A later price schedule that both sides agreed to. */
export function newPricesOf(
  told: Told,
  entry: Entry<"PriceScheduleAgreed/1">,
): Section | undefined {
  const version = contractPrices(told.story)?.versions.find(({ agreed }) => agreed === entry);
  if (!version) return undefined;
  const amendment = {
    id: `${contractId(told)}-prices-${version.version}`,
    date: startOf(entry.on),
    ...rationaleOf(told.story, version.version),
    description: `Price schedule ${version.version} applies from ${version.effectiveFrom}${
      "basedOn" in version
        ? `: the prices of schedule ${version.basedOn} with an uplift of ${version.uplift} and an efficiency of ${version.efficiency}, as shares of one`
        : ""
    }`,
  };
  return amended(told, amendment, pricesOf(told));
}

function rationaleOf(story: Story, version: number): Part {
  const offered = all(story, "PriceScheduleOffered/1").find(
    ({ content }) => content.version === version && content.effectiveFrom !== null,
  );
  return offered?.content.reason ? { rationale: offered.content.reason } : {};
}

function valueInWords(prices: ContractPrices, { pence, names }: ContractWorth): string {
  const { firstMonth, lastMonth, outcomesCap } = prices;
  const over = `over the months that are paid, ${firstMonth} to ${lastMonth}`;
  const { open, volume, fixed, deduction } = names;
  const rest = `The other lines come to ${money("en", pence)} ${over}.`;
  const value =
    open.length > 0
      ? `No value is stated: what these come to depends on what is done and accepted: ${open.join(", ")}.${
          fixed.length + volume.length > 0 ? ` ${rest}` : ""
        }`
      : volume.length > 0
        ? `The value is an estimate ${over}: these are counted at the volumes that the contract names: ${volume.join(", ")}.`
        : `The value is the sum of fixed prices ${over}.`;
  const cap =
    open.length > 0 && outcomesCap !== null
      ? ` Results are paid up to ${money("en", BigInt(outcomesCap))} a contract year.`
      : "";
  const less = deduction.length > 0 ? ` These may lower it: ${deduction.join(", ")}.` : "";
  return `${value}${cap}${less}`;
}

function yearlyCharge({ from, to, pence }: ContractWorth["years"][number]): Part {
  return {
    id: `agreed-${from}`,
    title: `Fixed sums and agreed volumes, ${from} to ${to}`,
    paidBy: "government",
    period: monthsPeriod(from, to),
    estimatedValue: pounds(pence),
  };
}

/** Every line of every version with the months that it governs. */
function tariffsOf(prices: ContractPrices): readonly Part[] {
  const versions = versionsInForce(prices);
  return versions.flatMap(({ version, from, terms }, at) => {
    const next = versions[at + 1]?.from;
    const last = next === undefined ? endOfMonth(prices.lastMonth) : addDays(next, -1);
    const period = between(from, last);
    return terms.flatMap((term) =>
      priceLines(term).map(({ line, ...said }) => {
        const name = nameOfTerm(prices, Number(version), term.id);
        const id = `${term.id}${line === undefined ? "" : `-${line}`}-version-${version}`;
        return { id, title: name, paidBy: "government", period, ...said };
      }),
    );
  });
}

type PriceLine = Part & { readonly line?: string };

/** What is paid for one line: a price for a unit, and in notes what else its formula needs. */
function priceLines(term: Term): readonly PriceLine[] {
  switch (term.kind) {
    case "block":
      return [{ value: pounds(term.annual), unit: { name: "contract year" } }];
    case "tariff":
      return [priced(term.price, term.metric)];
    case "outcome": {
      const cap =
        term.cap === null ? "" : `, up to ${money("en", term.cap)} for all in a contract year`;
      return [priced(term.price, term.metric, `For each one accepted${cap}`)];
    }
    case "costAndVolume":
      return [priced(term.price, term.metric, `Planned: ${term.plan} a month`)];
    case "aligned":
      return [
        { line: "fixed", value: pounds(term.fixedAnnual), unit: { name: "contract year" } },
        { line: "variable", ...priced(term.price, term.metric, "In part, beside the target") },
      ];
    case "personFees":
      return [
        { line: "start", ...priced(term.attachmentFee, "start") },
        { line: "outcome", ...priced(term.outcomeFee, "outcome") },
        { line: "sustained", ...priced(term.sustainmentFee, "outcome that lasts") },
      ];
    case "cohort":
      return [{ value: pounds(term.value), notes: "Times the effect, where it is large enough" }];
    case "gainshare":
      return [
        {
          value: pounds(term.target),
          unit: { name: "month" },
          notes: "The target cost: what is saved or overspent is shared",
        },
      ];
    case "serviceCredits":
    case "quality":
      return [{ notes: `Taken off ${term.chargesOf.join(", ")} where a target is missed` }];
  }
}

function priced(price: Parameters<typeof exactPounds>[0], unit: string, notes?: string): PriceLine {
  const value = exactPounds(price);
  const exact = `Exactly ${price.top}/${price.bottom} pence`;
  const all = [...(notes === undefined ? [] : [notes]), ...(value ? [] : [exact])];
  return {
    ...(value ? { value } : {}),
    unit: { name: unit },
    ...(all.length > 0 ? { notes: all.join(". ") } : {}),
  };
}
