/** `npm run restore -- FILE`: a backup into an empty database and a folder without keys. */
import { runBackupCommand } from "./backup-arguments.ts";
import { restoreBackup } from "./backup.ts";

process.exitCode = await runBackupCommand(
  {
    name: "restore",
    act: restoreBackup,
    told: (manifest, file) =>
      `Restored ${manifest.tables.length} tables and ${manifest.keys.length} keys from ${file}, as of ` +
      `${manifest.taken}. Now start as usual.`,
  },
  process.argv.slice(2),
);
