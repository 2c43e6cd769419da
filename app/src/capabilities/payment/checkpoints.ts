/** The checkpoint that was published next after each list was closed: nobody could know its root when it was. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Situation } from "../../house/act.ts";
import type { House } from "../../house/house.ts";
import { rootAfter, type Seed } from "../../house/seed.ts";

export type CheckpointAfter = Seed;

/** By list, the first checkpoint that covers its closing; lists that are not sealed yet are left out. */
export async function checkpointsAfter(
  house: House,
  body: Pick<Situation, "slug" | "bodyId">,
  closed: readonly Entry<"ClaimsClosed/1">[],
): Promise<ReadonlyMap<string, CheckpointAfter>> {
  const found = new Map<string, CheckpointAfter>();
  for (const { content, position } of closed) {
    const seed = await rootAfter(house, body, position);
    if (seed) found.set(content.list, seed);
  }
  return found;
}
