/**
 * The BLT ballot format of Hill, Wichmann and Woodall, in the forms that real files take: withdrawn
 * `-n`, equals `1=2`, nicknames, comments, quoting of every kind, a byte order mark, any line end.
 */
import type { Election, FileProblem, ReadElection } from "./election.ts";
import { candidatesMost, gathering, tiedWithLast } from "./profile.ts";
import type { Gathering, Profile } from "./profile.ts";
import { rankingAt } from "./profile.ts";
import { namesAndTitle } from "./blt-names.ts";

type Reading = {
  readonly bytes: Uint8Array;
  at: number;
  readonly candidates: number;
  readonly nicknames: ReadonlyMap<string, number>;
  readonly gathered: Gathering;
  blank: number;
};

/** A mistake in the file, thrown inside the reader and returned by it as a problem. */
class Misreading extends Error {
  readonly at: number;
  constructor(at: number, sentence: string) {
    super(sentence);
    this.at = at;
  }
}

const papersMost = 90_000_000_000;

/** Reads a BLT file. A wrong file gives line numbers and plain sentences, never a part of an election. */
export function readBlt(bytes: Uint8Array): ReadElection {
  try {
    return { ok: true, election: electionIn(bytes) };
  } catch (error) {
    if (!(error instanceof Misreading)) throw error;
    const problem: FileProblem = { line: lineOf(bytes, error.at), sentence: error.message };
    return { ok: false, problems: [problem] };
  }
}

function electionIn(bytes: Uint8Array): Election {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) {
    throw new Misreading(0, "The file is not UTF-8 text; save it again as UTF-8.");
  }
  const cursor = { bytes, at: bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0 };
  const candidates = wholeNumber(cursor, "the number of candidates");
  const seats = wholeNumber(cursor, "the number of places");
  if (candidates < 1 || candidates > candidatesMost) {
    throw new Misreading(cursor.at, `The file says ${candidates} candidates.`);
  }
  if (seats < 1) throw new Misreading(cursor.at, "The file says that no place is to be filled.");
  const head = optionsAndWithdrawn(cursor, candidates);
  const reading: Reading = {
    bytes,
    at: cursor.at,
    candidates,
    nicknames: head.nicknames,
    gathered: gathering(),
    blank: 0,
  };
  readPapers(reading);
  const names = namesAndTitle(bytes, reading.at, candidates);
  if (!names.ok) throw new Misreading(names.at, names.sentence);
  return {
    title: names.title,
    seats,
    candidates: names.names,
    withdrawn: head.withdrawn,
    profile: reading.gathered.profile(candidates),
    blank: reading.blank,
  };
}

type Cursor = { readonly bytes: Uint8Array; at: number };
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte > 47 && byte < 58;

/** Past spaces, commas, line ends and comments. */
function toNextWord(cursor: Cursor): void {
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

function wholeNumber(cursor: Cursor, what: string): number {
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

/** `-3` withdraws candidate 3; `[nick a b c]` names candidates on papers; other bracketed options pass. */
function optionsAndWithdrawn(
  cursor: Cursor,
  candidates: number,
): { readonly withdrawn: number[]; readonly nicknames: Map<string, number> } {
  const withdrawn = new Set<number>();
  const nicknames = new Map<string, number>();
  for (;;) {
    toNextWord(cursor);
    const start = cursor.at;
    if (cursor.bytes[start] === 45) {
      cursor.at++;
      const candidate = wholeNumber(cursor, "a withdrawn candidate's number");
      if (candidate < 1 || candidate > candidates) {
        throw new Misreading(start, `Candidate ${candidate} is withdrawn but does not stand.`);
      }
      withdrawn.add(candidate);
    } else if (cursor.bytes[start] === 91) {
      const end = cursor.bytes.indexOf(93, start);
      if (end < 0) throw new Misreading(start, "An option opens with [ and never closes.");
      const text = new TextDecoder().decode(cursor.bytes.subarray(start + 1, end));
      const [option, ...words] = text.trim().split(/\s+/);
      if (option === "nick") {
        if (words.length !== candidates) {
          throw new Misreading(start, `${words.length} nicknames for ${candidates} candidates.`);
        }
        for (const [index, word] of words.entries()) nicknames.set(word, index + 1);
      }
      cursor.at = end + 1;
    } else return { withdrawn: [...withdrawn].sort((a, b) => a - b), nicknames };
  }
}

// Long because it is the one hot loop over bytes, kept whole for speed.
// oxlint-disable-next-line max-lines-per-function
function readPapers(reading: Reading): void {
  const { bytes, candidates, gathered } = reading;
  const scratch = new Uint16Array(candidates);
  const seenOn = new Uint32Array(candidates + 1);
  const end = bytes.length;
  let at = reading.at;
  let line = 0;
  let total = 0;
  for (;;) {
    reading.at = at;
    toNextWord(reading);
    at = reading.at;
    const start = at;
    if (at >= end) throw new Misreading(at, "The file ends before the 0 that closes the papers.");
    let papers = 0;
    if (bytes[at] === 40) {
      while (at < end && bytes[at] !== 41) at++;
      if (at === end) throw new Misreading(start, "A paper's name opens with ( and never closes.");
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
    total += papers;
    if (total > papersMost) throw new Misreading(start, "More papers than there are people.");
    if (length === 0) reading.blank += papers;
    else gathered.add(scratch, length, papers);
  }
  reading.at = at;
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = 0; i < at && i < bytes.length; i++) {
    if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line++;
  }
  return line;
}

/** Writes an election as BLT that any program reads: numbers, quoted names, a final line end. */
export function bltText(election: Election): string {
  const lines = [`${election.candidates.length} ${election.seats}`];
  for (const candidate of election.withdrawn) lines.push(`-${candidate}`);
  if (election.blank > 0) lines.push(`${election.blank} 0`);
  const rankings = rankingLines(election.profile);
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
  return [
    ...lines,
    ...rankings,
    "0",
    ...election.candidates.map(quoted),
    quoted(election.title),
    "",
  ].join("\n");
}

function rankingLines(profile: Profile): string[] {
  const lines: string[] = [];
  for (let i = 0; i < profile.size; i++) {
    const groups = rankingAt(profile, i).map((group) => group.join("="));
    lines.push(`${profile.papers[i]} ${groups.join(" ")} 0`);
  }
  return lines;
}
