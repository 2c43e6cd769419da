/** The poll in the booth: early until it is opened and its days begin, over when they end or the box closes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Ballot, BallotStage } from "@rochdale/facts/ballot-story.ts";
import { pollOn } from "./rules.ts";

const ballot = (stage: BallotStage) =>
  ({ stage, opens: "2027-01-04", closes: "2027-01-18" }) as unknown as Ballot;

test("by day and by stage", () => {
  for (const [stage, day, expected] of [
    ["called", "2027-01-10", "early"],
    ["rollFrozen", "2027-01-20", "early"],
    ["open", "2027-01-03", "early"],
    ["open", "2027-01-04", "open"],
    ["open", "2027-01-18", "open"],
    ["open", "2027-01-19", "over"],
    ["closed", "2027-01-10", "over"],
    ["reported", "2027-01-30", "over"],
    ["setAside", "2027-01-10", "over"],
  ] as const)
    assert.equal(pollOn(ballot(stage), day), expected, `${stage} ${day}`);
});
