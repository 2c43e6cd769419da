import assert from "node:assert/strict";
import { test } from "node:test";
import { electionFrom } from "./election.ts";
import { scottish2007 } from "./gregory-presets.ts";
import { noLots } from "./lots.ts";
import { marginOf } from "./margin.ts";
import { choicesOf } from "./rules.ts";
import { beginStage, openTabulation } from "./tabulation.ts";

test("what would have changed it: the gap above the excluded, the votes lacking to the quota", () => {
  const bundles = [10, 7, 5, 4].map((papers, i) => ({ papers, ranking: [i + 1] }));
  const { profile } = electionFrom({ seats: 1, candidates: ["a", "b", "c", "d"], bundles });
  const given = { choices: choicesOf(scottish2007), seats: 1, withdrawn: [], lots: noLots };
  const t = openTabulation(profile, given);
  t.quota = 14 * t.scale;
  assert.deepEqual(marginOf(t, "first", []), {
    decision: "election",
    candidate: 1,
    other: null,
    votes: "4.00000",
  });
  beginStage(t);
  t.standing[4] = "excluded";
  assert.deepEqual(marginOf(t, "exclusion", [4]), {
    decision: "exclusion",
    candidate: 4,
    other: 3,
    votes: "1.00000",
  });
  assert.equal(marginOf(t, "exclusion", []), null);
});
