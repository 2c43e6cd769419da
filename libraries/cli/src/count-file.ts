/** A ballot file from the disk, with what is wrong with it told line by line. */
import { readFileSync } from "node:fs";
import { readBlt } from "@rochdale/count/elections/blt.ts";
import type { Election } from "@rochdale/count/elections/election.ts";
import type { Io } from "./io.ts";

/** Reads an election; null when it cannot, with its problems told. */
export function electionIn(file: string, io: Io): Election | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    io.tell(`${file}: ${(error as Error).message}`);
    return null;
  }
  const read = readBlt(bytes);
  if (read.ok) return read.election;
  for (const { line, sentence } of read.problems) io.tell(`${file}:${line}: ${sentence}`);
  return null;
}
