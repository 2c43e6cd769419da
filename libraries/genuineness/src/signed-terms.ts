/** The terms in force between the authority and the mutual: the contract that was last signed. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { HeadsOfTerms } from "@rochdale/facts/contract.ts";
import { latest } from "@rochdale/facts/story.ts";
import { lastWhere } from "./scene.ts";
import type { Scene } from "./scene.ts";

export function signedHeads(scene: Scene): Entry<"ContractSigned/1"> | undefined {
  return latest(scene.story, "ContractSigned/1");
}

/** Heads of terms that were agreed and not yet signed, with the offer that they agree to. */
export function agreedHeads(
  scene: Scene,
): { readonly agreed: Entry<"HeadsAgreed/1">; readonly heads: HeadsOfTerms } | undefined {
  const agreed = latest(scene.story, "HeadsAgreed/1");
  if (!agreed) return undefined;
  const offer = lastWhere(
    scene.story,
    "OfferMade/1",
    (entry) => entry.content.version === agreed.content.version,
  );
  return offer ? { agreed, heads: offer.content.heads } : undefined;
}
