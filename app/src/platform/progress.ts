/** How far a long piece of work is, for the page that waits for it. */
import { sql } from "kysely";
import type { Instant } from "./clock.ts";
import type { Db } from "./database.ts";
import { newId, type Id } from "./ids.ts";
import type { Json } from "./jobs.ts";
import type { PersonId } from "./schema.ts";

export type ProgressId = Id<"progress">;
export type Progress = {
  progressId: ProgressId;
  name: string;
  personId: PersonId | null;
  done: number;
  total: number;
  problems: readonly Json[];
  state: "running" | "done" | "failed";
  /** Where the result can be seen. */
  resultPath: string | null;
  changed: Instant;
};

/** Begins to keep account of a piece of work of `total` parts. */
export async function startProgress(
  db: Db,
  work: { name: string; total: number; personId?: PersonId },
  at: Instant,
): Promise<ProgressId> {
  const progressId = newId<"progress">();
  await db
    .insertInto("progress")
    .values({
      progress_id: progressId,
      name: work.name,
      person_id: work.personId ?? null,
      done: 0,
      total: work.total,
      problems: "[]",
      state: "running",
      result_path: null,
      started_at: at,
      changed_at: at,
    })
    .execute();
  return progressId;
}

/** Sets how many parts are done, and adds the problems met on the way. */
export async function advanceProgress(
  db: Db,
  step: { progressId: ProgressId; done: number; problems?: readonly Json[] },
  at: Instant,
): Promise<void> {
  await db
    .updateTable("progress")
    .set({
      done: step.done,
      problems: sql`problems || ${JSON.stringify(step.problems ?? [])}::jsonb`,
      changed_at: at,
    })
    .where("progress_id", "=", step.progressId)
    .where("state", "=", "running")
    .execute();
}

/** Ends the account, once. */
export async function finishProgress(
  db: Db,
  end: { progressId: ProgressId; state: "done" | "failed"; resultPath?: string },
  at: Instant,
): Promise<void> {
  await db
    .updateTable("progress")
    .set({ state: end.state, result_path: end.resultPath ?? null, changed_at: at })
    .where("progress_id", "=", end.progressId)
    .where("state", "=", "running")
    .execute();
}

/** The account of a piece of work, if there is one. */
export async function progressOf(db: Db, progressId: ProgressId): Promise<Progress | undefined> {
  const row = await db
    .selectFrom("progress")
    .selectAll()
    .where("progress_id", "=", progressId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    progressId,
    name: row.name,
    personId: row.person_id,
    done: row.done,
    total: row.total,
    problems: row.problems as readonly Json[],
    state: row.state,
    resultPath: row.result_path,
    changed: row.changed_at,
  };
}
