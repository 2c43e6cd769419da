/** Who may ask, and how: whether a service is exempt, and the rights open to its staff and its community. */
import type { Content } from "@rochdale/facts/fact.ts";
import type { Sector } from "@rochdale/facts/founding.ts";
import type { Right } from "@rochdale/facts/request.ts";
import type { Message } from "@rochdale/language/message.ts";
import { rochdale2, signatoriesNeeded } from "./standard.ts";

export type Service = Content<"BodyOpened/1">["service"];
export type Authority = Content<"BodyOpened/1">["authority"];
export type Start = Content<"BodyOpened/1">["start"];

export type Eligibility = {
  readonly verdict: "eligible" | "exempt" | "partlyExempt";
  readonly because: Message;
  readonly law: string;
};

const exemptSectors: { readonly [sector in Sector]?: string } = {
  armedForces: "eligibility.armedForces",
  police: "eligibility.police",
  prisons: "eligibility.prisons",
};
const healthSectors: readonly Sector[] = ["health", "communityNursing", "homelessHealth"];
const schoolSectors: readonly Sector[] = ["primarySchool", "school", "freeSchool"];

/**
 * Whether a service is one that may ask to become a mutual. "the armed forces, police, prison officers and parts
 * of the health system would be exempt" (the 2010 proposal, read in a report of it). It does not say which parts of
 * health; the same report counts "all community based health and nursing services" as open. We read acute and
 * emergency care as the excluded part; general health services not marked either way are partly exempt. Doubt: no
 * statute lists the exemptions; our reading of "parts" is our own standard.
 */
export function eligibilityOf(service: Service, authority: Authority): Eligibility {
  const law = "public-mutuals-exemptions";
  const exempt = exemptSectors[service.sector];
  if (exempt !== undefined) return { verdict: "exempt", because: { message: exempt }, law };
  if (isHealth(service) && service.acuteEmergency === true) {
    return { verdict: "exempt", because: { message: "eligibility.acuteEmergency" }, law };
  }
  if (service.sector === "health" && service.acuteEmergency === undefined) {
    return { verdict: "partlyExempt", because: { message: "eligibility.partsOfHealth" }, law };
  }
  if (authority === null) {
    return { verdict: "eligible", because: { message: "eligibility.noAuthority" }, law };
  }
  const values = { sector: { message: `enum.sector.${service.sector}` } };
  return { verdict: "eligible", because: { message: "eligibility.open", values }, law };
}

function isHealth(service: Service): boolean {
  return healthSectors.includes(service.sector);
}

/** Which time limits run once the right is used: a clock in law, the house standard's, or none. */
export type RequestClock =
  | "house"
  | "communityRightToChallenge"
  | "participationRequest"
  | "rightToManage"
  | "none";

export type RightVerdict = {
  readonly right: Right;
  readonly may: boolean;
  readonly whoMayAsk: Message;
  /** The fewest signatures; nothing is said where the law counts something else. */
  readonly minimum: { readonly staff?: number; readonly users?: number };
  readonly clock: RequestClock;
  readonly because: Message;
  /** What to know before using it. */
  readonly warnings: readonly Message[];
  readonly law: string;
};

/** Every way to begin, open or closed, each with its reason; in the order of the enumeration of rights. */
export function rightsFor(
  service: Service,
  authority: Authority,
  start: Start,
): readonly RightVerdict[] {
  const asked: Asked = { service, authority, start };
  return [
    rightToRequest(asked),
    communityRightToRequest(asked),
    communityRightToChallenge(asked),
    participationRequest(asked),
    rightToManage(asked),
    jointRequest(asked),
    noPredecessor(asked),
  ];
}

type Asked = { readonly service: Service; readonly authority: Authority; readonly start: Start };

/** Why no public service is there to ask for, in the order in which a reader would want to know; null when one is. */
function nothingToAskFor({ service, authority, start }: Asked): Message | null {
  if (start === "noPredecessor") return { message: "rights.noPredecessorHere" };
  if (start === "alreadyRunning") return { message: "rights.alreadyRuns" };
  if (authority === null) return { message: "rights.noAuthority" };
  const eligibility = eligibilityOf(service, authority);
  return eligibility.verdict === "exempt" ? eligibility.because : null;
}

/**
 * Staff ask to run their service. The NHS scheme of 2008 to 2010 and the Right to Provide of 2011 made boards
 * "required to consider" such requests. No statute in force gives the right; it is our own standard after that scheme.
 */
function rightToRequest(asked: Asked): RightVerdict {
  const closed = nothingToAskFor(asked) ?? noneOf(asked.service.staff, "rights.noStaff");
  return {
    right: "rightToRequest",
    may: closed === null,
    whoMayAsk: { message: "rights.staffAsk" },
    minimum: { staff: signatoriesNeeded(rochdale2, asked.service.staff) },
    clock: "house",
    because: closed ?? { message: "rights.rightToRequest" },
    warnings: [],
    law: "nhs-right-to-request-2008",
  };
}

/** Users and local people ask: "a community right-to-request" was proposed in 2010; no statute gives it. Our own standard. */
function communityRightToRequest(asked: Asked): RightVerdict {
  const closed = nothingToAskFor(asked) ?? noneOf(asked.service.users, "rights.noUsers");
  return {
    right: "communityRightToRequest",
    may: closed === null,
    whoMayAsk: { message: "rights.communityAsks" },
    minimum: { users: signatoriesNeeded(rochdale2, asked.service.users) },
    clock: "house",
    because: closed ?? { message: "rights.communityRightToRequest" },
    warnings: [],
    law: "rochdale-2",
  };
}

/**
 * Localism Act 2011 Part 5 chapter 2, England only. Relevant authorities are councils (fire authorities by order;
 * not the NHS, not central government). Relevant bodies include "two or more employees of the authority" (s.81(6)).
 * We count a local housing authority as a council (general knowledge). The Act has no exemption by sector of ours,
 * so a service that we call exempt may still be challenged: we say what the Act says. No 5% rule stands in it.
 */
function communityRightToChallenge({ service, authority, start }: Asked): RightVerdict {
  const council = authority?.kind === "council" || authority?.kind === "housingAuthority";
  const closed =
    start !== "fromPublicService"
      ? { message: "rights.noServiceOfAnAuthority" }
      : service.nation !== "England"
        ? { message: "rights.challengeEnglandOnly" }
        : !council
          ? { message: "rights.challengeCouncilsOnly" }
          : null;
  return {
    right: "communityRightToChallenge",
    may: closed === null,
    whoMayAsk: { message: "rights.challengers" },
    minimum: { staff: 2 },
    clock: "communityRightToChallenge",
    because: closed ?? { message: "rights.challenge" },
    warnings: [{ message: "rights.challengeProcurement" }, { message: "rights.challengeGround8" }],
    law: "la2011-s81",
  };
}

/**
 * Community Empowerment (Scotland) Act 2015 Part 3: a community-controlled body asks to take part in improving an
 * outcome; the authority must agree unless there are reasonable grounds for refusing (s.24(5)). Schedule 2 lists the
 * authorities: councils and health boards among them, no department of the United Kingdom (general knowledge).
 */
function participationRequest({ service, authority, start }: Asked): RightVerdict {
  const kinds = ["council", "nhsBody", "housingAuthority"];
  const closed =
    start !== "fromPublicService"
      ? { message: "rights.noServiceOfAnAuthority" }
      : service.nation !== "Scotland"
        ? { message: "rights.participationScotlandOnly" }
        : authority === null || !kinds.includes(authority.kind)
          ? { message: "rights.participationAuthorities" }
          : null;
  return {
    right: "participationRequest",
    may: closed === null,
    whoMayAsk: { message: "rights.communityBodyAsks" },
    minimum: {},
    clock: "participationRequest",
    because: closed ?? { message: "rights.participation" },
    warnings: [{ message: "rights.participationNoTransfer" }],
    law: "cea2015-part3",
  };
}

/** A right to manage needs at least this many houses let by the authority (2008 Regulations, taken to continue). */
const fewestHouses = 25;

/**
 * Housing (Right to Manage) (England) Regulations 2012: a tenant management organisation for at least 25 houses.
 * Houses are not in the record; fewer than 25 tenants cannot be 25 lettings, so that much is refused and the rest said.
 */
function rightToManage({ service, authority, start }: Asked): RightVerdict {
  const landlord = authority?.kind === "council" || authority?.kind === "housingAuthority";
  const closed =
    start !== "fromPublicService" || service.sector !== "housing" || !landlord
      ? { message: "rights.manageHousingOnly" }
      : service.nation !== "England"
        ? { message: "rights.manageEnglandOnly" }
        : service.users !== null && service.users < fewestHouses
          ? { message: "rights.manageTooFew", values: { houses: fewestHouses } }
          : null;
  return {
    right: "rightToManage",
    may: closed === null,
    whoMayAsk: { message: "rights.tenantsAsk" },
    minimum: {},
    clock: "rightToManage",
    because: closed ?? { message: "rights.manage", values: { houses: fewestHouses } },
    warnings: [],
    law: "si2012-1821",
  };
}

/** Staff and users ask together; "teachers and parents taking over schools" in the 2010 proposal. Our own standard. */
function jointRequest(asked: Asked): RightVerdict {
  const { staff, users, sector } = asked.service;
  const closed =
    nothingToAskFor(asked) ?? noneOf(staff, "rights.noStaff") ?? noneOf(users, "rights.noUsers");
  const school = schoolSectors.includes(sector);
  return {
    right: "jointRequest",
    may: closed === null,
    whoMayAsk: { message: school ? "rights.teachersAndParentsAsk" : "rights.staffAndUsersAsk" },
    minimum: {
      staff: signatoriesNeeded(rochdale2, staff),
      users: signatoriesNeeded(rochdale2, users),
    },
    clock: "house",
    because: closed ?? { message: "rights.joint" },
    warnings: [],
    law: "rochdale-2",
  };
}

/**
 * A new school, or a co-operative founded from below: nothing is taken over, so nobody is asked. Three founders,
 * as a registered society needs three members (2014 Act).
 */
function noPredecessor({ start }: Asked): RightVerdict {
  const may = start === "noPredecessor";
  return {
    right: "noPredecessor",
    may,
    whoMayAsk: { message: "rights.foundersBegin" },
    minimum: { users: 3 },
    clock: "none",
    because: { message: may ? "rights.noPredecessor" : "rights.hasPredecessor" },
    warnings: [],
    law: "rochdale-2",
  };
}

function noneOf(people: number | null, message: string): Message | null {
  return people === 0 ? { message } : null;
}
