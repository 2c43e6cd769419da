/** A sealed list of signatures, one name a line: how many, and whether a name stands twice. */
import type { Paper } from "../../house/field.ts";

export type Names = { readonly count: number; readonly twice: number | null };

/** Counts the lines that hold a name; `twice` is the first line whose name stood before, counted from 1. */
export function namesIn(words: string): Names {
  const seen = new Set<string>();
  let twice: number | null = null;
  let count = 0;
  for (const line of words.split("\n")) {
    const name = line.normalize("NFKC").trim().replace(/\s+/g, " ").toLocaleLowerCase("en");
    if (name === "") continue;
    count += 1;
    if (seen.has(name)) twice ??= count;
    seen.add(name);
  }
  return { count, twice };
}

/** The words of a list that was typed or sent as text; a scanned list has none and is counted by who checks it. */
export function wordsOf(paper: Paper & { readonly words?: string | null }): string | null {
  return paper.words ?? null;
}
