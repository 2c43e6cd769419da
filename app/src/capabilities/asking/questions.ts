/** The plain questions of "is this right for us?", read from an address, and the service that the answers describe. */
import { sector, type Sector } from "@rochdale/facts/founding.ts";
import { nation, type Nation } from "@rochdale/facts/shapes.ts";
import type { Authority, Service, Start } from "@rochdale/genuineness/eligibility.ts";

export const AUTHORITY_KINDS = [
  "council",
  "nhsBody",
  "department",
  "executiveAgency",
  "school",
  "housingAuthority",
  "other",
] as const;
export const ASKERS = [
  "staff",
  "community",
  "both",
  "authority",
  "noPredecessor",
  "running",
] as const;
export type Asker = (typeof ASKERS)[number];

export type Answers = {
  readonly sector: Sector;
  readonly nation: Nation;
  readonly who: Asker;
  readonly authority: (typeof AUTHORITY_KINDS)[number] | null;
  readonly staff: number | null;
  readonly users: number | null;
  readonly acuteEmergency: boolean | null;
};

type Query = Readonly<Record<string, string | undefined>>;

/** The answers of an address; null until the kind of service, the nation and who asks are answered. */
export function answersOf(query: Query): Answers | null {
  const kind = sector.safeParse(query["sector"]);
  const where = nation.safeParse(query["nation"]);
  const who = ASKERS.find((one) => one === query["who"]);
  if (!kind.success || !where.success || !who) return null;
  const acute = query["acuteEmergency"];
  return {
    sector: kind.data,
    nation: where.data,
    who,
    authority: AUTHORITY_KINDS.find((one) => one === query["authorityKind"]) ?? null,
    staff: countIn(query["staff"]),
    users: countIn(query["users"]),
    acuteEmergency: acute === "yes" ? true : acute === "no" ? false : null,
  };
}

function countIn(text: string | undefined): number | null {
  const digits = (text ?? "").replace(/[,\s]/g, "");
  return /^\d{1,7}$/.test(digits) ? Number(digits) : null;
}

export function startOf(who: Asker): Start {
  if (who === "noPredecessor") return "noPredecessor";
  return who === "running" ? "alreadyRunning" : "fromPublicService";
}

/** The service and authority as the rules of eligibility read them; names do not matter to those rules. */
export function serviceOf(answers: Answers): { service: Service; authority: Authority } {
  const { sector: kind, nation: where, staff, users, acuteEmergency, authority } = answers;
  const named = startOf(answers.who) === "fromPublicService" ? (authority ?? "other") : null;
  return {
    service: {
      name: "service",
      sector: kind,
      nation: where,
      place: "place",
      staff,
      users,
      budgetPence: null,
      ...(acuteEmergency === null ? {} : { acuteEmergency }),
    },
    authority: named === null ? null : { name: "authority", kind: named },
  };
}
