/** The facts of the open cost table take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper, shapeProblems } from "./example-shape.ts";

test("a base case has lines, a margin and a unit", () => {
  const line = { line: "pay", name: "Pay", costKind: "pay", pencePerMonth: 100 } as const;
  assert.deepEqual(
    shapeProblems(
      "BaseCaseProposed/1",
      {
        version: 1,
        fromMonth: "2026-04",
        lines: [line],
        marginPercent: "4.5",
        unit: "visit",
        unitsPerMonth: 900,
      },
      [{ lines: [] }, { lines: [{ ...line, costKind: "fun" }] }, { marginPercent: "-1" }],
    ),
    [],
  );
});

test("a question names its line, sum and ground; a test its lines", () => {
  assert.deepEqual(
    shapeProblems(
      "CostQuestioned/1",
      {
        question: "q1",
        period: "2026-10",
        line: "pay",
        pence: 1,
        disallowedFor: "otherWork",
        because: "x",
      },
      [{ pence: -1 }, { disallowedFor: "dislike" }, { because: "" }],
    ),
    [],
  );
  assert.deepEqual(
    shapeProblems(
      "OpenBooksTested/1",
      {
        fromMonth: "2025-11",
        period: "2026-10",
        linesTested: 1,
        linesWrong: 0,
        overstatedPence: 0,
        report: paper,
      },
      [{ linesTested: 0 }, { report: null }, { overstatedPence: -1 }],
    ),
    [],
  );
});
