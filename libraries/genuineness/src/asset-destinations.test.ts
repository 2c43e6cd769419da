/** Each lock has its list, by its law; a lock is not escaped by becoming something else. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { recipient } from "@rochdale/facts/endings.ts";
import { assetsMayGo, formCarriesLock, mayBecome } from "./asset-destinations.ts";
import { lawOf } from "./law.ts";

const named = { namedInRules: true };
const lists = (lock: Parameters<typeof assetsMayGo>[0]) =>
  recipient.options.filter((to) => assetsMayGo(lock, to, named).allowed);

test("SI 2006/264 schedule 1: a society with the lock, a community interest company, a landlord, a charity; no public body", () => {
  assert.deepEqual(lists("statutoryCbs"), [
    ...["lockedSociety", "cic", "charity", "socialLandlord", "creditors"],
  ]);
  const refused = assetsMayGo("statutoryCbs", "publicBody", named);
  assert.ok(!refused.allowed && refused.law === "si2006-264-sch1");
});

test("each other lock has its own list", () => {
  assert.deepEqual(lists("statutoryCic"), ["lockedSociety", "cic", "charity", "creditors"]);
  assert.deepEqual(lists("charity"), ["charity", "creditors"]);
  assert.deepEqual(lists("voluntary"), [
    ...["lockedSociety", "cic", "charity", "socialLandlord", "publicBody", "creditors"],
  ]);
  assert.deepEqual(lists("none"), recipient.options);
});

test("every refusal cites the register", () => {
  for (const lock of ["statutoryCbs", "statutoryCic", "charity", "voluntary"] as const) {
    const refused = assetsMayGo(lock, "members", named);
    assert.ok(!refused.allowed && lawOf(refused.law) && refused.instead.length > 0);
  }
});

test("who is not named in the rules needs the Regulator's or the Commission's consent", () => {
  const consent = (lock: "statutoryCic" | "charity" | "statutoryCbs", namedInRules: boolean) => {
    const given = assetsMayGo(lock, "charity", { namedInRules });
    return given.allowed ? given.consent : "refused";
  };
  assert.equal(consent("statutoryCic", false), "cicRegulator");
  assert.equal(consent("statutoryCic", true), null);
  assert.equal(consent("charity", false), "charityCommission");
  assert.equal(consent("statutoryCbs", false), null);
});

test("what is sold for its full value may go to anybody", () => {
  assert.ok(assetsMayGo("charity", "otherBody", { namedInRules: false, fullValue: true }).allowed);
  assert.ok(
    !assetsMayGo("charity", "otherBody", { namedInRules: false, fullValue: false }).allowed,
  );
});

type Body = Parameters<typeof mayBecome>[0];
const cic: Body = { form: "cicGuarantee", lock: "statutoryCic" };
const company: Body = { form: "companyGuarantee", lock: "none" };
const charity: Body = { form: "charity", lock: "charity" };
const society: Body = { form: "communityBenefitSociety", lock: "statutoryCbs" };
const coop: Body = { form: "coopSociety", lock: "voluntary" };
const law = (from: Body, to: Body) => {
  const said = mayBecome(from, to);
  return said.allowed ? (said.consent ?? "freely") : `${said.law} ${said.why}`;
};

test("2004 Act s.53: a community interest company never becomes an ordinary company", () => {
  assert.equal(law(cic, company), "cic2004-s53 form");
  assert.equal(law(cic, charity), "cicRegulator");
  assert.equal(law(cic, society), "cicRegulator");
  assert.equal(law(cic, { form: "cicShares", lock: "statutoryCic" }), "freely");
});

test("what is charitable stays charitable, with consent", () => {
  assert.equal(law(charity, company), "charities2011-s197 lock");
  assert.equal(
    law(charity, { form: "communityBenefitSociety", lock: "charity" }),
    "charityCommission",
  );
});

test("a society with the lock in law becomes only a body with one; a rule of one's own is kept", () => {
  assert.equal(law(society, company), "si2006-264-sch1 lock");
  assert.equal(law(society, { form: "coopSociety", lock: "voluntary" }), "si2006-264-sch1 lock");
  assert.equal(law(society, cic), "freely");
  assert.equal(law(society, charity), "freely");
  assert.equal(law(coop, { form: "coopSociety", lock: "none" }), "rochdale-2 lock");
  assert.equal(law(coop, { ...company, lock: "voluntary" }), "freely");
});

test("a form carries only its own locks", () => {
  assert.equal(law(coop, { form: "coopSociety", lock: "statutoryCic" }), "rochdale-2 carries");
  assert.ok(formCarriesLock("companyShares", "voluntary"));
  assert.ok(!formCarriesLock("companyShares", "charity"));
});
