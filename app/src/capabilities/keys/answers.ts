/** Holders' answers to a closed ballot of many papers: kept as they were sent while a job checks them, or with what was wrong. */
import type { Message } from "@rochdale/language/message.ts";
import type { Kysely } from "kysely";
import type { Db } from "../../platform/database.ts";

/** Whose answer at which step of which ballot: one at a time. */
export type AnswerName = {
  readonly bodyId: string;
  readonly ballot: string;
  readonly holder: string;
  readonly step: "shuffle" | "share";
};

export type KeptAnswer = AnswerName & {
  /** The head of the chain that it answers. */
  readonly head: string;
  readonly sentAt: Date;
  /** Why it was not recorded; null while it is being checked. */
  readonly problem: Message | null;
};

export type SentAnswer = { readonly sender: string; readonly answer: Uint8Array };

type AnswerTables = {
  key_answer: {
    body_id: string;
    ballot: string;
    holder: string;
    step: AnswerName["step"];
    sender: string;
    head: string;
    answer: Buffer;
    sent_at: Date;
    problem: string | Message | null;
  };
};

function tables(db: Db): Kysely<AnswerTables> {
  return db as unknown as Kysely<AnswerTables>;
}

const keyOf = ({ bodyId, ballot, holder, step }: AnswerName) => ({
  ...{ body_id: bodyId, ballot, holder, step },
});

/** Keeps an answer in the place of one that was refused. One that is being checked stays: false is answered then. */
export async function keepAnswer(
  tx: Db,
  name: AnswerName,
  sent: SentAnswer & { readonly head: string; readonly at: Date },
): Promise<boolean> {
  const { sender, head, answer, at } = sent;
  const row = { sender, head, answer: Buffer.from(answer), sent_at: at, problem: null };
  const kept = await tables(tx)
    .insertInto("key_answer")
    .values({ ...keyOf(name), ...row })
    .onConflict((known) =>
      known
        .columns(["body_id", "ballot", "holder", "step"])
        .doUpdateSet(row)
        .where("key_answer.problem", "is not", null),
    )
    .executeTakeFirst();
  return kept.numInsertedOrUpdatedRows === 1n;
}

const HEADING = ["holder", "step", "head", "sent_at", "problem"] as const;
type Heading = Pick<AnswerTables["key_answer"], (typeof HEADING)[number]>;

function keptOf(of: Pick<AnswerName, "bodyId" | "ballot">, row: Heading): KeptAnswer {
  const { holder, step, head, sent_at: sentAt } = row;
  return { ...of, holder, step, head, sentAt, problem: row.problem as Message | null };
}

/** The answers kept for a ballot, without their long texts. */
export async function answersFor(
  db: Db,
  of: Pick<AnswerName, "bodyId" | "ballot">,
): Promise<readonly KeptAnswer[]> {
  const rows = await tables(db)
    .selectFrom("key_answer")
    .select(HEADING)
    .where("body_id", "=", of.bodyId)
    .where("ballot", "=", of.ballot)
    .orderBy("sent_at")
    .execute();
  return rows.map((row) => keptOf(of, row));
}

/** An answer that is to be checked, as it was sent; null where there is none, or none any longer. */
export async function answerToCheck(
  db: Db,
  name: AnswerName,
): Promise<(KeptAnswer & SentAnswer) | null> {
  const row = await tables(db)
    .selectFrom("key_answer")
    .select([...HEADING, "sender", "answer"])
    .where((of) => of.and(keyOf(name)))
    .where("problem", "is", null)
    .executeTakeFirst();
  return row ? { ...keptOf(name, row), sender: row.sender, answer: row.answer } : null;
}

/** Puts down why the answer that was checked is not recorded; one that came in its place is left alone. */
export async function refuseAnswer(db: Db, kept: KeptAnswer, problem: Message): Promise<void> {
  await tables(db)
    .updateTable("key_answer")
    .set({ problem: JSON.stringify(problem) })
    .where((of) => of.and(keyOf(kept)))
    .where("sent_at", "=", kept.sentAt)
    .where("problem", "is", null)
    .execute();
}

/** In the transaction that records it: an answer is recorded and forgotten at once, so it is recorded once. */
export async function forgetAnswer(tx: Db, name: AnswerName): Promise<void> {
  await tables(tx)
    .deleteFrom("key_answer")
    .where((of) => of.and(keyOf(name)))
    .execute();
}
