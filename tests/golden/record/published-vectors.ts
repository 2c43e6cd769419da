/**
 * Finds the published vectors of transparency logs, which are read in place and not part of this
 * repository.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
const folder = resolve(root, process.env["ROCHDALE_DATA"] ?? "../shared", "data/tlog");

/** What node:test takes as `skip`: the reason, or false where the vectors are there. */
export const skip = existsSync(folder) ? false : "the published vectors are absent (ROCHDALE_DATA)";

/** The bytes of one published file. */
export function published(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, path)));
}

/** The text of one published file. */
export function publishedText(path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

/** The paths of the published files that match, sorted. */
export function publishedPaths(pattern: string): string[] {
  return globSync(pattern, { cwd: folder }).toSorted();
}
