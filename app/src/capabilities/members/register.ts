/** The members' register as rows: who is a member on a day, how many by class, and the digest that the record holds. */
import { createHash } from "node:crypto";
import type { MemberClass } from "@rochdale/facts/shapes.ts";

export const CLASSES = [
  "worker",
  "user",
  "community",
  "publicBody",
  "investor",
  "other",
] as const satisfies readonly MemberClass[];

/** A member as the digest and the rules see them. The name is for the body's own eyes. */
export type Member = {
  readonly memberId: string;
  /** From 1, in the order of entry; never used again. */
  readonly number: number;
  readonly class: MemberClass;
  readonly name: string;
  readonly email: string | null;
  readonly joined: string;
  readonly left: string | null;
  readonly votes: number;
  readonly importId: string | null;
};

/** Members on a day: joined on or before it, and not left on or before it. */
export function membersOn(members: readonly Member[], day: string): readonly Member[] {
  return members.filter((one) => one.joined <= day && (one.left === null || one.left > day));
}

export type ClassCount = { readonly class: MemberClass; readonly members: number };

/** How many of each class, in the register's own order of classes; classes without members are left out. */
export function countsOf(members: readonly Member[]): readonly ClassCount[] {
  return CLASSES.map((of) => ({
    class: of,
    members: members.filter((one) => one.class === of).length,
  })).filter((one) => one.members > 0);
}

/**
 * SHA-256 of the body's salt and the register's rows in order of number: number, class, days and votes, a row a line.
 * Names are no part of it, so that a person can be erased and the digest still be worked out again.
 */
export function digestOf(salt: Uint8Array, members: readonly Member[]): string {
  const hash = createHash("sha256").update(salt).update("rochdale-register/1\n");
  const rows = members.toSorted((a, b) => a.number - b.number);
  for (const row of rows) {
    hash.update(`${row.number}\t${row.class}\t${row.joined}\t${row.left ?? ""}\t${row.votes}\n`);
  }
  return hash.digest("hex");
}

/** The member who is this very person: the same address; or, without one, the same name, class and day of joining. */
export function sameMember(
  members: readonly Member[],
  person: Pick<Member, "name" | "email" | "class" | "joined">,
): Member | undefined {
  return members.find((one) => keyOf(one) === keyOf(person));
}

/** What tells one person from another: equal keys are one person entered twice. */
export function keyOf(person: Pick<Member, "name" | "email" | "class" | "joined">): string {
  if (person.email !== null) return `mail ${person.email}`;
  const name = person.name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
  return `name ${name} ${person.class} ${person.joined}`;
}
