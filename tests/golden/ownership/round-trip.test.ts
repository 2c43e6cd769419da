/** What we publish is valid, reads back as the same control, and tells no more than it must. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { statementsOf } from "@rochdale/control/bods/publication.ts";
import type { Mutual, Publication } from "@rochdale/control/bods/publication.ts";
import { readStatements } from "@rochdale/control/bods/statements.ts";
import type { Statement } from "@rochdale/control/bods/statements.ts";
import { structureOf } from "@rochdale/control/bods/structure.ts";
import type { ControlResult } from "@rochdale/control/control.ts";
import { tests, threeTestsOf } from "@rochdale/control/three-tests.ts";
import type { ByTest, Structure } from "@rochdale/control/three-tests.ts";
import { madeStructure } from "../../second-opinion/control/made-structures.ts";

const about: Omit<Mutual, "structure"> = {
  id: "GB-COH-IP030001",
  name: "Moorside Nursing",
  jurisdiction: { name: "United Kingdom", code: "GB" },
  identifiers: [{ scheme: "GB-MPR", id: "RS030001" }],
  asOf: "2026-11-21",
  published: { on: "2026-11-22", by: { name: "Moorside Nursing" } },
};

function published(structure: Structure, before: readonly Statement[] = []): Publication {
  const made = statementsOf({ ...about, structure }, before);
  assert.ok(!("refused" in made), JSON.stringify(made));
  const again = JSON.parse(JSON.stringify(made.statements)) as unknown;
  const read = readStatements(again);
  assert.ok(read.ok, JSON.stringify(read));
  return made;
}

/** All that does not hang on ids. */
function essence(results: ByTest<ControlResult>): unknown {
  return tests.map((one) => {
    const { decisions, economicShare, brittle, verdict, reasons, verdictWithoutManagers, holders } =
      results[one];
    return {
      decisions: Object.entries(decisions)
        .map(([kind, { witness, ...can }]) => [
          kind,
          can,
          Object.values(witness).map((set) => set?.length ?? null),
        ])
        .sort(),
      economicShare,
      brittle,
      verdict,
      reasons: reasons.map((reason) => reason.replace(/(Veto:).*/, "$1")).sort(),
      verdictWithoutManagers,
      holders: Object.values(holders)
        .map(({ class: is, side }) => `${is} ${side}`)
        .sort(),
    };
  });
}

function controlled(structure: unknown): ByTest<ControlResult> {
  const results = threeTestsOf(structure);
  assert.ok(!("refused" in results), JSON.stringify(results));
  return results;
}

function readBack(statements: readonly Statement[], extension: unknown): unknown {
  const read = structureOf(statements, {
    subject: about.id,
    extension: JSON.parse(JSON.stringify(extension)),
  });
  assert.ok(!("refused" in read), JSON.stringify(read));
  return read.structure;
}

const cases = (
  JSON.parse(
    readFileSync(new URL("../../conformance/control/cases.json", import.meta.url), "utf8"),
  ) as { readonly cases: readonly { readonly input: Structure }[] }
).cases
  .map(({ input }) => input)
  .filter((input) => !("refused" in threeTestsOf(input)));
const made = Array.from({ length: 400 }, (_, seed) => madeStructure(500_000 + seed));

test("every structure is published in valid statements and reads back as the same control", () => {
  assert.ok(cases.length > 60, `only ${cases.length}`);
  for (const [at, structure] of [...cases, ...made].entries()) {
    const { statements, extension } = published(structure);
    assert.deepEqual(
      essence(controlled(readBack(statements, extension))),
      essence(controlled(structure)),
      `structure ${at}`,
    );
  }
});

test("the statements alone never prove control: what they cannot say counts against", () => {
  for (const structure of [...cases, ...made]) {
    const read = structureOf(published(structure).statements);
    assert.ok(!("refused" in read), JSON.stringify(read));
    for (const one of tests) assert.notEqual(controlled(read.structure)[one].verdict, "pass");
  }
});

test("after a change only what changed is stated, and the whole reads as the new structure", () => {
  for (const [at, structure] of made.slice(1).entries()) {
    const first = published(made[at] ?? structure);
    const second = published(structure, first.statements);
    const whole = [...first.statements, ...second.statements];
    assert.deepEqual(
      essence(controlled(readBack(whole, second.extension))),
      essence(controlled(structure)),
      `structure ${at}`,
    );
    assert.deepEqual(published(structure, whole).statements, []);
    assert.ok(second.statements.every(({ recordStatus }) => recordStatus !== undefined));
  }
});

test("no id or name of ours for people of staff, users, community or investors is told", () => {
  const structure: Structure = {
    holders: [
      { id: "jane-smith", kind: "people", class: "worker" },
      { id: "omar-khan", kind: "people", class: "investor" },
      { id: "ann-lee", kind: "nominee", for: "jane-smith" },
      { id: "council", kind: "people", class: "publicBody" },
    ],
    votes: { "ann-lee": 9, "jane-smith": 60, "omar-khan": 20, council: 20 },
    decisions: { ordinary: { fraction: "1/2", relation: "over" } },
    vetoes: [{ holder: "jane-smith", over: ["conversion"], nature: "protective" }],
  };
  const names = {
    "jane-smith": "Jane Smith",
    "omar-khan": "Omar Khan",
    council: "Moorside Council",
  };
  const text = JSON.stringify(statementsOf({ ...about, structure, names }));
  assert.doesNotMatch(text, /jane|smith|omar|khan|ann.lee/i);
  assert.match(text, /Moorside Council/);
});
