/** Runs every test that this machine can, lists what it skipped and why; in CI a skip is a failure. */
import { spawn } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTestServer } from "../app/src/platform/test-database.ts";
import type { GroupOfFiles, Totals } from "./group.ts";

type Group = {
  readonly name: string;
  readonly files: readonly string[];
  /** One process for all files; otherwise one each, `atOnce` side by side. */
  readonly together: boolean;
  readonly atOnce?: number;
  readonly database?: true;
  /** Runs beside the group before it: both keep one processor busy at most. */
  readonly beside?: true;
};

const isTest = (path: string) => !path.includes("node_modules");
const find = (...patterns: string[]) => globSync(patterns).filter(isTest).sort();

/** The groups in the order of the house style: the quick and pure first, the browser last. */
export function groupsOfTests(): Group[] {
  const inApp = find("app/src/**/*.test.ts");
  const holds = (words: string) => (path: string) => readFileSync(path, "utf8").includes(words);
  const needsDatabase = holds("test-database.ts");
  const golden = find(
    "tests/golden/**/*.test.ts",
    "tests/conformance/**/*.test.ts",
    "examples/**/*.test.ts",
  );
  const needsBrowser = holds("playwright");
  const journeys = [...golden.filter(needsBrowser), ...find("tests/journeys/**/*.test.ts")];
  const ofVotes = (path: string) => /ballot|booth|case|election|registrar|whole-way/.test(path);
  return [
    { name: "tidy", files: find("tests/tidy/**/*.test.ts"), together: true },
    {
      name: "pure",
      files: [
        ...find("libraries/**/*.test.ts"),
        ...inApp.filter((p) => !needsDatabase(p)),
        ...golden.filter((p) => !needsBrowser(p)),
      ],
      together: true,
    },
    {
      name: "second opinion",
      files: find("tests/second-opinion/**/*.test.ts"),
      together: true,
      beside: true,
    },
    {
      name: "shell",
      files: [...inApp.filter(needsDatabase), ...find("tests/shell/**/*.test.ts")],
      together: false,
      atOnce: 2,
      database: true,
    },
    { name: "faults", files: find("tests/faults/**/*.test.ts"), together: false, atOnce: 1 },
    {
      name: "journeys",
      files: journeys.filter((path) => !ofVotes(path)),
      together: true,
      database: true,
    },
    {
      name: "journeys of votes",
      files: journeys.filter(ofVotes),
      together: true,
      database: true,
      beside: true,
    },
  ];
}

const QUICK = ["tidy", "pure"];

async function runGroup(group: Group, environment: NodeJS.ProcessEnv): Promise<Totals> {
  const folder = mkdtempSync(join(tmpdir(), "rochdale-tests-"));
  const file = join(folder, "totals.json");
  const what: GroupOfFiles = {
    files: group.files,
    together: group.together,
    atOnce: group.atOnce ?? 1,
  };
  const args = ["tests/group.ts", JSON.stringify(what), file];
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...environment, NODE_NO_WARNINGS: "1" },
  });
  const code = await new Promise<number | null>((done) => child.on("close", done));
  const none: Totals = { passed: 0, failed: [], skipped: [] };
  const totals = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Totals) : none;
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0 && totals.failed.length === 0)
    totals.failed.push(`${group.name}: ended with ${code}`);
  return totals;
}

async function runAndTell(group: Group, environment: NodeJS.ProcessEnv): Promise<Totals> {
  const started = performance.now();
  const totals = await runGroup(group, environment);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${group.name}: ${totals.passed} passed, ${totals.failed.length} failed, ${totals.skipped.length} skipped (${group.files.length} files, ${seconds} s)`,
  );
  return totals;
}

function turnsOf(groups: readonly Group[]): readonly (readonly Group[])[] {
  const turns: Group[][] = [];
  for (const group of groups) {
    const last = turns.at(-1);
    if (group.beside && last) last.push(group);
    else turns.push([group]);
  }
  return turns;
}

async function main(): Promise<number> {
  const named = process.argv.slice(2);
  const quick = named.includes("--quick");
  const wanted = named.filter((name) => !name.startsWith("--"));
  const groups = groupsOfTests()
    .filter((g) =>
      quick ? QUICK.includes(g.name) : wanted.length === 0 || wanted.includes(g.name),
    )
    .filter((g) => g.files.length > 0);
  const server = groups.some((g) => g.database) ? await startTestServer() : null;
  const environment = { ...process.env, ...(server ? { ROCHDALE_TEST_PG: server.url } : {}) };
  const all: Totals = { passed: 0, failed: [], skipped: [] };
  try {
    for (const turn of turnsOf(groups)) {
      for (const totals of await Promise.all(turn.map((group) => runAndTell(group, environment)))) {
        all.passed += totals.passed;
        all.failed.push(...totals.failed);
        all.skipped.push(...totals.skipped);
      }
    }
  } finally {
    await server?.stop();
  }
  return close(all);
}

function close(all: Totals): number {
  for (const { name, because } of all.skipped) console.log(`skipped: ${name}: ${because}`);
  for (const name of all.failed) console.log(`failed: ${name}`);
  console.log(`${all.passed} passed, ${all.failed.length} failed, ${all.skipped.length} skipped`);
  if (all.passed === 0) return 1;
  if (all.failed.length > 0) return 1;
  if (process.env["CI"] === "true" && all.skipped.length > 0) {
    console.log("In CI nothing may be skipped.");
    return 1;
  }
  return 0;
}

process.exitCode = await main();
