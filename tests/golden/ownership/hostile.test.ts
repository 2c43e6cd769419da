/** Spoiled statements, extensions and mutuals are answered or refused, never a fault. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { statementsOf } from "@rochdale/control/bods/publication.ts";
import type { Mutual } from "@rochdale/control/bods/publication.ts";
import { readStatements } from "@rochdale/control/bods/statements.ts";
import { structureOf } from "@rochdale/control/bods/structure.ts";
import type { ControlInput } from "@rochdale/control/control.ts";
import { changeOf } from "@rochdale/control/guarantee.ts";
import { remediesFor } from "@rochdale/control/remedy.ts";
import { threeTestsOf } from "@rochdale/control/three-tests.ts";
import { madeStructure } from "../../second-opinion/control/made-structures.ts";

const spoiled = fc.constantFrom<unknown>(
  ...[
    null,
    "",
    "x",
    "members",
    "__proto__",
    -1,
    0,
    1.5,
    2 ** 53,
    [],
    {},
    [null],
    true,
    "2026-02-30",
  ],
);

/** Every place in the input, as a path. */
function places(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  const inside = Object.entries(value).flatMap(([key, one]) => places(one, [...path, key]));
  return [[...path], ...inside];
}

function withPlace(value: unknown, path: readonly string[], put: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  const copy = structuredClone(value) as { [key: string]: unknown };
  copy[key] = withPlace(copy[key], rest, put);
  return copy;
}

const mutuals = Array.from({ length: 40 }, (_, seed): Mutual => ({
  id: "co",
  name: "A body",
  asOf: "2026-11-21",
  structure: madeStructure(900_000 + seed),
  published: { on: "2026-11-22", by: { name: "A body" } },
}));

test("a spoiled structure, extension or statement", () => {
  const publications = mutuals.map((mutual) => {
    const made = statementsOf(mutual);
    assert.ok(!("refused" in made));
    return { mutual, ...made };
  });
  const spoiling = fc
    .constantFrom(...publications)
    .chain((publication) =>
      fc.tuple(
        fc.constant(publication),
        fc.constantFrom(...places(publication.mutual.structure)),
        fc.constantFrom(...places(publication.extension)),
        fc.constantFrom(...places(publication.statements)),
        spoiled,
      ),
    );
  fc.assert(
    fc.property(spoiling, ([{ mutual, extension, statements }, first, second, third, put]) => {
      const structure = withPlace(mutual.structure, first, put) as Mutual["structure"];
      const made = statementsOf({ ...mutual, structure });
      if (!("refused" in made)) assert.ok(readStatements(made.statements).ok);
      const one = structureOf(statements, { extension: withPlace(extension, second, put) });
      if (!("refused" in one)) assert.doesNotThrow(() => threeTestsOf(one.structure));
      const read = readStatements(withPlace(statements, third, put));
      const other = read.ok ? structureOf(read.statements, { subject: "co" }) : null;
      if (other !== null && !("refused" in other)) {
        assert.doesNotThrow(() => threeTestsOf(other.structure));
      }
    }),
    { numRuns: 1500 },
  );
});

test("a spoiled structure asked what would change it, and what a change does", () => {
  const spoiling = fc
    .constantFrom(...mutuals)
    .chain(({ structure }) =>
      fc.tuple(fc.constant(structure), fc.constantFrom(...places(structure)), spoiled),
    );
  fc.assert(
    fc.property(spoiling, ([structure, path, put]) => {
      const broken = withPlace(structure, path, put) as ControlInput;
      assert.equal(typeof changeOf(structure, broken), "object");
      for (const goal of ["block:conversion", "pass:board"] as const) {
        assert.equal(typeof remediesFor(broken, goal), "object");
      }
    }),
    { numRuns: 150 },
  );
});
