import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { bytesOfHex, hexOf, utf8 } from "./bytes.ts";
import { ed25519, sha256 } from "./hashing.ts";

test("FIPS 180-4: the hash of abc", () => {
  assert.equal(
    hexOf(sha256(utf8("abc"))),
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
  const bytes = Uint8Array.from({ length: 200 }, (_, index) => index);
  assert.equal(hexOf(sha256(bytes)), createHash("sha256").update(bytes).digest("hex"));
});

test("RFC 8032, section 7.1, test 2", () => {
  const seed = bytesOfHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
  const publicKey = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
  const signature =
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da" +
    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
  assert.equal(hexOf(ed25519.publicKey(seed)), publicKey);
  assert.equal(hexOf(ed25519.sign(Uint8Array.of(0x72), seed)), signature);
  const [signed, key] = [bytesOfHex(signature), bytesOfHex(publicKey)];
  assert.equal(ed25519.verify(signed, Uint8Array.of(0x72), key), true);
  assert.equal(ed25519.verify(signed, Uint8Array.of(0x73), key), false);
  assert.equal(ed25519.verify(signed.subarray(1), Uint8Array.of(0x72), key), false);
  assert.equal(ed25519.verify(signed, Uint8Array.of(0x72), new Uint8Array(32).fill(0xff)), false);
});
