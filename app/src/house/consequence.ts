/** Facts that follow from others without anybody acting: a sealed batch, an opened result. Written like an act's, in one transaction. */
import type { NewFact } from "@rochdale/facts/fact.ts";
import type { Clock } from "../platform/clock.ts";
import { transaction, type Db } from "../platform/database.ts";
import { bodyBySlug, storyOn, type Body } from "./bodies.ts";
import type { House } from "./house.ts";
import { append } from "./log.ts";
import { houseTables } from "./tables.ts";

export type Consequence = {
  readonly bodyId: string;
  readonly clock: Clock;
  /** Writes rows and gives the facts that belong to them; none where nothing follows. It may run again from the start. */
  readonly follow: (given: {
    readonly tx: Db;
    readonly body: Body;
    readonly day: string;
  }) => Promise<readonly NewFact[]>;
};

const TRIES = 20;

class LogGrew extends Error {}

/** Records what follows; where the log grew meanwhile, nothing is written and it is done again. Gives the facts written. */
export async function recordConsequence(
  house: House,
  { bodyId, clock, follow }: Consequence,
): Promise<readonly NewFact[]> {
  const { slug } = await houseTables(house.db)
    .selectFrom("body")
    .select("slug")
    .where("body_id", "=", bodyId)
    .executeTakeFirstOrThrow();
  for (let attempt = 1; ; attempt += 1) {
    const body = await bodyBySlug(house.db, slug);
    if (!body) throw new Error(`no body ${slug}`);
    try {
      return await transaction(house.db, async (tx) => {
        const day = clock.today();
        const facts = await follow({ tx, body: { ...body, story: storyOn(body, day) }, day });
        if (facts.length === 0) return [];
        const last = body.story.entries.at(-1)?.at ?? "";
        const now = clock.now();
        const at = last > now.toISOString() ? new Date(last) : now;
        const what = { bodyId, origin: body.origin, expected: body.size, at, facts };
        if (!(await append(tx, what))) throw new LogGrew();
        return facts;
      });
    } catch (error) {
      if (!(error instanceof LogGrew) || attempt >= TRIES) throw error;
    }
  }
}
