/** Something wrong with an archive: the place and the reason, in plain words. */
import { Malformed, insist } from "./malformed.ts";

/** The place is a file's path, or an entry by its number from zero ("entry 17"). */
export type Problem = { readonly where: string; readonly because: string };

/**
 * Runs a check at a place: what it refuses as Malformed becomes a problem there, and gives
 * undefined.
 */
export function attempted<T>(where: string, problems: Problem[], check: () => T): T | undefined {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    problems.push({ where, because: error.message });
    return undefined;
  }
}

/** The bytes of a file that must be there. Throws Malformed when it is not. */
export function needed(byPath: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const bytes = byPath.get(path);
  insist(bytes !== undefined, "it is missing");
  return bytes;
}
