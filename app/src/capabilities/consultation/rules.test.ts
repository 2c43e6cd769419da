/** The rules of consultation: who is told, by when they reply, when it may close, what would tell people apart. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { paperOf, parties, tell } from "@rochdale/genuineness/told-story.ts";
import { checkCatalogue } from "@rochdale/language/say.ts";
import type { Situation } from "../../house/act.ts";
import { answer, ask } from "./acts-questions.ts";
import { notifyUnion } from "./acts-unions.ts";
import { consultation } from "./consultation.ts";
import {
  mayClose,
  questionCounts,
  splitTellsApart,
  unionsOf,
  unionsOfParty,
  workingDaysLater,
} from "./rules.ts";

const on = "2026-10-05";
const opened = fact("BodyOpened/1", "proposer", on, {
  name: "Moorside",
  slug: "moorside",
  start: "fromPublicService",
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
  recognisedUnions: ["Care Workers United", "Public Staff Union"],
});
const admitted = (party: string, organisation: string): NewFact =>
  fact("PartyAdmitted/1", "proposer", on, {
    party,
    role: "union",
    organisation,
    person: null,
    checkedBy: "proposer",
    how: "unionConfirmed",
  });
const story = (...facts: readonly NewFact[]) => tell([opened, ...parties(on), ...facts]);
const situation = (
  facts: readonly NewFact[],
  role: Situation["by"]["role"],
  day: string,
): Situation => ({
  bodyId: "b",
  slug: "moorside",
  story: story(...facts),
  day,
  by: { party: role, role, personId: "" as never },
  freshId: (prefix) => `${prefix}-x`,
});
const asked = (question: number, to: "proposers" | "authority", replyBy: string): NewFact =>
  fact("QuestionAsked/1", "staff", "2026-10-12", {
    question,
    from: "staff",
    nameWithheld: true,
    to,
    text: paperOf("q"),
    replyBy,
  });
const told = (union: string, replyBy: string): NewFact =>
  fact("UnionNotified/1", "proposer", on, { union, papers: [], replyBy });
const met = fact("ConsultationMeetingHeld/1", "proposer", "2026-10-20", {
  with: "staff",
  attended: 20,
  minutes: null,
});

test("ten working days pass over weekends and bank holidays", () => {
  assert.equal(workingDaysLater(story(), "2026-12-21", 10), "2027-01-07");
  assert.equal(workingDaysLater(story(), "2026-10-05", 10), "2026-10-19");
});

test("a union speaks for itself only; one admitted without recognition is heard too", () => {
  const room = story(
    admitted("u1", "Care Workers United, Moorside branch"),
    admitted("u2", "Night Staff Guild"),
  );
  assert.deepEqual(unionsOf(room), [
    "Care Workers United",
    "Public Staff Union",
    "Night Staff Guild",
  ]);
  assert.deepEqual(unionsOfParty(room, "u1"), ["Care Workers United"]);
  assert.deepEqual(unionsOfParty(room, "staff"), []);
});

test("a question is late on the day after its reply was due, not on the day", () => {
  const room = story(asked(1, "proposers", "2026-10-26"));
  assert.deepEqual(questionCounts(room, "2026-10-26"), {
    asked: 1,
    answered: 0,
    late: 0,
    running: 1,
  });
  assert.deepEqual(questionCounts(room, "2026-10-27"), {
    asked: 1,
    answered: 0,
    late: 1,
    running: 0,
  });
});

test("questions are numbered and get ten working days; only the side asked may answer", () => {
  const s = situation([asked(1, "authority", "2026-10-26")], "staff", "2026-10-13");
  const decision = ask.decide(
    {
      to: "proposers",
      nameWithheld: false,
      text: { commitment: paperOf("t"), title: "" },
    } as never,
    s,
  );
  assert.ok(decision.ok);
  const content = decision.facts[0]?.content as { question: number; replyBy: string };
  assert.deepEqual([content.question, content.replyBy], [2, "2026-10-27"]);
  assert.equal(
    answer.refusals?.(situation([asked(1, "authority", "2026-10-26")], "proposer", on))[0]?.rule,
    "consultation.nothingToAnswer",
  );
  assert.deepEqual(
    answer.refusals?.(situation([asked(1, "authority", "2026-10-26")], "authority", on)),
    [],
  );
});

test("a union gets twenty working days or more", () => {
  const s = situation([], "proposer", "2026-10-05");
  const notify = (replyBy: string | null) =>
    notifyUnion.decide({ union: "Care Workers United", paper: null, replyBy } as never, s);
  const given = notify(null);
  assert.ok(given.ok);
  assert.equal((given.facts[0]?.content as { replyBy: string }).replyBy, "2026-11-02");
  assert.equal(notify("2026-11-01").ok, false);
  assert.equal(notify("2026-11-02").ok, true);
});

test("consultation closes when nobody still has time to speak", () => {
  const rules = (day: string, ...facts: readonly NewFact[]) =>
    mayClose(story(...facts), day).map((one) => one.rule);
  const both = [
    told("Care Workers United", "2026-11-02"),
    told("Public Staff Union", "2026-11-02"),
    met,
  ];
  assert.deepEqual(rules("2026-11-03"), [
    "consultation.unionUntold",
    "consultation.unionUntold",
    "consultation.noMeeting",
  ]);
  assert.deepEqual(rules("2026-11-02", ...both), [
    "consultation.unionHasTime",
    "consultation.unionHasTime",
  ]);
  assert.deepEqual(rules("2026-11-03", ...both), []);
  assert.deepEqual(rules("2026-11-03", ...both, asked(1, "proposers", "2026-11-03")), [
    "consultation.questionsRun",
  ]);
  assert.deepEqual(rules("2026-11-03", ...both, asked(1, "proposers", "2026-11-02")), []);
});

test("fewer than ten answers, or all alike, would tell people apart", () => {
  assert.equal(splitTellsApart({ responses: 9, split: [4, 3, 2] }), true);
  assert.equal(splitTellsApart({ responses: 10, split: [5, 3, 2] }), false);
  assert.equal(splitTellsApart({ responses: 40, split: [40, 0, 0] }), true);
});

test("every sentence is whole in both languages", () => {
  assert.deepEqual(checkCatalogue(consultation.words), []);
});
