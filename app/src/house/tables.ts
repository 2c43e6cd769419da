/** The tables of bodies and their logs, as the query builder sees them. */
import type { Db } from "../platform/database.ts";
import type { Kysely } from "kysely";

export type HouseTables = {
  body: {
    body_id: string;
    slug: string;
    name: string;
    origin: string;
    standing: "real" | "twin" | "rehearsal" | "live";
    opened_at: Date;
  };
  body_head: { body_id: string; size: bigint };
  fact: {
    body_id: string;
    position: bigint;
    type: string;
    at: Date;
    entry: Buffer;
    leaf: Buffer;
  };
  checkpoint: { body_id: string; size: bigint; note: string; sealed_at: Date };
  party_person: {
    body_id: string;
    party: string;
    role: string;
    person_id: string;
    organisation: string | null;
    since: Date;
    until: Date | null;
  };
  body_salt: {
    body_id: string;
    commitment: string;
    kind: "person" | "document" | "list";
    salt: Buffer;
    person_id: string | null;
  };
  body_document: {
    body_id: string;
    commitment: string;
    name: string;
    media_type: string;
    bytes_hash: string;
    kind: string;
    title: string;
    open: "public" | "parties" | "sealed";
    given_by: string;
    given_at: Date;
  };
};

/** The same database with the house's tables in its type. */
export function houseTables(db: Db): Kysely<HouseTables> {
  return db as unknown as Kysely<HouseTables>;
}
