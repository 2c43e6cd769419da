import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry } from "@rochdale/facts/fact.ts";
import { storyOf } from "@rochdale/facts/story.ts";
import { ownershipOf } from "@rochdale/genuineness/control-of-design.ts";
import { mycsp, sharedOut } from "@rochdale/genuineness/mycsp-story.ts";
import { lossesOf, promisesLost } from "./prevention.ts";
import { presetNamed } from "./presets.ts";
import { effectOfSupposed, type Supposed } from "./what-if.ts";

const story = storyOf(
  mycsp.map((one, position) => ({ ...one, position, at: `${one.on}T12:00:00Z` }) as Entry),
);
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

test("MyCSP: what alone would have kept each guarantee, at the event that ended it", () => {
  const losses = lossesOf(story);
  const at = (on: string, guarantee: string) =>
    losses.find((one) => one.on === on && one.guarantee.message === `guarantee.${guarantee}`);
  assert.deepEqual(
    losses.map((one) => [one.on, one.guarantee.message]),
    [
      ["2014-10-03", "guarantee.noOutsiderPasses"],
      ["2025-06-01", "guarantee.noOutsiderChanges"],
      ["2025-06-01", "guarantee.publicSay"],
    ],
    "what never held was not lost",
  );
  const sold = at("2014-10-03", "noOutsiderPasses");
  assert.ok(sold, "51 of 100 passes alone since October 2014");
  assert.ok(
    sold.kept.some((one) => one.is === "votes" && one.to === "government" && one.amount === 1),
    "one vote kept would have been enough",
  );
  assert.ok(sold.kept.some((one) => one.is === "grantVeto" && one.holder === "staff"));
  const left = at("2025-06-01", "noOutsiderChanges");
  assert.ok(left, "75 of 100 changes the rules alone since 2025");
  assert.ok(left.kept.some((one) => one.is === "votes" && one.to === "staff" && one.amount === 1));
  assert.ok(!left.kept.some((one) => one.is === "grantVeto" && one.over.includes("ordinary")));
  assert.ok(at("2025-06-01", "publicSay")?.kept.length);
  assert.equal(at("2014-10-03", "publicSay"), undefined);
  assert.deepEqual(
    promisesLost(story, "2025-07-01").map((one) => one.type),
    ["GuaranteeLost/1", "RecognitionEnded/1"],
  );
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

test("the fewest votes are told: of 60 to one investor, ten kept by the government would have been enough", () => {
  const sold = mycsp.map((one) =>
    one.type === "OwnershipRecorded/1" && one.on === "2014-10-03"
      ? { ...one, content: { ...one.content, ownership: sharedOut(60, 15, 25) } }
      : one,
  );
  const told = storyOf(
    sold.map((one, position) => ({ ...one, position, at: `${one.on}T12:00:00Z` }) as Entry),
  );
  const lost = lossesOf(told).find((one) => one.guarantee.message === "guarantee.noOutsiderPasses");
  const kept = lost?.kept.find((one) => one.is === "votes" && one.to === "government");
  assert.ok(kept && "amount" in kept);
  assert.equal(kept.amount, 10);
});
