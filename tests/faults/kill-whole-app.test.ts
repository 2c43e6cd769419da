/** Kill -9 of the whole application during acts, twenty times: every act that was acknowledged is in the log afterwards. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { houseOn } from "../../app/src/application.ts";
import { openBody } from "../../app/src/house/opening.ts";
import { systemClock } from "../../app/src/platform/clock.ts";
import { readConfiguration } from "../../app/src/platform/configuration.ts";
import { openDatabase } from "../../app/src/platform/database.ts";
import { migrate } from "../../app/src/platform/migrate.ts";
import { addPerson } from "../../app/src/platform/people.ts";
import { startPostgres } from "../../app/src/platform/postgres.ts";
import { rehearsedCase } from "../shell/application-under-test.ts";
import { freePort } from "../shell/free-port.ts";
import { until } from "../shell/until.ts";
import { startIn, type Living } from "./whole-application.ts";

const TIMES = 20;
const WRITERS = 3;
/** Acts acknowledged in each life before it is ended, so that each end comes in the middle. */
const SURE = 3;
const SLUG = "killed-often";
const folder = mkdtempSync("/tmp/rochdale-kill-app-");
chmodSync(folder, 0o755);
let living: Living | null = null;
after(() => {
  living?.child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

/** An example database with one person and one case, stopped again; answers the person's id. */
async function prepare(): Promise<string> {
  const postgres = await startPostgres({ folder });
  await migrate(postgres.ownerUrl);
  const { ownerUrl, applicationUrl } = postgres;
  const database = openDatabase({ ownerUrl, applicationUrl, connections: 2 });
  const read = readConfiguration({ DATA_DIR: folder }, ["--examples"]);
  assert.ok(read.ok);
  const { house } = await houseOn(database, read.configuration);
  const at = new Date();
  const { personId } = await addPerson(
    database.db,
    { name: "Jo", email: "jo@example.invalid" },
    at,
  );
  await openBody(house, {
    content: rehearsedCase(SLUG),
    personId,
    role: "proposer",
    organisation: null,
    how: "founder",
    clock: systemClock,
  });
  await database.close();
  await postgres.stop();
  return personId;
}

type Started = Living & { readonly cookie: string; readonly token: string };

/** Starts the application, and signs the person in. */
async function start(port: number, personId: string): Promise<Started> {
  living = await startIn(folder, port);
  const { at } = living;
  const stranger = "a-token-of-a-stranger";
  const said = await fetch(`${at}/sign-in/people`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: `rochdale-form=${stranger}` },
    body: new URLSearchParams({ form_token: stranger, person: personId, to: "/account" }),
  });
  const cookie =
    said.headers
      .getSetCookie()
      .find((one) => one.startsWith("rochdale="))
      ?.split(";")[0] ?? "";
  const page = await (await fetch(`${at}/account`, { headers: { cookie } })).text();
  const token = /name="form_token" value="([^"]+)"/.exec(page)?.[1] ?? "";
  assert.ok(cookie && token, "the person is signed in");
  return { ...living, cookie, token };
}

/** Position of the entry, and the title that it must have. */
type Acknowledged = Map<number, string>;

/** Publishes papers until the connection breaks; keeps what was acknowledged. */
async function write(started: Started, from: string, kept: Acknowledged): Promise<void> {
  for (let n = 1; ; n++) {
    const title = `Paper ${from}-${n}`;
    const said = await fetch(`${started.at}/cases/${SLUG}/do/documents.publish`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie: started.cookie },
      body: new URLSearchParams({ form_token: started.token, title, kind: "other", paper: title }),
    }).catch(() => null);
    if (!said) return;
    const position = /recorded=(\d+)/.exec(said.headers.get("location") ?? "")?.[1];
    if (said.status === 303 && position) kept.set(Number(position), title);
    else if (said.status !== 409 && said.status !== 429 && said.status !== 503)
      assert.fail(`${said.status}: ${await said.text()}`);
  }
}

async function holds(started: Started, kept: Acknowledged): Promise<void> {
  for (const [position, title] of kept) {
    const said = await fetch(`${started.at}/cases/${SLUG}/record/${position}/entry.json`);
    const text = said.ok ? await said.text() : "";
    assert.ok(
      text.includes(`"${title}"`),
      `entry ${position} was acknowledged as ${title}: ${text}`,
    );
  }
}

test(`${TIMES} kills of the whole application lose no act that was acknowledged`, async () => {
  const personId = await prepare();
  const port = await freePort();
  const all: Acknowledged = new Map();
  let last: Acknowledged = new Map();
  for (let time = 1; time <= TIMES; time++) {
    const started = await start(port, personId);
    await holds(started, last);
    last = new Map();
    const writers = Array.from({ length: WRITERS }, (_, n) => write(started, `${time}-${n}`, last));
    await until("acts are acknowledged", () => last.size >= SURE);
    await new Promise((done) => setTimeout(done, Math.random() * 300));
    started.child.kill("SIGKILL");
    await Promise.all([started.gone, ...writers]);
    for (const [position, title] of last) {
      assert.ok(!all.has(position), `entry ${position} was given twice`);
      all.set(position, title);
    }
  }
  const started = await start(port, personId);
  await holds(started, all);
  assert.ok(all.size >= TIMES * SURE, `${all.size} acts were acknowledged`);
  await verifies(started);
  started.child.kill("SIGTERM");
  assert.equal(await started.gone, 0);
});

/** The whole record, downloaded and checked by the command. */
async function verifies({ at }: Started): Promise<void> {
  const tar = await (await fetch(`${at}/cases/${SLUG}/record.tar`)).arrayBuffer();
  const file = join(folder, "record.tar");
  writeFileSync(file, Buffer.from(tar));
  const { status, stdout, stderr } = spawnSync("bin/rochdale", ["record", "verify", file], {
    encoding: "utf8",
  });
  assert.equal(status, 0, stdout + stderr);
}
