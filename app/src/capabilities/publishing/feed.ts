/** The releases of every body that publishes, worked out once for a size of its log. */
import { opening, type Story } from "@rochdale/facts/story.ts";
import type { PublishedRelease } from "@rochdale/ocds/release-shape.ts";
import { ocidOf, releasesOf } from "@rochdale/ocds/story-releases.ts";
import { allBodies, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { addressOf } from "../../house/site.ts";

/** Stands where no prefix is registered: nobody can mistake it for one of the standard's. */
const UNREGISTERED = "ocds-000000";

export const LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

export type Process = {
  readonly body: Body;
  readonly ocid: string;
  readonly releases: readonly PublishedRelease[];
};

export function prefixOf({ configuration }: House): {
  readonly prefix: string;
  readonly registered: boolean;
} {
  const { ocdsPrefix } = configuration;
  return { prefix: ocdsPrefix ?? UNREGISTERED, registered: ocdsPrefix !== undefined };
}

/** Rehearsals count for nothing, and of a real body elsewhere we hold sources, not its contracts: neither is published. */
export function publishes(body: Body): boolean {
  const { standing } = opening(body.story);
  return standing === "live" || standing === "twin";
}

const kept = new Map<string, Process>();
const KEPT_MOST = 500;

/** The contracting process of a body. */
export function processOf(house: House, body: Body): Process {
  const { prefix } = prefixOf(house);
  const key = `${house.configuration.baseUrl} ${prefix} ${body.body_id} ${body.size}`;
  const known = kept.get(key);
  if (known) return known;
  const { slug } = body;
  const addressThen = (story: Story) =>
    `${house.configuration.baseUrl}${addressOf({ slug, story })}`;
  const releases = releasesOf(body.story, { prefix, addressOf: addressThen });
  const found = { body, ocid: ocidOf(body.story, { prefix }), releases };
  if (kept.size >= KEPT_MOST) kept.clear();
  kept.set(key, found);
  return found;
}

/** Every process that has a release, in the order in which the bodies were opened. */
export async function processes(house: House): Promise<readonly Process[]> {
  const bodies = (await allBodies(house.db)).filter(publishes);
  return bodies.map((body) => processOf(house, body)).filter(({ releases }) => releases.length > 0);
}
