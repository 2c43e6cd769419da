/** The rules of November 2026, in the order in which a page shows them. Never edited: a change is a new pack. */
import { alternatives } from "../alternatives.ts";
import { assetLock, noSteppingStone } from "../assets.ts";
import { ballotValid } from "../ballot-validity.ts";
import { booksCurrent } from "../books.ts";
import {
  controlEmployees,
  controlWithCommunity,
  controlWithoutManagers,
  controlWorkersUsers,
  rulesSafe,
} from "../control-findings.ts";
import { electionsOnTime } from "../elections.ts";
import { mandateFresh } from "../freshness.ts";
import { balancedInformation } from "../information.ts";
import { lawfulRoute } from "../lawful-way.ts";
import { meetingsOnTime } from "../meetings.ts";
import { density, oneMemberOneVote, openMembership } from "../membership.ts";
import { origin } from "../origin.ts";
import type { RulePack } from "../rule-pack-shape.ts";
import { contractSafeguards, continuityReady } from "../safeguards.ts";
import { accessFair, standardsMet } from "../service.ts";
import { newStartersNoWorse, pensionsHonoured, recognitionContinues } from "../staff-protection.ts";
import { majority } from "../support.ts";
import { tupeHonoured } from "../transfer.ts";
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
    controlWorkersUsers,
    controlEmployees,
    controlWithCommunity,
    controlWithoutManagers,
    rulesSafe,
    oneMemberOneVote,
    openMembership,
    density,
    assetLock,
    noSteppingStone,
    lawfulRoute,
    contractSafeguards,
    continuityReady,
    tupeHonoured,
    pensionsHonoured,
    recognitionContinues,
    newStartersNoWorse,
    meetingsOnTime,
    electionsOnTime,
    booksCurrent,
    standardsMet,
    accessFair,
  ],
};
