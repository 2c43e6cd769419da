/** The reference tool, run as its manual says, in a folder of its own. Debian packages it as belenios-tool. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Why tests against the tool are skipped here; false where its version 2.0 is installed. */
export const noBelenios: false | string = reasonToSkip();

function reasonToSkip(): false | string {
  const { status, stdout } = spawnSync("belenios-tool", ["--version"], { encoding: "utf8" });
  if (status !== 0) return "belenios-tool is not installed";
  const version = stdout.trim();
  // Later versions make threshold keys in another format.
  return version.startsWith("2.0") ? false : `belenios-tool is ${version}, and not 2.0`;
}

export type Folder = {
  readonly path: string;
  /** Runs the tool here. Throws with what it said if it fails. */
  readonly run: (args: readonly string[], input?: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly read: (name: string) => string;
  readonly bytes: (name: string) => Uint8Array;
  /** Names of files that end so, sorted. */
  readonly named: (ending: string) => readonly string[];
};

/** Does something in a fresh folder, which is gone afterwards. */
export function inFolder<T>(act: (folder: Folder) => T): T {
  const path = mkdtempSync(join(tmpdir(), "ballot-"));
  try {
    return act({
      path,
      run: (args, input = "") => told(args, { path, input }),
      write: (name, content) => {
        writeFileSync(join(path, name), content);
        return join(path, name);
      },
      read: (name) => readFileSync(join(path, name), "utf8").trim(),
      bytes: (name) => readFileSync(join(path, name)),
      named: (ending) =>
        readdirSync(path)
          .filter((name) => name.endsWith(ending))
          .sort(),
    });
  } finally {
    rmSync(path, { recursive: true });
  }
}

function told(args: readonly string[], { path, input }: { path: string; input: string }): string {
  const env = { ...process.env, BELENIOS_USE_URANDOM: "1" };
  const ran = spawnSync("belenios-tool", args, { cwd: path, input, env, encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`belenios-tool ${args.join(" ")}: ${ran.stderr}`);
  return ran.stdout.trim();
}

/** What the tool says of an archive: true where it accepts it. */
export function beleniosAccepts(bytes: Uint8Array, uuid: string): boolean {
  return inFolder(({ path, write }) => {
    write(`${uuid}.bel`, bytes);
    const verify = ["election", "verify", "--dir", path];
    return spawnSync("belenios-tool", verify, { cwd: path }).status === 0;
  });
}
