/** The rules of transfer: the checklist and who needs what, information in time, what must stand before conversion. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Content, type NewFact } from "@rochdale/facts/fact.ts";
import { paperOf, parties, tell } from "@rochdale/genuineness/told-story.ts";
import { checkCatalogue } from "@rochdale/language/say.ts";
import type { Situation } from "../../house/act.ts";
import { giveInformation } from "./acts.ts";
import { checkOff, formShadowBoard } from "./acts-going-live.ts";
import { checklistOf, informationDue, mayConvert, mayTransfer, type Item } from "./rules.ts";
import { transfer } from "./transfer.ts";

const on = "2026-10-05";
type Opened = Content<"BodyOpened/1">;
const opened = (
  start: Opened["start"] = "fromPublicService",
  sector: Opened["service"]["sector"] = "leisure",
): NewFact =>
  fact("BodyOpened/1", "proposer", on, {
    name: "Moorside",
    slug: "moorside",
    start,
    standing: "twin",
    service: {
      name: "Pools",
      sector,
      nation: "England",
      place: "Moorside",
      staff: 60,
      users: 300,
      budgetPence: null,
    },
    authority: { name: "Council", kind: "council" },
    recognisedUnions: [],
  });
const story = (first: NewFact, ...facts: readonly NewFact[]) =>
  tell([first, ...parties(on), ...facts]);
const ticked = (item: Item): NewFact =>
  fact("ChecklistDone/1", "proposer", on, { item, owner: "proposer", evidence: null });
const always: readonly Item[] = [
  "bankAccount",
  "insurance",
  "payroll",
  "taxRegistration",
  "workingCapital",
];
const company = fact("Incorporated/1", "proposer", on, {
  form: "Society",
  registrar: "FCA",
  number: null,
});
const board = fact("ShadowBoardFormed/1", "proposer", on, { seats: 9, byClass: { worker: 9 } });
const ready = [...always.map(ticked), company, board];
const signed = fact("ContractSigned/1", "authority", on, {
  heads: {
    kind: "contract",
    termMonths: 60,
    extensionMonths: 0,
    prices: [],
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
  },
  startsOn: on,
  endsOn: "2031-10-04",
  paper: null,
});
const letters = (["authority", "mutual"] as const).map((by) =>
  fact("MeasuresLetterSent/1", by === "mutual" ? "proposer" : by, on, {
    by,
    measures: "none",
    letter: paperOf(by),
  }),
);
const list = fact("StaffListLodged/1", "authority", on, { staff: 60, list: paperOf("list") });
const given = fact("EmployeeInformationGiven/1", "authority", on, {
  transferOn: "2026-12-01",
  employees: 60,
  complete: 60,
});
const agreed = fact("FinallyDecided/1", "authority", on, {
  decision: "agree",
  ground: null,
  reasons: "So.",
  evidence: null,
});
const moved = fact("TransferMade/1", "authority", on, { staff: 60, tupeApplied: true });
const rules = (refusals: readonly { rule: string }[]) => refusals.map((one) => one.rule).toSorted();
const needed = (first: NewFact, ...facts: readonly NewFact[]) =>
  checklistOf(story(first, ...facts))
    .filter((line) => line.needed)
    .map((line) => line.item);

test("care is registered before it begins, leisure is not; a scheme admission is ticked where it is the answer", () => {
  assert.ok(!needed(opened()).includes("regulatorRegistration"));
  assert.ok(needed(opened("fromPublicService", "socialCare")).includes("regulatorRegistration"));
  const pension = (route: "schemeAdmission" | "newFairDeal") =>
    fact("PensionAnswered/1", "authority", on, {
      route,
      everyEligible: true,
      answer: paperOf("p"),
    });
  assert.ok(needed(opened(), pension("schemeAdmission")).includes("pensionAdmission"));
  assert.ok(!needed(opened(), pension("newFairDeal")).includes("pensionAdmission"));
});

test("incorporation and the shadow board tick themselves by their own facts", () => {
  const open = checklistOf(story(opened(), ...ready)).filter(
    (line) => line.needed && line.done === null,
  );
  assert.deepEqual(open, []);
});

test("information is due 28 days before the transfer, 14 before May 2014", () => {
  assert.equal(informationDue("2026-12-29"), "2026-12-01");
  assert.equal(informationDue("2014-04-30"), "2014-04-16");
});

test("staff transfer under a signed contract with list, letters, information and checklist", () => {
  const all = [signed, list, given, ...letters, ...ready];
  assert.deepEqual(mayTransfer(story(opened(), ...all)), []);
  assert.deepEqual(rules(mayTransfer(story(opened(), list, given, ...letters, ...ready))), [
    "transfer.noContract",
  ]);
  assert.deepEqual(rules(mayTransfer(story(opened(), signed, given, ...letters, ...ready))), [
    "transfer.noStaffList",
  ]);
  assert.deepEqual(rules(mayTransfer(story(opened(), signed, list, ...letters, ...ready))), [
    "transfer.noInformation",
  ]);
  assert.deepEqual(
    rules(mayTransfer(story(opened(), signed, list, given, ...letters.slice(1), ...ready))),
    ["transfer.noMeasures"],
  );
  assert.deepEqual(
    rules(mayTransfer(story(opened(), signed, list, given, ...letters, ...ready.slice(1)))),
    ["transfer.checklist"],
  );
  assert.deepEqual(rules(mayTransfer(story(opened(), ...all, moved))), ["transfer.madeAlready"]);
});

test("a mutual begins with its decision, contract and people; one without predecessor with its checklist alone", () => {
  assert.deepEqual(mayConvert(story(opened(), signed, agreed, moved, ...ready)), []);
  assert.deepEqual(rules(mayConvert(story(opened(), ...ready))), [
    "transfer.noContract",
    "transfer.noTransfer",
    "transfer.notDecided",
  ]);
  assert.deepEqual(mayConvert(story(opened("noPredecessor"), ...ready)), []);
  assert.deepEqual(
    rules(mayConvert(story(opened("noPredecessor"), ...always.map(ticked), board))),
    ["transfer.checklist", "transfer.notIncorporated"],
  );
  assert.deepEqual(rules(mayConvert(story(opened("alreadyRunning"), ...ready))), [
    "transfer.runsAlready",
  ]);
});

const situation = (
  facts: readonly NewFact[],
  role: Situation["by"]["role"],
  day: string,
): Situation => ({
  bodyId: "b",
  slug: "moorside",
  story: story(opened("fromPublicService", "socialCare"), ...facts),
  day,
  by: { party: role, role, personId: "" as never },
  freshId: (prefix) => `${prefix}-x`,
});

test("information given late is recorded, and the letter says late", () => {
  const letterOn = (day: string) => {
    const told = { transferOn: "2026-12-29", employees: 60, complete: 60 };
    const decision = giveInformation.decide(told as never, situation([], "authority", day));
    assert.ok(decision.ok);
    return decision.letters?.[0]?.subject.message;
  };
  assert.equal(letterOn("2026-12-01"), "transfer.letter.information.subject");
  assert.equal(letterOn("2026-12-02"), "transfer.letter.informationLate.subject");
});

test("the regulator's own tick needs no paper; the proposers' does", () => {
  const told = { item: "regulatorRegistration", evidence: null };
  assert.equal(checkOff.decide(told as never, situation([], "proposer", on)).ok, false);
  assert.equal(checkOff.decide(told as never, situation([], "regulator", on)).ok, true);
  const twice = situation([ticked("insurance")], "proposer", on);
  assert.equal(checkOff.decide({ item: "insurance", evidence: null } as never, twice).ok, false);
});

test("a shadow board has at least one seat, and classes without one are left out", () => {
  const seats = { workers: 0, users: 0, community: 0, publicPartner: 0, others: 0 };
  assert.equal(formShadowBoard.decide(seats as never, situation([], "proposer", on)).ok, false);
  const decision = formShadowBoard.decide(
    { ...seats, workers: 5, users: 4 } as never,
    situation([], "proposer", on),
  );
  assert.ok(decision.ok);
  assert.deepEqual(decision.facts[0]?.content, { seats: 9, byClass: { worker: 5, user: 4 } });
});

test("every sentence is whole in both languages", () => {
  assert.deepEqual(checkCatalogue(transfer.words), []);
});
