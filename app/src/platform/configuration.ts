/** What the person who runs this has set: the environment and two flags, read once at start. */
import { join, resolve } from "node:path";

export type Configuration = {
  port: number;
  host: string;
  /** Absolute. */
  dataFolder: string;
  /** Absolute. */
  keysFolder: string;
  /** How people reach this, without a slash at the end: "https://mutuals.example.org". */
  baseUrl: string;
  /** Cookies are marked secure and browsers are told to stay on https. */
  secure: boolean;
  /** Undefined in an example database only. */
  smtpUrl: string | undefined;
  /** Undefined: the PostgreSQL that comes with the installation, in dataFolder. */
  databaseUrl: string | undefined;
  /** Load the worked examples, and mark the database as an example for ever. */
  examples: boolean;
  /** The registered prefix of open contracting ids, "ocds-" and six characters; without one the feed says so. */
  ocdsPrefix?: string;
};

export type ReadConfiguration =
  | { ok: true; configuration: Configuration }
  | { ok: false; problems: string[] };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment and the command's arguments; an empty variable counts as unset. Answers
 * every problem at once, in words for the person who starts the program.
 */
export function readConfiguration(
  environment: Environment,
  flags: readonly string[],
): ReadConfiguration {
  const problems: string[] = [];
  const text = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const port = readPort(text("PORT") ?? "8080", problems);
  const databaseUrl = readUrl("DATABASE_URL", text("DATABASE_URL"), {
    schemes: ["postgresql:", "postgres:"],
    example: "postgresql://user:password@host:5432/rochdale",
    problems,
  });
  const smtpUrl = readUrl("SMTP_URL", text("SMTP_URL"), {
    schemes: ["smtp:", "smtps:"],
    example: "smtps://user:password@mail.example.org",
    problems,
  });
  const baseUrl = readBaseUrl(text("BASE_URL"), port, problems);
  const ocdsPrefix = text("OCDS_PREFIX");
  if (ocdsPrefix !== undefined && !/^ocds-[a-z0-9]{6}$/.test(ocdsPrefix)) {
    problems.push(
      `OCDS_PREFIX is ${JSON.stringify(ocdsPrefix)}: it has to be "ocds-" and six letters or digits.`,
    );
  }
  const examples = readFlags(flags, databaseUrl !== undefined, problems);
  const dataFolder = resolve(text("DATA_DIR") ?? "data");
  if (problems.length > 0) return { ok: false, problems };
  const configuration: Configuration = {
    port,
    host: text("HOST") ?? "127.0.0.1",
    dataFolder,
    keysFolder: resolve(text("KEYS_DIR") ?? join(dataFolder, "keys")),
    baseUrl,
    secure: baseUrl.startsWith("https:"),
    smtpUrl,
    databaseUrl,
    examples,
    ...(ocdsPrefix === undefined ? {} : { ocdsPrefix }),
  };
  return { ok: true, configuration };
}

function readPort(text: string, problems: string[]): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 0 && port <= 65535) return port;
  problems.push(`PORT is ${JSON.stringify(text)}: it has to be a whole number up to 65535.`);
  return 0;
}

type UrlRules = { schemes: readonly string[]; example: string; problems: string[] };

function readUrl(name: string, text: string | undefined, rules: UrlRules): string | undefined {
  if (text === undefined) return undefined;
  const scheme = /^[a-z]+:(?=\/\/.)/.exec(text)?.[0];
  if (scheme !== undefined && rules.schemes.includes(scheme)) return text;
  // The value may hold a password: it is not repeated.
  rules.problems.push(`${name} is not an address of the form ${rules.example}.`);
  return undefined;
}

function readBaseUrl(text: string | undefined, port: number, problems: string[]): string {
  if (text === undefined) return `http://localhost:${port}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const fits = url && /^https?:$/.test(url.protocol) && /^\/?$/.test(url.pathname + url.search);
  if (fits) return url.origin;
  problems.push(
    `BASE_URL is ${JSON.stringify(text)}: it has to be the address people type, without a path, ` +
      `such as https://mutuals.example.org.`,
  );
  return "";
}

/** Examples are for the installation's own database unless --empty; elsewhere only by --examples. */
function readFlags(flags: readonly string[], ownDatabase: boolean, problems: string[]): boolean {
  const unknown = flags.filter((flag) => flag !== "--empty" && flag !== "--examples");
  for (const flag of unknown)
    problems.push(`${flag} is not a flag of this command: there are --empty and --examples.`);
  const empty = flags.includes("--empty");
  const wanted = flags.includes("--examples");
  if (empty && wanted) problems.push("--empty and --examples can't both be wanted.");
  return wanted || (!empty && !ownDatabase);
}
