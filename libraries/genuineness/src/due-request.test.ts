/** The limits of asking: each clock in law and our own, at its last day and the day after. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Content, type NewFact } from "@rochdale/facts/fact.ts";
import type { Due } from "@rochdale/facts/due.ts";
import { vantageOf } from "./due-item.ts";
import { requestDues, scopingDue } from "./due-request.ts";
import { paperOf, parties, tell } from "./told-story.ts";

type Opened = Content<"BodyOpened/1">;
type Right = Content<"RequestMade/1">["right"];

/** A body of a nation whose request of 20 October 2026 is complete on 27 October. */
function asked(nation: Opened["service"]["nation"], right: Right, ...more: NewFact[]): NewFact[] {
  return [
    fact("BodyOpened/1", "archivist", "2026-10-01", {
      name: "Alder",
      slug: "alder",
      start: "fromPublicService",
      standing: "live",
      service: {
        name: "Care",
        sector: right === "rightToManage" ? "housing" : "socialCare",
        nation,
        place: "Marlow",
        staff: 60,
        users: 200,
        budgetPence: null,
      },
      authority: { name: "Marlow Council", kind: "council" },
      recognisedUnions: [],
    }),
    ...parties("2026-10-01"),
    fact("RequestMade/1", "proposer", "2026-10-20", {
      right,
      origin: "staff",
      staffSignatories: 8,
      userSignatories: 0,
      seniorManagers: 0,
      signatures: paperOf("s"),
      statement: paperOf("c"),
    }),
    ...more,
  ];
}

const validated = fact("RequestValidated/1", "authority", "2026-10-27", {
  validationDate: "2026-10-27",
});
const decided = (on: string, decision: "agree" | "refuse" = "agree") =>
  fact("DecidedInPrinciple/1", "authority", on, {
    decision,
    ground: null,
    modification: null,
    reasons: "Reasons.",
    evidence: null,
    cure: null,
  });
const extension = (on: string, item: string, to: string) =>
  fact("ExtensionAgreed/1", "authority", on, { item, to });

function due(facts: readonly NewFact[], asOf: string, id = "request.decision"): Due {
  const found = requestDues(vantageOf(tell(facts), asOf)).find((one) => one.id === id);
  assert.ok(found, `${id} is missing`);
  return found;
}
const staff = asked("England", "rightToRequest", validated);

test("our own standard: 30 working days after validation on 27 October 2026 end on 8 December", () => {
  const one = due(staff, "2026-11-23");
  assert.equal(one.due, "2026-12-08");
  assert.equal(one.state, "running");
  assert.deepEqual(one.counted, {
    message: "due.counted.workingDays",
    values: {
      day: 19,
      of: 30,
      since: { message: "due.since.validation" },
      starts: { day: "2026-10-27" },
    },
  });
  assert.deepEqual(one.mustAct, { message: "due.who.named", values: { name: "Marlow Council" } });
  assert.deepEqual(one.rule, { message: "due.rule.house", values: { version: "2" } });
});

test("due soon is five working days or fewer; late is the day after", () => {
  assert.equal(due(staff, "2026-11-30").state, "running");
  assert.equal(due(staff, "2026-12-01").state, "dueSoon");
  assert.equal(due(staff, "2026-12-08").state, "dueSoon");
  const late = due(staff, "2026-12-09");
  assert.equal(late.state, "late");
  assert.deepEqual(late.counted, { message: "due.late.workingDays", values: { days: 1 } });
});

test("decided on the last day it is met, a day later it is met late", () => {
  assert.equal(due([...staff, decided("2026-12-08")], "2026-12-20").state, "met");
  assert.equal(due([...staff, decided("2026-12-09")], "2026-12-20").state, "metLate");
});

test("no validation, no clock", () => {
  const one = due(asked("England", "rightToRequest"), "2026-12-20");
  assert.equal(one.state, "notStarted");
  assert.equal(one.due, null);
  assert.equal(one.counted?.message, "due.startsWith");
});

test("bank holidays of the nation are no working days", () => {
  const late = fact("RequestValidated/1", "authority", "2026-11-27", {
    validationDate: "2026-11-27",
  });
  assert.equal(due(asked("England", "rightToRequest", late), "2026-11-28").due, "2027-01-13");
  assert.equal(due(asked("Scotland", "rightToRequest", late), "2026-11-28").due, "2027-01-15");
});

test("silence is no answer, and a refusal only where our standard was adopted in time", () => {
  const adopted = (on: string) =>
    fact("StandardAdopted/1", "authority", on, { standard: "rochdale-2" });
  assert.equal(due(staff, "2026-12-20").ifSilent?.message, "due.silence.noAnswer");
  const inTime = due([...staff, adopted("2026-12-08")], "2026-12-20");
  assert.deepEqual(inTime.ifSilent, {
    message: "due.silence.deemedRefusalBy",
    values: { due: { day: "2026-12-08" } },
  });
  const after = due([...staff, adopted("2026-12-09")], "2026-12-20");
  assert.equal(after.ifSilent?.message, "due.silence.noAnswer");
});

test("an extension counts if agreed by the last day", () => {
  const inTime = [...staff, extension("2026-12-08", "decision", "2026-12-18")];
  assert.equal(due(inTime, "2026-12-09").due, "2026-12-18");
  const tooLate = [...staff, extension("2026-12-09", "decision", "2026-12-18")];
  assert.equal(due(tooLate, "2026-12-09").due, "2026-12-08");
  const other = [...staff, extension("2026-12-01", "scoping", "2026-12-18")];
  assert.equal(due(other, "2026-12-09").due, "2026-12-08");
});

test("a stopped case runs no more", () => {
  const stopped = fact("CaseStopped/1", "proposer", "2026-11-10", {
    why: "withdrawn",
    reasons: "x",
  });
  assert.equal(due([...staff, stopped], "2026-11-10").state, "stopped");
  assert.equal(due([...staff, stopped], "2026-11-09").state, "running");
});

test("Localism Act 2011: 30 days to name the date, then the authority's own date", () => {
  const facts = asked("England", "communityRightToChallenge");
  assert.equal(due(facts, "2026-11-01", "request.decisionDate").due, "2026-11-19");
  assert.equal(due(facts, "2026-11-20", "request.decisionDate").state, "late");
  assert.equal(due(facts, "2026-11-20").state, "notStarted");
  const named = [...facts, extension("2026-11-19", "decisionDate", "2027-01-20")];
  assert.equal(due(named, "2026-11-20", "request.decisionDate").state, "met");
  assert.equal(due(named, "2027-01-21").state, "late");
  assert.equal(due([...named, decided("2027-01-20")], "2027-01-21").state, "met");
});

test("SSI 2017/39: 30 working days beginning with validation, St Andrew's Day counted", () => {
  const facts = asked("Scotland", "participationRequest", validated);
  const one = due(facts, "2026-10-27");
  assert.equal(one.due, "2026-12-07");
  assert.deepEqual([one.counted?.values?.["day"], one.counted?.values?.["of"]], [1, 30]);
  assert.equal(due(facts, "2026-12-08").state, "late");
  const early = fact("RequestValidated/1", "authority", "2026-10-27", {
    validationDate: "2026-10-19",
  });
  assert.equal(due(asked("Scotland", "participationRequest", early), "2026-10-28").due, null);
});

test("right to manage: 28 days to respond, three months for the assessor, fifteen for the report", () => {
  const facts = asked("England", "rightToManage");
  assert.equal(due(facts, "2026-10-21").due, "2026-11-17");
  assert.equal(due(facts, "2026-10-21", "request.assessor").state, "notStarted");
  const accepted = [...facts, decided("2026-11-17")];
  assert.equal(due(accepted, "2026-11-18", "request.assessor").due, "2027-02-17");
  assert.equal(due(accepted, "2026-11-18", "request.competence").due, "2028-02-17");
  const refused = [...facts, decided("2026-11-17", "refuse")];
  assert.equal(due(refused, "2026-11-18", "request.assessor").due, null);
});

test("scoping: the day its opening names; 40 working days by our own standard", () => {
  const agreed = [...staff, decided("2026-11-20")];
  assert.equal(due(agreed, "2026-11-21", "scoping.report").state, "notStarted");
  const until = scopingDue(vantageOf(tell(agreed), "2026-11-24"), "2026-11-24");
  assert.equal(until, "2027-01-22");
  const opened = [
    ...agreed,
    fact("ScopingOpened/1", "facilitator", "2026-11-24", { due: until, terms: null }),
  ];
  assert.equal(due(opened, "2027-01-22", "scoping.report").state, "dueSoon");
  assert.equal(due(opened, "2027-01-23", "scoping.report").state, "late");
  const earlier = fact("ScopingReported/1", "facilitator", "2026-11-23", {
    verdict: "suited",
    conditions: [],
    report: paperOf("r"),
  });
  assert.equal(due([...opened, earlier], "2027-01-23", "scoping.report").state, "late");
  const sameDay = { ...earlier, on: "2026-11-24" };
  assert.equal(due([...opened, sameDay], "2027-01-23", "scoping.report").state, "met");
  assert.equal(due([...agreed, earlier], "2027-01-23", "scoping.report").state, "met");
  const refused = vantageOf(tell([...staff, decided("2026-11-20", "refuse")]), "2026-11-21");
  assert.equal(requestDues(refused).length, 1);
});

test("a review takes 40 working days; a founding without a predecessor asks nobody", () => {
  const sought = fact("ReviewSought/1", "proposer", "2026-12-09", { of: "silence", reasons: "x" });
  assert.equal(due([...staff, sought], "2026-12-10", "review.1").due, "2027-02-08");
  const founded = asked("England", "noPredecessor");
  assert.deepEqual(requestDues(vantageOf(tell(founded), "2026-12-10")), []);
});
