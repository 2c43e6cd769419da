import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import * as bytes from "./bytes.ts";
import { Malformed } from "./malformed.ts";

test("RFC 4648, section 10: the test vectors of base64", () => {
  const vectors = {
    "": "",
    f: "Zg==",
    fo: "Zm8=",
    foo: "Zm9v",
    foob: "Zm9vYg==",
    fooba: "Zm9vYmE=",
  };
  for (const [plain, coded] of Object.entries(vectors)) {
    assert.equal(bytes.base64Of(bytes.utf8(plain)), coded);
    assert.equal(bytes.textOf(bytes.bytesOfBase64(coded)), plain);
  }
});

test("base64 that we would not print is refused", () => {
  for (const text of [
    "Zg",
    "Zg=",
    "Zh==",
    "Zm9=",
    "Zm 9v",
    "Zm9v\n",
    "Zg==Zg==",
    "====",
    "Zm-_",
    "Z===",
  ])
    assert.throws(() => bytes.bytesOfBase64(text), Malformed, text);
});

test("what is printed is read back, and agrees with Node", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (raw) => {
      assert.equal(bytes.base64Of(raw), Buffer.from(raw).toString("base64"));
      assert.equal(bytes.hexOf(raw), Buffer.from(raw).toString("hex"));
      assert.deepEqual(bytes.bytesOfBase64(bytes.base64Of(raw)), raw);
      assert.deepEqual(bytes.bytesOfHex(bytes.hexOf(raw)), raw);
    }),
  );
});

test("hexadecimal is lower-case and whole", () => {
  for (const text of ["A0", "0", "0g", " 00"])
    assert.throws(() => bytes.bytesOfHex(text), Malformed);
});

test("text is UTF-8, a byte order mark is no exception", () => {
  assert.throws(() => bytes.textOf(Uint8Array.of(0xff)), Malformed);
  assert.throws(() => bytes.textOf(Uint8Array.of(0xed, 0xa0, 0x80)), Malformed);
  assert.equal(bytes.textOf(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41)), "\ufeffA");
});

test("joined and compared", () => {
  const [one, two] = [Uint8Array.of(1, 2), Uint8Array.of(1, 3)];
  assert.deepEqual(bytes.joined([one, new Uint8Array(0), two]), Uint8Array.of(1, 2, 1, 3));
  assert.equal(bytes.firstDifference(one, two), 1);
  assert.equal(bytes.firstDifference(one, one.subarray(0, 1)), 1);
  assert.equal(bytes.firstDifference(one, Uint8Array.of(1, 2)), -1);
  assert.equal(bytes.sameBytes(one, two), false);
  assert.equal(bytes.sameBytes(one, Uint8Array.of(1, 2)), true);
  assert.equal(bytes.sameBytes(one, Uint8Array.of(1, 2, 0)), false);
});
