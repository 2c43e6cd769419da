/** AES-CCM with a tag of 8 bytes (RFC 3610), as the letters of key-holders are sealed. */

import { ecb } from "@noble/ciphers/aes.js";

const TAG_BYTES = 8;

type Block = (block: Uint8Array) => Uint8Array;

/** AES-256 on one block; a browser has it only in modes of its own, and never without waiting. */
const aes256 =
  (key: Uint8Array): Block =>
  (block) =>
    ecb(key, { disablePadding: true }).encrypt(block);

/** How many bytes tell the length: 2 to 65,535 bytes of text, then 3, then 4. */
function lengthBytes(textBytes: number): number {
  if (textBytes < 2 ** 16) return 2;
  return textBytes < 2 ** 24 ? 3 : 4;
}

/** One block: a first byte, the nonce, and a number at the end. */
function numbered(first: number, nonce: Uint8Array, number: number): Uint8Array {
  const block = new Uint8Array(16);
  block[0] = first;
  block.set(nonce, 1);
  const view = new DataView(block.buffer);
  view.setUint32(12, (view.getUint32(12) | number) >>> 0);
  return block;
}

function tagOf(cipher: Block, nonce: Uint8Array, text: Uint8Array): Uint8Array {
  const flags = ((TAG_BYTES - 2) << 2) | (14 - nonce.length);
  let mac = cipher(numbered(flags, nonce, text.length));
  for (let at = 0; at < text.length; at += 16) {
    const end = Math.min(16, text.length - at);
    for (let byte = 0; byte < end; byte += 1) mac[byte]! ^= text[at + byte]!;
    mac = cipher(mac);
  }
  return mac.subarray(0, TAG_BYTES);
}

function masked(cipher: Block, nonce: Uint8Array, bytes: Uint8Array): Uint8Array {
  const out = Uint8Array.from(bytes);
  for (let at = 0; at < bytes.length; at += 16) {
    const pad = cipher(numbered(14 - nonce.length, nonce, at / 16 + 1));
    const end = Math.min(16, bytes.length - at);
    for (let byte = 0; byte < end; byte += 1) out[at + byte]! ^= pad[byte]!;
  }
  return out;
}

function maskedTag(cipher: Block, nonce: Uint8Array, tag: Uint8Array): Uint8Array {
  const pad = cipher(numbered(14 - nonce.length, nonce, 0));
  return tag.map((byte, at) => byte ^ pad[at]!);
}

/** The text sealed under a key of 32 bytes, with its tag at the end. Of `iv` (32 bytes) as much is used
 * as the length of the text leaves room for. */
export function ccmSealed(key: Uint8Array, iv: Uint8Array, text: Uint8Array): Uint8Array {
  const cipher = aes256(key);
  const nonce = iv.subarray(0, 15 - lengthBytes(text.length));
  const sealed = new Uint8Array(text.length + TAG_BYTES);
  sealed.set(masked(cipher, nonce, text));
  sealed.set(maskedTag(cipher, nonce, tagOf(cipher, nonce, text)), text.length);
  return sealed;
}

/** The text that was sealed; null when the tag does not agree, so under another key or changed. */
export function ccmOpened(key: Uint8Array, iv: Uint8Array, sealed: Uint8Array): Uint8Array | null {
  if (sealed.length < TAG_BYTES) return null;
  const length = sealed.length - TAG_BYTES;
  const cipher = aes256(key);
  const nonce = iv.subarray(0, 15 - lengthBytes(length));
  const text = masked(cipher, nonce, sealed.subarray(0, length));
  const tag = maskedTag(cipher, nonce, tagOf(cipher, nonce, text));
  const differing = tag.reduce((sum, byte, at) => sum | (byte ^ sealed[length + at]!), 0);
  return differing === 0 ? text : null;
}
