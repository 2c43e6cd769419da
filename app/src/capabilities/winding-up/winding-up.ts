/** Winding up: a sale or an investor, ownership that changes, a federation that grows, and the end of a body. */
import { latest, type Story } from "@rochdale/facts/story.ts";
import type { Block, Capability } from "../../house/capability.ts";
import { changeForm, consent, passOn, sellUnit, signInstrument } from "./acts-endings.ts";
import { changeOwnership, joinFederation, sell, windUp } from "./acts.ts";
import { windingUpWords } from "./words.ts";

export const windingUp: Capability = {
  name: "winding-up",
  words: windingUpWords,
  acts: [
    sell,
    sellUnit,
    changeOwnership,
    joinFederation,
    consent,
    changeForm,
    passOn,
    signInstrument,
    windUp,
  ],
  blocks: soldWithoutVote,
};

/** Control that passed without the members: nothing later mends it but its undoing, or the members' own vote. */
function soldWithoutVote(story: Story): readonly Block[] {
  const sold = latest(story, "ControlSold/1");
  if (!sold || sold.content.membersVote !== null) return [];
  const values = {
    day: { day: sold.on },
    what: { message: `enum.saleKind.${sold.content.what}` },
  };
  return [{ because: { message: "windingUp.block", values }, page: "control" }];
}
