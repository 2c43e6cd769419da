/** Removing a director: by members, by those who chose them, by the board; and the Act above the rules of a company. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Design4 } from "@rochdale/facts/governance.ts";
import { lawOf } from "@rochdale/genuineness/law.ts";
import { consequencesOf } from "./consequences.ts";
import { presetNamed } from "./presets.ts";
import { removal, removingDecisions } from "./removal.ts";

const society = presetNamed("communityBenefit")?.design;
const venture = presetNamed("jointVenture")?.design;
assert.ok(society && venture);

function said(design: Design4) {
  const found = consequencesOf(design);
  assert.ok(found);
  const { state, because, change, law } = removal(found);
  if (law !== undefined) lawOf(law);
  const words = because.map((one) => one.message.replace("governance.removal.", ""));
  return [state, words, change.message.replace("governance.removal.change.", "")];
}
const by = (design: Design4, removalBy: Design4["removalBy"]) => said({ ...design, removalBy });

test("in a society the rules alone say who may remove a director", () => {
  assert.deepEqual(by(society, "members"), ["met", ["members"], "lose"]);
  assert.deepEqual(by(society, "choosers"), ["met", ["choosers"], "lose"]);
  assert.deepEqual(by(society, "board"), ["notMet", ["board"], "board"]);
  assert.deepEqual(by(society, "notStated"), ["notProven", ["notStated"], "say"]);
});

test("in a company over half of the members' votes remove a director, whatever the rules say", () => {
  const cic = presetNamed("cic")?.design;
  assert.ok(cic);
  assert.deepEqual(by(cic, "board"), ["met", ["boardToo", "byLaw"], "lose"]);
  assert.deepEqual(removingDecisions({ ...cic, removalBy: "board" }), ["board", "ordinary"]);
  assert.deepEqual(removingDecisions({ ...society, removalBy: "board" }), ["board"]);
  assert.deepEqual(by(venture, "choosers")[0], "notMet", "75 of 100 votes are outsiders'");
});

test("outsiders with the deciding votes or seats remove whom they like, but not under the choosers' rule", () => {
  const outside = (votes: number, seats: number): Design4 => ({
    ...society,
    classes: society.classes.map((one) =>
      one.id === "local-people" ? { ...one, class: "publicBody" as const, votes, seats } : one,
    ),
  });
  assert.equal(by(outside(85, 1), "members")[0], "met", "85 of 170 is a half");
  assert.equal(by(outside(86, 1), "members")[0], "notMet");
  assert.equal(by(outside(86, 1), "choosers")[0], "met");
  assert.equal(by(outside(15, 9), "board")[0], "notMet");
  assert.deepEqual(by(outside(15, 9), "board")[1], ["outsiders"]);
});
