/** Every example of the record library's README is run, and prints what it says. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { record } from "@rochdale/cli/record.ts";
import { witness } from "@rochdale/cli/witness.ts";
import { archiveOf, log } from "@rochdale/record/archive-examples.ts";

const root = resolve(import.meta.dirname, "../../..");
const readme = readFileSync(join(root, "libraries/record/README.md"), "utf8");
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "gm"))].map(
    (match) => match[1] as string,
  );
const folder = mkdtempSync(join(tmpdir(), "rochdale-readme-"));
after(() => rmSync(folder, { recursive: true }));

test("the programs print what they say", () => {
  const programs = blocks("ts");
  assert.equal(programs.length, 2);
  for (const program of programs) {
    const due = [...program.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map((match) => match[1]);
    const args = ["--input-type=module-typescript", "--disable-warning=ExperimentalWarning", "-e"];
    const said = execFileSync(process.execPath, [...args, program], {
      cwd: root,
      encoding: "utf8",
    });
    assert.deepEqual(said.trimEnd().split("\n"), due);
  }
});

test("the commands do what they say", async () => {
  writeFileSync(join(folder, "record.tar"), archiveOf(5));
  writeFileSync(join(folder, "EARLIER.tar"), archiveOf(3));
  const lines = blocks("sh").flatMap((block) => block.trimEnd().split("\n"));
  assert.equal(lines.length, 4);
  const heard: string[] = [];
  const stop = AbortSignal.abort();
  const io = { print: (line: string) => void heard.push(line), tell: () => undefined, stop };
  for (const line of lines) {
    const words = line.replaceAll("VKEY", log.verifierKey).split(" ").slice(1);
    const args = words.map((word) => (/^\w+\.\w+$/.test(word) ? join(folder, word) : word));
    const anyPort = args.map((word) => (word === "7380" ? "0" : word));
    const command = words[0] === "record" ? record : witness;
    assert.equal(await command(anyPort.slice(1), io), 0, line);
  }
  assert.match(heard.join("\n"), /Self-signed[^]*It holds\.[^]*It holds\.[^]*listens on/);
});
