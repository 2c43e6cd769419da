/** The data package. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { readChart } from "./chart.ts";
import { descriptorPath, hashOf, packageFiles, reportsPath, reportsText } from "./package.ts";
import { post } from "./posting.ts";

const chart = readChart(
  [
    { id: "a", type: "asset" },
    { id: "i", type: "income" },
  ],
  [],
);
const postings = [
  { account: "a", amount: 5 },
  { account: "i", amount: -5 },
];
const { entries } = post(
  [{ id: "1", key: "k", date: "2026-12-31", text: "Siân", postings }],
  chart,
);

test("the descriptor lists every other file with its bytes and SHA-256", () => {
  const files = packageFiles(entries, chart, { name: "toad-lane", title: "Toad Lane" });
  const descriptor = JSON.parse(files.get(descriptorPath) ?? "") as {
    name: string;
    resources: { path: string; bytes: number; hash: string; schema?: object }[];
  };
  assert.equal(descriptor.name, "toad-lane");
  assert.deepEqual(
    descriptor.resources.map(({ path }) => path),
    [...files.keys()].slice(0, -1),
  );
  for (const { path, bytes, hash, schema } of descriptor.resources) {
    const text = Buffer.from(files.get(path) ?? "");
    assert.equal(bytes, text.length);
    assert.equal(hash, `sha256:${createHash("sha256").update(text).digest("hex")}`);
    assert.equal(schema !== undefined, path.endsWith(".csv"));
  }
  assert.equal(files.get(reportsPath), reportsText(entries, chart));
  assert.notEqual(hashOf("a"), hashOf("b"));
});
