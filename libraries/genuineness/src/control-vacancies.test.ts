/** Seats that fall empty and are filled again: counted by class, taken out of the board, none below nought. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import type { Ownership } from "@rochdale/facts/governance.ts";
import { rulesRegistered } from "@rochdale/facts/designs-told.ts";
import { emptySeats, withoutEmptySeats } from "./control-vacancies.ts";
import { findingIn, tell } from "./told-story.ts";
import { wholeDesign } from "./whole-terms.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

type MemberClass = "worker" | "user";
const vacated = (on: string, of: MemberClass, seats: number) =>
  fact("SeatVacated/1", "secretary", on, { class: of, seats, why: "resigned" });
const filled = (on: string, of: MemberClass, seats: number) =>
  fact("SeatFilled/1", "secretary", on, { class: of, seats, filledBy: "coOption" });

function empty(...facts: readonly NewFact[]) {
  const story = tell([...wholeLife, ...facts]);
  const since = rulesRegistered(story);
  assert.ok(since);
  return emptySeats(story, since);
}

test("seats that fell empty less those filled since, by class, and never below nought", () => {
  const found = empty(
    vacated("2026-11-01", "worker", 3),
    vacated("2026-11-02", "user", 1),
    filled("2026-11-03", "worker", 1),
    filled("2026-11-04", "user", 5),
  );
  assert.deepEqual([...found.seats], [["worker", 2]]);
  assert.equal(found.entries.length, 4);
  assert.deepEqual([...empty(filled("2026-11-01", "worker", 2)).seats], []);
  const overfilled = [vacated("2026-11-01", "worker", 1), filled("2026-11-02", "worker", 5)];
  assert.deepEqual(
    [...empty(...overfilled, vacated("2026-11-03", "worker", 1)).seats],
    [["worker", 1]],
  );
  assert.deepEqual(
    [...empty(filled("2026-11-01", "worker", 2), vacated("2026-11-02", "worker", 1)).seats],
    [["worker", 1]],
    "what was filled before it fell empty fills nothing",
  );
});

test("an election fills seats; what was told before the structure was told is in it", () => {
  const elected = fact("ElectionDeclared/1", "scrutineer", "2026-11-09", {
    election: "9",
    class: "worker",
    seats: 2,
    candidates: 4,
    electorate: 400,
    papers: 300,
    method: "rankedStv",
    result: null,
  });
  assert.deepEqual([...empty(vacated("2026-11-01", "worker", 3), elected).seats], [["worker", 1]]);
  assert.deepEqual([...empty(vacated("2025-07-31", "worker", 90)).seats], []);
});

test("a place that no recount filled is one empty seat of the class whose contest it was", () => {
  const contest = {
    contest: "c1",
    name: "Users",
    class: "user" as const,
    seats: 2,
    reserved: false,
  };
  const called = fact("ElectionCalled/2", "secretary", "2026-10-01", {
    election: "e1",
    rehearsal: false,
    contests: [contest],
    nominationsClose: "2026-10-10",
    opens: "2026-10-12",
    closes: "2026-10-20",
    noticeClearDays: 14,
    rules: "scottish-stv",
    rulesHash: "0".repeat(64),
    backers: 0,
    statementWords: 100,
    seedSeal: null,
    returningOfficer: "scrutineer",
    papers: "booth",
  });
  const place = (elected: string | null) =>
    fact("VacancyFilled/1", "scrutineer", "2026-11-01", {
      election: "e1",
      contest: "c1",
      vacated: "a",
      reason: "resigned",
      by: elected === null ? "election" : "recount",
      elected,
      report: null,
    });
  assert.deepEqual([...empty(called, place(null)).seats], [["user", 1]]);
  assert.deepEqual([...empty(called, place("b")).seats], []);
});

const board: Ownership = {
  holders: [
    { id: "workers", kind: "people", class: "worker" },
    { id: "managers", kind: "people", class: "worker", manager: true },
    { id: "council", kind: "people", class: "publicBody" },
  ],
  votes: { workers: 1 },
  decisions: {},
  board: { seats: { workers: 2, managers: 1, council: 2 } },
};
const left = (seats: number, of: Ownership = board) =>
  withoutEmptySeats(of, { seats: new Map([["worker", seats]]), entries: [] }).board?.seats;

test("empty seats leave the board, holder after holder, and a board without anybody stays as it was", () => {
  assert.deepEqual(left(1), { workers: 1, managers: 1, council: 2 });
  assert.deepEqual(left(9), { workers: 0, managers: 0, council: 2 });
  const alone = { ...board, board: { seats: { workers: 2 } } };
  assert.deepEqual(left(2, alone), { workers: 2 });
  assert.equal(left(1, { ...board, board: undefined } as unknown as Ownership), undefined);
});

test("an empty seat that decides the board turns the finding, and the entry is its evidence", () => {
  const classes = wholeDesign.classes.map((one) => ({
    ...one,
    managerSeats: 0,
    seats: { workers: 3, users: 2, council: 4 }[one.id] ?? 0,
  }));
  const rules = fact("RulesRegistered/1", "regulator", "2026-10-30", {
    design: { ...wholeDesign, classes },
    registrar: "FCA",
    number: null,
  });
  const stands = findingIn([...wholeLife, rules], "controlWorkersUsers", lookedAt);
  assert.equal(stands.state, "met");
  const facts = [...wholeLife, rules, vacated("2026-11-01", "worker", 1)];
  const fell = findingIn(facts, "controlWorkersUsers", lookedAt);
  assert.equal(fell.state, "notMet", "4 of 8 is no majority of the board");
  assert.equal(fell.evidence.length, stands.evidence.length + 1);
});
