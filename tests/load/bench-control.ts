/**
 * The speed of the control test, medians of several runs in one warm process: 20 holders, a body of a
 * million members by classes, a federation of 20 centres with 400 members each. Run it by name:
 * node tests/load/bench-control.ts (ROUNDS=5 for a shorter look). Fails above the promised times.
 */
import { controlOf } from "@rochdale/control/control.ts";
import type { ControlInput } from "@rochdale/control/control.ts";
import { remediesFor } from "@rochdale/control/remedy.ts";
import { threeTestsOf } from "@rochdale/control/three-tests.ts";

const rounds = Number(process.env["ROUNDS"] ?? 15);
const over = { fraction: "1/2", relation: "over" } as const;
const special = { fraction: "3/4", relation: "atLeast" } as const;
const decisions: ControlInput["decisions"] = {
  ordinary: over,
  special,
  appointDirectors: over,
  rulesChange: special,
  conversion: special,
  dissolution: special,
  assetDisposal: special,
  budget: { by: "board" },
};
const classes = ["worker", "user", "community", "publicBody", "investor"] as const;
const named = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}-${String(at).padStart(4, "0")}`);

/** Nothing falls together: each holder has votes, seats and shares of its own number. */
const holders20 = named("holder", 20);
const twentyHolders: ControlInput = {
  insiders: "workersAndUsers",
  holders: holders20.map((id, at) => ({ id, kind: "people", class: classes[at % 5] ?? "other" })),
  votes: Object.fromEntries(holders20.map((id, at) => [id, 1000 + ((at * 7919) % 997)])),
  decisions,
  board: {
    seats: Object.fromEntries([["members", 5], ...holders20.map((id, at) => [id, (at * 31) % 4])]),
    castingVote: "members",
  },
  vetoes: [{ holder: holders20[2] ?? "", over: ["conversion"], nature: "protective" }],
  shares: Object.fromEntries(holders20.map((id, at) => [id, 1 + at])),
};

/** One member, one vote: classes, not members, are what coalitions are made of. */
const million: ControlInput = {
  insiders: "workersAndUsers",
  holders: [
    { id: "workers", kind: "people", class: "worker" },
    { id: "managers", kind: "people", class: "worker", manager: true },
    { id: "users", kind: "people", class: "user" },
    { id: "residents", kind: "people", class: "community" },
    { id: "investors", kind: "people", class: "investor" },
  ],
  votes: { workers: 40_000, managers: 2_000, users: 700_000, residents: 250_000, investors: 8_000 },
  decisions,
};

/** Each centre's members are named one by one, so that nothing is added up before it is asked. */
function federation(): ControlInput {
  const centres = named("centre", 20).map((id, at) => ({ id, members: named(`m${at}`, 400), at }));
  const people: ControlInput["holders"] = centres.flatMap(({ members, at }) =>
    members.map((id, nth) => ({
      id,
      kind: "people",
      class: classes[(nth * 7 + at) % 5] ?? "other",
    })),
  );
  const bodies: ControlInput["holders"] = centres.map(({ id, members }) => ({
    id,
    kind: "body",
    votes: Object.fromEntries(members.map((member) => [member, 1])),
    shares: Object.fromEntries(members.map((member) => [member, 1])),
  }));
  return {
    insiders: "workersUsersAndCommunity",
    holders: [...people, ...bodies],
    votes: Object.fromEntries(centres.map(({ id, at }) => [id, 3 + (at % 4)])),
    decisions,
    board: { seats: Object.fromEntries([["members", 9], ...centres.map(({ id }) => [id, 1])]) },
    shares: Object.fromEntries(centres.map(({ id }) => [id, 1])),
  };
}

function medianMilliseconds(run: () => object): number {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    const result = run();
    if ("refused" in result) throw new Error(JSON.stringify(result));
    return performance.now() - started;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

const federated = federation();
const promises: readonly (readonly [string, number, () => object])[] = [
  ["20 holders, votes, seats and shares all different", 50, () => controlOf(twentyHolders)],
  ["20 holders, all three tests", 150, () => threeTestsOf(twentyHolders)],
  ["1,000,000 members by classes", 50, () => controlOf(million)],
  ["federation of 20 centres with 400 members each", 200, () => controlOf(federated)],
  ["20 holders, what would change it", 2_000, () => remediesFor(twentyHolders, "pass")],
];
for (const [what, most, run] of promises) {
  const milliseconds = medianMilliseconds(run);
  const late = milliseconds > most;
  if (late) process.exitCode = 1;
  console.log(`${late ? "LATE " : ""}${what}: ${milliseconds.toFixed(1)} ms (at most ${most} ms)`);
}
