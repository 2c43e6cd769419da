import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { firstDifference, hexOf, textOf, utf8 } from "./bytes.ts";
import { sha256 } from "./hashing.ts";
import { Malformed } from "./malformed.ts";
import { isArchivePath, looksLikeTar, readTar, writeTar } from "./tar.ts";

const long = `${"folder/".repeat(20)}${"n".repeat(100)}`;
const files = [
  { path: "b/two", bytes: utf8("two") },
  { path: "a", bytes: new Uint8Array(0) },
  { path: long, bytes: new Uint8Array(512).fill(7) },
];
const archive = writeTar(files);

test("the files come back sorted, whatever their order was", () => {
  const sorted = [files[1], files[0], files[2]];
  assert.deepEqual(readTar(archive), sorted);
  assert.deepEqual(writeTar(files.toReversed()), archive);
  assert.equal(archive.length, 512 * (1 + 2 + 2 + 2));
  assert.equal(looksLikeTar(archive), true);
});

test("ustar: the header's fields stand where the standard puts them", () => {
  const header = writeTar([{ path: "a", bytes: utf8("x".repeat(9)) }]).subarray(0, 512);
  const at = (start: number, length: number) => textOf(header.subarray(start, start + length));
  assert.equal(at(0, 2), "a\u0000");
  assert.equal(at(100, 24), "0000644\u00000000000\u00000000000\u0000");
  assert.equal(at(124, 12), "00000000011\u0000");
  assert.equal(at(136, 12), "00000000000\u0000");
  assert.equal(at(156, 1), "0");
  assert.equal(at(257, 8), "ustar\u000000");
  const blanked = Uint8Array.from(header).fill(0x20, 148, 156);
  const sum = blanked.reduce((total, byte) => total + byte, 0);
  assert.equal(at(148, 8), `${sum.toString(8).padStart(6, "0")}\u0000 `);
});

test("the system's tar reads it, long paths too", () => {
  const folder = mkdtempSync(join(tmpdir(), "rochdale-tar-"));
  try {
    writeFileSync(join(folder, "x.tar"), archive);
    execFileSync("tar", ["-xf", "x.tar"], { cwd: folder });
    for (const { path, bytes } of files)
      assert.deepEqual(new Uint8Array(readFileSync(join(folder, path))), bytes);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a long path is split where its name is at most a hundred bytes", () => {
  for (const first of [1, 30, 98, 99, 100, 150])
    for (const last of [1, 48, 49, 50, 51, 99, 100]) {
      const path = `p/${"n".repeat(first)}/${"m".repeat(last)}`;
      assert.deepEqual(readTar(writeTar([{ path, bytes: utf8("x") }]))[0]?.path, path);
    }
});

test("the form is frozen", () => {
  assert.equal(
    hexOf(sha256(archive)),
    "126afc19b23630549d321aaaee7202c9d44497a9ab71dadfabadddb6c07bed3e",
  );
});

test("every single byte flipped is refused or is a file's own", () => {
  for (let at = 0; at < archive.length; at++)
    for (const mask of [1, 0x20, 0x80]) {
      const flipped = Uint8Array.from(archive);
      flipped[at] = (flipped[at] as number) ^ mask;
      try {
        const read = readTar(flipped);
        assert.equal(firstDifference(writeTar(read), flipped), -1);
        const changed = read.some(
          ({ bytes }, file) =>
            firstDifference(bytes, readTar(archive)[file]?.bytes as Uint8Array) !== -1,
        );
        assert.ok(changed, `byte ${at} is bound to nothing`);
      } catch (error) {
        assert.ok(error instanceof Malformed, `byte ${at}: ${String(error)}`);
      }
    }
});

test("cut short, made longer, or nonsense: refused, never a crash", () => {
  for (let length = 0; length < archive.length; length += 64)
    assert.throws(() => readTar(archive.subarray(0, length)), Malformed);
  const longer = new Uint8Array(archive.length + 512);
  longer.set(archive);
  assert.throws(() => readTar(longer), /goes on after its end/);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      assert.throws(() => readTar(bytes), Malformed);
      assert.equal(looksLikeTar(bytes), false);
    }),
  );
  assert.deepEqual(readTar(writeTar([])), []);
});

test("another order, or one path twice, is refused", () => {
  const [one, two] = [writeTar([files[0]!]), writeTar([files[1]!])];
  const together = (...parts: Uint8Array[]) =>
    Uint8Array.from([
      ...parts.flatMap((part) => [...part.subarray(0, -1024)]),
      ...new Uint8Array(1024),
    ]);
  assert.equal(readTar(together(two, one)).length, 2);
  assert.throws(() => readTar(together(one, two)), /out of order/);
  assert.throws(() => readTar(together(one, one)), /out of order/);
  assert.throws(() => writeTar([files[0]!, files[0]!]), /twice/);
});

test("paths stay within the archive's folder", () => {
  for (const path of [
    "",
    "/a",
    "a/",
    "a//b",
    ".",
    "..",
    "../a",
    "a/../b",
    "a\\b",
    "a b",
    "ŵ",
    "a\u0000",
    "n".repeat(101),
    `${"p".repeat(156)}/n`,
  ]) {
    assert.equal(isArchivePath(path), false, path);
    assert.throws(() => writeTar([{ path, bytes: new Uint8Array(0) }]), Malformed);
  }
  for (const path of [
    "a",
    "a/.b",
    "tile/0/x001/067.p/3",
    "n".repeat(100),
    long,
    `${"p".repeat(155)}/n`,
  ])
    assert.equal(isArchivePath(path), true, path);
});
