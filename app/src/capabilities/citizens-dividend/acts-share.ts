/** The acts that share a year's pot: the sharing out itself, the file for the billing system, the lists destroyed. */
import { Worker } from "node:worker_threads";
import { fact } from "@rochdale/facts/fact.ts";
import { act, recordedFacts, refused, type Situation } from "../../house/act.ts";
import type { House } from "../../house/house.ts";
import { digestOfRows } from "../../house/private-lists.ts";
import { rootAfter } from "../../house/seed.ts";
import type { Db } from "../../platform/database.ts";
import { OUR_STANDARD, refusal } from "../request/request.ts";
import { billingFile, type BillingFile } from "./billing-file.ts";
import { noRound, notOver, notReady, open, rounds, shared } from "./rules.ts";
import { counts, lastListAt, roundNamed, roundsOf, type Round } from "./rules-scheme.ts";
import { allotInput, FEW, tableOf, type Shared } from "./share.ts";
import {
  accountsIn,
  appealsIn,
  destroyRows,
  helpIn,
  homesIn,
  keepFile,
  keepShares,
  markAppealsFiled,
  saltOf,
} from "./store.ts";

const after = () => "/dividend";

type Worked = {
  readonly seed: { readonly size: number; readonly root: string };
  readonly digest: string;
  readonly shared: Shared;
};

/** Every year that is ready, shared out in a thread of its own; null where the next checkpoint is awaited. */
async function work({ house, situation }: { house: House; situation: Situation }) {
  const worked = new Map<string, Worked | null>();
  for (const round of roundsOf(situation.story).filter(open)) {
    if (notReady(round).length > 0) continue;
    const name = { bodyId: situation.bodyId, round: round.round };
    const seed = await rootAfter(house, situation, lastListAt(round));
    const salt = await saltOf(house.db, name);
    if (!seed || !salt) {
      worked.set(round.round, null);
      continue;
    }
    const input = await inputOf(house.db, name, { round, seed: seed.root });
    worked.set(round.round, {
      seed,
      digest: digestOfRows(salt, [JSON.stringify(input)]),
      shared: await inThread(input),
    });
  }
  return worked;
}

type Seeded = { readonly round: Round; readonly seed: string };

/** What `rochdale allot` reads to share the year's pot again. */
export async function inputOf(
  db: Db,
  name: { readonly bodyId: string; readonly round: string },
  { round, seed }: Seeded,
) {
  const counting = round.organisations
    .filter(counts)
    .map(({ accepted }) => accepted.content.organisation);
  const lists = {
    help: await helpIn(db, name),
    accounts: await accountsIn(db, name),
    homes: await homesIn(db, name),
    counting: new Set(counting),
  };
  return allotInput(round.resolved.content, lists, seed);
}

function inThread(input: ReturnType<typeof allotInput>): Promise<Shared> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("share-worker.ts", import.meta.url), { workerData: input });
    worker.once("message", (answer: Shared) => resolve(answer));
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (code !== 0) reject(new Error(`the sharing thread ended with ${code}`));
    });
  });
}

export const allotPot = act({
  id: "dividend.allot",
  may: ["authority"],
  fields: (s: Situation) => ({ round: { kind: "choice", options: rounds(s.story, open) } }),
  refusals: (s) => noRound(s.story, open),
  load: work,
  decide({ round: asked }, s) {
    const round = roundNamed(s.story, asked);
    if (!round) throw new Error("a choice of years offers years");
    const refusals = notReady(round);
    if (refusals.length > 0) return refused(...refusals);
    const worked = (s.loaded as Awaited<ReturnType<typeof work>>).get(asked);
    if (!worked) return refused(refusal("dividend.notSealed", OUR_STANDARD));
    const { shares, total, undistributed } = worked.shared;
    const given = shares.map(({ pence }) => pence).filter((pence) => pence > 0n);
    return recordedFacts(
      fact("DividendAllotted/1", s.by.party, s.day, {
        round: asked,
        seed: worked.seed,
        input: worked.digest,
        accounts: given.length < FEW ? null : given.length,
        totalPence: Number(total),
        undistributedPence: Number(undistributed),
        table: [...tableOf(given)],
      }),
    );
  },
  async rows({ tx, command, situation }) {
    const worked = (situation.loaded as Awaited<ReturnType<typeof work>>).get(command.round);
    if (!worked) throw new Error("a pot is shared before it is written down");
    const name = { bodyId: situation.bodyId, round: command.round };
    await keepShares(tx, name, worked.shared.shares);
  },
  then: after,
});

const WHAT = ["allotment", "appeals"] as const;

type Files = ReadonlyMap<
  string,
  {
    readonly salt: Uint8Array;
    readonly files: Readonly<Record<(typeof WHAT)[number], BillingFile>>;
  }
>;

async function filesOf({ db, situation }: { db: Db; situation: Situation }): Promise<Files> {
  const found = new Map<string, NonNullable<ReturnType<Files["get"]>>>();
  for (const { round, resolved } of roundsOf(situation.story).filter(shared)) {
    const name = { bodyId: situation.bodyId, round };
    const salt = await saltOf(db, name);
    if (!salt) continue;
    const accounts = await accountsIn(db, name);
    const { className } = resolved.content;
    const waiting = (await appealsIn(db, name)).filter(
      (one) => one.outcome === "allowed" && !one.filed,
    );
    found.set(round, {
      salt,
      files: {
        allotment: billingFile(className, accounts),
        appeals: billingFile(className, withAppeals(accounts, waiting)),
      },
    });
  }
  return found;
}

type Bill = Parameters<typeof billingFile>[1][number];

/** The bills of appeals that were allowed, with what is added for them. */
function withAppeals(
  accounts: readonly Bill[],
  allowed: readonly { readonly account: string; readonly pence: bigint | null }[],
): readonly Bill[] {
  return accounts.flatMap((bill) => {
    const own = allowed.filter(({ account }) => account === bill.account);
    const pence = own.reduce((sum, one) => sum + (one.pence ?? 0n), 0n);
    return pence > 0n ? [{ ...bill, pence }] : [];
  });
}

export const makeFile = act({
  id: "dividend.makeFile",
  may: ["authority"],
  fields: (s: Situation) => ({
    round: { kind: "choice", options: rounds(s.story, shared) },
    what: { kind: "choice", options: WHAT, words: "dividend.what" },
  }),
  refusals: (s) => noRound(s.story, shared),
  load: filesOf,
  decide({ round, what }, s) {
    const made = roundNamed(s.story, round)?.files ?? [];
    const kind = what as (typeof WHAT)[number];
    const loaded = (s.loaded as Files).get(round);
    if (!loaded) throw new Error("a year that was shared has its lists");
    if (kind === "allotment" && made.some((file) => file.content.what === kind))
      return refused(refusal("dividend.fileMade", OUR_STANDARD));
    const file = loaded.files[kind];
    if (file.rows === 0) return refused(refusal("dividend.nothingToFile", OUR_STANDARD));
    const few = kind === "appeals" && file.rows < FEW;
    return recordedFacts(
      fact("BillingFileMade/1", s.by.party, s.day, {
        round,
        what: kind,
        totalPence: few ? null : Number(file.total),
        file: digestOfRows(loaded.salt, [file.text]),
      }),
    );
  },
  async rows({ tx, command, situation }) {
    const name = { bodyId: situation.bodyId, round: command.round };
    const what = command.what as (typeof WHAT)[number];
    const text = (situation.loaded as Files).get(command.round)?.files[what].text;
    if (text === undefined) throw new Error("a file is made before it is kept");
    const number = (roundNamed(situation.story, command.round)?.files.length ?? 0) + 1;
    await keepFile(tx, name, { number, text });
    if (what === "appeals") await markAppealsFiled(tx, name);
  },
  then: () => "/dividend/desk",
});

export const destroy = act({
  id: "dividend.destroy",
  may: ["authority"],
  fields: (s: Situation) => ({ round: { kind: "choice", options: rounds(s.story, shared) } }),
  refusals: (s) => noRound(s.story, shared),
  decide({ round: asked }, s) {
    const round = roundNamed(s.story, asked);
    if (!round) throw new Error("a choice of years offers years");
    const refusals = notOver(round, s.day);
    if (refusals.length > 0) return refused(...refusals);
    return recordedFacts(fact("DividendRowsDestroyed/1", s.by.party, s.day, { round: asked }));
  },
  async rows({ tx, command, situation }) {
    await destroyRows(tx, { bodyId: situation.bodyId, round: command.round });
  },
  then: after,
});
