import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { canonicalBytes, canonicalJson, parseCanonical } from "./canonical.ts";
import { utf8 } from "./bytes.ts";
import { Malformed } from "./malformed.ts";

test("RFC 8785, section 3.2.2: the sample object", () => {
  const sample = String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`;
  assert.equal(
    canonicalJson(JSON.parse(sample)),
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],` +
      String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

test("RFC 8785, section 3.2.3: names are sorted by UTF-16 code units", () => {
  const names = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"];
  const value = Object.fromEntries(names.map((name) => [name, 0]));
  assert.deepEqual(
    [...canonicalJson(value).matchAll(/"([^"]+)":0/g)].map((match) => match[1]),
    ["\\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"],
  );
});

test("RFC 8785, appendix B: numbers", () => {
  const vectors: readonly (readonly [string, string])[] = [
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef4f", "999999999999999900000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["41b3de4355555554", "333333333.33333325"],
    ["41b3de4355555555", "333333333.3333333"],
    ["41b3de4355555556", "333333333.3333334"],
    ["41b3de4355555557", "333333333.33333343"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ];
  for (const [bits, text] of vectors)
    assert.equal(canonicalJson(Buffer.from(bits, "hex").readDoubleBE()), text);
  for (const bits of ["7fffffffffffffff", "7ff0000000000000", "fff0000000000000"])
    assert.throws(() => canonicalJson(Buffer.from(bits, "hex").readDoubleBE()), Malformed);
});

test("what JSON cannot say is refused, naming the place", () => {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  const unsayable: readonly (readonly [unknown, string])[] = [
    [{ a: [undefined] }, "$.a[0] is undefined, which JSON cannot say"],
    [{ a: 1n }, "$.a is bigint, which JSON cannot say"],
    [{ a: () => 0 }, "$.a is function, which JSON cannot say"],
    [{ day: new Date(0) }, "$.day is an instance of a class, which JSON cannot say"],
    ["\ud800", "$ holds a lone surrogate"],
    [{ "\udc00": 1 }, "$.\udc00 holds a lone surrogate"],
    [Number.NaN, "$ is not a finite number"],
  ];
  for (const [value, message] of unsayable)
    assert.throws(() => canonicalJson(value), { name: "Malformed", message });
  assert.throws(() => canonicalJson(cyclic), /nested deeper than 200 levels/);
});

test("only the canonical spelling is read", () => {
  const refused = [
    "",
    "{",
    "nul",
    "[1,]",
    "01",
    "1.0",
    "1E2",
    "-0",
    "1e999",
    "9007199254740993",
    " 1",
    "1\n",
    '{"a":1,"a":1}',
    '{"a":1,"a":2}',
    '{"b":1,"a":2}',
    '{"a": 1}',
    String.raw`"\u0041"`,
    String.raw`"\/"`,
    String.raw`"\ud800"`,
    String.raw`"\u000A"`,
    "\ufeff1",
    `${"[".repeat(300)}${"]".repeat(300)}`,
    `${"[".repeat(60_000)}`,
  ];
  for (const text of refused) {
    assert.throws(() => parseCanonical(text), Malformed, text.slice(0, 30));
    assert.throws(() => parseCanonical(utf8(text)), Malformed, text.slice(0, 30));
  }
  assert.throws(() => parseCanonical(Uint8Array.of(0x22, 0xff, 0x22)), Malformed);
  assert.throws(() => parseCanonical('{"b":1,"a":2}'), /at character 2/);
});

test("our own standard: 200 levels are read and printed, 201 are not", () => {
  const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
  assert.equal(canonicalJson(parseCanonical(nested(200))), nested(200));
  assert.throws(() => parseCanonical(nested(201)), /nested deeper than 200 levels/);
  assert.throws(() => canonicalJson(JSON.parse(nested(201))), /nested deeper than 200 levels/);
  const objects = `${'{"a":'.repeat(200)}1${"}".repeat(200)}`;
  assert.equal(canonicalJson(parseCanonical(objects)), objects);
});

test("__proto__ is a name like any other", () => {
  const text = '{"__proto__":{"x":1}}';
  assert.equal(canonicalJson(parseCanonical(text)), text);
});

test("printing, reading and printing again changes nothing", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3, stringUnit: "binary" }), (value) => {
      const text = canonicalJson(value);
      assert.equal(canonicalJson(parseCanonical(text)), text);
      assert.deepEqual(parseCanonical(canonicalBytes(value)), JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("what is read is exactly what would be printed, however the text was spoilt", () => {
  const spoilt = fc.tuple(
    fc.jsonValue({ maxDepth: 3 }),
    fc.nat(),
    fc.constantFrom(...'{}[],:0-"\\ ud8'),
  );
  fc.assert(
    fc.property(spoilt, fc.boolean(), ([value, at, letter], replace) => {
      const text = canonicalJson(value);
      const place = at % (text.length + 1);
      const bad = text.slice(0, place) + letter + text.slice(place + (replace ? 1 : 0));
      let expected = false;
      try {
        expected = canonicalJson(JSON.parse(bad)) === bad;
      } catch {
        expected = false;
      }
      let read = true;
      try {
        parseCanonical(bad);
      } catch {
        read = false;
      }
      assert.equal(read, expected, bad);
    }),
    { numRuns: 500 },
  );
  for (const text of ['{"10":1,"9":2}', '{"a":[{"b":1,"c":2},{"a":1}]}', '["a","b","a"]'])
    assert.deepEqual(parseCanonical(text), JSON.parse(text));
  for (const text of ['{"9":2,"10":1}', '[{"b":1,"a":1}]', String.raw`["\ud800"]`])
    assert.throws(() => parseCanonical(text), Malformed);
});
