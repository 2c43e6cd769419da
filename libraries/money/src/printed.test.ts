/** Pence as JSON numbers, exact beyond 2^53. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { printed } from "./printed.ts";

test("bigints become numbers, however large and deep; undefined fields are left out", () => {
  const value = {
    a: 5n,
    list: [-1n, { b: 90071992547409930n }],
    none: undefined,
    text: "x",
    no: null,
  };
  const text = '{"a":5,"list":[-1,{"b":90071992547409930}],"text":"x","no":null}';
  assert.equal(JSON.stringify(printed(value)), text);
});
