import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { jsonRecords, lineBreaks } from "./json-records.ts";
import type { JsonRecord } from "./json-records.ts";

function read(text: string, size = text.length + 1) {
  const records: JsonRecord[] = [];
  const reader = jsonRecords("CVR", (record) => records.push(record));
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.slice(at, at + size));
  return { records, rest: reader.end() };
}
const lines = (text: string) => read(text).records.map(({ line }) => line);

test("records one by one with their lines, the rest whole, wherever the list stands", () => {
  const text =
    '\uFEFF{"a": {"CVR": [{"x": 0}]},\n"CVR" : [\n{"n": 1, "t": "]}\\""},\r\n{"n": [{}]}],\n"b": [2]}\n';
  for (const size of [1, 2, 7, 1000]) {
    const { records, rest } = read(text, size);
    assert.deepEqual(
      records.map(({ value }) => value),
      [{ n: 1, t: ']}"' }, { n: [{}] }],
    );
    const value = { a: { CVR: [{ x: 0 }] }, CVR: [], b: [2] };
    assert.deepEqual(rest, { ok: true, value, listed: true });
  }
  assert.deepEqual(lines(text), [3, 4]);
  assert.deepEqual(read('{"b": "CVR", "c": ["CVR"]}').rest, {
    ok: true,
    value: { b: "CVR", c: ["CVR"] },
    listed: false,
  });
});

test("a fault is named with its line, inside the records and outside", () => {
  const fault = (text: string) => {
    const { rest } = read(text);
    return rest.ok ? assert.fail() : `${rest.problem.line}: ${rest.problem.sentence}`;
  };
  assert.match(fault('{"CVR": [\n{"a":\n1},\n{"a":\noops}]}'), /^5: .*found "oops}"/);
  assert.match(fault('{"CVR": [\n{},\n]}'), /^3: Here a record/);
  assert.match(fault('{"CVR": [\n{} {}]}'), /^2: Here a record/);
  assert.match(fault('{"CVR": [\n,{}]}'), /^2: Here a record/);
  assert.match(fault('{"CVR": [{},\n,{}]}'), /^2: Here a record/);
  assert.match(fault('{"CVR": [\n1]}'), /^2: Here a record/);
  assert.match(fault('{"CVR": [\n{"a": 1}\n'), /^3: The file ends/);
  assert.match(fault('{"CVR": [\n{"a":\n 1}\n],\n"b" 2}'), /^5: .*found "2}"/);
  assert.match(fault('{"a": 1,\n"CVR": [],\n"CVR": []}'), /^3: .*twice/);
  assert.match(fault("{"), /^1: /);
  assert.match(fault("\n<html>"), /^2: .*<html>/);
  assert.match(fault(""), /^1: /);
});

test("however it is cut, what JSON.parse reads is read", () => {
  const given = fc.record({
    before: fc.json(),
    list: fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
    after: fc.json(),
  });
  fc.assert(
    fc.property(given, fc.integer({ min: 1, max: 30 }), ({ before, list, after }, size) => {
      const text = `{"a": ${before}, "CVR": ${JSON.stringify(list, null, 1)}, "z": ${after}}`;
      const { records, rest } = read(text, size);
      const want = JSON.parse(text) as { [name: string]: unknown };
      assert.deepEqual(
        records.map(({ value }) => value),
        want["CVR"],
      );
      assert.deepEqual(rest, { ok: true, value: { ...want, CVR: [] }, listed: true });
    }),
    { numRuns: 200 },
  );
});

test("line ends of every kind", () => {
  assert.equal(lineBreaks("a\r\nb\rc\n"), 3);
});
