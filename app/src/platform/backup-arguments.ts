/** The commands `npm run backup -- FILE` and `npm run restore -- FILE`: their argument and their words. */
import { resolve } from "node:path";
import { BackupRefused, type BackupManifest, type BackupParts } from "./backup.ts";
import { readConfiguration } from "./configuration.ts";
import { withOwnerUrl } from "./database-in-use.ts";
import { FolderInUse } from "./folder-lock.ts";
import { NoPostgres } from "./postgres-binaries.ts";

export type BackupCommand = {
  name: "backup" | "restore";
  act(parts: BackupParts): Promise<BackupManifest>;
  told(manifest: BackupManifest, file: string): string;
};

/** Runs the command and answers the exit code: 0 done, 1 refused, 2 not understood. */
export async function runBackupCommand(
  command: BackupCommand,
  given: readonly string[],
): Promise<number> {
  const [file, ...more] = given;
  const read = readConfiguration(process.env, []);
  const problems = read.ok ? [] : read.problems;
  if (file === undefined || more.length > 0)
    problems.unshift(`Name one file: npm run ${command.name} -- FILE`);
  if (!read.ok || file === undefined || problems.length > 0) {
    process.stderr.write(`${problems.join("\n")}\n`);
    return 2;
  }
  // npm runs scripts in the package's folder; FILE is meant from where the person stands.
  const path = resolve(process.env["INIT_CWD"] ?? ".", file);
  const { configuration } = read;
  try {
    const manifest = await withOwnerUrl(configuration, (ownerUrl) =>
      command.act({ ownerUrl, keysFolder: configuration.keysFolder, file: path }),
    );
    process.stdout.write(`${command.told(manifest, path)}\n`);
    return 0;
  } catch (error) {
    const expected = [BackupRefused, FolderInUse, NoPostgres].some((kind) => error instanceof kind);
    if (!expected) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}
