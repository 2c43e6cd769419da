/** Resolutions against a slow obvious twin in whole numbers, and every refusal by its code. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decide } from "./decide.ts";
import type { DecideResult } from "./decide.ts";

type Votes = { for: number; against: number; abstain: number; spoiled: number };
type Class = Votes & { name: string; eligible: number };

function decided(input: unknown): DecideResult {
  const result = decide(input);
  assert.ok(!("refused" in result), JSON.stringify(result));
  return result;
}

const refused = (input: unknown) => {
  const result = decide(input);
  return "refused" in result ? result.refused.code : `not refused: ${result.state}`;
};

const classNamed = (name: string) =>
  fc
    .record({
      for: fc.nat(12),
      against: fc.nat(12),
      abstain: fc.nat(4),
      spoiled: fc.nat(4),
      more: fc.nat(20),
    })
    .map(({ more, ...votes }): Class => {
      const eligible = votes.for + votes.against + votes.abstain + votes.spoiled + more;
      return { name, eligible, ...votes };
    });
const line = fc.record({
  fraction: fc.constantFrom("1/2", "2/3", "3/4", "2/5", "51/100"),
  relation: fc.constantFrom("over", "atLeast"),
});
const threeClasses = fc
  .tuple(classNamed("worker"), classNamed("user"), classNamed("investor"))
  .filter((classes) => classes.some(({ eligible }) => eligible > 0));

/** The twin: is `reached` over (or at least) n/d of `whole`, by cross-multiplying. */
function stands(reached: bigint, of: bigint, { fraction, relation }: Line): boolean {
  const [n = 0n, d = 1n] = fraction.split("/").map(BigInt);
  return relation === "over" ? reached * d > of * n : reached * d >= of * n;
}
type Line = { fraction: string; relation: string };
const total = (classes: readonly Class[], of: (one: Class) => number) =>
  classes.reduce((sum, one) => sum + of(one), 0);

/** Re-evaluates a printed figure statement. */
function isTrue({ left, relation, right, passed }: DecideResult["tests"][number]): void {
  const [a = 0n, b = 1n] = left.split("/").map(BigInt);
  const [c = 0n, d = 1n] = right.split("/").map(BigInt);
  const holds = { ">": a * d > c * b, ">=": a * d >= c * b, "<=": a * d <= c * b }[relation];
  assert.equal(passed, holds, `${left} ${relation} ${right}`);
}

test("plain rules: every base, turnout, support, classes, consent and veto as the twin says", () => {
  const rules = fc.record({
    base: fc.constantFrom("forAndAgainst", "valid", "returned", "eligible"),
    main: line,
    turnout: line,
    support: line,
    each: line,
    noVotes: fc.constantFrom("fails", "ignored"),
  });
  fc.assert(
    fc.property(rules, threeClasses, ({ base, main, turnout, support, each, noVotes }, classes) => {
      const rule = {
        base,
        ...main,
        turnout,
        support,
        eachClass: { ...each, noVotes },
        consentOf: ["user"],
        vetoBy: ["investor"],
      };
      const result = decided({ rule, tally: { classes } });
      result.tests.forEach(isTrue);
      const valid = (one: Class) => one.for + one.against + one.abstain;
      const sizes: { [name: string]: (one: Class) => number } = {
        forAndAgainst: (one) => one.for + one.against,
        valid,
        returned: (one) => valid(one) + one.spoiled,
        eligible: (one) => one.eligible,
      };
      const size = (name: string) => BigInt(total(classes, sizes[name]!));
      const votesFor = BigInt(total(classes, (one) => one.for));
      const [, user, investor] = classes;
      const carried =
        size(base) > 0n &&
        stands(votesFor, size(base), main) &&
        stands(size("returned"), size("eligible"), turnout) &&
        stands(votesFor, size("eligible"), support) &&
        classes.every((one) => {
          const votes = one.for + one.against;
          if (votes === 0) return noVotes === "ignored";
          return stands(BigInt(one.for), BigInt(votes), each);
        }) &&
        user.for > user.against &&
        investor.against <= investor.for;
      assert.equal(result.carried, carried);
    }),
    { numRuns: 500 },
  );
});

test("weights and caps: as the twin counts them over a common denominator", () => {
  fc.assert(
    fc.property(threeClasses, line, fc.boolean(), (classes, main, shared) => {
      const votes = (one: Class) => BigInt(one.for + one.against);
      const common = classes.reduce((product, one) => product * (votes(one) || 1n), 1n);
      const weights: { [name: string]: number } = { worker: 5, user: 3, investor: 2 };
      const voting = classes.filter((one) => votes(one) > 0n);
      const weight = (of: readonly Class[]) =>
        of.reduce((sum, { name }) => sum + BigInt(weights[name]!), 0n);
      const reached = voting.reduce(
        (sum, one) => sum + (BigInt(weights[one.name]! * one.for) * common) / votes(one),
        0n,
      );
      const noVotes = shared ? "sharedOut" : "countsAgainst";
      const rule = { base: "forAndAgainst", ...main };
      const weighed = decided({ rule: { ...rule, weights, noVotes }, tally: { classes } });
      weighed.tests.forEach(isTrue);
      const whole = (shared ? weight(voting) : weight(classes)) * common;
      assert.equal(weighed.carried, voting.length > 0 && stands(reached, whole, main));

      const cap = { cappedClasses: ["investor"], cap: "1/10" };
      const capped = decided({ rule: { ...rule, ...cap }, tally: { classes } });
      capped.tests.forEach(isTrue);
      const [a, b, c] = classes;
      const [others, pool] = [votes(a) + votes(b), votes(c)];
      const cut = pool * 10n > others + pool;
      const [keep, per] = cut ? [others, 9n * pool] : [1n, 1n];
      const base = per * others + keep * pool;
      const votesFor = per * BigInt(a.for + b.for) + keep * BigInt(c.for);
      assert.equal(capped.carried, base > 0n && stands(votesFor, base, main));
    }),
    { numRuns: 500 },
  );
});

test("moving a vote from against to for never loses a carried resolution", () => {
  fc.assert(
    fc.property(threeClasses, line, fc.nat(2), (classes, main, at) => {
      const rule = { base: "forAndAgainst", ...main, consentOf: ["user"], vetoBy: ["worker"] };
      if (!decided({ rule, tally: { classes } }).carried || classes[at]!.against === 0) return;
      const moved = classes.map((one, index) =>
        index === at ? { ...one, for: one.for + 1, against: one.against - 1 } : one,
      );
      assert.equal(decided({ rule, tally: { classes: moved } }).carried, true);
    }),
    { numRuns: 300 },
  );
});

test("a tie is broken only by the rule's own way, and only if all else passed", () => {
  const tally = { eligible: 80, for: 20, against: 20, date: "2026-06-01" };
  const confirmed = { fraction: "1/2", relation: "over", minDays: 14, maxMonths: 1 };
  const rule = { preset: "ordinary", tie: "chair", secondMeeting: confirmed };
  const second = { eligible: 80, for: 3, against: 2, date: "2026-06-20" };
  const state = (rest: object) => decided({ rule, tally, ...rest }).state;
  assert.equal(state({}), "awaitingCastingVote");
  assert.equal(state({ lot: "for" }), "awaitingCastingVote");
  assert.equal(state({ castingVote: "for" }), "awaitingSecondMeeting");
  assert.equal(state({ castingVote: "for", secondMeeting: second }), "carried");
  assert.equal(state({ castingVote: "against", secondMeeting: second }), "lost");
  const failed = { ...second, date: "2026-07-02" };
  assert.equal(state({ castingVote: "for", secondMeeting: failed }), "lost");
  const staff = decided({ rule: "staff-support", tally, castingVote: "for" });
  assert.deepEqual([staff.state, staff.tie, staff.grade], ["lost", "lost", "notShown"]);
});

const tally = { eligible: 50, for: 30, against: 10 };
const byClass = { classes: [{ name: "user", eligible: 20, for: 9, against: 1 }] };
const s111 = { rule: "ccbsa-s111", tally: { ...tally, date: "2026-09-01" } };
const second = { eligible: 50, for: 9, against: 1, date: "2026-09-20" };
const ordinary = (changes: object) => ({ preset: "ordinary", ...changes });
const weighed = (changes: object) =>
  ordinary({ weights: { user: 1 }, noVotes: "sharedOut", ...changes });
const silentInvestor = {
  classes: [...byClass.classes, { name: "investor", eligible: 3, for: 0, against: 0 }],
};
const refusals: [code: string, input: unknown][] = [
  ["badRule", null],
  ["badRule", { tally }],
  ["unknownRule", { rule: "toString", tally }],
  ["unknownRule", { rule: { preset: 7 }, tally }],
  ["badRule", { rule: { preset: "staff-support" }, tally }],
  ["badRule", { rule: { preset: "fairshares", tie: "lot" }, tally: byClass }],
  ["badRule", { rule: ordinary({ quorum: "1/2" }), tally }],
  ["badRule", { rule: ordinary({ turnout: { count: "eligible", fraction: "1/2" } }), tally }],
  ["badRule", { rule: ordinary({ base: "valid", tie: "lot" }), tally }],
  ["badRule", { rule: ordinary({ relation: "atLeast", tie: "chair" }), tally }],
  ["badRule", { rule: ordinary({ noVotes: "sharedOut" }), tally: byClass }],
  ["badRule", { rule: ordinary({ weights: { user: 1 } }), tally: byClass }],
  ["badRule", { rule: ordinary({ weights: { user: -1 }, noVotes: "sharedOut" }), tally: byClass }],
  ["badRule", { rule: ordinary({ weightCaps: { user: "1/3" } }), tally: byClass }],
  ["badRule", { rule: weighed({ weightCaps: ["user"] }), tally: byClass }],
  ["badFraction", { rule: weighed({ weightCaps: { user: "4/3" } }), tally: byClass }],
  ["unknownClass", { rule: weighed({ weightCaps: { staff: "1/3" } }), tally: byClass }],
  ["badRule", { rule: ordinary({ cap: "1/10" }), tally: byClass }],
  ["badRule", { rule: ordinary({ base: "valid", cappedClasses: ["user"], cap: "1/2" }), tally }],
  ["badRule", { rule: ordinary({ eachClass: { fraction: "1/2", relation: "over" } }), tally }],
  ["badRule", { ...s111, rule: "ordinary", secondMeeting: second }],
  ["badRule", { rule: "ordinary", tally, classResolutions: [] }],
  ["badFraction", { rule: { base: "valid", relation: "over" }, tally }],
  ["badFraction", { rule: ordinary({ support: { fraction: "2/2", relation: "over" } }), tally }],
  ["badFraction", { rule: ordinary({ cappedClasses: ["user"], cap: "10%" }), tally: byClass }],
  ["badCount", { rule: "ordinary" }],
  ["badCount", { rule: "ordinary", tally: { ...tally, for: "30" } }],
  ["badCount", { rule: "ordinary", tally: { ...tally, present: -1 } }],
  ["badCount", { rule: "ordinary", tally, subgroups: [{ name: "north", for: 1 }] }],
  ["moreVotesThanVoters", { ...s111, secondMeeting: { ...second, eligible: 9 } }],
  ["noOneEligible", { rule: "ordinary", tally: { classes: [] } }],
  ["missingPresent", { rule: ordinary({ base: "present" }), tally }],
  [
    "missingPresent",
    {
      rule: ordinary({ turnout: { count: "present", fraction: "1/2", relation: "over" } }),
      tally,
    },
  ],
  ["morePresentThanEligible", { rule: "ordinary", tally: { ...tally, present: 51 } }],
  ["moreVotesThanPresent", { rule: "ordinary", tally: { ...tally, present: 39 } }],
  [
    "unknownClass",
    { rule: ordinary({ weights: { user: 1 }, noVotes: "sharedOut" }), tally: silentInvestor },
  ],
  ["unknownClass", { rule: ordinary({ vetoBy: ["staff"] }), tally: byClass }],
  ["unknownClass", { rule: "right-to-manage", tally }],
  ["unknownClass", { rule: ordinary({ noVoteFor: ["staff"] }), tally: byClass }],
  [
    "unknownClass",
    { rule: ordinary({ weights: { staff: 1 }, noVotes: "sharedOut" }), tally: byClass },
  ],
  [
    "unknownClass",
    {
      rule: "fairshares",
      tally: byClass,
      classResolutions: [{ class: "staff", for: 1, against: 0 }],
    },
  ],
  [
    "duplicateName",
    { rule: "ordinary", tally: { classes: [...byClass.classes, ...byClass.classes] } },
  ],
  ["voteByClassWithoutVote", { rule: ordinary({ noVoteFor: ["user"] }), tally: byClass }],
  ["badDate", { ...s111, secondMeeting: { ...second, date: "20 September" } }],
  ["badDate", { rule: "ccbsa-s111", tally, secondMeeting: second }],
  ["badTieBreak", { rule: ordinary({ tie: "chair" }), tally, castingVote: "yes" }],
  [
    "subgroupsExceedTotal",
    { rule: "ordinary", tally, subgroups: [{ name: "north", for: 31, against: 0 }] },
  ],
];
for (const [at, [code, input]] of refusals.entries()) {
  test(`refused ${at + 1}: ${code}`, () => assert.equal(refused(input), code));
}

test("a date is read only when a second meeting is given", () => {
  assert.equal(
    decided({ rule: "ccbsa-s111", tally: { ...tally, date: "soon" } }).state,
    "awaitingSecondMeeting",
  );
});
