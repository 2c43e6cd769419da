/** A ballot file from the disk, in any of the formats, with what is wrong with it told line by line. */
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { readAbif } from "@rochdale/count/elections/abif.ts";
import { readBlt } from "@rochdale/count/elections/blt.ts";
import { readCsv } from "@rochdale/count/elections/csv.ts";
import { readCdf } from "@rochdale/count/elections/cdf.ts";
import type { Election, ReadElection } from "@rochdale/count/elections/election.ts";
import { readPreflib } from "@rochdale/count/elections/preflib.ts";
import type { Io } from "./io.ts";

const preflib = [".soc", ".soi", ".toc", ".toi"];

/**
 * Reads an election by its file's ending (BLT where it is no other); null when it cannot, with its
 * problems told. Only BLT names its places: elsewhere `seats` must.
 */
export function electionIn(file: string, io: Io, seats: number | null): Election | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    io.tell(`${file}: ${(error as Error).message}`);
    return null;
  }
  const ending = extname(file).toLowerCase();
  const namesPlaces = ![".csv", ".abif", ".json", ...preflib].includes(ending);
  if (!namesPlaces && seats === null) {
    io.tell(`${file}: this format does not say how many places there are; give --seats`);
    return null;
  }
  const read = namesPlaces ? readBlt(bytes) : readText(file, bytes, seats ?? 1);
  if (read.ok) return read.election;
  for (const { line, sentence } of read.problems) io.tell(`${file}:${line}: ${sentence}`);
  return null;
}

function readText(file: string, bytes: Uint8Array, seats: number): ReadElection {
  const ending = extname(file);
  const text = new TextDecoder().decode(bytes);
  if (ending.toLowerCase() === ".json") return readCdf(text, { seats });
  if (ending.toLowerCase() === ".csv") {
    return readCsv(text, { seats, title: basename(file, ending) });
  }
  return ending.toLowerCase() === ".abif" ? readAbif(text, seats) : readPreflib(text, seats);
}
