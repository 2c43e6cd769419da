/** Numbers and scalars from their canonical texts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { chance } from "../../../tests/golden/ballot/samples.ts";
import { numberIn, readNumber, readScalar, scalarAtRandom } from "./group.ts";

test("a number has one text: decimal, no sign, no leading zero, below its bound", () => {
  assert.equal(readNumber("0", 100n), 0n);
  assert.equal(readNumber("99", 100n), 99n);
  for (const text of ["100", "00", "007", "+1", "-1", "1 ", " 1", "1e1", "0x1", "", "١"]) {
    assert.equal(readNumber(text, 100n), null, text);
  }
  for (const value of [1, null, undefined, ["1"], { toString: () => "1" }]) {
    assert.equal(readNumber(value, 100n), null);
  }
});

/** The quickest of three, in milliseconds. */
const timed = (work: () => unknown): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );

test("a number of a million digits is refused without being worked out", () => {
  const digits = "9".repeat(1_000_000);
  const worked = timed(() => BigInt(digits));
  const refused = timed(() => assert.equal(readNumber(digits, 2n ** 2048n), null));
  assert.ok(refused < worked / 4, `${refused} ms, and ${worked} ms to work it out`);
});

test("scalars at random lie below q and use every byte of what they are given", () => {
  const q = 1_000_003n;
  const random = chance("scalars");
  const drawn = Array.from({ length: 500 }, () => scalarAtRandom({ q }, random));
  assert.ok(drawn.every((one) => 0n <= one && one < q));
  assert.ok(new Set(drawn).size > 490);
  assert.equal(
    scalarAtRandom({ q }, (bytes) => new Uint8Array(bytes).fill(255)),
    (2n ** 152n - 1n) % q,
  );
  assert.equal(readScalar({ q }, "1000003"), null);
  assert.equal(readScalar({ q }, "1000002"), 1_000_002n);
});

test("bytes are read as one big-endian number", () => {
  assert.equal(numberIn(Uint8Array.of(1, 0, 255)), 0x1_00_ffn);
  assert.equal(numberIn(new Uint8Array()), 0n);
});
