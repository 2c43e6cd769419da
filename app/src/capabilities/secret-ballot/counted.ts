/** What a closed box gives to those who count beside it: who voted online, papers' totals, ranked papers in plain. */
import { readResult } from "@rochdale/ballot/result.ts";
import type { Db } from "../../platform/database.ts";
import { setupOf } from "./decrypting.ts";
import { electionOf } from "./elections-kept.ts";
import type { PaperTotals } from "./rules.ts";
import { keysOf, secretTables, type BoxName } from "./tables.ts";

/** The public credentials whose ballots are in a closed box, sorted; null while the poll is open. */
export async function credentialsUsed(db: Db, box: BoxName): Promise<readonly string[] | null> {
  const stands = await secretTables(db)
    .selectFrom("secret_ballot")
    .select("closed")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .executeTakeFirst();
  if (!stands?.closed) return null;
  const rows = await secretTables(db)
    .selectFrom("secret_event")
    .select("content")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("kind", "=", "Ballot")
    .execute();
  const credentials = rows.map(({ content }) => {
    const { credential } = JSON.parse(content ?? "{}") as { readonly credential: string };
    return credential;
  });
  return [...new Set(credentials)].toSorted();
}

export type PaperCount = PaperTotals & { readonly batch: number };

/** Keeps what a batch of papers says, in the transaction that records it. */
export async function keepPaperTotals(tx: Db, box: BoxName, count: PaperCount): Promise<void> {
  const { batch, blank, spoiled } = count;
  const by_answer = [...count.byAnswer];
  await secretTables(tx)
    .insertInto("secret_papers")
    .values({ ...keysOf(box), batch, by_answer, blank, spoiled })
    .execute();
}

/** The totals of every batch of papers, also of those that the record does not tell apart. */
export async function paperTotals(db: Db, box: BoxName): Promise<readonly PaperCount[]> {
  const rows = await secretTables(db)
    .selectFrom("secret_papers")
    .select(["batch", "by_answer", "blank", "spoiled"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .orderBy("batch")
    .execute();
  return rows.map(({ by_answer: byAnswer, ...row }) => ({ ...row, byAnswer }));
}

/** The ranked papers of a result that stands: a number for each answer, as its voter gave it; null before. */
export async function rankingsOf(
  db: Db,
  box: BoxName,
): Promise<readonly (readonly number[])[] | null> {
  const texts = await electionOf(db, box);
  const row = await secretTables(db)
    .selectFrom("secret_result")
    .select("result")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .executeTakeFirst();
  if (!texts || !row) return null;
  const { questions } = setupOf(texts).election.given;
  const at = questions.findIndex((one) => one.kind === "ranked");
  const column = readResult(row.result, questions)?.[at];
  return (column as readonly (readonly number[])[] | undefined) ?? null;
}
