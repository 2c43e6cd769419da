/** Votes under caps: worked figures, and what a cap does to who can pass and block. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { controlOf } from "./control.ts";
import { readStatement } from "./statement.ts";
import { votesAsCounted } from "./voting-caps.ts";

const over = { fraction: "1/2", relation: "over" } as const;
const federation = (caps: unknown, changes: object = {}) => ({
  insiders: "workersAndUsers",
  holders: [
    { id: "north", kind: "body", votes: { staff: 3, families: 2 } },
    { id: "south", kind: "body", votes: { staff: 1, families: 4 } },
    { id: "council", kind: "people", class: "publicBody" },
    { id: "staff", kind: "people", class: "worker" },
    { id: "families", kind: "people", class: "user" },
  ],
  votes: { north: 10, south: 30, council: 60 },
  decisions: { ordinary: over },
  ...(caps === undefined ? {} : { caps }),
  ...changes,
});
const counted = (caps: unknown, changes: object = {}) => {
  const { votes, caps: read } = readStatement(federation(caps, changes));
  return Object.fromEntries(votesAsCounted(votes, read));
};
const answered = (input: unknown) => {
  const result = controlOf(input);
  assert.ok(!("refused" in result), JSON.stringify(result));
  return result;
};

test("a member body above its cap counts for the cap; the rest keep their votes", () => {
  assert.deepEqual(counted(undefined), { north: 10n, south: 30n, council: 60n });
  assert.deepEqual(counted([{ of: ["council"], most: "1/3" }]), {
    north: 10n,
    south: 30n,
    council: 20n,
  });
  // A fifth of 50 is 10: whole votes need no scale. A seventh needs one of three.
  assert.deepEqual(counted([{ of: ["council"], most: "1/5" }]), {
    north: 10n,
    south: 30n,
    council: 10n,
  });
  assert.deepEqual(counted([{ of: ["council"], most: "1/7" }]), {
    north: 30n,
    south: 90n,
    council: 20n,
  });
});

test("holders under one cap share it in proportion to their votes", () => {
  const caps = [{ of: ["north", "south"], most: "1/4" }];
  assert.deepEqual(counted(caps), { north: 5n, south: 15n, council: 60n });
});

test("a cap takes control from a member body that would have it, and gives it to nobody alone", () => {
  const open = answered(federation(undefined));
  assert.deepEqual(open.decisions.ordinary?.witness.outsidersPass, ["council"]);
  const capped = answered(federation([{ of: ["council"], most: "1/3" }]));
  assert.equal(capped.decisions.ordinary?.outsidersCanPass, false);
  assert.equal(capped.decisions.ordinary?.insidersCanPass, true);
  // South is the families’ and holds 30 of 60, which is not over half.
  assert.deepEqual(capped.decisions.ordinary?.witness.insidersPass, ["families", "staff"]);
  assert.deepEqual(capped.power?.ordinary, { council: "1/5", families: "3/5", staff: "1/5" });
});

test("a cap is on members’ votes: of every decision, and not on the seats of a board", () => {
  const input = federation([{ of: ["council"], most: "1/3" }], {
    decisions: { ordinary: over, special: { ...over, votes: { south: 40, council: 60 } } },
    board: { seats: { council: 6, south: 5 } },
  });
  const result = answered(input);
  assert.equal(result.decisions.special?.outsidersCanPass, false);
  assert.deepEqual(result.decisions.board.witness.outsidersPass, ["council"]);
});

test("a body that splits itself in two goes round a cap, unless the cap names both", () => {
  const half = { id: "council-2", kind: "nominee", for: "council" };
  const split = (of: readonly string[][]) => {
    const given = federation(of.map((one) => ({ of: one, most: "1/3" })));
    const votes = { north: 10, south: 30, council: 30, "council-2": 30 };
    return answered({ ...given, holders: [...given.holders, half], votes });
  };
  assert.equal(split([["council"]]).decisions.ordinary?.outsidersCanPass, true);
  assert.equal(split([["council", "council-2"]]).decisions.ordinary?.outsidersCanPass, false);
});

test("caps that name nobody, somebody twice or no part are refused", () => {
  const refused = (caps: unknown) => controlOf(federation(caps));
  const code = (of: string) => ({ refused: { code: of } });
  assert.deepEqual(refused({ of: ["council"], most: "1/3" }), code("badCap"));
  assert.deepEqual(refused([{ of: [], most: "1/3" }]), code("badCap"));
  const twice = [
    { of: ["council"], most: "1/3" },
    { of: ["north", "council"], most: "1/2" },
  ];
  assert.deepEqual(refused(twice), code("badCap"));
  assert.deepEqual(refused([{ of: ["nobody"], most: "1/3" }]), code("unknownHolder"));
  assert.deepEqual(refused([{ of: ["council"], most: "33%" }]), code("badFraction"));
});
