/** A ballot file from the disk, read as a stream in any of the formats, with what is wrong with it told line by line. */
import { closeSync, openSync, readSync } from "node:fs";
import { basename, extname } from "node:path";
import { abifReader } from "@rochdale/count/elections/abif.ts";
import { bltReader } from "@rochdale/count/elections/blt.ts";
import { cdfReader } from "@rochdale/count/elections/cdf.ts";
import { csvReader } from "@rochdale/count/elections/csv.ts";
import type { Election, ElectionReader } from "@rochdale/count/elections/election.ts";
import { preflibReader } from "@rochdale/count/elections/preflib.ts";
import type { Io } from "./io.ts";

/** How each ending is read; any other is BLT, the only one that names its places. */
const readers: {
  readonly [ending: string]: (given: {
    readonly seats: number;
    readonly title: string;
  }) => ElectionReader;
} = {
  ".abif": ({ seats }) => abifReader(seats),
  ".csv": (given) => csvReader(given),
  ".json": ({ seats }) => cdfReader({ seats }),
  ".soc": ({ seats }) => preflibReader(seats),
  ".soi": ({ seats }) => preflibReader(seats),
  ".toc": ({ seats }) => preflibReader(seats),
  ".toi": ({ seats }) => preflibReader(seats),
};

/** So many bytes of a file are in memory at once. */
const chunkBytes = 1 << 18;

/** Reads an election by its file's ending; null when it cannot, with its problems told. */
export function electionIn(file: string, io: Io, seats: number | null): Election | null {
  const ending = extname(file);
  const opened = readers[ending.toLowerCase()];
  if (opened !== undefined && seats === null) {
    io.tell(`${file}: this format does not say how many places there are; give --seats`);
    return null;
  }
  const reader = opened?.({ seats: seats ?? 1, title: basename(file, ending) }) ?? bltReader();
  try {
    readInto(reader, file);
  } catch (error) {
    io.tell(`${file}: ${(error as Error).message}`);
    return null;
  }
  const read = reader.end();
  if (read.ok) return read.election;
  for (const { line, sentence } of read.problems) io.tell(`${file}:${line}: ${sentence}`);
  return null;
}

function readInto(reader: ElectionReader, file: string): void {
  const chunk = new Uint8Array(chunkBytes);
  const open = openSync(file, "r");
  try {
    for (;;) {
      const length = readSync(open, chunk);
      if (length === 0) return;
      reader.push(chunk.subarray(0, length));
    }
  } finally {
    closeSync(open);
  }
}
