/** The booth's list of tracker words, written shorter in its script: each word by what it shares with the one before. */
import { wordList } from "@rochdale/ballot/word-list.ts";

/** As the bundler writes the list: one template of words, taken apart at its gaps. */
const AS_BUNDLED = /`\s*aardvark\s[a-z\s]+`\s*\.trim\(\)\s*\.split\(\/\\s\+\/\)/;

/**
 * The script with the same list in fewer bytes; four thousand fewer, which a page of at most 100 kB needs for its ballot.
 * Throws where the list is not found as it was known, so that no page grows unseen.
 */
export function withShorterWords(script: string): string {
  if (!AS_BUNDLED.test(script)) throw new Error("the booth's script has no list of words");
  return script.replace(AS_BUNDLED, () => listExpression(wordList));
}

/** An expression of JavaScript whose value is these words. "abacus", "absorb" are "0abacus2sorb". */
export function listExpression(words: readonly string[]): string {
  let before = "";
  const parts = words.map((word) => {
    let shared = 0;
    while (shared < 9 && shared < word.length - 1 && word[shared] === before[shared]) shared += 1;
    before = word;
    return shared + word.slice(shared);
  });
  return `((w="")=>"${parts.join("")}".match(/\\d\\D+/g).map(p=>w=w.slice(0,p[0])+p.slice(1)))()`;
}
