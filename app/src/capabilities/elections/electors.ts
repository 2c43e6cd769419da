/** Codes for those on the roll of a contest: marked first, then admitted to the box without their names. */
import { transaction, type Db } from "../../platform/database.ts";
import { memberNames } from "../members/members.ts";
import { codeHash, newVotingCode, plainBox } from "../support/support.ts";
import { markGiven, rollOf, type ContestKey } from "./store.ts";

export type Letter = { readonly name: string; readonly code: string };

/**
 * Makes a code for each of these members who has none yet. The marks and the hashes are written in two transactions,
 * the marks first: should the second fail, codes were lost and nobody has two.
 */
export async function giveCodes(
  db: Db,
  key: ContestKey,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const marked = await markGiven(db, key, memberIds);
  const codes = new Map(marked.map((member) => [member, newVotingCode()]));
  const box = { bodyId: key.bodyId, ballot: key.contest };
  const hashes = [...codes.values()].map((code) => codeHash(box, code));
  if (hashes.length > 0) await transaction(db, (tx) => plainBox.admit(tx, box, hashes));
  return codes;
}

/** Letters for everyone on the roll who has no code yet, in the order of names. */
export async function lettersFor(db: Db, key: ContestKey): Promise<readonly Letter[]> {
  const without = (await rollOf(db, key)).filter((one) => !one.codeGiven);
  const codes = await giveCodes(
    db,
    key,
    without.map((one) => one.memberId),
  );
  const names = await memberNames(db, key.bodyId, [...codes.keys()]);
  return [...codes]
    .map(([member, code]) => ({ name: names.get(member) ?? "", code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
}
