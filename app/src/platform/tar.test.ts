import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { entriesOf, tarOf, type TarSource } from "./tar.ts";

async function bytesOf(sources: TarSource[]): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of tarOf(sources)) pieces.push(piece);
  return Buffer.concat(pieces);
}
/** Read back through pieces of any size, as a stream would bring them. */
async function read(bytes: Buffer, size: number): Promise<{ name: string; bytes: Buffer }[]> {
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const all = [];
  for await (const entry of entriesOf(pieces())) {
    const parts: Buffer[] = [];
    for await (const piece of entry.bytes) parts.push(piece);
    all.push({ name: entry.name, bytes: Buffer.concat(parts) });
  }
  return all;
}

const sources = fc.array(
  fc.record({
    name: fc.stringMatching(/^[a-z]{1,20}$/),
    bytes: fc.uint8Array({ maxLength: 1500 }).map((bytes) => Buffer.from(bytes)),
  }),
  { maxLength: 5 },
);

test("what went in comes out, whatever the sizes of the pieces", async () => {
  await fc.assert(
    fc.asyncProperty(sources, fc.integer({ min: 1, max: 2000 }), async (given, size) => {
      assert.deepEqual(
        await read(await bytesOf(given), size),
        given.map((entry) => ({ ...entry })),
      );
    }),
    { numRuns: 60 },
  );
});

test("a file cut short or with a broken header is noticed", async () => {
  const whole = await bytesOf([{ name: "a", bytes: Buffer.alloc(700, 1) }]);
  for (const length of [0, 100, 512, 1000, 1536])
    await assert.rejects(read(whole.subarray(0, length), 512), { name: "BrokenTar" });
  whole.writeUInt8(whole.readUInt8(0) ^ 1, 0);
  await assert.rejects(read(whole, 512), { name: "BrokenTar" });
});

const TAR = ["/bin/tar", "/usr/bin/tar"].find((path) => existsSync(path));
test("the machine's own tar reads it", { skip: TAR ? false : "no tar here" }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "rochdale-tar-"));
  const file = join(folder, "a.tar");
  writeFileSync(file, await bytesOf([{ name: "one/two", bytes: Buffer.from("three") }]));
  assert.equal(execFileSync(TAR ?? "", ["-xOf", file, "one/two"]).toString(), "three");
  rmSync(folder, { recursive: true });
});
