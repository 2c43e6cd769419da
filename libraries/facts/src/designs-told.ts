/** The designs of a story and its recorded ownership, whichever version of the fact told them, and the design that governs. */
import type { Entry } from "./fact.ts";
import type { Design, Design2, Design3, Design4 } from "./governance.ts";
import { all, latest, type Story } from "./story.ts";

export type DesignProposed =
  | Entry<"DesignProposed/1">
  | Entry<"DesignProposed/2">
  | Entry<"DesignProposed/3">
  | Entry<"DesignProposed/4">;
export type RulesRegistered =
  | Entry<"RulesRegistered/1">
  | Entry<"RulesRegistered/2">
  | Entry<"RulesRegistered/3">
  | Entry<"RulesRegistered/4">;
export type OwnershipRecorded = Entry<"OwnershipRecorded/1"> | Entry<"OwnershipRecorded/2">;

/** Every design that was proposed, in the order of the log. */
export function designsProposed(story: Story): readonly DesignProposed[] {
  const told = [
    ...all(story, "DesignProposed/1"),
    ...all(story, "DesignProposed/2"),
    ...all(story, "DesignProposed/3"),
    ...all(story, "DesignProposed/4"),
  ];
  return told.toSorted((a, b) => a.position - b.position);
}

/** The last proposal of a version, by the day it took effect. */
export function designProposed(story: Story, version: number): DesignProposed | undefined {
  return last(designsProposed(story).filter((one) => one.content.version === version));
}

/** Every registration of rules, in the order of the log. */
export function registrations(story: Story): readonly RulesRegistered[] {
  const told = [
    ...all(story, "RulesRegistered/1"),
    ...all(story, "RulesRegistered/2"),
    ...all(story, "RulesRegistered/3"),
    ...all(story, "RulesRegistered/4"),
  ];
  return told.toSorted((a, b) => a.position - b.position);
}

/** The rules that were registered last. */
export function rulesRegistered(story: Story): RulesRegistered | undefined {
  return last(registrations(story));
}

/** Every recording of ownership, in the order of the log. */
export function ownershipsRecorded(story: Story): readonly OwnershipRecorded[] {
  const told = [...all(story, "OwnershipRecorded/1"), ...all(story, "OwnershipRecorded/2")];
  return told.toSorted((a, b) => a.position - b.position);
}

/** Ownership as it was recorded last. */
export function ownershipRecorded(story: Story): OwnershipRecorded | undefined {
  return last(ownershipsRecorded(story));
}

/** The design that governs: as registered, else as frozen for the ballot. What was only proposed does not. */
export function governingDesign(story: Story): Design4 | undefined {
  const registered = rulesRegistered(story);
  if (registered) return furtherTold(registered.content.design);
  const frozen = latest(story, "DesignFrozen/1");
  const proposed = frozen && designProposed(story, frozen.content.version);
  return proposed && furtherTold(proposed.content.design);
}

/** A design as far as designs are told now; of what was not asked when it was told nothing is supposed. */
export function furtherTold(design: Design | Design2 | Design3 | Design4): Design4 {
  if (isDesign4(design)) return design;
  const { classes, ...layered } = withLayers(design);
  return { ...layered, classes: classes.map((one) => ({ ...one, mostVotes: null })) };
}

function isDesign4(design: Design | Design4): design is Design4 {
  return design.classes.every((one) => "mostVotes" in one);
}

function withLayers(design: Design | Design2 | Design3): Design3 {
  if ("layers" in design) return design;
  if ("through" in design) {
    const { through, ...rest } = design;
    return { ...rest, layers: through ? [through] : [], removalBy: "notStated" };
  }
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
    layers: [],
    removalBy: "notStated",
  };
}

/** The last by the day it took effect; on one day the later entry. Entries in the order of the log. */
function last<E extends Entry>(entries: readonly E[]): E | undefined {
  let best: E | undefined;
  for (const one of entries) {
    if (!best || one.on >= best.on) best = one;
  }
  return best;
}
