/** What credentials are bound to before the election is set up: its own name and its group, from the record alone. */
import { base58 } from "@rochdale/ballot/credential.ts";
import type { Purpose } from "@rochdale/facts/ballot-story.ts";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8 } from "@rochdale/record/bytes.ts";

/**
 * The election's own name in its archive: 22 characters of base58, worked out from the body's origin ("host/slug") and
 * the ballot's id, so that anyone can work it out again and no two ballots share one.
 */
export function electionUuid(origin: string, ballot: string): string {
  const digest = sha256(utf8(`rochdale-election/1\n${origin}\n${ballot}`));
  let number = digest.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let text = "";
  for (let at = 0; at < 22; at += 1) {
    text += base58.charAt(Number(number % 58n));
    number /= 58n;
  }
  return text;
}

/** Ranked papers need a group that can hold them; the other is several times faster. */
export function electionGroup(purpose: Purpose): "BELENIOS-2048" | "RFC-3526-2048" {
  return purpose === "boardElection" ? "RFC-3526-2048" : "BELENIOS-2048";
}
