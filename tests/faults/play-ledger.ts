/** A small application over the ledger, for the test that kills it: does what it is sent, a line each, and says when it is safe. */
import { createInterface } from "node:readline";
import {
  LedgerRefused,
  post,
  reverse,
  settle,
  type NewEntry,
  type Written,
} from "../../app/src/capabilities/ledger/ledger.ts";
import { openDatabase, transaction, type Db } from "../../app/src/platform/database.ts";
import { migrate } from "../../app/src/platform/migrate.ts";
import { startPostgres } from "../../app/src/platform/postgres.ts";

/** What is asked, under a key: an entry of so many pence, or what becomes of another. */
export type Asked = {
  readonly body: string;
  readonly key: string;
  readonly person: string;
} & (
  | {
      readonly verb: "post";
      readonly account: string;
      readonly pence: number;
      readonly waits: boolean;
    }
  | { readonly verb: "reverse"; readonly entry: number }
  | { readonly verb: "settle"; readonly entry: number; readonly outcome: "posted" | "void" }
);
/** Under which number it stands, or by which rules it was refused. Without either: try again. */
export type Said = { readonly key: string; readonly number?: number; readonly refused?: string };

const AT = new Date("2026-11-05T10:00:00Z");
const DAY = "2026-10-14";

export function entryOf(asked: Asked & { verb: "post" }): NewEntry {
  const line = (account: string, amount: bigint) => ({
    account,
    fund: "general",
    currency: "GBP",
    amount,
  });
  return {
    key: asked.key,
    day: DAY,
    words: `Entry ${asked.key}`,
    document: null,
    postings: [line(asked.account, BigInt(asked.pence)), line("assets:bank", -BigInt(asked.pence))],
    ...(asked.waits ? { awaits: "outcome" as const } : {}),
  };
}

/** Entries that wait for nothing are posted alone; the rest in a transaction, as acts do it. */
function within(db: Db, asked: Asked): Promise<Written> {
  if (asked.verb === "post" && !asked.waits) return done(db, asked);
  return transaction(db, (tx) => done(tx, asked), { attempts: 20 });
}

function done(tx: Db, asked: Asked): Promise<Written> {
  const by = { party: "secretary", personId: asked.person };
  const writing = { bodyId: asked.body, by, at: AT };
  if (asked.verb === "post") return post(tx, writing, entryOf(asked));
  const { entry, key } = asked;
  const rest = { entry, key, day: DAY, words: `Entry ${key}`, document: null };
  if (asked.verb === "reverse") return reverse(tx, writing, rest);
  return settle(tx, writing, { ...rest, outcome: asked.outcome });
}

async function answer(db: Db, asked: Asked): Promise<Said> {
  const { key } = asked;
  try {
    const { number } = await within(db, asked);
    return { key, number };
  } catch (error) {
    if (error instanceof LedgerRefused) return { key, refused: error.message };
    return { key };
  }
}

async function play(folder: string): Promise<void> {
  const postgres = await startPostgres({ folder });
  await migrate(postgres.ownerUrl);
  const { ownerUrl, applicationUrl, pid } = postgres;
  const { db } = openDatabase({ ownerUrl, applicationUrl, connections: 8 });
  process.stdout.write(`${JSON.stringify({ pid, ownerUrl, applicationUrl })}\n`);
  for await (const line of createInterface({ input: process.stdin })) {
    const asked = JSON.parse(line) as Asked;
    void answer(db, asked).then((said) => process.stdout.write(`${JSON.stringify(said)}\n`));
  }
  await postgres.stop();
}

if (process.argv[1] === import.meta.filename) await play(process.argv[2] ?? "");
