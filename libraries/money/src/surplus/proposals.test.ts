/** Proposals. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { proposedPence, readProposals } from "./proposals.ts";

const read = (...rows: object[]) => orRefusal(() => ({ proposals: readProposals(rows) }));
const codeOf = (row: object) => {
  const answer = read(row);
  return isRefusal(answer) ? answer.refused.code : null;
};

test("exactly one way of naming the sum; a rate only for share interest", () => {
  assert.equal(codeOf({ use: "staffBonus" }), "badProposal");
  assert.equal(codeOf({ use: "staffBonus", amount: 1, ofAvailable: 1 }), "badProposal");
  assert.equal(codeOf({ use: "staffBonus", rate: "0.1" }), "badProposal");
  assert.equal(codeOf({ use: "shareInterest", rate: "0.1" }), null);
  assert.equal(codeOf({ use: "party", amount: 1 }), "unknownUse");
  assert.equal(codeOf({ use: "staffBonus", amount: -1 }), "badAmount");
  assert.equal(codeOf({ use: "staffBonus", ofAvailable: "1.1" }), "badShare");
});

test("worked in the order of the uses; fractions rounded down; no blank stands for a vote", () => {
  const answer = read(
    { use: "shareDividend", ofAvailable: "1/3", resolution: " " },
    { use: "shareInterest", rate: "0.03", resolution: "AGM 1" },
  );
  assert.ok(!isRefusal(answer));
  const { proposals } = answer;
  assert.deepEqual(
    proposals.map(({ resolution }) => resolution),
    ["AGM 1", null],
  );
  const pence = proposals.map((one) => proposedPence(one, { available: 100n, memberShares: 99n }));
  assert.deepEqual(pence, [2n, 33n]);
});
