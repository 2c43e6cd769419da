/** Which lawful routes lead to a contract or an agreement, and why the others are closed. */
import { clockOf } from "@rochdale/clock/clock.ts";
import { route as routeNames } from "@rochdale/facts/contract.ts";
import type { Content } from "@rochdale/facts/fact.ts";
import type { Sector } from "@rochdale/facts/founding.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { Nation } from "@rochdale/facts/shapes.ts";
import type { Message, Value } from "@rochdale/language/message.ts";

export type Route = (typeof routeNames.options)[number];
type Opening = Content<"BodyOpened/1">;

export type RouteFacts = {
  readonly nation: Nation;
  readonly sector: Sector;
  readonly authorityKind: NonNullable<Opening["authority"]>["kind"] | null;
  /** The whole value of the contract with every extension, VAT included. */
  readonly valuePence: number | null;
  readonly awardOn: string | null;
  /** With every extension. */
  readonly termMonths: number | null;
  /** The days on which comparable contracts with the same authority were entered into. */
  readonly earlierContracts: readonly string[];
  /** The control test for employees alone: managed and controlled by its employees. */
  readonly employeeControl: "pass" | "fail" | "notProven";
  /** Not for profit, or profits to members only. */
  readonly notForProfit: boolean;
  /** It exists to deliver public services, and mainly reservable ones; null where nothing shows it. */
  readonly publicServiceMainly: boolean | null;
  /** Independent advice stands on record. */
  readonly adviceOnRecord?: boolean;
  readonly start?: Opening["start"];
};

export type RouteVerdict = {
  readonly route: Route;
  readonly lawful: "yes" | "no" | "notProven";
  readonly refusals: readonly Refusal[];
  readonly notes: readonly Message[];
  readonly law: string;
};

/** A reason against a route: it closes it, or leaves it not proven. */
export type Doubt = { readonly lawful: "no" | "notProven"; readonly refusal: Refusal };
type Judged = Omit<RouteVerdict, "lawful" | "refusals"> & { readonly doubts: readonly Doubt[] };

/** Every route of the record's own list, in its order, each with all the reasons against it. */
export function routeVerdicts(facts: RouteFacts): readonly RouteVerdict[] {
  return routeNames.options.map((route) => verdictOf(judgeOf(route)(facts)));
}

/** The reasons against one route, each with whether it closes it or leaves it not proven. */
export function routeDoubts(facts: RouteFacts, route: Route): readonly Doubt[] {
  return judgeOf(route)(facts).doubts;
}

function judgeOf(route: Route): (facts: RouteFacts) => Judged {
  const judges: { readonly [route in Route]: (facts: RouteFacts) => Judged } = {
    reservedContract,
    competitive,
    belowThreshold,
    formulaFunded,
    partnershipAgreement,
    providerSelectionRegime,
    noPredecessor,
    otherWithAdvice,
  };
  return judges[route];
}

/** The verdict on one route. */
export function routeVerdict(facts: RouteFacts, route: Route): RouteVerdict {
  return routeVerdicts(facts).find((verdict) => verdict.route === route) as RouteVerdict;
}

function verdictOf({ route, doubts, notes, law }: Judged): RouteVerdict {
  const closed = doubts.some((doubt) => doubt.lawful === "no");
  const lawful = closed ? "no" : doubts.length > 0 ? "notProven" : "yes";
  return { route, lawful, refusals: doubts.map((doubt) => doubt.refusal), notes, law };
}

/** The light-touch threshold in pence: 663,540 pounds, VAT included. A figure of the 2015 regulations; to be rechecked. */
export const lightTouchThresholdPence = 66_354_000;
/** Procurement Act 2023 s.33(1)(b): five years at most, extensions included. */
const longestReservedMonths = 60;
/** A first reserved term of three years or less lies within the three years that bar a second one. */
const shutOutMonths = 36;
const procurementActFrom = "2025-02-24";
const providerSelectionFrom = "2024-01-01";

const healthSectors: readonly Sector[] = ["communityNursing", "health", "homelessHealth"];
/** Whether a service is health care, which its own rules may take out of the Procurement Act. */
export function isHealthCare(sector: Sector): boolean {
  return healthSectors.includes(sector);
}

const schoolSectors: readonly Sector[] = ["primarySchool", "school", "freeSchool"];
/** Sectors whose services we take to be marked "R" in Schedule 1 (general knowledge; the code decides, not the sector). */
const reservableSectors: readonly Sector[] = [
  "socialCare",
  ...schoolSectors,
  "childrensCentres",
  "leisure",
  "culture",
  "youth",
];

/**
 * Procurement Act 2023 s.33: a light-touch contract reserved for public service mutuals, in a competitive flexible
 * procedure, for at most five years; a mutual is "under the management and control of its employees" (s.33(6)(c)), works
 * mainly for reservable public services, and is not for profit or pays profits to members only; none that entered into
 * a comparable contract with the same authority within three years (s.33(5)). The Procurement Regulations 2024 reg.43
 * take regulated health procurement out of the Act in England and Wales. Doubt: "mainly" and "control" are not defined.
 */
function reservedContract(facts: RouteFacts): Judged {
  const law = "pa2023-s33";
  const doubts = [
    ...when(facts.nation === "Scotland", no("reservedScotland", law)),
    ...healthDoubts(facts),
    ...awardDoubts(facts),
    ...termDoubts(facts),
    ...mutualDoubts(facts),
  ];
  const months = facts.termMonths;
  const shutOut = months !== null && months <= shutOutMonths;
  const notes = [
    note("rivals"),
    ...(shutOut ? [note("shutOut", { months })] : []),
    ...(months !== null && !shutOut && months <= longestReservedMonths ? [note("eligible")] : []),
  ];
  return { route: "reservedContract", doubts, notes, law };
}

function healthDoubts({ nation, sector }: RouteFacts): Doubt[] {
  const law = "pr2024-reg43";
  if (!healthSectors.includes(sector) || nation === "Scotland") return [];
  if (nation === "England") return [no("healthEngland", law)];
  return [nation === "Wales" ? no("healthWales", law) : unproven("healthElsewhere", law)];
}

function awardDoubts({ nation, awardOn, earlierContracts, sector }: RouteFacts): Doubt[] {
  const law = "pa2023-s33";
  const sectorDoubt = when(
    !reservableSectors.includes(sector) && !healthSectors.includes(sector),
    unproven("reservedService", "pr2024-reg42"),
  );
  if (awardOn === null) return [...sectorDoubt, unproven("reservedAward", law)];
  if (awardOn < procurementActFrom)
    return [...sectorDoubt, no("reservedBeforeAct", "pcr2015-reg77")];
  const clock = clockOf({
    clock: "reservedContract",
    nation: nation === "Scotland" ? "England" : nation,
    asOf: awardOn,
    awardOn,
    earlierContracts: earlierContracts.filter((day) => day <= awardOn),
  });
  if ("refused" in clock) throw new Error(`the reserved contract clock: ${clock.refused.code}`);
  const history = clock.items.find((item) => item.item === "history");
  const again = clock.items.find((item) => item.item === "eligibleAgain")?.from;
  const barred = history?.state === "barred" && again;
  return [
    ...sectorDoubt,
    ...(barred ? [no("reservedHistory", law, { again: { day: again } })] : []),
  ];
}

function termDoubts({ termMonths }: RouteFacts): Doubt[] {
  const law = "pa2023-s33";
  if (termMonths === null || termMonths === 0) return [unproven("reservedTermUnknown", law)];
  return when(
    termMonths > longestReservedMonths,
    no("reservedTerm", law, { months: termMonths, most: longestReservedMonths }),
  );
}

function mutualDoubts(facts: RouteFacts): Doubt[] {
  const law = "pa2023-s33";
  return [
    ...when(facts.employeeControl === "fail", no("employeeControl", law)),
    ...when(facts.employeeControl === "notProven", unproven("employeeControlUnproven", law)),
    ...when(!facts.notForProfit, no("profit", law)),
    ...when(facts.publicServiceMainly === false, no("mainly", law)),
    ...when(facts.publicServiceMainly === null, unproven("mainlyUnknown", law)),
  ];
}

/** Open competition under the Procurement Act 2023 (ss.19-20): always open where the Act is; rivals may win. */
function competitive({ nation, sector }: RouteFacts): Judged {
  const law = "pa2023-competitive";
  const health = healthSectors.includes(sector);
  const doubts = [
    ...when(health && nation === "England", no("healthEngland", "pr2024-reg43")),
    ...when(health && nation === "Wales", no("healthWales", "pr2024-reg43")),
  ];
  const notes = [note("rivals"), note("noPreference")];
  const scots = nation === "Scotland" ? [note("scotland")] : [];
  return { route: "competitive", doubts, notes: [...notes, ...scots], law };
}

/** Below the light-touch threshold the Act's procedures do not bind: the authority's own rules do. At it, they do. */
function belowThreshold({ nation, sector, valuePence }: RouteFacts): Judged {
  const law = "pa2023-threshold";
  const values = { threshold: { pence: String(lightTouchThresholdPence) } };
  const doubts = [
    ...when(valuePence === null, unproven("valueUnknown", law, values)),
    ...when(
      valuePence !== null && valuePence >= lightTouchThresholdPence,
      no("aboveThreshold", law, { ...values, value: { pence: String(valuePence) } }),
    ),
    ...when(
      healthSectors.includes(sector) && nation === "England",
      no("healthNoThreshold", "psr2023"),
    ),
    ...when(nation === "Scotland", unproven("thresholdScotland", law)),
  ];
  const notes = [note("thresholdRecheck", values), note("ownRules")];
  return { route: "belowThreshold", doubts, notes, law };
}

/**
 * Conversion on formula funding without a price: a function that receives standard government funding would "simply be
 * able to convert to a co-operative and then deliver the services independently" (the 2010 proposal). For schools the
 * funding follows the pupils by law, and the change is made by statutory proposals; elsewhere advice must show the law.
 */
function formulaFunded({ sector, adviceOnRecord }: RouteFacts): Judged {
  const law = "rochdale-2";
  const school = schoolSectors.includes(sector);
  const doubts = when(!school && adviceOnRecord !== true, unproven("formulaAdvice", law));
  const notes = [note("noPrice"), ...(school ? [note("statutoryProposals")] : [])];
  return { route: "formulaFunded", doubts, notes, law };
}

/** A partnership agreement may be a contract in disguise: it is lawful only on advice. Our own standard. */
function partnershipAgreement({ adviceOnRecord }: RouteFacts): Judged {
  const law = "rochdale-2";
  const doubts = when(adviceOnRecord !== true, unproven("partnershipAdvice", law));
  return { route: "partnershipAgreement", doubts, notes: [note("partnershipRisk")], law };
}

/**
 * The Health Care Services (Provider Selection Regime) Regulations 2023: health care in England, bought by NHS bodies and
 * councils, by direct award, most suitable provider or competition. General knowledge; which process is for advice.
 */
function providerSelectionRegime({ nation, sector, authorityKind, awardOn }: RouteFacts): Judged {
  const law = "psr2023";
  const buyer = authorityKind === "nhsBody" || authorityKind === "council";
  const doubts = [
    ...when(nation !== "England", no("selectionEngland", law)),
    ...when(!healthSectors.includes(sector), no("selectionHealthOnly", law)),
    ...when(!buyer, no("selectionBuyer", law)),
    ...when(awardOn !== null && awardOn < providerSelectionFrom, no("selectionBefore", law)),
  ];
  const notes = [note("selectionProcess"), note("rivals")];
  return { route: "providerSelectionRegime", doubts, notes, law };
}

/** A body founded anew takes no contract over. It may later bid for one by another route. */
function noPredecessor({ start }: RouteFacts): Judged {
  const law = "rochdale-2";
  const doubts =
    start === undefined
      ? [unproven("startUnknown", law)]
      : when(start !== "noPredecessor", no("hasPredecessor", law));
  return { route: "noPredecessor", doubts, notes: [], law };
}

/** Any other route: only with advice on record, which the reader can weigh. */
function otherWithAdvice({ adviceOnRecord }: RouteFacts): Judged {
  const law = "rochdale-2";
  const doubts = when(adviceOnRecord !== true, unproven("otherAdvice", law));
  return { route: "otherWithAdvice", doubts, notes: [], law };
}

type Values = { readonly [name: string]: Value };

function no(rule: string, law: string, values?: Values): Doubt {
  return { lawful: "no", refusal: refusal(rule, law, values) };
}

function unproven(rule: string, law: string, values?: Values): Doubt {
  return { lawful: "notProven", refusal: refusal(rule, law, values) };
}

function refusal(rule: string, law: string, values?: Values): Refusal {
  const said = (key: string): Message =>
    values ? { message: `route.${key}`, values } : { message: `route.${key}` };
  return { rule: `route.${rule}`, law, because: said(rule), remedy: said(`${rule}Remedy`) };
}

function note(key: string, values?: Values): Message {
  return values ? { message: `route.note.${key}`, values } : { message: `route.note.${key}` };
}

function when<T>(holds: boolean, one: T): T[] {
  return holds ? [one] : [];
}
