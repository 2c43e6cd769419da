/** The facts of participation take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { shapeProblems } from "./example-shape.ts";
import { OTHERS, participationBy } from "./participation.ts";

const nobody = { proposed: null, came: null, voted: null, sit: null };

test("participation is counts by group, and nothing else can enter", () => {
  const groups = [
    { group: "Band 5", members: 40, ...nobody, came: 12 },
    { group: OTHERS, members: 14, ...nobody, came: 0 },
  ];
  const problems = shapeProblems(
    "ParticipationCounted/1",
    { occasion: "meeting", ref: "meeting-1", groupings: [{ by: "grade", groups }] },
    [
      { occasion: "tea" },
      { groupings: [] },
      { groupings: [{ by: "name", groups }] },
      { groupings: [{ by: "grade", groups: [] }] },
      { groupings: [{ by: "grade", groups: [{ ...groups[0], came: -1 }] }] },
      { groupings: [{ by: "grade", groups: [{ ...groups[0], person: "x" }] }] },
    ],
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(participationBy.options, ["class", "grade", "site", "userGroup"]);
});

test("the register says how many it describes", () => {
  const example = { columns: ["grade" as const], members: 60, described: 58 };
  const broken = [{ columns: ["wage"] }, { described: -1 }];
  assert.deepEqual(shapeProblems("RegisterDescribed/1", example, broken), []);
});
