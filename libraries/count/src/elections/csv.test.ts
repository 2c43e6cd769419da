import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bltText } from "./blt.ts";
import { csvReader, csvText, readCsv } from "./csv.ts";
import { electionFrom } from "./election.ts";
import { rankingAt } from "./profile.ts";

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
  assert.match(
    asBlt("papers,a,b\nx,1,2\n"),
    /"line":2,"sentence":"Here a number of papers should stand: found \\"x\\"/,
  );
  assert.match(asBlt("a,b\n1,2,3\n"), /"line":2,"sentence":"More cells/);
  assert.match(asBlt('a,b\n"1,2\n'), /"line":2,"sentence":"A quotation mark/);
  assert.match(asBlt(""), /empty/);
  assert.match(asBlt("a,b\n1,2\n2,x\n"), /"line":3,"sentence":"\\"x\\" stands among ranks/);
  assert.match(asBlt("first,second\nAda,Ben\nBen,7\n"), /"line":3,.*"7\\" stands among names/);
  assert.match(asBlt("a,a\n1,2\n"), /Two columns are headed/);
  assert.match(asBlt("a,\n1,2\n"), /Column 2 has no heading/);
});

test("columns headed as ranks hold names, even where the names are numbers", () => {
  const text = "1st choice,2nd choice\n7,5\n5,\n";
  assert.equal(asBlt(text), '2 1|1 2 1 0|1 1 0|0|"5"|"7"|""|'.slice(4));
});

test("what is written reads back the same, however it is cut", () => {
  const place = fc.shuffledSubarray([1, 2, 3, 4], { minLength: 0 });
  const name = fc.string().map((text) => text.replace(/\s+/g, " ").trim());
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), place, fc.boolean())),
      fc.uniqueArray(name, { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 1, max: 50 }),
      (given, names, size) => {
        fc.pre(names.every((one) => one !== "" && !/withdrawn/.test(one)));
        const bundles = given.map(([papers, r, tie]) => ({
          papers,
          ranking: tie && r.length > 1 ? [r.slice(0, 2).toSorted(), ...r.slice(2)] : r,
        }));
        const made = electionFrom({ seats: 2, candidates: names, withdrawn: [3], bundles });
        const reader = csvReader({ seats: 2 });
        const bytes = new TextEncoder().encode(csvText(made));
        for (let at = 0; at < bytes.length; at += size) reader.push(bytes.slice(at, at + size));
        const read = reader.end();
        if (!read.ok) return assert.fail(JSON.stringify(read.problems));
        const { candidates, withdrawn, blank } = read.election;
        assert.deepEqual(
          { candidates, withdrawn, blank },
          { candidates: names, withdrawn: [3], blank: made.blank },
        );
        const rankings = ({ profile }: typeof made) =>
          Array.from({ length: profile.size }, (_, i) => [
            profile.papers[i],
            rankingAt(profile, i).map((group) => group.toSorted()),
          ])
            .map((one) => JSON.stringify(one))
            .toSorted();
        assert.deepEqual(rankings(read.election), rankings(made));
      },
    ),
    { numRuns: 200 },
  );
});
