/** The net of ownership as of a day: the latest word on each record, and each direct interest as it stood. */
import type {
  EntityDetails,
  Interest,
  PersonDetails,
  Statement,
  Unspecified,
} from "./statements.ts";

/** Somebody in the net: an entity or a person. */
export type Party =
  | { readonly is: "entity"; readonly details: EntityDetails }
  | { readonly is: "person"; readonly details: PersonDetails };

export type Holding = {
  /** The record of the relationship. */
  readonly recordId: string;
  /** In which entity. */
  readonly subject: string;
  /** Who holds; somebody not named, with the reason. */
  readonly holder: string | Unspecified;
  /** Interests in force, direct or not said to be indirect. */
  readonly interests: readonly Interest[];
};

export type RecordNet = {
  readonly parties: ReadonlyMap<string, Party>;
  readonly holdings: readonly Holding[];
};

/**
 * The net at the end of a day (as at all times to come, where it is null). Later statements on a record
 * replace earlier ones; of the same day, those that stand later in the list. Closed records are gone.
 * Indirect interests are left out: the direct ones on their path are in statements of their own.
 */
export function recordNetOf(statements: readonly Statement[], day: string | null): RecordNet {
  const parties = new Map<string, Party>();
  const holdings: Holding[] = [];
  for (const statement of latestOf(statements, day)) {
    if (statement.recordStatus === "closed") continue;
    if (statement.recordType === "entity") {
      parties.set(statement.recordId, { is: "entity", details: statement.recordDetails });
    } else if (statement.recordType === "person") {
      parties.set(statement.recordId, { is: "person", details: statement.recordDetails });
    } else {
      const { subject, interestedParty, interests = [] } = statement.recordDetails;
      const standing = interests.filter((interest) => isDirect(interest) && inForce(interest, day));
      if (typeof subject !== "string" || standing.length === 0) continue;
      const { recordId } = statement;
      holdings.push({ recordId, subject, holder: interestedParty, interests: standing });
    }
  }
  return { parties, holdings };
}

/** The statement in force for each record. */
export function latestOf(statements: readonly Statement[], day: string | null): Statement[] {
  const latest = new Map<string, Statement>();
  for (const statement of statements) {
    const made = statement.statementDate.slice(0, 10);
    if (day !== null && made > day) continue;
    const key = `${statement.recordType} ${statement.recordId}`;
    const known = latest.get(key);
    if (known === undefined || known.statementDate.slice(0, 10) <= made) latest.set(key, statement);
  }
  return [...latest.values()];
}

function isDirect({ directOrIndirect }: Interest): boolean {
  return directOrIndirect !== "indirect";
}

function inForce({ startDate, endDate }: Interest, day: string | null): boolean {
  if (day === null) return endDate === undefined;
  return (startDate ?? "") <= day && (endDate === undefined || day < endDate);
}
