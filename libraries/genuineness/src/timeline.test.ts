import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { mycsp, sharedOut } from "./mycsp-story.ts";
import { timelineOf } from "./timeline.ts";
import { changed, tell, without } from "./told-story.ts";
import { wholeLife, lookedAt } from "./whole-life.ts";
import { wholeDesign } from "./whole-terms.ts";

const timeline = timelineOf(tell(mycsp), "2025-12-31");
const row = (key: string) =>
  timeline.rows
    .find((one) => one.guarantee.message === key || one.guarantee.values?.["name"] === key)
    ?.cells.map((cell) => [cell.held, cell.changed]);

test("MyCSP: the columns are the events that changed control, in order", () => {
  assert.deepEqual(
    timeline.events.map((one) => [one.on, one.words.values?.["name"]]),
    [
      ["2012-05-01", "40 / 35 / 25"],
      ["2014-10-03", "51 / 24 / 25"],
      ["2025-06-01", "75 / 25"],
    ],
  );
});

test("MyCSP: each guarantee is lost where it went", () => {
  assert.deepEqual(row("guarantee.noOutsiderPasses"), [
    [true, null],
    [false, "lost"],
    [false, null],
  ]);
  assert.deepEqual(row("guarantee.noOutsiderChanges"), [
    [true, null],
    [true, null],
    [false, "lost"],
  ]);
  assert.deepEqual(row("guarantee.publicSay"), [
    [true, null],
    [true, null],
    [false, "lost"],
  ]);
  assert.deepEqual(row("No sale for five years"), [
    [true, null],
    [false, "lost"],
    [false, null],
  ]);
});

test("MyCSP: what never held was never lost, and recognition is told once a source tells it", () => {
  for (const key of [
    "guarantee.insidersBlock",
    "guarantee.outsidersCannotPass",
    "guarantee.insidersControl",
  ]) {
    assert.deepEqual(row(key), [
      [false, null],
      [false, null],
      [false, null],
    ]);
  }
  assert.deepEqual(row("guarantee.recognition"), [
    [null, null],
    [null, null],
    [false, null],
  ]);
});

test("a guarantee that comes back is regained", () => {
  const back = fact("OwnershipRecorded/1", "archivist", "2026-01-01", {
    ownership: sharedOut(40, 35, 25),
    names: {},
    event: "Back",
  });
  const later = timelineOf(tell([...mycsp, back as NewFact]), "2026-12-31");
  const cells = later.rows.find(
    (one) => one.guarantee.message === "guarantee.noOutsiderPasses",
  )?.cells;
  assert.deepEqual(
    cells?.map((cell) => cell.changed),
    [null, "lost", null, "regained"],
  );
});

test("later events do not stand on an earlier day's time-line; a body without events has none", () => {
  assert.equal(timelineOf(tell(mycsp), "2014-10-02").events.length, 1);
  const unregistered = without(wholeLife, "RulesRegistered/1");
  assert.deepEqual(timelineOf(tell(unregistered), lookedAt), { events: [], rows: [] });
});

test("registered rules begin a line; a partner that never was is no row, and density is one where it is counted", () => {
  const rowsOf = (facts: readonly NewFact[]) =>
    timelineOf(tell(facts), lookedAt).rows.map((one) => one.guarantee.message);
  const rows = rowsOf(wholeLife);
  assert.ok(rows.includes("guarantee.insidersControl"));
  assert.ok(rows.includes("guarantee.publicSay"), "the council holds votes");
  assert.ok(!rows.includes("guarantee.density"), "the register was not counted by then");
  const counted = wholeLife.map((one) =>
    one.type === "RegisterCounted/1" ? { ...one, on: "2025-07-01" } : one,
  );
  assert.ok(rowsOf(counted).includes("guarantee.density"));
  const alone = changed(wholeLife, "RulesRegistered/1", {
    design: { ...wholeDesign, classes: wholeDesign.classes.slice(0, 2) },
  });
  assert.ok(!rowsOf(alone).includes("guarantee.publicSay"));
});
