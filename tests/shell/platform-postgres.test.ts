/** The embedded PostgreSQL as root and as an ordinary user: closed to others, locked, found again after a kill. */
import assert from "node:assert/strict";
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, test } from "node:test";

type Told = { ownerUrl: string; applicationUrl: string; pid: number };
type User = { uid: number; gid: number };

const ROOT = process.getuid?.() === 0;
const NODE_SEEN_BY_ALL = process.execPath;
const PLAY = join(import.meta.dirname, "../faults/play-postgres.ts");
const base = mkdtempSync("/tmp/rochdale-play-");
chmodSync(base, 0o755);
after(() => rmSync(base, { recursive: true, force: true }));

/** The launcher in a process of its own, as a user of choice. */
class Play {
  readonly process: ChildProcess;
  readonly lines: AsyncIterator<string>;
  errors = "";
  private readonly closed: Promise<number | null>;
  constructor(folder: string, options: { user?: User | undefined; system?: string } = {}) {
    const system = options.system ?? join(base, "system");
    this.process = spawn(NODE_SEEN_BY_ALL, [PLAY, folder, system], {
      stdio: ["pipe", "pipe", "pipe"],
      ...options.user,
    });
    this.closed = new Promise((done) => this.process.once("close", done));
    this.process.stderr?.on("data", (piece: Buffer) => (this.errors += piece.toString()));
    const { stdout } = this.process;
    assert.ok(stdout);
    this.lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  }
  async started(): Promise<Told> {
    const line = await this.lines.next();
    assert.ok(line.done !== true, `did not start: ${this.errors}`);
    return JSON.parse(line.value) as Told;
  }
  async ask(question: string): Promise<string> {
    this.process.stdin?.write(`${question}\n`);
    const line = await this.lines.next();
    return line.done === true ? "(ended)" : line.value;
  }
  /** Once it has ended and all that it said has been read. */
  ended(): Promise<number | null> {
    return this.closed;
  }
  async stop(): Promise<void> {
    this.process.stdin?.end();
    await this.ended();
  }
}

function folderFor(name: string, user?: User): string {
  const folder = join(base, name);
  mkdirSync(folder);
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

function alive(pid: number): boolean {
  return (
    existsSync(`/proc/${pid}`) && !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"))
  );
}

function socketOf(told: Told): string {
  return new URL(told.ownerUrl).searchParams.get("host") ?? "";
}

const users: { name: string; user: User | undefined; skip: string | false }[] = [
  { name: "as the user who runs the tests", user: undefined, skip: false },
  {
    name: "as an ordinary user",
    user: { uid: 65534, gid: 65534 },
    skip: ROOT ? false : "only root can become another user",
  },
];

for (const { name, user, skip } of users) {
  const folder = skip ? "" : folderFor(`for-${user?.uid ?? "me"}`, user);

  test(`${name}: makes the database, keeps it, and stops without a trace`, { skip }, async () => {
    const first = new Play(folder, { user });
    const told = await first.started();
    assert.equal(await first.ask("add 1"), "added 1");
    assert.equal(await first.ask("who"), "rochdale_owner");
    assert.equal(statSync(socketOf(told)).mode & 0o777, 0o700);
    await first.stop();
    assert.equal(alive(told.pid), false);
    assert.equal(existsSync(socketOf(told)), false);
    const second = new Play(folder, { user });
    await second.started();
    assert.equal(await second.ask("list"), "1");
    await second.stop();
  });

  test(
    `${name}: refuses a second process on the same folder, and names the first`,
    { skip },
    async () => {
      const first = new Play(folder, { user });
      await first.started();
      const second = new Play(folder, { user });
      assert.equal(await second.ended(), 1);
      assert.match(second.errors, /FolderInUse/);
      assert.match(second.errors, new RegExp(`in use by process ${first.process.pid}`));
      assert.equal(await first.ask("list"), "1");
      await first.stop();
    },
  );

  test(
    `${name}: starts by itself after kill -9 of the application, its server stopped first`,
    { skip },
    async () => {
      const first = new Play(folder, { user });
      const told = await first.started();
      assert.equal(await first.ask("add 2"), "added 2");
      first.process.kill("SIGKILL");
      await first.ended();
      assert.equal(alive(told.pid), true, "the server is an orphan now");
      const second = new Play(folder, { user });
      const again = await second.started();
      assert.equal(alive(told.pid), false);
      assert.notEqual(again.pid, told.pid);
      assert.equal(existsSync(socketOf(told)), false);
      assert.equal(await second.ask("list"), "1 2");
      await second.stop();
    },
  );

  test(`${name}: starts by itself after kill -9 of the server too`, { skip }, async () => {
    const first = new Play(folder, { user });
    const told = await first.started();
    assert.equal(await first.ask("add 3"), "added 3");
    process.kill(told.pid, "SIGKILL");
    first.process.kill("SIGKILL");
    await first.ended();
    const second = new Play(folder, { user });
    await second.started();
    assert.equal(await second.ask("list"), "1 2 3");
    await second.stop();
  });

  test(`${name}: of two that start at once exactly one gets the folder`, { skip }, async () => {
    writeFileSync(join(folder, "lock"), JSON.stringify({ pid: 1, started: "0", boot: "" }));
    const plays = [new Play(folder, { user }), new Play(folder, { user })];
    const started = await Promise.all(plays.map((play) => play.lines.next()));
    const winners = plays.filter((_, at) => started[at]?.done !== true);
    assert.equal(winners.length, 1);
    await winners[0]?.stop();
  });
}

test(
  "root: other users of the machine can't connect, nor reach the socket",
  { skip: ROOT ? false : "needs root" },
  async () => {
    const play = new Play(folderFor("closed"));
    const told = await play.started();
    const program =
      `import pg from ${JSON.stringify(import.meta.resolve("pg"))};` +
      `const c = new pg.Client({ connectionString: ${JSON.stringify(told.ownerUrl)} });` +
      `c.connect().then(() => console.log("IN"), (e) => console.log(e.message));`;
    const as = (user: User): string =>
      spawnSync(process.execPath, ["--input-type=module", "-e", program], {
        ...user,
      }).stdout.toString();
    assert.match(as({ uid: 12345, gid: 12345 }), /EACCES/);
    // The same user as the server's reaches the socket and is refused by the server.
    assert.match(as({ uid: 65534, gid: 65534 }), /authentication failed/);
    await play.stop();
  },
);

test(
  "root: the server runs as nobody, and listens on no port",
  { skip: ROOT ? false : "needs root" },
  async () => {
    const play = new Play(folderFor("nobody"));
    const told = await play.started();
    const status = readFileSync(`/proc/${told.pid}/status`, "utf8");
    assert.match(status, /^Uid:\s+65534\s+65534/m);
    assert.match(status, /^Groups:\s*$/m);
    assert.equal(await play.ask("setting listen_addresses"), "");
    assert.equal(await play.ask("setting fsync"), "on");
    await play.stop();
  },
);

test(
  "root: a folder that nobody can't reach is kept under the system's folder, and found again",
  { skip: ROOT ? false : "needs root" },
  async () => {
    const closed = folderFor("closed-to-all");
    chmodSync(closed, 0o700);
    const folder = join(closed, "data");
    const first = new Play(folder);
    await first.started();
    assert.equal(await first.ask("add 7"), "added 7");
    await first.stop();
    const home = readFileSync(join(folder, "database-is-in.txt"), "utf8").trim();
    assert.ok(home.startsWith(join(base, "system")));
    assert.equal(existsSync(join(folder, "postgres")), false);
    chmodSync(closed, 0o755); // reachable now: the old place is used all the same
    const second = new Play(folder);
    await second.started();
    assert.equal(await second.ask("list"), "7");
    await second.stop();
  },
);

test(
  "root: programs that nobody can't reach are copied once",
  { skip: ROOT ? false : "needs root" },
  async () => {
    const { copiedBinaries, installedBinaries } =
      await import("../../app/src/platform/postgres-binaries.ts");
    const under = join(base, "programs");
    const copy = copiedBinaries(installedBinaries(), under);
    const ran = spawnSync(join(copy.folder, "bin/postgres"), ["--version"], {
      uid: 65534,
      gid: 65534,
    });
    assert.match(ran.stdout.toString(), /^postgres \(PostgreSQL\) 18/);
    const made = statSync(copy.folder).ctimeMs;
    assert.equal(statSync(copiedBinaries(installedBinaries(), under).folder).ctimeMs, made);
  },
);

test(
  "root: a refusal says what to do when there is no place left",
  { skip: ROOT ? false : "needs root" },
  async () => {
    const closed = folderFor("nowhere");
    chmodSync(closed, 0o700);
    const file = join(base, "a-file");
    writeFileSync(file, "");
    const play = new Play(join(closed, "data"), { system: join(file, "system") });
    assert.equal(await play.ended(), 1);
    assert.match(play.errors, /NoPostgres/);
    assert.match(play.errors, /Set DATA_DIR to a folder that every user can pass through/);
  },
);

test(
  "root: an ordinary user is told that the database is another's",
  { skip: ROOT ? false : "needs root" },
  async () => {
    const folder = folderFor("of-root");
    const mine = new Play(folder);
    await mine.started();
    await mine.stop();
    chownSync(folder, 12345, 12345);
    const play = new Play(folder, { user: { uid: 12345, gid: 12345 } });
    assert.equal(await play.ended(), 1);
    assert.match(play.errors, /belongs to user 65534/);
  },
);
