/** Twelve words for a key-holder's seed, so that a sheet can be read out, copied by hand and typed back. */
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { looksLikeSeed } from "./threshold-keys.ts";
import { wordList } from "./word-list.ts";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const WORDS = 12;
const LETTERS = 22;
const LIST = 2048n;
const placeOf = new Map(wordList.map((word, place) => [word, BigInt(place)]));

/** Three bits that a mistyped word would change seven times in eight. */
const checkOf = (seed: string): bigint => BigInt((sha256(utf8ToBytes(`seed|${seed}`))[0] ?? 0) & 7);

/** The words of a seed of 22 base58 characters: its number, times eight, plus a check. Throws on anything else. */
export function seedWords(seed: string): readonly string[] {
  if (!looksLikeSeed(seed)) throw new RangeError("not a seed");
  let number = 0n;
  for (const letter of seed) number = number * 58n + BigInt(ALPHABET.indexOf(letter));
  number = number * 8n + checkOf(seed);
  const words: string[] = [];
  for (let at = 0; at < WORDS; at += 1) {
    words.unshift(wordList[Number(number % LIST)] ?? "");
    number /= LIST;
  }
  return words;
}

/**
 * The seed that was typed: its 22 letters, in groups or not, or its twelve words, capitals and commas as they come.
 * Null where it is neither, or where the check of the words fails.
 */
export function readSeed(typed: string): string | null {
  const letters = typed.replace(/[\s-]+/g, "");
  if (looksLikeSeed(letters)) return letters;
  const words = typed.toLowerCase().match(/[a-z]+/g) ?? [];
  if (words.length !== WORDS) return null;
  let number = 0n;
  for (const word of words) {
    const place = placeOf.get(word);
    if (place === undefined) return null;
    number = number * LIST + place;
  }
  const check = number % 8n;
  const seed = lettersOf(number / 8n);
  return seed !== null && checkOf(seed) === check ? seed : null;
}

function lettersOf(number: bigint): string | null {
  let rest = number;
  let letters = "";
  for (let at = 0; at < LETTERS; at += 1) {
    letters = (ALPHABET[Number(rest % 58n)] ?? "") + letters;
    rest /= 58n;
  }
  return rest === 0n ? letters : null;
}
