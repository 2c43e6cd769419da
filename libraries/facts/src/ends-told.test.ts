/** A body ends by winding up or by passing everything on, and else it lives. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { endOf } from "./ends-told.ts";
import { fact, type Entry, type NewFact } from "./fact.ts";
import { storyOf } from "./story.ts";

const told = (...facts: readonly NewFact[]) =>
  storyOf(
    facts.map(
      (one, position) => ({ ...one, position, at: `${one.on}T12:00:00Z` }) as unknown as Entry,
    ),
  );

const joined = fact("EngagementsTransferred/1", "r", "2026-03-01", {
  ...{ how: "transfer", body: "Valley Care", recipient: "lockedSociety", assetsPence: 1 },
  ...{ vote: null, registrar: "FCA" },
});
const woundUp = fact("WoundUp/1", "r", "2026-02-01", {
  ...{
    destination: "Valley",
    destinationKind: "assetLockedBody",
    assetsPence: 1,
    membersVote: null,
  },
});

test("nothing ends a body but these two, and the first that was entered counts", () => {
  assert.equal(endOf(told()), undefined);
  assert.equal(endOf(told(joined))?.type, "EngagementsTransferred/1");
  assert.equal(endOf(told(woundUp))?.type, "WoundUp/1");
  assert.equal(endOf(told(joined, woundUp))?.type, "EngagementsTransferred/1");
});
