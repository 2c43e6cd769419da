/** The library in a browser: small enough, and counting there what it counts here. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { countElection } from "@rochdale/count/elections/count.ts";
import { electionFrom } from "@rochdale/count/elections/election.ts";
import { lotsFromSeed } from "@rochdale/count/elections/lots.ts";
import { presets } from "@rochdale/count/elections/presets.ts";
import { bltText } from "@rochdale/count/elections/blt.ts";
import { chromiumPath, openBrowser } from "../design/browser.ts";

const folder = fileURLToPath(new URL("../../../libraries/count/src/elections/", import.meta.url));
const whole = readdirSync(folder).filter((file) => !file.includes(".test."));
/** Every rule, lots, constraints, vacancies; BLT and tables read and written; a report verified. */
const counting = [
  "blt.ts",
  "count.ts",
  "csv.ts",
  "lots.ts",
  "presets.ts",
  "vacancy.ts",
  "verify.ts",
];

function bundleOf(files: readonly string[]): string {
  const built = buildSync({
    stdin: {
      contents: files.map((file) => `export * from "./${file}";`).join("\n"),
      resolveDir: folder,
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "rochdaleCount",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "silent",
  });
  return built.outputFiles[0]?.text ?? assert.fail("no bundle");
}
const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

test("counting by every rule, with reading, writing and verifying: at most 30 kB gzipped", (t) => {
  const bytes = gzipped(bundleOf(counting));
  t.diagnostic(`${bytes} bytes`);
  assert.ok(bytes <= 30_000, `${bytes} bytes`);
});

test("with every other format, sheets, charts and the sentences of two languages: at most 48 kB", (t) => {
  const bytes = gzipped(bundleOf(whole));
  t.diagnostic(`${bytes} bytes`);
  assert.ok(bytes <= 48_000, `${bytes} bytes`);
});

/** The same papers each time: a small linear congruence chooses the rankings. */
function madeElection() {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 16) % below;
  };
  const bundles = Array.from({ length: 400 }, () => {
    const left = [1, 2, 3, 4, 5, 6, 7, 8];
    const ranking = Array.from(
      { length: 1 + next(8) },
      () => left.splice(next(left.length), 1)[0] ?? 0,
    );
    return { papers: 1 + next(3), ranking };
  });
  const candidates = Array.from({ length: 8 }, (_, i) => `Candidate ${i + 1}`);
  return electionFrom({ title: "Made", seats: 3, candidates, withdrawn: [5], bundles });
}

type InBrowser = {
  readonly readBlt: (bytes: Uint8Array) => { readonly ok: true; readonly election: object };
  readonly presets: typeof presets;
  readonly countElection: (election: object, rules: object, given: object) => object;
  readonly lotsFromSeed: typeof lotsFromSeed;
};

test(
  "in Chromium each rule gives the same report to the last letter",
  { skip: chromiumPath === undefined && "no Chromium on this machine" },
  async () => {
    const election = madeElection();
    const here = presets.map((rules) => {
      const lots = lotsFromSeed({ seed: "dice 4 2 6", election: "Made", rule: rules.name });
      const report = countElection(election, rules, { seats: rules.placesMost ?? 3, lots });
      return [rules.name, hashOf(JSON.stringify(report))];
    });
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: bundleOf(counting) });
      const reports = await page.evaluate((blt) => {
        const library = (globalThis as unknown as { rochdaleCount: InBrowser }).rochdaleCount;
        const read = library.readBlt(new TextEncoder().encode(blt));
        return library.presets.map((rules) => {
          const lots = library.lotsFromSeed({
            seed: "dice 4 2 6",
            election: "Made",
            rule: rules.name,
          });
          const given = { seats: rules.placesMost ?? 3, lots };
          return [rules.name, JSON.stringify(library.countElection(read.election, rules, given))];
        });
      }, bltText(election));
      assert.deepEqual(
        reports.map(([name, report = ""]) => [name, hashOf(report)]),
        here,
      );
    } finally {
      await browser.close();
    }
  },
);

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
