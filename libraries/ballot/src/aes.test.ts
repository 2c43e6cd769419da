/** The block cipher against the example of FIPS 197 and against OpenSSL. */

import assert from "node:assert/strict";
import { createCipheriv, createHash } from "node:crypto";
import { test } from "node:test";
import { aes256 } from "./aes.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

test("FIPS 197, appendix C.3: AES-256", () => {
  const key = Uint8Array.from({ length: 32 }, (_, at) => at);
  const block = Uint8Array.from({ length: 16 }, (_, at) => at * 0x11);
  assert.equal(hex(aes256(key)(block)), "8ea2b7ca516745bfeafc49904b496089");
});

test("blocks under chosen keys are OpenSSL's", () => {
  for (let at = 0; at < 200; at += 1) {
    const key = createHash("sha256").update(`key ${at}`).digest();
    const block = createHash("sha256").update(`block ${at}`).digest().subarray(0, 16);
    const cipher = createCipheriv("aes-256-ecb", key, null).setAutoPadding(false);
    assert.equal(hex(aes256(key)(Uint8Array.from(block))), cipher.update(block).toString("hex"));
  }
});

test("a key of another length is refused", () => {
  assert.throws(() => aes256(new Uint8Array(16)), /32 bytes, not 16/);
});
