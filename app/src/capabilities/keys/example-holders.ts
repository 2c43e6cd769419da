/** An example's key-holders: what their browsers would work out, with throw-away keys that are gone when the loading ends. */
import { ballotById } from "@rochdale/facts/ballot-story.ts";
import { bodyBySlug, storyOn } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import type { Told } from "../../house/sent.ts";
import type { Clock } from "../../platform/clock.ts";
import { newKey, workOut } from "./browser/work.ts";
import { materialOf, openingAt, toOpen } from "./material.ts";
import { ACT_OF, holderOf, keysOf, nextStep } from "./rules.ts";

/** What each party keeps. */
export type Sheets = Map<string, string>;

export type AtBallot = {
  readonly slug: string;
  readonly ballot: string;
  readonly party: string;
  readonly clock: Clock;
  readonly sheets: Sheets;
};

/** The act that is a holder's next, told as their browser sends it; null where others come first or nothing is left. Examples only. */
export async function holdersNextAct(
  house: House,
  { slug, ballot: id, party, clock, sheets }: AtBallot,
): Promise<{ readonly act: string; readonly told: Told } | null> {
  if (!house.example) throw new Error("keys are thrown away in an example database only");
  const body = await bodyBySlug(house.db, slug);
  const story = body && storyOn(body, clock.today());
  const ballot = story && ballotById(story, id);
  const keys = story && keysOf(story, id);
  const holder = keys && holderOf(keys, party);
  if (!body || !story || !ballot || !keys || !holder)
    throw new Error(`${slug}: no key of ${party}`);
  const bodyId = body.body_id;
  const opens = ballot.closed ? await toOpen(house.db, { bodyId, ballot: id }) : null;
  const step = nextStep(keys, holder, openingAt(ballot, { tallied: false, opens }));
  if (!(step in ACT_OF)) return null;
  const material = await materialOf(house.db, {
    ...{ bodyId, story, ballot, keys, holder, step, opens },
  });
  let answer: string;
  if (step === "certificate") {
    const made = newKey(material);
    sheets.set(party, made.seed);
    ({ answer } = made);
  } else {
    const worked = workOut(material, sheets.get(party) ?? "");
    if (!worked.ok) throw new Error(`${slug}: a part of the key is unsound`);
    ({ answer } = worked);
  }
  const bytes = new TextEncoder().encode(answer);
  const told = { ballot: id, answer: { name: "answer.json", bytes } };
  return { act: ACT_OF[step as keyof typeof ACT_OF], told };
}
