/** What a roll must keep to before credentials go out; each rule answers with a refusal or nothing. */
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { Message } from "@rochdale/language/message.ts";
import { eligibleOf, type Ballot } from "@rochdale/facts/ballot-story.ts";
import type { SecretBallot } from "@rochdale/facts/secret-ballot-story.ts";

/** Ours alone: no statute gives rules for a staff ballot on becoming a mutual. */
const STANDARD = "rochdale-2";

export function refusal(name: string, values: Message["values"] = {}): Refusal {
  return {
    rule: `roll.${name}`,
    law: STANDARD,
    because: { message: `roll.refused.${name}`, values },
    remedy: { message: `roll.remedy.${name}`, values },
  };
}

/** Credentials are for a verifiable box alone, stand still once the election is set up, and are one for each voter. */
export function credentialsMayBePublished(
  ballot: Ballot,
  secret: SecretBallot,
  count: number,
): readonly Refusal[] {
  const eligible = eligibleOf(ballot) ?? 0;
  if (ballot.called.content.box !== "verifiable") return [refusal("notVerifiable")];
  if (secret.setUp) return [refusal("setUp")];
  return count === eligible ? [] : [refusal("notOneEach", { count, eligible })];
}

/** Where users vote, it is said in public who may, before their roll is frozen. */
export function eligibilityIsPublished(ballot: Ballot, published: boolean): readonly Refusal[] {
  const { roll, box } = ballot.called.content;
  const needed = roll === "users" && box === "verifiable";
  return !needed || published ? [] : [refusal("noEligibility")];
}

/** A re-issue needs what it gives again, and ends when the poll does. */
export function mayReissue(ballot: Ballot, secret: SecretBallot): readonly Refusal[] {
  if (!secret.credentials) return [refusal("noCredentials")];
  return ballot.closed ? [refusal("pollOver")] : [];
}

export const REISSUE_CHECKS = ["photoId", "knownToMe", "staffRecord", "other"] as const;

/** What a second look makes: the same person's own look again is none. */
export function looksOf(first: string | null, officer: string): "first" | "second" | "sameOfficer" {
  if (first === null) return "first";
  return first === officer ? "sameOfficer" : "second";
}
