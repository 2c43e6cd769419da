/** Whom the council asks: drawn by the root of a checkpoint that nobody could choose, the same for everyone who draws. */
import { createHash } from "node:crypto";

/**
 * With no error among 59 drawn, at most one in twenty is wrong, said with 95 per cent confidence:
 * ceil(ln(0.05) / ln(0.95)) = 59. All of a shorter list are asked.
 */
export const DRAWN_MOST = 59;

/** The people drawn, in the order of the SHA-256 of `<root>|<person>`. */
export function drawn(root: string, people: readonly string[]): readonly string[] {
  return people
    .map((person) => ({
      person,
      draw: createHash("sha256").update(`${root}|${person}`).digest("hex"),
    }))
    .toSorted((a, b) => (a.draw < b.draw ? -1 : 1))
    .slice(0, DRAWN_MOST)
    .map(({ person }) => person);
}
