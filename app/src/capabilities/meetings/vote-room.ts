/** Who votes at a meeting by the rules in force: which classes, by heads or by class, through whose delegates. */
import { parametersOfDesign } from "@rochdale/facts/governance-parameters.ts";
import type { Design4 } from "@rochdale/facts/governance.ts";
import { matter, type PutMatter } from "@rochdale/facts/resolutions.ts";
import { all, latest, type Story } from "@rochdale/facts/story.ts";
import { ruleFor } from "@rochdale/genuineness/statutory-votes.ts";
import { rulesOf } from "./rules.ts";

type DesignClass = Design4["classes"][number];

export type VoteRoom = {
  readonly design: Design4;
  /** Classes that vote at members' meetings, in the order of the rules. */
  readonly classes: readonly DesignClass[];
  /** Several classes vote, so votes are told class by class. */
  readonly byClass: boolean;
  readonly chairCasts: boolean;
  /** Whether a class votes through the delegates of member bodies. */
  readonly delegates: (classId: string) => boolean;
};

/** The room by the rules that govern on a day; undefined where there are none. */
export function voteRoom(story: Story, day: string): VoteRoom | undefined {
  const design = rulesOf(story, day);
  if (!design) return undefined;
  const { voting, matters, layers } = parametersOfDesign(design).meetings;
  const rules = Object.values(matters).flatMap((one) => (one.by === "members" ? [one.rule] : []));
  return {
    design,
    classes: design.classes.filter((one) => voting.includes(one.id)),
    byClass: voting.length > 1,
    chairCasts: rules.some((rule) => rule.tie === "chair"),
    delegates: (id) => layers.some((one) => one.class === id && one.kind === "bodies"),
  };
}

/** Matters that the rules put before the members; what they leave to the board is no matter of a meeting. */
export function mattersOf(design: Design4): readonly PutMatter[] {
  return matter.options.filter((one) => ruleFor(design, one).by === "members");
}

/** Delegates whom the bodies that joined may send. */
export function delegatesJoined(story: Story): number {
  return all(story, "FederationJoined/1").reduce((sum, one) => sum + one.content.delegates, 0);
}

/** What the register's last count says of a class; nothing where two classes are of one kind, or none was counted. */
export function eligibleSuggested(
  story: Story,
  room: VoteRoom,
  one: DesignClass,
): number | undefined {
  if (room.delegates(one.id)) return delegatesJoined(story) || undefined;
  const counted = latest(story, "RegisterCounted/1")?.content.classes;
  if (!counted) return undefined;
  if (!room.byClass) return counted.reduce((sum, each) => sum + each.members, 0);
  if (room.classes.filter((other) => other.class === one.class).length > 1) return undefined;
  return counted.find((each) => each.class === one.class)?.members;
}
