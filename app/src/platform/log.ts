/** The log: one line of JSON for each request and each fault, without personal data. */
import pino, { type Logger } from "pino";

export type { Logger } from "pino";

const ADDRESS = /[^\s@<>"']+@[^\s@<>"']+/g;

/** A log to standard output, or to `destination` in tests. */
export function openLog(
  options: { level?: string; destination?: pino.DestinationStream } = {},
): Logger {
  const settings: pino.LoggerOptions = {
    level: options.level ?? "info",
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: plainError },
  };
  return options.destination ? pino(settings, options.destination) : pino(settings);
}

/** What an error says, without addresses in it. */
export function plainMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : typeof error;
  return message.replaceAll(ADDRESS, "(address)").slice(0, 500);
}

/** What a programmer needs of an error. The database's "detail" and "where" may quote rows: left out. */
export function plainError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table } = error as Error & Record<string, unknown>;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: plainMessage(error),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(table === undefined ? {} : { table }),
    stack: frames.map((line) => line.trim()).slice(0, 12),
  };
}
