/** The end of candidates' names on a booth's page: once a result stands and nobody can challenge it any more. */
import { ballotById } from "@rochdale/facts/ballot-story.ts";
import { addDays } from "@rochdale/genuineness/calendar.ts";
import type { Situation } from "../../house/act.ts";
import { bodyBySlug } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import type { Db } from "../../platform/database.ts";
import { addJob, type Task } from "../../platform/jobs.ts";
import { forgetNames } from "../booth/booth.ts";
import { petitionUntil } from "../secret-ballot/secret-ballot.ts";

export const FORGET_NAMES = "forget-paper-names";
/** How long to wait again for a challenge that has no ruling. */
const DAYS_AGAIN = 7;

type Which = { readonly slug: string; readonly ballot: string };

async function forgetFrom(tx: Db, { slug, ballot }: Which, day: string): Promise<void> {
  const key = `${FORGET_NAMES} ${slug} ${ballot}`;
  const runAt = new Date(`${day}T03:00:00Z`);
  await addJob(tx, { task: FORGET_NAMES, payload: { slug, ballot }, key, runAt });
}

/** In the transaction that declares: from the day after the last for a challenge. */
export async function forgetNamesLater(
  tx: Db,
  { situation, ballot }: { readonly situation: Situation; readonly ballot: string },
): Promise<void> {
  const from = addDays(petitionUntil(situation.day), 1);
  await forgetFrom(tx, { slug: situation.slug, ballot }, from);
}

/** Waits on where a challenge waits for its ruling. */
export function forgetNamesTask(house: House): Task {
  return async (payload, { clock }) => {
    const { slug, ballot } = { slug: String(payload["slug"]), ballot: String(payload["ballot"]) };
    const body = await bodyBySlug(house.db, slug);
    if (!body) return;
    const open = ballotById(body.story, ballot)?.challenges.some((one) => one.ruled === null);
    if (open) await forgetFrom(house.db, { slug, ballot }, addDays(clock.today(), DAYS_AGAIN));
    else await forgetNames(house.db, { bodyId: body.body_id, ballot });
  };
}
