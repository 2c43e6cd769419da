/** Verifying an export: it holds as published, and no change to it goes unseen. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readChart } from "./chart.ts";
import { descriptorPath, hashOf, packageFiles } from "./package.ts";
import { post } from "./posting.ts";
import { verifyPackage } from "./verification.ts";

const chart = readChart(
  [
    { id: "a", type: "asset", cash: true },
    { id: "i", type: "income" },
  ],
  ["garden"],
);
const postings = [
  { account: "a", amount: 5, fund: "garden" },
  { account: "i", amount: -5, fund: "garden" },
];
const { entries } = post(
  [
    { id: "1", key: "k1", date: "2026-12-30", text: 'Say "x", y', postings, opening: true },
    { id: "2", key: "k2", date: "2026-12-31", text: "Undone", reverses: "1" },
    { id: "3", key: "k3", date: "2026-12-31", text: "Again", postings },
  ],
  chart,
);
const files = packageFiles(entries, chart, { name: "b", title: "B" });
const broken = (of: ReadonlyMap<string, string>) =>
  verifyPackage(of).filter(({ problem }) => problem !== null);

/** A change, and the descriptor made to agree with it, as a forger would. */
function forged(path: string, change: (text: string) => string): Map<string, string> {
  const before = files.get(path) ?? "";
  const after = change(before);
  assert.notEqual(after, before);
  const descriptor = (files.get(descriptorPath) ?? "").replace(hashOf(before), hashOf(after));
  return new Map([...files, [path, after], [descriptorPath, descriptor]]);
}

test("an export holds", () => {
  assert.deepEqual(broken(files), []);
  assert.equal(verifyPackage(files).length, 6);
});

test("a file changed, added or taken away breaks its hash", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...[...files.keys()].filter((path) => path !== descriptorPath)),
      fc.nat(),
      (path, at) => {
        const text = files.get(path) ?? "";
        const place = at % text.length;
        const other = text.charAt(place) === "x" ? "y" : "x";
        const changed = new Map([
          ...files,
          [path, text.slice(0, place) + other + text.slice(place + 1)],
        ]);
        assert.ok(broken(changed).length > 0);
      },
    ),
  );
  assert.ok(broken(new Map([...files, ["more.csv", ""]])).length > 0);
  assert.ok(broken(new Map([...files].filter(([path]) => path !== "books.journal"))).length > 1);
  assert.ok(broken(new Map([...files, [descriptorPath, "{"]])).length > 0);
});

test("with the hashes forged too, the figures still tell", () => {
  const problems = (path: string, change: (text: string) => string) =>
    broken(forged(path, change)).map(({ problem }) => problem);
  assert.deepEqual(
    problems("reports.json", (text) => text.replace('"assets": 5', '"assets": 6')),
    ["reports.json is not what the postings give"],
  );
  assert.deepEqual(
    problems("books.journal", (text) => text.replace("Again", "Once")),
    ["books.journal is not what the postings give"],
  );
  const twoSides = (text: string) =>
    text
      .replace("3,a,garden,GBP,5", "3,a,garden,GBP,6")
      .replace("3,i,garden,GBP,-5", "3,i,garden,GBP,-6");
  assert.equal(problems("postings.csv", twoSides).length, 3);
  assert.deepEqual(
    problems("postings.csv", (text) => text.replace("3,a,garden,GBP,5", "3,a,garden,GBP,6")),
    ["entry 3: unbalanced"],
  );
  assert.deepEqual(
    problems("postings.csv", (text) =>
      text
        .replace("2,a,garden,GBP,-5", "2,a,garden,GBP,-4")
        .replace("2,i,garden,GBP,5", "2,i,garden,GBP,4"),
    ),
    ["entry 2 does not reverse 1"],
  );
  assert.deepEqual(
    problems("postings.csv", (text) => `${text}9,a,garden,GBP,5\r\n`),
    ["postings.csv: no transaction 9"],
  );
  assert.deepEqual(
    problems("funds.csv", (text) => text.replace("general", "garden")),
    ["funds.csv does not begin with the general fund"],
  );
});
