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
import { brook } from "./twin-brook.ts";
import { castleton } from "./twin-castleton.ts";
import { councilPlan } from "./twin-council-plan.ts";
import { foundry } from "./twin-foundry.ts";
import { harbour } from "./twin-harbour.ts";
import { jobcentre } from "./twin-jobcentre.ts";
import { lantern } from "./twin-lantern.ts";
import { linden } from "./twin-linden.ts";
import { millbrook } from "./twin-millbrook.ts";
import { moorside } from "./twin-moorside.ts";
import { northgate } from "./twin-northgate.ts";
import { rehearsal } from "./twin-rehearsal.ts";
import { riverside } from "./twin-riverside.ts";
import { castletonScheme } from "./twin-scheme.ts";
import { stonebridge } from "./twin-stonebridge.ts";

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
  return [
    alderLives(today),
    moorside,
    northgate,
    brook,
    harbour(today),
    jobcentre,
    linden,
    lantern,
    riverside(today),
    stonebridge(today),
    castleton(today),
    millbrook(today),
    foundry(today),
    councilPlan,
    rehearsal,
  ];
}

/** Councils' dividend schemes, invented; told after the mutuals whose records they read. */
export function schemesOn(today: string): readonly Story[] {
  return [castletonScheme(today)];
}
