/** The acts of the ledger: the board's limit, approving and dropping what waits, opening accounts and funds. */
import { fact } from "@rochdale/facts/fact.ts";
import { accountTypes, flows } from "@rochdale/money/books/chart.ts";
import {
  act,
  problem,
  recordedFacts,
  refused,
  type Act,
  type Decision,
  type Situation,
} from "../../house/act.ts";
import { peopleIn } from "../../house/actors.ts";
import type { Db } from "../../platform/database.ts";
import { readBooks } from "./kept-books.ts";
import { openAccount, openFund } from "./opening.ts";
import { pendingOf } from "./reading.ts";
import { accountIdOf, idOf, mayOpenAccount, mayOpenFund, maySetLimit } from "./rules-opening.ts";
import { maySettle, type Books, type KeptEntry } from "./rules.ts";
import { settle } from "./writing.ts";

/** Who may approve and drop: the board, and the secretary for what another submitted. */
const OFFICERS = ["board", "secretary"] as const;
const LIMIT_MOST = 100_000_000_000_00;
const keptBy = () => "/ledger";

async function officersOf(db: Db, bodyId: string): Promise<number> {
  const people = await Promise.all(OFFICERS.map((role) => peopleIn(db, bodyId, { role })));
  return new Set(people.flat().map(({ personId }) => personId)).size;
}

export const setLimit = act({
  id: "ledger.setLimit",
  may: ["board"],
  fields: { limit: { kind: "pence" } },
  load: ({ db, situation }) => officersOf(db, situation.bodyId),
  decide(command, s) {
    if (command.limit > LIMIT_MOST) return problem("limit", "ledger.problem.tooMuch");
    const refusals = maySetLimit(s.loaded as number);
    if (refusals.length > 0) return refused(...refusals);
    const limit = { limitPence: command.limit };
    return recordedFacts(fact("ApprovalLimitSet/1", s.by.party, s.day, limit));
  },
  then: keptBy,
});

type Waiting = { readonly books: Books; readonly pending: readonly KeptEntry[] };

async function loadWaiting(read: { db: Db; situation: Situation }): Promise<Waiting> {
  const { bodyId } = read.situation;
  const [books, pending] = await Promise.all([
    readBooks(read.db, bodyId),
    pendingOf(read.db, bodyId),
  ]);
  return { books, pending };
}

/** The day on which a settled entry counts: its own, or today where its month has been closed meanwhile. */
function countsOn({ books }: Waiting, entry: KeptEntry, today: string): string {
  const { closedTo } = books;
  return closedTo !== null && entry.day <= closedTo ? today : entry.day;
}

type Outcome = "posted" | "void";

function waitingEntry(s: Situation, number: number): KeptEntry | undefined {
  return (s.loaded as Waiting).pending.find((one) => one.number === number);
}

function decideSettling(s: Situation, number: number, outcome: Outcome): Decision {
  const waiting = s.loaded as Waiting;
  const entry = waitingEntry(s, number);
  if (!entry) return problem("entry", "ledger.problem.notWaiting", { number });
  if (entry.awaits !== "approval") return problem("entry", "ledger.problem.disputed", { number });
  const refusals = maySettle(waiting.books, {
    number,
    entry,
    outcome,
    day: countsOn(waiting, entry, s.day),
    personId: s.by.personId,
  });
  if (refusals.length > 0) return refused(...refusals);
  const type = outcome === "posted" ? "EntryApproved/1" : "EntryVoided/1";
  return recordedFacts(fact(type, s.by.party, s.day, { entry: number }));
}

function settlingAct(id: string, outcome: Outcome): Act {
  return act({
    id,
    may: OFFICERS,
    fields: { entry: { kind: "whole", least: 1, most: 10_000_000 } },
    load: loadWaiting,
    decide: (command, s) => decideSettling(s, command.entry, outcome),
    async rows({ tx, command, situation, at }) {
      const entry = waitingEntry(situation, command.entry);
      if (!entry) throw new Error("an entry is found before it is settled");
      const { bodyId, by } = situation;
      const { number, words, document } = entry;
      const day = countsOn(situation.loaded as Waiting, entry, situation.day);
      const key = `settle-${number}`;
      const settlement = { entry: number, outcome, key, day, words, document };
      await settle(tx, { bodyId, by, at }, settlement);
    },
    then: keptBy,
  });
}

export const approve = settlingAct("ledger.approve", "posted");
export const drop = settlingAct("ledger.void", "void");

const loadBooks = (read: { db: Db; situation: Situation }) =>
  readBooks(read.db, read.situation.bodyId);

export const addAccount = act({
  id: "ledger.openAccount",
  may: ["secretary"],
  fields: {
    kind: { kind: "choice", options: accountTypes, words: "enum.accountType" },
    name: { kind: "text", max: 100 },
    cash: { kind: "yesNo", suggest: false },
    flow: { kind: "choice", options: flows, words: "ledger.flow", optional: true },
  },
  load: loadBooks,
  decide(command, s) {
    const { kind, name, cash } = command;
    if (cash && kind !== "asset") return problem("cash", "ledger.problem.cashNotAsset");
    const id = accountIdOf(kind, name);
    if (id === null) return problem("name", "ledger.problem.name");
    const refusals = mayOpenAccount(s.loaded as Books, id);
    if (refusals.length > 0) return refused(...refusals);
    const opened = { account: id, accountType: kind, title: name };
    return recordedFacts(fact("AccountOpened/1", s.by.party, s.day, opened));
  },
  async rows({ tx, command, situation, at }) {
    const { kind: type, name, cash } = command;
    const id = accountIdOf(type, name);
    if (id === null) throw new Error("a name is read before it is written");
    const flow = command.flow ?? (type === "equity" ? "financing" : "operating");
    const { bodyId, by } = situation;
    await openAccount(tx, { bodyId, by, at }, { id, type, cash, flow, name });
  },
  then: keptBy,
});

export const addFund = act({
  id: "ledger.openFund",
  may: ["secretary"],
  fields: { name: { kind: "text", max: 100 }, purpose: { kind: "longText", max: 2000 } },
  load: loadBooks,
  decide(command, s) {
    const { name: title, purpose } = command;
    const id = idOf(title);
    if (id === null) return problem("name", "ledger.problem.name");
    const refusals = mayOpenFund(s.loaded as Books, id);
    if (refusals.length > 0) return refused(...refusals);
    return recordedFacts(fact("FundOpened/1", s.by.party, s.day, { fund: id, title, purpose }));
  },
  async rows({ tx, command, situation, at }) {
    const id = idOf(command.name);
    if (id === null) throw new Error("a name is read before it is written");
    const { bodyId, by } = situation;
    await openFund(tx, { bodyId, by, at }, { id, name: command.name });
  },
  then: keptBy,
});
