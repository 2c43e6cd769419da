/**
 * The command `rochdale`: everything that a stranger needs to check a mutual, offline, on files.
 */
import { exit } from "./io.ts";
import type { Command, Io } from "./io.ts";

/** A fault of ours, never to be taken for "does not hold" (sysexits EX_SOFTWARE). */
const fault = 70;

const commands: { readonly [name: string]: () => Promise<Command> } = {
  record: async () => {
    const { record } = await import("./record.ts");
    const { derivedFindings } = await import("@rochdale/genuineness/derivation.ts");
    return (args, given) => record(args, { ...given, findingsOf: derivedFindings });
  },
  witness: async () => (await import("./witness.ts")).witness,
  decide: async () => (await import("./decide.ts")).decide,
  count: async () => (await import("./count.ts")).count,
  ballot: async () => (await import("./ballot.ts")).ballot,
  control: async () => (await import("./control.ts")).control,
  ownership: async () => (await import("./ownership.ts")).ownership,
  clock: async () => (await import("./clock.ts")).clock,
  allot: async () => (await import("./allot.ts")).allot,
  statement: async () => (await import("./statement.ts")).statement,
  surplus: async () => (await import("./surplus.ts")).surplus,
  books: async () => (await import("./books.ts")).books,
};

const help = `rochdale: check a public service mutual, offline, on files

  rochdale record verify FILE.tar   check a public record and every finding that rests on it
  rochdale witness                  cosign checkpoints that you have seen grow
  rochdale decide FILE.json         decide a resolution or ballot from its rule and votes
  rochdale count FILE.blt           count an election by a named rule, every stage explained
  rochdale ballot verify FILE.bel   check a secret ballot that anyone can verify
  rochdale control FILE.json        tell who controls a body from its rules and registers
  rochdale ownership check FILE     check, read and make statements of ownership
  rochdale clock FILE.json          say what is due when, and how things stand
  rochdale allot FILE.json          share out a sum of money to the penny
  rochdale statement FILE.json      draw the monthly payment statement of a contract
  rochdale surplus FILE.json        say what a mutual may do with its surplus
  rochdale books FILE.json          keep books; books verify checks a published export

Each command explains itself with --help. Exit codes: 0 it holds (a refused input is an answer),
1 it does not hold, 2 the input cannot be read, 3 a lot is needed, ${fault} a fault of the program.`;

const io: Io = {
  print: (line) => void process.stdout.write(`${line}\n`),
  tell: (line) => void process.stderr.write(`${line}\n`),
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === "--help" || name === "-h" || name === "help") {
    io.print(help);
    return exit.holds;
  }
  if (name === undefined || !Object.hasOwn(commands, name)) {
    io.tell(name === undefined ? help : `rochdale: no command ${name}; see rochdale --help`);
    return exit.unreadable;
  }
  const command = await commands[name]?.();
  return command === undefined ? exit.unreadable : command(args, io);
}

/** A reader that has seen enough (`| head`) closes the pipe: no fault. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exit.holds);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") {
    io.tell(`rochdale: a part is missing; run npm ci first (${(error as Error).message})`);
    process.exitCode = exit.unreadable;
  } else {
    io.tell(`rochdale: a fault of the program: ${(error as Error).stack ?? String(error)}`);
    process.exitCode = fault;
  }
}
