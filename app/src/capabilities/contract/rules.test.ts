/** The rules of the contract: agreement by the other side, signature after the decision, terms as the staff saw them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import type { HeadsOfTerms } from "@rochdale/facts/contract.ts";
import { paperOf, parties, tell } from "@rochdale/genuineness/told-story.ts";
import { checkCatalogue } from "@rochdale/language/say.ts";
import { daysIn } from "./acts-route.ts";
import { contract } from "./contract.ts";
import { readHeads } from "./heads-fields.ts";
import { lastDayOfTerm, mayAgree, mayOffer, maySign, testsOn, yearPricePence } from "./rules.ts";

const on = "2026-10-05";
const opened = (start: "fromPublicService" | "noPredecessor" = "fromPublicService"): NewFact =>
  fact("BodyOpened/1", "proposer", on, {
    name: "Moorside",
    slug: "moorside",
    start,
    standing: "twin",
    service: {
      name: "Care",
      sector: "socialCare",
      nation: "England",
      place: "Moorside",
      staff: 60,
      users: 300,
      budgetPence: null,
    },
    authority: { name: "Council", kind: "council" },
    recognisedUnions: [],
  });
const heads: HeadsOfTerms = {
  kind: "contract",
  termMonths: 60,
  extensionMonths: 0,
  prices: [
    {
      id: "price-1",
      model: "block",
      name: "Standing",
      pencePerUnit: 800_000,
      unit: "month",
      unitsPerYear: 12,
    },
    {
      id: "price-2",
      model: "tariff",
      name: "Visits",
      pencePerUnit: 2_250,
      unit: "visit",
      unitsPerYear: 1_000,
    },
  ],
  standards: [],
  noBailOut: true,
  continuityPlan: true,
  openBook: true,
  noSaleWithoutMembers: true,
  noAssignmentWithoutMembers: true,
  noInvestorWithoutMembers: true,
  returnInHouseAtEnd: true,
  noticeMonths: 9,
  publicPartnerSupport: null,
};
const day = (n: number) => `2026-11-${String(n).padStart(2, "0")}`;
const route = fact("RouteRecorded/1", "authority", day(1), {
  route: "partnershipAgreement",
  reasons: "So.",
  advice: paperOf("advice"),
  valuePence: null,
  thresholdPence: null,
  awardOn: null,
  termMonths: null,
  earlierContracts: [],
});
const offered = (version: number, by: "mutual" | "authority", n = 2) =>
  fact("OfferMade/1", by === "mutual" ? "proposer" : "authority", day(n), { version, by, heads });
const agreed = (version: number, n = 3) => fact("HeadsAgreed/1", "authority", day(n), { version });
const voted = (n = 5) =>
  fact("BallotReported/1", "scrutineer", day(n), {
    ballot: "ballot-1",
    purpose: "support",
    tally: { eligible: 10, for: 8, against: 2, abstain: 0, spoiled: 0 },
    issued: 10,
    undelivered: 0,
    reissued: 0,
    late: 0,
    independent: true,
    rollInspected: true,
    interference: "none",
    report: null,
  });
const decided = (decision: "agree" | "refuse") =>
  fact("FinallyDecided/1", "authority", day(6), {
    decision,
    ground: null,
    reasons: "So.",
    evidence: null,
  });
const story = (...facts: readonly NewFact[]) => tell([opened(), ...parties(on), ...facts]);
const signRules = (...facts: readonly NewFact[]) =>
  maySign(story(...facts), day(10))
    .map((one) => one.rule)
    .toSorted();

test("no offer before a route is on record, none after the contract is signed", () => {
  assert.deepEqual(
    mayOffer(story(), day(2)).map((one) => one.rule),
    ["route.notRecorded"],
  );
  assert.deepEqual(mayOffer(story(route), day(2)), []);
  const signed = fact("ContractSigned/1", "authority", day(8), {
    heads,
    startsOn: day(20),
    endsOn: "2031-11-19",
    paper: null,
  });
  assert.deepEqual(
    mayOffer(story(route, signed), day(9)).map((one) => one.rule),
    ["contract.signedAlready"],
  );
});

test("the other side agrees, and only to the newest offer", () => {
  assert.deepEqual(
    mayAgree(story(), "authority").map((one) => one.rule),
    ["contract.noOffer"],
  );
  assert.deepEqual(
    mayAgree(story(offered(1, "mutual")), "mutual").map((one) => one.rule),
    ["contract.ownOffer"],
  );
  assert.deepEqual(mayAgree(story(offered(1, "mutual")), "authority"), []);
  assert.deepEqual(
    mayAgree(story(offered(1, "mutual"), offered(2, "authority")), "authority").map(
      (one) => one.rule,
    ),
    ["contract.ownOffer"],
  );
  assert.deepEqual(
    mayAgree(story(offered(1, "mutual"), agreed(1)), "authority").map((one) => one.rule),
    ["contract.agreedAlready"],
  );
});

test("signed after the final decision, on terms agreed before the staff voted", () => {
  assert.deepEqual(signRules(route), ["contract.notAgreed", "contract.notDecided"]);
  assert.deepEqual(signRules(route, offered(1, "mutual"), agreed(1), voted(), decided("refuse")), [
    "contract.notDecided",
  ]);
  assert.deepEqual(
    signRules(route, offered(1, "mutual"), agreed(1), voted(), decided("agree")),
    [],
  );
  const anew = [offered(2, "authority", 7), agreed(2, 8)];
  assert.deepEqual(
    signRules(route, offered(1, "mutual"), agreed(1), voted(), decided("agree"), ...anew),
    ["contract.changedAfterBallot"],
  );
  const changed = fact("MaterialChange/1", "proposer", day(7), {
    what: "headsOfTerms",
    words: "Dearer.",
  });
  assert.deepEqual(
    signRules(route, offered(1, "mutual"), agreed(1), voted(), decided("agree"), changed),
    ["contract.mandateOver"],
  );
});

test("where others may bid an award is needed, and a rival may win it", () => {
  const open = fact("RouteRecorded/1", "authority", day(1), {
    ...route.content,
    route: "competitive",
    advice: null,
  });
  const award = (to: "thisBody" | "rival") =>
    fact("AwardMade/1", "authority", day(7), { to, bidders: 3, reasons: "So." });
  const rest = [offered(1, "mutual"), agreed(1), voted(), decided("agree")];
  assert.deepEqual(signRules(open, ...rest), ["contract.noAward"]);
  assert.deepEqual(signRules(open, ...rest, award("rival")), ["contract.rivalWon"]);
  assert.deepEqual(signRules(open, ...rest, award("thisBody")), []);
});

test("a year's price is each line's units at its price, exactly; closed prices give none", () => {
  assert.equal(yearPricePence(heads), 11_850_000n);
  assert.equal(yearPricePence({ ...heads, prices: [] }), null);
});

test("sixty months from 1 April end on 31 March", () => {
  assert.equal(lastDayOfTerm("2027-04-01", 60), "2032-03-31");
});

test("a line of prices counts whole or not at all", () => {
  const sent = {
    kind: "contract",
    termMonths: 60,
    extensionMonths: 0,
    noticeMonths: 9,
    safeguards: ["openBook"],
    publicPartnerSupport: null,
  };
  const line = {
    priceName2: "Visits",
    priceModel2: "tariff",
    price2: 2250,
    priceUnit2: "visit",
    priceUnits2: 1000,
  };
  const whole = readHeads({ ...sent, ...line });
  assert.ok(whole.ok);
  assert.equal(whole.heads.prices[0]?.id, "price-2");
  assert.deepEqual([whole.heads.openBook, whole.heads.noBailOut], [true, false]);
  const half = readHeads({ ...sent, ...line, price2: null });
  assert.ok(!half.ok);
  assert.equal(half.field, "price2");
});

test("before a design is frozen the proposal answers for profit; none leaves it open", () => {
  assert.equal(testsOn(story(), day(1)).notForProfit, true);
});

test("every sentence is whole in both languages", () => {
  assert.deepEqual(checkCatalogue(contract.words), []);
});

test("days are read as people write them, and as the record does", () => {
  assert.deepEqual(daysIn("1 4 2023\n12/11/2024, 2025-04-01 2026-01-31\n"), [
    ...["2023-04-01", "2024-11-12", "2025-04-01", "2026-01-31"],
  ]);
  assert.deepEqual(daysIn(" "), []);
  assert.equal(daysIn("31 4 2023"), null);
  assert.equal(daysIn("soon"), null);
});
