import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8 } from "./bytes.ts";
import { commitDocument } from "./commitment.ts";
import { checkedDocuments, documentFiles } from "./documents.ts";
import { sha256 } from "./hashing.ts";
import type { Problem } from "./problem.ts";

const salt = new Uint8Array(32).fill(3);
const paper = { salt, name: "Case.txt", mediaType: "text/plain", content: utf8("Stay or go.") };
const minutes = { ...paper, name: "Minutes.txt", content: utf8("All came.") };
const [first, second] = [commitDocument(paper), commitDocument(minutes)];
const everyPath = new Map(
  documentFiles([paper, minutes], sha256).map(({ path, bytes }) => [path, bytes]),
);
const everyName = new Set([first, second]);

function check(byPath: ReadonlyMap<string, Uint8Array>, named: ReadonlySet<string> = everyName) {
  const problems: Problem[] = [];
  const found = checkedDocuments(byPath, named, { problems, sha256 });
  return { found, said: problems.map(({ where, because }) => `${where}: ${because}`).join("; ") };
}
const changed = (path: string, text: string) => new Map(everyPath).set(path, utf8(text));

test("documents that were committed to, and that the record names", () => {
  assert.deepEqual(check(everyPath), { found: [first, second].toSorted(), said: "" });
  assert.deepEqual(check(new Map([["documents/index.json", utf8("{}")]])), { found: [], said: "" });
});

test("a document that is another, missing, unlisted or unnamed", () => {
  assert.match(check(changed(`documents/${first}`, "Go.")).said, /is not the one committed to/);
  const without = new Map(everyPath);
  without.delete(`documents/${second}`);
  assert.match(check(without).said, new RegExp(`documents/${second}: it is missing`));
  assert.match(
    check(changed(`documents/${"0".repeat(64)}`, "x")).said,
    /index.json does not list it/,
  );
  assert.match(
    check(everyPath, new Set([first])).said,
    new RegExp(`${second}: no entry of the record`),
  );
});

test("an index of another shape", () => {
  const index = (value: string) => check(changed("documents/index.json", value)).said;
  assert.match(index("[]"), /index.json: it is no object/);
  assert.match(index('{"x":{}}'), /x is no commitment/);
  assert.match(index(`{"${first}":null}`), /is no object/);
  assert.match(index(`{"${first}":{"name":"a"}}`), /other fields/);
  assert.match(index(`{"${first}":{"mediaType":1,"name":"a","salt":""}}`), /no media type/);
  assert.match(index(`{"${first}":{"mediaType":"a","name":1,"salt":""}}`), /no name/);
  assert.match(index(`{"${first}":{"mediaType":"a","name":"a","salt":1}}`), /no salt/);
  assert.match(index(`{"${first}":{"mediaType":"a","name":"a","salt":"00"}}`), /salt has 32 bytes/);
});
