/** Since when a body runs as a mutual, from which its meetings, elections and books are counted. */
import { endOf } from "@rochdale/facts/ends-told.ts";
import { first, latest } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";

/**
 * The day of conversion; for a body without a predecessor its incorporation; for one that already ran, the day on
 * which its record begins here. Nothing where it does not run yet, and for a real body, whose record holds only sources.
 */
export function runningSince({ story, body }: Scene): string | undefined {
  const converted = latest(story, "Converted/1") ?? latest(story, "TransferMade/1");
  if (converted) return converted.on;
  if (body.standing === "real") return undefined;
  if (body.start === "noPredecessor") return latest(story, "Incorporated/1")?.on;
  return body.start === "alreadyRunning" ? first(story, "BodyOpened/1")?.on : undefined;
}

/** Why claims about running cannot be made of a body that has ended; nothing for any other. */
export function hasEnded({ story }: Scene): Message | undefined {
  const ended = endOf(story);
  return ended && sentence("doesNotApply.ended", { day: onDay(ended.on) });
}
