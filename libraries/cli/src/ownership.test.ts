/** The command `rochdale ownership`: made, checked and read again, and every way to be refused. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { ownership } from "./ownership.ts";

const folder = mkdtempSync(join(tmpdir(), "rochdale-ownership-"));
after(() => rmSync(folder, { recursive: true, force: true }));
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}
async function run(...args: string[]) {
  const [printed, told]: [string[], string[]] = [[], []];
  const io = {
    print: (line: string) => printed.push(line),
    tell: (line: string) => told.push(line),
  };
  const code = await ownership(args, io);
  return { code, printed: printed.join("\n"), told: told.join("\n") };
}

const special = { fraction: "3/4", relation: "atLeast" };
const over = { fraction: "1/2", relation: "over" };
const mutual = {
  id: "moorside",
  name: "Moorside Nursing",
  asOf: "2026-11-21",
  published: { on: "2026-11-22", by: { name: "Moorside Nursing" } },
  structure: {
    holders: [
      { id: "staff", kind: "people", class: "worker" },
      { id: "council", kind: "people", class: "publicBody" },
    ],
    votes: { staff: 2, council: 1 },
    decisions: {
      ordinary: over,
      appointDirectors: over,
      rulesChange: special,
      conversion: special,
      dissolution: special,
      assetDisposal: special,
    },
  },
};

test("made, checked and read again: the same verdicts; without the extension nothing is proven", async () => {
  const given = file("mutual.json", mutual);
  const statements = file("statements.json", (await run("statements", given)).printed);
  const extension = file("extension.json", (await run("extension", given)).printed);
  assert.deepEqual(await run("check", statements), {
    code: 0,
    printed: "5 statements, valid",
    told: "",
  });
  const verdicts = async (...options: string[]) => {
    const { code, printed } = await run("read", statements, ...options);
    assert.equal(code, 0);
    const { tests } = JSON.parse(printed) as { tests: { [test: string]: { verdict: string } } };
    return Object.values(tests).map(({ verdict }) => verdict);
  };
  assert.deepEqual(await verdicts("--extension", extension), ["pass", "pass", "pass"]);
  assert.deepEqual(await verdicts("--subject", "moorside", "--day", "2026-12-01"), [
    "notProven",
    "notProven",
    "notProven",
  ]);
  const early = await run("read", statements, "--day", "2026-11-20");
  assert.deepEqual([early.code, early.printed], [1, '{"refused":{"code":"noSubject"}}']);
});

test("errors are printed by keyword, path and property", async () => {
  const broken = file("broken.json", [{ statementId: 7 }]);
  const { code, printed } = await run("check", broken);
  assert.equal(code, 1);
  assert.ok(printed.split("\n").includes("type $[0].statementId statementId"));
  assert.ok(printed.split("\n").includes("required $[0] recordId"));
  const read = await run("read", broken);
  assert.equal(read.code, 2);
  assert.match(read.told, /no valid statements: .* and \d+ more errors/);
});

test("what cannot be read or made says so", async () => {
  const codes = async (...args: string[]) => (await run(...args)).code;
  assert.equal(await codes("--help"), 0);
  assert.equal(await codes(), 2);
  assert.equal(await codes("weigh", "x"), 2);
  assert.equal(await codes("check", join(folder, "none.json")), 2);
  assert.equal(await codes("check", file("text.json", "{")), 2);
  assert.equal(await codes("statements", file("empty.json", {})), 2);
  const read = file("list.json", []);
  assert.equal(await codes("read", read, "--day", "soon"), 2);
  assert.equal(await codes("read", read, "--colour", "red"), 2);
  assert.equal(await codes("read", read, "--day"), 2);
  const empty = { ...mutual, structure: { ...mutual.structure, votes: {} } };
  const refused = await run("statements", file("novotes.json", empty));
  assert.deepEqual([refused.code, refused.printed], [1, '{"refused":{"code":"noVotes"}}']);
  const { told } = await run("statements", file("date.json", { ...mutual, asOf: "today" }));
  assert.match(told, /not valid: anyOf \$\[0\]\.statementDate/);
});
