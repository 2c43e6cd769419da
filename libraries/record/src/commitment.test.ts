import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { utf8 } from "./bytes.ts";
import { commit, commitDocument, commitPerson } from "./commitment.ts";
import { Malformed } from "./malformed.ts";

const salt = new Uint8Array(32).fill(1);
const paper = {
  salt,
  name: "Business case.pdf",
  mediaType: "application/pdf",
  content: utf8("%PDF-1.7"),
};

test("a commitment is the hash over kind, salt, header and content", () => {
  const digest = (kind: string, header: string, content: string) =>
    createHash("sha256")
      .update(`rochdale-commitment/1\n${kind}\n`)
      .update(salt)
      .update(Uint8Array.of(0, 0, 0, header.length))
      .update(header + content)
      .digest("hex");
  assert.equal(commit(salt, "person", utf8("42")), digest("person", "", "42"));
  assert.equal(commitPerson(salt, "42"), digest("person", "", "42"));
  const header = '{"mediaType":"application/pdf","name":"Business case.pdf"}';
  assert.equal(commitDocument(paper), digest("document", header, "%PDF-1.7"));
});

test("commitments never change: they stand in records", () => {
  assert.equal(
    commitPerson(salt, "42"),
    "6d8099ceb6aa93040f5380d515bf5584f102d3f2ac25254c89793a957f7e9a6a",
  );
  assert.equal(
    commitDocument(paper),
    "53afa5c7741688fa2d18548e743200a79a8ea8b6d6247884106e9369200daa26",
  );
});

test("every part of a document is bound", () => {
  const others = [
    { salt: new Uint8Array(32) },
    { name: "Business case.pd" },
    { mediaType: "application/pd" },
    { content: utf8("%PDF-1.8") },
    { name: "", mediaType: "Business case.pdfapplication/pdf" },
  ].map((change) => commitDocument({ ...paper, ...change }));
  assert.equal(new Set([commitDocument(paper), ...others]).size, 6);
  const faster = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
  assert.equal(commitDocument(paper, faster), commitDocument(paper));
});

test("one kind is never another, whatever stands in it", () => {
  assert.notEqual(commit(salt, "person", utf8("42")), commit(salt, "member", utf8("42")));
  assert.notEqual(
    commitDocument({ ...paper, content: new Uint8Array(0) }),
    commit(salt, "document", utf8('{"mediaType":"application/pdf","name":"Business case.pdf"}')),
  );
});

test("a short salt or an odd kind is refused", () => {
  assert.throws(() => commit(new Uint8Array(16), "person", utf8("42")), Malformed);
  for (const kind of ["", "Person", "per son", "per\nson", "9"])
    assert.throws(() => commit(salt, kind, utf8("42")), Malformed);
});
