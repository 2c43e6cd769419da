/** Invented votes of an example or a rehearsal: codes given and papers cast in one go, and only there. */
import { bodyBySlug } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import type { Choice } from "./box.ts";
import { plainBox } from "./plain-box.ts";
import { giveCodes } from "./store.ts";

export type ExamplePapers = {
  readonly slug: string;
  readonly ballot: string;
  /** One for each voter who votes; fewer than the roll leaves the rest without a paper. */
  readonly choices: readonly (number | "blank")[];
};

const AT_ONCE = 4;

/** Throws outside an example database, and where there are more papers than voters. */
export async function castExamplePapers(house: House, papers: ExamplePapers): Promise<void> {
  if (!house.example) throw new Error("invented votes are for an example database only");
  const body = await bodyBySlug(house.db, papers.slug);
  if (!body || body.standing === "real" || body.standing === "live") {
    throw new Error(`${papers.slug} is no invented body`);
  }
  const box = { bodyId: body.body_id, ballot: papers.ballot };
  const letters = await giveCodes(house.db, box, "everyone");
  if (papers.choices.length > letters.length) throw new Error("more papers than voters");
  const waiting = papers.choices.entries();
  const castThem = async (): Promise<void> => {
    for (const [index, said] of waiting) {
      const choice: Choice = said === "blank" ? null : said;
      const credential = letters[index]?.code ?? "";
      const outcome = await plainBox.cast(house.db, box, { credential, choice });
      if (!outcome.ok) throw new Error(`a paper was not taken: ${outcome.because}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, castThem));
}
