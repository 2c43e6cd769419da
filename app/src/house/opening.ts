/** Opens a body: its row, its empty log, its first facts and the party of who opens it, all or nothing. */
import { fact, type Content, type NewFact } from "@rochdale/facts/fact.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import type { Clock } from "../platform/clock.ts";
import { transaction } from "../platform/database.ts";
import { newId } from "../platform/ids.ts";
import { addPartyPerson, personCommitment } from "./actors.ts";
import type { House } from "./house.ts";
import { append } from "./log.ts";
import { houseTables } from "./tables.ts";

export type Opening = {
  readonly content: Content<"BodyOpened/1">;
  readonly personId: string;
  readonly role: Role;
  readonly organisation: string | null;
  readonly how: Content<"PartyAdmitted/1">["how"];
  /** The day it takes effect; the day of entry unless the body is opened from published sources. */
  readonly on?: string;
  readonly clock: Clock;
  /** What is told at once with the opening. */
  readonly further?: readonly NewFact[];
};

/** The party id of whoever opened a body. */
export const FOUNDER = "founder";

/** Returns false where the slug is taken; nothing is written then. */
export async function openBody(house: House, opening: Opening): Promise<boolean> {
  const at = opening.clock.now();
  const bodyId = newId<"body">(at);
  const origin = `${house.host}/${opening.content.slug}`;
  const on = opening.on ?? opening.clock.today();
  return transaction(house.db, async (tx) => {
    const made = await houseTables(tx)
      .insertInto("body")
      .values({
        body_id: bodyId,
        slug: opening.content.slug,
        name: opening.content.name,
        origin,
        standing: opening.content.standing,
        opened_at: at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows !== 1n) return false;
    await houseTables(tx).insertInto("body_head").values({ body_id: bodyId, size: 0n }).execute();
    const person = await personCommitment(tx, bodyId, opening.personId);
    const facts = [
      fact("BodyOpened/1", FOUNDER, on, opening.content),
      fact("PartyAdmitted/1", FOUNDER, on, {
        party: FOUNDER,
        role: opening.role,
        organisation: opening.organisation,
        person,
        checkedBy: FOUNDER,
        how: opening.how,
      }),
      ...(opening.further ?? []),
    ];
    if (!(await append(tx, { bodyId, origin, expected: 0, at, facts })))
      throw new Error("a new log is empty");
    await addPartyPerson(tx, {
      bodyId,
      party: FOUNDER,
      role: opening.role,
      personId: opening.personId,
      organisation: opening.organisation,
      since: at,
    });
    return true;
  });
}
