import assert from "node:assert/strict";
import { test } from "node:test";
import { readAbif } from "./abif.ts";
import { bltText } from "./blt.ts";

const asBlt = (text: string) => {
  const read = readAbif(text, 1);
  return read.ok ? bltText(read.election) : JSON.stringify(read);
};

test("rankings, equals, tokens with names, scores passed over, comments", () => {
  const text =
    '{title: "Lunch"}\n=A:[Ann Lee]\n=B:"Ben"\n# a remark\n27:A>B=[Cai ap Dai] # most\n3:B/5>A/2\n';
  assert.equal(
    asBlt(text),
    '3 1\n27 1 2=3 0\n3 2 1 0\n0\n"Ann Lee"\n"Ben"\n"Cai ap Dai"\n"Lunch"\n',
  );
});

test("what is no ranking is named with its line", () => {
  assert.match(asBlt("3:A>B\nA>B\n"), /"line":2/);
  assert.match(asBlt("3:A>>B\n"), /"line":1/);
  assert.match(asBlt("3:A>\n"), /"line":1/);
  assert.match(asBlt("3:A>B>A\n"), /ranked twice/);
});
