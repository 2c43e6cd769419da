/** The ballot that an address names, whose it is, and whether the reader is its own scrutineer: for the pages of every room. */
import { ballotByNumber, type Ballot } from "@rochdale/facts/ballot-story.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import type { Context } from "../platform/routes.ts";
import { actorsOf } from "./actors.ts";
import { bodyBySlug, storyOn, type Body } from "./bodies.ts";
import type { House } from "./house.ts";

export type BallotHere = {
  readonly body: Body;
  /** The body's story as of today. */
  readonly story: Story;
  readonly ballot: Ballot;
};

/** By the address's `:slug` and `:n`; null where there is none. */
export async function ballotHere(house: House, context: Context): Promise<BallotHere | null> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return null;
  const story = storyOn(body, context.clock.today());
  const ballot = ballotByNumber(story, context.params["n"] ?? "");
  return ballot ? { body, story, ballot } : null;
}

type Where = Pick<BallotHere, "body" | "ballot">;

/** Whether the reader is the scrutineer who called this ballot, or of the same party. */
export async function isItsScrutineer(
  house: House,
  context: Context,
  { body, ballot }: Where,
): Promise<boolean> {
  if (!context.person) return false;
  const actors = await actorsOf(house.db, body.body_id, context.person.personId);
  return actors.some(
    (actor) => actor.role === "scrutineer" && actor.party === ballot.called.content.scrutineer,
  );
}

/** The organisation behind the scrutineer of a ballot, as the record names it. */
export function scrutineerOf({ body, ballot }: Where): string | null {
  const admitted = all(body.story, "PartyAdmitted/1").findLast(
    (one) => one.content.party === ballot.called.content.scrutineer,
  );
  return admitted?.content.organisation ?? null;
}
