import { test } from "node:test";
import assert from "node:assert/strict";
import { clockPanel, clockTag, clockWords } from "./clock.ts";

test("how long is left, always with its unit, in both languages", () => {
  assert.equal(clockWords("en", { state: "running", count: 11 }), "11 working days left");
  assert.equal(
    clockWords("en", { state: "running", count: 1, unit: "clearDays" }),
    "1 clear day left",
  );
  assert.equal(clockWords("en", { state: "late", count: 2 }), "2 working days late");
  assert.equal(clockWords("cy", { state: "late", count: 2 }), "2 ddiwrnod gwaith yn hwyr");
  assert.equal(clockWords("en", { state: "dueSoon", count: 0 }), "Due today");
  assert.equal(clockWords("en", { state: "notStarted" }), "Not started");
  assert.throws(() => clockWords("en", { state: "running" }), /needs its count/);
});

test("in a list, what is near says its weekday", () => {
  const near = { state: "dueSoon", count: 2, due: "2026-11-25" } as const;
  assert.match(clockTag("en", near).value, /rd-tag--late">Due Wednesday</);
  assert.match(clockTag("cy", near).value, /I’w wneud ddydd Mercher/);
  assert.match(
    clockTag("en", { state: "late", count: 6 }).value,
    /rd-tag--stop">6 working days late/,
  );
  assert.match(
    clockTag("en", { state: "dueSoon", count: 0, due: "2026-11-25" }).value,
    /Due today/,
  );
});

test("the panel: what, how long, a bar hidden from listeners, due day, who must act, silence", () => {
  const drawn = clockPanel("en", {
    state: "running",
    what: "The Trust must decide",
    count: 11,
    due: "2026-12-08",
    spent: 19,
    of: 30,
    from: "validation on 27 October",
    mustAct: "Priya Nair",
    ifSilent: "counts as a refusal",
    rule: "our standard",
  }).value;
  assert.match(drawn, /rd-clock--run/);
  assert.match(drawn, /aria-hidden="true"[^]*class="rd-fill" x="0" y="0" width="126.7"/);
  for (const part of [
    "Tuesday 8 December 2026",
    "day 19 of 30, from validation on 27 October",
    "Priya Nair",
    "counts as a refusal",
  ]) {
    assert.ok(drawn.includes(part), part);
  }
});

test("a late clock is full and was due; one not started has no bar", () => {
  const late = clockPanel("en", {
    state: "late",
    what: "x",
    count: 2,
    due: "2026-11-19",
    spent: 5,
    of: 10,
  }).value;
  assert.match(late, /width="200" height="10"\/><\/svg>/);
  assert.match(late, /Was due/);
  const idle = clockPanel("en", { state: "notStarted", what: "x", starts: "when published" }).value;
  assert.doesNotMatch(idle, /<svg/);
  assert.match(idle, /<dt>Starts<\/dt><dd>when published/);
});
