import assert from "node:assert/strict";
import { test } from "node:test";
import { countElection } from "./count.ts";
import { electionFrom } from "./election.ts";
import { ers97, scottish2007 } from "./gregory-presets.ts";
import { meekPrf } from "./meek-presets.ts";
import { resultSheet, sheetCsv } from "./sheet.ts";

const election = electionFrom({
  title: "Board",
  seats: 2,
  candidates: ["Ada", "Ben", "Cai", "Dee"],
  bundles: [
    { papers: 44, ranking: [1, 2] },
    { papers: 3, ranking: [1] },
    { papers: 20, ranking: [2] },
    { papers: 18, ranking: [3] },
    { papers: 16, ranking: [4, 3] },
  ],
});

test("candidates down, stages across, the change over the total", () => {
  assert.deepEqual(resultSheet(countElection(election, scottish2007)), [
    "Board",
    "Rules scottish-2007   Places 2   Valid papers 101   Invalid 0   Quota 34.00000",
    "",
    "                          1          2          3",
    "                      First    Surplus  Exclusion",
    "                                   Ada        Dee",
    "                             -13.00000          -",
    "Ada                47.00000   34.00000   34.00000  elected at stage 1",
    "                             +12.16996          -",
    "Ben                20.00000   32.16996   32.16996",
    "                                     -  +16.00000",
    "Cai                18.00000   18.00000   34.00000  elected at stage 3",
    "                                     -  -16.00000",
    "Dee                16.00000   16.00000    0.00000",
    "                              +0.83004          -",
    "Non-transferable    0.00000    0.83004    0.83004",
    "Total             101.00000  101.00000  101.00000",
    "",
    "Elected: Ada, Cai",
  ]);
});

test("stages that do not fit follow on a further sheet, and outcomes stand on the last", () => {
  const report = countElection(
    { ...election, candidates: ["Ada", "Ben", "Cai", "Dee Dee the Third"] },
    ers97,
  );
  const lines = resultSheet(report, 38);
  assert.ok(lines.slice(3).every((line) => line.length <= 38 + "  elected at stage 3".length));
  assert.deepEqual(
    lines.filter((line) => /First|Surplus|Excl/.test(line)),
    ["                    First  Surplus", "                     Exclusion"],
  );
  assert.match(lines.join("\n"), /Surplus\n +Ada\n +at 0.30\n/);
  assert.match(lines.join("\n"), /Exclusion\n +Dee Dee the\n/);
  assert.equal(lines.filter((line) => line.includes("elected at stage")).length, 2);
});

test("where the quota changes it has a row", () => {
  const lines = resultSheet(countElection(election, meekPrf));
  assert.match(lines.join("\n"), /\nQuota +33\.666666667/);
});

test("a lot that is lacking is said, and an election without a count", () => {
  const bundles = [
    { papers: 5, ranking: [1] },
    { papers: 5, ranking: [2] },
  ];
  const tied = electionFrom({ seats: 1, candidates: ["Ada", "Ben"], bundles });
  assert.equal(
    resultSheet(countElection(tied, scottish2007)).at(-1),
    "A lot is needed at stage 2 (exclusion) among Ada, Ben",
  );
  const sheet = resultSheet(countElection({ ...tied, seats: 2 }, scottish2007));
  assert.equal(sheet.at(-1), "Elected without a count: Ada, Ben");
});

test("the same figures for a spreadsheet", () => {
  const named = { ...election, candidates: ['Ada "Ace"', "Ben", "Cai, Dr", "Dee"] };
  assert.deepEqual(sheetCsv(countElection(named, scottish2007)).split("\r\n"), [
    ",1 first,2 surplus 1,3 exclude 4,outcome",
    '"Ada ""Ace""",47.00000,34.00000,34.00000,elected at stage 1',
    "Ben,20.00000,32.16996,32.16996,",
    '"Cai, Dr",18.00000,18.00000,34.00000,elected at stage 3',
    "Dee,16.00000,16.00000,0.00000,",
    "Non-transferable,0.00000,0.83004,0.83004,",
    "Quota,34.00000,34.00000,34.00000,",
    "",
  ]);
  const formula = { ...election, candidates: ["=1+1", "Ben", "Cai", "Dee"] };
  assert.match(sheetCsv(countElection(formula, scottish2007)), /\r\n'=1\+1,47/);
});
