/** The hourly batch of an open box: sealed by a job, its head told in the record, and the next hour's job added. */
import { ballotById } from "@rochdale/facts/ballot-story.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { recordConsequence } from "../../house/consequence.ts";
import type { House } from "../../house/house.ts";
import type { Db } from "../../platform/database.ts";
import { addJob, type Task } from "../../platform/jobs.ts";
import { lockBox, sealBatch } from "./sealing.ts";
import type { BoxName } from "./tables.ts";

/** The job's name. */
export const SEAL_BATCH = "seal-secret-ballot";

const HOUR = 3_600_000;

/** Adds the job of the next batch: an hour from now. */
export async function addNextBatch(tx: Db, box: BoxName, now: Date): Promise<void> {
  await addJob(tx, {
    task: SEAL_BATCH,
    payload: box,
    key: `${SEAL_BATCH} ${box.bodyId} ${box.ballot}`,
    runAt: new Date(now.getTime() + HOUR),
  });
}

/** Seals what waits, if it is enough, and records the head. Nothing where the box is closed: the close has sealed it. */
export function sealBatchTask(house: House): Task {
  return async (payload, { clock }) => {
    const box = { bodyId: String(payload["bodyId"]), ballot: String(payload["ballot"]) };
    await recordConsequence(house, {
      bodyId: box.bodyId,
      clock,
      async follow({ tx, body, day }) {
        const stands = await lockBox(tx, box);
        const ballot = ballotById(body.story, box.ballot);
        if (!stands || stands.closed || !ballot || ballot.closed) return [];
        await addNextBatch(tx, box, clock.now());
        const sealed = await sealBatch(tx, box);
        if (!sealed) return [];
        const by = ballot.called.content.scrutineer;
        return [fact("BallotBoxSealed/1", by, day, { ballot: box.ballot, ...sealed })];
      },
    });
  };
}
