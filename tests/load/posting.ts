/** Postings a second through the ledger's door, beside pgbench sending the same statements to the same server. */
import { join } from "node:path";
import { sql } from "kysely";
import { post, type NewEntry } from "../../app/src/capabilities/ledger/ledger.ts";
import { transaction, type Db } from "../../app/src/platform/database.ts";
import { findPgbench, linesOf, pgbench, statementsOf, type Statement } from "./pgbench.ts";

const seconds = Number(process.env["SECONDS"] ?? 6);
const rounds = Number(process.env["ROUNDS"] ?? 2);
export const CLIENTS = 8;
export const BODIES = 100;
const ACCOUNTS = 10;
const PROMISED_SHARE = 0.5;
export const PERSON = "00000000-0000-4000-8000-000000000001";
export const at = new Date("2026-11-05T10:00:00Z");
/** Bodies 100 to 199 and accounts 10 to 19, so that a number always has as many digits. */
export const bodyOf = (number: number) => `00000000-0000-4000-8000-000000000${number}`;
const accountOf = (number: number) => `expenses:x-${number}`;

/** One line of what was measured; `kept` where something was promised. */
export type Say = (name: string, value: string, kept?: boolean) => void;
type Place = { readonly url: string; readonly folder: string; readonly say: Say };

export async function makeBodies(db: Db): Promise<void> {
  await sql`insert into body (body_id, slug, name, origin, standing, opened_at)
    select ('00000000-0000-4000-8000-000000000' || n)::uuid, 'bench-' || n, 'Bench', 'test/bench-' || n,
      'rehearsal', ${at} from generate_series(100, ${99 + BODIES + 2}) n`.execute(db);
  await sql`insert into ledger_account
    select body_id, 'expenses:x-' || a, 'expense', false, 'operating', null, 'X' || a, ${at}
    from body, generate_series(10, ${9 + ACCOUNTS}) a`.execute(db);
  // The first entry of a body opens its standard accounts: that is not what is measured.
  for (let body = 100; body < 100 + BODIES; body += 1) {
    const first = entryOn(accountOf(10), "first");
    await transaction(db, (tx) => post(tx, writingOf(bodyOf(body)), first));
  }
}

const entryOn = (account: string, key: string): NewEntry => ({
  key,
  day: "2026-10-14",
  words: "Rent of October",
  document: null,
  postings: [
    { account, fund: "general", currency: "GBP", amount: 1234n },
    { account: "assets:bank", fund: "general", currency: "GBP", amount: -1234n },
  ],
});
const writingOf = (bodyId: string) => ({
  bodyId,
  by: { party: "secretary", personId: PERSON },
  at,
});
const between = (least: number, most: number) =>
  least + Math.floor(Math.random() * (most - least + 1));

type Load = "uniform" | "hot";
const placeOf = (load: Load) =>
  load === "hot"
    ? { body: 100, account: 10 }
    : { body: between(100, 99 + BODIES), account: between(10, 9 + ACCOUNTS) };

/** An entry posted alone, or within a transaction of more, as an act posts it: then the lock waits for the commit to travel. */
type Door = "alone" | "in a transaction";
function postBy(door: Door, db: Db, posted: { bodyId: string; entry: NewEntry }) {
  const { bodyId, entry } = posted;
  if (door === "alone") return post(db, writingOf(bodyId), entry);
  return transaction(db, (tx) => post(tx, writingOf(bodyId), entry));
}

let keys = 0;
async function postOnce(db: Db, load: Load, door: Door): Promise<void> {
  const { body, account } = placeOf(load);
  const entry = entryOn(accountOf(account), `bench-${(keys += 1)}`);
  await postBy(door, db, { bodyId: bodyOf(body), entry });
}

/** Transactions a second through the ledger's door, from so many clients in this process. */
async function ours(db: Db, load: Load, door: Door): Promise<number> {
  const ends = performance.now() + seconds * 1000;
  let done = 0;
  const client = async () => {
    while (performance.now() < ends) {
      await postOnce(db, load, door);
      done += 1;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return (done * 1000) / (performance.now() - started);
}

/** A script of pgbench: its own body, account and key in each transaction. */
function scriptOf(statements: readonly Statement[], load: Load): string {
  const random = (least: number, most: number) =>
    load === "hot" ? String(least) : `random(${least}, ${most})`;
  const values = [
    `\\set body ${random(100, 99 + BODIES)}`,
    `\\set account ${random(10, 9 + ACCOUNTS)}`,
    "\\set key random(1, 1000000000000000)",
  ];
  const lines = linesOf(statements).map((line) => {
    const own = line
      .replaceAll(bodyOf(100), "00000000-0000-4000-8000-000000000:body")
      .replaceAll(accountOf(10), "expenses:x-:account");
    return `${own};`;
  });
  return `${[...values, ...lines].join("\n")}\n`;
}

/** Posting alone and in a transaction, uniform and hot, each beside pgbench. */
export async function measurePosting(db: Db, { url, folder, say }: Place): Promise<void> {
  const program = findPgbench();
  if (program === null) {
    say("pgbench", "IS NOT INSTALLED (Debian: postgresql-15): ours alone is measured");
  }
  for (const door of ["alone", "in a transaction"] as const) {
    const sent = await statementsOf(() =>
      postBy(door, db, { bodyId: bodyOf(100), entry: entryOn(accountOf(10), `KEY-${door[0]}`) }),
    );
    for (const load of ["uniform", "hot"] as const) {
      const script = scriptOf(sent, load).replaceAll(`KEY-${door[0]}`, "bench-:key");
      const file = join(folder, "posting.sql");
      const run = { program: program ?? "", url, file, script, clients: CLIENTS, seconds };
      const { own, other } = await inTurn(
        () => ours(db, load, door),
        program ? () => pgbench(run) : null,
      );
      const [we, they] = [Math.max(...own), Math.max(...other)];
      const share = we / they;
      const beside = ` beside ${Math.round(they)} of pgbench: ${(share * 100).toFixed(0)} %`;
      const value = `${Math.round(we)}${program ? beside : ""}`;
      say(
        `${load}, ${door}: postings a second`,
        value,
        program ? share >= PROMISED_SHARE : undefined,
      );
    }
  }
  const measured = await sql<{
    wrong: bigint;
  }>`select count(*) as wrong from (select from ledger_posting
    group by body_id, number, fund, currency having sum(pence) <> 0) u`.execute(db);
  say(
    "entries out of balance afterwards",
    String(measured.rows[0]?.wrong),
    measured.rows[0]?.wrong === 0n,
  );
}

/** Rounds of ours and of pgbench in turn. */
async function inTurn(ours: () => Promise<number>, theirs: (() => Promise<number>) | null) {
  const [own, other]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    own.push(await ours());
    if (theirs) other.push(await theirs());
  }
  return { own, other };
}
