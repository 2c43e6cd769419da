/** The scene that a rule judges: the story as it stood, the day, and what was withdrawn from it. */
import type { Content, Entry, FactType } from "@rochdale/facts/fact.ts";
import type { Side } from "@rochdale/facts/shapes.ts";
import { all, opening, wordOf } from "@rochdale/facts/story.ts";
import type { Story } from "@rochdale/facts/story.ts";
import type { Word } from "./finding-shape.ts";

export type Scene = {
  readonly story: Story;
  readonly day: string;
  readonly body: Content<"BodyOpened/1">;
  /** Commitments of documents that were withdrawn from the record. */
  readonly withheld: ReadonlySet<string>;
};

/** The scene of a story already cut to a day. */
export function sceneOf(story: Story, day: string): Scene {
  const withheld = new Set(all(story, "Withheld/1").map((entry) => entry.content.doc));
  return { story, day, body: opening(story), withheld };
}

/** An invented or living body keeps its own acts in its record; a real one holds only what sources say. */
export function keepsItsOwnRecord(scene: Scene): boolean {
  return scene.body.standing !== "real";
}

/** The side that gains by a claim speaks for itself: its word alone proves nothing. */
export function isOwnWord(scene: Scene, entry: Entry, beneficiary: Side): boolean {
  return wordOf(scene.story, entry, beneficiary) === "own";
}

/** A fact with the word it is to be taken as, where that is not simply its party's. */
export type Weighed = { readonly entry: Entry; readonly word?: Word };

/** The last fact of a type that satisfies a test, by the day it took effect. */
export function lastWhere<T extends FactType>(
  story: Story,
  type: T,
  holds: (entry: Entry<T>) => boolean,
): Entry<T> | undefined {
  let best: Entry<T> | undefined;
  for (const entry of all(story, type)) {
    if (holds(entry) && (!best || entry.on >= best.on)) best = entry;
  }
  return best;
}

/** Whether an act came before another: by its day, and on one day by its place in the record. */
export function before(earlier: Entry, later: Entry): boolean {
  return earlier.on < later.on || (earlier.on === later.on && earlier.position < later.position);
}

/** The earliest of some facts by day, then by place in the record. */
export function earliest<E extends Entry>(entries: readonly E[]): E | undefined {
  let best: E | undefined;
  for (const entry of entries) if (!best || before(entry, best)) best = entry;
  return best;
}

/** Whether any paper that a fact names by its hash was withdrawn. */
export function restsOnWithheld(scene: Scene, entry: Entry): boolean {
  return scene.withheld.size > 0 && namesOneOf(scene.withheld, entry.content);
}

function namesOneOf(withheld: ReadonlySet<string>, value: unknown): boolean {
  if (typeof value === "string") return withheld.has(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((inner) => namesOneOf(withheld, inner));
}
