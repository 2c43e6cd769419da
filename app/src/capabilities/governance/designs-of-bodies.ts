/** The designs that bodies of the house have: as they govern, else as last proposed; to begin from and to compare. */
import type { Design4 } from "@rochdale/facts/governance.ts";
import { governingDesign } from "@rochdale/facts/designs-told.ts";
import { opening } from "@rochdale/facts/story.ts";
import { allBodies, storyOn, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { proposals } from "./rules.ts";

export type BodyDesign = { readonly body: Body; readonly design: Design4 };

/** The design of a body as it stands on a day; nothing where none was proposed. */
export function designOfBody(body: Body, day: string): Design4 | undefined {
  const story = storyOn(body, day);
  return governingDesign(story) ?? proposals(story).at(-1)?.content.design;
}

/** Every body that has a design, but rehearsals, by name. */
export async function bodiesWithDesigns(house: House, day: string): Promise<readonly BodyDesign[]> {
  const bodies = await allBodies(house.db);
  return bodies
    .filter((body) => opening(body.story).standing !== "rehearsal")
    .flatMap((body) => {
      const design = designOfBody(body, day);
      return design ? [{ body, design }] : [];
    })
    .toSorted((a, b) => a.body.name.localeCompare(b.body.name));
}
