/** Loads a real body: its sources are cited, then each fact with the source's own words. Nothing else. */
import { clockDaysAgo, performStep } from "./load-step.ts";
import type { House } from "../app/src/house/house.ts";
import { markWhole, toldWhole } from "./told-whole.ts";
import { openBody } from "../app/src/house/opening.ts";
import { addPerson, personByEmail } from "../app/src/platform/people.ts";
import type { SourcedStory } from "./story.ts";

const ARCHIVIST = { name: "Ada Fielding", email: "archivist@example.invalid" } as const;

export async function loadSourced(house: House, story: SourcedStory): Promise<void> {
  const clock = clockDaysAgo(house, 0);
  const archivist =
    (await personByEmail(house.db, ARCHIVIST.email)) ??
    (await addPerson(house.db, ARCHIVIST, clock.now()).catch(async () =>
      personByEmail(house.db, ARCHIVIST.email),
    ));
  if (!archivist) throw new Error("the archivist could not be added");
  const opened = await openBody(house, {
    content: story.opening,
    personId: archivist.personId,
    role: "archivist",
    organisation: null,
    how: "publishedSource",
    on: story.on,
    clock,
  });
  if (!opened) return toldWhole(house, story.opening.slug);
  const by = { slug: story.opening.slug, personId: archivist.personId, clock };
  for (const source of story.sources) {
    const { mark, title, kind } = source;
    const told = {
      mark,
      title,
      kind,
      author: source.author ?? null,
      year: source.year ?? null,
      where: source.where ?? null,
    };
    await performStep(house, { ...by, act: "archive.cite", told });
  }
  for (const { type, on, mark, quote, content } of story.facts) {
    const told = { type, on, mark, quote, content: JSON.stringify(content) };
    await performStep(house, { ...by, act: "archive.record", told });
  }
  await markWhole(house, story.opening.slug);
}
