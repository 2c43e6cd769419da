/** Loads the worked examples through the same acts as a user's clicks, each at the day of its story. */
import { clockAt } from "../app/src/platform/clock.ts";
import type { House } from "../app/src/house/house.ts";
import { readSetting, writeSettingOnce } from "../app/src/platform/settings.ts";
import { schemesOn, sourcedStories, storiesOn } from "./stories.ts";
import { loadSourced } from "./load-sourced.ts";
import { loadStory } from "./load-story.ts";

const AT_ONCE = 3;

/** Every example that is not there yet; a body that exists is left as it is. */
export async function loadExamples(loading: House): Promise<void> {
  const stories = storiesOn(loading.clock.today());
  const schemes = schemesOn(loading.clock.today());
  const all = `examples told: ${sourcedStories.length + stories.length + schemes.length}`;
  if ((await readSetting(loading.db, all)) === true) return;
  // The day stands still: a load that runs over midnight tells one story, not two halves.
  const house = { ...loading, clock: clockAt(loading.clock.now().toISOString()) };
  const work = [
    ...sourcedStories.map((story) => () => loadSourced(house, story)),
    ...stories.map((story) => () => loadStory(house, story)),
  ];
  const next = work.values();
  const one = async (): Promise<void> => {
    for (const task of next) await task();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  // Schemes read the records of the mutuals.
  for (const scheme of schemes) await loadStory(house, scheme);
  await writeSettingOnce(loading.db, all, true);
}
