import assert from "node:assert/strict";
import { test } from "node:test";
import { bltText } from "./blt.ts";
import { readCsv } from "./csv.ts";

const asBlt = (text: string, passOver = 0) => {
  const read = readCsv(text, { seats: 1, passOver });
  return read.ok ? bltText(read.election).split("\n").slice(1).join("|") : JSON.stringify(read);
};

test("a candidate in each column", () => {
  const text = 'Id,Ada,"Ben ""B""",Cai\r\n17,1,2,\r\n18,,1,2\r\n19,1,2,\r\n20,1,1,3\r\n21,2,,\r\n';
  assert.equal(asBlt(text, 1), '1 0|2 1 2 0|1 2 3 0|1 1=2 3 0|0|"Ada"|"Ben ""B"""|"Cai"|""|');
});

test("a rank in each column, with the number of papers", () => {
  const text =
    "count,rank1,rank2,rank3\n4,Ada,Ben,undervote\n2,Ben,Ben,Ada\n1,Cai,overvote,Ada\n3,undervote,Ada,\n";
  assert.equal(asBlt(text), '3 0|4 1 2 0|2 2 0|1 3 0|0|"Ada"|"Ben"|"Cai"|""|');
});

test("a wrong table names its line", () => {
  assert.match(asBlt("papers,a,b\nx,1,2\n"), /"line":2,"sentence":"\\"x\\" papers/);
  assert.match(asBlt("a,b\n1,2,3\n"), /"line":2,"sentence":"More cells/);
  assert.match(asBlt('a,b\n"1,2\n'), /"line":2,"sentence":"A quotation mark/);
  assert.match(asBlt(""), /empty/);
});
