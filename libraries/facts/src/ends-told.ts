/** How a body ended: wound up, or with everything passed to another body; nothing while it lives. */
import type { Entry } from "./fact.ts";
import { latest, type Story } from "./story.ts";

export type End = Entry<"WoundUp/1"> | Entry<"EngagementsTransferred/1">;

/** The fact by which a body ended; the first in the log where there are two. */
export function endOf(story: Story): End | undefined {
  const ends = [latest(story, "WoundUp/1"), latest(story, "EngagementsTransferred/1")];
  return ends.filter((one) => one !== undefined).toSorted((a, b) => a.position - b.position)[0];
}
