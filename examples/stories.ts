/** Every worked example, in the order in which lists show them. */
import { bedfordshire, gloucestershire } from "./sourced-ballots.ts";
import {
  casa,
  gll,
  lambeth,
  leadingLives,
  leicesterHomelessHealth,
  reddishVale,
} from "./sourced-mutuals.ts";
import { mycsp } from "./sourced-mycsp.ts";
import type { SourcedStory, Story } from "./story.ts";
import { alderLives } from "./twin-alder.ts";
import { moorside } from "./twin-moorside.ts";

/** Real bodies: only what sources say. */
export const sourcedStories: readonly SourcedStory[] = [
  leadingLives,
  mycsp,
  casa,
  gll,
  gloucestershire,
  bedfordshire,
  reddishVale,
  leicesterHomelessHealth,
  lambeth,
];

/** Invented bodies: people and sums are invented, days counted back from the day of loading. */
export function storiesOn(today: string): readonly Story[] {
  return [alderLives(today), moorside];
}
