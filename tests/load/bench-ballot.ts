/**
 * The speed of verifying a ballot beside belenios-tool's, on the same archives in one run: one thread by
 * processor time, ours from bytes in to verdict out in a fresh process (the wall clock tells of the
 * machine's other work), two threads against one by the wall clock. Run: node tests/load/bench-ballot.ts
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { readArchive, textIn } from "@rochdale/ballot/archive.ts";
import { verifyByThreads } from "@rochdale/cli/ballot-threads.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const scale = resolve(root, process.env["ROCHDALE_DATA"] ?? "../shared", "data/belenios/scale");
const rounds = Number(process.env["ROUNDS"] ?? 3);

/** What is verified, and how many times as fast as the tool we promise to be, on one thread. */
const promises = [
  { name: "1,000 yes/no ballots, to the result", file: "yn1000.bel.gz", end: null, least: 1.4 },
  { name: "200 ballots that rank ten", file: "r10-200.bel.gz", end: "Ballot", least: 4 },
  {
    name: "the same with two shuffles, to the result",
    file: "r10-200.bel.gz",
    end: null,
    least: 2.5,
  },
] as const;

type Took = { readonly processor: number; readonly wall: number };
const least = (all: readonly Took[], of: keyof Took): number =>
  Math.min(...all.map((one) => one[of]));

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

/** The same of ours, with so many threads, in a process of its own. */
function tookOurs(path: string, threads: number): Took {
  const self = fileURLToPath(import.meta.url);
  const ran = spawnSync(process.execPath, [self, path, `${threads}`], { encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`we do not accept the archive: ${ran.stderr}`);
  return JSON.parse(ran.stdout) as Took;
}

/** Bytes in, verdict out, in this process. */
async function measureHere(path: string, threads: number): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const [started, before] = [performance.now(), process.cpuUsage()];
  const verdict = await verifyByThreads(bytes, {}, { threads });
  const { user, system } = process.cpuUsage(before);
  const wall = (performance.now() - started) / 1000;
  if (!verdict.strict) throw new Error("the archive does not hold");
  console.log(JSON.stringify({ processor: (user + system) / 1e6, wall }));
}

/** The archive, or its beginning up to the last event of a type, in a folder as the tool wants it. */
function placed(
  folder: string,
  { file, end, at }: { file: string; end: string | null; at: number },
) {
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
  return { dir, path };
}

function bench(): number {
  const tool = spawnSync("belenios-tool", ["--version"], { encoding: "utf8" });
  if (tool.error !== undefined || !existsSync(scale)) {
    console.log("skipped: belenios-tool or the sample archives are not on this machine");
    return 0;
  }
  console.log(`belenios-tool ${tool.stdout.trim()}, best of ${rounds} rounds each`);
  const folder = mkdtempSync(join(tmpdir(), "bench-ballot-"));
  let failed = 0;
  try {
    for (const [at, { name, file, end, least: promised }] of promises.entries()) {
      const { dir, path } = placed(folder, { file, end, at });
      const theirs: Took[] = [];
      const one: Took[] = [];
      const two: Took[] = [];
      for (let round = 0; round < rounds; round += 1) {
        theirs.push(tookTool(dir));
        one.push(tookOurs(path, 1));
        two.push(tookOurs(path, 2));
      }
      const times = least(theirs, "processor") / least(one, "processor");
      const shared = least(one, "wall") / least(two, "wall");
      const held = times >= promised;
      if (!held) failed += 1;
      console.log(`${name}:`);
      console.log(`  belenios-tool ${least(theirs, "processor").toFixed(2)} s`);
      console.log(
        `  ours, one thread ${least(one, "processor").toFixed(2)} s: ${times.toFixed(2)} times as fast, ` +
          `${promised} promised${held ? "" : "  DOES NOT HOLD"}`,
      );
      console.log(`  ours, two threads: ${shared.toFixed(2)} times one thread, by the clock`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return failed;
}

const [path, threads] = process.argv.slice(2);
if (path === undefined) process.exitCode = bench() === 0 ? 0 : 1;
else await measureHere(path, Number(threads));
