/** A voting code: eighteen characters that a person can read out, kept by nobody but the voter; we keep its hash. */
import { createHash, randomBytes } from "node:crypto";
import type { BoxName } from "./box.ts";

/** Thirty-two characters without l, o, 0 and 1, which are mistaken for each other. */
const ALPHABET = "23456789abcdefghijkmnpqrstuvwxyz";
const SECRET = 16;
const CHECKS = 2;

/** A new code: sixteen random characters (80 bits) and two that catch a slip of the pen. */
export function newVotingCode(random: (bytes: number) => Uint8Array = randomBytes): string {
  let secret = "";
  for (const byte of random(SECRET)) secret += ALPHABET.charAt(byte & 31);
  return secret + checkOf(secret);
}

/** As it is printed: "k7mq 2wxd 9rtp 4hna 8e". */
export function spacedCode(code: string): string {
  return code.match(/.{1,4}/g)?.join(" ") ?? "";
}

/** The code as typed, without spaces, dashes and capitals; null where it can be no code, a slip included. */
export function readVotingCode(typed: string): string | null {
  const code = typed.toLowerCase().replace(/[\s\u00a0-]/g, "");
  if (code.length !== SECRET + CHECKS) return null;
  for (const character of code) if (!ALPHABET.includes(character)) return null;
  return checkOf(code.slice(0, SECRET)) === code.slice(SECRET) ? code : null;
}

function checkOf(secret: string): string {
  const digest = createHash("sha256").update(`rochdale-code-check/1\n${secret}`).digest();
  let checks = "";
  for (const byte of digest.subarray(0, CHECKS)) checks += ALPHABET.charAt(byte & 31);
  return checks;
}

/** What stands in the box instead of the code. It binds the ballot, so that a code opens one box only. */
export function codeHash(box: BoxName, code: string): Buffer {
  return createHash("sha256")
    .update(`rochdale-voting-code/1\n${box.bodyId}\n${box.ballot}\n${code}`)
    .digest();
}
