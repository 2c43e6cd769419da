import assert from "node:assert/strict";
import { test } from "node:test";
import { csvRows } from "./csv-rows.ts";

function rowsOf(text: string) {
  const rows: [number, ...string[]][] = [];
  const reader = csvRows(({ line, cells }) => rows.push([line, ...cells]));
  reader.push(new TextEncoder().encode(text));
  return { rows, problem: reader.end() };
}

test("cells in quotes hold commas, quotes and line ends; a row knows its first line", () => {
  const { rows } = rowsOf('a,"b,""c""\r\nd", "e"\r\n,,\r\nf,g\n');
  assert.deepEqual(rows, [
    [1, "a", 'b,"c"\nd', "e"],
    [4, "f", "g"],
  ]);
});

test("a quotation mark that never closes is a problem where it opens", () => {
  assert.equal(rowsOf('a\n"b\nc\n').problem?.line, 2);
  assert.equal(rowsOf(`a\n"b\n${"c,d\n".repeat(100_000)}`).problem?.line, 2);
});
