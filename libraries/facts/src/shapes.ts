/** The small shapes that facts are made of: days, commitments, counts, pence, parties and roles. */
import { z } from "zod";

export const day = z.iso.date();
export const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/);
/** A salted SHA-256 of a document or a person, 64 hexadecimal digits. */
export const commitment = z.string().regex(/^[0-9a-f]{64}$/);
export const count = z.int().min(0);
/** Whole pence; may be negative only where the field says so. */
export const pence = z.int().min(0);
export const signedPence = z.int();
/** A name of an organisation, a union, a heading: published words, never about a person. */
export const title = z.string().min(1).max(200);
export const note = z.string().min(1).max(2000);
export const id = z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,60}$/);
export const fraction = z.string().regex(/^[1-9]\d*\/[1-9]\d*$/);

export const nation = z.enum(["England", "Wales", "Scotland", "Northern Ireland"]);
export type Nation = z.infer<typeof nation>;

/** What a person or organisation does in a body's story. */
export const role = z.enum([
  "proposer",
  "staff",
  "user",
  "community",
  "union",
  "authority",
  "facilitator",
  "adviser",
  "scrutineer",
  "assessor",
  "arbiter",
  "regulator",
  "secretary",
  "board",
  "member",
  "archivist",
]);
export type Role = z.infer<typeof role>;

/** Whose word it is. A finding is never met on the word of the side that gains by it alone. */
export type Side = "proposers" | "authority" | "unions" | "staff" | "users" | "independent";

const SIDES: Record<Role, Side> = {
  proposer: "proposers",
  adviser: "proposers",
  secretary: "proposers",
  board: "proposers",
  member: "staff",
  staff: "staff",
  union: "unions",
  user: "users",
  community: "users",
  authority: "authority",
  facilitator: "independent",
  scrutineer: "independent",
  assessor: "independent",
  arbiter: "independent",
  regulator: "independent",
  archivist: "independent",
};
export function sideOf(of: Role): Side {
  return SIDES[of];
}

export const memberClass = z.enum([
  "worker",
  "user",
  "community",
  "publicBody",
  "investor",
  "other",
]);
export type MemberClass = z.infer<typeof memberClass>;
