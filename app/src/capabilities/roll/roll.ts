/** Roll: who may vote, held by the scrutineer and frozen on a day; and how their credentials are made and reach them. */
import type { Capability } from "../../house/capability.ts";
import {
  publishCredentials,
  recordAssistance,
  recordDelivery,
  reissueCredential,
  sendInvitations,
} from "./acts-credentials.ts";
import {
  freezePreparedRoll,
  freezeRoll,
  objectToRoll,
  publishEligibility,
  ruleObjection,
} from "./acts-roll.ts";
import { READ_ROLL, readRollTask } from "./import-reading.ts";
import { registrarScripts } from "./registrar-page.ts";
import { rollRoutes } from "./routes.ts";
import { rollWords } from "./words.ts";

export { publicCredentials } from "./credentials.ts";
export { forgetLetters, forgetReissues } from "./forgetting.ts";
export { formatOf, rowsOf, UnreadableList, type Format } from "./import-source.ts";
export { rollCommitment, rollOfMembers } from "./register-roll.ts";
export { headingRow } from "./rules-columns.ts";
export { electionGroup, electionUuid } from "./rules-election.ts";
export {
  codesGiven,
  freezeEntries,
  markCodesGiven,
  onRoll,
  voterByEmail,
  type Whom,
} from "./store.ts";

export const roll: Capability = {
  name: "roll",
  words: rollWords,
  acts: [
    freezeRoll,
    freezePreparedRoll,
    ruleObjection,
    objectToRoll,
    publishEligibility,
    publishCredentials,
    sendInvitations,
    recordDelivery,
    reissueCredential,
    recordAssistance,
  ],
  scripts: registrarScripts,
  routes: rollRoutes,
  jobs: () => ({ [READ_ROLL]: readRollTask }),
};
