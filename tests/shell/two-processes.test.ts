/** Two real processes on one database serve together: sessions, limits, documents, seals, migrations, a graceful stop. */
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import pg from "pg";
import { migrationNames } from "../../app/src/platform/migrate.ts";
import { openDatabase } from "../../app/src/platform/database.ts";
import { addPerson } from "../../app/src/platform/people.ts";
import { decideExample } from "../../app/src/platform/settings.ts";
import { cloneDatabase, emptyDatabase } from "../../app/src/platform/test-database.ts";
import { freePort } from "./free-port.ts";
import { until } from "./until.ts";

const folder = mkdtempSync(join(tmpdir(), "rochdale-two-"));
const running = new Set<ChildProcess>();
after(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

type Process = {
  readonly at: string;
  readonly port: number;
  readonly child: ChildProcess;
  told(): string;
};

/** Starts one process; it shares database, keys and address with the others. */
async function start(databaseUrl: string, more: Record<string, string> = {}): Promise<Process> {
  const port = await freePort();
  const env = {
    PATH: process.env["PATH"] ?? "",
    DATABASE_URL: databaseUrl,
    KEYS_DIR: join(folder, "keys"),
    DATA_DIR: folder,
    BASE_URL: "http://localhost:8080",
    PORT: String(port),
    ...more,
  };
  const child = spawn(process.execPath, ["app/src/main.ts"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let told = "";
  child.stdout?.on("data", (bytes) => (told += bytes));
  child.stderr?.on("data", (bytes) => (told += bytes));
  child.once("exit", () => running.delete(child));
  return { at: `http://127.0.0.1:${port}`, port, child, told: () => told };
}

async function ready(one: Process): Promise<void> {
  await until("it is ready", async () => {
    assert.ok(running.has(one.child), `it did not start:\n${one.told()}`);
    const said = await fetch(`${one.at}/ready`).catch(() => null);
    return said?.status === 200;
  });
}

const ended = ({ child }: Process): Promise<number | null> =>
  running.has(child)
    ? new Promise((done) => child.once("exit", (code) => done(code)))
    : Promise.resolve(child.exitCode);

const clone = await cloneDatabase();
const owner = openDatabase({ ownerUrl: clone.url, connections: 2 });
after(async () => {
  await owner.close();
  await clone.drop();
});
await decideExample(owner.db, true);
const jo = await addPerson(
  owner.db,
  { name: "Jo Hartley", email: "jo@example.invalid" },
  new Date(),
);
const [a, b] = await Promise.all([start(clone.url), start(clone.url)]);
await Promise.all([ready(a), ready(b)]);

type Browser = { cookie: string; token: string };
const cookieOf = (said: Response, name: string) =>
  said.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.split(";")[0] ?? "";
const tokenIn = (page: string) => /name="form_token" value="([^"]+)"/.exec(page)?.[1] ?? "";

async function send(
  one: Process,
  path: string,
  given: { browser: Browser; body: URLSearchParams | FormData },
) {
  given.body.set("form_token", given.browser.token);
  return fetch(one.at + path, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: given.browser.cookie },
    body: given.body,
  });
}

async function pageOf(one: Process, path: string, cookie = ""): Promise<string> {
  const said = await fetch(one.at + path, { headers: { cookie }, redirect: "manual" });
  assert.equal(said.status, 200, path);
  return said.text();
}

const stranger: Browser = {
  cookie: "rochdale-form=a-token-of-a-stranger",
  token: "a-token-of-a-stranger",
};
const person = new URLSearchParams({ person: jo.personId, to: "/account" });
const signedIn = await send(a, "/sign-in/people", { browser: stranger, body: person });
const cookie = cookieOf(signedIn, "rochdale");
const browser: Browser = { cookie, token: tokenIn(await pageOf(b, "/account", cookie)) };

test("a session made at one process is known at the other, and ends at both", async () => {
  assert.match(await pageOf(b, "/account", cookie), /Jo Hartley/);
  const again = await send(b, "/sign-in/people", { browser: stranger, body: person });
  const second = cookieOf(again, "rochdale");
  const token = tokenIn(await pageOf(a, "/account", second));
  assert.equal(
    (
      await send(a, "/sign-out", {
        browser: { cookie: second, token },
        body: new URLSearchParams(),
      })
    ).status,
    303,
  );
  for (const one of [a, b]) {
    const said = await fetch(`${one.at}/account`, {
      headers: { cookie: second },
      redirect: "manual",
    });
    assert.equal(said.status, 303);
  }
});

test("a limit counts what both processes are asked", async () => {
  const most = 20;
  const WINDOW = 3_600_000;
  const window = () => Math.floor(Date.now() / WINDOW);
  // Counts begin anew with each window; one that turns in between is asked again in the next.
  for (let begun = -1; begun !== window();) {
    begun = window();
    await owner.db.deleteFrom("rate_limit").execute();
    const seen: number[] = [];
    for (let n = 0; n < most + 2; n++) {
      const one = n % 2 === 0 ? a : b;
      const body = new URLSearchParams({ reference: "S0001" });
      const path = "/cases/none/ballots/1/roll";
      seen.push((await send(one, path, { browser: stranger, body })).status);
    }
    if (begun !== window()) continue;
    const within = Array.from({ length: most }, () => 404);
    assert.deepEqual(seen, [...within, 429, 429]);
  }
});

test("a case opened at one takes a document at the other, and each gives it out", async () => {
  const opening = new URLSearchParams({
    who: "staff",
    name: "Two processes",
    service: "Care at home",
    sector: "socialCare",
    nation: "England",
    place: "Alderton",
    staff: "60",
    authorityName: "Alderton Council",
    authorityKind: "council",
    standing: "rehearsal",
  });
  const opened = await send(a, "/ask/start", { browser, body: opening });
  assert.equal(opened.status, 303, await opened.text());
  const paper = new FormData();
  paper.set("title", "What changes");
  paper.set("kind", "other");
  const words = "Nothing changes on the first day.\n";
  paper.set("paper-file", new Blob([words], { type: "text/plain" }), "changes.txt");
  const published = await send(b, "/cases/two-processes/do/documents.publish", {
    browser,
    body: paper,
  });
  assert.equal(published.status, 303, await published.text());
  const list = await pageOf(a, "/cases/two-processes/documents");
  const link = /href="(\/cases\/two-processes\/documents\/[0-9a-f]{64})"/.exec(list)?.[1];
  assert.ok(link, "the document is listed");
  for (const one of [a, b]) assert.equal(await pageOf(one, link), words);
});

test("both seal the same tree, even at once, and give the same download", async () => {
  const tars = await Promise.all(
    [a, b, a, b].map(async (one) => {
      const said = await fetch(`${one.at}/cases/two-processes/record.tar`);
      assert.equal(said.status, 200);
      return Buffer.from(await said.arrayBuffer()).toString("base64");
    }),
  );
  assert.equal(new Set(tars).size, 1);
  const notes = await Promise.all(
    [a, b].map((one) => pageOf(one, "/cases/two-processes/checkpoint")),
  );
  assert.equal(notes[0], notes[1]);
});

test("of two acts at once at two processes both are recorded, one after the other", async () => {
  const size = async () =>
    Number((await pageOf(a, "/cases/two-processes/checkpoint")).split("\n")[1]);
  const before = await size();
  const titles = Array.from({ length: 6 }, (_, n) => `Paper ${n}`);
  const said = await Promise.all(
    titles.map((title, n) => {
      const body = new URLSearchParams({ title, kind: "other", paper: `Words of ${title}` });
      return send(n % 2 === 0 ? a : b, "/cases/two-processes/do/documents.publish", {
        browser,
        body,
      });
    }),
  );
  const recorded = said.filter(({ status }) => status === 303);
  assert.ok(said.every(({ status }) => status === 303 || status === 409));
  assert.ok(recorded.length >= 1);
  const first = recorded.map((one) =>
    Number(/recorded=(\d+)/.exec(one.headers.get("location") ?? "")?.[1]),
  );
  assert.equal(new Set(first).size, recorded.length, "each has positions of its own");
  await fetch(`${a.at}/cases/two-processes/record.tar`).then((tar) => tar.arrayBuffer());
  assert.equal(await size(), before + recorded.length);
});

test("two processes that start at once on an empty database migrate it once", async () => {
  const empty = await emptyDatabase();
  const more = { SMTP_URL: "smtp://127.0.0.1:9", KEYS_DIR: join(folder, "keys-of-empty") };
  const both = await Promise.all([start(empty.url, more), start(empty.url, more)]);
  await Promise.all(both.map(ready));
  const client = new pg.Client({ connectionString: empty.url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>("select name from migration order by name");
  await client.end();
  assert.deepEqual(
    rows.map(({ name }) => name),
    migrationNames("app/migrations"),
  );
  for (const one of both) one.child.kill("SIGTERM");
  assert.deepEqual(await Promise.all(both.map(ended)), [0, 0]);
  await empty.drop();
});

test("told to stop, a process finishes what it was asked, takes no more, and ends well", async () => {
  const body = new URLSearchParams({
    form_token: browser.token,
    title: "The last paper",
    kind: "other",
    paper: "Sent while the process was told to stop.",
  }).toString();
  const half = Math.floor(body.length / 2);
  const post = request(`${b.at}/cases/two-processes/do/documents.publish`, {
    method: "POST",
    headers: {
      cookie: browser.cookie,
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(body.length),
      expect: "100-continue",
    },
  });
  const answered = once(post, "response");
  post.flushHeaders();
  await once(post, "continue"); // it has the head of the request, and waits for the rest
  post.write(body.slice(0, half));
  b.child.kill("SIGTERM");
  await until("nobody new is taken", async () => !(await takes(b.port)));
  post.end(body.slice(half));
  const [said] = (await answered) as [IncomingMessage];
  said.resume();
  assert.equal(said.statusCode, 303);
  assert.equal(await ended(b), 0);
  assert.match(await pageOf(a, "/cases/two-processes/documents"), /The last paper/);
  a.child.kill("SIGTERM");
  assert.equal(await ended(a), 0);
});

function takes(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", () => answer(false));
    socket.once("connect", () => {
      socket.destroy();
      answer(true);
    });
  });
}
