/** Sealing is OpenSSL's AES-CCM; opening gives the text back, and nothing for a changed letter. */

import assert from "node:assert/strict";
import { createCipheriv, createHash } from "node:crypto";
import { test } from "node:test";
import { ccmOpened, ccmSealed } from "./ccm.ts";

const bytesOf = (label: string, length: number): Uint8Array =>
  Uint8Array.from(
    { length },
    (_, at) =>
      createHash("md5")
        .update(`${label} ${at >> 4}`)
        .digest()[at % 16]!,
  );

function byOpenSsl(key: Uint8Array, nonce: Uint8Array, text: Uint8Array): string {
  const cipher = createCipheriv("aes-256-ccm", key, nonce, { authTagLength: 8 });
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([body, cipher.getAuthTag()]).toString("hex");
}

test("letters of many lengths are sealed as OpenSSL seals them, and open again", () => {
  for (const length of [0, 1, 15, 16, 17, 33, 800, 65_535, 65_536]) {
    const key = bytesOf(`key ${length}`, 32);
    const iv = bytesOf(`iv ${length}`, 32);
    const text = bytesOf(`text ${length}`, length);
    const sealed = ccmSealed(key, iv, text);
    const nonce = iv.subarray(0, length < 65_536 ? 13 : 12);
    assert.equal(Buffer.from(sealed).toString("hex"), byOpenSsl(key, nonce, text));
    assert.deepEqual(ccmOpened(key, iv, sealed), text);
  }
});

test("one changed byte anywhere, another key or another iv, and the letter does not open", () => {
  const [key, iv, text] = [bytesOf("key", 32), bytesOf("iv", 32), bytesOf("text", 20)];
  const sealed = ccmSealed(key, iv, text);
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Uint8Array.from(sealed);
    changed[at]! ^= 1;
    assert.equal(ccmOpened(key, iv, changed), null);
  }
  assert.equal(ccmOpened(bytesOf("other", 32), iv, sealed), null);
  assert.equal(ccmOpened(key, bytesOf("other", 32), sealed), null);
  assert.equal(ccmOpened(key, iv, sealed.subarray(0, 7)), null);
});
