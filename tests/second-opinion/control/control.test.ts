/** The control test against a slow obvious twin on 10,000 structures, and what must hold of any structure. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { controlOf } from "@rochdale/control/control.ts";
import type { ControlInput, ControlResult } from "@rochdale/control/control.ts";
import { chanceFrom, madeStructure } from "./made-structures.ts";
import { plainControlOf } from "./plain-control.ts";

const structures = 10_000;

function answered(input: ControlInput): ControlResult {
  const result = controlOf(input);
  assert.ok(!("refused" in result), JSON.stringify({ result, input }));
  return result;
}

test(`${structures} structures: every decision, witness, share, index, reason and verdict`, () => {
  const seen = { pass: 0, notProven: 0, fail: 0 };
  for (let seed = 1; seed <= structures; seed++) {
    const input = madeStructure(seed);
    const found = answered(input);
    assert.deepEqual(found, plainControlOf(input), `structure ${seed}`);
    seen[found.verdict]++;
  }
  for (const [verdict, times] of Object.entries(seen)) {
    assert.ok(times > 50, `only ${times} of ${verdict}: the structures test too little`);
  }
});

/** Structures in which everything is stated: most verdicts are clear. */
function* someStructures(count: number): Generator<readonly [number, ControlInput]> {
  for (let seed = 1; seed <= count; seed++) yield [seed, madeStructure(100_000 + seed)];
}

test("adding a vote to an insider never turns a pass into anything else, nor takes what insiders have", () => {
  let passed = 0;
  for (const [seed, input] of someStructures(3_000)) {
    const before = answered(input);
    const insiders = Object.entries(before.holders)
      .filter(([, { side }]) => side === "inside")
      .map(([id]) => id);
    if (insiders.length === 0) continue;
    if (before.verdict === "pass") passed++;
    const id = chanceFrom(seed).oneOf(insiders);
    const add = (held: { readonly [id: string]: number }) => ({
      ...held,
      [id]: (held[id] ?? 0) + 1,
    });
    const decisions = Object.fromEntries(
      Object.entries(input.decisions).map(([kind, rule]) => [
        kind,
        "votes" in rule && rule.votes !== undefined ? { ...rule, votes: add(rule.votes) } : rule,
      ]),
    ) as ControlInput["decisions"];
    const after = answered({ ...input, votes: add(input.votes), decisions });
    if (before.verdict === "pass") assert.equal(after.verdict, "pass", `structure ${seed}`);
    if (before.verdict === "notProven") assert.notEqual(after.verdict, "fail", `structure ${seed}`);
    for (const [kind, { insidersCanPass, insidersCanBlock }] of Object.entries(before.decisions)) {
      const now = after.decisions[kind as "board"];
      if (insidersCanPass) assert.ok(now.insidersCanPass, `structure ${seed}, ${kind}`);
      if (insidersCanBlock) assert.ok(now.insidersCanBlock, `structure ${seed}, ${kind}`);
    }
  }
  assert.ok(passed > 20, `only ${passed} passed`);
});

/** The input with every id put through `name`. */
function renamed(input: ControlInput, name: (id: string) => string): ControlInput {
  const ids = new Map(input.holders.map(({ id }) => [id, name(id)]));
  const swapped = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((one) => swapped(one, key));
    if (typeof value === "object" && value !== null) {
      const entries = Object.entries(value).map(([field, one]) => [
        key === "decisions" || key === "" ? field : (ids.get(field) ?? field),
        swapped(one, field),
      ]);
      return Object.fromEntries(entries);
    }
    const named = ["id", "for", "holder", "castingVote", "of"].includes(key);
    return named && typeof value === "string" ? (ids.get(value) ?? value) : value;
  };
  return swapped(input) as ControlInput;
}

test("renaming the holders in the same order renames the result and changes nothing else", () => {
  for (const [seed, input] of someStructures(2_000)) {
    const names = new Map(input.holders.map(({ id }) => [id, `holder-${id}-of-${seed}`]));
    const back = new Map([...names].map(([id, name]) => [name, id]));
    const after = JSON.stringify(answered(renamed(input, (id) => names.get(id) ?? id)));
    const restored = after.replace(/holder-\w-of-\d+/g, (name) => back.get(name) ?? name);
    assert.deepEqual(JSON.parse(restored), answered(input), `structure ${seed}`);
  }
});

test("a cap changes some answers, so that the structures above try it", () => {
  let changed = 0;
  for (const [, input] of someStructures(1_000)) {
    const { caps, ...open } = input;
    if (caps === undefined) continue;
    const decisions = (of: ControlInput) => JSON.stringify(answered(of).decisions);
    if (decisions(input) !== decisions(open)) changed++;
  }
  assert.ok(changed > 60, `only ${changed} changed`);
});

test("a bloc that votes as one may hold its votes in one hand or in two: nothing changes", () => {
  for (const [seed, input] of someStructures(2_000)) {
    const { oneOf } = chanceFrom(seed);
    const id = oneOf(Object.keys(input.votes));
    const held = input.votes[id] ?? 0;
    const part = Math.floor(held / 2);
    // Under a cap both hands stand in it: else a cap is gone round by splitting.
    const caps = input.caps?.map((cap) =>
      cap.of.includes(id) ? { ...cap, of: [...cap.of, "zz"] } : cap,
    );
    const capped = caps === undefined ? {} : { caps };
    const split: ControlInput = {
      ...input,
      holders: [...input.holders, { id: "zz", kind: "nominee", for: id }],
      votes: { ...input.votes, [id]: held - part, zz: part },
      ...capped,
    };
    assert.deepEqual(answered(split), answered(input), `structure ${seed}`);
    const body: ControlInput = {
      ...input,
      holders: [...input.holders, { id: "zz", kind: "body", votes: { [id]: 1 } }],
      votes: { ...input.votes, [id]: held - part, zz: part },
      ...capped,
    };
    assert.deepEqual(answered(body), answered(input), `structure ${seed}`);
  }
});
