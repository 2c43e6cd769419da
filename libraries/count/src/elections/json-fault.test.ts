import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { faultIn } from "./json-fault.ts";

test("the first letter that does not belong", () => {
  assert.equal(faultIn('{"a": [1, 2, {"b": null}], "c": "\\u00e9\\n"}\n'), null);
  assert.equal(faultIn('{"a": 1,}'), 8);
  assert.equal(faultIn('{"a" 1}'), 5);
  assert.equal(faultIn("[1 2]"), 3);
  assert.equal(faultIn("[1, 02]"), 5);
  assert.equal(faultIn('{"a": 1'), 7);
  assert.equal(faultIn("[1}"), 2);
  assert.equal(faultIn("[1] x"), 4);
  assert.equal(faultIn('["\t"]'), 1);
  assert.equal(faultIn(" "), 1);
});

test("it finds a fault where, and only where, JSON.parse does", () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const spoilt = fc.tuple(fc.json(), fc.nat(60), fc.constantFrom("", ",", '"', "{", "]", "0", ":"));
  fc.assert(
    fc.property(spoilt, ([text, at, mark]) => {
      const changed = text.slice(0, at) + mark + text.slice(at + (mark === "" ? 1 : 0));
      assert.equal(faultIn(changed) === null, isJson(changed), changed);
    }),
    { numRuns: 500 },
  );
});
