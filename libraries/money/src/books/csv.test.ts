/** CSV. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { csvText, readCsv } from "./csv.ts";

test("what is written is read back", () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom("", ",", '"', "a\r\nb", "\n", "é"));
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(table, (rows) => assert.deepEqual(readCsv(csvText(rows)), rows)),
    { numRuns: 500 },
  );
});

test("text of other programs too; a quotation that does not end is none", () => {
  assert.deepEqual(readCsv('a,"b ""c"""\n1,\n'), [
    ["a", 'b "c"'],
    ["1", ""],
  ]);
  assert.deepEqual(readCsv("a,"), [["a", ""]]);
  for (const bad of ['a,"b', '"a"b,c', 'a"b']) assert.equal(readCsv(bad), null, bad);
});
