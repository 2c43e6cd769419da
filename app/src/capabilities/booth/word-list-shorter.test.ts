/** The shorter writing of the word list is the same list, and saves what the page needs. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { wordList } from "@rochdale/ballot/word-list.ts";
import { listExpression, withShorterWords } from "./word-list-shorter.ts";

const wordsOf = (expression: string): string => JSON.stringify(runInNewContext(expression));

test("its value is the very list, in its order", () => {
  const expression = listExpression(wordList);
  assert.equal(wordsOf(expression), JSON.stringify(wordList));
  assert.ok(expression.length < wordList.join(" ").length - 3_500, `${expression.length}`);
  const apart = ["zoom", "a", "ab", "abc", "abc", "abcdefghijklm", "abcdefghijkxyz"];
  assert.equal(wordsOf(listExpression(apart)), JSON.stringify(apart));
});

test("it stands where the bundle had the list, and nothing else changes", () => {
  const bundled = `var a=1,b=\`\n${wordList.join("\n")}\n\`.trim().split(/\\s+/),c=2;`;
  assert.equal(withShorterWords(bundled), `var a=1,b=${listExpression(wordList)},c=2;`);
  assert.throws(() => withShorterWords("var a=1;"), /no list of words/);
});
