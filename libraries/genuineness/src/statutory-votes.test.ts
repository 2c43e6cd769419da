/** The law's least votes by form: two meetings for societies, special resolutions for companies; rules may only ask for more. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { furtherTold } from "@rochdale/facts/designs-told.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import { isCic, isSociety, nameOfRule, ruleFor, statutoryVote } from "./statutory-votes.ts";
import { lawOf } from "./law.ts";
import { wholeDesign } from "./whole-terms.ts";

const design = (more: Partial<Design>) => furtherTold({ ...wholeDesign, ...more });
const members = (more: Partial<Design>, matter: Parameters<typeof ruleFor>[1]) => {
  const put = ruleFor(design(more), matter);
  assert.ok(put.by === "members");
  return put;
};

test("a society joins another by s.111, becomes a company by s.113, winds up as a company does", () => {
  assert.deepEqual(statutoryVote("coopSociety", "merger"), {
    counts: "heads",
    preset: "ccbsa-s111",
    law: "ccbsa2014-s111",
  });
  assert.equal(statutoryVote("federation", "conversion")?.law, "ccbsa2014-s113");
  assert.equal(statutoryVote("communityBenefitSociety", "dissolution")?.law, "ccbsa2014-s123");
  assert.equal(statutoryVote("coopSociety", "rulesChange"), null);
  assert.equal(statutoryVote("unknownForm", "dissolution"), null);
});

test("a company needs special resolutions, and an ordinary matter none", () => {
  for (const matter of ["rulesChange", "conversion", "merger", "special"] as const) {
    assert.equal(statutoryVote("cicGuarantee", matter)?.law, "ca2006-s283");
  }
  assert.equal(statutoryVote("charity", "dissolution")?.law, "ia1986-s84");
  assert.equal(statutoryVote("companyShares", "ordinary"), null);
  assert.ok(isCic("cicShares") && !isCic("companyShares"));
  assert.ok(isSociety("multiStakeholder") && !isSociety("charity"));
});

test("every vote of the law cites the register", () => {
  for (const form of ["coopSociety", "charity"] as const) {
    for (const matter of ["merger", "conversion", "dissolution"] as const) {
      assert.ok(lawOf(statutoryVote(form, matter)?.law ?? ""));
    }
  }
});

const halves = {
  special: "1/2",
  rulesChange: "1/2",
  conversion: "1/2",
  dissolution: "1/2",
  assetDisposal: "1/2",
};

test("the rules' line is raised to the law's and never lowered", () => {
  const low = members({ form: "companyGuarantee", thresholds: halves }, "dissolution");
  assert.deepEqual([low.rule.fraction, low.rule.relation], ["3/4", "atLeast"]);
  const high = { ...halves, dissolution: "9/10" };
  assert.equal(members({ form: "charity", thresholds: high }, "dissolution").rule.fraction, "9/10");
  assert.equal(
    members({ form: "coopSociety", thresholds: halves }, "rulesChange").rule.fraction,
    "1/2",
  );
  const chaired = { form: "companyShares" as const, thresholds: halves };
  const [first] = wholeDesign.classes;
  assert.equal(
    members({ ...chaired, chairCasting: first?.id ?? "" }, "conversion").rule.tie,
    undefined,
  );
});

test("joining another body takes the line of changing the form", () => {
  const thresholds = { ...halves, conversion: "4/5" };
  assert.equal(members({ form: "coopSociety", thresholds }, "merger").rule.fraction, "4/5");
});

test("what the rules leave to the board is no matter of a meeting; what they do not state is ordinary", () => {
  assert.equal(ruleFor(design({ saleNeedsMembers: false }), "sale").by, "board");
  assert.equal(members({}, "standards").rule.fraction, "1/2");
});

test("the entry names a preset where heads decide, else the rules", () => {
  const [only] = wholeDesign.classes;
  assert.ok(only);
  const one = { classes: [only], vetoes: [], form: "coopSociety" as const };
  assert.equal(nameOfRule(members(one, "ordinary")), "ordinary");
  assert.equal(nameOfRule(members(one, "conversion")), "ccbsa-s113");
  assert.equal(nameOfRule(members(one, "dissolution")), "special-75");
  assert.equal(nameOfRule(members({}, "ordinary")), "by-rules");
});
