/** What the facts on the way to a contract and at its end say in the standard's words: parts of releases. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { HeadsOfTerms, route } from "@rochdale/facts/contract.ts";
import { all, first, latest, opening, type Story } from "@rochdale/facts/story.ts";
import { between, pounds, startOf } from "./money.ts";
import { authorityOf, mutualOf } from "./parties.ts";
import type { Part, Section, Tag, Told } from "./release-shape.ts";

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
  const isFirst = signings(story)[0] === entry;
  const awarded = latest(story, "AwardMade/1") !== undefined;
  const amendment = {
    id: `${contractId(told)}-amendment-${signings(story).indexOf(entry)}`,
    date: startOf(entry.on),
    description: "The contract was signed again, with new terms",
  };
  const contract = {
    id: contractId(told),
    awardID: awardId(told),
    title: opening(story).service.name,
    status: "active",
    dateSigned: startOf(entry.on),
    period: between(startsOn, endsOn),
    ...valueOf(heads),
    ...listed("documents", paper === null ? [] : documentOf(told, paper, "contractSigned")),
    ...listed("agreedMetrics", heads.standards.map(agreedMetric)),
    ...(isFirst ? {} : { amendments: [amendment] }),
  };
  const implied = {
    id: awardId(told),
    title: opening(story).service.name,
    status: "active",
    date: startOf(entry.on),
    suppliers: [mutualOf(story)],
  };
  const tags: readonly Tag[] = isFirst
    ? awarded
      ? ["contract"]
      : ["award", "contract"]
    : ["contractAmendment"];
  return { tags, part: { ...(awarded ? {} : { awards: [implied] }), contracts: [contract] } };
}

/** What the prices come to over the term, where they are open. */
function valueOf({ prices, termMonths }: HeadsOfTerms): Part {
  const yearly = prices.reduce((sum, one) => sum + one.pencePerUnit * one.unitsPerYear, 0);
  return yearly > 0 ? { value: pounds(Math.round((yearly * termMonths) / 12)) } : {};
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

export function endOf(told: Told): Section {
  const contract = { id: contractId(told), awardID: awardId(told), status: "terminated" };
  return { tags: ["contractTermination"], part: { contracts: [contract] } };
}

/** New owners of the mutual: the parties of the release tell them. */
export function ownersOf(told: Told): Section {
  const contract = { id: contractId(told), awardID: awardId(told) };
  return { tags: ["contractUpdate"], part: { contracts: [contract] } };
}

const tenderId = ({ ocid }: Told) => `${ocid}-tender`;
export const awardId = ({ ocid }: Told) => `${ocid}-award`;
export const contractId = ({ ocid }: Told) => `${ocid}-contract`;

/** A document, where it was published with the record. */
function documentOf({ story, address }: Told, doc: string, documentType: string): readonly Part[] {
  const published = all(story, "DocumentPublished/1").find((one) => one.content.doc === doc);
  if (!published) return [];
  const { title } = published.content;
  const datePublished = startOf(published.on);
  return [{ id: doc, documentType, title, url: `${address}/documents/${doc}`, datePublished }];
}

/** A list, unless it is empty: the standard has no empty lists. */
export function listed(name: string, list: readonly Part[]): Part {
  return list.length > 0 ? { [name]: list } : {};
}
