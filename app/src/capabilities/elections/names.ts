/** Names of candidates: from the register alone, for those who may see them. */
import type { Db } from "../../platform/database.ts";
import { memberNames } from "../members/members.ts";
import { candidatesOf } from "./store.ts";

/** The name of each candidate by their sign, as the register has it now; one that was erased is left out. */
export async function candidateNames(db: Db, bodyId: string): Promise<ReadonlyMap<string, string>> {
  const stands = await candidatesOf(db, bodyId);
  const names = await memberNames(
    db,
    bodyId,
    stands.map((one) => one.memberId),
  );
  return new Map(
    stands.flatMap((one) => {
      const name = names.get(one.memberId);
      return name === undefined ? [] : [[one.candidate, name] as const];
    }),
  );
}
