/** The private tables of the register: read as a whole for decisions, by the page for people. */
import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import type { MemberClass } from "@rochdale/facts/shapes.ts";
import type { Db } from "../../platform/database.ts";
import { newId } from "../../platform/ids.ts";
import type { ColumnMapping } from "./import-rows.ts";
import type { Member } from "./register.ts";

type MemberTables = {
  member_register: { body_id: string; salt: Buffer };
  member: {
    body_id: string;
    member_id: string;
    number: number;
    class: string;
    name: string;
    email: string | null;
    joined: string;
    left_on: string | null;
    votes: number;
    import_id: string | null;
    undone: boolean;
  };
  member_change: {
    body_id: string;
    change_id: string;
    member_id: string;
    what: "joined" | "left" | "undone";
    on_day: string;
    import_id: string | null;
    at: Date;
  };
  member_application: {
    body_id: string;
    number: number;
    class: string;
    name: string;
    email: string | null;
    person_id: string | null;
    state: "open" | "admitted" | "refused";
    at: Date;
  };
  member_import: {
    body_id: string;
    import_id: string;
    file_name: string;
    cells: unknown;
    mapping: unknown;
    state: "prepared" | "done" | "undone";
    members: number;
    at: Date;
  };
};

export function memberTables(db: Db): Kysely<MemberTables> {
  return db as unknown as Kysely<MemberTables>;
}

export type Application = {
  readonly number: number;
  readonly class: MemberClass;
  readonly name: string;
  readonly email: string | null;
};
export type Import = {
  readonly importId: string;
  readonly fileName: string;
  readonly cells: readonly (readonly string[])[];
  readonly mapping: ColumnMapping;
  readonly state: "prepared" | "done" | "undone";
  readonly members: number;
};

/** What the acts of members decide on: every row, the salt, what waits. */
export type Register = {
  readonly salt: Uint8Array;
  readonly members: readonly Member[];
  readonly nextNumber: number;
  readonly applications: readonly Application[];
  /** The prepared imports, and the last that was done. */
  readonly imports: readonly Import[];
};

type MemberRow = MemberTables["member"];
const memberOf = (row: MemberRow): Member => ({
  memberId: row.member_id,
  number: row.number,
  class: row.class as MemberClass,
  name: row.name,
  email: row.email,
  joined: row.joined,
  left: row.left_on,
  votes: row.votes,
  importId: row.import_id,
});

/** The register as the acts decide on it. A body without a salt gets one; it is kept with the first change. */
export async function loadRegister(db: Db, bodyId: string): Promise<Register> {
  const tables = memberTables(db);
  const rows = await tables
    .selectFrom("member")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("number")
    .execute();
  const seal = await tables
    .selectFrom("member_register")
    .select("salt")
    .where("body_id", "=", bodyId)
    .executeTakeFirst();
  return {
    salt: new Uint8Array(seal?.salt ?? randomBytes(32)),
    members: rows.filter((row) => !row.undone).map(memberOf),
    nextNumber: (rows.at(-1)?.number ?? 0) + 1,
    applications: await applicationsOf(db, bodyId),
    imports: await importsOf(db, bodyId),
  };
}

/** The names of some members as the register has them now; one that was erased is left out. */
export async function memberNames(
  db: Db,
  bodyId: string,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (memberIds.length === 0) return new Map();
  const rows = await memberTables(db)
    .selectFrom("member")
    .select(["member_id", "name"])
    .where("body_id", "=", bodyId)
    .where("member_id", "in", memberIds)
    .execute();
  return new Map(rows.filter((row) => row.name !== "").map((row) => [row.member_id, row.name]));
}

/** The number in the register of whoever has this e-mail address and has not left; null for nobody, or for several. */
export async function memberNumberOf(
  db: Db,
  bodyId: string,
  email: string,
): Promise<number | null> {
  const rows = await memberTables(db)
    .selectFrom("member")
    .select("number")
    .where("body_id", "=", bodyId)
    .where("email", "=", email)
    .where("left_on", "is", null)
    .where("undone", "=", false)
    .execute();
  return rows.length === 1 ? (rows[0]?.number ?? null) : null;
}

export async function applicationsOf(db: Db, bodyId: string): Promise<readonly Application[]> {
  const rows = await memberTables(db)
    .selectFrom("member_application")
    .select(["number", "class", "name", "email"])
    .where("body_id", "=", bodyId)
    .where("state", "=", "open")
    .orderBy("number")
    .execute();
  return rows.map((row) => ({ ...row, class: row.class as MemberClass }));
}

export async function importsOf(db: Db, bodyId: string): Promise<readonly Import[]> {
  const rows = await memberTables(db)
    .selectFrom("member_import")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("state", "<>", "undone")
    .orderBy("at", "desc")
    .limit(5)
    .execute();
  return rows.map(importOf);
}

export async function importById(db: Db, bodyId: string, importId: string): Promise<Import | null> {
  if (!/^[0-9a-f-]{36}$/.test(importId)) return null;
  const row = await memberTables(db)
    .selectFrom("member_import")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("import_id", "=", importId)
    .executeTakeFirst();
  return row ? importOf(row) : null;
}

function importOf(row: MemberTables["member_import"]): Import {
  return {
    importId: row.import_id,
    fileName: row.file_name,
    cells: row.cells as Import["cells"],
    mapping: row.mapping as ColumnMapping,
    state: row.state,
    members: row.members,
  };
}

export async function keepSalt(tx: Db, bodyId: string, salt: Uint8Array): Promise<void> {
  await memberTables(tx)
    .insertInto("member_register")
    .values({ body_id: bodyId, salt: Buffer.from(salt) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

type Adding = { readonly bodyId: string; readonly at: Date; readonly importId: string | null };
const ROWS_AT_ONCE = 1000;

/** Writes members and their joining. Ids are made here: they say nothing but their order. */
export async function addMembers(
  tx: Db,
  members: readonly Omit<Member, "memberId" | "left" | "importId">[],
  { bodyId, at, importId }: Adding,
): Promise<void> {
  for (let from = 0; from < members.length; from += ROWS_AT_ONCE) {
    const rows = members.slice(from, from + ROWS_AT_ONCE).map((one) => ({
      body_id: bodyId,
      member_id: newId<"member">(at) as string,
      number: one.number,
      class: one.class as string,
      name: one.name,
      email: one.email,
      joined: one.joined,
      left_on: null,
      votes: one.votes,
      import_id: importId,
      undone: false,
    }));
    await memberTables(tx).insertInto("member").values(rows).execute();
    await addChanges(
      tx,
      rows.map((row) => ({ memberId: row.member_id, what: "joined", on: row.joined, importId })),
      { bodyId, at },
    );
  }
}

type Change = {
  readonly memberId: string;
  readonly what: "joined" | "left" | "undone";
  readonly on: string;
  readonly importId: string | null;
};

export async function addChanges(
  tx: Db,
  changes: readonly Change[],
  { bodyId, at }: { readonly bodyId: string; readonly at: Date },
): Promise<void> {
  for (let from = 0; from < changes.length; from += ROWS_AT_ONCE) {
    await memberTables(tx)
      .insertInto("member_change")
      .values(
        changes.slice(from, from + ROWS_AT_ONCE).map((change) => ({
          body_id: bodyId,
          change_id: newId<"change">(at) as string,
          member_id: change.memberId,
          what: change.what,
          on_day: change.on,
          import_id: change.importId,
          at,
        })),
      )
      .execute();
  }
}
