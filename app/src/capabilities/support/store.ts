/** Voting codes of the plain box: made once for those on the roll, never kept beside them. */
import { transaction, type Db } from "../../platform/database.ts";
import { markCodesGiven, type Whom } from "../roll/roll.ts";
import type { BoxName } from "./box.ts";
import { plainBox } from "./plain-box.ts";
import { codeHash, newVotingCode } from "./voting-code.ts";

export type VotingLetter = {
  readonly name: string;
  readonly reference: string;
  readonly code: string;
};

/**
 * Letters with a code for each of these voters who has none yet. The mark on the roll and the codes' hashes are written
 * in two transactions, the mark first: should the second fail, codes were lost and nobody has two. The hashes go into
 * the box all at once, in their own order.
 */
export async function giveCodes(
  db: Db,
  box: BoxName,
  whom: Whom,
): Promise<readonly VotingLetter[]> {
  const marked = await markCodesGiven(db, box, whom);
  const letters = marked.map((voter) => ({ ...voter, code: newVotingCode() }));
  const hashes = letters.map((letter) => codeHash(box, letter.code));
  await transaction(db, (tx) => plainBox.admit(tx, box, hashes));
  return letters.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
}
