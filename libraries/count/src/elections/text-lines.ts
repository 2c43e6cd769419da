/** A text that comes as chunks of bytes, read line by line: any line end, UTF-8 or a problem with its line. */
import { lineEnds, withRest } from "./chunks.ts";
import type { FileProblem } from "./election.ts";

export type TextLines = {
  readonly push: (chunk: Uint8Array) => void;
  /** What kept the text from being read, or null. */
  readonly end: () => FileProblem | null;
};

const notText = "This is not UTF-8 text; save the file again as UTF-8.";
const lineMost = 1 << 26;

/** Gives each line without its end to `take`, from line 1; nothing after a problem. */
export function textLines(take: (text: string, line: number) => void): TextLines {
  let rest = new Uint8Array(0);
  let line = 1;
  let problem: FileProblem | null = null;
  const goOn = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return;
    const from = line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const text = decoded(bytes.subarray(from));
    if (text === null) {
      problem = { line: line + linesBeforeFault(bytes), sentence: notText };
      return;
    }
    const lines = text.split(/\r\n|\n|\r/);
    if (lines.at(-1) === "") lines.pop();
    for (const one of lines) take(one, line++);
  };
  return {
    push(chunk) {
      if (problem !== null) return;
      const bytes = withRest(rest, chunk);
      const whole = wholeLines(bytes);
      goOn(bytes.subarray(0, whole));
      rest = bytes.slice(whole);
      if (rest.length > lineMost) problem = { line, sentence: "This line never ends." };
    },
    end() {
      if (problem === null) goOn(rest);
      rest = new Uint8Array(0);
      return problem;
    },
  };
}

/** Where the last whole line ends; a carriage return at the very end may be half of a line end. */
export function wholeLines(bytes: Uint8Array): number {
  const before = bytes.at(-1) === 13 ? bytes.length - 2 : bytes.length - 1;
  const feed = bytes.lastIndexOf(10);
  return Math.max(feed, before < 0 ? -1 : bytes.lastIndexOf(13, before)) + 1;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The lines before the first byte that is no UTF-8; halving, for the text before it is well formed. */
function linesBeforeFault(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // A letter of several bytes cut in two would look wrong: `stream` waits for the rest of it.
    if (startsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return lineEnds(bytes, good);
}

function startsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
