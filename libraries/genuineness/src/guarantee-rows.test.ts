import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { Ownership } from "@rochdale/facts/governance.ts";
import { controlled, controlSourceOf } from "./control-evidence.ts";
import { rowsOfControl } from "./guarantee-rows.ts";
import { mycsp, sharedOut } from "./mycsp-story.ts";
import { sceneOf } from "./scene.ts";
import { tell } from "./told-story.ts";

const unshared = mycsp.filter((one) => one.type !== "OwnershipRecorded/1");

function controlOver(ownership: Ownership) {
  const recorded = fact("OwnershipRecorded/1", "archivist", "2012-05-01", {
    ownership,
    names: { staff: "Staff" },
    event: "Shares",
  });
  const source = controlSourceOf(sceneOf(tell([...unshared, recorded]), "2012-05-01"));
  const control = source && controlled(source, "workersAndUsers");
  return typeof control === "string" ? undefined : control;
}

function told(ownership: Ownership) {
  const control = controlOver(ownership);
  return Object.fromEntries(
    rowsOfControl.map((row) => [
      row.guarantee.message.slice("guarantee.".length),
      row.of(control).held,
    ]),
  );
}

test("workers with 26 of 100 stop a change of rules, and control nothing", () => {
  assert.deepEqual(told(sharedOut(40, 34, 26)), {
    noOutsiderPasses: true,
    noOutsiderChanges: true,
    publicSay: true,
    insidersBlock: true,
    outsidersCannotPass: false,
    insidersElect: false,
    insidersControl: false,
  });
});

test("workers with over half choose the board and cannot be outvoted", () => {
  const held = told(sharedOut(0, 49, 51));
  assert.equal(held["outsidersCannotPass"], true);
  assert.equal(held["insidersElect"], true);
});

test("where the rule is not stated, nobody knows", () => {
  const { ordinary } = sharedOut(1, 1, 1).decisions;
  assert.ok(ordinary);
  const unstated = { ...sharedOut(40, 35, 25), decisions: { ordinary } };
  assert.equal(told(unstated)["insidersBlock"], null);
  assert.equal(told(unstated)["insidersElect"], null);
});

test("without a register, or with one that cannot be, nothing is known", () => {
  for (const row of rowsOfControl) assert.equal(row.of(undefined).held, null);
  assert.equal(told(sharedOut(0, 0, 0))["insidersControl"], null);
});

test("the note names the largest outsider, or those who hold enough", () => {
  const control = controlOver(sharedOut(35, 40, 25));
  const note = (name: string) =>
    rowsOfControl.find((row) => row.guarantee.message === `guarantee.${name}`)?.of(control).because;
  assert.deepEqual(note("noOutsiderPasses")?.values?.["votes"], { of: [40, 100] });
  assert.deepEqual(note("insidersBlock")?.values?.["votes"], { of: [75, 100] });
  assert.deepEqual(note("publicSay")?.values?.["votes"], { of: [40, 100] });
  assert.deepEqual(note("insidersControl")?.values?.["votes"], { of: [25, 100] });
});

test("what an unknown holder may do is not known", () => {
  const ownership = sharedOut(10, 0, 10);
  const held = told({
    ...ownership,
    holders: [...ownership.holders, { id: "trust", kind: "trust" }],
    votes: { equiniti: 10, staff: 10, trust: 80 },
  });
  assert.equal(held["noOutsiderPasses"], null);
  assert.equal(held["insidersBlock"], null);
  assert.equal(held["publicSay"], false);
});
