import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { textLines, wholeLines } from "./text-lines.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
function linesOf(chunks: readonly Uint8Array[]) {
  const lines: string[] = [];
  const reader = textLines((text, line) => {
    assert.equal(line, lines.length + 1);
    lines.push(text);
  });
  for (const chunk of chunks) reader.push(chunk);
  return { problem: reader.end(), lines };
}

test("every line end, a byte order mark, no line end at the end", () => {
  const { lines, problem } = linesOf([bytes("\uFEFFa\r\nb\rc\n\né")]);
  assert.deepEqual([lines, problem], [["a", "b", "c", "", "é"], null]);
});

test("however it is cut, the same lines", () => {
  const letter = fc.constantFrom("a", "é", "\r", "\n", "\r\n", "🗳");
  fc.assert(
    fc.property(fc.array(letter), fc.array(fc.nat(40)), (letters, cuts) => {
      const all = bytes(letters.join(""));
      const places = [0, ...cuts.map((cut) => Math.min(cut, all.length)), all.length].sort(
        (a, b) => a - b,
      );
      const chunks = places.slice(1).map((end, i) => all.slice(places[i], end));
      const want = letters.join("").split(/\r\n|\n|\r/);
      if (want.at(-1) === "") want.pop();
      assert.deepEqual(linesOf(chunks).lines, want);
    }),
    { numRuns: 300 },
  );
});

test("what is no UTF-8 is named with its line, also far on", () => {
  const latin = Uint8Array.from("Ada\nBen\nSi\u00e2n\n", (c) => c.charCodeAt(0));
  assert.equal(linesOf([latin]).problem?.line, 3);
  assert.equal(linesOf([...latin].map((byte) => Uint8Array.of(byte))).problem?.line, 3);
  assert.match(
    linesOf([bytes("Ada\n"), Uint8Array.of(0xff, 0xfe)]).problem?.sentence ?? "",
    /UTF-8/,
  );
});

test("half of a line end is no whole line", () => {
  assert.equal(wholeLines(bytes("a\nb\r")), 2);
  assert.equal(wholeLines(bytes("a\rb")), 2);
  assert.equal(wholeLines(bytes("\r")), 0);
  assert.equal(wholeLines(bytes("ab")), 0);
});
