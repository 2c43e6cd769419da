import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import { furtherTold } from "@rochdale/facts/designs-told.ts";
import { electsItsSeats } from "./elections.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { changed, findingIn, movedTo, saidBy, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";
import { wholeDesign } from "./whole-terms.ts";

const of = (facts: readonly NewFact[], day = lookedAt) => findingIn(facts, "electionsOnTime", day);
const none = without(wholeLife, "ElectionDeclared/1");

test("elections: every class with seats within the rules' years, that day included", () => {
  assert.equal(of(wholeLife).state, "met");
  assert.equal(of(wholeLife, "2029-03-01").state, "met");
  assert.equal(of(wholeLife, "2029-03-02").state, "notMet");
});

test("elections: before the first is due it is not proven, after that not met", () => {
  assert.equal(of(none).state, "notProven");
  assert.equal(of(none, "2028-10-01").state, "notProven");
  assert.equal(of(none, "2028-10-02").state, "notMet");
});

test("elections: one class that never voted is enough", () => {
  const workersOnly = wholeLife.filter(
    (one) => one.type !== "ElectionDeclared/1" || one.content.class === "worker",
  );
  assert.equal(of(workersOnly, "2028-10-02").state, "notMet");
});

test("elections: rules without a seat to elect are not met; without rules or before running, not proven", () => {
  const seatless = wholeDesign.classes.map((one) => ({ ...one, seats: 0, managerSeats: 0 }));
  const design = { ...wholeDesign, classes: seatless };
  assert.equal(of(changed(wholeLife, "RulesRegistered/1", { design })).state, "notMet");
  assert.equal(of(without(wholeLife, "RulesRegistered/1", "DesignFrozen/1")).state, "notProven");
  assert.equal(of(without(wholeLife, "Converted/1", "TransferMade/1")).state, "notProven");
});

test("elections: declared by the secretary alone they are not proven", () => {
  const own = without(
    saidBy(wholeLife, "ElectionDeclared/1", "secretary"),
    "AssessmentMade/1",
    "MeetingHeld/1",
  );
  assert.equal(of(own).because.message, "finding.ownWord");
  assert.equal(of(movedTo(wholeLife, "ElectionDeclared/1", "2023-11-20")).state, "notMet");
});

test("elections: each class by its own last election", () => {
  const usersLate = wholeLife.map((one) =>
    one.type === "ElectionDeclared/1" && one.content.class === "user"
      ? ({ ...one, on: "2025-11-01" } as NewFact)
      : one,
  );
  const found = of(usersLate);
  assert.deepEqual(found.because.values?.["next"], { day: "2028-11-01" });
  assert.equal(of(usersLate, "2028-11-02").state, "notMet");
});

test("elections: a seat may stand empty for six months, and not a day longer; who sits then mends it", () => {
  const vacated = fact("SeatVacated/1", "secretary", "2026-05-21", {
    ...{ class: "worker", seats: 1, why: "resigned" },
  });
  assert.equal(
    of([...wholeLife, vacated], "2026-11-21").because.message,
    "finding.electionsOnTime.met",
  );
  const late = of([...wholeLife, vacated], "2026-11-22");
  assert.deepEqual([late.state, late.because.message], ["notMet", "finding.electionsOnTime.empty"]);
  const filled = fact("SeatFilled/1", "secretary", "2026-11-22", {
    ...{ class: "worker", seats: 1, filledBy: "coOption" },
  });
  const mended = of([...wholeLife, vacated, filled], "2026-11-22");
  assert.equal(mended.because.message, "finding.electionsOnTime.met");
});

test("elections: a class whose seats are appointed elects to none", () => {
  const [one] = furtherTold(wholeDesign).classes;
  assert.ok(one);
  assert.equal(electsItsSeats(one), true);
  assert.equal(electsItsSeats({ ...one, chosen: "appointed" }), false);
  assert.equal(electsItsSeats({ ...one, seats: 0 }), false);
  assert.equal(electsItsSeats({ ...one, class: "publicBody" }), false);
});
