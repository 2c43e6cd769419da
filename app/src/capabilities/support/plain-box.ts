/** The plain box: kept by the host, who could see votes. For rehearsals and examples only; it gives no running result. */
import { createHash } from "node:crypto";
import { canonicalBytes } from "@rochdale/record/canonical.ts";
import { transaction, type Db } from "../../platform/database.ts";
import { randomId } from "../../platform/ids.ts";
import type { BallotBox, BoxCount, BoxName, CastOutcome, Choice, Ranking } from "./box.ts";
import { ballotTables } from "./tables.ts";
import { codeHash } from "./voting-code.ts";

type Paper = { readonly paper: string; readonly choice: Choice | Ranking };

export const plainBox: BallotBox = {
  kind: "plain",
  async open(tx, box) {
    await ballotTables(tx)
      .insertInto("ballot_box")
      .values({ ...keys(box), answers: box.answers, ranked: box.ranked ?? false, digest: null })
      .execute();
  },
  async admit(tx, box, hashes) {
    const rows = shuffled(hashes).map((hash) => ({
      ...keys(box),
      credential_hash: Buffer.from(hash),
    }));
    for (let from = 0; from < rows.length; from += 1000) {
      await ballotTables(tx)
        .insertInto("ballot_credential")
        .values(rows.slice(from, from + 1000))
        .execute();
    }
  },
  async knows(db, box, credential) {
    return (await credentialOf(db, box, credential)) !== null;
  },
  cast: (db, box, paper) => transaction(db, (tx) => cast(tx, box, paper)),
  close,
  counted,
};

function keys(box: BoxName) {
  return { body_id: box.bodyId, ballot: box.ballot };
}

/** Hashes are random numbers, so their own order says nothing of the order in which codes were made. */
function shuffled(hashes: readonly Uint8Array[]): readonly Uint8Array[] {
  return hashes.toSorted((a, b) => Buffer.compare(a, b));
}

async function credentialOf(db: Db, box: BoxName, credential: string): Promise<Buffer | null> {
  const hash = codeHash(box, credential);
  const row = await ballotTables(db)
    .selectFrom("ballot_credential")
    .select("credential_hash")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("credential_hash", "=", hash)
    .executeTakeFirst();
  return row ? row.credential_hash : null;
}

/** Touches the box, the credential and the paper; never the roll. A share lock keeps the box from closing meanwhile. */
async function cast(
  tx: Db,
  box: BoxName,
  paper: { readonly credential: string; readonly choice: Choice | Ranking },
): Promise<CastOutcome> {
  const stands = await ballotTables(tx)
    .selectFrom("ballot_box")
    .select(["answers", "ranked", "closed"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .forShare()
    .executeTakeFirst();
  if (!stands || stands.closed) return { ok: false, because: "closed" };
  const { choice } = paper;
  if (!isOnPaper(choice, stands)) return { ok: false, because: "noSuchAnswer" };
  const hash = await credentialOf(tx, box, paper.credential);
  if (!hash) return { ok: false, because: "unknownCode" };
  const before = await ballotTables(tx)
    .deleteFrom("ballot_paper")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("credential_hash", "=", hash)
    .executeTakeFirst();
  await ballotTables(tx)
    .insertInto("ballot_paper")
    .values({ ...keys(box), paper_id: randomId(), credential_hash: hash, ...columnsOf(choice) })
    .onConflict((other) =>
      other.columns(["body_id", "ballot", "credential_hash"]).doUpdateSet(columnsOf(choice)),
    )
    .execute();
  return { ok: true, replaced: before.numDeletedRows > 0n };
}

/** One answer where one is asked for; where a ranking is, places on the paper and none of them twice. */
function isOnPaper(
  choice: Choice | Ranking,
  stands: { readonly answers: number; readonly ranked: boolean },
): boolean {
  const known = (place: number) => Number.isInteger(place) && place >= 0 && place < stands.answers;
  if (stands.ranked) {
    return isRanking(choice) && choice.every(known) && new Set(choice).size === choice.length;
  }
  return choice === null || (!isRanking(choice) && known(choice));
}

function isRanking(choice: Choice | Ranking): choice is Ranking {
  return Array.isArray(choice);
}

function columnsOf(choice: Choice | Ranking) {
  return isRanking(choice) ? { choice: null, ranking: [...choice] } : { choice, ranking: null };
}

/** What an open box would close with. For the act of closing alone, on a day when it may close. */
export async function countToClose(db: Db, box: BoxName): Promise<BoxCount | null> {
  const stands = await ballotTables(db)
    .selectFrom("ballot_box")
    .select("answers")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .executeTakeFirst();
  if (!stands) return null;
  return countOf(await papersOf(db, box), { ballot: box.ballot, answers: stands.answers });
}

async function close(tx: Db, box: BoxName): Promise<BoxCount | null> {
  const stands = await ballotTables(tx)
    .selectFrom("ballot_box")
    .select(["answers", "ranked", "closed"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .forUpdate()
    .executeTakeFirst();
  if (!stands) return null;
  if (stands.closed) return counted(tx, box);
  const count = countOf(await papersOf(tx, box), { ballot: box.ballot, answers: stands.answers });
  // A box of rankings has no totals: they are counted by a rule, and published only as far as its result says.
  if (!stands.ranked) {
    const counts = [count.totals.blank, ...count.totals.byAnswer];
    await ballotTables(tx)
      .insertInto("ballot_count")
      .values(counts.map((papers, at) => ({ ...keys(box), answer: at - 1, papers })))
      .execute();
  }
  await ballotTables(tx)
    .updateTable("ballot_box")
    .set({ closed: true, digest: count.digest })
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .execute();
  return count;
}

async function counted(db: Db, box: BoxName): Promise<BoxCount | null> {
  const stands = await ballotTables(db)
    .selectFrom("ballot_box")
    .select(["digest", "ranked", "answers"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("closed", "=", true)
    .executeTakeFirst();
  if (!stands || stands.digest === null) return null;
  if (stands.ranked) {
    return countOf(await papersOf(db, box), { ballot: box.ballot, answers: stands.answers });
  }
  const rows = await ballotTables(db)
    .selectFrom("ballot_count")
    .select(["answer", "papers"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .orderBy("answer")
    .execute();
  const byAnswer = rows.filter((row) => row.answer >= 0).map((row) => row.papers);
  const blank = rows.find((row) => row.answer === -1)?.papers ?? 0;
  const papers = byAnswer.reduce((sum, one) => sum + one, blank);
  return { digest: stands.digest, papers, totals: { byAnswer, blank } };
}

async function papersOf(db: Db, box: BoxName): Promise<readonly Paper[]> {
  const rows = await ballotTables(db)
    .selectFrom("ballot_paper")
    .select(["paper_id", "choice", "ranking"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .orderBy("paper_id")
    .execute();
  return rows.map((row) => ({ paper: row.paper_id, choice: row.ranking ?? row.choice }));
}

type Counting = { readonly ballot: string; readonly answers: number };

/** The rankings of a closed box, in an order of their own; null while it is open, and where it asks for answers. */
export async function rankingsIn(db: Db, box: BoxName): Promise<readonly Ranking[] | null> {
  if ((await counted(db, box)) === null) return null;
  const said = (await papersOf(db, box)).map((paper) => paper.choice);
  const rankings = said.filter(isRanking);
  return rankings.length === said.length ? rankings : null;
}

/** The count of some papers, and the digest that binds each of them: anyone with the box's file counts again. */
export function countOf(papers: readonly Paper[], { ballot, answers }: Counting): BoxCount {
  const byAnswer = Array.from({ length: answers }, () => 0);
  let blank = 0;
  for (const { choice } of papers) {
    if (isRanking(choice)) blank += choice.length === 0 ? 1 : 0;
    else if (choice === null) blank += 1;
    else byAnswer[choice] = (byAnswer[choice] ?? 0) + 1;
  }
  return {
    digest: digestOf(boxFile(papers, ballot)),
    papers: papers.length,
    totals: { byAnswer, blank },
  };
}

/** The file of a box, as it is published once it is closed: papers by their random names. */
export function boxFile(papers: readonly Paper[], ballot: string): Uint8Array {
  const sorted = papers.toSorted((a, b) => (a.paper < b.paper ? -1 : 1));
  return canonicalBytes({ v: "rochdale-plain-box/1", ballot, papers: sorted });
}

export function digestOf(file: Uint8Array): string {
  return createHash("sha256").update(file).digest("hex");
}

/** The file of a closed box; null while it is open, so that nobody sees a running result. */
export async function closedBoxFile(db: Db, box: BoxName): Promise<Uint8Array | null> {
  if ((await counted(db, box)) === null) return null;
  return boxFile(await papersOf(db, box), box.ballot);
}

/** The files of all closed boxes of answers of a body, for its download; rankings can name their voters, and stay. */
export async function closedBoxFiles(
  db: Db,
  bodyId: string,
): Promise<{ path: string; bytes: Uint8Array }[]> {
  const closed = await ballotTables(db)
    .selectFrom("ballot_count")
    .select("ballot")
    .distinct()
    .where("body_id", "=", bodyId)
    .orderBy("ballot")
    .execute();
  const files = await Promise.all(
    closed.map(async ({ ballot }) => ({
      ballot,
      bytes: await closedBoxFile(db, { bodyId, ballot }),
    })),
  );
  return files.flatMap(({ ballot, bytes }) =>
    bytes === null ? [] : [{ path: `${ballot}/box.json`, bytes }],
  );
}
