import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { changed, findingIn, heldIn, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

const of = (facts: readonly NewFact[], day = lookedAt) => findingIn(facts, "booksCurrent", day);
const august = (on: string | null) =>
  wholeLife.flatMap((one) => {
    if (one.type !== "BooksPublished/1" || one.content.period !== "2026-08") return [one];
    return on === null ? [] : [{ ...one, on } as NewFact];
  });

test("books: the last month and its day are named", () => {
  const { values } = of(wholeLife).because;
  assert.deepEqual(values?.["month"], { message: "month.09", values: { year: "2026" } });
  assert.deepEqual(values?.["day"], { day: "2026-10-20" });
});

test("books: each month within 45 days of its end, not 46", () => {
  assert.equal(of(wholeLife).state, "met");
  assert.equal(of(august("2026-10-15")).state, "met");
  const late = of(august("2026-10-16"));
  assert.equal(late.state, "notMet");
  assert.deepEqual(
    heldIn(late.because, "months").map((one) => one.message),
    ["month.08"],
  );
});

test("books: a missing month is not met once its day has passed", () => {
  assert.equal(of(august(null), "2026-10-15").state, "met");
  assert.equal(of(august(null), "2026-10-16").state, "notMet");
});

test("books: October's are not late on 15 December, and are on 16 December", () => {
  assert.equal(of(wholeLife, "2026-12-15").state, "met");
  assert.equal(of(wholeLife, "2026-12-16").state, "notMet");
});

test("books: twelve months are looked at, no more", () => {
  const later = wholeLife.flatMap((one) =>
    one.type === "BooksPublished/1" && one.content.period === "2025-10"
      ? [{ ...one, on: "2026-11-20", content: { ...one.content, period: "2026-10" } } as NewFact]
      : [one],
  );
  assert.equal(of(later, "2026-12-15").state, "notMet");
  assert.equal(of(later, "2026-12-16").state, "met");
});

test("books: no books are not proven for a real body or before running, not met for one that runs", () => {
  const none = without(wholeLife, "BooksPublished/1");
  assert.equal(of(none).state, "notMet");
  assert.equal(of(changed(none, "BodyOpened/1", { standing: "real" })).state, "notProven");
  const before = of(without(none, "Converted/1", "TransferMade/1"));
  assert.equal(before.state, "notProven");
  assert.equal(before.because.message, "finding.booksCurrent.none");
  const early = of(wholeLife, "2025-12-01");
  assert.equal(early.because.message, "finding.booksCurrent.notYet");
});

test("books: nobody's own books prove themselves", () => {
  const alone = without(wholeLife, "AssessmentMade/1", "MeetingHeld/1");
  assert.equal(of(alone).because.message, "finding.ownWord");
});
