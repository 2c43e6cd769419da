/** The web server as a whole: who may, limits, faults, the log, stopping, two of it on one database. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import type { Route } from "../../app/src/platform/routes.ts";
import { createServer } from "../../app/src/platform/server.ts";
import { revokeAllSessions } from "../../app/src/platform/sessions.ts";
import { openTestDatabase } from "../../app/src/platform/test-database.ts";
import {
  ann,
  ask,
  atOther,
  clock,
  configurationOf,
  db,
  lines,
  send,
  shared,
  signIn,
  slow,
} from "./platform-site.ts";

test("who may: a stranger is asked to sign in and comes back; in Welsh too", async () => {
  const english = await ask("/mine?a=1&b=2");
  assert.deepEqual(
    [english.status, english.headers.get("location")],
    [303, "/sign-in?next=%2Fmine%3Fa%3D1%26b%3D2"],
  );
  assert.equal((await ask("/cy/mine")).headers.get("location"), "/cy/sign-in?next=%2Fcy%2Fmine");
});

test("who may: somebody signed in enters, until the session is ended", async () => {
  const cookie = await signIn();
  assert.match((await ask("/mine", { headers: { cookie } })).text, /^hello Ann /);
  assert.match((await ask("/mine", { at: atOther, headers: { cookie } })).text, /^hello Ann /);
  assert.deepEqual((await ask("/never", { headers: { cookie } })).status, 403);
  await revokeAllSessions(db, ann.personId, clock.now());
  assert.equal((await ask("/mine", { at: atOther, headers: { cookie } })).status, 303);
});

test("who may: a form is refused before it is read", async () => {
  const said = await send("/guarded", { a: "1" });
  assert.deepEqual([said.status, said.text], [403, "forbidden"]);
});

test("who may: a route without permission is a mistake of ours, found at start", async () => {
  const route = {
    method: "GET",
    path: "/open",
    answer: async () => ({ text: "" }),
  } as unknown as Route;
  await assert.rejects(
    createServer({ ...shared, routes: [route], configuration: configurationOf({}) }),
    /does not say who may/,
  );
});

test("limits and faults: two servers share the count", async () => {
  const answers = [
    await ask("/rare"),
    await ask("/rare", { at: atOther }),
    await ask("/rare"),
    await ask("/cy/rare", { at: atOther }),
  ];
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 429, 429],
  );
  assert.equal(answers[2]?.headers.get("retry-after"), "60");
});

test("limits and faults: a fault shows a reference that finds it in the log, and nothing else", async () => {
  const said = await ask("/throws");
  assert.equal(said.status, 500);
  const reference = /^fault ([0-9a-f]{12})$/.exec(said.text)?.[1];
  const line = lines.find((l) => l.includes('"fault"') && l.includes(String(reference))) ?? "";
  assert.match(line, /broken for \(address\)/);
  assert.match(line, /platform-site\.ts/);
});

test("limits and faults: the log holds no address, no query, no form, no secret path, no name", async () => {
  await ask("/say/x?email=ann%40example.org");
  await ask("/secret/ABCD-EFGH");
  await send("/form", { note: "PRIVATE" });
  assert.equal((await ask("/unseen")).status, 200);
  const all = lines.join("");
  assert.doesNotMatch(all, /unseen/);
  assert.match(all, /"path":"\/say\/x"/);
  assert.match(all, /"path":"\/secret\/:code"/);
  assert.doesNotMatch(all, /ann@|ann%40|127\.0\.0\.1|::1|PRIVATE|ABCD|Ann/);
});

test("stopping: finishes what is under way and takes nothing new", async () => {
  const third = await createServer({ ...shared, configuration: configurationOf({}) });
  const address = await third.listen();
  const arrived = new Promise<void>((resolve) => (slow.arrived = resolve));
  const waiting = ask("/slow", { at: address });
  await arrived;
  const started = performance.now();
  const stopping = third.stop();
  await assert.rejects(ask("/", { at: address }));
  slow.release();
  assert.equal((await waiting).text, "done");
  await stopping;
  // Ten seconds is the patience with those that are not idle.
  assert.ok(performance.now() - started < 9000, "no connection is waited for once it is idle");
});

test("stopping: a database that went away is 'not ready', not a fault", async () => {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and usename = current_user and datname = current_database()`.execute(
    db,
  );
  const lost = await openTestDatabase();
  const fourth = await createServer({
    ...shared,
    database: lost,
    configuration: configurationOf({}),
  });
  const address = await fourth.listen();
  const cookie = await signIn();
  await lost.drop().catch(() => undefined);
  const said = await ask("/mine", { at: address, headers: { cookie } });
  assert.ok([500, 503].includes(said.status));
  assert.equal((await ask("/ready", { at: address })).status, 503);
  assert.equal((await ask("/health", { at: address })).status, 200);
  await fourth.stop();
});
