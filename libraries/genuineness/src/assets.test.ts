import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import { changed, findingIn, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";
import { wholeDesign, wholeHeads } from "./whole-terms.ts";

const lock = (facts: readonly NewFact[]) => findingIn(facts, "assetLock", lookedAt);
const stone = (facts: readonly NewFact[]) => findingIn(facts, "noSteppingStone", lookedAt);
const designed = (patch: Partial<Design>) =>
  changed(wholeLife, "RulesRegistered/1", { design: { ...wholeDesign, ...patch } });
const noRules = without(wholeLife, "RulesRegistered/1", "DesignFrozen/1");

test("asset lock: each kind of lock has its grade", () => {
  const graded = (patch: Partial<Design>) => {
    const found = lock(designed(patch));
    return [found.state, found.grade?.message];
  };
  assert.deepEqual(graded({}), ["met", "grade.statutoryCbs"]);
  assert.deepEqual(graded({ form: "cicGuarantee", assetLock: "statutoryCic" }), [
    "met",
    "grade.statutoryCic",
  ]);
  assert.deepEqual(graded({ form: "charity", assetLock: "charity" }), ["met", "grade.charity"]);
  assert.deepEqual(graded({ form: "coopSociety", assetLock: "voluntary" }), [
    "met",
    "grade.voluntary",
  ]);
  assert.deepEqual(graded({ assetLock: "none" }), ["notMet", "grade.none"]);
  const voluntary = lock(designed({ form: "coopSociety", assetLock: "voluntary" }));
  assert.equal(voluntary.because.message, "finding.assetLock.voluntary");
});

test("asset lock: a form that cannot carry the lock has none", () => {
  const found = lock(designed({ form: "coopSociety", assetLock: "statutoryCic" }));
  assert.equal(found.state, "notMet");
  assert.equal(found.because.message, "finding.assetLock.cannot");
});

test("asset lock: without rules it is not proven", () => {
  assert.equal(lock(noRules).state, "notProven");
});

test("asset lock: at the end it is told by where the assets went", () => {
  const ended = (
    destinationKind:
      | "assetLockedBody"
      | "publicOwnership"
      | "members"
      | "investors"
      | "creditorsOnly",
  ) =>
    lock([
      ...wholeLife,
      fact("WoundUp/1", "regulator", "2026-11-01", {
        destination: "Another society",
        destinationKind,
        assetsPence: 500,
        membersVote: null,
      }),
    ]).state;
  assert.equal(ended("assetLockedBody"), "met");
  assert.equal(ended("publicOwnership"), "met");
  assert.equal(ended("creditorsOnly"), "met");
  assert.equal(ended("members"), "notMet");
  assert.equal(ended("investors"), "notMet");
});

test("no stepping stone: each way out is closed in the rules and in the contract", () => {
  assert.equal(stone(wholeLife).state, "met");
  for (const way of [
    "saleNeedsMembers",
    "assignmentNeedsMembers",
    "investorNeedsMembers",
  ] as const) {
    assert.equal(stone(designed({ [way]: false })).state, "notMet", way);
  }
  for (const way of [
    "noSaleWithoutMembers",
    "noAssignmentWithoutMembers",
    "noInvestorWithoutMembers",
  ] as const) {
    const heads = { ...wholeHeads, [way]: false };
    assert.equal(stone(changed(wholeLife, "ContractSigned/1", { heads })).state, "notMet", way);
  }
  assert.equal(stone(noRules).state, "notProven");
});

test("no stepping stone: a sale without the members' vote is not met, with one it stands if the vote is seen", () => {
  const sold = (membersVote: string | null) =>
    stone([
      ...wholeLife,
      fact("ControlSold/1", "secretary", "2026-10-01", {
        what: "sale",
        membersVote,
        words: "The trading arm.",
      }),
    ]).state;
  assert.equal(sold(null), "notMet");
  assert.equal(sold("annual-2026"), "met");
  assert.equal(sold("staff-2025"), "met");
  assert.equal(sold("nothing-held"), "notProven");
});

test("no stepping stone: a guarantee lost is not met until it is regained", () => {
  const lost = fact("GuaranteeLost/1", "archivist", "2026-02-01", {
    guarantee: "g",
    words: "Lost.",
  });
  const regained = (on: string) =>
    fact("GuaranteeRegained/1", "archivist", on, { guarantee: "g", words: "Back." });
  assert.equal(stone([...wholeLife, lost]).state, "notMet");
  assert.equal(stone([...wholeLife, lost, regained("2026-03-01")]).state, "met");
  assert.equal(stone([...wholeLife, lost, regained("2026-01-01")]).state, "notMet");
});

test("no stepping stone: of a real body's sale no source may tell the vote; a lost guarantee still decides", () => {
  const real = changed(wholeLife, "BodyOpened/1", { standing: "real" });
  const sold = fact("ControlSold/1", "archivist", "2026-10-01", {
    what: "sale",
    membersVote: null,
    words: "Shares were sold.",
  });
  const lost = fact("GuaranteeLost/1", "archivist", "2026-10-01", {
    guarantee: "g",
    words: "Lost.",
  });
  assert.equal(stone([...real, sold]).state, "notProven");
  assert.equal(stone([...real, sold, lost]).state, "notMet");
});

const joined = (recipient: "lockedSociety" | "otherSociety", vote: string | null) =>
  fact("EngagementsTransferred/1", "regulator", "2026-11-01", {
    ...{ how: "transfer", body: "Valley Care", recipient, assetsPence: 500, vote },
    registrar: "FCA",
  });

test("asset lock: where everything passed to another body, that body's lock decides", () => {
  assert.equal(lock([...wholeLife, joined("lockedSociety", null)]).state, "met");
  const lost = lock([...wholeLife, joined("otherSociety", null)]);
  assert.deepEqual([lost.state, lost.because.message], ["notMet", "finding.assetLock.joinedBadly"]);
});

test("asset lock: the kind of body that is told at the end weighs more than a word of it", () => {
  const ended = fact("WoundUp/1", "regulator", "2026-11-01", {
    ...{ destination: "Another", destinationKind: "assetLockedBody", assetsPence: 5 },
    membersVote: null,
  });
  const told = (recipient: "charity" | "otherBody") =>
    fact("AssetsDestined/1", "regulator", "2026-11-01", {
      ...{ body: "Another", recipient, assetsPence: 5, namedInRules: true, lock: "statutoryCbs" },
    });
  assert.equal(lock([...wholeLife, told("charity"), ended]).state, "met");
  assert.equal(lock([...wholeLife, told("otherBody"), ended]).state, "notMet");
});

const newForm = (vote: string | null) =>
  fact("FormChanged/1", "secretary", "2026-11-01", {
    ...{ from: "communityBenefitSociety", to: "cicGuarantee", lock: "statutoryCic", vote },
    ...{ registrar: "Companies House", number: null },
  });

test("asset lock: after another form was registered it waits for its new rules", () => {
  assert.equal(lock([...wholeLife, newForm("annual-2026")]).state, "notProven");
  const again = fact("RulesRegistered/1", "regulator", "2026-11-02", {
    design: { ...wholeDesign, form: "cicGuarantee", assetLock: "statutoryCic" },
    ...{ registrar: "Companies House", number: null },
  });
  assert.notEqual(
    lock([...wholeLife, newForm("annual-2026"), again]).because.message,
    "finding.assetLock.newForm",
  );
});

test("stepping stone: a unit sold, another form or a merger without the members' vote is not met", () => {
  const unit = (vote: string | null) =>
    fact("UnitSold/1", "secretary", "2026-10-01", {
      ...{ unit: "Day centre", buyer: "A firm", recipient: "otherBody", staff: 12 },
      ...{ pricePence: 5, fullValue: true, vote },
    });
  const changes = { unit, newForm, joined: (vote: string | null) => joined("lockedSociety", vote) };
  for (const [name, change] of Object.entries(changes)) {
    assert.equal(stone([...wholeLife, change(null)]).state, "notMet", name);
    assert.equal(stone([...wholeLife, change("meeting-99")]).state, "notProven", name);
    assert.equal(stone([...wholeLife, change("annual-2026")]).state, stone(wholeLife).state, name);
  }
});
