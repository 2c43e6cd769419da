/**
 * The speed of the count beside the plain floor (read, parse, add alike rankings together): ratios of
 * medians in fresh processes, since a busy machine slows both. Run: node tests/load/bench-count.ts
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readBlt } from "@rochdale/count/elections/blt.ts";
import { countElection } from "@rochdale/count/elections/count.ts";
import { presetNamed } from "@rochdale/count/elections/presets.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const perf = resolve(root, process.env["ROCHDALE_DATA"] ?? "../shared", "data/count/perf");
const rounds = Number(process.env["ROUNDS"] ?? 5);
const dialects = ["scottish-2007", "ers97", "nhs-2014-stv", "meek-prf"];
/** The promise at a million papers, in times of the floor. */
const most: { readonly [rules: string]: number } = {
  "scottish-2007": 3.5,
  ers97: 3.5,
  "nhs-2014-stv": 3.5,
  "meek-prf": 15,
};

type Measured = { readonly ms: number; readonly megabytes: number };
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Bytes in, complete report out, in this process. */
function measureHere(file: string, rules: string): Measured {
  const preset = presetNamed(rules);
  if (preset === null) throw new Error(`no rules are called ${rules}`);
  const started = performance.now();
  const read = readBlt(readFileSync(file));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  JSON.stringify(countElection(read.election, preset));
  const ms = performance.now() - started;
  return { ms, megabytes: process.memoryUsage().rss / 1e6 };
}

function measureApart(...args: string[]): string {
  return execFileSync(process.execPath, args, { encoding: "utf8", cwd: root });
}

function bench(): number {
  if (!existsSync(perf)) {
    console.log("skipped: the generator of papers is not on this machine");
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), "bench-count-"));
  let failed = 0;
  try {
    for (const papers of [5_000, 10_000, 100_000, 1_000_000]) {
      const file = join(folder, `${papers}.blt`);
      measureApart(join(perf, "gen.mjs"), `${papers}`, "20", "7", file, "1");
      const floors: number[] = [];
      const counts = new Map(dialects.map((rules) => [rules, [] as Measured[]]));
      for (let round = 0; round < rounds; round++) {
        const floor = JSON.parse(measureApart(join(perf, "floor.mjs"), file)) as {
          readonly parse_agg_ms: number;
        };
        floors.push(floor.parse_agg_ms);
        for (const rules of dialects) {
          const self = fileURLToPath(import.meta.url);
          const measured = JSON.parse(measureApart(self, file, rules)) as Measured;
          counts.get(rules)?.push(measured);
        }
      }
      const floor = median(floors);
      console.log(`${papers} papers: floor ${floor.toFixed(1)} ms`);
      for (const [rules, all] of counts) {
        const ms = median(all.map((one) => one.ms));
        const megabytes = Math.max(...all.map((one) => one.megabytes));
        const times = ms / floor;
        const held = times <= (most[rules] ?? 0) && megabytes <= 250;
        const verdict = papers < 1_000_000 ? "" : held ? "  holds" : "  DOES NOT HOLD";
        if (papers === 1_000_000 && !held) failed++;
        const size = `${megabytes.toFixed(0)} MB`;
        console.log(
          `  ${rules}: ${ms.toFixed(1)} ms, ${times.toFixed(2)} x floor, ${size}${verdict}`,
        );
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return failed;
}

const [file, rules] = process.argv.slice(2);
if (file !== undefined && rules !== undefined) {
  console.log(JSON.stringify(measureHere(file, rules)));
} else process.exitCode = bench() === 0 ? 0 : 1;
