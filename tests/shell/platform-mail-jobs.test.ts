/** Letters and jobs: added with the decision, done once it stands, tried again, visible to the sender. */
import assert from "node:assert/strict";
import { createServer, type Server } from "node:net";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import pg from "pg";
import { systemClock } from "../../app/src/platform/clock.ts";
import { readConfiguration } from "../../app/src/platform/configuration.ts";
import { transaction } from "../../app/src/platform/database.ts";
import { addJob, startJobs, type Payload, type Task } from "../../app/src/platform/jobs.ts";
import { openLog } from "../../app/src/platform/log.ts";
import * as mail from "../../app/src/platform/mail.ts";
import { postBySmtp, sendMailTask } from "../../app/src/platform/mail-sending.ts";
import { addPerson } from "../../app/src/platform/people.ts";
import { decideExample } from "../../app/src/platform/settings.ts";
import { openTestDatabase } from "../../app/src/platform/test-database.ts";
import { until } from "./until.ts";

const database = await openTestDatabase();
const { db } = database;
const lines: string[] = [];
const log = openLog({ destination: { write: (line: string) => void lines.push(line) } });
const secret = new Uint8Array(32);
/** What runs on the database ends before it does. */
const running: { stop(): Promise<void> }[] = [];
after(async () => {
  for (const one of running) await one.stop();
  office.server.close();
  await owner.end();
  await database.drop();
});

const done: Payload[] = [];
let failures = 0;
const note: Task = async (payload) => {
  if (payload["fail"] === true && failures++ === 0) throw new Error("ann@example.org is ill");
  done.push(payload);
};

const owner = new pg.Client({ connectionString: database.url });
await owner.connect();
const noting = await startJobs({ database, tasks: { note }, clock: systemClock, log });
running.push(noting);

test("a job: is done when its transaction has committed, and not when it was undone", async () => {
  const undone = transaction(db, async (tx) => {
    await addJob(tx, { task: "note", payload: { undone: true } });
    throw new Error("no");
  });
  await assert.rejects(undone);
  await transaction(db, async (tx) => {
    await addJob(tx, { task: "note", payload: { one: 1 } });
    await pause(50);
    assert.deepEqual(done, [], "not before the commit");
  });
  await until("the job is done", () => done.length > 0);
  assert.deepEqual(done, [{ one: 1 }]);
});

test("a job: under a key replaces the one that waits", async () => {
  done.length = 0;
  const runAt = new Date(Date.now() + 3_600_000);
  await addJob(db, { task: "note", payload: { first: true }, key: "k", runAt });
  await addJob(db, { task: "note", payload: { second: true }, key: "k" });
  await until("the second is done", () => done.length > 0);
  assert.deepEqual(done, [{ second: true }]);
  await until("none is left under its key", async () => {
    const left = await owner.query("select from graphile_worker._private_jobs where key = 'k'");
    return left.rowCount === 0;
  });
});

test("a job: that failed is kept with its reason, without the address in it", async () => {
  await addJob(db, { task: "note", payload: { fail: true } });
  const reason = await until("the job fails", async () => {
    const { rows } = await owner.query<{ last_error: string }>(
      "select last_error from graphile_worker._private_jobs where last_error is not null",
    );
    return rows[0]?.last_error;
  });
  assert.equal(reason, "(address) is ill");
  assert.ok(lines.some((line) => line.includes("job failed")));
  await owner.query("update graphile_worker._private_jobs set run_at = now()");
  await until("it is done after all", () => done.some((payload) => payload["fail"] === true));
  assert.ok(!lines.join("").includes("ann@"));
});

test("a job: of two processes is done by one", async () => {
  done.length = 0;
  const second = await startJobs({ database, tasks: { note }, clock: systemClock, log });
  await transaction(db, async (tx) => {
    for (let number = 0; number < 40; number++)
      await addJob(tx, { task: "note", payload: { number } });
  });
  await until("all are done", () => done.length >= 40);
  await pause(100);
  assert.equal(new Set(done.map((payload) => payload["number"])).size, 40);
  assert.equal(done.length, 40);
  await second.stop();
});

/** A post office that speaks SMTP: keeps what it takes, refuses some for good and some for now. */
function postOffice(): Promise<{ server: Server; taken: string[]; port: number }> {
  const taken: string[] = [];
  const server = createServer((socket) => {
    let inBody = false;
    let body = "";
    let begun = "";
    socket.write("220 here\r\n");
    socket.on("error", () => undefined);
    socket.setEncoding("utf8").on("data", (piece) => {
      const lines = `${begun}${piece}`.split("\r\n");
      begun = lines.pop() ?? "";
      for (const line of lines) {
        if (inBody && line === ".") {
          inBody = false;
          taken.push(body);
          socket.write("250 taken\r\n");
        } else if (inBody) body += `${line}\n`;
        else if (line.startsWith("RCPT") && line.includes("gone@"))
          socket.write("550 no such person gone@example.org\r\n");
        else if (line.startsWith("RCPT") && line.includes("busy@")) socket.write("451 later\r\n");
        else if (line === "DATA") {
          inBody = true;
          body = "";
          socket.write("354 go on\r\n");
        } else if (line === "QUIT") socket.end("221 bye\r\n");
        else socket.write("250 ok\r\n");
      }
    });
  });
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve({ server, taken, port: typeof address === "object" && address ? address.port : 0 });
    }),
  );
}

const office = await postOffice();
const read = readConfiguration(
  {
    SMTP_URL: `smtp://127.0.0.1:${office.port}?from=${encodeURIComponent("Rochdale <post@example.org>")}`,
    BASE_URL: "https://mutuals.example.org",
  },
  [],
);
assert.ok(read.ok);
const post = postBySmtp(read.configuration);
const at = new Date("2026-11-21T10:00:00Z");
const person = (name: string, email: string | null) => addPerson(db, { name, email }, at);
const ann = await person("Ann Öst", "ann@example.org");
const gone = await person("Gone", "gone@example.org");
const busy = await person("Busy", "busy@example.org");
const none = await person("None", null);
const jobs = await startJobs({
  database,
  tasks: { [mail.SEND_MAIL]: sendMailTask({ post, secret }) },
  clock: systemClock,
  log,
});
running.push(jobs);

test("a letter: has a state for each recipient that its sender can see", async () => {
  const messageId = await mail.sendMessage(
    db,
    {
      to: [
        ann.personId,
        gone.personId,
        busy.personId,
        none.personId,
        { address: "u@union.example" },
      ],
      subject: "Meeting – dŵr",
      text: "Come.\n.\nAll of you.",
      about: { case: "c1" },
      sender: ann.personId,
    },
    at,
  );
  const states = async () =>
    (await mail.deliveriesOf(db, messageId)).map(({ state, reason }) => [state, reason]);
  await until("each has its state", async () => {
    const [one, two, three, four, five] = await mail.deliveriesOf(db, messageId);
    return [one, two, four, five].every((d) => d && d.state !== "queued") && !!three?.reason;
  });
  const all = await states();
  assert.deepEqual(all[0], ["sent", null]);
  assert.equal(all[1]?.[0], "failed");
  assert.match(String(all[1]?.[1]), /550/);
  assert.doesNotMatch(String(all[1]?.[1]), /gone@/);
  assert.equal(all[2]?.[0], "queued", "tried again later");
  assert.match(String(all[2]?.[1]), /451/);
  assert.deepEqual(all[3], ["no address", null]);
  assert.deepEqual(all[4], ["sent", null]);
  const [found] = await mail.messagesAbout(db, { case: "c1" });
  assert.equal(found?.messageId, messageId);
  assert.equal(office.taken.length, 2);
  const toAnn = office.taken.find((text) => text.includes("ann@example.org")) ?? "";
  assert.match(toAnn, /^From: Rochdale <post@example.org>$/m);
  assert.match(toAnn, /^Message-ID: <[0-9a-f-]{36}@mutuals.example.org>$/m);
  assert.doesNotMatch(toAnn, /union/, "nobody sees who else got it");
});

test("a letter: is not written when the decision is undone", async () => {
  const before = office.taken.length;
  await assert.rejects(
    transaction(db, async (tx) => {
      await mail.sendMessage(tx, { to: [ann.personId], subject: "No", text: "No" }, at);
      throw new Error("undone");
    }),
  );
  await pause(100);
  assert.equal(office.taken.length, before);
  const { rows } = await sql`select from mail_message where subject = 'No'`.execute(db);
  assert.equal(rows.length, 0);
});

test("a letter: is sent once, though its job runs twice", async () => {
  const messageId = await mail.sendMessage(
    db,
    { to: [ann.personId], subject: "Once", text: "Once" },
    at,
  );
  const delivery = async () => (await mail.deliveriesOf(db, messageId))[0];
  await until("it is sent", async () => (await delivery())?.state === "sent");
  const before = office.taken.length;
  const task = sendMailTask({ post, secret });
  await task({ delivery: (await delivery())?.deliveryId ?? "" }, { db, clock: systemClock, log });
  assert.equal(office.taken.length, before);
});

test("a letter: goes to the tray of an example database, though there is a post", async () => {
  const example = await openTestDatabase();
  await decideExample(example.db, true);
  const ben = await addPerson(example.db, { name: "Ben", email: "ben@example.org" }, at);
  const given = { to: [ben.personId], subject: "Tray", text: "Tray" };
  const messageId = await mail.sendMessage(example.db, given, at);
  const [delivery] = await mail.deliveriesOf(example.db, messageId);
  const before = office.taken.length;
  const task = sendMailTask({ post, secret });
  await task({ delivery: delivery?.deliveryId ?? "" }, { db: example.db, clock: systemClock, log });
  assert.equal(office.taken.length, before);
  const [letter] = await mail.mailTray(example.db, { personId: ben.personId });
  assert.deepEqual([letter?.to, letter?.address, letter?.text], ["Ben", "ben@example.org", "Tray"]);
  assert.deepEqual(await mail.mailTray(db), []);
  await example.drop();
});

test("a letter: is never laid in a tray where the database is no example", async () => {
  const at = systemClock.now();
  const real = await openTestDatabase();
  const ben = await addPerson(real.db, { name: "Ben", email: "ben@example.org" }, at);
  const given = { to: [ben.personId], subject: "Real", text: "Real" };
  const messageId = await mail.sendMessage(real.db, given, at);
  const [delivery] = await mail.deliveriesOf(real.db, messageId);
  const payload = { delivery: delivery?.deliveryId ?? "" };
  const task = sendMailTask({ post: undefined, secret });
  await assert.rejects(task(payload, { db: real.db, clock: systemClock, log }), /no SMTP_URL/);
  const [after] = await mail.deliveriesOf(real.db, messageId);
  assert.deepEqual([after?.state, after?.reason], ["queued", "there is no SMTP_URL to send by"]);
  await real.drop();
});
