/** What would change it: worked cases, and that every remedy is enough and none is larger than it must be. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { withChange } from "./change.ts";
import type { Change } from "./change.ts";
import { controlOf } from "./control.ts";
import type { ControlInput } from "./control.ts";
import { remediesFor } from "./remedy.ts";
import type { Goal, Remedies } from "./remedy.ts";

const over = { fraction: "1/2", relation: "over" } as const;
const special = { fraction: "3/4", relation: "atLeast" } as const;
const usual = {
  ordinary: over,
  appointDirectors: over,
  rulesChange: special,
  conversion: special,
  dissolution: special,
  assetDisposal: special,
} as const;
const three = [
  { id: "council", kind: "people", class: "publicBody" },
  { id: "equiniti", kind: "people", class: "investor" },
  { id: "staff", kind: "people", class: "worker" },
] as const;
const mycsp: ControlInput = {
  insiders: "workersAndUsers",
  holders: three,
  votes: { equiniti: 40, council: 35, staff: 25 },
  decisions: usual,
};

function changesFor(input: ControlInput, goal: Goal): readonly (readonly Change[])[] {
  const found = remediesFor(input, goal);
  assert.ok(!("refused" in found), JSON.stringify(found));
  assert.ok(found.complete);
  for (const { changes, after } of found.remedies) {
    assert.deepEqual(changes.reduce(withChange, input), after);
  }
  return found.remedies.map(({ changes }) => changes);
}

test("MyCSP 2012: one veto or one share more would have kept the rules; 26 shares more, control", () => {
  const votes = { is: "votes", to: "staff" } as const;
  assert.deepEqual(changesFor(mycsp, "block:rulesChange"), [
    [{ is: "grantVeto", holder: "staff", over: ["rulesChange"] }],
    [{ ...votes, from: "equiniti", amount: 1 }],
    [{ ...votes, from: "council", amount: 1 }],
    [{ ...votes, from: null, amount: 1 }],
  ]);
  assert.deepEqual(changesFor(mycsp, "pass"), [
    [{ ...votes, from: "equiniti", amount: 26 }],
    [{ ...votes, from: "council", amount: 26 }],
    [{ ...votes, from: null, amount: 51 }],
  ]);
});

test("one seat, one veto limited, one casting vote, one line, one proof", () => {
  const strong: ControlInput = { ...mycsp, votes: { equiniti: 15, council: 15, staff: 70 } };
  const seats = { ...strong, board: { seats: { council: 2, members: 1 } } };
  const seat = { is: "seats", from: "council", amount: 1 };
  assert.deepEqual(changesFor(seats, "pass").slice(0, 1), [[{ ...seat, to: "staff" }]]);
  assert.ok(changesFor(seats, "pass").some(([one]) => one?.is === "seats" && one.to === "members"));
  const veto = { holder: "council", over: ["budget", "conversion"], nature: "protective" } as const;
  const limited = { is: "limitVeto", holder: "council", over: veto.over, left: ["conversion"] };
  assert.deepEqual(changesFor({ ...strong, vetoes: [veto] }, "pass"), [[limited]]);
  assert.deepEqual(changesFor({ ...strong, vetoes: [veto] }, "noOutsideOperativeVeto"), [
    [limited],
  ]);
  const even = { ...strong, votes: { equiniti: 25, council: 25, staff: 50 } };
  assert.ok(changesFor(even, "pass:ordinary").some(([one]) => one?.is === "castingVote"));
  const weak: ControlInput = {
    ...strong,
    decisions: { ...usual, conversion: { by: "board" } },
    board: { seats: { council: 1 } },
  };
  assert.deepEqual(
    changesFor(weak, "block:conversion").find(([one]) => one?.is === "line"),
    [{ is: "line", kind: "conversion", fraction: "1/2", relation: "over" }],
  );
  const hidden = {
    ...strong,
    holders: [...three.slice(0, 2), { id: "staff", kind: "nominee", for: null }],
  };
  assert.deepEqual(changesFor(hidden as ControlInput, "pass"), [
    [{ is: "shown", holder: "staff", class: "worker" }],
  ]);
});

test("a trust is won by whoever comes to appoint its trustees", () => {
  const trust: ControlInput = {
    ...mycsp,
    holders: [
      ...three,
      { id: "trust", kind: "trust", trusteesAppointedBy: { council: 3, staff: 2 } },
    ],
    votes: { trust: 51, equiniti: 49 },
  };
  const [first] = changesFor(trust, "pass");
  assert.deepEqual(first, [{ is: "places", in: "trust", to: "staff", from: "council", amount: 1 }]);
});

test("unstated rules are stated first; what is reached already needs nothing", () => {
  const strong: ControlInput = { ...mycsp, votes: { staff: 100 } };
  assert.deepEqual(changesFor(strong, "pass"), [[]]);
  const silent = { ...strong, decisions: { ordinary: over } };
  assert.deepEqual(changesFor(silent, "pass")[0]?.[0], {
    is: "line",
    kind: "appointDirectors",
    fraction: "1/2",
    relation: "over",
  });
  assert.equal(changesFor(silent, "pass")[0]?.length, 5);
  const nobody: ControlInput = { ...mycsp, holders: three.slice(0, 2), votes: { equiniti: 1 } };
  assert.deepEqual(changesFor(nobody, "pass"), []);
  assert.deepEqual(remediesFor({ ...mycsp, votes: {} }, "pass"), { refused: { code: "noVotes" } });
});

test("what is no structure is refused, and a null is nothing stated", () => {
  const refused = (code: string) => ({ refused: { code } });
  assert.deepEqual(remediesFor(null as never, "pass"), refused("badInsiders"));
  assert.deepEqual(
    remediesFor({ ...mycsp, decisions: null as never }, "pass"),
    refused("ordinaryMissing"),
  );
  const nulls = {
    ...mycsp,
    board: null,
    vetoes: null,
    shares: null,
    decisions: { ...usual, ordinary: { ...over, votes: null, castingVote: null } },
  } as unknown as ControlInput;
  assert.deepEqual(changesFor(nulls, "pass"), changesFor(mycsp, "pass"));
});

const inputs: fc.Arbitrary<ControlInput> = fc
  .record({
    votes: fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12)),
    seats: fc.tuple(fc.nat(2), fc.nat(2), fc.integer({ min: 1, max: 3 })),
    vetoes: fc.array(
      fc.record({
        holder: fc.constantFrom("council", "equiniti"),
        over: fc.subarray(["ordinary", "budget", "conversion"] as const, { minLength: 1 }),
        nature: fc.constantFrom("protective" as const, "operative" as const),
      }),
      { maxLength: 1 },
    ),
  })
  .map(({ votes: [equiniti, council, staff], seats, vetoes }) => ({
    ...mycsp,
    votes: { equiniti, council, staff: staff + 1 },
    board: { seats: { council: seats[0], staff: seats[1], members: seats[2] } },
    vetoes,
  }));

test("every remedy is enough, none is larger than it must be, and all are equally few", () => {
  const verdictAfter = (input: ControlInput) => {
    const result = controlOf(input);
    assert.ok(!("refused" in result));
    return result.verdict;
  };
  fc.assert(
    fc.property(inputs, (input) => {
      const { remedies } = remediesFor(input, "pass") as Remedies;
      assert.ok(remedies.length > 0);
      assert.equal(new Set(remedies.map(({ changes }) => changes.length)).size, 1);
      for (const { changes, after } of remedies) {
        assert.equal(verdictAfter(after), "pass");
        for (const [at, change] of changes.entries()) {
          assert.notEqual(verdictAfter(changes.toSpliced(at, 1).reduce(withChange, input)), "pass");
          if (!("amount" in change) || change.amount === 1) continue;
          const less = changes.with(at, { ...change, amount: change.amount - 1 });
          assert.notEqual(verdictAfter(less.reduce(withChange, input)), "pass");
        }
      }
    }),
    { numRuns: 150 },
  );
});
