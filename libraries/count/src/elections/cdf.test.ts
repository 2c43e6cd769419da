import assert from "node:assert/strict";
import { test } from "node:test";
import { bltText } from "./blt.ts";
import { readCdf } from "./cdf.ts";
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
  assert.match(asBlt(report(record(["s9", 1]))), /No candidate 0 stands/);
  assert.match(asBlt(report(), { contest: "c2" }), /say which one/);
  assert.match(asBlt("{"), /not JSON/);
  assert.match(asBlt("[]"), /0 contests/);
});
