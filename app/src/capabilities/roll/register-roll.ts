/** A roll made of members as the register has them: for a ballot whose voters are known on the day it is called. */
import { utf8 } from "@rochdale/record/bytes.ts";
import { commit } from "@rochdale/record/commitment.ts";
import { rollText, type Reached } from "./rules-rows.ts";

export type OnRegister = {
  readonly number: number;
  readonly name: string;
  readonly email: string | null;
};

/**
 * The members as a roll, by their numbers. Nobody is left out: whoever shares an address with a member before, or
 * whose name was erased, is reached by letter and known by their number.
 */
export function rollOfMembers(members: readonly OnRegister[]): readonly Reached[] {
  const taken = new Set<string>();
  return members
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, name, email }) => {
      const address = email?.toLowerCase() ?? null;
      const own = address !== null && !taken.has(address) ? address : null;
      if (own !== null) taken.add(own);
      const reference = String(number);
      const plain = name.replaceAll(";", ",").trim();
      return { reference, name: plain || reference, email: own, address: null, language: "en" };
    });
}

/** What the record binds of a roll. */
export function rollCommitment(entries: readonly Reached[], salt: Uint8Array): string {
  return commit(salt, "list", utf8(rollText(entries)));
}
