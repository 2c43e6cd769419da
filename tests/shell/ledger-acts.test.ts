/** The ledger's acts: the board's limit, two officers, accounts and funds. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Role } from "@rochdale/facts/shapes.ts";
import { all } from "@rochdale/facts/story.ts";
import {
  entriesOf,
  ledger,
  LedgerRefused,
  openAccount,
  openFund,
  pendingOf,
  post,
  postAll,
  readBooks,
} from "../../app/src/capabilities/ledger/ledger.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import type { Person } from "../../app/src/platform/people.ts";
import { rent, writer } from "./ledger-books.ts";
import { ledgerHouse, rulesOf } from "./ledger-house.ts";

const t = await ledgerHouse();
after(() => t.close());
const { carys, dai, newBody, ask } = t;
const { db } = t.house;
const write = writer(db);

test("the board sets its limit; what waits is approved by another officer, and never by who submitted it", async () => {
  const writing = await newBody("two-officers");
  assert.deepEqual(rulesOf(await ask("two-officers", "ledger.setLimit", { limit: "500.00" })), [
    "forbidden",
  ]);
  await ask("two-officers", "ledger.setLimit", { limit: "500.00" }, dai);
  await write((tx) =>
    postAll(tx, writing, [rent({ awaits: "approval" }), rent({ awaits: "approval" })]),
  );
  const seenBy = async ({ personId }: Person, role: Role) => {
    const actors = [{ role, party: role, personId }];
    const lines = await ledger.waiting?.(db, { bodyId: writing.bodyId, actors });
    return (lines ?? []).map(({ title }) => title);
  };
  assert.deepEqual(await seenBy(dai, "board"), [
    { message: "ledger.awaitsYou", values: { entries: 2 } },
  ]);
  assert.deepEqual(await seenBy(carys, "secretary"), []);
  assert.deepEqual(await seenBy(dai, "member"), []);
  const approve = (number: string, person: Person) =>
    ask("two-officers", "ledger.approve", { entry: number }, person);
  assert.deepEqual(rulesOf(await approve("1", carys)), ["ledger.sameOfficer"]);
  assert.equal((await approve("3", dai)).kind, "problems");
  assert.equal((await approve("1", dai)).kind, "recorded");
  assert.equal((await approve("1", dai)).kind, "problems");
  assert.equal((await ask("two-officers", "ledger.void", { entry: "2" })).kind, "recorded");
  assert.deepEqual(await pendingOf(db, writing.bodyId), []);
  const counted = await entriesOf(db, { bodyId: writing.bodyId });
  assert.deepEqual(
    counted.map(({ number, settles, date }) => [number, settles, date]),
    [[3, 1, "2026-10-14"]],
  );
  const body = await bodyBySlug(db, "two-officers");
  assert.ok(body);
  assert.equal(all(body.story, "EntryApproved/1").length, 1);
  assert.equal(all(body.story, "EntryVoided/1").length, 1);
});

test("a disputed sum is not the officers' to approve", async () => {
  const writing = await newBody("disputed");
  await write((tx) => post(tx, writing, rent({ awaits: "outcome" })));
  const outcome = await ask("disputed", "ledger.approve", { entry: "1" }, dai);
  assert.ok(outcome.kind === "problems");
  assert.equal(outcome.problems[0]?.text.message, "ledger.problem.disputed");
});
test("where one person alone could approve, no limit is set", async () => {
  await newBody("alone", carys);
  assert.deepEqual(rulesOf(await ask("alone", "ledger.setLimit", { limit: "5" })), [
    "ledger.oneOfficer",
  ]);
});

test("accounts and funds are opened once, under a name that a journal can hold", async () => {
  const { bodyId } = await newBody("accounts");
  const account = { kind: "expense", name: "Hyfforddiant & dysgu", cash: "no" };
  assert.equal((await ask("accounts", "ledger.openAccount", account)).kind, "recorded");
  assert.deepEqual(rulesOf(await ask("accounts", "ledger.openAccount", account)), [
    "ledger.accountOpen",
  ]);
  const fund = { name: "Garden", purpose: "The garden" };
  assert.equal((await ask("accounts", "ledger.openFund", fund)).kind, "recorded");
  assert.deepEqual(rulesOf(await ask("accounts", "ledger.openFund", fund)), ["ledger.fundOpen"]);
  const books = await readBooks(db, bodyId);
  assert.equal(books.chart.accounts.get("expenses:hyfforddiant-dysgu")?.type, "expense");
  assert.deepEqual(books.chart.funds, ["general", "garden"]);
});
test("opening an account or fund twice at once leaves one", async () => {
  const writing = await newBody("twice");
  const account = {
    id: "expenses:x",
    type: "expense",
    cash: false,
    flow: "operating",
    name: "X",
  } as const;
  const opened = await Promise.allSettled(
    [1, 2].map(() => write((tx) => openAccount(tx, writing, account))),
  );
  assert.deepEqual(opened.map(({ status }) => status).toSorted(), ["fulfilled", "rejected"]);
  await write((tx) => openFund(tx, writing, { id: "hall", name: "Hall" }));
  await assert.rejects(
    write((tx) => openFund(tx, writing, { id: "hall", name: "Hall" })),
    LedgerRefused,
  );
});
