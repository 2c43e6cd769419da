/** Designs are read alike whichever version of the fact told them; nothing is supposed that was not asked. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  designProposed,
  designsProposed,
  furtherTold,
  governingDesign,
  ownershipRecorded,
  ownershipsRecorded,
  registrations,
  rulesRegistered,
} from "./designs-told.ts";
import { shapeProblems } from "./example-shape.ts";
import { fact, type Entry, type NewFact } from "./fact.ts";
import type { Design, Design2, Design3 } from "./governance.ts";
import { storyOf } from "./story.ts";

const quarter = "3/4";
const first: Design = {
  form: "federation",
  classes: [
    {
      id: "workers",
      name: "Workers",
      class: "worker",
      votes: 60,
      seats: 6,
      managerVotes: 0,
      managerSeats: 0,
      open: true,
      eligible: null,
      pricePence: 100,
    },
  ],
  oneMemberOneVote: true,
  chairCasting: "none",
  thresholds: {
    special: quarter,
    rulesChange: quarter,
    conversion: quarter,
    dissolution: quarter,
    assetDisposal: quarter,
  },
  budgetBy: "board",
  vetoes: [],
  quorum: { members: 20, percent: 5 },
  noticeClearDays: 14,
  electionYears: 3,
  meetingMonth: 9,
  assetLock: "voluntary",
  surplus: "reinvested",
  saleNeedsMembers: true,
  assignmentNeedsMembers: true,
  investorNeedsMembers: true,
};
const through = { class: "workers", kind: "bodies" as const, by: { workers: 3 }, bodies: 20 };
const { layers: _, removalBy: __, classes, ...asked } = furtherTold(first);
const uncapped = classes.map(({ mostVotes: ___, ...one }) => one);
const second: Design2 = { ...asked, classes: uncapped, noticeClearDays: 21, through };
const third: Design3 = {
  ...furtherTold(second),
  classes: uncapped,
  removalBy: "choosers",
  layers: [through, { class: "trust", kind: "trust", by: { workers: 1, itself: 1 }, bodies: 1 }],
};
const told = (...facts: readonly NewFact[]) =>
  storyOf(
    facts.map(
      (one, position) => ({ ...one, position, at: `${one.on}T12:00:00Z` }) as unknown as Entry,
    ),
  );
const proposed1 = fact("DesignProposed/1", "p", "2026-01-02", { version: 1, design: first });
const proposed2 = fact("DesignProposed/2", "p", "2026-01-03", { version: 2, design: second });
const frozen = (version: number) =>
  fact("DesignFrozen/1", "p", "2026-01-04", { version, rules: null });

test("a design told further keeps its shape: who casts votes for whom, seats for those who speak for others", () => {
  assert.deepEqual(
    shapeProblems("DesignProposed/2", { version: 2, design: second }, [
      { design: first },
      { design: { ...second, through: { ...second.through, kind: "club" } } },
      { design: { ...second, through: { ...second.through, bodies: 0 } } },
      { design: { ...second, standardsBy: "nobody" } },
      { design: { ...second, classes: [{ ...second.classes[0], voiceSeats: -1 }] } },
    ]),
    [],
  );
});

test("layers stand one upon another, each a trust or member bodies; somebody may remove a director", () => {
  assert.deepEqual(
    shapeProblems("RulesRegistered/3", { design: third, registrar: "FCA", number: null }, [
      { design: second },
      { design: { ...third, layers: [{ ...through, kind: "club" }] } },
      { design: { ...third, layers: [{ ...through, by: { workers: -1 } }] } },
      { design: { ...third, removalBy: "nobody" } },
    ]),
    [],
  );
  assert.deepEqual(
    shapeProblems("DesignProposed/3", { version: 3, design: third }, [{ design: first }]),
    [],
  );
});

test("votes may be capped, of a class or of each member body; ownership names who is under a cap", () => {
  const fourth = furtherTold(third);
  const capped = { ...fourth, classes: [{ ...fourth.classes[0]!, mostVotes: "1/10" }] };
  assert.deepEqual(
    shapeProblems("DesignProposed/4", { version: 4, design: capped }, [
      { design: third },
      { design: { ...capped, classes: [{ ...capped.classes[0], mostVotes: "10%" }] } },
    ]),
    [],
  );
  assert.deepEqual(
    shapeProblems("RulesRegistered/4", { design: capped, registrar: "FCA", number: null }, [
      { design: third },
    ]),
    [],
  );
  const ownership = {
    holders: [{ id: "north", kind: "body" as const }],
    votes: { north: 3 },
    decisions: {},
    caps: [{ of: ["north"], most: "1/5" }],
  };
  const names = { north: "North" };
  assert.deepEqual(
    shapeProblems("OwnershipRecorded/2", { ownership, names, event: "North joined" }, [
      { ownership: { ...ownership, caps: [] } },
      { ownership: { ...ownership, caps: [{ of: [], most: "1/5" }] } },
      { ownership: { ...ownership, caps: [{ of: ["north"], most: "20%" }] } },
    ]),
    [],
  );
  const { caps: ____, ...open } = ownership;
  const first1 = { ownership: open, names, event: "First" };
  const old = fact("OwnershipRecorded/1", "a", "2026-01-03", first1);
  const newer = fact("OwnershipRecorded/2", "a", "2026-01-03", { ownership, names, event: "Then" });
  assert.deepEqual(
    ownershipsRecorded(told(old, newer)).map((one) => one.content.event),
    ["First", "Then"],
  );
  assert.equal(ownershipRecorded(told(newer, old))?.content.event, "First");
  const proposed = fact("DesignProposed/4", "p", "2026-01-03", { version: 4, design: capped });
  const rules = { design: capped, registrar: "FCA", number: null };
  const registered = fact("RulesRegistered/4", "r", "2026-02-01", rules);
  assert.equal(designsProposed(told(proposed1, proposed)).at(-1)?.content.version, 4);
  assert.equal(governingDesign(told(proposed, registered))?.classes[0]?.mostVotes, "1/10");
});

test("proposals of every version stand in the order of the log, and the frozen one governs", () => {
  const story = told(proposed1, proposed2, frozen(1));
  assert.deepEqual(
    designsProposed(story).map((one) => one.content.version),
    [1, 2],
  );
  const newest = fact("DesignProposed/3", "p", "2026-01-03", { version: 3, design: third });
  assert.equal(designsProposed(told(proposed1, newest)).at(-1)?.content.version, 3);
  assert.equal(designProposed(story, 2)?.content.design.noticeClearDays, 21);
  assert.equal(governingDesign(story)?.noticeClearDays, 14);
  assert.equal(governingDesign(told(proposed1, proposed2, frozen(2)))?.layers[0]?.bodies, 20);
  assert.equal(governingDesign(told(proposed1, proposed2)), undefined);
});

test("the rules registered last govern, whichever version told them", () => {
  const at = (on: string) => ({ registrar: "FCA", number: null, on });
  const { on: early, ...one } = at("2026-02-01");
  const old = fact("RulesRegistered/1", "r", early, { ...one, design: first });
  const newer = fact("RulesRegistered/2", "r", "2026-02-01", { ...one, design: second });
  assert.equal(rulesRegistered(told(old, newer))?.type, "RulesRegistered/2");
  assert.equal(rulesRegistered(told(newer, old))?.type, "RulesRegistered/1");
  assert.equal(governingDesign(told(proposed1, old, newer, frozen(1)))?.noticeClearDays, 21);
  const newest = fact("RulesRegistered/3", "r", "2026-02-01", { ...one, design: third });
  assert.equal(governingDesign(told(newer, newest))?.removalBy, "choosers");
  assert.deepEqual(
    registrations(told(newer, old, newest)).map(({ type }) => type),
    ["RulesRegistered/2", "RulesRegistered/1", "RulesRegistered/3"],
  );
});

test("of a design told before it was asked, nothing is supposed", () => {
  const further = furtherTold(first);
  assert.equal(further.vulnerableUsers, null);
  assert.equal(further.standardsBy, "notStated");
  assert.equal(further.classes[0]?.eligibility, "notStated");
  assert.equal(further.removalBy, "notStated");
  assert.deepEqual(furtherTold(second).layers, [through]);
  assert.deepEqual(furtherTold(third).layers, third.layers);
  assert.equal(furtherTold(third).classes[0]?.mostVotes, null);
  assert.equal(furtherTold(furtherTold(third)).removalBy, "choosers");
});
