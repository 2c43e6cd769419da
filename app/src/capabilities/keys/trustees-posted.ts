/** The trustees' text of a ballot whose keys are ready, from what its holders posted. */
import { ballotById } from "@rochdale/facts/ballot-story.ts";
import type { Story } from "@rochdale/facts/story.ts";
import type { Db } from "../../platform/database.ts";
import { keysOf, type Keys } from "./rules.ts";
import { groupOf } from "./step.ts";
import { postedIn, textsOf, type Posted } from "./store.ts";
import { trusteesFrom, type TrusteesMade } from "./trustees.ts";

/** Null before the keys are ready. The fact `KeysReady` holds the SHA-256 of `text`. */
export async function trusteesOf(
  db: Db,
  of: { readonly bodyId: string; readonly story: Story; readonly ballot: string },
): Promise<(TrusteesMade & { readonly threshold: number; readonly holders: number }) | null> {
  const ballot = ballotById(of.story, of.ballot);
  const keys = keysOf(of.story, of.ballot);
  if (!ballot || !keys?.ready) return null;
  const made = trusteesFrom(
    groupOf(ballot),
    keys,
    postedTexts(await postedIn(db, of.bodyId), keys, of.ballot),
  );
  return { ...made, threshold: keys.threshold, holders: keys.holders.length };
}

/** Certificates, dealt parts and checks of a round, each in the order of its holders. */
export function postedTexts(posted: readonly Posted[], keys: Keys, ballot: string) {
  const texts = (step: Posted["step"]) =>
    textsOf(posted, {
      ballot,
      round: keys.round,
      step,
      holders: keys.holders.map((one) => one.holder),
    }) ?? [];
  return { certificates: texts("certificate"), messages: texts("shares"), keys: texts("key") };
}
