/** Names of candidates: from the register alone, for those who may see them. */
import { randomBytes } from "node:crypto";
import { addressOf } from "../../house/site.ts";
import type { Body } from "../../house/bodies.ts";
import type { Standing } from "../booth/booth.ts";
import type { Db } from "../../platform/database.ts";
import { memberNames } from "../members/members.ts";
import { contestByBallot } from "./rules-elections.ts";
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

/** The names for the paper of a contest's ballot, in its order, with new salt; null of a ballot of no contest. */
export async function standingIn(
  db: Db,
  { body, ballot }: { readonly body: Body; readonly ballot: string },
): Promise<Standing | null> {
  const found = contestByBallot(body.story, ballot);
  if (!found) return null;
  const { election, contest } = found;
  const names = await candidateNames(db, body.body_id);
  return {
    names: (contest.closing?.standing ?? []).map((sign) => names.get(sign) ?? sign),
    salt: randomBytes(16).toString("hex"),
    path: `${addressOf(body)}/elections/${election.number}#${contest.id}`,
  };
}
