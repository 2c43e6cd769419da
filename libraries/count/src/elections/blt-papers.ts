/** The papers of a BLT file: the one hot loop over its bytes, which can stop between chunks and go on. */
import { tiedWithLast } from "./profile.ts";
import type { Gathering } from "./profile.ts";

/** Where the reading of papers stands; `at` is where the next paper begins in the bytes at hand. */
export type PapersReading = {
  at: number;
  readonly candidates: number;
  readonly nicknames: ReadonlyMap<string, number>;
  readonly gathered: Gathering;
  blank: number;
  total: number;
};

/** A mistake in the file, thrown inside the reader and returned by it as a problem. */
export class Misreading extends Error {
  readonly at: number;
  constructor(at: number, sentence: string) {
    super(sentence);
    this.at = at;
  }
}

const papersMost = 90_000_000_000;

/** A place in bytes. */
export type Cursor = { readonly bytes: Uint8Array; at: number };
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte > 47 && byte < 58;

/** Past spaces, commas, line ends and comments. */
export function toNextWord(cursor: Cursor): void {
  const { bytes } = cursor;
  for (;;) {
    const byte = bytes[cursor.at];
    if (byte === undefined) return;
    if (byte === 35) {
      while (cursor.at < bytes.length && bytes[cursor.at] !== 10 && bytes[cursor.at] !== 13) {
        cursor.at++;
      }
    } else if (byte <= 32 || byte === 44) cursor.at++;
    else return;
  }
}

/** The whole number that must stand next; `what` says it in the problem. */
export function wholeNumber(cursor: Cursor, what: string): number {
  toNextWord(cursor);
  const start = cursor.at;
  let value = 0;
  while (isDigit(cursor.bytes[cursor.at])) {
    value = value * 10 + (cursor.bytes[cursor.at++] as number) - 48;
  }
  const next = cursor.bytes[cursor.at];
  if (start === cursor.at || (next !== undefined && next > 32 && next !== 44 && next !== 35)) {
    throw new Misreading(start, `Here ${what} should stand: ${wordAt(cursor.bytes, start)}.`);
  }
  return value;
}

function wordAt(bytes: Uint8Array, at: number): string {
  if (at >= bytes.length) return "the file ends";
  let end = at;
  while (end < bytes.length && (bytes[end] as number) > 32 && end - at < 40) end++;
  return `found "${new TextDecoder().decode(bytes.subarray(at, end))}"`;
}

/**
 * Reads whole papers from `reading.at` on: true when the 0 that closes them was read. False when the bytes
 * end within them and `last` says that more will come; then `reading.at` is where the unread begin.
 */
// Long because it is the one hot loop over bytes, kept whole for speed.
// oxlint-disable-next-line max-lines-per-function
export function papersRead(reading: PapersReading, bytes: Uint8Array, last: boolean): boolean {
  const { candidates, gathered } = reading;
  const scratch = new Uint16Array(candidates);
  const seenOn = new Uint32Array(candidates + 1);
  const end = bytes.length;
  let at = reading.at;
  const cursor = { bytes, at };
  let line = 0;
  for (;;) {
    cursor.at = at;
    toNextWord(cursor);
    at = cursor.at;
    const start = at;
    reading.at = at;
    if (at >= end) {
      if (!last) return false;
      throw new Misreading(at, "The file ends before the 0 that closes the papers.");
    }
    let papers = 0;
    if (bytes[at] === 40) {
      while (at < end && bytes[at] !== 41) at++;
      if (at === end) {
        if (!last) return false;
        throw new Misreading(start, "A paper's name opens with ( and never closes.");
      }
      papers = 1;
      at++;
    } else {
      while (isDigit(bytes[at])) papers = papers * 10 + (bytes[at++] as number) - 48;
      if (at === start || (at < end && (bytes[at] as number) > 32 && bytes[at] !== 44)) {
        throw new Misreading(
          start,
          `Here a number of papers should stand: ${wordAt(bytes, start)}.`,
        );
      }
      if (papers === 0) break;
    }
    line++;
    let length = 0;
    let equal = 0;
    for (;;) {
      const byte = bytes[at];
      if (byte !== undefined && byte > 47 && byte < 58) {
        const word = at;
        let value = byte - 48;
        at++;
        for (
          let next = bytes[at];
          next !== undefined && next > 47 && next < 58;
          next = bytes[++at]
        ) {
          value = value * 10 + next - 48;
        }
        if (value === 0) break;
        if (value > candidates) throw new Misreading(word, `No candidate ${value} stands.`);
        if (seenOn[value] === line) {
          throw new Misreading(word, `Candidate ${value} is ranked twice on one paper.`);
        }
        seenOn[value] = line;
        scratch[length++] = value | equal;
        equal = 0;
      } else if (byte === undefined) {
        if (!last) return false;
        throw new Misreading(start, "The last paper does not end with 0.");
      } else if (byte <= 32 || byte === 44) at++;
      else if (byte === 61) {
        if (length === 0 || equal !== 0)
          throw new Misreading(at, "An = stands between no candidates.");
        equal = tiedWithLast;
        at++;
      } else if (byte === 35) {
        while (at < end && bytes[at] !== 10 && bytes[at] !== 13) at++;
      } else if (byte === 45 && ((bytes[at + 1] ?? 0) <= 32 || bytes[at + 1] === 44)) {
        at++; // a rank left empty, as some programs write it
      } else {
        const word = at;
        while (at < end && (bytes[at] as number) > 32 && bytes[at] !== 61 && bytes[at] !== 44) at++;
        const name = new TextDecoder().decode(bytes.subarray(word, at));
        const value = reading.nicknames.get(name);
        if (value === undefined) {
          throw new Misreading(word, `No candidate is called ${JSON.stringify(name)} here.`);
        }
        if (seenOn[value] === line) {
          throw new Misreading(word, `Candidate ${value} is ranked twice on one paper.`);
        }
        seenOn[value] = line;
        scratch[length++] = value | equal;
        equal = 0;
      }
    }
    if (equal !== 0) throw new Misreading(start, "A paper ends with = and nobody after it.");
    reading.total += papers;
    if (reading.total > papersMost)
      throw new Misreading(start, "More papers than there are people.");
    if (length === 0) reading.blank += papers;
    else gathered.add(scratch, length, papers);
  }
  reading.at = at;
  return true;
}
