/** Long lists made from a seed, so that a large allotment can be checked by one line. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { field, objectOr, refuse, wholeOr } from "@rochdale/language/refused-input.ts";
import type { Claim } from "./share-out.ts";

/** More than a country has households would be a mistake. */
const countMost = 10_000_000n;

/** The list of `generate`. Refuses `noOne`, `badCount`, `badSeed`, `badWeight`, `badCap`, `badMinimum`. */
export function generatedClaims(stated: unknown): Claim[] {
  const of = objectOr("badCount", stated);
  const count = wholeOr("badCount", field(of, "count"));
  if (count === 0n) return refuse("noOne");
  if (count > countMost) return refuse("badCount");
  const seed = field(of, "seed");
  if (typeof seed !== "string") return refuse("badSeed");
  const weightModulus = wholeOr("badWeight", field(of, "weightModulus"));
  if (weightModulus === 0n) return refuse("badWeight");
  const minimum = wholeOr("badMinimum", field(of, "minimum") ?? 0);
  const capOf = readCap(field(of, "capBase") ?? null, field(of, "capModulus") ?? null);
  return Array.from({ length: Number(count) }, (_, at) => {
    const draw = bytesToHex(sha256(utf8ToBytes(`${seed}|${at + 1}`)));
    const cap = capOf(BigInt(`0x${draw.slice(8, 16)}`));
    if (cap !== null && cap < minimum) return refuse("capBelowMinimum");
    const weight = BigInt(`0x${draw.slice(0, 8)}`) % weightModulus;
    return { id: `a${String(at + 1).padStart(5, "0")}`, weight, cap, minimum };
  });
}

function readCap(base: unknown, modulus: unknown): (drawn: bigint) => bigint | null {
  if (base === null && modulus === null) return () => null;
  const least = wholeOr("badCap", base ?? 0);
  if (modulus === null) return () => least;
  const range = wholeOr("badCap", modulus);
  return range === 0n ? refuse("badCap") : (drawn) => least + (drawn % range);
}

/** SHA-256 of the lines `<id> <amount>`, in the order of the list. */
export function checksumOf(ids: readonly string[], amounts: readonly bigint[]): string {
  const hash = sha256.create();
  for (const [at, id] of ids.entries()) hash.update(utf8ToBytes(`${id} ${amounts[at]}\n`));
  return bytesToHex(hash.digest());
}
