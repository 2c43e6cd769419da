/** Reads and writes of a year's private lists. */
import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "../../platform/database.ts";
import type { Account, Help, Home } from "./lists.ts";
import { dividendTables, type RoundName } from "./tables.ts";

const keysOf = ({ bodyId, round }: RoundName) => ({ body_id: bodyId, round });

export function newSalt(): Uint8Array {
  return new Uint8Array(randomBytes(32));
}

export async function saltOf(db: Db, name: RoundName): Promise<Uint8Array | null> {
  const row = await dividendTables(db)
    .selectFrom("dividend_round")
    .select("salt")
    .where("body_id", "=", name.bodyId)
    .where("round", "=", name.round)
    .executeTakeFirst();
  return row ? new Uint8Array(row.salt) : null;
}

export async function keepSalt(tx: Db, name: RoundName, salt: Uint8Array): Promise<void> {
  await dividendTables(tx)
    .insertInto("dividend_round")
    .values({ ...keysOf(name), salt: Buffer.from(salt) })
    .execute();
}

const ROWS_AT_ONCE = 2000;

async function inParts<Row>(
  rows: readonly Row[],
  write: (part: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await write(rows.slice(from, from + ROWS_AT_ONCE));
  }
}

/** Replaces what an organisation filed. */
export async function keepHelp(
  tx: Db,
  { organisation, ...name }: RoundName & { readonly organisation: string },
  rows: readonly Help[],
): Promise<void> {
  await forgetHelp(tx, { ...name, organisation });
  await inParts(rows, (part) =>
    dividendTables(tx)
      .insertInto("dividend_help")
      .values(part.map((row) => ({ ...keysOf(name), organisation, ...row, confirmed: null })))
      .execute(),
  );
}

export async function forgetHelp(
  tx: Db,
  name: RoundName & { readonly organisation: string },
): Promise<void> {
  await dividendTables(tx)
    .deleteFrom("dividend_help")
    .where("body_id", "=", name.bodyId)
    .where("round", "=", name.round)
    .where("organisation", "=", name.organisation)
    .execute();
}

export type HelpRow = Help & {
  readonly organisation: string;
  readonly drawn: boolean;
  readonly confirmed: boolean | null;
};

export async function helpIn(db: Db, name: RoundName): Promise<readonly HelpRow[]> {
  return dividendTables(db)
    .selectFrom("dividend_help")
    .select(["organisation", "person", "hours", "drawn", "confirmed"])
    .where("body_id", "=", name.bodyId)
    .where("round", "=", name.round)
    .orderBy("organisation")
    .orderBy("person")
    .execute();
}

/** Writes down whom the council asked and who was confirmed. */
export async function keepCheck(
  tx: Db,
  name: RoundName & { readonly organisation: string },
  asked: { readonly drawn: readonly string[]; readonly unconfirmed: ReadonlySet<string> },
): Promise<void> {
  for (const confirmed of [true, false]) {
    const people = asked.drawn.filter((person) => asked.unconfirmed.has(person) !== confirmed);
    if (people.length === 0) continue;
    await dividendTables(tx)
      .updateTable("dividend_help")
      .set({ drawn: true, confirmed })
      .where("body_id", "=", name.bodyId)
      .where("round", "=", name.round)
      .where("organisation", "=", name.organisation)
      .where("person", "in", people)
      .execute();
  }
}

export async function keepHouseholds(
  tx: Db,
  name: RoundName,
  lists: { readonly accounts: readonly Account[]; readonly homes: readonly Home[] },
): Promise<void> {
  await forgetHouseholds(tx, name);
  await inParts(lists.accounts, (part) =>
    dividendTables(tx)
      .insertInto("dividend_account")
      .values(
        part.map(({ account, liability, from, to }) => ({
          ...keysOf(name),
          account,
          liability,
          from_day: from,
          to_day: to,
          points: null,
          cap: null,
          pence: null,
        })),
      )
      .execute(),
  );
  await inParts(lists.homes, (part) =>
    dividendTables(tx)
      .insertInto("dividend_home")
      .values(
        part.map(({ from, to, ...home }) => ({
          ...keysOf(name),
          ...home,
          from_day: from,
          to_day: to,
        })),
      )
      .execute(),
  );
}

async function forgetHouseholds(tx: Db, name: RoundName): Promise<void> {
  for (const table of ["dividend_home", "dividend_account"] as const) {
    await dividendTables(tx)
      .deleteFrom(table)
      .where("body_id", "=", name.bodyId)
      .where("round", "=", name.round)
      .execute();
  }
}

export type AccountRow = Account & {
  readonly points: string | null;
  readonly cap: bigint | null;
  readonly pence: bigint | null;
};

export async function accountsIn(db: Db, name: RoundName): Promise<readonly AccountRow[]> {
  const rows = await dividendTables(db)
    .selectFrom("dividend_account")
    .selectAll()
    .where("body_id", "=", name.bodyId)
    .where("round", "=", name.round)
    .orderBy("account")
    .execute();
  return rows.map(({ account, liability, from_day, to_day, points, cap, pence }) => {
    return { account, liability, from: from_day, to: to_day, points, cap, pence };
  });
}

export async function homesIn(db: Db, name: RoundName): Promise<readonly Home[]> {
  const rows = await dividendTables(db)
    .selectFrom("dividend_home")
    .select(["person", "account", "from_day", "to_day", "consent"])
    .where("body_id", "=", name.bodyId)
    .where("round", "=", name.round)
    .orderBy("person")
    .orderBy("from_day")
    .execute();
  return rows.map(({ from_day, to_day, ...row }) => ({ ...row, from: from_day, to: to_day }));
}

export type Share = {
  readonly account: string;
  readonly points: string;
  readonly cap: bigint;
  readonly pence: bigint;
};

/** Writes what comes off each bill, in one statement however many there are. */
export async function keepShares(tx: Db, name: RoundName, shares: readonly Share[]): Promise<void> {
  await inParts(shares, (part) =>
    sql`update dividend_account as bill
        set points = share.points, cap = share.cap::bigint, pence = share.pence::bigint
        from (select * from unnest(
          ${part.map((one) => one.account)}::text[], ${part.map((one) => one.points)}::text[],
          ${part.map((one) => String(one.cap))}::text[], ${part.map((one) => String(one.pence))}::text[]
        ) as t (account, points, cap, pence)) as share
        where bill.body_id = ${name.bodyId} and bill.round = ${name.round}
          and bill.account = share.account`.execute(tx),
  );
}

export type AppealRow = {
  readonly appeal: string;
  readonly account: string;
  readonly words: string;
  readonly taken_by: string;
  readonly outcome: string | null;
  readonly pence: bigint | null;
  readonly filed: boolean;
  /** What the bill's household has by the lists; null where the pot is not shared. */
  readonly points: string | null;
};

export async function appealsIn(db: Db, name: RoundName): Promise<readonly AppealRow[]> {
  return dividendTables(db)
    .selectFrom("dividend_appeal as told")
    .leftJoin("dividend_account as bill", (join) =>
      join
        .onRef("bill.body_id", "=", "told.body_id")
        .onRef("bill.round", "=", "told.round")
        .onRef("bill.account", "=", "told.account"),
    )
    .select(["appeal", "told.account", "words", "taken_by", "outcome", "told.pence", "filed"])
    .select("bill.points")
    .where("told.body_id", "=", name.bodyId)
    .where("told.round", "=", name.round)
    .orderBy("appeal")
    .execute();
}

/** Keeps a file for the billing system under its number, from 1 in the order made. */
export async function keepFile(
  tx: Db,
  name: RoundName,
  file: { readonly number: number; readonly text: string },
): Promise<void> {
  await dividendTables(tx)
    .insertInto("dividend_file")
    .values({ ...keysOf(name), ...file })
    .execute();
}

export async function fileNumbered(
  db: Db,
  name: RoundName,
  number: number,
): Promise<string | null> {
  const row = await dividendTables(db)
    .selectFrom("dividend_file")
    .select("text")
    .where("body_id", "=", name.bodyId)
    .where("round", "=", name.round)
    .where("number", "=", number)
    .executeTakeFirst();
  return row?.text ?? null;
}

/** Appeals that were allowed are now in a file for the billing system. */
export async function markAppealsFiled(tx: Db, name: RoundName): Promise<void> {
  await dividendTables(tx)
    .updateTable("dividend_appeal")
    .set({ filed: true })
    .where("body_id", "=", name.bodyId)
    .where("round", "=", name.round)
    .where("outcome", "=", "allowed")
    .execute();
}

/** Everything about people and homes of a year, and the salt that the digests were made with. */
export async function destroyRows(tx: Db, name: RoundName): Promise<void> {
  for (const table of [
    "dividend_appeal",
    "dividend_file",
    "dividend_home",
    "dividend_account",
    "dividend_help",
    "dividend_round",
  ] as const) {
    await dividendTables(tx)
      .deleteFrom(table)
      .where("body_id", "=", name.bodyId)
      .where("round", "=", name.round)
      .execute();
  }
}
