/** What the facts on the way to a contract and at its end say in the standard's words: parts of releases. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { HeadsOfTerms, route } from "@rochdale/facts/contract.ts";
import { all, first, latest, opening, type Story } from "@rochdale/facts/story.ts";
import {
  amended,
  awardId,
  contractId,
  contractWith,
  documentOf,
  listed,
  tenderId,
} from "./contract-part.ts";
import { between, pounds, startOf } from "./money.ts";
import { authorityOf, mutualOf } from "./parties.ts";
import { pricesOf } from "./prices.ts";
import type { Part, Section, Told } from "./release-shape.ts";

const signings = (story: Story) => all(story, "ContractSigned/1");

/** The request, or the authority's own proposal: why the service is to be bought at all. */
export function planningOf(told: Told): Section {
  const { service } = opening(told.story);
  const budget =
    service.budgetPence === null
      ? {}
      : { budget: { id: `${told.ocid}-budget`, amount: pounds(service.budgetPence) } };
  const rationale = `${service.name}, ${service.place}: to be provided by a mutual of those who work in it and use it`;
  return { tags: ["planning"], part: { planning: { rationale, ...budget } } };
}

/** The five sections of a business case and the money it expects, year by year. */
export function businessCaseOf(told: Told, { content }: Entry<"BusinessCasePublished/1">): Section {
  const documents = Object.values(content.sections).flatMap((doc) =>
    documentOf(told, doc, "projectPlan"),
  );
  const yearly = (
    id: string,
    title: string,
    pence: (year: (typeof content.cash)[number]) => number,
  ) => ({
    id,
    title,
    observations: content.cash.map((year) => ({
      id: `${id}-${year.year}`,
      value: pounds(pence(year)),
      notes: `Year ${year.year} of the business case, version ${content.version}`,
    })),
  });
  const forecasts = [
    yearly("income", "Expected income", (year) => year.incomePence),
    yearly("pay", "Expected pay", (year) => year.payPence),
  ].filter(({ observations }) => observations.length > 0);
  const part = { ...listed("documents", documents), ...listed("forecasts", forecasts) };
  return { tags: ["planningUpdate"], part: { planning: part } };
}

export function scopingOf(told: Told, { content }: Entry<"ScopingReported/1">): Section {
  const documents = documentOf(told, content.report, "feasibilityStudy");
  return { tags: ["planningUpdate"], part: { planning: listed("documents", documents) } };
}

type Route = (typeof route.options)[number];
/** The standard's four methods; where a route is none of them by itself, its details say what it is. */
const methods: { readonly [of in Route]?: "open" | "selective" | "limited" | "direct" } = {
  competitive: "open",
  reservedContract: "selective",
  belowThreshold: "limited",
  formulaFunded: "direct",
  partnershipAgreement: "direct",
  noPredecessor: "direct",
};
const routeWords: { readonly [of in Route]: string } = {
  competitive: "Open competition",
  reservedContract: "Contract reserved to public service mutuals (Procurement Act 2023 s.33)",
  belowThreshold: "Below the light-touch threshold",
  formulaFunded: "Funding by formula, without a price",
  partnershipAgreement: "Partnership agreement",
  providerSelectionRegime: "Provider Selection Regime for health care",
  noPredecessor: "A service founded anew",
  otherWithAdvice: "Another route, with advice on record",
};

export function routeOf(told: Told, entry: Entry<"RouteRecorded/1">): Section {
  const { story } = told;
  const { route: chosen, reasons, valuePence, awardOn } = entry.content;
  const authority = authorityOf(story);
  const method = methods[chosen];
  const part = {
    tender: {
      id: tenderId(told),
      title: opening(story).service.name,
      status: "planned",
      ...(authority ? { procuringEntity: authority } : {}),
      ...(method ? { procurementMethod: method } : {}),
      procurementMethodDetails: routeWords[chosen],
      procurementMethodRationale: reasons,
      mainProcurementCategory: "services",
      ...(valuePence === null ? {} : { value: pounds(valuePence) }),
      ...(awardOn === null ? {} : { awardPeriod: { endDate: startOf(awardOn) } }),
    },
  };
  return { tags: [first(story, "RouteRecorded/1") === entry ? "tender" : "tenderUpdate"], part };
}

export function stoppedOf(told: Told, { content }: Entry<"CaseStopped/1">): Section {
  const started = latest(told.story, "RouteRecorded/1") !== undefined;
  if (!started) {
    return { tags: ["planningUpdate"], part: { planning: { rationale: content.reasons } } };
  }
  const tender = { id: tenderId(told), status: "cancelled", description: content.reasons };
  return { tags: ["tenderCancellation"], part: { tender } };
}

export function awardOf(told: Told, entry: Entry<"AwardMade/1">): Section {
  const { to, bidders, reasons } = entry.content;
  const award = {
    id: awardId(told),
    title: opening(told.story).service.name,
    description: to === "thisBody" ? reasons : `Awarded to another bidder. ${reasons}`,
    status: "active",
    date: startOf(entry.on),
    ...(to === "thisBody" ? { suppliers: [mutualOf(told.story)] } : {}),
  };
  const tender = { id: tenderId(told), status: "complete", numberOfTenderers: bidders };
  const isFirst = first(told.story, "AwardMade/1") === entry;
  return { tags: [isFirst ? "award" : "awardUpdate"], part: { tender, awards: [award] } };
}

/** The signed contract; where no award stands on record, the award that it implies. A later signing amends. */
export function contractOf(told: Told, entry: Entry<"ContractSigned/1">): Section {
  const { story } = told;
  const { heads, startsOn, endsOn, paper } = entry.content;
  const before = signings(story).indexOf(entry);
  const contract = {
    title: opening(story).service.name,
    status: "active",
    dateSigned: startOf(entry.on),
    period: between(startsOn, endsOn),
    ...pricesOf(told),
    ...listed("documents", paper === null ? [] : documentOf(told, paper, "contractSigned")),
    ...listed("agreedMetrics", heads.standards.map(agreedMetric)),
  };
  if (before > 0) {
    const amendment = {
      id: `${contractId(told)}-amendment-${before}`,
      date: startOf(entry.on),
      description: "The contract was signed again, with new terms",
    };
    return amended(told, amendment, contract);
  }
  const part = contractWith(told, contract);
  if (latest(story, "AwardMade/1")) return { tags: ["contract"], part };
  const implied = {
    id: awardId(told),
    title: opening(story).service.name,
    status: "active",
    date: startOf(entry.on),
    suppliers: [mutualOf(story)],
  };
  return { tags: ["award", "contract"], part: { awards: [implied], ...part } };
}

function agreedMetric({
  id,
  name,
  atLeast,
  target,
  unit,
}: HeadsOfTerms["standards"][number]): Part {
  const description = atLeast ? "The target is the least" : "The target is the most";
  const observations = [{ id: `${id}-target`, measure: target, unit: { name: unit } }];
  return { id, title: name, description, observations };
}

/** New owners of the mutual: the parties of the release tell them. */
export function ownersOf(told: Told): Section {
  return { tags: ["contractUpdate"], part: contractWith(told, {}) };
}
