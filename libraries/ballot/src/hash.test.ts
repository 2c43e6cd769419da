/** Digests against Node's own. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { base64Hash, hashToScalar, hexHash } from "./hash.ts";

const text = "Ydych chi’n cytuno? ŷ";
const theirs = createHash("sha256").update(text);

test("three ways to write one digest of the UTF-8 bytes", () => {
  const digest = theirs.digest();
  assert.equal(hexHash(text), digest.toString("hex"));
  assert.equal(base64Hash(text), digest.toString("base64").replace("=", ""));
  assert.equal(hashToScalar({ q: 97n }, text), BigInt(`0x${digest.toString("hex")}`) % 97n);
});
