/** The whole application, wired: database, house, examples, server, sealer, jobs. The only place that wires. */
import { loadExamples } from "../../examples/load.ts";
import { enumWords, factWords } from "@rochdale/facts/words.ts";
import { genuinenessWords } from "@rochdale/genuineness/words.ts";
import type { Logger } from "pino";
import { allAssets } from "./assets.ts";
import { capabilities } from "./capabilities.ts";
import { actRoutes } from "./house/act-routes.ts";
import { faultPages } from "./house/fault-pages.ts";
import { buildHouse, type House } from "./house/house.ts";
import { sealAll, startSealer } from "./house/sealer.ts";
import { siteWords } from "./house/words.ts";
import { systemClock } from "./platform/clock.ts";
import type { Configuration } from "./platform/configuration.ts";
import { openDatabase, type Database } from "./platform/database.ts";
import { startJobs } from "./platform/jobs.ts";
import { openSigningKey } from "./platform/keys.ts";
import { SEND_MAIL } from "./platform/mail.ts";
import { postBySmtp, sendMailTask } from "./platform/mail-sending.ts";
import { migrate } from "./platform/migrate.ts";
import { createServer, type Server } from "./platform/server.ts";
import { decideExample, readSetting } from "./platform/settings.ts";

export type Application = {
  readonly address: string;
  readonly house: House;
  readonly server: Server;
  stop(): Promise<void>;
};

export type ApplicationParts = {
  readonly configuration: Configuration;
  /** The owner's address of the database. */
  readonly ownerUrl: string;
  readonly applicationUrl?: string;
  readonly log: Logger;
  /** Said while a long beginning goes on. */
  readonly tell?: (words: string) => void;
  /** Answers requests alone: nothing is sealed and no job is done but by whoever does it elsewhere. */
  readonly answersOnly?: boolean;
};

/** A start that cannot go on, with words for the person who starts it. */
export class CannotStart extends Error {
  override name = "CannotStart";
}

export async function startApplication(parts: ApplicationParts): Promise<Application> {
  await migrate(parts.ownerUrl);
  const database = openDatabase({
    ownerUrl: parts.ownerUrl,
    ...(parts.applicationUrl === undefined ? {} : { applicationUrl: parts.applicationUrl }),
  });
  try {
    return await startOn(database, parts);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The house on an open database: what tests and commands use without a server. */
export async function houseOn(
  database: Database,
  configuration: Configuration,
): Promise<{ house: House; assets: ReturnType<typeof allAssets> }> {
  const example = await exampleOrNot(database, configuration);
  const assets = allAssets(capabilities.flatMap((capability) => capability.scripts ?? []));
  const key = await openSigningKey({ folder: configuration.keysFolder, db: database.db });
  const house = buildHouse({
    database,
    clock: systemClock,
    configuration,
    key,
    host: new URL(configuration.baseUrl).host,
    example,
    capabilities,
    scriptUrl: (name) => assets.url(name),
    catalogues: [siteWords, factWords, enumWords, genuinenessWords],
  });
  return { house, assets };
}

/**
 * Whether this database is an example, decided once when it is made: with --examples; and where it is
 * our own (no DATABASE_URL) and nobody said where letters go. An example keeps letters in the tray.
 */
async function exampleOrNot(database: Database, configuration: Configuration): Promise<boolean> {
  const { examples, databaseUrl, smtpUrl } = configuration;
  const wanted = examples || (databaseUrl === undefined && smtpUrl === undefined);
  const refuse = () => {
    throw new CannotStart(
      "SMTP_URL is not set: sign-in codes could not be sent. Set it, or start with examples in a new database.",
    );
  };
  if (!wanted && smtpUrl === undefined && (await readSetting(database.db, "example")) !== true)
    refuse();
  const example = await decideExample(database.db, wanted);
  if (!example && smtpUrl === undefined) refuse();
  return example;
}

async function startOn(database: Database, parts: ApplicationParts): Promise<Application> {
  const { configuration, log } = parts;
  const { house, assets } = await houseOn(database, configuration);
  if (house.example && configuration.examples) {
    parts.tell?.("Loading the worked examples (once) ...");
    await loadExamples(house);
    await sealAll(house);
  }
  const server = await createServer({
    database,
    configuration,
    routes: [...actRoutes(house), ...capabilities.flatMap((c) => c.routes?.(house) ?? [])],
    assets,
    pages: faultPages(),
    example: house.example,
    clock: house.clock,
    log,
    addressSecret: house.key.secretFor("addresses"),
  });
  const work = parts.answersOnly === true ? noWork : await startWork(house, database, log);
  const address = await server.listen().catch(async (error: unknown) => {
    await work.stop();
    throw error;
  });
  return {
    address,
    house,
    server,
    async stop() {
      await server.stop();
      await work.stop();
      await sealAll(house);
      await database.close();
    },
  };
}

type Work = { stop(): Promise<void> };
const noWork: Work = { stop: async () => undefined };

/** What goes on without anybody asking: jobs, and a seal every ten seconds. */
async function startWork(house: House, database: Database, log: Logger): Promise<Work> {
  const { configuration, clock, key } = house;
  const post = configuration.smtpUrl === undefined ? undefined : postBySmtp(configuration);
  const jobs = await startJobs({
    database,
    tasks: {
      ...Object.fromEntries(
        capabilities.flatMap((capability) => Object.entries(capability.jobs?.(house) ?? {})),
      ),
      [SEND_MAIL]: sendMailTask({ post, secret: key.secretFor("codes") }),
    },
    nightly: capabilities.flatMap(({ nightly }) => nightly ?? []),
    clock,
    log,
  });
  const sealer = startSealer(house, (error) => log.error({ err: error }, "sealing failed"));
  return {
    async stop() {
      await sealer.stop();
      await jobs.stop();
    },
  };
}
