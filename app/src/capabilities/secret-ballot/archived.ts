/** The files of verified results for a body's download: each ballot's archive with its side file. */
import type { ArchivedFile } from "@rochdale/record/tar.ts";
import type { House } from "../../house/house.ts";
import { archiveBytes } from "./chain.ts";
import { secretTables } from "./tables.ts";

export async function archivedBallots(house: House, bodyId: string): Promise<ArchivedFile[]> {
  const results = await secretTables(house.db)
    .selectFrom("secret_result")
    .select(["ballot", "strict"])
    .where("body_id", "=", bodyId)
    .orderBy("ballot")
    .execute();
  const files: ArchivedFile[] = [];
  for (const { ballot, strict } of results) {
    const pieces: Uint8Array[] = [];
    for await (const piece of archiveBytes(house.db, { bodyId, ballot })) pieces.push(piece);
    files.push({ path: `${ballot}/${ballot}.bel`, bytes: new Uint8Array(Buffer.concat(pieces)) });
    files.push({ path: `${ballot}/${ballot}.strict`, bytes: new TextEncoder().encode(strict) });
  }
  return files;
}
