/** Ten thousand random resolutions, decided again by a slow obvious twin that knows nothing of how the engine works. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { decide } from "./decide.ts";

type Line = { fraction: string; relation: "over" | "atLeast" };
type Votes = { eligible: number; for: number; against: number; abstain: number; spoiled: number };
type Class = Votes & { name: string };
type Rule = Line & {
  base: "forAndAgainst" | "valid" | "returned" | "eligible";
  turnout?: Line & { count?: "forAndAgainst" | "valid" | "returned" };
  support?: Line;
  eachClass?: Line & { classes?: string[]; noVotes?: "fails" | "ignored" };
  consentOf?: string[];
  vetoBy?: string[];
  weights?: Record<string, number>;
  weightCaps?: Record<string, string>;
  noVotes?: "countsAgainst" | "sharedOut";
  cappedClasses?: string[];
  cap?: string;
  noVoteFor?: string[];
  tie?: "lost" | "chair" | "lot";
};

/** Numbers that look random and are the same every time (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
const next = numbers(20_261_122);
const oneOf = <T>(...of: readonly T[]): T => of[next(of.length)] as T;
const some = <T>(of: readonly T[]): T[] => of.filter(() => next(2) === 0);
const line = (): Line => ({
  fraction: oneOf("1/2", "2/4", "2/3", "3/4", "2/5", "51/100"),
  relation: oneOf("over", "atLeast"),
});
const NAMES = ["worker", "user", "investor"];

/** Where it is `even`, as many against as for, so that ties are met often enough. */
function randomClass(name: string, even: boolean): Class {
  const yes = next(8);
  const no = even ? yes : next(8);
  const [abstain, spoiled] = [next(3), next(3)];
  const eligible = yes + no + abstain + spoiled + next(9);
  return { name, eligible, for: yes, against: no, abstain, spoiled };
}

function randomCaps(): Record<string, string> {
  return Object.fromEntries(
    some(NAMES).map((name) => [name, oneOf("1/10", "1/3", "2/5", "1/2", "1/1")]),
  );
}

function randomRule(): Rule {
  const counted = next(3);
  const base =
    counted > 0 ? "forAndAgainst" : oneOf("forAndAgainst", "valid", "returned", "eligible");
  const own: Line = next(2) === 0 ? { fraction: "1/2", relation: "over" } : line();
  const overHalf = base === "forAndAgainst" && own.relation === "over" && isHalf(own.fraction);
  const voting = next(4) === 0 ? NAMES.slice(0, 2) : NAMES;
  const each = some(voting);
  return {
    base,
    ...own,
    ...(next(3) === 0
      ? { turnout: { ...line(), count: oneOf("forAndAgainst", "valid", "returned") } }
      : {}),
    ...(next(4) === 0 ? { support: line() } : {}),
    ...(next(4) === 0 && each.length > 0
      ? { eachClass: { ...line(), classes: each, noVotes: oneOf("fails", "ignored") } }
      : {}),
    ...(next(5) === 0 ? { consentOf: some(voting) } : {}),
    ...(next(5) === 0 ? { vetoBy: some(voting) } : {}),
    ...(counted === 1
      ? {
          weights: Object.fromEntries(NAMES.map((name) => [name, next(60)])),
          ...(next(2) === 0 ? { weightCaps: randomCaps() } : {}),
          noVotes: oneOf("countsAgainst", "sharedOut"),
        }
      : {}),
    ...(counted === 2
      ? { cappedClasses: [oneOf(...voting)], cap: oneOf("1/10", "1/3", "1/2") }
      : {}),
    ...(voting.length < 3 ? { noVoteFor: ["investor"] } : {}),
    ...(overHalf ? { tie: oneOf("lost", "chair", "lot") } : {}),
  };
}

/** A fraction of the twin's own: top over bottom, bottom above nought. */
type Part = readonly [bigint, bigint];
const part = (text: string): Part => {
  const [top = "0", bottom = "1"] = text.split("/");
  return [BigInt(top), BigInt(bottom)];
};
const whole = (amount: number): Part => [BigInt(amount), 1n];
const plus = ([a, b]: Part, [c, d]: Part): Part => [a * d + c * b, b * d];
const times = ([a, b]: Part, [c, d]: Part): Part => [a * c, b * d];
const compare = ([a, b]: Part, [c, d]: Part): bigint => a * d - c * b;
const isHalf = (fraction: string) => compare(part(fraction), [1n, 2n]) === 0n;
const total = (of: readonly Class[], count: (one: Class) => number) =>
  whole(of.reduce((sum, one) => sum + count(one), 0));
const meets = (reached: Part, { fraction, relation }: Line, of: Part) => {
  const difference = compare(reached, times(part(fraction), of));
  return relation === "over" ? difference > 0n : difference >= 0n;
};
const counts = {
  forAndAgainst: (one: Votes) => one.for + one.against,
  valid: (one: Votes) => one.for + one.against + one.abstain,
  returned: (one: Votes) => one.for + one.against + one.abstain + one.spoiled,
  eligible: (one: Votes) => one.eligible,
};

/**
 * The weights as caps leave them: every set of classes that might be cut is tried, and the one kept in which those cut were
 * above their part of the whole and all others are not. Where there is none, each has its cap's part of the old whole.
 */
function cutByTrying(rule: Rule, names: readonly string[]): ReadonlyMap<string, Part> {
  const weight = (name: string) => whole(rule.weights?.[name] ?? 0);
  const most = (name: string) => rule.weightCaps?.[name];
  const able = names.filter((name) => most(name) !== undefined && weight(name)[0] > 0n);
  const cap = (name: string) => part(most(name) ?? "0/1");
  for (let bits = 0; bits < 1 << able.length; bits += 1) {
    const chosen = able.filter((_, at) => (bits >> at) & 1);
    const free = names
      .filter((name) => !chosen.includes(name))
      .map(weight)
      .reduce(plus, whole(0));
    const taken = chosen.map(cap).reduce(plus, whole(0));
    if (free[0] === 0n || compare(taken, whole(1)) >= 0n) continue;
    const all = times(free, [taken[1], taken[1] - taken[0]]);
    const fits = able.every((name) => {
      const above = compare(weight(name), times(cap(name), all)) > 0n;
      return above === chosen.includes(name);
    });
    if (!fits) continue;
    return new Map(
      names.map((name) => [name, chosen.includes(name) ? times(cap(name), all) : weight(name)]),
    );
  }
  const [sum, caps] = [names.map(weight), able.map(cap)].map((of) => of.reduce(plus, whole(0)));
  if (!sum || !caps || caps[0] === 0n) return new Map(names.map((name) => [name, weight(name)]));
  const each = (name: string) => times(times(cap(name), [caps[1], caps[0]]), sum);
  return new Map(names.map((name) => [name, able.includes(name) ? each(name) : whole(0)]));
}

/** The votes for and what they are measured against: in heads, by weights of classes, or with a cap. */
function measured(rule: Rule, classes: readonly Class[]): { yes: Part; of: Part } {
  if (rule.weights) {
    const voted = classes.filter((one) => counts.forAndAgainst(one) > 0);
    const counted = rule.noVotes === "sharedOut" ? voted : classes;
    const cut = cutByTrying(
      rule,
      counted.map((one) => one.name),
    );
    const weight = (name: string) => cut.get(name) ?? whole(0);
    const yes = voted
      .map((one): Part =>
        times(weight(one.name), [BigInt(one.for), BigInt(counts.forAndAgainst(one))]),
      )
      .reduce(plus, whole(0));
    return { yes, of: counted.map((one) => weight(one.name)).reduce(plus, whole(0)) };
  }
  if (rule.cap !== undefined) {
    const capped = classes.filter((one) => rule.cappedClasses?.includes(one.name));
    const free = classes.filter((one) => !capped.includes(one));
    const [theirs, others] = [
      total(capped, counts.forAndAgainst),
      total(free, counts.forAndAgainst),
    ];
    const [top, bottom] = part(rule.cap);
    const most = times(part(rule.cap), plus(theirs, others));
    if (compare(theirs, most) > 0n) {
      // Together they count for exactly the cap: cap / (1 - cap) of the others' votes, each vote the same part of one.
      const left = times(others, [top, bottom - top]);
      const share: Part = [left[0] * theirs[1], left[1] * theirs[0]];
      const yes = plus(
        total(free, (one) => one.for),
        times(
          total(capped, (one) => one.for),
          share,
        ),
      );
      return { yes, of: plus(others, left) };
    }
  }
  return { yes: total(classes, (one) => one.for), of: total(classes, counts[rule.base]) };
}

type Outcome = "carried" | "lost" | "awaitingCastingVote" | "awaitingLot";
function twin(rule: Rule, all: readonly Class[], broken: "for" | "against" | undefined): Outcome {
  const classes = all.filter((one) => !rule.noVoteFor?.includes(one.name));
  const named = (names: readonly string[]) => classes.filter((one) => names.includes(one.name));
  const { yes, of } = measured(rule, classes);
  const empty = compare(of, whole(0)) === 0n;
  const eligible = total(classes, counts.eligible);
  const count = counts[rule.turnout?.count ?? "returned"];
  const half: Line = { fraction: "1/2", relation: "over" };
  const passes = (one: Class, by: Line, votes: number) =>
    counts.forAndAgainst(one) > 0 && meets(whole(votes), by, whole(counts.forAndAgainst(one)));
  const { eachClass } = rule;
  const others =
    !empty &&
    (!rule.turnout || meets(total(classes, count), rule.turnout, eligible)) &&
    (!rule.support ||
      meets(
        total(classes, (one) => one.for),
        rule.support,
        eligible,
      )) &&
    (!eachClass ||
      named(eachClass.classes ?? NAMES).every(
        (one) =>
          passes(one, eachClass, one.for) ||
          (eachClass.noVotes === "ignored" && counts.forAndAgainst(one) === 0),
      )) &&
    named(rule.consentOf ?? []).every((one) => passes(one, half, one.for)) &&
    named(rule.vetoBy ?? []).every((one) => !passes(one, half, one.against));
  if (!others) return "lost";
  if (meets(yes, rule, of)) return "carried";
  const overHalf =
    rule.base === "forAndAgainst" && rule.relation === "over" && isHalf(rule.fraction);
  const tied = overHalf && compare(times(yes, whole(2)), of) === 0n;
  if (!tied || !rule.tie || rule.tie === "lost") return "lost";
  if (broken === "for") return "carried";
  if (broken === "against") return "lost";
  return rule.tie === "chair" ? "awaitingCastingVote" : "awaitingLot";
}

test("ten thousand random resolutions end as the slow twin says", () => {
  const seen: Record<string, number> = {};
  for (let at = 0; at < 10_000; at += 1) {
    const rule = randomRule();
    const even = next(4) === 0;
    const drawn = NAMES.map((name) => randomClass(name, even));
    const classes = drawn.map((one) =>
      rule.noVoteFor?.includes(one.name)
        ? { ...one, for: 0, against: 0, abstain: 0, spoiled: 0 }
        : one,
    );
    const voting = classes.filter((one) => !rule.noVoteFor?.includes(one.name));
    if (voting.every((one) => one.eligible === 0)) continue;
    const broken = oneOf("for", "against", undefined) as "for" | "against" | undefined;
    const way = rule.tie === "chair" ? "castingVote" : "lot";
    const input = {
      rule,
      tally: { classes },
      ...(broken && rule.tie !== "lost" ? { [way]: broken } : {}),
    };
    const result = decide(input);
    assert.ok(!("refused" in result), JSON.stringify({ at, input, result }));
    const expected = twin(rule, classes, rule.tie === "lost" ? undefined : broken);
    assert.equal(result.state, expected, JSON.stringify({ at, input, result }));
    seen[expected] = (seen[expected] ?? 0) + 1;
    if (result.tie !== null && result.state === "carried")
      seen["broken"] = (seen["broken"] ?? 0) + 1;
  }
  for (const state of ["carried", "lost", "awaitingCastingVote", "awaitingLot", "broken"]) {
    assert.ok((seen[state] ?? 0) >= 20, `${state}: ${seen[state]} is too few to mean anything`);
  }
});
