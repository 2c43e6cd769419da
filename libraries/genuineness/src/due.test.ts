/** All clocks of a whole life, on many days: unique, in both languages, and what is open comes late first. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, day } from "@rochdale/clock/day.ts";
import { enumWords } from "@rochdale/facts/words.ts";
import { checkCatalogue, mergeCatalogues, say } from "@rochdale/language/say.ts";
import { dueOf, openDues } from "./due.ts";
import { tell } from "./told-story.ts";
import { wholeLife } from "./whole-life.ts";
import { dueWords } from "./words-due.ts";
import { mandateWords } from "./words-mandate.ts";

const words = mergeCatalogues(dueWords, mandateWords, enumWords);
const story = tell(wholeLife);

test("every day of a life, every clock is said in both languages and its id is unique", () => {
  for (let asOf = day("2025-01-06"); asOf < "2026-12-31"; asOf = addDays(asOf, 9)) {
    const dues = dueOf(story, asOf);
    assert.equal(new Set(dues.map((due) => due.id)).size, dues.length);
    for (const { what, counted, mustAct, ifSilent, rule } of dues) {
      for (const message of [what, counted, mustAct, ifSilent, rule]) {
        if (message === null) continue;
        assert.ok(say(words, "en", message));
        assert.ok(say(words, "cy", message));
      }
    }
  }
});

test("a day before an act knows nothing of it", () => {
  const known = (asOf: string) => dueOf(story, asOf).map((due) => due.id);
  assert.deepEqual(known("2025-01-09"), []);
  assert.deepEqual(known("2025-01-10"), ["request.decision"]);
});

test("open limits: late before soon before running; nothing that is done", () => {
  const open = openDues(dueOf(story, "2025-06-05"));
  assert.deepEqual(
    open.map((due) => `${due.state} ${due.id}`),
    [
      "late unionAnswer.1",
      "running ballot.staff-2025.objections",
      "running ballot.users-2025.objections",
      "running ballot.staff-2025.open",
      "running ballot.users-2025.open",
    ],
  );
});

test("the catalogue is whole", () => {
  assert.deepEqual(checkCatalogue(dueWords), []);
  const late = { message: "due.late.workingDays", values: { days: 2 } };
  assert.equal(say(dueWords, "en", late), "2 working days late.");
  assert.equal(say(dueWords, "cy", late), "2 ddiwrnod gwaith yn hwyr.");
  const one = { message: "due.late.workingDays", values: { days: 1 } };
  assert.equal(say(dueWords, "en", one), "1 working day late.");
});
