/** The examples of a README, run as they stand: `ts` blocks with `// → result`, `sh` blocks with what is printed. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Registers a test for each example of the README at a path from the root; asserts that there are so many. */
export function examplesHold(path: string, count: number): void {
  const text = readFileSync(`${root}${path}`, "utf8");
  const blocks = [...text.matchAll(/^```(ts|sh)\n([\s\S]*?)^```$/gm)];
  test(`${path} has ${count} examples`, () => assert.equal(blocks.length, count));
  for (const [at, [, language, code = ""]] of blocks.entries()) {
    const name = `${path}, example ${at + 1}`;
    if (language === "ts") test(name, () => runScript(code));
    else test(name, () => runShell(code));
  }
}

/** `expression; // → result` becomes an assertion; imports are resolved as the README writes them. */
async function runScript(code: string): Promise<void> {
  const given: { [name: string]: unknown } = { assert };
  for (const [, names = "", from = ""] of code.matchAll(/^import \{(.*?)\} from "(.*?)";$/gm)) {
    const module = (await import(from)) as { [name: string]: unknown };
    for (const name of names.split(",").map((one) => one.trim())) {
      assert.ok(name in module, `${from} has no ${name}`);
      given[name] = module[name];
    }
  }
  let asserted = 0;
  const body = code
    .replace(/^import .*$/gm, "")
    .replace(/^(.+); \/\/ → (.+)$/gm, (_, expression: string, result: string) => {
      asserted += 1;
      return `assert.deepEqual(${expression}, ${result});`;
    });
  assert.ok(asserted > 0, "an example that shows no result");
  new Function(...Object.keys(given), body)(...Object.values(given));
}

/** `$ command` and what it prints, from the root of the project. */
function runShell(code: string): void {
  for (const part of code.split(/^\$ /m).slice(1)) {
    const [command = "", ...printed] = part.split("\n");
    const { stdout, stderr } = spawnSync("/bin/sh", ["-c", command], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, PATH: `${root}bin:${process.env["PATH"] ?? ""}` },
    });
    assert.equal((stdout + stderr).trim(), printed.join("\n").trim(), command);
  }
}
