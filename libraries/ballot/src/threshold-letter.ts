/** Letters between key-holders, signed and sealed, which anyone may carry (specification 2.0, 4.6.3). */

import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { ccmOpened, ccmSealed } from "./ccm.ts";
import type { Element, Group, Random } from "./group.ts";
import { scalarAtRandom } from "./group.ts";
import { hexHash } from "./hash.ts";
import { canonicalJson } from "./json.ts";
import { messageIsSigned, readFields, readSignedMessage, signMessage } from "./threshold-keys.ts";

const hashed = (use: string, group: Group, element: Element): Uint8Array =>
  hexToBytes(hexHash(`${use}|${group.write(element)}`));

/** The message signed by `from` (a secret key) and sealed for `to` (the recipient's public key). */
export function sealLetter(
  group: Group,
  given: { from: bigint; to: Element; message: string; random: Random },
): string {
  const { from, to, random } = given;
  const addressed = JSON.stringify({ recipient: group.write(to), message: given.message });
  const signed = signMessage(group, { key: from, message: addressed, random });
  const secret = scalarAtRandom(group, random);
  const key = group.basePower(scalarAtRandom(group, random));
  const alpha = group.basePower(secret);
  const beta = group.multiply(group.power(to, secret), key);
  const text = utf8ToBytes(JSON.stringify(signed));
  const sealed = ccmSealed(hashed("key", group, key), hashed("iv", group, alpha), text);
  return JSON.stringify({
    alpha: group.write(alpha),
    beta: group.write(beta),
    data: bytesToHex(sealed),
  });
}

/** A letter's message, or why it cannot be taken. */
export type OpenedLetter =
  | { readonly ok: true; readonly message: string }
  | { readonly ok: false; readonly because: string };

const refused = (because: string): OpenedLetter => ({ ok: false, because });

/** Opens a letter with the recipient's secret key, and checks who signed it and whom it is for. */
export function openLetter(
  group: Group,
  given: { with: bigint; by: Element; letter: string },
): OpenedLetter {
  const fields = readFields(given.letter, ["alpha", "beta", "data"]);
  const alpha = group.read(fields?.["alpha"]);
  const beta = group.read(fields?.["beta"]);
  const data = fields?.["data"];
  if (alpha === null || beta === null || typeof data !== "string") {
    return refused("the letter has not the form of a letter");
  }
  if (!/^([0-9a-f]{2})*$/.test(data)) return refused("the letter's text is not hexadecimal");
  if (!group.isElement(alpha)) return refused("the letter's first half lies outside the group");
  const key = group.multiply(beta, group.invert(group.power(alpha, given.with)));
  const sealed = hexToBytes(data);
  const bytes = ccmOpened(hashed("key", group, key), hashed("iv", group, alpha), sealed);
  if (bytes === null) return refused("the letter does not open with this seed");
  const signed = readSignedMessage(canonicalJson(new TextDecoder().decode(bytes))?.value);
  if (signed === null) return refused("the letter's inside is not a signed message");
  if (!messageIsSigned(group, given.by, signed)) {
    return refused("the letter's signature is not its sender's");
  }
  const inside = readFields(signed.message, ["recipient", "message"]);
  if (inside?.["recipient"] !== group.write(group.basePower(given.with))) {
    return refused("the letter is for somebody else");
  }
  const message = inside["message"];
  return typeof message === "string" ? { ok: true, message } : refused("the letter is empty");
}
