/** The public board as data: the trackers of sealed ballots, by their beginnings where they are many. */
import { sql } from "kysely";
import type { Db } from "../../platform/database.ts";
import { keysOf, type BoxName } from "./tables.ts";

export type Listed = {
  readonly tracker: string;
  /** The same voter's later ballot counts in its place. */
  readonly replaced: boolean;
};

/** What one page lists without a choice of beginnings. */
export const TRACKERS_ON_A_PAGE = 500;

/** Trackers that begin so, in their order; at most a page and one more, so that too many is seen. */
export async function trackersThat(
  db: Db,
  box: BoxName,
  begins: string,
): Promise<readonly Listed[]> {
  const { body_id: body, ballot } = keysOf(box);
  const { rows } = await sql<Listed>`
    select tracker, exists (
      select 1 from secret_event later
      where later.body_id = one.body_id and later.ballot = one.ballot
        and later.credential_hash = one.credential_hash and later.height > one.height) as replaced
    from secret_event one
    where body_id = ${body} and ballot = ${ballot} and tracker is not null
      and left(tracker, ${begins.length}) = ${begins}
    order by tracker collate "C" limit ${TRACKERS_ON_A_PAGE + 1}`.execute(db);
  return rows;
}

/** How many ballots are sealed, replaced ones too. */
export async function sealedBallots(db: Db, box: BoxName): Promise<number> {
  const { body_id: body, ballot } = keysOf(box);
  const { rows } = await sql<{ ballots: bigint }>`
    select count(*) as ballots from secret_event
    where body_id = ${body} and ballot = ${ballot} and tracker is not null`.execute(db);
  return Number(rows[0]?.ballots ?? 0);
}

/** The beginnings by which a list of so many trackers is parted, each with how many: one character until 32,000. */
export async function beginnings(
  db: Db,
  box: BoxName,
): Promise<readonly { readonly begins: string; readonly ballots: number }[]> {
  const length = (await sealedBallots(db, box)) > 64 * TRACKERS_ON_A_PAGE ? 2 : 1;
  const { body_id: body, ballot } = keysOf(box);
  const { rows } = await sql<{ begins: string; ballots: bigint }>`
    select left(tracker, ${length}) as begins, count(*) as ballots from secret_event
    where body_id = ${body} and ballot = ${ballot} and tracker is not null
    group by 1 order by left(tracker, ${length}) collate "C"`.execute(db);
  return rows.map(({ begins, ballots }) => ({ begins, ballots: Number(ballots) }));
}
