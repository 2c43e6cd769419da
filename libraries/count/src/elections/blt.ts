/**
 * The BLT ballot format of Hill, Wichmann and Woodall, in the forms that real files take: withdrawn
 * `-n`, equals `1=2`, nicknames, comments, quoting of every kind, a byte order mark, any line end.
 */
import { namesAndTitle } from "./blt-names.ts";
import { Misreading, papersRead, toNextWord, wholeNumber } from "./blt-papers.ts";
import type { Cursor, PapersReading } from "./blt-papers.ts";
import { lineEnds, withRest } from "./chunks.ts";
import type { Election, ElectionReader, FileProblem, ReadElection } from "./election.ts";
import { candidatesMost, gathering, rankingAt } from "./profile.ts";
import type { Profile } from "./profile.ts";
import { wholeLines } from "./text-lines.ts";

/** Reads a BLT file. A wrong file gives line numbers and plain sentences, never a part of an election. */
export function readBlt(bytes: Uint8Array): ReadElection {
  const file = opened();
  file.bytes = bytes;
  return finished(file);
}

/** Reads a BLT file chunk by chunk, to the same election or problems as in one piece. */
export function bltReader(): ElectionReader {
  const file = opened();
  return {
    push(chunk) {
      if (file.problem !== null) return;
      file.bytes = withRest(file.bytes, chunk);
      goOn(file, false);
      if (file.problem !== null) return;
      const read = file.papers === null ? 0 : file.papers.at;
      file.line += lineEnds(file.bytes, read);
      file.bytes = file.bytes.slice(read);
      if (file.papers !== null) file.papers.at = 0;
      if (file.bytes.length > restMost) {
        file.problem = { line: file.line, sentence: tooLong };
      }
    },
    end: () => finished(file),
  };
}

type Head = {
  readonly seats: number;
  readonly candidates: number;
  readonly withdrawn: readonly number[];
};
type File = {
  /** What is not read yet. */
  bytes: Uint8Array;
  /** The line on which `bytes` begins. */
  line: number;
  head: Head | null;
  papers: PapersReading | null;
  closed: boolean;
  problem: FileProblem | null;
};
const opened = (): File => ({
  bytes: new Uint8Array(0),
  line: 1,
  head: null,
  papers: null,
  closed: false,
  problem: null,
});

/** A head is taken to be wrong, rather than unfinished, from so many bytes on. */
const headMost = 1 << 20;

/** No line, and no list of names, is so long. */
const restMost = 1 << 26;
const tooLong = "From here on the file goes on and on without a paper or a name that ends.";

/** Reads as far as whole lines go, or to the end; a mistake is kept. */
function goOn(file: File, last: boolean): void {
  const { bytes } = file;
  const whole = last ? bytes : bytes.subarray(0, wholeLines(bytes));
  try {
    if (file.papers === null) openPapers(file, whole, last);
    if (file.papers !== null && !file.closed) {
      file.closed = papersRead(file.papers, whole, last);
    }
  } catch (error) {
    if (!(error instanceof Misreading)) throw error;
    file.problem = { line: file.line + lineEnds(bytes, error.at), sentence: error.message };
  }
}

function openPapers(file: File, bytes: Uint8Array, last: boolean): void {
  const sure = last || bytes.length > headMost;
  try {
    const { head, nicknames, at } = headIn(bytes);
    if (at >= bytes.length && !sure) return;
    const { candidates } = head;
    file.head = head;
    file.papers = { at, candidates, nicknames, gathered: gathering(), blank: 0, total: 0 };
  } catch (error) {
    if (!(error instanceof Misreading) || sure) throw error;
  }
}

function finished(file: File): ReadElection {
  if (file.problem === null) goOn(file, true);
  const { head, papers, bytes } = file;
  if (file.problem !== null) return { ok: false, problems: [file.problem] };
  if (head === null || papers === null) throw new Error("a head neither read nor wrong");
  const names = namesAndTitle(bytes, papers.at, head.candidates);
  if (!names.ok) {
    const line = file.line + lineEnds(bytes, names.at);
    return { ok: false, problems: [{ line, sentence: names.sentence }] };
  }
  const election: Election = {
    title: names.title,
    seats: head.seats,
    candidates: names.names,
    withdrawn: head.withdrawn,
    profile: papers.gathered.profile(head.candidates),
    blank: papers.blank,
  };
  return { ok: true, election };
}

function headIn(bytes: Uint8Array): {
  readonly head: Head;
  readonly nicknames: Map<string, number>;
  readonly at: number;
} {
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
  const { withdrawn, nicknames } = optionsAndWithdrawn(cursor, candidates);
  return { head: { seats, candidates, withdrawn }, nicknames, at: cursor.at };
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

/** Writes an election as BLT that any program reads: numbers, quoted names, a final line end. */
export function bltText(election: Election): string {
  const lines = [`${election.candidates.length} ${election.seats}`];
  for (const candidate of election.withdrawn) lines.push(`-${candidate}`);
  if (election.blank > 0) lines.push(`${election.blank} 0`);
  const rankings = rankingLines(election.profile);
  const quoted = (name: string) =>
    `"${name
      .replace(/[\r\n]+/g, " ")
      .replaceAll("\\", "\\\\")
      .replaceAll('"', '""')}"`;
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
