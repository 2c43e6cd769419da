/** The box from its set-up to its opening: its texts kept, its credentials listed, the first event written. */
import { secretTables, keysOf, type BoxName } from "./tables.ts";
import type { Db } from "../../platform/database.ts";
import { credentialHash } from "./cast.ts";
import { following, setUpOf, writeEvents } from "./chain.ts";

export type NewElection = BoxName & {
  readonly uuid: string;
  readonly group: string;
  readonly election: string;
  readonly trustees: string;
  readonly credentials: string;
  readonly at: Date;
};

/** Keeps the texts of an election; one that was set up before and never opened is replaced. */
export async function setUpBox(tx: Db, given: NewElection): Promise<void> {
  await secretTables(tx)
    .deleteFrom("secret_ballot")
    .where("body_id", "=", given.bodyId)
    .where("ballot", "=", given.ballot)
    .execute();
  const { uuid, group, election, trustees, credentials } = given;
  await secretTables(tx)
    .insertInto("secret_ballot")
    .values({
      ...keysOf(given),
      uuid,
      group_name: group,
      election,
      trustees,
      credentials,
      started: BigInt(Math.floor(given.at.getTime() / 1000)),
    })
    .execute();
  const rows = (JSON.parse(credentials) as string[]).map((line) => ({
    ...keysOf(given),
    credential_hash: credentialHash(line),
  }));
  for (let from = 0; from < rows.length; from += 5000) {
    await secretTables(tx)
      .insertInto("secret_credential")
      .values(rows.slice(from, from + 5000))
      .execute();
  }
}

/** Opens the poll: the chain begins with the set-up, and ballots are taken. Throws where the election was not set up. */
export async function openBox(tx: Db, box: BoxName): Promise<void> {
  const setUp = await setUpOf(tx, box);
  if (!setUp) throw new Error(`${box.ballot} was not set up`);
  const { started: timestamp, ...texts } = setUp;
  const before = { chain: { timestamp, height: -1, head: null }, batch: 0 };
  const { rows } = following(box, before, [{ event: { type: "Setup", ...texts } }]);
  await writeEvents(tx, rows);
  await secretTables(tx)
    .updateTable("secret_ballot")
    .set({ accepting: true })
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .execute();
}
