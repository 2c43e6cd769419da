/** Real bodies say nothing that no source says: every quote stands in its source document, word for word. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { sourcedStories } from "./stories.ts";

const root = join(import.meta.dirname, "..");
const seeds = join(resolve(root, process.env["ROCHDALE_DATA"] ?? "../shared"), "seeds");
const absent = existsSync(seeds) ? false : "the five source documents are not on this machine";

/** White space folded, curly and straight quotes equal, dashes equal. */
function plain(text: string): string {
  return text
    .replace(/[‘’`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

const facts = sourcedStories.flatMap((story) =>
  story.facts.map((fact) => ({
    ...fact,
    slug: story.opening.slug,
    source: story.sources.find((source) => source.mark === fact.mark),
  })),
);

test("there are real bodies, each with sources, and every fact names one of its own body", () => {
  assert.ok(sourcedStories.length >= 9);
  assert.ok(facts.length >= 25, String(facts.length));
  for (const story of sourcedStories) {
    assert.equal(story.opening.standing, "real", story.opening.slug);
    assert.ok(story.facts.length > 0, story.opening.slug);
  }
  for (const { slug, type, mark, quote, source } of facts) {
    assert.ok(source, `${slug}: ${type} rests on ${mark}, which is not cited`);
    assert.notEqual(quote.trim(), "", `${slug}: ${type} has no words`);
  }
});

test("every quote of a source document stands in it word for word", { skip: absent }, () => {
  const documents = readdirSync(seeds)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => plain(readFileSync(join(seeds, name), "utf8")));
  assert.equal(documents.length, 5);
  const quoted = facts.filter(({ source }) => source?.kind === "seed");
  assert.ok(quoted.length >= 10, String(quoted.length));
  const missing = quoted
    .filter(({ quote }) => !documents.some((document) => document.includes(plain(quote))))
    .map(({ slug, type, quote }) => `${slug} ${type}: ${quote}`);
  assert.deepEqual(missing, []);
});

test("a word that differs is noticed", { skip: absent }, () => {
  const [first] = facts.filter(({ source }) => source?.kind === "seed");
  assert.ok(first);
  const documents = readdirSync(seeds).map((name) =>
    plain(readFileSync(join(seeds, name), "utf8")),
  );
  const altered = plain(first.quote).replace(/\w(?=\W*$)/, "#");
  assert.ok(!documents.some((document) => document.includes(altered)));
});

test("what reports say is told in our own words, and marked so", () => {
  const reported = facts.filter(({ source }) => source?.kind !== "seed");
  assert.ok(reported.length > 0);
  for (const { slug, type, quote } of reported) {
    assert.match(quote, /^In summary: /, `${slug}: ${type}`);
  }
});
