/** The limits of transfer and running: employee information, meetings, returns, books, the contract's end. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Content, type NewFact } from "@rochdale/facts/fact.ts";
import { vantageOf } from "./due-item.ts";
import { runningDues } from "./due-running.ts";
import { changed, movedTo, paperOf, tell, without } from "./told-story.ts";
import { wholeLife } from "./whole-life.ts";
import { wholeDesign } from "./whole-terms.ts";

const untilConversion = wholeLife.filter((one) => one.on <= "2025-10-01");
const opened = untilConversion[0] as NewFact<"BodyOpened/1">;

function due(asOf: string, facts: readonly NewFact[], id: string): string {
  const found = runningDues(vantageOf(tell(facts), asOf)).find((one) => one.id === id);
  return found ? `${found.state} ${found.due}` : "none";
}

test("TUPE 2006 reg.11: 28 days before the transfer, 14 in Northern Ireland", () => {
  const information = (on: string, nation: "England" | "Northern Ireland") => {
    const service = { ...opened.content.service, nation };
    const facts = movedTo(untilConversion, "EmployeeInformationGiven/1", on);
    return due("2025-10-01", changed(facts, "BodyOpened/1", { service }), id);
  };
  const id = "transfer.employeeInformation";
  assert.equal(information("2025-09-03", "England"), "met 2025-09-03");
  assert.equal(information("2025-09-04", "England"), "metLate 2025-09-03");
  assert.equal(information("2025-09-17", "Northern Ireland"), "met 2025-09-17");
  assert.equal(information("2025-09-18", "Northern Ireland"), "metLate 2025-09-17");
  const notGiven = without(untilConversion, "EmployeeInformationGiven/1");
  assert.equal(due("2025-10-01", notGiven, id), "late 2025-09-03");
  assert.equal(due("2025-10-01", without(notGiven, "ContractSigned/1"), id), "none");
});

const meeting = (patch: Partial<Content<"MeetingCalled/1">>) =>
  fact("MeetingCalled/1", "secretary", "2026-03-01", {
    meeting: "annual",
    kind: "annual",
    meetingOn: "2026-03-24",
    givenOn: "2026-03-09",
    clearDays: 14,
    business: ["Accounts"],
    ...patch,
  });

test("clear days: neither the day of notice nor the day of the meeting counts", () => {
  const notice = (givenOn: string) =>
    due("2026-03-20", [...untilConversion, meeting({ givenOn })], "meeting.annual.notice");
  assert.equal(notice("2026-03-09"), "met 2026-03-09");
  assert.equal(notice("2026-03-10"), "metLate 2026-03-09");
  assert.equal(notice("2026-03-21"), "late 2026-03-09");
  const held = (asOf: string) =>
    due(asOf, [...untilConversion, meeting({})], "meeting.annual.held");
  const other = fact("MeetingHeld/1", "secretary", "2026-03-20", {
    meeting: "another",
    kind: "general",
    present: 1,
    members: 1,
    quorum: 1,
    resolutions: [],
    minutes: null,
  });
  const facts = [...untilConversion, meeting({}), other];
  assert.equal(due("2026-03-25", facts, "meeting.annual.held"), "late 2026-03-24");
  assert.equal(held("2026-03-16"), "running 2026-03-24");
  assert.equal(held("2026-03-17"), "dueSoon 2026-03-24");
  assert.equal(held("2026-03-25"), "late 2026-03-24");
});

test("2014 Act s.113: the second meeting from 14 days to one month after, then filing within 14 days", () => {
  const held = (id: string, on: string, rule = "ccbsa-s113") =>
    fact("MeetingHeld/1", "secretary", on, {
      meeting: id,
      kind: id === "again" ? "second" : "general",
      present: 90,
      members: 300,
      quorum: 20,
      resolutions: [
        {
          resolution: "Convert",
          rule,
          tally: { eligible: 300, for: 80, against: 10, abstain: 0, spoiled: 0 },
        },
      ],
      minutes: null,
    });
  const one = [...untilConversion, held("first", "2026-09-01")];
  assert.equal(due("2026-09-02", one, "meeting.first.second"), "notStarted 2026-10-01");
  assert.equal(due("2026-09-15", one, "meeting.first.second"), "running 2026-10-01");
  assert.equal(due("2026-10-02", one, "meeting.first.second"), "late 2026-10-01");
  const two = [...one, held("again", "2026-09-15")];
  assert.equal(due("2026-09-20", two, "meeting.first.second"), "met 2026-10-01");
  assert.equal(due("2026-09-30", two, "meeting.first.filing"), "late 2026-09-29");
  const registered = (on: string) =>
    fact("RulesRegistered/1", "regulator", on, {
      design: wholeDesign,
      registrar: "Mutuals register",
      number: null,
    });
  const filed = (on: string) => due("2026-10-10", [...two, registered(on)], "meeting.first.filing");
  assert.equal(filed("2026-09-15"), "met 2026-09-29");
  assert.equal(filed("2026-09-30"), "metLate 2026-09-29");
  assert.equal(filed("2026-09-14"), "late 2026-09-29");
  assert.equal(due("2026-09-20", two, "meeting.again.second"), "none");
  const usual = [...untilConversion, held("first", "2026-09-01", "ordinary")];
  assert.equal(due("2026-09-15", usual, "meeting.first.second"), "none");
});

test("2014 Act s.89: seven months after the year of account that the rules name", () => {
  const rules = (yearEnd: string, form: typeof wholeDesign.form) =>
    changed(untilConversion, "RulesRegistered/1", { yearEnd, design: { ...wholeDesign, form } });
  const societies = rules("06-30", "coopSociety");
  assert.equal(due("2027-01-31", societies, "return.2026-06-30"), "dueSoon 2027-01-31");
  assert.equal(due("2027-02-01", societies, "return.2026-06-30"), "late 2027-01-31");
  assert.equal(due("2026-06-29", societies, "return.2025-06-30"), "none");
  assert.equal(due("2026-06-29", societies, "return.2026-06-30"), "none");
  assert.equal(due("2026-06-30", societies, "return.2026-06-30"), "running 2027-01-31");
  const first = rules("08-01", "coopSociety");
  assert.equal(due("2026-07-31", first, "return.2025-08-01"), "late 2026-03-01");
  assert.equal(due("2026-07-31", rules("07-31", "coopSociety"), "return.2025-07-31"), "none");
  assert.equal(due("2026-06-30", rules("06-30", "cicShares"), "return.2026-06-30"), "none");
  assert.equal(
    due("2027-03-01", rules("02-29", "coopSociety"), "return.2027-02-28"),
    "running 2027-09-30",
  );
  const returned = (annualReturnSentOn: string) => {
    const sent = fact("BooksPublished/1", "secretary", "2027-01-31", {
      period: "2026-12",
      incomePence: 0,
      expenditurePence: 0,
      entries: 0,
      digest: paperOf("b"),
      annualReturnSentOn,
    });
    return due("2027-02-01", [...societies, sent], "return.2026-06-30");
  };
  assert.equal(returned("2027-01-31"), "met 2027-01-31");
  assert.equal(returned("2027-02-01"), "metLate 2027-01-31");
  assert.equal(returned("2026-07-01"), "met 2027-01-31");
  assert.equal(returned("2026-06-30"), "late 2027-01-31");
  assert.equal(returned("2027-02-02"), "late 2027-01-31");
});

test("books of each month from conversion: 45 days after the month ended", () => {
  const books = (on: string) =>
    fact("BooksPublished/1", "secretary", on, {
      period: "2025-10",
      incomePence: 10,
      expenditurePence: 9,
      entries: 2,
      digest: paperOf("b"),
    });
  const october = (asOf: string, ...more: NewFact[]) =>
    due(asOf, [...untilConversion, ...more], "books.2025-10");
  assert.equal(october("2025-10-31"), "none");
  assert.equal(october("2025-11-01"), "running 2025-12-15");
  assert.equal(october("2025-12-16"), "late 2025-12-15");
  assert.equal(october("2025-12-31", books("2025-12-15")), "met 2025-12-15");
  assert.equal(october("2025-12-31", books("2025-12-16")), "metLate 2025-12-15");
  const all = runningDues(vantageOf(tell(untilConversion), "2026-02-01"));
  assert.deepEqual(
    all.filter((one) => one.id.startsWith("books.")).map((one) => one.id),
    ["books.2025-10", "books.2025-11", "books.2025-12", "books.2026-01"],
  );
  const real = changed(untilConversion, "BodyOpened/1", { standing: "real" });
  assert.equal(due("2025-12-16", real, "books.2025-10"), "none");
});

test("the contract ends on its last day; a reserved one names s.33", () => {
  assert.equal(due("2029-09-30", untilConversion, "contract.end"), "dueSoon 2029-09-30");
  assert.equal(due("2029-10-01", untilConversion, "contract.end"), "met 2029-09-30");
  const rule = (facts: readonly NewFact[]) =>
    runningDues(vantageOf(tell(facts), "2025-10-01")).find((one) => one.id === "contract.end")?.rule
      .message;
  assert.equal(rule(untilConversion), "due.rule.reserved");
  assert.equal(rule(without(untilConversion, "RouteRecorded/1")), "due.rule.contract");
});
