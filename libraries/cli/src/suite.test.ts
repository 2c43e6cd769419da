/** The suites' commands on files. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { clock } from "./clock.ts";
import { control } from "./control.ts";
import { decide } from "./decide.ts";
import type { Command } from "./io.ts";
import { runSuite } from "./suite.ts";

let folder = "";
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "rochdale-suite-"));
});
after(() => rm(folder, { recursive: true }));

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

async function run(command: Command, ...args: string[]) {
  const [printed, told]: [string[], string[]] = [[], []];
  const io = {
    print: (line: string) => void printed.push(line),
    tell: (line: string) => void told.push(line),
  };
  return { code: await command(args, io), printed, told: told.join("\n") };
}

const echo: Command = (args, io) =>
  runSuite({ name: "echo", about: "Says it again.", answer: (input) => ({ input }) }, args, io);

test("one input gives one line; a list of cases one line each, in order", async () => {
  const one = await run(echo, await file("one.json", { a: 1 }));
  assert.deepEqual([one.code, one.printed], [0, ['{"input":{"a":1}}']]);
  const cases = await file("cases.json", { cases: [{ input: 1 }, { input: [2] }] });
  const many = await run(echo, "--cases", cases);
  assert.deepEqual([many.code, many.printed], [0, ['{"input":1}', '{"input":[2]}']]);
});

test("what cannot be read exits with 2, says why and prints nothing", async () => {
  const unreadable: [RegExp, string[]][] = [
    [/no such file/, [join(folder, "none.json")]],
    [/is a folder/, [folder]],
    [/is not JSON/, [await file("bad.json", "{")]],
    [/no list of cases/, ["--cases", await file("flat.json", { a: 1 })]],
    [/case 2 of .* has no input/, ["--cases", await file("gap.json", [{ input: 1 }, {}])]],
    [/rochdale echo FILE\.json/, []],
    [/rochdale echo FILE\.json/, ["--case", "x"]],
    [/rochdale echo FILE\.json/, ["--cases"]],
    [/rochdale echo FILE\.json/, ["a", "b", "c"]],
  ];
  for (const [why, args] of unreadable) {
    const { code, printed, told } = await run(echo, ...args);
    assert.deepEqual([code, printed], [2, []], args.join(" "));
    assert.match(told, why);
  }
  assert.equal((await run(echo, "--help")).code, 0);
});

test("each command answers from its own library, and a refused input is an answer", async () => {
  const refused: [Command, string][] = [
    [decide, "badRule"],
    [control, "badInsiders"],
    [clock, "unknownClock"],
  ];
  for (const [command, code] of refused) {
    const answer = await run(command, await file("empty.json", {}));
    assert.deepEqual(answer.printed, [JSON.stringify({ refused: { code } })]);
    assert.equal(answer.code, 0);
  }
});
