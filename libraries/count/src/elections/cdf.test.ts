import assert from "node:assert/strict";
import { test } from "node:test";
import { bltText } from "./blt.ts";
import { cdfReader, readCdf } from "./cdf.ts";
import type { CdfGiven } from "./cdf.ts";

const record = (...marks: [string, number][]) => ({
  CurrentSnapshotId: "now",
  CVRSnapshot: [
    { "@id": "before", CVRContest: [] },
    {
      "@id": "now",
      CVRContest: [
        {
          ContestId: "c1",
          CVRContestSelection: marks.map(([id, Rank]) => ({
            ContestSelectionId: id,
            SelectionPosition: [{ HasIndication: "yes", Rank }],
          })),
        },
      ],
    },
  ],
});
const report = (...records: object[]) =>
  JSON.stringify({
    Election: [
      {
        Candidate: [
          { "@id": "p1", Name: "Ada" },
          { "@id": "p2", Name: { Text: [{ Content: "Ben", Language: "en" }] } },
        ],
        Contest: [
          {
            "@id": "c1",
            Name: "Board",
            ContestSelection: [
              { "@id": "s1", CandidateIds: ["p1"] },
              { "@id": "s2", CandidateIds: ["p2"] },
            ],
          },
        ],
      },
    ],
    CVR: records,
  });
const asBlt = (text: string, given: Partial<CdfGiven> = {}) => {
  const read = readCdf(text, { seats: 1, ...given });
  return read.ok ? bltText(read.election).split("\n").join("|") : JSON.stringify(read);
};

test("the current snapshot's ranks, names by person", () => {
  const text = report(record(["s2", 1], ["s1", 2]), record(["s1", 1]), record());
  assert.equal(asBlt(text), '2 1|1 0|1 2 1 0|1 1 0|0|"Ada"|"Ben"|"Board"|');
});

test("two marks at a rank and empty ranks end the paper, or are passed over where said", () => {
  const overvoted = report(record(["s1", 1], ["s2", 1], ["s2", 2]));
  assert.match(asBlt(overvoted), /^2 1\|1 0\|0/);
  assert.match(asBlt(overvoted, { overvotes: "passed over" }), /^2 1\|1 2 0\|0/);
  const skipped = report(record(["s1", 1], ["s2", 3]));
  assert.match(asBlt(skipped), /^2 1\|1 1 0\|/);
  assert.match(asBlt(skipped, { ranksSkipped: 1 }), /^2 1\|1 1 2 0\|/);
});

test("a stranger, no contest, no JSON: plain sentences", () => {
  assert.match(asBlt(report(record(["s9", 1]))), /"line":1,"sentence":"\\"s9\\" is no selection/);
  assert.match(asBlt(report(), { contest: "c2" }), /say which one/);
  assert.match(asBlt("{"), /not JSON/);
  assert.match(asBlt("[]"), /no cast vote records/);
  assert.match(asBlt('{"CVR": []}'), /holds no contest/);
});

test("what is wrong in a record is named with its line, and nothing is counted", () => {
  const spread = (wrong: object) =>
    JSON.stringify(JSON.parse(report(record(["s1", 1]), wrong)), null, 2);
  const lineOf = (text: string, what: string) =>
    text.slice(0, text.indexOf(what)).split("\n").length;
  const stranger = spread(record(["s1", 1], ["s9", 2]));
  assert.match(asBlt(stranger), new RegExp(`"line":${lineOf(stranger, '"s9"')},`));
  const half = spread(record(["s2", 1.5]));
  assert.match(asBlt(half), /"line":\d+,"sentence":"The rank of \\"s2\\" is no whole number/);
  const gone = spread({ ...record(["s1", 1]), CurrentSnapshotId: "later" });
  assert.match(asBlt(gone), new RegExp(`"line":${lineOf(gone, '"later"')},.*is not in it`));
  assert.match(asBlt(spread({})), /holds no snapshot/);
  const broken = stranger.replace('"s9"', "s9");
  assert.match(asBlt(broken), new RegExp(`"line":${lineOf(broken, "s9,")},.*not JSON here`));
});

test("however the file is cut, and with its records first, the same papers", () => {
  const text = report(record(["s2", 1], ["s1", 2]), record(["s1", 1]), record());
  const { Election, CVR } = JSON.parse(text) as { Election: unknown; CVR: unknown };
  for (const form of [text, JSON.stringify({ CVR, Election }, null, 1)]) {
    for (const size of [1, 13, 400]) {
      const reader = cdfReader({ seats: 1 });
      const bytes = new TextEncoder().encode(form);
      for (let at = 0; at < bytes.length; at += size) reader.push(bytes.slice(at, at + size));
      const read = reader.end();
      assert.equal(read.ok ? bltText(read.election) : "", asBlt(text).replaceAll("|", "\n"));
    }
  }
});
