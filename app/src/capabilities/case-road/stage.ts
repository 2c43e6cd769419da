/** How far a body has come: its stage, in which of the toolkit's five groups, and since which day. */
import type { Entry, FactType } from "@rochdale/facts/fact.ts";
import { endOf } from "@rochdale/facts/ends-told.ts";
import { all, first, latest, opening, type Story } from "@rochdale/facts/story.ts";
import type { StageGroup } from "../../house/capability.ts";
import { ballotOfStaff, standingInPrinciple } from "../decisions/decisions.ts";

export const STAGE_GROUPS = [
  "exploring",
  "options",
  "businessCase",
  "implementation",
  "goingLive",
] as const satisfies readonly StageGroup[];

export type Stage = {
  readonly group: StageGroup;
  /** Key of its name: "road.stage.ballot". */
  readonly stage: string;
  readonly since: string;
  /** Nothing more is expected: stopped, wound up, or running. */
  readonly over: boolean;
  /** How it ended for good, if it did: then nobody is asked for anything more. */
  readonly ended: "stopped" | "woundUp" | null;
};

type Sign = { readonly stage: string; readonly group: StageGroup; readonly on: string | undefined };

/** The stage of a story on a day. The story is already cut at that day. */
export function stageOf(story: Story, day: string): Stage {
  const began = first(story, "BodyOpened/1")?.on ?? day;
  const ended = ending(story, began);
  if (ended) return ended;
  const reached = signs(story, day).find((sign) => sign.on !== undefined);
  const { stage, group, on } = reached ?? { stage: "new", group: "exploring" as const, on: began };
  return { stage: `road.stage.${stage}`, group, since: on ?? began, over: false, ended: null };
}

type Ending = "running" | "stopped" | "woundUp";

function ending(story: Story, began: string): Stage | null {
  const ended = (stage: Ending, group: StageGroup, since: string): Stage => ({
    stage: `road.stage.${stage}`,
    group,
    since,
    over: true,
    ended: stage === "running" ? null : stage,
  });
  const wound = endOf(story);
  if (wound) return ended("woundUp", "goingLive", wound.on);
  const converted = latest(story, "Converted/1");
  if (converted) return ended("running", "goingLive", converted.on);
  if (opening(story).start === "alreadyRunning") return ended("running", "goingLive", began);
  const stop = latest(story, "CaseStopped/1");
  return stop ? ended("stopped", reachedGroup(story, stop.on), stop.on) : null;
}

function reachedGroup(story: Story, day: string): StageGroup {
  return signs(story, day).find((sign) => sign.on !== undefined)?.group ?? "exploring";
}

/** Signs of each stage, the furthest first. */
function signs(story: Story, day: string): readonly Sign[] {
  const on = <T extends FactType>(type: T): string | undefined =>
    (first(story, type) as Entry | undefined)?.on;
  const agreedAtLast = all(story, "FinallyDecided/1").find(
    (one) => one.content.decision === "agree",
  );
  const called = all(story, "BallotCalled/1").find((one) => one.content.purpose === "support");
  const principle = standingInPrinciple(story, day);
  const agreed = principle === "agreed" ? on("DecidedInPrinciple/1") : undefined;
  return [
    { stage: "transfer", group: "goingLive", on: on("TransferMade/1") },
    { stage: "preparing", group: "goingLive", on: on("ContractSigned/1") },
    { stage: "converting", group: "implementation", on: agreedAtLast?.on },
    { stage: "finalDecision", group: "implementation", on: ballotOfStaff(story)?.entry.on },
    { stage: "ballot", group: "implementation", on: called?.on },
    { stage: "terms", group: "implementation", on: on("HeadsAgreed/1") },
    { stage: "frozenCase", group: "businessCase", on: on("BusinessCaseFrozen/1") },
    { stage: "businessCase", group: "businessCase", on: on("BusinessCasePublished/1") },
    { stage: "options", group: "options", on: on("ScopingReported/1") },
    { stage: "scoping", group: "options", on: on("ScopingOpened/1") ?? agreed },
    { stage: "decision", group: "exploring", on: on("RequestValidated/1") },
    { stage: "request", group: "exploring", on: on("RequestMade/1") ?? on("ProposalAdopted/1") },
    { stage: "proposal", group: "exploring", on: on("AuthorityProposed/1") },
  ];
}
