/** The lawful routes: each open, closed and not proven, at its boundary. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { route as routeNames } from "@rochdale/facts/contract.ts";
import { sector } from "@rochdale/facts/founding.ts";
import { checkCatalogue, say } from "@rochdale/language/say.ts";
import { lawRegister } from "./law.ts";
import { type Route, type RouteFacts, routeVerdict, routeVerdicts } from "./route.ts";
import { routeWords } from "./words-route.ts";

const care: RouteFacts = {
  nation: "England",
  sector: "socialCare",
  authorityKind: "council",
  valuePence: 900_000_000,
  awardOn: "2027-01-15",
  termMonths: 60,
  earlierContracts: [],
  employeeControl: "pass",
  notForProfit: true,
  publicServiceMainly: true,
  start: "fromPublicService",
};
const nursing: RouteFacts = { ...care, sector: "communityNursing", authorityKind: "nhsBody" };

function judged(route: Route, facts: Partial<RouteFacts>, from = care) {
  const verdict = routeVerdict({ ...from, ...facts }, route);
  return [verdict.lawful, ...verdict.refusals.map((refusal) => refusal.rule)];
}
const reserved = (facts: Partial<RouteFacts>) => judged("reservedContract", facts);

test("every route is answered once, in the record's order", () => {
  assert.deepEqual(
    routeVerdicts(care).map((verdict) => verdict.route),
    routeNames.options,
  );
});

test("Procurement Act 2023 s.33: a social care mutual run by its employees may have a reserved contract", () => {
  assert.deepEqual(reserved({}), ["yes"]);
});

test("Procurement Regulations 2024 reg.43: community nursing may not", () => {
  const verdict = routeVerdict(nursing, "reservedContract");
  assert.equal(verdict.lawful, "no");
  assert.deepEqual(
    verdict.refusals.map((r) => [r.rule, r.law]),
    [["route.healthEngland", "pr2024-reg43"]],
  );
  assert.deepEqual(judged("reservedContract", { nation: "Wales" }, nursing), [
    "no",
    "route.healthWales",
  ]);
  assert.equal(judged("reservedContract", { nation: "Northern Ireland" }, nursing)[0], "notProven");
  assert.deepEqual(judged("competitive", {}, nursing), ["no", "route.healthEngland"]);
});

test("s.33 is not Scotland's", () => {
  assert.deepEqual(reserved({ nation: "Scotland" }), ["no", "route.reservedScotland"]);
});

test("s.33(1)(b): sixty months are within five years, sixty-one are not", () => {
  assert.deepEqual(reserved({ termMonths: 61 }), ["no", "route.reservedTerm"]);
  assert.deepEqual(reserved({ termMonths: null }), ["notProven", "route.reservedTermUnknown"]);
});

test("s.33(5): an earlier contract counts on the first of the three years and not the day before", () => {
  assert.deepEqual(reserved({ earlierContracts: ["2024-01-16"] }), ["no", "route.reservedHistory"]);
  assert.deepEqual(reserved({ earlierContracts: ["2024-01-15"] }), ["yes"]);
  assert.deepEqual(reserved({ awardOn: null }), ["notProven", "route.reservedAward"]);
});

test("the Act governs awards from 24 February 2025", () => {
  assert.deepEqual(reserved({ awardOn: "2025-02-23" }), ["no", "route.reservedBeforeAct"]);
  assert.deepEqual(reserved({ awardOn: "2025-02-24" }), ["yes"]);
});

test("s.33(6): employees' control, profits, mainly public services", () => {
  assert.deepEqual(reserved({ employeeControl: "fail" }), ["no", "route.employeeControl"]);
  assert.deepEqual(reserved({ employeeControl: "notProven" }), [
    "notProven",
    "route.employeeControlUnproven",
  ]);
  assert.deepEqual(reserved({ notForProfit: false }), ["no", "route.profit"]);
  assert.deepEqual(reserved({ publicServiceMainly: false }), ["no", "route.mainly"]);
  assert.deepEqual(reserved({ publicServiceMainly: null }), ["notProven", "route.mainlyUnknown"]);
});

test("all reasons are gathered, and one that closes outweighs one that doubts", () => {
  assert.deepEqual(reserved({ termMonths: 72, publicServiceMainly: null, sector: "pensions" }), [
    "no",
    "route.reservedService",
    "route.reservedTerm",
    "route.mainlyUnknown",
  ]);
});

test("planning: a first term of three years shuts the incumbent out, a month more does not", () => {
  const notes = (termMonths: number) =>
    routeVerdict({ ...care, termMonths }, "reservedContract").notes.map((note) => note.message);
  assert.deepEqual(notes(36), ["route.note.rivals", "route.note.shutOut"]);
  assert.deepEqual(notes(37), ["route.note.rivals", "route.note.eligible"]);
  assert.deepEqual(notes(60), ["route.note.rivals", "route.note.eligible"]);
  assert.deepEqual(notes(61), ["route.note.rivals"]);
});

test("below the threshold: a penny below is, the threshold itself is not", () => {
  assert.deepEqual(judged("belowThreshold", { valuePence: 66_353_999 }), ["yes"]);
  assert.deepEqual(judged("belowThreshold", { valuePence: 66_354_000 }), [
    "no",
    "route.aboveThreshold",
  ]);
  assert.deepEqual(judged("belowThreshold", { valuePence: null }), [
    "notProven",
    "route.valueUnknown",
  ]);
  const small = { valuePence: 1_000_000 };
  assert.deepEqual(judged("belowThreshold", small, nursing), ["no", "route.healthNoThreshold"]);
  assert.deepEqual(judged("belowThreshold", { ...small, nation: "Scotland" }), [
    "notProven",
    "route.thresholdScotland",
  ]);
});

test("provider selection: health care in England, bought by the NHS or a council, from 2024", () => {
  const selection = (facts: Partial<RouteFacts>) =>
    judged("providerSelectionRegime", facts, nursing);
  assert.deepEqual(selection({}), ["yes"]);
  assert.deepEqual(selection({ authorityKind: "council" }), ["yes"]);
  assert.deepEqual(selection({ authorityKind: "department" }), ["no", "route.selectionBuyer"]);
  assert.deepEqual(selection({ authorityKind: null }), ["no", "route.selectionBuyer"]);
  assert.deepEqual(selection({ nation: "Wales" }), ["no", "route.selectionEngland"]);
  assert.deepEqual(selection({ sector: "socialCare" }), ["no", "route.selectionHealthOnly"]);
  assert.deepEqual(selection({ awardOn: "2023-12-31" }), ["no", "route.selectionBefore"]);
  assert.deepEqual(selection({ awardOn: "2024-01-01" }), ["yes"]);
});

test("formula funding, partnership, a new beginning, another route", () => {
  assert.deepEqual(judged("formulaFunded", { sector: "primarySchool" }), ["yes"]);
  assert.deepEqual(judged("formulaFunded", { sector: "jobcentre" }), [
    "notProven",
    "route.formulaAdvice",
  ]);
  assert.deepEqual(judged("formulaFunded", { sector: "jobcentre", adviceOnRecord: true }), ["yes"]);
  assert.deepEqual(judged("partnershipAgreement", {}), ["notProven", "route.partnershipAdvice"]);
  assert.deepEqual(judged("partnershipAgreement", { adviceOnRecord: true }), ["yes"]);
  assert.deepEqual(judged("noPredecessor", { start: "noPredecessor" }), ["yes"]);
  assert.deepEqual(judged("noPredecessor", {}), ["no", "route.hasPredecessor"]);
  assert.deepEqual(judged("otherWithAdvice", {}), ["notProven", "route.otherAdvice"]);
  assert.deepEqual(judged("otherWithAdvice", { adviceOnRecord: true }), ["yes"]);
  assert.deepEqual(judged("competitive", {}), ["yes"]);
});

test("every refusal and note is said in both languages, and its law is in the register", () => {
  assert.deepEqual(checkCatalogue(routeWords), []);
  const known = new Set(lawRegister.map((law) => law.id));
  for (const nation of ["England", "Wales", "Scotland", "Northern Ireland"] as const) {
    for (const one of sector.options) {
      for (const facts of [
        { ...care, nation, sector: one },
        { ...care, nation, sector: one, awardOn: null, termMonths: null, valuePence: null },
        { ...care, nation, sector: one, termMonths: 99, earlierContracts: ["2026-01-01"] },
      ]) {
        for (const verdict of routeVerdicts(facts)) {
          assert.ok(known.has(verdict.law), verdict.law);
          const messages = verdict.refusals.flatMap((r) => [r.because, r.remedy]);
          for (const refusal of verdict.refusals) assert.ok(known.has(refusal.law), refusal.law);
          for (const message of [...messages, ...verdict.notes]) {
            assert.ok(say(routeWords, "en", message));
            assert.ok(say(routeWords, "cy", message));
          }
        }
      }
    }
  }
});

test("s.33(5): the refusal names the first day on which an award may be made; later contracts do not bar it", () => {
  const [refusal] = routeVerdict(
    { ...care, earlierContracts: ["2025-03-01", "2027-01-16"] },
    "reservedContract",
  ).refusals;
  assert.deepEqual(refusal?.remedy.values, { again: { day: "2028-03-01" } });
  assert.deepEqual(reserved({ earlierContracts: ["2027-01-15"] }), ["no", "route.reservedHistory"]);
  assert.deepEqual(reserved({ earlierContracts: ["2027-01-16"] }), ["yes"]);
});

test("Scotland's competition says that its law is another", () => {
  const notes = (nation: "Scotland" | "Wales") =>
    routeVerdict({ ...care, nation }, "competitive").notes.map((note) => note.message);
  assert.ok(notes("Scotland").includes("route.note.scotland"));
  assert.ok(!notes("Wales").includes("route.note.scotland"));
});
