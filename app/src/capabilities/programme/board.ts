/** The lines of the board: each case with its stage, age, what stops it, who must act and the next step. */
import { day as dayOf, daysBetween } from "@rochdale/clock/day.ts";
import { first, opening } from "@rochdale/facts/story.ts";
import { dueOf } from "@rochdale/genuineness/due.ts";
import type { Message } from "@rochdale/language/message.ts";
import { stageOf, type Stage } from "../case-road/case-road.ts";
import { storyOn, type Body } from "../../house/bodies.ts";
import type { Task } from "../../house/capability.ts";
import type { House } from "../../house/house.ts";
import { addressOf } from "../../house/site.ts";
import { clockOf, pressing, type Clock } from "./rules.ts";

export type BoardLine = {
  readonly slug: string;
  readonly name: string;
  readonly address: string;
  readonly stage: Stage;
  readonly ageDays: number;
  readonly stageDays: number;
  readonly clock: Clock | null;
  readonly blocks: readonly Message[];
  /** Who must act next, from the pressing limit or the next step's act. */
  readonly who: Message | readonly string[] | null;
  readonly next: { readonly what: Message; readonly path: string } | null;
  /** The reader is an adviser in it. */
  readonly mine: boolean;
};

export function boardLine(
  house: House,
  body: Body,
  given: { readonly day: string; readonly mine: ReadonlySet<string> },
): BoardLine {
  const { day } = given;
  const story = storyOn(body, day);
  const stage = stageOf(story, day);
  const since = (from: string) => Math.max(0, daysBetween(dayOf(from), dayOf(day)));
  const due = pressing(dueOf(story, day));
  const tasks = house.capabilities.flatMap((one) => one.tasks?.(story, day) ?? []);
  const task = stage.over ? undefined : nextTask(tasks, stage.group);
  const act = task?.acts?.map((id) => house.acts.get(id)).find((one) => one !== undefined);
  return {
    slug: body.slug,
    name: body.name,
    address: addressOf(body),
    stage,
    ageDays: since(first(story, "BodyOpened/1")?.on ?? day),
    stageDays: since(stage.since),
    clock: due ? clockOf(due, day, opening(story).service.nation) : null,
    blocks: house.capabilities
      .flatMap((one) => one.blocks?.(story, day) ?? [])
      .map((block) => block.because),
    who: due?.mustAct ?? act?.may ?? null,
    next: due
      ? { what: due.what, path: "" }
      : task
        ? { what: task.name, path: task.page ? `/${task.page}` : "" }
        : null,
    mine: given.mine.has(body.slug),
  };
}

const ORDER = ["exploring", "options", "businessCase", "implementation", "goingLive"];

/** The first line of the road that is late, blocked or open, from the group that the case has reached. */
function nextTask(tasks: readonly Task[], group: string): Task | undefined {
  const inOrder = tasks.toSorted(
    (a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group) || a.order - b.order,
  );
  const late = inOrder.find((one) => one.state === "late");
  if (late) return late;
  const reached = inOrder.filter((one) => ORDER.indexOf(one.group) >= ORDER.indexOf(group));
  return reached.find((one) => one.state === "open" || one.state === "blocked");
}
