import assert from "node:assert/strict";
import { test } from "node:test";
import { ownershipOf } from "@rochdale/genuineness/control-of-design.ts";
import { sharedOut } from "@rochdale/genuineness/mycsp-story.ts";
import { presetNamed } from "./presets.ts";
import { effectOfSupposed, type Supposed } from "./what-if.ts";

const cbs = presetNamed("communityBenefit")?.design;
assert.ok(cbs);
const before = ownershipOf(cbs);
const suppose = (of: Partial<Supposed>) =>
  effectOfSupposed(before, {
    event: "issue",
    holder: "local-people",
    from: "workers",
    amount: 1,
    over: "ordinary",
    ...of,
  });
const verdicts = (of: Partial<Supposed>) => {
  const shown = suppose(of);
  assert.ok(shown.ok);
  const { before: was, after: is } = shown.effect.workersAndUsers.verdict;
  return [was, is];
};

test("votes issued to others lose control exactly where they reach half: 85 of 100, then of 170", () => {
  assert.deepEqual(verdicts({ amount: 13 }), ["pass", "pass"]);
  const block = suppose({ amount: 14 });
  assert.ok(block.ok);
  assert.deepEqual(verdicts({ amount: 69 })[1], "pass", "84 against 85");
  assert.deepEqual(verdicts({ amount: 70 })[1], "fail", "85 against 85");
});

test("a sale, a veto, empty seats and lost votes each show what they would cost", () => {
  assert.deepEqual(verdicts({ event: "sale", from: "workers", amount: 34 }), ["pass", "pass"]);
  assert.deepEqual(verdicts({ event: "sale", from: "workers", amount: 35 }), ["pass", "fail"]);
  assert.deepEqual(verdicts({ event: "veto", over: "budget" }), ["pass", "fail"]);
  assert.deepEqual(verdicts({ event: "veto", over: "dissolution" }), ["pass", "pass"]);
  assert.deepEqual(verdicts({ event: "vacancy", holder: "workers", amount: 4 }), ["pass", "pass"]);
  assert.deepEqual(verdicts({ event: "loss", holder: "workers", amount: 45 }), ["pass", "pass"]);
  const lost = suppose({ event: "loss", holder: "workers", amount: 45 });
  assert.ok(lost.ok);
  assert.equal(lost.effect.workersOnly.verdict.after, "fail");
  assert.ok(lost.effect.workersAndUsers.lost.length > 0);
});

test("what cannot be supposed is said, and nothing changes", () => {
  const why = (of: Partial<Supposed>) => {
    const shown = suppose(of);
    return shown.ok ? null : shown.because;
  };
  assert.equal(why({ event: "sale", amount: 46 }), "notSoMany");
  assert.equal(why({ holder: "nobody" }), "noSuchHolder");
  assert.equal(why({ event: "sale", from: "" }), "noSuchHolder");
  assert.equal(why({ event: "vacancy", amount: 2 }), "notSoMany");
  assert.deepEqual(before, ownershipOf(cbs));
});

test("a change that leaves nobody a vote is not worked out", () => {
  const one = sharedOut(0, 0, 5);
  const shown = effectOfSupposed(one, {
    event: "loss",
    holder: "staff",
    from: "",
    amount: 5,
    over: "ordinary",
  });
  assert.ok(!shown.ok && shown.because === "unreadable");
});
