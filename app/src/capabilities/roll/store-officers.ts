/** What officers keep beside the roll: objections and their words, re-issues and who checked, helpers and whom they helped. */
import type { Db } from "../../platform/database.ts";
import { rollTables, type BoxName } from "./tables.ts";

const keysOf = (box: BoxName) => ({ body_id: box.bodyId, ballot: box.ballot });

export type Objection = {
  readonly objection: string;
  readonly about: string;
  readonly words: string;
  readonly ruled: boolean;
  readonly day: string;
};

export async function keepObjection(tx: Db, made: BoxName & Omit<Objection, "ruled">) {
  await rollTables(tx)
    .insertInto("roll_objection")
    .values({
      ...keysOf(made),
      objection: made.objection,
      about: made.about,
      words: made.words,
      on_day: made.day,
    })
    .execute();
}

export async function ruleOn(tx: Db, box: BoxName, objection: string): Promise<void> {
  await rollTables(tx)
    .updateTable("roll_objection")
    .set({ ruled: true })
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("objection", "=", objection)
    .execute();
}

export async function objectionsTo(db: Db, box: BoxName): Promise<readonly Objection[]> {
  const rows = await rollTables(db)
    .selectFrom("roll_objection")
    .select(["objection", "about", "words", "ruled", "on_day as day"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .orderBy("on_day")
    .orderBy("objection")
    .execute();
  return rows;
}

export type Reissue = {
  readonly reference: string;
  readonly number: number;
  readonly firstOfficer: string;
  readonly done: boolean;
};

export async function reissuesOf(db: Db, box: BoxName): Promise<readonly Reissue[]> {
  const rows = await rollTables(db)
    .selectFrom("roll_reissue")
    .select(["reference", "number", "first_officer", "second_officer"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .orderBy("reference")
    .orderBy("number")
    .execute();
  return rows.map((row) => ({
    reference: row.reference,
    number: row.number,
    firstOfficer: row.first_officer,
    done: row.second_officer !== null,
  }));
}

type Look = { readonly reference: string; readonly officer: string; readonly checked: string };

export async function keepFirstLook(tx: Db, box: BoxName, look: Look): Promise<void> {
  const earlier = (await reissuesOf(tx, box)).filter((one) => one.reference === look.reference);
  await rollTables(tx)
    .insertInto("roll_reissue")
    .values({
      ...keysOf(box),
      reference: look.reference,
      number: earlier.length + 1,
      first_officer: look.officer,
      first_checked: look.checked,
      second_officer: null,
      second_checked: null,
    })
    .execute();
}

/** False where somebody else gave the second look in between. */
export async function keepSecondLook(tx: Db, box: BoxName, look: Look): Promise<boolean> {
  const kept = await rollTables(tx)
    .updateTable("roll_reissue")
    .set({ second_officer: look.officer, second_checked: look.checked })
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("reference", "=", look.reference)
    .where("second_officer", "is", null)
    .executeTakeFirst();
  return kept.numUpdatedRows === 1n;
}

export async function assistedOf(db: Db, box: BoxName): Promise<ReadonlySet<string>> {
  const rows = await rollTables(db)
    .selectFrom("roll_assistance")
    .select("reference")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .execute();
  return new Set(rows.map((row) => row.reference));
}

type Assistance = { readonly reference: string; readonly helper: string; readonly how: string };

export async function keepAssistance(tx: Db, box: BoxName, given: Assistance): Promise<void> {
  await rollTables(tx)
    .insertInto("roll_assistance")
    .values({ ...keysOf(box), ...given })
    .execute();
}
