/** A mutual's control as ownership statements: classes as arrangements, nobody of staff by name. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { orRefusal } from "@rochdale/language/refused-input.ts";
import type { Refusal } from "@rochdale/language/refused-input.ts";
import { readStructure } from "../three-tests.ts";
import type { Structure } from "../three-tests.ts";
import { extensionOf } from "./extension.ts";
import type { Extension } from "./extension.ts";
import { holdingsOf } from "./holdings.ts";
import type { Holder } from "./holdings.ts";
import { latestOf } from "./record-net.ts";
import type { EntityDetails, RelationshipDetails, Statement } from "./statements.ts";

export type Mutual = {
  /** The record of the body, the same in every publication. */
  readonly id: string;
  readonly name: string;
  readonly jurisdiction?: { readonly name: string; readonly code?: string };
  readonly identifiers?: NonNullable<EntityDetails["identifiers"]>;
  readonly foundingDate?: string;
  /** As of when the structure stands: a day. */
  readonly asOf: string;
  /** Holders in the same order in every publication, new ones last: their records are numbered. */
  readonly structure: Structure;
  /** Names by holder, used for public bodies, bodies and trusts; never for anybody else. */
  readonly names?: { readonly [holder: string]: string };
  readonly published: {
    /** A day. */
    readonly on: string;
    readonly by: { readonly name: string; readonly url?: string };
    /** The address of the licence. */
    readonly licence?: string;
  };
};

export type Publication = {
  readonly statements: readonly Statement[];
  readonly extension: Extension;
};

/**
 * The statements to publish, and the extension file that goes beside them. `before` holds all that was
 * published already: then only what changed is stated, as updated or closed. The same mutual gives the
 * same statements, byte for byte. Refuses a structure as the control test does.
 */
export function statementsOf(
  given: Mutual,
  before: readonly Statement[] = [],
): Publication | Refusal {
  return orRefusal(() => {
    readStructure(given.structure);
    const mutual = { ...given, structure: withoutNulls(given.structure) as Structure };
    const ids = recordIdsOf(mutual);
    const known = new Map(latestOf(before, null).map((statement) => [keyOf(statement), statement]));
    const drafts = draftsOf(mutual, ids);
    const made = drafts.flatMap((draft): Statement[] => {
      const old = known.get(keyOf(draft));
      const open = old !== undefined && old.recordStatus !== "closed" ? old : undefined;
      if (JSON.stringify(open?.recordDetails) === JSON.stringify(draft.recordDetails)) return [];
      return [stated(mutual, draft, { status: open === undefined ? "new" : "updated", before })];
    });
    const kept = new Set(drafts.map(keyOf));
    const gone = [...known.values()].filter(
      (old) =>
        old.declarationSubject === mutual.id &&
        old.recordStatus !== "closed" &&
        !kept.has(keyOf(old)),
    );
    const statements = [
      ...made,
      ...gone.map((old) => stated(mutual, old, { status: "closed", before })),
    ];
    const inForce = latestOf([...before, ...statements], null).filter((one) =>
      kept.has(keyOf(one)),
    );
    const records = { subject: mutual.id, recordOf: (id: string) => ids.get(id) ?? id };
    return { statements, extension: extensionOf(mutual.structure, records, inForce) };
  });
}

/** JSON may state a null where the control test reads nothing. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(entries.map(([name, one]) => [name, withoutNulls(one)]));
}

/** A statement before it is dated, published and numbered. */
type Draft = { readonly recordId: string } & (
  | { readonly recordType: "entity"; readonly recordDetails: EntityDetails }
  | { readonly recordType: "relationship"; readonly recordDetails: RelationshipDetails }
);

function keyOf({ recordType, recordId }: Pick<Statement, "recordType" | "recordId">): string {
  return `${recordType} ${recordId}`;
}

type Standing = {
  readonly status: "new" | "updated" | "closed";
  readonly before: readonly Statement[];
};

/** The statement, its id made of all that it says and of how many there were on its record before. */
function stated(mutual: Mutual, draft: Draft | Statement, { status, before }: Standing): Statement {
  const { published } = mutual;
  const { recordId, recordType, recordDetails } = draft;
  const rest = {
    statementDate: mutual.asOf,
    declarationSubject: mutual.id,
    recordId,
    recordType,
    recordStatus: status,
    recordDetails,
    publicationDetails: {
      publicationDate: published.on,
      bodsVersion: "0.4",
      ...(published.licence === undefined ? {} : { license: published.licence }),
      publisher: published.by,
    },
    source: { type: ["selfDeclaration"], assertedBy: [{ name: mutual.name }] },
  };
  const earlier = before.filter((one) => keyOf(one) === keyOf(draft)).length;
  const statementId = bytesToHex(sha256(utf8ToBytes(JSON.stringify([rest, earlier]))));
  return { statementId, ...rest } as Statement;
}

/** Numbers, not ids of our own: those might be names. */
function recordIdsOf({ id, structure }: Mutual): ReadonlyMap<string, string> {
  const counted = new Map<string, number>();
  return new Map(
    structure.holders.map((holder) => {
      const kind = holder.kind === "people" ? holder.class : holder.kind;
      counted.set(kind, (counted.get(kind) ?? 0) + 1);
      return [holder.id, `${id}-${kind}-${counted.get(kind)}`];
    }),
  );
}

function draftsOf(mutual: Mutual, ids: ReadonlyMap<string, string>): Draft[] {
  const holdings = holdingsOf(mutual.structure);
  const recordOf = (id: string | null) => (id === null ? mutual.id : (ids.get(id) ?? id));
  const reached = new Set([null, ...holdings.map(({ holder }) => holder)]);
  const parties = mutual.structure.holders.filter(({ id }) => reached.has(id));
  return [
    { recordId: mutual.id, recordType: "entity", recordDetails: bodyItself(mutual) },
    ...parties.map((holder): Draft => {
      const recordDetails = partyDetails(holder, mutual.names?.[holder.id]);
      return { recordId: recordOf(holder.id), recordType: "entity", recordDetails };
    }),
    ...holdings.map(({ of, holder, unnamed, interests }): Draft => {
      const by = holder === null ? (unnamed?.reason ?? "unknown") : recordOf(holder);
      const recordDetails = {
        isComponent: false,
        subject: recordOf(of),
        interestedParty: unnamed ?? recordOf(holder),
        interests,
      };
      return { recordId: `${recordOf(of)}-from-${by}`, recordType: "relationship", recordDetails };
    }),
  ];
}

function bodyItself({ name, jurisdiction, identifiers, foundingDate }: Mutual): EntityDetails {
  return {
    isComponent: false,
    entityType: { type: "registeredEntity" },
    name,
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(identifiers === undefined ? {} : { identifiers }),
    ...(foundingDate === undefined ? {} : { foundingDate }),
  };
}

const classWords = {
  worker: "Workers of the body, as a class of members; none is named",
  user: "Users of the service, as a class of members; none is named",
  community: "People of the community served, as a class of members; none is named",
  investor: "Investors, as a class; none is named",
  other: "Other people, as a class; none is named",
};

function partyDetails(holder: Holder, name: string | undefined): EntityDetails {
  const named = name === undefined ? {} : { name };
  if (holder.kind === "body") {
    return { isComponent: false, entityType: { type: "legalEntity" }, ...named };
  }
  if (holder.kind === "trust" || holder.kind === "nominee") {
    const subtype = holder.kind === "trust" ? "trust" : "nomination";
    const shown = holder.kind === "trust" ? named : {};
    return { isComponent: false, entityType: { type: "arrangement", subtype }, ...shown };
  }
  if (holder.class === "publicBody") {
    return { isComponent: false, entityType: { type: "stateBody" }, ...named };
  }
  if (holder.class === "unknown") {
    return {
      isComponent: false,
      entityType: { type: "unknownEntity" },
      unspecifiedEntityDetails: { reason: "unknown" },
    };
  }
  const details = classWords[holder.class];
  return { isComponent: false, entityType: { type: "arrangement", subtype: "other", details } };
}
