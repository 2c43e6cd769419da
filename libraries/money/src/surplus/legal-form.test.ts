/** The table of legal forms. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkCatalogue } from "@rochdale/language/say.ts";
import {
  conditionOf,
  isRefusalCode,
  isSociety,
  lawBehind,
  legalForms,
  refusals,
  uses,
} from "./legal-form.ts";
import { surplusWords } from "./words-surplus.ts";

test("only a co-operative pays by participation; only a company pays on shares", () => {
  const paying = (use: "participationDividend" | "shareDividend") =>
    legalForms.filter((form) => !isRefusalCode(conditionOf(form, use)));
  assert.deepEqual(paying("participationDividend"), ["cooperativeSociety"]);
  assert.deepEqual(paying("shareDividend"), ["cicByShares", "employeeOwnershipTrustCompany"]);
  assert.deepEqual(legalForms.filter(isSociety), ["cooperativeSociety", "communityBenefitSociety"]);
});

test("every form may pay into a community fund", () => {
  for (const form of legalForms) assert.equal(conditionOf(form, "communityFund"), "allowed");
});

test("every refusal and every use has its words", () => {
  assert.deepEqual(checkCatalogue(surplusWords), []);
  for (const code of Object.keys(refusals)) assert.ok(`surplus.refused.${code}` in surplusWords);
  for (const use of uses) assert.ok(`surplus.use.${use}` in surplusWords);
});

test("arithmetic and votes rest on no law; the cap of a CIC does", () => {
  assert.equal(lawBehind("overCicCap"), "cic-dividend-cap");
  assert.deepEqual([lawBehind("noSurplus"), lawBehind("noResolution")], [null, null]);
});
