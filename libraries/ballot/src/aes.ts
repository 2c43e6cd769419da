/** The AES block cipher, encryption of one block (FIPS 197), for the sealed letters of key-holders. */

/*
 * Clause -> decision. The letters of a key ceremony are AES-CCM in the format of crypto version 1; a
 * browser offers no CCM and no synchronous AES, and no library of ours carries one. So: the forward
 * cipher alone, byte by byte as FIPS 197 writes it, checked in the tests against OpenSSL. Table
 * look-ups are not constant in time; each key here seals one letter on one's own device.
 */

const doubled = (byte: number): number => ((byte << 1) ^ (byte & 0x80 ? 0x11b : 0)) & 0xff;

/** FIPS 197, 5.1.1: the inverse in GF(2^8), then the affine map; built by walking powers of 3. */
function substitutionBox(): Uint8Array {
  const box = new Uint8Array(256);
  const turned = (byte: number, by: number): number => ((byte << by) | (byte >> (8 - by))) & 0xff;
  let power = 1;
  let inverse = 1;
  do {
    power = power ^ doubled(power);
    inverse ^= inverse << 1;
    inverse ^= inverse << 2;
    inverse ^= inverse << 4;
    inverse &= 0xff;
    if (inverse & 0x80) inverse ^= 0x09;
    box[power] =
      inverse ^
      turned(inverse, 1) ^
      turned(inverse, 2) ^
      turned(inverse, 3) ^
      turned(inverse, 4) ^
      0x63;
  } while (power !== 1);
  box[0] = 0x63;
  return box;
}

const BOX = substitutionBox();

/** FIPS 197, 5.2: the round keys of a 256-bit key, 15 of 16 bytes, in one array. */
function roundKeys(key: Uint8Array): Uint8Array {
  const keys = new Uint8Array(240);
  keys.set(key);
  let constant = 1;
  for (let at = 32; at < 240; at += 4) {
    const word = [...keys.subarray(at - 4, at)];
    if (at % 32 === 0) {
      word.push(word.shift()!);
      for (let byte = 0; byte < 4; byte += 1) word[byte] = BOX[word[byte]!]!;
      word[0]! ^= constant;
      constant = doubled(constant);
    } else if (at % 32 === 16) {
      for (let byte = 0; byte < 4; byte += 1) word[byte] = BOX[word[byte]!]!;
    }
    for (let byte = 0; byte < 4; byte += 1) keys[at + byte] = keys[at + byte - 32]! ^ word[byte]!;
  }
  return keys;
}

function mixColumns(state: Uint8Array): void {
  for (let at = 0; at < 16; at += 4) {
    const [a, b, c, d] = [state[at]!, state[at + 1]!, state[at + 2]!, state[at + 3]!];
    const all = a ^ b ^ c ^ d;
    state[at]! ^= all ^ doubled(a ^ b);
    state[at + 1]! ^= all ^ doubled(b ^ c);
    state[at + 2]! ^= all ^ doubled(c ^ d);
    state[at + 3]! ^= all ^ doubled(d ^ a);
  }
}

/** The cipher under a key of 32 bytes: a function from a block of 16 bytes to its 16 bytes. Throws on
 * another length of key. */
export function aes256(key: Uint8Array): (block: Uint8Array) => Uint8Array {
  if (key.length !== 32) throw new Error(`an AES-256 key has 32 bytes, not ${key.length}`);
  const keys = roundKeys(key);
  return (block) => {
    let state = block.map((byte, at) => byte ^ keys[at]!);
    for (let round = 1; round <= 14; round += 1) {
      const before = state;
      state = before.map((_, at) => BOX[before[(at + 4 * (at % 4)) % 16]!]!);
      if (round < 14) mixColumns(state);
      for (let at = 0; at < 16; at += 1) state[at]! ^= keys[16 * round + at]!;
    }
    return state;
  };
}
