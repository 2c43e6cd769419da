/** Six words for a tracker, so that a person can keep it, say it and find it: its first 66 bits, eleven for each. */
import { wordList } from "./word-list.ts";

const WORDS = 6;
const BITS_EACH = 11;
const placeOf = new Map(wordList.map((word, place) => [word, place]));

/**
 * The words of a tracker (base64 of a SHA-256, 43 characters, no padding), in order. Two ballots share them by
 * chance once in 2^66; somebody with a computing centre might make two that do. So the words find a ballot on the
 * list, and the whole tracker beside them proves which it is. Throws a RangeError on what is no tracker.
 */
export function trackerWords(tracker: string): readonly string[] {
  if (!/^[A-Za-z0-9+/]{43}$/.test(tracker)) throw new RangeError("not a tracker");
  let bits = "";
  for (const byte of atob(`${tracker}=`)) bits += byte.charCodeAt(0).toString(2).padStart(8, "0");
  return Array.from(
    { length: WORDS },
    (_, at) => wordList[parseInt(bits.slice(at * BITS_EACH, (at + 1) * BITS_EACH), 2)] ?? "",
  );
}

/**
 * The bits that typed words stand for, as text of 0 and 1; null where a word is not of the list or one is missing.
 * Capitals, points and commas do not matter. `trackerBits(trackerWords(t).join(" "))` begins the bits of t.
 */
export function trackerBits(typed: string): string | null {
  const words = typed.toLowerCase().match(/[a-z]+/g) ?? [];
  const places = words.map((word) => placeOf.get(word));
  if (words.length !== WORDS || places.includes(undefined)) return null;
  return places.map((place) => (place ?? 0).toString(2).padStart(BITS_EACH, "0")).join("");
}
