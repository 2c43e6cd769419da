/** The moments of control in a mutual's life: rules, ownership, empty seats, density, recognition; each with its effect. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { enumWords } from "@rochdale/facts/words.ts";
import { mergeCatalogues, say } from "@rochdale/language/say.ts";
import { lossesOf } from "./guarantee-kept.ts";
import { sharedOut } from "./mycsp-story.ts";
import { momentsOf } from "./timeline-moments.ts";
import { paperOf, tell, without } from "./told-story.ts";
import { wholeDesign } from "./whole-terms.ts";
import { wholeLife } from "./whole-life.ts";
import { genuinenessWords } from "./words.ts";

const life = without(wholeLife, "RegisterCounted/1", "ElectionDeclared/1");
const classes = (workers: number, users: number, council: number) =>
  wholeDesign.classes.map((one) => ({
    ...one,
    managerSeats: 0,
    seats: { workers, users, council }[one.id] ?? 0,
  }));
const rules = (on: string, of: Partial<typeof wholeDesign>) =>
  fact("RulesRegistered/1", "regulator", on, {
    design: { ...wholeDesign, ...of },
    registrar: "FCA",
    number: null,
  });
const counted = (on: string, members: number) =>
  fact("RegisterCounted/1", "secretary", on, {
    classes: [{ class: "worker", members, eligible: 400 }],
    digest: paperOf(on),
    votesPerMemberMost: 1,
  });
const vacated = (on: string, seats: number) =>
  fact("SeatVacated/1", "secretary", on, { class: "worker", seats, why: "resigned" });
const filled = (on: string, seats: number) =>
  fact("SeatFilled/1", "secretary", on, { class: "worker", seats, filledBy: "election" });
const catalogue = mergeCatalogues(genuinenessWords, enumWords);
function told(...facts: readonly NewFact[]) {
  return momentsOf(tell([...life, ...facts]), "2029-12-31").map(({ on, words, effect }) => {
    for (const language of ["en", "cy"] as const) {
      assert.doesNotMatch(say(catalogue, language, words), /[{}]/);
    }
    const after = effect?.workersAndUsers.verdict.after ?? null;
    return [on, words.message.replace("event.", ""), after];
  });
}

test("registered rules begin the line, a change of rules goes on; a frozen design holds nothing yet", () => {
  assert.deepEqual(told(), [["2025-08-01", "rulesRegistered", null]]);
  assert.deepEqual(told(rules("2027-01-01", { classes: classes(3, 1, 5) })).at(-1), [
    "2027-01-01",
    "rulesChanged",
    "fail",
  ]);
});

test("an empty seat turns the board, a filled one turns it back, and the line says so each time", () => {
  const facts = [
    rules("2027-01-01", { classes: classes(3, 2, 4) }),
    vacated("2027-02-01", 1),
    filled("2027-03-01", 1),
    filled("2027-04-01", 1),
  ];
  assert.deepEqual(told(...facts).slice(1), [
    ["2027-01-01", "rulesChanged", "pass"],
    ["2027-02-01", "seatsEmpty", "fail"],
    ["2027-03-01", "seatsFilled", "pass"],
  ]);
  const losses = lossesOf(momentsOf(tell([...life, ...facts]), "2029-12-31"));
  assert.deepEqual(
    losses.map((one) => [one.moment.on, one.guarantee.message]),
    [
      ["2027-02-01", "guarantee.insidersElect"],
      ["2027-02-01", "guarantee.insidersControl"],
    ],
  );
  const seats = losses[0]?.kept.filter((one) => one.is === "seats" && one.from === null);
  assert.deepEqual(
    seats?.map((one) => "amount" in one && [one.to, one.amount]),
    [
      ["workers", 1],
      ["users", 1],
    ],
  );
});

test("ownership as recorded stands above the rules; what an investor took is told by each test", () => {
  const sold = fact("OwnershipRecorded/1", "archivist", "2027-05-01", {
    ownership: sharedOut(75, 0, 25),
    names: { equiniti: "An investor" },
    event: "An investor bought in",
  });
  const rulesAfter = rules("2027-06-01", { noticeClearDays: 28 });
  assert.deepEqual(told(sold, rulesAfter).slice(1), [
    ["2027-05-01", "name.given", "fail"],
    ["2027-06-01", "rulesChanged", "fail"],
  ]);
});

test("counts of the register are told only where over half is reached or lost", () => {
  const counts = [
    counted("2027-01-01", 300),
    counted("2027-02-01", 250),
    counted("2027-03-01", 200),
    counted("2027-04-01", 190),
    counted("2027-05-01", 201),
  ];
  assert.deepEqual(told(...counts).slice(1), [
    ["2027-03-01", "densityFell", "pass"],
    ["2027-05-01", "densityReached", "pass"],
  ]);
});

test("of several on one day the one that tells most is named, and the structure is that of the day's end", () => {
  const ended = fact("RecognitionEnded/1", "union", "2027-02-01", {
    union: "Union of Care Workers",
  });
  const sale = fact("ControlSold/1", "secretary", "2027-02-01", {
    what: "sale",
    membersVote: null,
    words: "A unit",
  });
  const facts = [rules("2027-01-01", { classes: classes(3, 2, 4) }), vacated("2027-02-01", 1)];
  assert.deepEqual(told(...facts, ended).at(-1), ["2027-02-01", "recognitionEnded", "fail"]);
  assert.deepEqual(told(...facts, ended, sale).at(-1), ["2027-02-01", "sold.sale", "fail"]);
});

test("later moments do not stand on an earlier day's line", () => {
  const facts = [rules("2027-01-01", { classes: classes(3, 1, 5) })];
  assert.equal(momentsOf(tell([...life, ...facts]), "2026-12-31").length, 1);
});
