/** A finding: a claim about a body, judged from its record on a day by the rules of that day. */
import type { Message } from "@rochdale/language/message.ts";
import { all, asAt as storyAsAt, opening } from "@rochdale/facts/story.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { conclude } from "./conclude.ts";
import type { Finding } from "./finding-shape.ts";
import { packOn } from "./packs.ts";
import { sceneOf } from "./scene.ts";
import type { Scene } from "./scene.ts";

export type { Finding, FindingState, Group, Word } from "./finding-shape.ts";

/**
 * Every finding about a body as at a day, from what took effect by then and, if given, was entered in
 * the record by `knownOn`. A story that has not begun by then has no findings.
 */
export function findingsOf(story: Story, asAt: string, knownOn?: string): readonly Finding[] {
  const scene = setScene({ story, asAt, knownOn });
  if (!scene) return [];
  return packOn(asAt)
    .rules.filter((rule) => !rule.doesNotApply?.(scene))
    .map((rule) => conclude(rule, scene));
}

/** The findings that cannot apply to this body, each with its reason: a new school has no staff to transfer. */
export function notApplicable(
  story: Story,
  asAt = "9999-12-31",
): readonly { readonly id: string; readonly claim: Message; readonly because: Message }[] {
  const scene = setScene({ story, asAt, knownOn: undefined });
  if (!scene) return [];
  return packOn(asAt).rules.flatMap((rule) => {
    const because = rule.doesNotApply?.(scene);
    return because ? [{ id: rule.id, claim: rule.claim, because }] : [];
  });
}

type Asked = { readonly story: Story; readonly asAt: string; readonly knownOn: string | undefined };

function setScene({ story, asAt, knownOn }: Asked): Scene | undefined {
  const then = storyAsAt(story, asAt, knownOn);
  if (all(then, "BodyOpened/1").length === 0) return undefined;
  opening(then);
  return sceneOf(then, asAt);
}
