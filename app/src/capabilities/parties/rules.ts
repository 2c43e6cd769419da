/** Who may admit whom: a party vouches only for its own side and for the independent people it appoints. */
import type { Role } from "@rochdale/facts/shapes.ts";

/**
 * Our own standard: no law says it. A role may admit only these roles. Nobody admits the other side's
 * voice except to begin: the proposers may bring in the authority's and the unions' first person.
 */
const ADMITS: Partial<Record<Role, readonly Role[]>> = {
  proposer: [
    "proposer",
    "authority",
    "union",
    "adviser",
    "staff",
    "user",
    "community",
    "secretary",
    "facilitator",
  ],
  authority: [
    "authority",
    "union",
    "facilitator",
    "scrutineer",
    "assessor",
    "arbiter",
    "regulator",
  ],
  union: ["union", "staff"],
  facilitator: ["facilitator"],
  scrutineer: ["scrutineer"],
  adviser: ["adviser"],
  secretary: [
    "secretary",
    "board",
    "member",
    "user",
    "community",
    "scrutineer",
    "assessor",
    "authority",
    "union",
  ],
  archivist: ["archivist"],
};

export function rolesToAdmit(by: Role): readonly Role[] {
  return ADMITS[by] ?? [];
}

export function mayAdmit(by: Role, whom: Role): boolean {
  return rolesToAdmit(by).includes(whom);
}

/** Who may print a sign-in code for somebody without e-mail, having seen who they are. Our own standard. */
export function mayPrintCodes(role: Role): boolean {
  return ["proposer", "secretary", "scrutineer", "facilitator", "union"].includes(role);
}
