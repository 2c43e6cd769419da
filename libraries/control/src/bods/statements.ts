/** Ownership statements (Beneficial Ownership Data Standard 0.4), read strictly by the official schema. */
import { componentsShape } from "./components-shape.ts";
import { entityShape } from "./entity-shape.ts";
import { breachesOf } from "@rochdale/language/json-schema.ts";
import type { Breach } from "@rochdale/language/json-schema.ts";
import { personShape } from "./person-shape.ts";
import { relationshipShape } from "./relationship-shape.ts";
import { statementShape } from "./statement-shape.ts";

const library = {
  "urn:components": componentsShape,
  "urn:entity": entityShape,
  "urn:person": personShape,
  "urn:relationship": relationshipShape,
};

/** A party that is not named, with the reason why. */
export type Unspecified = { readonly reason: string; readonly description?: string };

/** The share of an interest, in percent; a range where the exact one is not known. */
export type Share = {
  readonly exact?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
};

export type Interest = {
  readonly type?: string;
  readonly directOrIndirect?: "direct" | "indirect" | "unknown";
  readonly beneficialOwnershipOrControl?: boolean;
  readonly details?: string;
  readonly share?: Share;
  readonly startDate?: string;
  readonly endDate?: string;
};

export type EntityDetails = {
  readonly isComponent: boolean;
  readonly entityType: {
    readonly type: string;
    readonly subtype?: string;
    readonly details?: string;
  };
  readonly unspecifiedEntityDetails?: Unspecified;
  readonly name?: string;
  readonly jurisdiction?: { readonly name: string; readonly code?: string };
  readonly identifiers?: readonly {
    readonly id?: string;
    readonly scheme?: string;
    readonly schemeName?: string;
    readonly uri?: string;
  }[];
  readonly foundingDate?: string;
};
export type PersonDetails = { readonly isComponent: boolean; readonly personType: string };
export type RelationshipDetails = {
  readonly isComponent: boolean;
  readonly componentRecords?: readonly string[];
  readonly subject: string | Unspecified;
  readonly interestedParty: string | Unspecified;
  readonly interests?: readonly Interest[];
};

type About = {
  readonly statementId: string;
  /** A day, or a moment. */
  readonly statementDate: string;
  readonly declarationSubject: string;
  readonly recordId: string;
  readonly recordStatus?: "new" | "updated" | "closed";
  readonly declaration?: string;
  readonly publicationDetails?: {
    readonly publicationDate: string;
    readonly bodsVersion: string;
    readonly license?: string;
    readonly publisher: { readonly name?: string; readonly url?: string };
  };
  readonly source?: {
    readonly type?: readonly string[];
    readonly description?: string;
    readonly url?: string;
    readonly assertedBy?: readonly { readonly name?: string; readonly uri?: string }[];
  };
};

/** A statement with the fields that we read or write; there may be others. */
export type Statement = About &
  (
    | { readonly recordType: "entity"; readonly recordDetails: EntityDetails }
    | { readonly recordType: "person"; readonly recordDetails: PersonDetails }
    | { readonly recordType: "relationship"; readonly recordDetails: RelationshipDetails }
  );

/**
 * The statements of a parsed JSON document, a list; or every breach of the schema with its keyword and
 * path. Never throws on bad input, and changes nothing.
 */
export function readStatements(
  json: unknown,
):
  | { readonly ok: true; readonly statements: readonly Statement[] }
  | { readonly ok: false; readonly breaches: readonly Breach[] } {
  const breaches = breachesOf(statementShape, json, library);
  if (breaches.length > 0) return { ok: false, breaches };
  return { ok: true, statements: json as readonly Statement[] };
}
