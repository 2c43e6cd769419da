/** Who may read which document, and for how long one is closed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { parties, tell } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { accessTo, documentsIn, notYoursToWithhold } from "./documents.ts";
import { stageOf } from "./stage.ts";

const on = "2026-10-05";
const paper = (mark: string) => mark.repeat(64);
const published = (doc: string, title: string, by = "proposer"): NewFact =>
  fact("DocumentPublished/1", by, on, { doc, title, kind: "other" });
const closed = (doc: string, until: string): NewFact =>
  fact("DocumentClosed/1", "proposer", on, { doc, ground: "commercialPrices", until });
const told = (...facts: NewFact[]) => tell([...parties(on), ...facts]);

test("a document is closed up to the day, and open on it", () => {
  const story = told(published(paper("a"), "Prices"), closed(paper("a"), "2026-12-01"));
  const state = (day: string) => documentsIn(story, day)[0]?.state;
  assert.equal(state("2026-11-30"), "closed");
  assert.equal(state("2026-12-01"), "open");
});

test("titles that are the same are chosen by number; one document stands once", () => {
  const story = told(
    published(paper("a"), "Évidence"),
    published(paper("b"), "Evidence"),
    published(paper("a"), "Again"),
  );
  const names = documentsIn(story, on).map((one) => one.choice);
  assert.deepEqual(names, ["evidence", "evidence-2"]);
});

test("sealed papers open to the scrutineer alone, papers for the parties to whoever was admitted", () => {
  const story = told();
  const access = (open: "sealed" | "parties", ...roles: Role[]) =>
    accessTo({ open, givenBy: "proposer" }, undefined, { story, roles });
  assert.equal(access("sealed"), "sealed");
  assert.equal(access("sealed", "proposer", "authority", "union"), "sealed");
  assert.equal(access("sealed", "scrutineer"), "open");
  assert.equal(access("parties"), "partiesOnly");
  assert.equal(access("parties", "staff"), "open");
});

test("a closed document is read by the side that gave it, a withheld one by nobody", () => {
  const story = told(published(paper("a"), "Prices"), closed(paper("a"), "2027-01-01"));
  const [document] = documentsIn(story, on);
  const access = (...roles: Role[]) =>
    accessTo({ open: "public", givenBy: "proposer" }, document, { story, roles });
  assert.equal(access(), "closed");
  assert.equal(access("authority"), "closed");
  assert.equal(access("secretary"), "open");
  const withheld = { ...documentsIn(story, on)[0], state: "withheld" } as NonNullable<
    typeof document
  >;
  const held = { open: "public", givenBy: "proposer" } as const;
  assert.equal(accessTo(held, withheld, { story, roles: ["proposer"] }), "withheld");
});

test("only the giver withdraws a document, or the secretary", () => {
  const [document] = documentsIn(told(published(paper("a"), "Minutes", "union")), on);
  assert.ok(document);
  assert.equal(notYoursToWithhold(document, { party: "union", role: "union" }), false);
  assert.equal(notYoursToWithhold(document, { party: "secretary", role: "secretary" }), false);
  const other = notYoursToWithhold(document, { party: "proposer", role: "proposer" });
  assert.equal(other && other.rule, "documents.notYours");
});

test("stages follow each other through a whole life, and never go back", () => {
  const groups = ["exploring", "options", "businessCase", "implementation", "goingLive"];
  const whole = tell(wholeLife);
  let furthest = 0;
  const seen = new Set<string>();
  for (let size = 1; size <= whole.entries.length; size += 1) {
    const facts = wholeLife.filter((_, index) => index < size);
    const story = tell(facts.some((one) => one.type === "BodyOpened/1") ? facts : wholeLife);
    const stage = stageOf(story, story.entries.at(-1)?.on ?? "");
    seen.add(stage.stage);
    furthest = Math.max(furthest, groups.indexOf(stage.group));
  }
  assert.equal(furthest, 4);
  assert.ok(seen.has("road.stage.running"), [...seen].join(" "));
});
