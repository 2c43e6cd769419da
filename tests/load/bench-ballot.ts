/**
 * The speed of verifying a ballot beside belenios-tool's, on the same archives in one run: one thread by
 * processor time, ours from bytes in to verdict out in a fresh process (the wall clock tells of the
 * machine's other work), two threads against one by the wall clock. The programs take turns; the best of
 * the rounds is what they cost, and the median of the pairs says how the machine's other work shifts it.
 * Run: node tests/load/bench-ballot.ts
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { readArchive, textIn } from "@rochdale/ballot/archive.ts";
import { ballot } from "@rochdale/cli/ballot.ts";
import { verifyByThreads } from "@rochdale/cli/ballot-threads.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const scale = resolve(root, process.env["ROCHDALE_DATA"] ?? "../shared", "data/belenios/scale");
/** What is verified, and how many times as fast as the tool we promise to be, on one thread. */
const promises: readonly Promised[] = [
  {
    ...{ name: "1,000 yes/no ballots, to the result", file: "yn1000.bel.gz", end: null },
    ...{ least: { alone: 1.4, hinted: 2.5 }, rounds: 3 },
  },
  {
    ...{ name: "200 ballots that rank ten", file: "r10-200.bel.gz", end: "Ballot" },
    ...{ least: { alone: 4, hinted: null }, rounds: 5 },
  },
  {
    ...{ name: "the same with two shuffles, to the result", file: "r10-200.bel.gz", end: null },
    ...{ least: { alone: 2.5, hinted: null }, rounds: 3 },
  },
];
type Promised = {
  readonly name: string;
  readonly file: string;
  readonly end: "Ballot" | null;
  readonly least: { readonly alone: number; readonly hinted: number | null };
  readonly rounds: number;
};

type Took = { readonly processor: number; readonly wall: number };
const least = (all: readonly Took[], of: keyof Took): number =>
  Math.min(...all.map((one) => one[of]));
/** The median of `a` over `b`, each pair from one round. */
function medianRatio(a: readonly Took[], b: readonly Took[], of: keyof Took): number {
  const ratios = a.map((one, at) => one[of] / b[at]![of]).toSorted((x, y) => x - y);
  return ratios[Math.floor(ratios.length / 2)]!;
}

/** Runs the tool to its end: seconds of processor and of wall clock. Throws if it rejects. */
function tookTool(dir: string): Took {
  const started = performance.now();
  // The shell's `times` tells what its children took, user and system, on its second line.
  const script = 'belenios-tool election verify --dir "$1" >/dev/null 2>&1 || exit 1; times';
  const ran = spawnSync("sh", ["-c", script, "sh", dir], { encoding: "utf8" });
  if (ran.status !== 0) throw new Error("belenios-tool does not accept the archive");
  const wall = (performance.now() - started) / 1000;
  const children = ran.stdout.trim().split("\n").at(-1) ?? "";
  const times = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  const processor = times.reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
  return { processor, wall };
}

/** The same of ours, with so many threads, with hints if they are given, in a process of its own. */
function tookOurs(path: string, threads: number, hints?: string): Took {
  const self = fileURLToPath(import.meta.url);
  const args = [self, path, `${threads}`, ...(hints === undefined ? [] : [hints])];
  const ran = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`we do not accept the archive: ${ran.stderr}`);
  return JSON.parse(ran.stdout) as Took;
}

/** Bytes in, verdict out, in this process. */
async function measureHere(path: string, threads: number, file?: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const hints = file === undefined ? {} : { hints: new Uint8Array(readFileSync(file)) };
  const [started, before] = [performance.now(), process.cpuUsage()];
  const verdict = await verifyByThreads(bytes, hints, { threads });
  const { user, system } = process.cpuUsage(before);
  const wall = (performance.now() - started) / 1000;
  if (!verdict.strict) throw new Error("the archive does not hold");
  console.log(JSON.stringify({ processor: (user + system) / 1e6, wall }));
}

/** The archive, or its beginning up to the last event of a type, in a folder as the tool wants it. */
function placed(
  folder: string,
  { file, end, at }: Pick<Promised, "file" | "end"> & { readonly at: number },
): Placed {
  const bytes = new Uint8Array(gunzipSync(readFileSync(join(scale, file))));
  const reading = readArchive(bytes);
  if (!reading.ok) throw new Error(`${file} cannot be read`);
  const { events } = reading.value;
  const election = textIn(reading.value, events[0]!.texts[0]!) ?? "";
  const { uuid } = JSON.parse(election) as { uuid: string };
  const last = end === null ? events.at(-1) : events.findLast(({ type }) => type === end);
  const dir = join(folder, String(at));
  mkdirSync(dir);
  const path = join(dir, `${uuid}.bel`);
  writeFileSync(path, bytes.subarray(0, last?.end));
  return { dir, path, hints: join(folder, `${at}.hints`) };
}
type Placed = { readonly dir: string; readonly path: string; readonly hints: string };

/** Runs one promise's rounds and prints what they took; how many promises do not hold. */
async function measured({ name, least: promised, rounds }: Promised, placed: Placed) {
  const { dir, path, hints } = placed;
  const made = await ballot(["hints", path, hints], { print: () => {}, tell: console.error });
  if (made !== 0) throw new Error("there are no hints at some ballots");
  const took = { theirs: [], one: [], two: [], hinted: [], hintedTwo: [] } as {
    [who in "theirs" | "one" | "two" | "hinted" | "hintedTwo"]: Took[];
  };
  for (let round = 0; round < rounds; round += 1) {
    took.theirs.push(tookTool(dir));
    took.one.push(tookOurs(path, 1));
    took.hinted.push(tookOurs(path, 1, hints));
    took.two.push(tookOurs(path, 2));
    took.hintedTwo.push(tookOurs(path, 2, hints));
  }
  console.log(`${name}, ${rounds} rounds:`);
  const tool = least(took.theirs, "processor");
  console.log(`  belenios-tool ${tool.toFixed(2)} s`);
  const told = (what: string, one: readonly Took[], two: readonly Took[], most: number | null) => {
    const own = least(one, "processor");
    const times = tool / own;
    const held = most === null || times >= most;
    const pairs = medianRatio(took.theirs, one, "processor").toFixed(2);
    const kept = most === null ? "" : `; ${most} promised${held ? "" : "  DOES NOT HOLD"}`;
    console.log(
      `  ours, ${what} ${own.toFixed(2)} s: ${times.toFixed(2)} times as fast (in pairs ${pairs})${kept}`,
    );
    const shared = least(one, "wall") / least(two, "wall");
    console.log(`    two threads: ${shared.toFixed(2)} times one, by the clock`);
    return held ? 0 : 1;
  };
  return (
    told("one thread", took.one, took.two, promised.alone) +
    told("with hints", took.hinted, took.hintedTwo, promised.hinted)
  );
}

async function bench(): Promise<number> {
  const tool = spawnSync("belenios-tool", ["--version"], { encoding: "utf8" });
  if (tool.error !== undefined || !existsSync(scale)) {
    console.log("skipped: belenios-tool or the sample archives are not on this machine");
    return 0;
  }
  console.log(`belenios-tool ${tool.stdout.trim()}; seconds of processor, the best of the rounds`);
  const folder = mkdtempSync(join(tmpdir(), "bench-ballot-"));
  let failed = 0;
  try {
    for (const [at, promised] of promises.entries()) {
      failed += await measured(promised, placed(folder, { ...promised, at }));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return failed;
}

const [path, threads, hints] = process.argv.slice(2);
if (path === undefined) process.exitCode = (await bench()) === 0 ? 0 : 1;
else await measureHere(path, Number(threads), hints);
