/** The books on a real database: entered, reversed, published; the archive's files are those that the record names. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, test } from "node:test";
import { booksForArchive } from "../../app/src/capabilities/books/books.ts";
import { bookTables } from "../../app/src/capabilities/books/store.ts";
import { entriesOf } from "../../app/src/capabilities/ledger/ledger.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { openBody } from "../../app/src/house/opening.ts";
import { clockAt } from "../../app/src/platform/clock.ts";
import { all } from "@rochdale/facts/story.ts";
import { houseUnderTest } from "./house-under-test.ts";

const t = await houseUnderTest();
after(() => t.close());
const carys = await t.person("Carys Lloyd");
const stranger = await t.person("Sam Stranger");

async function openRunning(slug: string, staff: number | null): Promise<string> {
  const opened = await openBody(t.house, {
    content: {
      name: `Body ${slug}`,
      slug,
      start: "alreadyRunning",
      standing: "rehearsal",
      service: {
        name: "Care at home",
        sector: "socialCare",
        nation: "England",
        place: "Alderton",
        staff,
        users: 200,
        budgetPence: null,
      },
      authority: null,
      recognisedUnions: [],
    },
    personId: carys.personId,
    role: "secretary",
    organisation: null,
    how: "founder",
    clock: clockAt("2026-09-01T10:00:00Z"),
  });
  assert.ok(opened);
  const body = await bodyBySlug(t.house.db, slug);
  assert.ok(body);
  return body.body_id;
}

const entry = { day: "2026-10-14", heading: "contract", amount: "158000.00", words: "October" };
const NOVEMBER = "2026-11-05T10:00:00Z";
const act = (slug: string, id: string, told: Parameters<typeof t.act>[3], at = NOVEMBER) =>
  t.act(slug, carys, id, told, at);

test("a month is entered, published, and its file in the archive is the one that the record names", async () => {
  const id = await openRunning("ledger", 60);
  const entered = await act("ledger", "books.enter", { ...entry, document: "Remittance 214" });
  assert.equal(entered.kind, "recorded", JSON.stringify(entered));
  const many = await act("ledger", "books.enterMany", {
    lines: "2026-10-28;pay;Pay of October;120000.00\n2026-10-30;premises;Rent;9000.50",
    document: "Bank statement of October",
  });
  assert.equal(many.kind, "recorded", JSON.stringify(many));
  const published = await act("ledger", "books.publish", { month: "2026-10" });
  assert.equal(published.kind, "recorded", JSON.stringify(published));
  const body = await bodyBySlug(t.house.db, "ledger");
  assert.ok(body);
  const [fact] = all(body.story, "BooksPublished/1");
  assert.equal(fact?.content.incomePence, 15_800_000);
  assert.equal(fact?.content.expenditurePence, 12_900_050);
  assert.equal(fact?.content.entries, 3);
  const [file] = await booksForArchive(t.house.db, id);
  assert.equal(file?.path, "2026-10.json");
  const digest = createHash("sha256")
    .update(file?.bytes ?? "")
    .digest("hex");
  assert.equal(digest, fact?.content.digest);

  const again = await act("ledger", "books.publish", { month: "2026-10" });
  assert.ok(again.kind === "refused" && again.refusals[0]?.rule === "books.unchanged");
});

test("an entry is reversed once, by a new entry of the day, and the papers are open to anyone", async () => {
  const id = await openRunning("reversed", 60);
  await act("reversed", "books.enter", { ...entry, document: "Remittance 1" });
  const first = await act("reversed", "books.reverse", { entry: 1, why: "It was paid twice." });
  assert.equal(first.kind, "recorded", JSON.stringify(first));
  const second = await act("reversed", "books.reverse", { entry: 1, why: "Again." });
  assert.ok(second.kind === "refused" && second.refusals[0]?.rule === "ledger.reversedOnce");
  const entries = await entriesOf(t.house.db, { bodyId: id });
  const lines = (of: (typeof entries)[number]) =>
    of.postings.map(({ account, amount }) => [account, amount]);
  assert.deepEqual(
    entries.map((one) => [one.number, one.date, one.reverses, ...lines(one)]),
    [
      [1, "2026-10-14", null, ["assets:bank", 15_800_000n], ["income:contract", -15_800_000n]],
      [2, "2026-11-05", "1", ["assets:bank", -15_800_000n], ["income:contract", 15_800_000n]],
    ],
  );
  const body = await bodyBySlug(t.house.db, "reversed");
  assert.equal(all(body?.story ?? assert.fail(), "DocumentPublished/1").length, 2);
});

test("twelve entries at once: every acknowledged one has its own number", async () => {
  const id = await openRunning("many", 60);
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      act("many", "books.enter", { ...entry, words: `Payment ${n}`, document: `Paper ${n}` }),
    ),
  );
  const recorded = outcomes.filter((one) => one.kind === "recorded").length;
  assert.ok(outcomes.every((one) => one.kind === "recorded" || one.kind === "conflict"));
  const numbers = (await entriesOf(t.house.db, { bodyId: id })).map((one) => one.number);
  assert.deepEqual(
    numbers,
    Array.from({ length: recorded }, (_, n) => n + 1),
  );
});

test("where nine work, pay and its paper are closed: one line a month, nothing of its own in the file", async () => {
  const id = await openRunning("small", 9);
  const pay = { ...entry, heading: "pay", words: "Pay of the three of us", amount: "9000.00" };
  await act("small", "books.enter", { ...pay, document: "Payroll summary" });
  await act("small", "books.publish", { month: "2026-10" });
  const [file] = await booksForArchive(t.house.db, id);
  const text = new TextDecoder().decode(file?.bytes);
  assert.match(text, /expenses:pay-and-other/);
  assert.doesNotMatch(text, /expenses:pay"/);
  assert.doesNotMatch(text, /three of us/);
  const body = await bodyBySlug(t.house.db, "small");
  const closed = all(body?.story ?? assert.fail(), "DocumentClosed/1");
  assert.equal(closed[0]?.content.ground, "personalInformation");
  const facts = JSON.stringify(body?.story.entries);
  assert.doesNotMatch(facts, /three of us/);
});

test("rows that cannot be read are all named, and nothing is entered", async () => {
  const id = await openRunning("rows", 60);
  const outcome = await act("rows", "books.enterMany", {
    lines: "2026-10-28;pay;Pay;0\n2026-12-01;premises;Rent;1.00",
    document: "Statement",
  });
  assert.ok(outcome.kind === "problems");
  assert.deepEqual(
    outcome.problems.map((one) => one.text.message),
    ["books.row.amount", "books.row.future"],
  );
  assert.equal((await entriesOf(t.house.db, { bodyId: id })).length, 0);
});

test("nobody else keeps the books, and no entry is changed or deleted by the application", async () => {
  await openRunning("kept", 60);
  await act("kept", "books.enter", { ...entry, document: "Remittance 1" });
  const other = await t.act("kept", stranger, "books.enter", { ...entry, document: "x" }, NOVEMBER);
  assert.equal(other.kind, "forbidden");
  const tables = bookTables(t.house.db);
  const denied = /permission denied|only be added/i;
  await assert.rejects(tables.updateTable("book_month").set({ month: "x" }).execute(), denied);
  await assert.rejects(tables.deleteFrom("book_month").execute(), denied);
  await assert.rejects(tables.deleteFrom("book_budget").execute(), denied);
});
