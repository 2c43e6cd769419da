/** The command knows the groups of all released tools. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { groupNamed } from "@rochdale/ballot/groups.ts";
import { means } from "./ballot-means.ts";

test("three groups by their names, and no other", () => {
  for (const name of ["BELENIOS-2048", "RFC-3526-2048", "Ed25519"]) {
    assert.equal(groupNamed(name, means)?.name, name);
  }
  assert.equal(groupNamed("Ed448", means), null);
  assert.equal(groupNamed("Ed25519"), null);
});
