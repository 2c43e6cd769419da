/** More time for deciding or scoping: agreed on or before the limit in force, or it is of no effect. */
import type { Due } from "@rochdale/facts/due.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { dueOf } from "@rochdale/genuineness/due.ts";
import { caseStopped, gathered, OUR_STANDARD, refusal } from "./rules.ts";

/** What may be given more time. */
export const EXTENSIBLE = ["decision", "scoping"] as const;
export type Extensible = (typeof EXTENSIBLE)[number];

const CLOCKS: Record<Extensible, string> = {
  decision: "request.decision",
  scoping: "scoping.report",
};

export function limitOf(story: Story, day: string, item: Extensible): Due | undefined {
  return dueOf(story, day).find((due) => due.id === CLOCKS[item]);
}

/** "or longer if agreed" (SSI 2017/39 reg. 7, by its guidance); that it must be agreed in time is our own reading. */
export function extensionCannotBeAgreed(
  story: Story,
  day: string,
  item: Extensible,
): readonly Refusal[] {
  const limit = limitOf(story, day, item);
  const runs = limit?.due !== null && limit?.due !== undefined;
  const over = limit?.state === "met" || limit?.state === "metLate" || limit?.state === "stopped";
  return gathered(
    caseStopped(story),
    (!runs || over) && refusal("request.noClock", OUR_STANDARD),
    runs &&
      !over &&
      day > (limit.due ?? day) &&
      refusal("request.extensionTooLate", OUR_STANDARD, { due: { day: limit.due ?? day } }),
  );
}
