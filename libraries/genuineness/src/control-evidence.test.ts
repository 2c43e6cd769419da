import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import { controlled, controlSourceOf, namesOf, sideOf, votesOf } from "./control-evidence.ts";
import { sharedOut } from "./mycsp-story.ts";
import { sceneOf } from "./scene.ts";
import { tell, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

const recorded = fact("OwnershipRecorded/1", "archivist", "2026-01-01", {
  ownership: sharedOut(40, 35, 25),
  names: { equiniti: "Equiniti" },
  event: "Shares",
});

test("ownership as it in truth stands wins over the rules, the rules over what was frozen", () => {
  const from = (facts: typeof wholeLife) =>
    controlSourceOf(sceneOf(tell(facts), lookedAt))?.entry.type;
  assert.equal(from([...wholeLife, recorded]), "OwnershipRecorded/1");
  assert.equal(from(wholeLife), "RulesRegistered/1");
  assert.equal(from(without(wholeLife, "RulesRegistered/1")), "DesignFrozen/1");
  assert.equal(from(without(wholeLife, "RulesRegistered/1", "DesignFrozen/1")), undefined);
});

test("votes are those of ultimate holders: a trust's are its appointer's", () => {
  const trusted = fact("OwnershipRecorded/1", "archivist", "2026-01-01", {
    ownership: {
      ...sharedOut(40, 35, 0),
      holders: [
        ...sharedOut(40, 35, 0).holders,
        { id: "trust", kind: "trust", trusteesAppointedBy: { staff: 1 } },
      ],
      votes: { equiniti: 40, government: 35, trust: 25 },
    },
    names: { staff: "Staff" },
    event: "Trust",
  });
  const source = controlSourceOf(sceneOf(tell([...wholeLife, trusted]), lookedAt));
  assert.ok(source);
  const control = controlled(source, "workersAndUsers");
  assert.ok(typeof control === "object");
  assert.deepEqual(sideOf(control, "inside"), ["staff"]);
  assert.deepEqual(
    votesOf(control, (id) => id === "staff"),
    [25, 100],
  );
  assert.deepEqual(
    namesOf(control, ["staff", "equiniti"]).map((one) => one.values?.["name"]),
    ["Staff", "equiniti"],
  );
});

test("ownership that cannot be is answered with its fault", () => {
  const none = {
    ...recorded,
    content: { ...recorded.content, ownership: { ...sharedOut(0, 0, 0) } },
  };
  const source = controlSourceOf(sceneOf(tell([...wholeLife, none as typeof recorded]), lookedAt));
  assert.ok(source);
  assert.equal(controlled(source, "workersOnly"), "noVotes");
});

test("votes at ordinary meetings are those that ordinary decisions state for themselves", () => {
  const ownership = sharedOut(40, 35, 25);
  const ordinary = { ...ownership.decisions.ordinary, votes: { staff: 3, equiniti: 1 } };
  const stated = fact("OwnershipRecorded/1", "archivist", "2026-01-01", {
    ownership: {
      ...ownership,
      decisions: {
        ...ownership.decisions,
        ordinary: ordinary as { fraction: string; relation: "over" },
      },
    },
    names: {},
    event: "Votes",
  });
  const source = controlSourceOf(sceneOf(tell([...wholeLife, stated]), lookedAt));
  assert.ok(source);
  const control = controlled(source, "workersAndUsers");
  assert.ok(typeof control === "object");
  assert.deepEqual(
    votesOf(control, (id) => id === "staff"),
    [3, 4],
  );
});

test("a register tells of managers where it marks one", () => {
  const marked = fact("OwnershipRecorded/1", "archivist", "2026-01-01", {
    ownership: {
      ...sharedOut(0, 49, 41),
      holders: [
        ...sharedOut(0, 49, 41).holders,
        { id: "heads", kind: "people", class: "worker", manager: true },
      ],
      votes: { government: 49, staff: 41, heads: 10 },
    },
    names: {},
    event: "Register",
  });
  const tells = (facts: typeof wholeLife) =>
    controlSourceOf(sceneOf(tell(facts), lookedAt))?.tellsManagers;
  assert.equal(tells([...wholeLife, marked]), true);
  assert.equal(tells([...wholeLife, recorded]), false);
});
