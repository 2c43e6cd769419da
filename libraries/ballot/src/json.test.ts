/** One text for each value, exact fields, bounded depth. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson, fieldsOf, listOf, looseJson, readWeight, writeWeight } from "./json.ts";

test("only the canonical text of a value is read", () => {
  assert.deepEqual(canonicalJson('{"a":[1,"ŷ\\n"]}'), { value: { a: [1, "ŷ\n"] } });
  for (const text of [
    ...['{"a": 1}', '{"a":1}\n', '{"a":1,"a":1}', "1.0", "1e2", "-0", '"\\u0061"', '"\\/"'],
    ...["", "{", "[1,]", "nul", '{"1":1,"0":2}', "NaN"],
  ]) {
    assert.equal(canonicalJson(text), null, text);
  }
  assert.deepEqual(looseJson('{"a": 1}'), { value: { a: 1 } });
});

test("nesting without end is refused before it is read", () => {
  const deep = "[".repeat(3_000_000);
  const started = process.cpuUsage();
  assert.equal(canonicalJson(deep), null);
  assert.equal(looseJson(`${"[".repeat(25)}${"]".repeat(25)}`), null);
  assert.notEqual(looseJson(`${"[".repeat(24)}${"]".repeat(24)}`), null);
  assert.notEqual(looseJson(`"${"[".repeat(99)}\\"${"[".repeat(99)}"`), null);
  const { user } = process.cpuUsage(started);
  assert.ok(user < 1_000_000, `${user / 1000} ms of work`);
});

test("exactly these fields in this order, but for the optional", () => {
  assert.deepEqual(fieldsOf({ a: 1, b: 2 }, ["a", "b"]), { a: 1, b: 2 });
  assert.deepEqual(fieldsOf({ a: 1 }, ["a", "b?"]), { a: 1 });
  assert.equal(fieldsOf({ b: 2, a: 1 }, ["a", "b"]), null);
  assert.equal(fieldsOf({ a: 1, b: 2, c: 3 }, ["a", "b"]), null);
  assert.equal(fieldsOf({ a: 1 }, ["a", "b"]), null);
  assert.equal(fieldsOf(JSON.parse('{"a":1,"__proto__":2}'), ["a"]), null);
  for (const value of [null, [], "a", 1]) assert.equal(fieldsOf(value, []), null);
  assert.equal(listOf({ length: 1 }), null);
});

test("weights are numbers up to 2^30 - 1 and texts above", () => {
  for (const weight of [0n, 1n, 2n ** 30n - 1n, 2n ** 30n, 10n ** 20n]) {
    assert.equal(readWeight(writeWeight(weight)), weight);
  }
  assert.equal(typeof writeWeight(2n ** 30n), "string");
  for (const wrong of [-1, 0.5, 2 ** 30, "1", "01073741824", "9".repeat(41), null]) {
    assert.equal(readWeight(wrong), null, String(wrong));
  }
});
