/** Runs one group of test files in this process and writes its totals: failures are printed in full. */
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { run } from "node:test";

export type Totals = {
  passed: number;
  failed: string[];
  skipped: { name: string; because: string }[];
};
export type GroupOfFiles = {
  readonly files: readonly string[];
  /** All files in one process, or each in its own with so many side by side. */
  readonly together: boolean;
  readonly atOnce: number;
};

/** Against a file that never ends, on however slow a machine: nothing is measured by it. */
const HANGS_MILLISECONDS = 3_600_000;

type Told = {
  name: string;
  file?: string;
  details: { type?: string; duration_ms: number; error?: Error & { cause?: unknown } };
  skip?: string | boolean;
};

async function runFiles(group: GroupOfFiles): Promise<Totals> {
  const totals: Totals = { passed: 0, failed: [], skipped: [] };
  const where = (t: Told) => `${t.file ? `${relative(process.cwd(), t.file)}: ` : ""}${t.name}`;
  const stream = run({
    files: [...group.files],
    isolation: group.together ? "none" : "process",
    concurrency: group.together ? false : group.atOnce,
    timeout: HANGS_MILLISECONDS,
  });
  stream.on("test:pass", (event: unknown) => {
    const t = event as Told;
    if (t.skip !== undefined && t.skip !== false) {
      totals.skipped.push({
        name: where(t),
        because: t.skip === true ? "no reason given" : t.skip.toString(),
      });
    } else if (t.details.type !== "suite") totals.passed += 1;
  });
  stream.on("test:fail", (event: unknown) => {
    const t = event as Told;
    totals.failed.push(where(t));
    const cause = t.details.error?.cause ?? t.details.error;
    console.log(
      `\nFAILED ${where(t)}\n${cause instanceof Error ? (cause.stack ?? cause.message) : JSON.stringify(cause)}\n`,
    );
  });
  for await (const event of stream) {
    if (event.type === "test:stderr") process.stderr.write(event.data.message);
  }
  return totals;
}

const [given, output] = process.argv.slice(2);
if (given === undefined || output === undefined) throw new Error("group.ts FILES-AS-JSON OUTPUT");
const totals = await runFiles(JSON.parse(given) as GroupOfFiles);
writeFileSync(output, JSON.stringify(totals));
process.exit(totals.failed.length > 0 ? 1 : 0);
