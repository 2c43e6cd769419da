/** The quick check before a commit: format, lint with types, types, and the fast tests. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Tools whose platform binaries do not fit a lock file; exact versions, kept beside it. */
const TOOLS = { oxlint: "1.94.0", oxfmt: "0.79.0", "oxlint-tsgolint": "7.0.2007" };
const folder = ".cache/lint";

function run(name: string, command: string, args: readonly string[]): boolean {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    env: { ...process.env, PATH: `${resolve(folder, "node_modules/.bin")}:${process.env["PATH"]}` },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? "holds" : "FAILS"}  ${name} (${seconds} s)`);
  if (status !== 0) console.log(`${stdout}${stderr}`.slice(-12_000));
  return status === 0;
}

function installTools(): boolean {
  const stamp = join(folder, "stamp");
  const wanted = JSON.stringify(TOOLS);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return true;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ private: true, dependencies: TOOLS }),
  );
  const installed = run("installing the formatter and the linter", "npm", [
    "install",
    "--prefix",
    folder,
  ]);
  if (installed) writeFileSync(stamp, wanted);
  return installed;
}

const tool = (name: string) => join(folder, "node_modules/.bin", name);
const places = ["app", "libraries", "tests", "examples"].filter((place) => existsSync(place));
const tools = installTools();
const held = [
  tools && run("format", tool("oxfmt"), ["--check", ...places]),
  tools &&
    run("lint, with types", tool("oxlint"), ["-c", ".oxlintrc.json", "--type-aware", ...places]),
  run("types", "node_modules/.bin/tsc", ["-p", "tsconfig.json"]),
  run("tidy and fast tests", process.execPath, ["tests/run.ts", "--quick"]),
];
process.exitCode = held.every(Boolean) ? 0 : 1;
