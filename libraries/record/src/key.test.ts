import assert from "node:assert/strict";
import { test } from "node:test";
import * as keys from "./key.ts";
import { Malformed } from "./malformed.ts";

const seed = new Uint8Array(32).fill(9);

test("a fresh key prints, reads back and gives its verifier key", () => {
  for (const type of [keys.noteType, keys.cosignatureType]) {
    const key = keys.signerKeyOf({ name: "example.org/log", type, seed });
    assert.deepEqual(keys.parseSignerKey(keys.printSignerKey(key)), key);
    const verifier = keys.verifierKeyOf(key);
    assert.deepEqual(keys.parseVerifierKey(keys.printVerifierKey(verifier)), verifier);
    assert.equal(verifier.id, key.id);
  }
});

test("signed-note: the same key under another type or name has another id", () => {
  const ids = [keys.noteType, keys.cosignatureType].flatMap((type) =>
    ["example.org/a", "example.org/b"].map((name) => keys.signerKeyOf({ name, type, seed }).id),
  );
  assert.equal(new Set(ids).size, 4);
});

test("signed-note: names are not empty and have neither spaces nor plus signs", () => {
  for (const name of ["", "a b", "a+b", "a\u00a0b", "a\u2003b", "a\nb", "a\u0001b", "\ud800"]) {
    assert.equal(keys.isKeyName(name), false, JSON.stringify(name));
    assert.throws(() => keys.signerKeyOf({ name, type: 1, seed }), Malformed);
  }
  for (const name of ["a", "example.org/ŵ", "oid/1.3.6"]) assert.equal(keys.isKeyName(name), true);
});

test("keys that are not exactly right are refused", () => {
  const vkey = keys.printVerifierKey(
    keys.verifierKeyOf(keys.signerKeyOf({ name: "a", type: 1, seed })),
  );
  const [name, id, coded] = vkey.split("+", 3) as [string, string, string];
  for (const bad of [
    "",
    "a",
    "a+b",
    `${name}+${id}`,
    `b+${id}+${coded}`,
    `${name}+00000000+${coded}`,
    `${vkey}=`,
    `${vkey} `,
    `${name}+${id.toUpperCase()}x+${coded}`,
    `+${id}+${coded}`,
    `${name}+${id}+AQ==`,
  ])
    assert.throws(() => keys.parseVerifierKey(bad), Malformed, bad);
  const skey = keys.printSignerKey(keys.signerKeyOf({ name: "a", type: 1, seed }));
  for (const bad of ["", skey.slice(1), vkey, skey.replace("+a+", "+b+"), skey.slice(0, -4)])
    assert.throws(() => keys.parseSignerKey(bad), Malformed, bad);
  assert.throws(() => keys.signerKeyOf({ name: "a", type: 2, seed }), Malformed);
  assert.throws(() => keys.signerKeyOf({ name: "a", type: 1, seed: seed.subarray(1) }), Malformed);
});
