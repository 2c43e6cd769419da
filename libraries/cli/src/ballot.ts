/** The command `rochdale ballot`: a secret ballot's archive checked by anybody, or a small one made to look at. */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { Verdict } from "@rochdale/ballot/verify.ts";
import { demo } from "./ballot-demo.ts";
import { fileIn } from "./ballot-file.ts";
import { hints } from "./ballot-hints.ts";
import { verifyByThreads } from "./ballot-threads.ts";
import { exit } from "./io.ts";
import type { Io } from "./io.ts";

const help = `rochdale ballot: check a secret ballot that anyone can verify

  rochdale ballot verify FILE.bel [--strict FILE.strict] [--since EARLIER.bel] [--hints FILE] [--json]
  rochdale ballot hints FILE.bel OUT
  rochdale ballot demo DIR

  FILE.bel           the archive of the ballot, as Belenios writes it (.gz too)
  --strict FILE      the side file: proofs and heads that the archive has no place for
  --since EARLIER    an archive of the same ballot taken before: nothing of it may be gone
  --head DIGEST      the digest of an event that a witness saw
  --hints FILE       what hints wrote: saves more than half of the time, and changes no verdict
  --json             one JSON object: {"compatible","strict","result","ballots","problems",...}
  --threads N        threads to use; as many as there are cores unless said otherwise

hints works out what the ballots' proofs commit to, so that others verify the archive faster. Nobody needs
to trust the file: hints that are wrong or missing are passed over.
demo makes a whole small election in DIR and says what to look at.
Exit codes: 0 everything holds that can be shown (what cannot is listed), 1 rejected,
2 the input cannot be read.`;

/** Runs `rochdale ballot`. */
export async function ballot(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (args.includes("--help") || args.includes("-h")) {
    io.print(help);
    return exit.holds;
  }
  if (name === "demo") return demo(rest, io);
  if (name === "hints") return hints(rest, io);
  if (name !== "verify") {
    io.tell("rochdale ballot: say verify, hints or demo; see rochdale ballot --help");
    return exit.unreadable;
  }
  const asked = askedFor(rest);
  if (typeof asked === "string") {
    io.tell(`rochdale ballot verify: ${asked}; see rochdale ballot --help`);
    return exit.unreadable;
  }
  const hinted = (count: number | null): void => {
    if (count === null) {
      io.tell("rochdale ballot verify: the hints are not of this ballot; verified without");
    }
  };
  const verdict = await verifyByThreads(asked.bytes, asked.options, { ...asked, hinted });
  const unreadable = unreadablePart(verdict);
  if (unreadable !== null) {
    io.tell(`rochdale ballot verify: ${unreadable}`);
    return exit.unreadable;
  }
  if (asked.json) io.print(jsonOf(verdict));
  else for (const line of linesOf(verdict)) io.print(line);
  return verdict.strict ? exit.holds : exit.doesNotHold;
}

/** Which of the files is not what it was given for, so that there is nothing to judge. */
function unreadablePart({ problems }: Verdict): string | null {
  const found = problems.find(
    ({ check, where }) =>
      (check === "archive" && where === "header") ||
      (check === "strictFile" && where === "side file") ||
      (check === "since" && where === "earlier archive"),
  );
  return found === undefined ? null : `${found.where}: ${found.because}`;
}

type Asked = {
  readonly bytes: Uint8Array;
  readonly options: {
    readonly strict?: string;
    readonly since?: Uint8Array | string;
    readonly hints?: Uint8Array;
  };
  readonly threads: number;
  readonly json: boolean;
};

const most = 64;

/** What the arguments ask for, files read; or what is wrong. */
function askedFor(args: readonly string[]): Asked | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        strict: { type: "string" },
        since: { type: "string" },
        head: { type: "string" },
        hints: { type: "string" },
        json: { type: "boolean" },
        threads: { type: "string" },
      },
    });
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return "name one archive";
  const { since: earlierFile, head } = values;
  if (earlierFile !== undefined && head !== undefined) return "give --since or --head, not both";
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head)) return "--head is 64 hexadecimal digits";
  const threads = Number(values.threads ?? Math.min(availableParallelism(), 16));
  if (!Number.isInteger(threads) || threads < 1 || threads > most) {
    return `--threads is a whole number from 1 to ${most}`;
  }
  const archive = fileIn(file);
  if (typeof archive === "string") return archive;
  const side = values.strict === undefined ? null : fileIn(values.strict);
  if (typeof side === "string") return side;
  const earlier = earlierFile === undefined ? null : fileIn(earlierFile);
  if (typeof earlier === "string") return earlier;
  const told = values.hints === undefined ? null : fileIn(values.hints);
  if (typeof told === "string") return told;
  const since = earlier ?? head;
  return {
    bytes: archive,
    options: {
      ...(side === null ? {} : { strict: new TextDecoder().decode(side) }),
      ...(since === undefined ? {} : { since }),
      ...(told === null ? {} : { hints: told }),
    },
    threads,
    json: values.json === true,
  };
}

/** Sums as numbers where JSON can hold them exactly. */
function jsonOf(verdict: Verdict): string {
  return JSON.stringify(verdict, (_, value: unknown) =>
    typeof value === "bigint"
      ? value <= BigInt(Number.MAX_SAFE_INTEGER)
        ? Number(value)
        : value.toString()
      : value,
  );
}

const problemsShown = 20;

function linesOf(verdict: Verdict): readonly string[] {
  const { result, problems, notShown } = verdict;
  return [
    verdict.strict ? "holds: everything that can be shown from what was given" : "rejected",
    `released Belenios ${verdict.compatible ? "accepts" : "rejects"} it (2.0; Ed25519 needs 2.1)`,
    `ballots that count: ${verdict.ballots}`,
    ...(result ?? []).map(
      (column, at) =>
        `question ${at + 1}: ${column.map(String).join(column.length > 20 ? " " : ", ")}`,
    ),
    ...(verdict.head === null ? [] : [`head: ${verdict.head}`]),
    ...problems
      .slice(0, problemsShown)
      .map(({ check, where, because }) => `problem (${check}), ${where}: ${because}`),
    ...(problems.length > problemsShown ? [`and ${problems.length - problemsShown} more`] : []),
    ...notShown.map(({ because }) => `not shown: ${because}`),
  ];
}
