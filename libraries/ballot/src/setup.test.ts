/** A set-up from its three texts, and what is wrong with lists of credentials. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { heldElection } from "../../../tests/golden/ballot/samples.ts";
import { groupNamed } from "./groups.ts";
import { checkCredentials, credentialsText, readSetup } from "./setup.ts";

const { texts } = heldElection("sums");
const group = groupNamed("BELENIOS-2048", fastPowers)!;
const lines = JSON.parse(texts.credentials) as string[];

function problemsOf(credentials: readonly unknown[]): readonly string[] {
  const reading = readSetup({ ...texts, credentials: JSON.stringify(credentials) }, fastPowers);
  if (!reading.ok) return reading.problems.map(({ because }) => because);
  const { setup, problems } = reading.value;
  const own = checkCredentials(setup, { from: 0, to: setup.weights.size });
  return [...problems, ...own].map(({ because }) => because);
}

test("a set-up knows its election, key-holders, and the weight of each credential", () => {
  const reading = readSetup(texts, fastPowers);
  assert.ok(reading.ok);
  const { setup, problems } = reading.value;
  assert.deepEqual(problems, []);
  assert.equal(setup.totalWeight, 5n);
  assert.deepEqual([...setup.weights.values()].toSorted(), [1n, 1n, 1n, 2n]);
  assert.deepEqual(problemsOf(lines), []);
});

test("credentials are listed in the order of their numbers, whatever order they come in", () => {
  const entries = lines.map((line) => {
    const [publicKey = "", weight = "1"] = line.split(",");
    return { publicKey, weight: BigInt(weight) };
  });
  assert.equal(credentialsText(group, entries.toReversed()), texts.credentials);
});

test("a credential twice, outside the group, without a number or weight is named", () => {
  const [first = ""] = lines;
  assert.match(problemsOf([...lines, first])[0] ?? "", /there already/);
  assert.match(problemsOf([...lines, "5"])[0] ?? "", /outside the group/);
  assert.match(problemsOf([...lines, "1"])[0] ?? "", /signs nothing/);
  for (const wrong of ["x", "07", 7, null, `${first},0`, `${first},1.5`, `${first},1,2`, ""]) {
    assert.match(problemsOf([wrong])[0] ?? "", /not a public credential/, String(wrong));
  }
  assert.equal(problemsOf(Array.from({ length: 10_000 }, () => "x")).length, 21);
});

test("key-holders of another election do not make this one's key", () => {
  const ranked = heldElection("ranked");
  const reading = readSetup({ ...texts, trustees: ranked.texts.trustees }, fastPowers);
  assert.ok(!reading.ok || reading.value.problems.length > 0);
  const [first, ...rest] = JSON.parse(texts.trustees) as unknown[];
  const one = readSetup({ ...texts, trustees: JSON.stringify(rest) }, fastPowers);
  assert.ok(first !== undefined && one.ok);
  assert.match(one.value.problems[0]?.because ?? "", /not the product/);
});

test("weights and ranking do not go together", () => {
  const { texts: of } = heldElection("ranked");
  const [first, ...rest] = JSON.parse(of.credentials) as string[];
  const credentials = JSON.stringify([`${first},2`, ...rest]);
  const reading = readSetup({ ...of, credentials }, fastPowers);
  assert.ok(reading.ok);
  assert.match(reading.value.problems[0]?.because ?? "", /cannot have weights/);
});
