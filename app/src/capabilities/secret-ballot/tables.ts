/** The verifiable box's tables, as the query builder sees them. */
import type { BoxName } from "../../house/ballot-choice.ts";
import type { EventType } from "@rochdale/ballot/archive.ts";
import type { Generated, Kysely } from "kysely";
import type { Db } from "../../platform/database.ts";

export type { BoxName } from "../../house/ballot-choice.ts";

type Keys = { body_id: string; ballot: string };

export type SecretTables = {
  secret_ballot: Keys & {
    uuid: string;
    group_name: string;
    election: string;
    trustees: string;
    credentials: string;
    /** Seconds since 1970, as the archive's head says. */
    started: bigint;
    accepting: Generated<boolean>;
    closed: Generated<boolean>;
    held_until: Generated<Date>;
    tally: Generated<string | null>;
  };
  secret_credential: Keys & { credential_hash: Buffer };
  secret_waiting: Keys & {
    tracker: string;
    credential_hash: Buffer;
    nth: number;
    content: string;
  };
  secret_ciphertext: Keys & { mark: Buffer; sealed: Generated<boolean> };
  secret_event: Keys & {
    height: number;
    kind: EventType;
    batch: number;
    content: string | null;
    number: number | null;
    head: string;
    tracker: string | null;
    credential_hash: Buffer | null;
  };
  secret_late: Keys & { credential_hash: Buffer };
  secret_share: Keys & { holder: number; share: string; strong: string };
  secret_checking: Keys & { done: number; of: number; problem: string | null };
  secret_result: Keys & { result: string; strict: string };
  secret_papers: Keys & { batch: number; by_answer: number[]; blank: number; spoiled: number };
};

export function secretTables(db: Db): Kysely<SecretTables> {
  return db as unknown as Kysely<SecretTables>;
}

/** The columns that name a ballot's rows. */
export function keysOf(box: BoxName): { body_id: string; ballot: string } {
  return { body_id: box.bodyId, ballot: box.ballot };
}
