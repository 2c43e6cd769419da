/** The command knows the groups of all released tools, and its digests are the portable ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { groupNamed, sha256Of } from "@rochdale/ballot/groups.ts";
import { hexHash } from "@rochdale/ballot/hash.ts";
import { means } from "./ballot-means.ts";

test("three groups by their names, and no other", () => {
  for (const name of ["BELENIOS-2048", "RFC-3526-2048", "Ed25519"]) {
    assert.equal(groupNamed(name, means)?.name, name);
  }
  assert.equal(groupNamed("Ed448", means), null);
  assert.equal(groupNamed("Ed25519"), null);
});

test("digests of texts and bytes, also of what is no proper text", () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, at) => at);
  for (const input of ["", "Cŷ 🗳", "\ud800 alone", bytes, bytes.subarray(7)]) {
    assert.equal(sha256Of(means)(input), hexHash(input));
  }
  assert.notEqual(sha256Of(means), hexHash);
  assert.equal(sha256Of(), hexHash);
});
