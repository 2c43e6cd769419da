/** Invented papers of an example or a rehearsal: codes given and rankings cast in one go, and only there. */
import { bodyBySlug } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { plainBox, type Ranking } from "../support/support.ts";
import { giveCodes } from "./electors.ts";
import { rollOf } from "./store.ts";

export type ExampleRankings = {
  readonly slug: string;
  readonly contest: string;
  /** One for each voter who votes: places on the paper from 0, the first preferred first. */
  readonly rankings: readonly Ranking[];
};

/** Throws outside an example database, and where there are more papers than voters. */
export async function castExampleRankings(house: House, given: ExampleRankings): Promise<void> {
  if (!house.example) throw new Error("invented votes are for an example database only");
  const body = await bodyBySlug(house.db, given.slug);
  if (!body || body.standing === "real" || body.standing === "live") {
    throw new Error(`${given.slug} is no invented body`);
  }
  const key = { bodyId: body.body_id, contest: given.contest };
  const roll = (await rollOf(house.db, key)).filter((one) => !one.codeGiven);
  if (given.rankings.length > roll.length) throw new Error("more papers than voters");
  const voters = roll.slice(0, given.rankings.length).map((one) => one.memberId);
  const codes = [...(await giveCodes(house.db, key, voters)).values()];
  const box = { bodyId: key.bodyId, ballot: key.contest };
  for (const [at, choice] of given.rankings.entries()) {
    const outcome = await plainBox.cast(house.db, box, { credential: codes[at] ?? "", choice });
    if (!outcome.ok) throw new Error(`a paper was not taken: ${outcome.because}`);
  }
}
