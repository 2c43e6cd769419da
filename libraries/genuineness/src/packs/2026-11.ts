/** The rules of November 2026, in the order in which a page shows them. Never edited: a change is a new pack. */
import { alternatives } from "../alternatives.ts";
import { ballotValid } from "../ballot-validity.ts";
import { mandateFresh } from "../freshness.ts";
import { balancedInformation } from "../information.ts";
import { origin } from "../origin.ts";
import type { RulePack } from "../packs.ts";
import { majority } from "../support.ts";
import { unions } from "../unions.ts";
import { usersAsked } from "../users.ts";

export const pack202611: RulePack = {
  id: "2026-11",
  version: 1,
  from: "2026-11-01",
  rules: [
    origin,
    unions,
    usersAsked,
    balancedInformation,
    alternatives,
    ballotValid,
    majority,
    mandateFresh,
  ],
};
