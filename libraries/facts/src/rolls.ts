/** Facts of a roll: who may be on it, objections made, invitations sent, a lost credential checked by a first officer. */
import { z } from "zod";
import { commitment, count, id } from "./shapes.ts";

export const rollFacts = {
  /** Who may vote in a ballot and how that was found out, as a public document. */
  "RollEligibilityPublished/1": z.strictObject({ ballot: id, doc: commitment }),
  /** Somebody objects to the roll; what they say stays with the scrutineer. */
  "RollObjectionMade/1": z.strictObject({ ballot: id, objection: id }),
  /** Invitations without a credential went out by e-mail: how many. */
  "InvitationsSent/1": z.strictObject({ ballot: id, count }),
  /** A first officer checked who somebody is who lost a credential; a second must do so too. Never names the voter. */
  "CredentialReissueChecked/1": z.strictObject({ ballot: id }),
} as const;
