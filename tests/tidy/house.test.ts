/** The rules of the house, run over every source; each rule is also shown to fail on a bad example. */
import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import * as rules from "./house-rules.ts";
import { sourceOf, type Source } from "./house-rules.ts";

const paths = globSync([
  "app/**/*.ts",
  "libraries/*/src/**/*.ts",
  "examples/**/*.ts",
  "tests/**/*.ts",
]).filter((path) => !path.includes("node_modules"));
const everything = paths.map((path) => sourceOf(path, readFileSync(path, "utf8")));
const code = everything.filter((s) => s.layer !== "tests");
const register = readFileSync("docs/law.md", "utf8");

test("the house is seen whole", () => {
  assert.ok(code.length > 150, `only ${code.length} files were read`);
  for (const layer of ["library", "platform", "design", "house", "capability", "rules", "main"]) {
    assert.ok(
      code.some((s) => s.layer === layer),
      `no file of layer ${layer}`,
    );
  }
});

const bad = (path: string, text: string): Source[] => [
  sourceOf(path, text),
  sourceOf("app/src/house/act.ts", "/** x */"),
  sourceOf("app/src/capabilities/support/box.ts", "/** x */"),
];

type Rule = {
  readonly name: string;
  readonly run: (sources: readonly Source[]) => string[];
  readonly fixture: readonly [path: string, text: string];
};
const all: readonly Rule[] = [
  {
    name: "each layer imports only what it may",
    run: rules.layersAreKept,
    fixture: ["app/src/design/page.ts", 'import { act } from "../house/act.ts";'],
  },
  {
    name: "pure code imports only what is pure",
    run: rules.layersAreKept,
    fixture: ["libraries/x/src/y.ts", 'import { readFileSync } from "node:fs";'],
  },
  {
    name: "capabilities meet at the front door",
    run: rules.capabilitiesMeetAtTheDoor,
    fixture: ["app/src/capabilities/books/books.ts", 'import { box } from "../support/box.ts";'],
  },
  {
    name: "pure code has no clock, chance, environment or waiting",
    run: rules.pureCodeIsPure,
    fixture: ["app/src/capabilities/books/rules.ts", "const now = Date.now();"],
  },
  {
    name: "no import cycles",
    run: rules.noImportCycles,
    fixture: ["app/src/house/a.ts", 'import { a } from "./a.ts";'],
  },
  {
    name: "every library file has a test beside it",
    run: (sources) => rules.pureFilesHaveTests(sources, existsSync),
    fixture: ["libraries/x/src/untested.ts", "/** x */\nexport const x = 1;"],
  },
  {
    name: "files stay short, or say why not",
    run: rules.filesStayShort,
    fixture: ["app/src/house/long.ts", "x\n".repeat(400)],
  },
  {
    name: "each file opens with what it is",
    run: rules.filesSayWhatTheyAre,
    fixture: ["app/src/house/mute.ts", "export const x = 1;"],
  },
  {
    name: "every cited law is in the register",
    run: (sources) => rules.citedLawIsInTheRegister(sources, register),
    fixture: ["app/src/capabilities/x/rules.ts", 'const r = { law: "no-such-act-1066" };'],
  },
  {
    name: "exports are named, and names say something",
    run: rules.exportsAreNamed,
    fixture: ["app/src/house/x.ts", "export class BallotManager {}"],
  },
  {
    name: "nothing is left behind",
    run: rules.nothingLeftBehind,
    fixture: ["app/src/house/x.ts", "// TO" + "DO later"],
  },
  {
    name: "pages hold no inline style or script",
    run: rules.noInlineStyleOrScript,
    fixture: ["app/src/design/x.ts", 'html`<p style="color:red">`'],
  },
];

for (const rule of all) {
  test(rule.name, () => {
    const sources = rule.name === "nothing is left behind" ? everything : code;
    assert.deepEqual(rule.run(sources), []);
  });
  test(`a breach is seen: ${rule.name}`, () => {
    assert.ok(rule.run(bad(...rule.fixture)).length > 0);
  });
}

test("exact versions only, and no download addresses in the lock file", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    string,
    Record<string, string>
  >;
  for (const kind of ["dependencies", "devDependencies", "optionalDependencies"]) {
    for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
      assert.match(version, /^\d+\.\d+\.\d+(-[a-z0-9.]+)?$/, `${name} is not exact`);
    }
  }
  assert.doesNotMatch(readFileSync("package-lock.json", "utf8"), /"resolved": "https?:/);
});

test("every test that the threats name exists", () => {
  const named = [
    ...readFileSync("docs/threats.md", "utf8").matchAll(/`([a-z-]+\/[\w./-]+\.test\.ts)`/g),
  ];
  assert.ok(named.length > 10);
  assert.deepEqual(
    named.map((m) => m[1] ?? "").filter((path) => !existsSync(path)),
    [],
  );
});
