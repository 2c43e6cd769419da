import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { controlOf } from "@rochdale/control/control.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import { furtherTold } from "@rochdale/facts/designs-told.ts";
import { ownership as ownershipShape, ownership2 } from "@rochdale/facts/governance.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import {
  controlInput,
  insiderTests,
  managersOf,
  ownershipOf,
  votesCounted,
} from "./control-of-design.ts";
import { wholeDesign } from "./whole-terms.ts";

const verdict = (design: Design, insiders: (typeof insiderTests)[number] = "workersAndUsers") => {
  const result = controlOf(controlInput(ownershipOf(design), insiders));
  assert.ok(!isRefusal(result));
  return result;
};
const classed = (votes: Record<string, number>): Design => ({
  ...wholeDesign,
  classes: wholeDesign.classes.map((one) => ({
    ...one,
    votes: votes[one.id] ?? 0,
    managerVotes: 0,
  })),
  vetoes: [],
});

test("a design's classes become holders, its managers holders apart and marked", () => {
  const ownership = ownershipOf(wholeDesign);
  ownershipShape.parse(ownership);
  assert.deepEqual(ownership.votes, { workers: 56, "workers-managers": 4, users: 25, council: 15 });
  assert.deepEqual(ownership.board?.seats, {
    workers: 5,
    "workers-managers": 1,
    users: 2,
    council: 1,
  });
  assert.deepEqual(ownership.holders[1], {
    id: "workers-managers",
    kind: "people",
    class: "worker",
    manager: true,
  });
});

test("a class's cap takes in its managers, and its votes count accordingly", () => {
  const told = furtherTold(wholeDesign);
  const classes = told.classes.map((one) =>
    one.id === "workers" ? { ...one, mostVotes: "1/3" } : one,
  );
  const ownership = ownershipOf({ ...told, classes });
  ownership2.parse(ownership);
  assert.deepEqual(ownership.caps, [{ of: ["workers", "workers-managers"], most: "1/3" }]);
  assert.equal("caps" in ownershipOf(wholeDesign), false);
  // 60 of 100 are cut to 20 of 60, managers keeping a fifteenth of them: 56 : 4 : 75 : 45.
  const counted = { workers: 56, "workers-managers": 4, users: 75, council: 45 };
  assert.deepEqual(votesCounted(ownership), counted);
  assert.deepEqual(votesCounted(ownershipOf(wholeDesign)), ownershipOf(wholeDesign).votes);
});

test("managers never take the id of another class", () => {
  const twin = { ...wholeDesign.classes[1]!, id: "workers-managers" };
  const design = { ...wholeDesign, classes: [...wholeDesign.classes, twin] };
  assert.equal(managersOf(design, "workers"), "workers-managers-0");
});

test("a line above one half is at least, exactly one half is over", () => {
  const { decisions } = ownershipOf({
    ...wholeDesign,
    thresholds: { ...wholeDesign.thresholds, special: "1/2" },
  });
  assert.deepEqual(decisions.special, { fraction: "1/2", relation: "over" });
  assert.deepEqual(decisions.rulesChange, { fraction: "3/4", relation: "atLeast" });
  assert.deepEqual(decisions.appointDirectors, { fraction: "1/2", relation: "over" });
  assert.deepEqual(decisions.budget, { by: "board" });
});

test("half of the votes is no control; one vote more is", () => {
  assert.equal(verdict(classed({ workers: 30, users: 20, council: 50 })).verdict, "fail");
  assert.equal(verdict(classed({ workers: 30, users: 21, council: 49 })).verdict, "pass");
});

test("the three tests differ by who is inside", () => {
  assert.deepEqual(insiderTests, ["workersAndUsers", "workersOnly", "workersUsersAndCommunity"]);
  const users = classed({ workers: 30, users: 40, council: 30 });
  assert.equal(verdict(users).verdict, "pass");
  assert.equal(verdict(users, "workersOnly").verdict, "fail");
});

test("an operative veto of the council breaks it, a protective one over dissolution does not", () => {
  assert.equal(verdict(wholeDesign).verdict, "pass");
  const operative: Design = {
    ...wholeDesign,
    vetoes: [{ class: "council", over: ["budget"], nature: "protective" }],
  };
  assert.equal(verdict(operative).verdict, "fail");
});

test("managers who hold what decides are counted outside in the second verdict", () => {
  const managed: Design = {
    ...wholeDesign,
    classes: wholeDesign.classes.map((one) =>
      one.id === "workers" ? { ...one, managerVotes: 40, managerSeats: 6 } : one,
    ),
  };
  assert.equal(verdict(managed).verdict, "pass");
  assert.equal(verdict(managed).verdictWithoutManagers, "fail");
});

test("a casting vote of the chair's class decides a tie", () => {
  const tied = classed({ workers: 30, users: 20, council: 50 });
  assert.equal(
    verdict({ ...tied, chairCasting: "council" }).decisions.ordinary?.outsidersCanPass,
    true,
  );
  assert.equal(
    verdict({ ...tied, chairCasting: "workers" }).decisions.ordinary?.insidersCanPass,
    true,
  );
});

test("property: votes and seats are conserved, whatever a design says of its managers", () => {
  const count = fc.integer({ min: 0, max: 50 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(count, count, count, count), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const classes = rows.map(([votes, seats, managerVotes, managerSeats], index) => ({
          ...wholeDesign.classes[0]!,
          id: `c${index}`,
          votes,
          seats,
          managerVotes,
          managerSeats,
        }));
        const ownership = ownershipOf({ ...wholeDesign, classes, vetoes: [] });
        const sum = (amounts: Record<string, number>) =>
          Object.values(amounts).reduce((total, one) => total + one, 0);
        assert.equal(
          sum(ownership.votes),
          rows.reduce((total, [votes]) => total + votes, 0),
        );
        const seats = rows.reduce((total, [, held]) => total + held, 0);
        assert.equal(sum(ownership.board?.seats ?? {}), seats);
      },
    ),
    { numRuns: 100 },
  );
});

test("a casting vote in the board: the members' choice, the board's, or a class's", () => {
  const casting = (chairCasting: string) => ownershipOf({ ...wholeDesign, chairCasting }).board;
  assert.equal(casting("none")?.castingVote, undefined);
  assert.equal(casting("members")?.castingVote, "members");
  assert.equal(casting("board")?.castingVote, "board");
  assert.equal(casting("users")?.castingVote, "users");
});

test("a design without seats leaves the board to those who appoint directors", () => {
  const classes = wholeDesign.classes.map((one) => ({ ...one, seats: 0, managerSeats: 0 }));
  assert.equal(ownershipOf({ ...wholeDesign, classes }).board, undefined);
});
