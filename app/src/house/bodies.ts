/** Bodies as the application reads them: by slug, with their story folded from the log and kept in memory by size. */
import { parseFact, type Entry } from "@rochdale/facts/fact.ts";
import { parseCanonical } from "@rochdale/record/canonical.ts";
import { asAt, extend, has, storyOf, type Story } from "@rochdale/facts/story.ts";
import type { Db } from "../platform/database.ts";
import { houseTables, type HouseTables } from "./tables.ts";

export type BodyRow = HouseTables["body"];
/** A body with everything in its log up to `size`. `story` is not yet cut at a day: see `storyOn`. */
export type Body = BodyRow & { readonly size: number; readonly story: Story };

type Kept = { size: number; story: Story };
const BODIES_KEPT = 400;
/** Folded stories by database and body: a cache of the log only, extended as it grows, never changed. */
const caches = new WeakMap<Db, Map<string, Kept>>();

export async function bodyBySlug(db: Db, slug: string): Promise<Body | null> {
  const row = await houseTables(db)
    .selectFrom("body")
    .innerJoin("body_head", "body_head.body_id", "body.body_id")
    .selectAll("body")
    .select("body_head.size")
    .where("slug", "=", slug)
    .executeTakeFirst();
  if (!row) return null;
  return withStory(db, row, Number(row.size));
}

/** Every service that asks, and every mutual, with its story, in the order they were opened. */
export async function allBodies(db: Db): Promise<readonly Body[]> {
  return (await everyRecord(db)).filter(({ story }) => !has(story, "SchemeOpened/1"));
}

/** Every council's dividend scheme: a record of its own, no service and no mutual. */
export async function allSchemes(db: Db): Promise<readonly Body[]> {
  return (await everyRecord(db)).filter(({ story }) => has(story, "SchemeOpened/1"));
}

async function everyRecord(db: Db): Promise<readonly Body[]> {
  const rows = await houseTables(db)
    .selectFrom("body")
    .innerJoin("body_head", "body_head.body_id", "body.body_id")
    .selectAll("body")
    .select("body_head.size")
    .orderBy("body.opened_at")
    .orderBy("body.body_id")
    .execute();
  const bodies: Body[] = [];
  for (const row of rows) bodies.push(await withStory(db, row, Number(row.size)));
  return bodies;
}

async function withStory(db: Db, row: BodyRow, size: number): Promise<Body> {
  return { ...row, size, story: await storyUpTo(db, row, size) };
}

/** The story of a body up to a size of its log. */
export async function storyUpTo(
  db: Db,
  body: { body_id: string; origin: string },
  size: number,
): Promise<Story> {
  const cache = caches.get(db) ?? new Map<string, Kept>();
  caches.set(db, cache);
  const kept = cache.get(body.body_id);
  if (kept && kept.size === size) return kept.story;
  // Another process or a concurrent request may have read further than we were asked for.
  if (kept && kept.size > size) return storyOf(kept.story.entries.slice(0, size));
  const from = kept?.size ?? 0;
  const more = await entriesBetween(db, body, { from, to: size });
  const now = cache.get(body.body_id);
  if (now && now.size >= size) {
    return now.size === size ? now.story : storyOf(now.story.entries.slice(0, size));
  }
  const story =
    now && now.size === from
      ? extend(now.story, more)
      : storyOf(now ? [...now.story.entries.slice(0, from), ...more] : more);
  cache.delete(body.body_id);
  cache.set(body.body_id, { size, story });
  const oldest = cache.size > BODIES_KEPT ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  return story;
}

async function entriesBetween(
  db: Db,
  body: { body_id: string; origin: string },
  range: { from: number; to: number },
): Promise<Entry[]> {
  const rows = await houseTables(db)
    .selectFrom("fact")
    .select(["position", "entry"])
    .where("body_id", "=", body.body_id)
    .where("position", ">=", BigInt(range.from))
    .where("position", "<", BigInt(range.to))
    .orderBy("position")
    .execute();
  if (rows.length !== range.to - range.from) throw new Error(`the log of ${body.origin} has a gap`);
  return rows.map((row) => {
    const parsed = parseFact(parseCanonical(row.entry), Number(row.position));
    if (!parsed.ok) throw new Error(`${body.origin} entry ${row.position}: ${parsed.because}`);
    return parsed.entry;
  });
}

type Cut = { readonly size: number; readonly asked: string; readonly story: Story };
/** The last cut of each story: pages of one day ask for the same again and again. */
const cuts = new WeakMap<Story, Cut>();

/** The story as it stood on a day, as far as it was known on another day. */
export function storyOn(body: Body, day: string, knownOn?: string): Story {
  const size = body.story.entries.length;
  const asked = `${day} ${knownOn ?? ""}`;
  const kept = cuts.get(body.story);
  if (kept && kept.size === size && kept.asked === asked) return kept.story;
  const story = asAt(body.story, day, knownOn);
  cuts.set(body.story, { size, asked, story });
  return story;
}
