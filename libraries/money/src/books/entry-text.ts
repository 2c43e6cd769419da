/** Free words made fit to stand in a journal on one line, where no program can take them for anything else. */

const LONGEST = 200;

/**
 * The same words as `readText` of an entry accepts them: controls, `;` and `|` become spaces or commas, blanks are
 * single, and no mark of a journal stands at their head. "Entry" where nothing is left.
 */
export function asText(words: string): string {
  const plain = words
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, " ")
    .replaceAll(/ ?[;|]/g, ",")
    .replace(/^[ (*!]+/, "");
  const kept = [...plain].slice(0, LONGEST).join("").trim();
  return kept === "" ? "Entry" : kept;
}
