/** The designs of a story, whichever version of the fact told them: proposed, registered, and the one that governs. */
import type { Entry } from "./fact.ts";
import type { Design, Design2 } from "./governance.ts";
import { all, latest, type Story } from "./story.ts";

export type DesignProposed = Entry<"DesignProposed/1"> | Entry<"DesignProposed/2">;
export type RulesRegistered = Entry<"RulesRegistered/1"> | Entry<"RulesRegistered/2">;

/** Every design that was proposed, in the order of the log. */
export function designsProposed(story: Story): readonly DesignProposed[] {
  const told = [...all(story, "DesignProposed/1"), ...all(story, "DesignProposed/2")];
  return told.toSorted((a, b) => a.position - b.position);
}

/** The last proposal of a version, by the day it took effect. */
export function designProposed(story: Story, version: number): DesignProposed | undefined {
  return last(designsProposed(story).filter((one) => one.content.version === version));
}

/** The rules that were registered last. */
export function rulesRegistered(story: Story): RulesRegistered | undefined {
  const told = [latest(story, "RulesRegistered/1"), latest(story, "RulesRegistered/2")];
  return last(told.filter((one) => one !== undefined));
}

/** The design that governs: as registered, else as frozen for the ballot. What was only proposed does not. */
export function governingDesign(story: Story): Design2 | undefined {
  const registered = rulesRegistered(story);
  if (registered) return furtherTold(registered.content.design);
  const frozen = latest(story, "DesignFrozen/1");
  const proposed = frozen && designProposed(story, frozen.content.version);
  return proposed && furtherTold(proposed.content.design);
}

/** A design of the first version says nothing of what was asked later; nothing is supposed for it. */
export function furtherTold(design: Design | Design2): Design2 {
  if ("through" in design) return design;
  return {
    ...design,
    model: "none",
    classes: design.classes.map((one) => ({
      ...one,
      eligibility: "notStated",
      chosen: "notStated",
      voiceSeats: 0,
    })),
    vulnerableUsers: null,
    standardsBy: "notStated",
    surplusBy: "notStated",
    through: null,
  };
}

/** The last by the day it took effect; on one day the later entry. */
function last<E extends Entry>(entries: readonly E[]): E | undefined {
  let best: E | undefined;
  for (const one of entries.toSorted((a, b) => a.position - b.position)) {
    if (!best || one.on >= best.on) best = one;
  }
  return best;
}
