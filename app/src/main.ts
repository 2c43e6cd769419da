/** Starts Rochdale: reads the configuration, starts the database where it is our own, listens, stops gracefully. */
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { readConfiguration } from "./platform/configuration.ts";
import { openLog } from "./platform/log.ts";
import { startPostgres, type RunningPostgres } from "./platform/postgres.ts";

/** Compiled code is kept beside the checkout, so that the next start is quicker; without it all works the same. */
const COMPILED = join(import.meta.dirname, "../../.cache/compiled");

async function main(): Promise<void> {
  enableCompileCache(COMPILED);
  const read = readConfiguration(process.env, process.argv.slice(2));
  if (!read.ok) {
    for (const problem of read.problems) console.error(problem);
    process.exitCode = 2;
    return;
  }
  const { configuration } = read;
  const log = openLog();
  let postgres: RunningPostgres | null = null;
  try {
    if (configuration.databaseUrl === undefined) {
      postgres = await startPostgres({ folder: configuration.dataFolder });
    }
    const { startApplication } = await import("./application.ts");
    const application = await startApplication({
      configuration,
      ownerUrl: postgres?.ownerUrl ?? configuration.databaseUrl ?? "",
      ...(postgres ? { applicationUrl: postgres.applicationUrl } : {}),
      log,
      tell: (words) => console.log(words),
    });
    announce(configuration.baseUrl, application.house.example);
    const ending = untilTold(async () => {
      await application.stop();
      await postgres?.stop();
    });
    void postgres?.ended.then(() => {
      if (ending.told) return;
      log.fatal("the database ended");
      process.exit(1);
    });
  } catch (error) {
    await postgres?.stop();
    console.error(reasonOf(error, configuration.port));
    if (process.env["DEBUG"]) console.error(error);
    process.exit(1);
  }
}

function reasonOf(error: unknown, port: number): string {
  if (!(error instanceof Error)) return String(error);
  if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") {
    return `Something else listens on port ${port}. Stop it, or start with another: PORT=8081 npm start`;
  }
  return error.message;
}

function announce(baseUrl: string, example: boolean): void {
  const seconds = (performance.now() / 1000).toFixed(1);
  console.log(`\nRochdale is open at ${baseUrl} (started in ${seconds} s)`);
  if (example) {
    console.log(`  ${baseUrl}/tour            a ten-minute tour`);
    console.log(`  ${baseUrl}/sign-in/people  be one of the example people`);
    console.log(`  ${baseUrl}/mail-tray       the letters that would be sent`);
  }
  console.log("Stop it with Ctrl-C.\n");
}

/** The first signal stops gracefully; a second ends at once. */
function untilTold(stop: () => Promise<void>): { readonly told: boolean } {
  const state = { told: false };
  const end = (): void => {
    if (state.told) process.exit(1);
    state.told = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
  return state;
}

await main();
