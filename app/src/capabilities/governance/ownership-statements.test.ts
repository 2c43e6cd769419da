/** What is published of a mutual: valid by the official schema, the same control when read back, nobody's name. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readStatements } from "@rochdale/control/bods/statements.ts";
import { structureOf } from "@rochdale/control/bods/structure.ts";
import { threeTestsOf } from "@rochdale/control/three-tests.ts";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import type { Ownership } from "@rochdale/facts/governance.ts";
import { controlInput, ownershipOf } from "@rochdale/genuineness/control-of-design.ts";
import { mycsp } from "@rochdale/genuineness/mycsp-story.ts";
import { tell, without } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { ownershipStatements } from "./ownership-statements.ts";
import { PRESETS } from "./presets.ts";

const url = "https://rochdale.example/mutuals/body";
const life = without(wholeLife, "RulesRegistered/1");
function published(facts: readonly NewFact[], day = "2029-12-31") {
  const made = ownershipStatements({ slug: "the-body", url }, tell(facts), day);
  assert.ok(made);
  return made;
}
const registered = (design: (typeof PRESETS)[number]["design"], on = "2027-01-01") =>
  fact("RulesRegistered/4", "regulator", on, { design, registrar: "FCA", number: "1234" });
const recorded = (on: string, ownership: Ownership, names: Record<string, string>) =>
  fact("OwnershipRecorded/1", "archivist", on, { ownership, names, event: "Changed" });

/** The verdicts of what is published, as a stranger reads it. */
function readBack({ statements, extension }: ReturnType<typeof published>) {
  const read = readStatements(JSON.parse(JSON.stringify(statements)));
  assert.ok(read.ok, JSON.stringify(read));
  const structure = structureOf(read.statements, { extension });
  assert.ok(!isRefusal(structure), JSON.stringify(structure));
  const results = threeTestsOf(structure.structure);
  assert.ok(!isRefusal(results));
  return Object.values(results).map((one) => one.verdict);
}
function verdictsOf(ownership: Ownership) {
  const results = threeTestsOf(controlInput(ownership, "workersAndUsers"));
  assert.ok(!isRefusal(results));
  return Object.values(results).map((one) => one.verdict);
}

test("every preset is published valid, and reads back with the same three answers", () => {
  for (const { id, design } of PRESETS) {
    const made = published([...life, registered(design)]);
    assert.deepEqual(readBack(made), verdictsOf(ownershipOf(design)), id);
  }
});

test("MyCSP: each sale states what changed, the government's holding is closed, and no employee is named", () => {
  const made = published(mycsp, "2025-12-31");
  assert.deepEqual(readBack(made), ["fail", "fail", "fail"]);
  const told = made.statements.map((one) => [
    one.statementDate,
    one.recordStatus,
    one.recordId.replace("the-body-", ""),
  ]);
  assert.deepEqual(
    told.filter(([on]) => on === "2025-06-01"),
    [
      ["2025-06-01", "updated", "from-the-body-investor-1"],
      ["2025-06-01", "closed", "publicBody-1"],
      ["2025-06-01", "closed", "from-the-body-publicBody-1"],
    ],
  );
  assert.ok(told.filter(([on]) => on === "2012-05-01").every(([, status]) => status === "new"));
  const words = JSON.stringify(made.statements);
  assert.match(words, /The government/);
  assert.doesNotMatch(words, /staff trust|Equiniti/i, "classes are arrangements without a name");
  assert.equal(JSON.stringify(published(mycsp, "2025-12-31")), JSON.stringify(made));
  assert.equal(published(mycsp, "2014-01-01").statements.at(-1)?.statementDate, "2012-05-01");
});

test("a class whose votes a trust then casts is another record, and those before and after keep their numbers", () => {
  const decisions = { ordinary: { fraction: "1/2", relation: "over" as const } };
  const people = (id: string) => ({ id, kind: "people" as const, class: "worker" as const });
  const first = { holders: [people("a"), people("b")], votes: { a: 3, b: 2 }, decisions };
  const then: Ownership = {
    holders: [{ id: "a", kind: "trust", trusteesAppointedBy: { b: 1 } }, people("b")],
    votes: { a: 3, b: 2 },
    decisions,
  };
  const made = published([
    ...life,
    recorded("2027-01-01", first, { a: "Nurses", b: "Porters" }),
    recorded("2027-02-01", then, { a: "The staff trust", b: "Porters" }),
  ]);
  readBack(made);
  const porters: Ownership = { holders: [people("b")], votes: { b: 1 }, decisions };
  const changed = [
    recorded("2027-01-01", first, {}),
    recorded("2027-02-01", then, {}),
    recorded("2027-03-01", porters, {}),
  ];
  readBack(published([...life, ...changed]));
  assert.deepEqual(
    made.statements
      .filter((one) => one.recordType === "entity" && one.statementDate === "2027-02-01")
      .map((one) => `${one.recordStatus} ${one.recordId}`),
    ["new the-body-trust-1", "closed the-body-worker-1"],
  );
  assert.match(JSON.stringify(made.statements), /The staff trust/);
  assert.doesNotMatch(JSON.stringify(made.statements), /Nurses|Porters/);
});

test("those who hold nothing any more keep their number and nobody behind them", () => {
  const decisions = { ordinary: { fraction: "1/2", relation: "over" as const } };
  const workers = { id: "workers", kind: "people" as const, class: "worker" as const };
  const body = (id: string, votes: Record<string, number>) => ({
    id,
    kind: "body" as const,
    votes,
  });
  const structure = (top: string, under: string): Ownership => ({
    holders: [body(top, { [under]: 1 }), body(under, { workers: 1 }), workers],
    votes: { [top]: 1 },
    decisions,
  });
  const made = published([
    ...life,
    recorded("2027-01-01", structure("a", "b"), {}),
    recorded("2027-02-01", { ...structure("b", "c") }, {}),
    recorded("2027-03-01", { ...structure("c", "a") }, {}),
    recorded("2027-04-01", { holders: [workers], votes: { workers: 1 }, decisions }, {}),
  ]);
  assert.equal(made.statements.at(-1)?.statementDate, "2027-04-01");
  readBack(made);
});

test("a body without votes that can be tested publishes nothing", () => {
  assert.equal(ownershipStatements({ slug: "x", url }, tell(life), "2029-12-31"), null);
});
