/** Who does what in a case: organisations for a stranger, names for those who take part. */
import type { Role } from "@rochdale/facts/shapes.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import type { Db } from "../../platform/database.ts";
import { personById } from "../../platform/people.ts";
import { peopleIn } from "../../house/actors.ts";

/** Roles that are filled by few and act for others. Staff, users, residents and members are never listed. */
export const NAMED_ROLES = [
  "proposer",
  "authority",
  "union",
  "facilitator",
  "adviser",
  "scrutineer",
  "assessor",
  "arbiter",
  "regulator",
  "secretary",
] as const satisfies readonly Role[];

export type PartiesOfRole = {
  readonly role: Role;
  readonly organisations: readonly string[];
  readonly parties: number;
};

/** The organisations that are admitted in each role, from the record alone. */
export function partiesByRole(story: Story): readonly PartiesOfRole[] {
  const left = new Set(all(story, "PartyLeft/1").map((one) => one.content.party));
  const here = all(story, "PartyAdmitted/1").filter((one) => !left.has(one.content.party));
  return NAMED_ROLES.flatMap((role) => {
    const admitted = here.filter((one) => one.content.role === role);
    if (admitted.length === 0) return [];
    const organisations = admitted.flatMap((one) => one.content.organisation ?? []);
    return [{ role, organisations: [...new Set(organisations)], parties: admitted.length }];
  });
}

const NAMES_MOST = 6;

/** The names of those who act in a role, with their organisation: for readers who take part themselves. */
export async function namesIn(db: Db, bodyId: string, role: Role): Promise<readonly string[]> {
  const people = (await peopleIn(db, bodyId, { role })).slice(0, NAMES_MOST);
  const names: string[] = [];
  for (const { personId, organisation } of people) {
    const person = await personById(db, personId);
    if (!person) continue;
    names.push(organisation ? `${person.name} (${organisation})` : person.name);
  }
  return names;
}
