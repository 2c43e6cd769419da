/** What ended a guarantee, and what alone would have kept it: votes, vetoes, and seats that fell empty. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { lossesOf, promisesLost } from "./guarantee-kept.ts";
import { mycsp, sharedOut } from "./mycsp-story.ts";
import { momentsOf } from "./timeline-moments.ts";
import { tell } from "./told-story.ts";

const story = tell(mycsp);

test("MyCSP: what alone would have kept each guarantee, at the event that ended it", () => {
  const losses = lossesOf(momentsOf(story, "2025-12-31"));
  const at = (on: string, guarantee: string) =>
    losses.find(
      (one) => one.moment.on === on && one.guarantee.message === `guarantee.${guarantee}`,
    );
  assert.deepEqual(
    losses.map((one) => [one.moment.on, one.guarantee.message]),
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

test("the fewest votes are told: of 60 to one investor, ten kept by the government would have been enough", () => {
  const sold = mycsp.map((one) =>
    one.type === "OwnershipRecorded/1" && one.on === "2014-10-03"
      ? { ...one, content: { ...one.content, ownership: sharedOut(60, 15, 25) } }
      : one,
  );
  const lost = lossesOf(momentsOf(tell(sold), "2025-12-31")).find(
    (one) => one.guarantee.message === "guarantee.noOutsiderPasses",
  );
  const kept = lost?.kept.find((one) => one.is === "votes" && one.to === "government");
  assert.ok(kept && "amount" in kept);
  assert.equal(kept.amount, 10);
});

test("what nobody knows is not lost: a sale to a nominee for nobody leaves the question open", () => {
  const shares = sharedOut(60, 15, 25);
  const hidden = {
    ...shares,
    holders: shares.holders.map((one) =>
      one.id === "equiniti" ? { id: one.id, kind: "nominee" as const, for: null } : one,
    ),
  };
  const sold = mycsp.map((one) =>
    one.type === "OwnershipRecorded/1" && one.on === "2014-10-03"
      ? { ...one, content: { ...one.content, ownership: hidden } }
      : one,
  );
  const lost = lossesOf(momentsOf(tell(sold), "2014-12-31")).map((one) => one.guarantee.message);
  assert.ok(!lost.includes("guarantee.noOutsiderPasses"));
});
