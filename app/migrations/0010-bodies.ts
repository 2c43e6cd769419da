/** Bodies and their logs: heads, facts, checkpoints (append-only), who speaks for whom, salts and documents. */
import { type Kysely, sql } from "kysely";
import { appendOnly } from "../src/platform/append-only.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  for (const table of ["fact", "checkpoint"]) await appendOnly(db, table);
}

const STATEMENTS = [
  `CREATE TABLE body (
    body_id uuid PRIMARY KEY,
    slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]{1,60}$'),
    name text NOT NULL,
    origin text NOT NULL UNIQUE,
    standing text NOT NULL CHECK (standing IN ('real','twin','rehearsal','live')),
    opened_at timestamptz NOT NULL)`,
  `CREATE TABLE body_head (
    body_id uuid PRIMARY KEY REFERENCES body,
    size bigint NOT NULL CHECK (size >= 0))`,
  `CREATE TABLE fact (
    body_id uuid NOT NULL REFERENCES body,
    position bigint NOT NULL CHECK (position >= 0),
    type text NOT NULL,
    at timestamptz NOT NULL,
    entry bytea NOT NULL CHECK (length(entry) <= 65535),
    leaf bytea NOT NULL CHECK (length(leaf) = 32),
    PRIMARY KEY (body_id, position))`,
  `CREATE TABLE checkpoint (
    body_id uuid NOT NULL REFERENCES body,
    size bigint NOT NULL CHECK (size > 0),
    note text NOT NULL,
    sealed_at timestamptz NOT NULL,
    PRIMARY KEY (body_id, size))`,
  // Who speaks as which party. Names are here only; erasing the person leaves the record whole.
  `CREATE TABLE party_person (
    body_id uuid NOT NULL REFERENCES body,
    party text NOT NULL,
    role text NOT NULL,
    person_id uuid NOT NULL,
    organisation text,
    since timestamptz NOT NULL,
    until timestamptz,
    PRIMARY KEY (body_id, party, person_id))`,
  `CREATE INDEX party_person_by_person ON party_person (person_id)`,
  // The salt of a commitment. Erasing the row makes the commitment say nothing for ever.
  `CREATE TABLE body_salt (
    body_id uuid NOT NULL REFERENCES body,
    commitment text NOT NULL CHECK (commitment ~ '^[0-9a-f]{64}$'),
    kind text NOT NULL CHECK (kind IN ('person','document','list')),
    salt bytea NOT NULL CHECK (length(salt) = 32),
    person_id uuid,
    PRIMARY KEY (body_id, commitment))`,
  `CREATE TABLE body_document (
    body_id uuid NOT NULL REFERENCES body,
    commitment text NOT NULL CHECK (commitment ~ '^[0-9a-f]{64}$'),
    name text NOT NULL,
    media_type text NOT NULL,
    bytes_hash text NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    open text NOT NULL CHECK (open IN ('public','parties','sealed')),
    given_by text NOT NULL,
    given_at timestamptz NOT NULL,
    PRIMARY KEY (body_id, commitment))`,
];
