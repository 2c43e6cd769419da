import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Entry, type NewFact } from "@rochdale/facts/fact.ts";
import { storyOf, type Story } from "@rochdale/facts/story.ts";
import { enumWords } from "@rochdale/facts/words.ts";
import { checkCatalogue, say as speak } from "@rochdale/language/say.ts";
import { presetNamed } from "../governance/presets.ts";
import { electionsSection } from "./pages.ts";
import { classesWithSeats, contestsFor } from "./rules-calling.ts";
import { termsOf, wrongFigures } from "./rules.ts";
import { electionsWords } from "./words.ts";

const design = presetNamed("communityBenefit")?.design;
assert.ok(design);

function told(...facts: readonly NewFact[]): Story {
  return storyOf(
    facts.map(
      (one, position) => ({ ...one, position, at: `${one.on}T12:00:00.000Z` }) as unknown as Entry,
    ),
  );
}
const opened = fact("BodyOpened/1", "secretary", "2023-01-10", {
  name: "Alder",
  slug: "alder",
  start: "alreadyRunning",
  standing: "twin",
  service: {
    name: "Care",
    sector: "socialCare",
    nation: "England",
    place: "Alderton",
    staff: 60,
    users: null,
    budgetPence: null,
  },
  authority: null,
  recognisedUnions: [],
});
const registered = fact("RulesRegistered/1", "regulator", "2023-01-11", {
  design,
  registrar: "The registrar",
  number: null,
});
const declared = fact("ElectionDeclared/1", "scrutineer", "2025-06-01", {
  election: "election-1",
  class: "worker",
  seats: 4,
  candidates: 6,
  electorate: 60,
  papers: 41,
  method: "Single transferable vote",
  result: null,
});

test("each class with seats elects within the rules' three years, from the first day or its last election", () => {
  const story = told(opened, registered, declared);
  const due = (day: string) => termsOf(story, day).map((one) => [one.class, one.due, one.late]);
  assert.deepEqual(due("2026-01-10"), [
    ["worker", "2028-06-01", false],
    ["user", "2026-01-10", false],
    ["community", "2026-01-10", false],
  ]);
  assert.deepEqual(
    termsOf(story, "2026-01-11").map((one) => one.late),
    [false, true, true],
  );
  assert.deepEqual(termsOf(told(opened), "2026-01-11"), []);
});

test("no more papers than voters, no vote where nobody stands against another", () => {
  const figures = {
    seats: 3,
    candidates: 5,
    electorate: 60,
    papers: 60,
    method: "singleTransferableVote",
  } as const;
  const fields = (changed: object) =>
    wrongFigures({ ...figures, ...changed }).map((one) => one.field);
  assert.deepEqual(fields({}), []);
  assert.deepEqual(fields({ papers: 61 }), ["papers"]);
  assert.deepEqual(fields({ candidates: 3 }), ["papers"]);
  assert.deepEqual(fields({ candidates: 3, papers: 0 }), []);
  assert.deepEqual(fields({ method: "uncontested" }), ["method"]);
});

test("results and what is late are shown in both languages", () => {
  assert.deepEqual(checkCatalogue(electionsWords), []);
  for (const language of ["en", "cy"] as const) {
    const words = { ...enumWords, ...electionsWords };
    const page = electionsSection({
      language,
      story: told(opened, registered, declared),
      day: "2026-02-01",
      say: (message, values = {}) => speak(words, language, { message, values }),
      document: (one) => `/documents/${one}`,
      act: (id) => `/do/${id}`,
      list: "/elections",
    }).toString();
    assert.match(page, language === "en" ? /41 of 60 \(68\.3%\)/ : /41 o 60 \(68\.3%\)/);
    assert.match(page, language === "en" ? /Late/ : /Yn hwyr/);
  }
});

test("places of managers and of advocates and carers are contests of their own; who is appointed is not elected", () => {
  const classes = classesWithSeats(design);
  const contests = contestsFor("e1", classes).map((one) => [one.name, one.seats, one.reserved]);
  assert.deepEqual(contests, [
    ["Workers", 4, false],
    ["Users", 3, false],
    ["Users: advocates’ and carers’ places", 1, true],
    ["Local people", 1, false],
  ]);
  const [workers, users] = classes;
  assert.ok(workers && users);
  const managed = contestsFor("e1", [{ ...workers, managerSeats: 1 }]);
  assert.deepEqual(
    managed.map((one) => one.seats),
    [3, 1],
  );
  const appointed = { ...design, classes: [workers, { ...users, chosen: "appointed" as const }] };
  assert.deepEqual(
    classesWithSeats(appointed).map((one) => one.id),
    ["workers"],
  );
});
