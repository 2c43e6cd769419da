/** Generated lists. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { checksumOf, generatedClaims } from "./generated.ts";

const sha = (text: string) => createHash("sha256").update(text).digest("hex");
const codeOf = (stated: unknown) => {
  const answer = orRefusal(() => ({ claims: generatedClaims(stated) }));
  return isRefusal(answer) ? answer.refused.code : null;
};

test("ids, weights and caps come from the hash of seed|k", () => {
  const [, second] = generatedClaims({
    count: 2,
    seed: "s",
    weightModulus: 97,
    capBase: 5,
    capModulus: 7,
  });
  const hash = sha("s|2");
  assert.deepEqual(second, {
    id: "a00002",
    weight: BigInt(Number.parseInt(hash.slice(0, 8), 16) % 97),
    cap: BigInt(5 + (Number.parseInt(hash.slice(8, 16), 16) % 7)),
    minimum: 0n,
  });
  assert.equal(generatedClaims({ count: 1, seed: "s", weightModulus: 2 })[0]?.cap, null);
});

test("the checksum is that of the lines", () => {
  assert.equal(checksumOf(["a", "b"], [1n, 20n]), sha("a 1\nb 20\n"));
});

test("lists that cannot be made are refused", () => {
  const good = { count: 1, seed: "s", weightModulus: 2 };
  assert.equal(codeOf({ ...good, count: 0 }), "noOne");
  assert.equal(codeOf({ ...good, count: 10_000_001 }), "badCount");
  assert.equal(codeOf({ ...good, weightModulus: 0 }), "badWeight");
  assert.equal(codeOf({ ...good, capModulus: 0 }), "badCap");
  assert.equal(codeOf({ ...good, capBase: 1, minimum: 2 }), "capBelowMinimum");
});
