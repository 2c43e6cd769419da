/** Signing in and out: sessions, codes by e-mail and on paper, limits, example people. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sql } from "kysely";
import { clockAt } from "../../app/src/platform/clock.ts";
import { keyOf } from "../../app/src/platform/keys.ts";
import { takeFromLimit } from "../../app/src/platform/limits.ts";
import { openLog } from "../../app/src/platform/log.ts";
import { mailTray } from "../../app/src/platform/mail.ts";
import { sendMailTask } from "../../app/src/platform/mail-sending.ts";
import { addPerson, erasePerson, personByEmail } from "../../app/src/platform/people.ts";
import * as sessions from "../../app/src/platform/sessions.ts";
import { decideExample } from "../../app/src/platform/settings.ts";
import * as signIn from "../../app/src/platform/sign-in.ts";
import { useCode } from "../../app/src/platform/sign-in-codes.ts";
import { openTestDatabase } from "../../app/src/platform/test-database.ts";

const database = await openTestDatabase();
after(() => database.drop());
const { db } = database;
await decideExample(db, true);
const secret = keyOf(new Uint8Array(32)).secretFor("sign-in codes");
const clock = clockAt("2026-11-21T10:00:00Z");
const log = openLog({ level: "silent" });
const later = (minutes: number) => new Date(clock.now().getTime() + minutes * 60_000);
const letter = () => ({ subject: "Your code", text: "Your code is {code}." });
let someone = 0;
const newPerson = () =>
  addPerson(db, { name: "Ann", email: `Ann${++someone}@Example.org ` }, clock.now());

test("a session: is found by its token until it expires", async () => {
  const ann = await newPerson();
  const { token, expires } = await sessions.openSession(db, ann.personId, clock.now());
  const found = await sessions.sessionOf(db, token, later(60));
  assert.deepEqual(found?.person, ann);
  assert.equal(await sessions.sessionOf(db, token, expires), undefined);
  assert.equal(await sessions.sessionOf(db, `${token.slice(0, -1)}!`, later(1)), undefined);
});

test("a session: is not kept in the database as the browser has it", async () => {
  const ann = await newPerson();
  const { token } = await sessions.openSession(db, ann.personId, clock.now());
  const { rows } = await sql<{
    all: string;
  }>`select string_agg(s::text, '') as all from session s`.execute(db);
  assert.ok(!rows[0]?.all.includes(token));
  assert.ok(!rows[0]?.all.includes(Buffer.from(token, "base64url").toString("hex")));
});

test("a session: can be ended, one or all, and only by its owner", async () => {
  const [ann, ben] = [await newPerson(), await newPerson()];
  const one = await sessions.openSession(db, ann.personId, clock.now());
  const two = await sessions.openSession(db, ann.personId, later(1));
  const listed = await sessions.listSessions(db, ann.personId, later(2));
  assert.equal(listed.length, 2);
  const sessionId = listed[1]?.sessionId ?? "";
  await sessions.revokeSession(db, { sessionId, personId: ben.personId }, later(2));
  assert.ok(await sessions.sessionOf(db, one.token, later(2)));
  await sessions.revokeSession(db, { sessionId, personId: ann.personId }, later(2));
  assert.equal(await sessions.sessionOf(db, one.token, later(2)), undefined);
  assert.ok(await sessions.sessionOf(db, two.token, later(2)));
  await sessions.revokeAllSessions(db, ann.personId, later(2));
  assert.equal(await sessions.sessionOf(db, two.token, later(2)), undefined);
});

test("a session: ends with its person", async () => {
  const ann = await newPerson();
  const { token } = await sessions.openSession(db, ann.personId, clock.now());
  await erasePerson(db, ann.personId, later(1));
  assert.equal(await sessions.sessionOf(db, token, later(2)), undefined);
  const { rows } = await sql<{
    it: string;
  }>`select p::text as it from person p where person_id = ${ann.personId}`.execute(db);
  assert.doesNotMatch(rows[0]?.it ?? "", /Ann|@/);
});

/** Asks for a code and lets the post lay it in the tray. */
async function codeFor(email: string, at = clock.now()): Promise<string> {
  clock.set(at.toISOString());
  const asked = await signIn.requestCode(db, { email, addressHash: "a", letter }, at);
  assert.deepEqual(asked, { ok: true });
  const { rows } = await sql<{
    id: string;
  }>`select delivery_id as id from mail_delivery where state = 'queued'`.execute(db);
  const before = await sql`select from sign_in_code`.execute(db);
  for (const { id } of rows)
    await sendMailTask({ post: undefined, secret })({ delivery: id }, { db, clock, log });
  const made = await sql`select from sign_in_code`.execute(db);
  assert.equal(made.rows.length - before.rows.length, rows.length, "made at sending, not before");
  const person = await personByEmail(db, email);
  const [latest] = await mailTray(db, { personId: person?.personId ?? "" });
  return /Your code is ([A-Z0-9]{4}-[A-Z0-9]{4})\./.exec(latest?.text ?? "")?.[1] ?? "";
}

test("a code by e-mail: signs in once, however it is typed", async () => {
  const ann = await newPerson();
  const code = await codeFor(ann.email ?? "");
  const typed = ` ${code.toLowerCase().replace("-", " ")} `;
  const email = ann.email?.toUpperCase() ?? "";
  const given = { code: typed, email, addressHash: "a", secret };
  const used = await signIn.redeemCode(db, given, later(14));
  assert.ok(used.ok);
  assert.equal(used.person.personId, ann.personId);
  assert.ok(await sessions.sessionOf(db, used.session.token, later(15)));
  assert.deepEqual(await signIn.redeemCode(db, given, later(14)), {
    ok: false,
    reason: "expired",
  });
});

test("a code by e-mail: of many who use it at once one signs in", async () => {
  for (let time = 0; time < 5; time++) {
    const ann = await newPerson();
    const code = await codeFor(ann.email ?? "");
    const given = { code, personId: ann.personId, secret };
    const uses = await Promise.all(Array.from({ length: 5 }, () => useCode(db, given, later(1))));
    assert.equal(uses.filter((use) => typeof use !== "string").length, 1);
  }
});

test("a code by e-mail: is good for fifteen minutes, for its own person, with our secret", async () => {
  const [ann, ben] = [await newPerson(), await newPerson()];
  const code = await codeFor(ann.email ?? "");
  const given = { code, email: ann.email ?? "", addressHash: "a", secret };
  const reason = async (change: object, at: Date) => {
    const used = await signIn.redeemCode(db, { ...given, ...change }, at);
    return used.ok ? "in" : used.reason;
  };
  assert.equal(await reason({}, later(15)), "expired");
  assert.equal(await reason({ email: ben.email ?? "" }, later(1)), "wrong");
  assert.equal(await reason({ email: "nobody@example.org" }, later(1)), "wrong");
  assert.equal(await reason({ email: undefined }, later(1)), "wrong");
  assert.equal(await reason({ secret: new Uint8Array(32) }, later(1)), "wrong");
  assert.equal(await reason({}, later(1)), "in");
});

test("a code by e-mail: is dead after five wrong tries", async () => {
  const ann = await newPerson();
  const code = await codeFor(ann.email ?? "");
  const given = { email: ann.email ?? "", addressHash: "a", secret };
  for (let attempt = 1; attempt <= 5; attempt++)
    assert.deepEqual(await signIn.redeemCode(db, { ...given, code: "2222-2222" }, later(1)), {
      ok: false,
      reason: "wrong",
    });
  assert.deepEqual(await signIn.redeemCode(db, { ...given, code }, later(1)), {
    ok: false,
    reason: "too many",
  });
});

test("a code by e-mail: does not tell whether an address is known, and is limited either way", async () => {
  const ann = await newPerson();
  for (const email of [ann.email ?? "", "unknown@example.org"]) {
    const answers = [];
    for (let time = 1; time <= 6; time++)
      answers.push(
        (await signIn.requestCode(db, { email, addressHash: "b", letter }, later(0))).ok,
      );
    assert.deepEqual(answers, [true, true, true, true, true, false]);
  }
});

test("a code by e-mail: stands in no job and no table but the tray", async () => {
  const ann = await newPerson();
  const code = await codeFor(ann.email ?? "", later(120));
  const owner = (await import("pg")).default;
  const client = new owner.Client({ connectionString: database.url });
  await client.connect();
  const holds = async (table: string) =>
    (
      await client.query(`select from ${table} t where t::text like $1 or t::text like $2`, [
        `%${code}%`,
        `%${code.replace("-", "")}%`,
      ])
    ).rowCount;
  for (const table of ["graphile_worker._private_jobs", "sign_in_code", "mail_message"])
    assert.equal(await holds(table), 0, table);
  assert.equal(await holds("mail_delivery"), 1);
  await client.end();
});

test("a printed code: signs in without an address, for thirty days, once", async () => {
  const officer = await newPerson();
  const ben = await addPerson(db, { name: "Ben", email: null }, clock.now());
  const { code } = await signIn.issuePrintedCode(
    db,
    { personId: ben.personId, issuedBy: officer.personId, secret },
    clock.now(),
  );
  assert.match(code, /^([A-Z0-9]{4}-){2}[A-Z0-9]{4}$/);
  const given = { code, addressHash: "c", secret };
  const used = await signIn.redeemCode(db, given, later(29 * 24 * 60));
  assert.ok(used.ok);
  assert.equal(used.person.personId, ben.personId);
  assert.equal((await signIn.redeemCode(db, given, later(29 * 24 * 60))).ok, false);
  const second = await signIn.issuePrintedCode(
    db,
    { personId: ben.personId, issuedBy: officer.personId, secret },
    clock.now(),
  );
  const late = await signIn.redeemCode(db, { ...given, code: second.code }, later(30 * 24 * 60));
  assert.deepEqual(late, { ok: false, reason: "expired" });
});

test("limits: are shared: of twenty at once exactly five pass", async () => {
  const limit = { bucket: "test", most: 5, perSeconds: 60 };
  const at = (time: string) => new Date(`2026-11-21T${time}Z`);
  const taken = await Promise.all(
    Array.from({ length: 20 }, () => takeFromLimit(db, limit, at("11:00:45"))),
  );
  assert.equal(taken.filter(({ allowed }) => allowed).length, 5);
  const refused = await takeFromLimit(db, limit, at("11:00:46"));
  assert.deepEqual(refused, { allowed: false, retryAfterSeconds: 14 });
  const next = await takeFromLimit(db, limit, at("11:01:00"));
  assert.deepEqual(next, { allowed: true, retryAfterSeconds: 0 });
});

test("example people: exist only in a database marked as an example, which it stays", async () => {
  const real = await openTestDatabase();
  assert.equal(await decideExample(real.db, false), false);
  assert.equal(await decideExample(real.db, true), false, "the first decision stands");
  await assert.rejects(signIn.examplePeople(real.db), { name: "NotAnExample" });
  const ann = await addPerson(real.db, { name: "Ann", email: null }, clock.now());
  await assert.rejects(signIn.signInAsExample(real.db, ann.personId, clock.now()), {
    name: "NotAnExample",
  });
  await real.drop();
  assert.equal(await decideExample(db, true), true);
  assert.equal(await decideExample(db, false), true);
  await assert.rejects(sql`delete from setting`.execute(db));
  const people = await signIn.examplePeople(db);
  const session = await signIn.signInAsExample(db, people[0]?.personId ?? "", clock.now());
  assert.ok(session && (await sessions.sessionOf(db, session.token, later(1))));
});
