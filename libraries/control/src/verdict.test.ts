/** Reasons and verdicts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { controlOf } from "./control.ts";
import { verdictFrom } from "./verdict.ts";

test("pass without a reason; not proven where only silence stands against; else fail", () => {
  assert.equal(verdictFrom([], []), "pass");
  assert.equal(verdictFrom(["insidersCannotPassOrdinary"], []), "notProven");
  assert.equal(
    verdictFrom(["ruleNotStated:conversion"], ["ruleNotStated:conversion"]),
    "notProven",
  );
  const reason = "outsidersCanPassOrdinary";
  assert.equal(verdictFrom(["ruleNotStated:conversion", reason], [reason]), "fail");
});

test("every reason at once, in the contract's order", () => {
  const result = controlOf({
    insiders: "workersAndUsers",
    holders: [
      { id: "w", kind: "people", class: "worker" },
      { id: "z", kind: "people", class: "investor" },
      { id: "b", kind: "people", class: "publicBody" },
    ],
    votes: { w: 1, z: 9 },
    decisions: {
      ordinary: { fraction: "1/2", relation: "over" },
      dissolution: { fraction: "1/2", relation: "over" },
    },
    vetoes: [
      { holder: "z", over: ["budget"], nature: "protective" },
      { holder: "b", over: ["conversion"], nature: "operative" },
      { holder: "b", over: ["rulesChange"], nature: "protective" },
      { holder: "w", over: ["board"], nature: "operative" },
    ],
  });
  assert.deepEqual("reasons" in result && result.reasons, [
    "ruleNotStated:appointDirectors",
    "ruleNotStated:rulesChange",
    "ruleNotStated:conversion",
    "ruleNotStated:assetDisposal",
    "insidersCannotPassOrdinary",
    "outsidersCanPassOrdinary",
    "insidersLackBoardMajority",
    "outsideOperativeVeto:b",
    "outsideOperativeVeto:z",
    "insidersCannotBlock:dissolution",
  ]);
});
