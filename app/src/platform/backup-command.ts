/** `npm run backup -- FILE`: the whole database and the keys in one file, while everything runs on. */
import { runBackupCommand } from "./backup-arguments.ts";
import { writeBackup } from "./backup.ts";

process.exitCode = await runBackupCommand(
  {
    name: "backup",
    act: writeBackup,
    told: (manifest, file) =>
      `${file}: ${manifest.tables.length} tables and ${manifest.keys.length} keys as of ` +
      `${manifest.taken}. It holds personal data and the signing key: keep it closed.`,
  },
  process.argv.slice(2),
);
