/** The deciding transaction on a real database: one winner, nothing by half, nothing lost, nothing by strangers. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { recordArchive } from "../../app/src/house/download.ts";
import { eraseEverywhere } from "../../app/src/house/erasure.ts";
import { append } from "../../app/src/house/log.ts";
import { sealAll, lastCheckpoint, openOwn } from "../../app/src/house/sealer.ts";
import { houseTables } from "../../app/src/house/tables.ts";
import { transaction } from "../../app/src/platform/database.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { derivedFindings } from "@rochdale/genuineness/derivation.ts";
import { verifyArchive } from "@rochdale/record/archive.ts";
import { commitPerson } from "@rochdale/record/commitment.ts";
import { houseUnderTest } from "./house-under-test.ts";

const t = await houseUnderTest();
after(() => t.close());
const jo = await t.person("Jo Hartley");
const stranger = await t.person("Sam Nobody");

const admitting = (name: string) => ({ role: "adviser", name, how: "inPerson" });

test("an act by somebody without the role is forbidden, and nothing is written", async () => {
  await t.open("forbidden", jo);
  const outcome = await t.act("forbidden", stranger, "parties.admit", admitting("Tom"));
  assert.equal(outcome.kind, "forbidden");
  assert.equal((await bodyBySlug(t.house.db, "forbidden"))?.size, 2);
});

test("bad input names every field at once and records nothing", async () => {
  await t.open("problems", jo);
  const outcome = await t.act("problems", jo, "parties.admit", {
    role: "emperor",
    name: "",
    how: "",
  });
  assert.equal(outcome.kind, "problems");
  if (outcome.kind !== "problems") return;
  assert.deepEqual(outcome.problems.map((p) => p.field).sort(), ["how", "name", "role"]);
  assert.equal((await bodyBySlug(t.house.db, "problems"))?.size, 2);
});

test("many at once: every acknowledged act has its own position, without gaps", async () => {
  await t.open("busy", jo);
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, (_, i) =>
      t.act("busy", jo, "parties.admit", admitting(`Person ${i}`)),
    ),
  );
  const recorded = outcomes.filter((o) => o.kind === "recorded");
  assert.ok(recorded.length >= 1);
  assert.ok(outcomes.every((o) => o.kind === "recorded" || o.kind === "conflict"));
  const positions = recorded.map((o) => (o.kind === "recorded" ? o.first : -1));
  assert.equal(new Set(positions).size, positions.length);
  const body = await bodyBySlug(t.house.db, "busy");
  assert.equal(body?.size, 2 + recorded.length);
  assert.deepEqual(
    body?.story.entries.map((e) => e.position),
    body?.story.entries.map((_, i) => i),
  );
});

test("two decisions on one size of a log: exactly one wins", async () => {
  await t.open("two", jo);
  const body = await bodyBySlug(t.house.db, "two");
  assert.ok(body);
  const what = (note: string) => ({
    bodyId: body.body_id,
    origin: body.origin,
    expected: body.size,
    at: new Date(),
    facts: [
      fact("CaseStopped/1", "founder", "2026-01-01", { why: "withdrawn" as const, reasons: note }),
    ],
  });
  const won = await Promise.all(
    ["one", "two", "three"].map((note) => transaction(t.house.db, (tx) => append(tx, what(note)))),
  );
  assert.equal(won.filter(Boolean).length, 1);
});

test("the application's role cannot change or delete a fact or a checkpoint", async () => {
  await t.open("still", jo);
  await sealAll(t.house);
  const db = houseTables(t.house.db);
  await assert.rejects(
    db.updateTable("fact").set({ type: "x" }).execute(),
    /permission denied|append-only/i,
  );
  await assert.rejects(db.deleteFrom("fact").execute(), /permission denied|append-only/i);
  await assert.rejects(
    db.updateTable("checkpoint").set({ note: "x" }).execute(),
    /permission denied|append-only/i,
  );
});

test("sealing signs the head, and again gives the same head", async () => {
  await t.open("sealed", jo);
  await sealAll(t.house);
  const body = await bodyBySlug(t.house.db, "sealed");
  assert.ok(body);
  const first = await lastCheckpoint(t.house, body);
  assert.ok(first);
  const opened = openOwn(t.house, body.origin, first.note);
  assert.equal(opened.size, 2);
  assert.equal(await sealAll(t.house), 0);
});

test("no sealer signs below what was published", async () => {
  await t.open("behind", jo);
  const body = await bodyBySlug(t.house.db, "behind");
  assert.ok(body);
  await houseTables(t.house.db)
    .insertInto("checkpoint")
    .values({
      body_id: body.body_id,
      size: 99n,
      note: "a head from before a restore",
      sealed_at: new Date(),
    })
    .execute();
  const { seal } = await import("../../app/src/house/sealer.ts");
  await assert.rejects(seal(t.house, body), /was published at 99/);
});

test("the record holds no name and no address of a person", async () => {
  await t.open("nameless", jo);
  await t.act("nameless", jo, "parties.admit", {
    ...admitting("Priya Nair"),
    email: "priya@example.invalid",
  });
  const rows = await houseTables(t.house.db).selectFrom("fact").select("entry").execute();
  const text = rows.map((row) => row.entry.toString("utf8")).join("\n");
  assert.doesNotMatch(text, /Priya|Hartley|example\.invalid/);
});

test("who is admitted stands in the record as a commitment that their salt opens", async () => {
  await t.open("admitted", jo);
  await t.act("admitted", jo, "parties.admit", {
    ...admitting("Nia Evans"),
    email: "nia@example.invalid",
  });
  const body = await bodyBySlug(t.house.db, "admitted");
  const admitted = body?.story.entries.at(-1);
  assert.ok(body && admitted?.type === "PartyAdmitted/1");
  const kept = await houseTables(t.house.db)
    .selectFrom("body_salt")
    .selectAll()
    .where("body_id", "=", body.body_id)
    .where("commitment", "=", admitted.content.person ?? "")
    .executeTakeFirstOrThrow();
  assert.equal(
    commitPerson(new Uint8Array(kept.salt), kept.person_id ?? ""),
    admitted.content.person,
  );
  await t.act("admitted", jo, "parties.admit", {
    ...admitting("Nia Evans"),
    role: "union",
    email: "nia@example.invalid",
  });
  const again = (await bodyBySlug(t.house.db, "admitted"))?.story.entries.at(-1);
  assert.ok(again?.type === "PartyAdmitted/1");
  assert.equal(again.content.person, admitted.content.person, "one person, one sign in a body");
});

test("erasing a person destroys their salts, and the record verifies as before", async () => {
  const nia = await t.person("Nia Price");
  await t.open("erased", nia);
  const before = await bodyBySlug(t.house.db, "erased");
  assert.ok(before);
  await eraseEverywhere(t.house.db, nia.personId, new Date());
  const left = await houseTables(t.house.db)
    .selectFrom("body_salt")
    .select("commitment")
    .where("body_id", "=", before.body_id)
    .execute();
  assert.deepEqual(left, []);
  const outcome = await t.act("erased", nia, "parties.admit", admitting("Tom"));
  assert.equal(outcome.kind, "forbidden");
  const bytes = await recordArchive(t.house, before, t.house.clock.today());
  const verdict = verifyArchive(bytes, { findingsOf: derivedFindings });
  assert.deepEqual([verdict.ok, verdict.problems], [true, []]);
});
