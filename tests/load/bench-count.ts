/**
 * The speed of the count beside the plain floor (read, parse, add alike rankings together): ratios of
 * medians in fresh processes, since a busy machine slows both; a mutual's election cold and warm; Meek's
 * rule beside the npm package meeks-prf-js. Run: npm run bench:count (ROUNDS=3 for a shorter look).
 */
import { execFileSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bltReader, readBlt } from "@rochdale/count/elections/blt.ts";
import { countElection } from "@rochdale/count/elections/count.ts";
import type { Election } from "@rochdale/count/elections/election.ts";
import { presetNamed } from "@rochdale/count/elections/presets.ts";
import type { ElectionRules } from "@rochdale/count/elections/presets.ts";
import { rankingAt } from "@rochdale/count/elections/profile.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const self = fileURLToPath(import.meta.url);
const perf = resolve(root, process.env["ROCHDALE_DATA"] ?? "../shared", "data/count/perf");
const rounds = Number(process.env["ROUNDS"] ?? 5);
/** The promise at a million papers, in times of the floor. */
const most: { readonly [rules: string]: number } = {
  "scottish-2007": 3.5,
  ers97: 3.5,
  "nhs-2014-stv": 3.5,
  "meek-prf": 15,
};
const megabytesMost = 250;
/** A mutual's election, bytes in and report out, in a process that has counted before. */
const mutual = { papers: 5_000, millisecondsMost: 15 };

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const clock = <T>(run: () => T): readonly [milliseconds: number, result: T] => {
  const started = performance.now();
  const result = run();
  return [performance.now() - started, result];
};
function rulesNamed(name: string): ElectionRules {
  return presetNamed(name) ?? fail(`no rules are called ${name}`);
}
function fail(why: string): never {
  throw new Error(why);
}

/** Bytes in as the command reads them, complete report out. */
function counted(file: string, rules: ElectionRules): void {
  const reader = bltReader();
  const chunk = new Uint8Array(1 << 18);
  const open = openSync(file, "r");
  for (let length; (length = readSync(open, chunk)) > 0;) reader.push(chunk.subarray(0, length));
  closeSync(open);
  const read = reader.end();
  if (!read.ok) fail(JSON.stringify(read.problems));
  JSON.stringify(countElection(read.election, rules));
}

type Measured = { readonly cold: number; readonly warm: number; readonly megabytes: number };

/** In this process: the first count, and the median of those after it where they are asked for. */
function measureHere(file: string, name: string, again: number): Measured {
  const rules = rulesNamed(name);
  const [cold] = clock(() => counted(file, rules));
  const megabytes = process.resourceUsage().maxRSS / 1e3;
  const warm = Array.from({ length: again }, () => clock(() => counted(file, rules))[0]);
  return { cold, warm: median(warm), megabytes };
}

const apart = (...args: string[]): string =>
  execFileSync(process.execPath, args, { encoding: "utf8", cwd: root });
const measured = (file: string, rules: string, again = 0): Measured =>
  JSON.parse(apart(self, file, rules, `${again}`)) as Measured;

/** One size: the floor and every rule, a round of each in turn; how many promises were broken. */
function growth(papers: number, folder: string): number {
  const file = fileOf(papers, folder);
  const floors: number[] = [];
  const counts = new Map<string, Measured[]>(Object.keys(most).map((rules) => [rules, []]));
  for (let round = 0; round < rounds; round++) {
    const floor = JSON.parse(apart(join(perf, "floor.mjs"), file)) as { parse_agg_ms: number };
    floors.push(floor.parse_agg_ms);
    for (const [rules, all] of counts) all.push(measured(file, rules));
  }
  const floor = median(floors);
  console.log(`${papers} papers: floor ${floor.toFixed(1)} ms`);
  let broken = 0;
  for (const [rules, all] of counts) {
    const ms = median(all.map(({ cold }) => cold));
    const megabytes = Math.max(...all.map((one) => one.megabytes));
    const held = ms / floor <= (most[rules] ?? 0) && megabytes <= megabytesMost;
    const promised = papers === 1_000_000;
    if (promised && !held) broken++;
    const figures = `${ms.toFixed(1)} ms, ${(ms / floor).toFixed(2)} x floor, ${megabytes.toFixed(0)} MB`;
    console.log(`  ${rules}: ${figures}${promised ? verdict(held) : ""}`);
  }
  return broken;
}

const verdict = (held: boolean): string => (held ? "  holds" : "  DOES NOT HOLD");

function fileOf(papers: number, folder: string): string {
  const file = join(folder, `${papers}.blt`);
  if (!existsSync(file)) apart(join(perf, "gen.mjs"), `${papers}`, "20", "7", file, "1");
  return file;
}

function mutualOf(folder: string): number {
  const file = fileOf(mutual.papers, folder);
  let broken = 0;
  console.log(`${mutual.papers} papers, a mutual: first count of a process, then again`);
  for (const rules of Object.keys(most)) {
    const all = Array.from({ length: rounds }, () => measured(file, rules, 30));
    // Milliseconds, not a ratio: the quietest round says what the machine can do.
    const cold = Math.min(...all.map((one) => one.cold));
    const warm = Math.min(...all.map((one) => one.warm));
    const held = warm <= mutual.millisecondsMost;
    if (!held) broken++;
    const figures = `cold ${cold.toFixed(1)} ms, warm ${warm.toFixed(1)} ms`;
    console.log(`  ${rules}: ${figures}${verdict(held)}`);
  }
  return broken;
}

type MeeksPrf = {
  readonly tabulate: (
    seats: number,
    candidates: readonly string[],
    ballots: readonly (readonly [number, readonly string[]])[],
    ...rest: readonly unknown[]
  ) => { readonly elected: Iterable<string> };
};

/** The package, from here or from a folder named by MEEKS_PRF; or why it is not there. */
function meeksPrf(): MeeksPrf | string {
  const from = createRequire(join(resolve(root, process.env["MEEKS_PRF"] ?? "."), "x.js"));
  try {
    const module = from("meeks-prf-js/run/meek.js") as MeeksPrf & { readonly default?: MeeksPrf };
    return module.default ?? module;
  } catch (error) {
    const { code = "" } = error as { code?: string };
    if (code !== "MODULE_NOT_FOUND") throw error;
    return "not measured: meeks-prf-js is not installed (npm install meeks-prf-js@1.0.0, MEEKS_PRF=its folder)";
  }
}

/** Both count papers that are already added together: reading and parsing is left out of both. */
function sideBySide(papers: number, folder: string, other: MeeksPrf): void {
  const read = readBlt(readFileSync(fileOf(papers, folder)));
  if (!read.ok) fail(JSON.stringify(read.problems));
  const { election } = read;
  const [ours, report] = clock(() => countElection(election, rulesNamed("meek-prf")));
  const { names, ballots } = asMeeksPrf(election);
  const [theirs, result] = clock(() =>
    other.tabulate(election.seats, names, ballots, names.length, names, [], [], {}, null),
  );
  const won = report.elected.map(({ candidate }) => `c${candidate}`).toSorted();
  const same =
    won.join() === [...result.elected].toSorted().join() ? "same winners" : "OTHER WINNERS";
  const times = (theirs / ours).toFixed(1);
  console.log(
    `  ${papers} papers: here ${ours.toFixed(0)} ms, meeks-prf-js ${theirs.toFixed(0)} ms (${times} times), ${same}`,
  );
}

function asMeeksPrf({ candidates, profile }: Election) {
  const names = candidates.map((_, i) => `c${i + 1}`);
  const ballots = Array.from({ length: profile.size }, (_, i) => {
    const ranking = rankingAt(profile, i).map(([candidate]) => `c${candidate}`);
    return [profile.papers[i] as number, ranking] as const;
  });
  return { names, ballots };
}

function bench(): number {
  if (!existsSync(perf)) {
    console.log("skipped: the generator of papers is not on this machine");
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), "bench-count-"));
  try {
    let broken = mutualOf(folder);
    for (const papers of [10_000, 100_000, 1_000_000]) broken += growth(papers, folder);
    console.log("Meek's rule beside meeks-prf-js, on papers already added together");
    const other = meeksPrf();
    if (typeof other === "string") console.log(`  ${other}`);
    else for (const papers of [mutual.papers, 100_000]) sideBySide(papers, folder, other);
    return broken;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [file, rules, again = "0"] = process.argv.slice(2);
if (file !== undefined && rules !== undefined) {
  console.log(JSON.stringify(measureHere(file, rules, Number(again))));
} else process.exitCode = bench() === 0 ? 0 : 1;
