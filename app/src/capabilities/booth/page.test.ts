/** The booth's page: one file under 100 kB, the same bytes for the same ballot, whatever people wrote into the question. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import type { BoothContent } from "./content.ts";
import { isListed, type CredentialList } from "./credential-list.ts";
import { boothFile, contentIn, PAGE_BYTES_MOST, policyIn, withList, withNames } from "./page.ts";
import { smallElection, yesOrNo } from "./small-election.ts";

const hostile = "</script><script>alert(1)</script> {{script}} $& <!-- “ŵ”";
const { texts, publicCredential } = smallElection({
  questions: [{ ...yesOrNo, question: hostile }],
});
const about: Omit<BoothContent, "credentials"> = {
  ...{ base: "https://mutuals.example.org", path: "/vote/a/1", ballotPath: "/cases/a/ballots/1" },
  ...{ papersPath: "/cases/a/documents", bodyName: hostile, banner: null, rule: "ordinary" },
  ...{ statusQuo: "No", opens: "2027-01-04", closes: "2027-01-18", scrutineer: hostile },
  ...{ keyHolders: ["A", "B", "C"], threshold: 2, standing: null, election: texts.election },
};
const credentials = JSON.parse(texts.credentials) as string[];
const many = (count: number) =>
  Array.from({ length: count }, (_, n) => `8${String(n).padStart(616, "0")}`);

test("the same bytes for the same ballot, and their digest", () => {
  const page = boothFile(about, credentials);
  assert.deepEqual(boothFile(about, credentials), page);
  assert.equal(page.digest, createHash("sha256").update(page.text, "utf8").digest("hex"));
  assert.notEqual(boothFile({ ...about, closes: "2027-01-19" }, credentials).digest, page.digest);
});

test("under 100 kB at every size of roll; from some hundreds of voters on, the list is a file beside", () => {
  for (const voters of [3, 300, 2000, 20_000]) {
    const { text, list } = boothFile(about, many(voters));
    assert.ok(Buffer.byteLength(text) <= PAGE_BYTES_MOST, `${Buffer.byteLength(text)}: ${voters}`);
    assert.equal(list === null, voters <= 300, `${voters} voters`);
  }
  const { list } = boothFile(about, many(20_000));
  assert.ok(list && list.length < 60_000, `${list?.length} bytes for 20,000 voters`);
});

test("a list beside is pinned by the page; a saved page holds it on its last line", () => {
  const everyone = many(2000);
  const { text, digest, list } = boothFile(about, everyone);
  assert.ok(list);
  const pinned = contentIn(text).credentials;
  const hash = (one: string) => createHash("sha256").update(one).digest("hex");
  assert.deepEqual(pinned, { count: 2000, digest: hash(list) });
  assert.notEqual(boothFile(about, everyone.toSpliced(7, 1, "81")).digest, digest);
  const listed = JSON.parse(list) as CredentialList;
  assert.ok(everyone.every((one) => isListed(listed, one)));
  const saved = withList(text, list);
  assert.equal(hash(saved.replace(/[^\n]*\n$/, "")), digest, "sed '$d' gives the published page");
  assert.ok(saved.endsWith(`id="list">${list}</script>\n`));
  assert.equal(withList(text, null), text);
});

test("whatever people wrote stays text: two scripts, one of them the election", () => {
  const { text } = boothFile(about, credentials);
  assert.equal(text.match(/<script/g)?.length, 2);
  assert.equal(text.match(/<\/script>/g)?.length, 2);
  const content = contentIn(text);
  assert.equal(content.bodyName, hostile);
  assert.equal(content.election, texts.election, "the archive's text, byte for byte");
  assert.ok(!("digest" in content.credentials));
  assert.ok(isListed(content.credentials, publicCredential));
});

test("its policy allows this very script and style, and one website to ask", () => {
  const { text } = boothFile(about, credentials);
  const policy = policyIn(text);
  const hash = (part: string) => createHash("sha256").update(part).digest("base64");
  const script = /<script>([\s\S]*)<\/script>/.exec(text)?.[1] ?? "";
  const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? "";
  assert.ok(policy.includes(`script-src 'sha256-${hash(script)}'`));
  assert.ok(policy.includes(`style-src 'sha256-${hash(style)}'`));
  assert.ok(policy.includes("connect-src 'self' https://mutuals.example.org;"));
  assert.doesNotMatch(policy, /unsafe|\*/);
  // Nothing is loaded from anywhere, and nothing is kept in the browser.
  assert.doesNotMatch(text, /<(img|link|script|iframe)[^>]+(src|href)="(?!data:)/);
  assert.doesNotMatch(script, /localStorage|sessionStorage|indexedDB|document\.cookie|\beval\b/);
});

test("names stand in the page, and apart from it in no part that is kept for ever", () => {
  const standing = { names: ["Ann Lee $&", hostile, '"standing":null'], salt: "5a".repeat(16) };
  const page = boothFile({ ...about, standing }, credentials);
  assert.deepEqual(contentIn(page.text).standing, standing);
  assert.ok(page.parts);
  assert.doesNotMatch(page.parts.rest, /Ann Lee|5a5a/);
  assert.equal(withNames(page.parts.rest, page.parts.names), page.text);
  assert.equal(boothFile(about, credentials).parts, null);
});
