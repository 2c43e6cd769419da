/** The database that a command works on: in DATABASE_URL, or our own, running already or started for it. */
import type { Configuration } from "./configuration.ts";
import { FolderInUse } from "./folder-lock.ts";
import { addressOfRunning, startPostgres } from "./postgres.ts";

/** Lends the owner's address to `work`, and stops what was started for it. */
export async function withOwnerUrl<T>(
  configuration: Configuration,
  work: (ownerUrl: string) => Promise<T>,
): Promise<T> {
  if (configuration.databaseUrl !== undefined) return work(configuration.databaseUrl);
  const { dataFolder } = configuration;
  const started = await startPostgres({ folder: dataFolder }).catch((error: unknown) => {
    const running = error instanceof FolderInUse ? addressOfRunning(dataFolder) : undefined;
    if (running === undefined) throw error;
    return { ownerUrl: running, stop: async () => undefined };
  });
  try {
    return await work(started.ownerUrl);
  } finally {
    await started.stop();
  }
}
