import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { latest } from "@rochdale/facts/story.ts";
import { adoptedAccounts, confirmsBooks, confirmsRules } from "./confirmation.ts";
import { sceneOf } from "./scene.ts";
import { changed, movedTo, paperOf, saidBy, tell, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

const books = (facts: readonly NewFact[]) =>
  confirmsBooks(sceneOf(tell(facts), lookedAt)).map(({ entry }) => entry.type);
const rules = (facts: readonly NewFact[]) => {
  const scene = sceneOf(tell(facts), lookedAt);
  const frozen = latest(scene.story, "DesignFrozen/1");
  assert.ok(frozen);
  return confirmsRules(scene, frozen).map(({ entry }) => entry.type);
};

test("books are borne out within the year by an assessor and by members who adopt the accounts", () => {
  assert.deepEqual(books(wholeLife), ["AssessmentMade/1", "MeetingHeld/1"]);
  assert.deepEqual(books(movedTo(wholeLife, "AssessmentMade/1", "2025-11-20")), ["MeetingHeld/1"]);
  assert.equal(books(movedTo(wholeLife, "AssessmentMade/1", "2025-11-21")).length, 2);
  assert.deepEqual(books(movedTo(wholeLife, "MeetingHeld/1", "2025-11-20")), ["AssessmentMade/1"]);
});

test("an assessor who found the standards not met, or who is the proposers' own, bears out nothing", () => {
  assert.deepEqual(books(changed(wholeLife, "AssessmentMade/1", { outcome: "notMet" })), [
    "MeetingHeld/1",
  ]);
  assert.deepEqual(books(saidBy(wholeLife, "AssessmentMade/1", "adviser")), ["MeetingHeld/1"]);
});

test("a meeting adopts accounts when it is quorate and carries them", () => {
  const held = (patch: object) => {
    const story = tell(changed(wholeLife, "MeetingHeld/1", patch));
    const entry = latest(story, "MeetingHeld/1");
    assert.ok(entry);
    return adoptedAccounts(story, entry);
  };
  const tally = { eligible: 880, for: 40, against: 40, abstain: 0, spoiled: 0 };
  assert.equal(held({}), true);
  assert.equal(held({ present: 43 }), false);
  assert.equal(held({ present: 44 }), true);
  assert.equal(
    held({ resolutions: [{ resolution: "Adopt the accounts", rule: "ordinary", tally }] }),
    false,
  );
  assert.equal(held({ resolutions: [] }), false);
});

test("rules are borne out by the authority, a ballot called on them, an assessor; never by what came before", () => {
  assert.deepEqual(rules(wholeLife), [
    "FinallyDecided/1",
    "ContractSigned/1",
    "AssessmentMade/1",
    "BallotReported/1",
  ]);
  assert.deepEqual(
    rules(movedTo(without(wholeLife, "AssessmentMade/1"), "DesignFrozen/1", "2025-07-21")),
    ["ContractSigned/1"],
  );
});

test("what was withdrawn bears out nothing; an earlier one that stands does", () => {
  const withheld = fact("Withheld/1", "archivist", "2026-11-01", {
    doc: paperOf("assessment"),
    reason: "Withdrawn.",
  });
  assert.deepEqual(books([...wholeLife, withheld]), ["MeetingHeld/1"]);
  const earlier = fact("AssessmentMade/1", "assessor", "2026-03-01", {
    outcome: "partlyMet",
    report: paperOf("earlier"),
  });
  assert.deepEqual(books([...wholeLife, earlier, withheld]), ["AssessmentMade/1", "MeetingHeld/1"]);
});

test("where votes were counted by class, accounts are adopted by that count and not by heads", () => {
  const counted = (users: number) =>
    fact("ResolutionsCounted/1", "secretary", "2026-09-15", {
      meeting: "annual-2026",
      counted: [
        {
          ...{ row: 0, matter: "ordinary", castingVote: null },
          rule: {
            ...{ fraction: "1/2", relation: "over", chairBreaksTie: false },
            weights: { workers: 40, users: 60 },
          },
          classes: [
            { name: "workers", eligible: 380, for: 78, against: 0, abstain: 0, spoiled: 0 },
            { name: "users", eligible: 500, for: users, against: 5, abstain: 0, spoiled: 0 },
          ],
        },
      ],
    });
  const adopted = (users: number) => {
    const story = tell([...wholeLife, counted(users)]);
    const held = latest(story, "MeetingHeld/1");
    return held !== undefined && adoptedAccounts(story, held);
  };
  assert.equal(adopted(2), true);
  assert.equal(adopted(0), false);
});
