/** ZIP files as other people's programs read them. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { crc32, inflateRawSync } from "node:zlib";
import { zipOf } from "./zip-file.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const at = new Date(2026, 10, 22, 2, 11, 33);
const entries = [
  { name: "00001-Ŵyn.eml", bytes: bytes("From: a\r\n\r\n".repeat(500)) },
  { name: "tiny", bytes: bytes("x") },
  { name: "none", bytes: bytes("") },
  { name: "noise", bytes: crypto.getRandomValues(new Uint8Array(5000)) },
];
const whole = async () => Buffer.concat(await zipOf(entries, at));

test("each entry stands where the directory says, with its length, its sum and its content", async () => {
  const zip = await whole();
  const end = zip.length - 22;
  assert.equal(zip.readUInt32LE(end), 0x06054b50);
  assert.equal(zip.readUInt16LE(end + 10), entries.length);
  let place = zip.readUInt32LE(end + 16);
  for (const { name, bytes: wanted } of entries) {
    assert.equal(zip.readUInt32LE(place), 0x02014b50);
    const [method, sum] = [zip.readUInt16LE(place + 10), zip.readUInt32LE(place + 16)];
    const [packed, length] = [zip.readUInt32LE(place + 20), zip.readUInt32LE(place + 24)];
    const [named, local] = [zip.readUInt16LE(place + 28), zip.readUInt32LE(place + 42)];
    assert.equal(zip.subarray(place + 46, place + 46 + named).toString(), name);
    assert.equal(zip.readUInt32LE(local), 0x04034b50);
    assert.deepEqual(zip.subarray(local + 4, local + 30), zip.subarray(place + 6, place + 32));
    const content = zip.subarray(local + 30 + named, local + 30 + named + packed);
    const read = method === 8 ? inflateRawSync(content) : content;
    assert.deepEqual(new Uint8Array(read), wanted, name);
    assert.equal(length, wanted.length);
    assert.equal(sum, crc32(wanted));
    assert.ok(packed <= length);
    place += 46 + named;
  }
  assert.equal(place, end);
});

test("more files than the format counts are refused", async () => {
  const many = Array.from({ length: 65_536 }, () => ({ name: "a", bytes: bytes("") }));
  await assert.rejects(zipOf(many, at), RangeError);
});

const python = spawnSync("python3", ["--version"]).status === 0;
test("another program unpacks it", { skip: !python && "no python3 on this machine" }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "rochdale-zip-"));
  try {
    const file = join(folder, "a.zip");
    writeFileSync(file, await whole());
    const script = `import zipfile; z = zipfile.ZipFile("${file}"); assert z.testzip() is None; z.extractall("${folder}"); print(z.infolist()[0].date_time)`;
    const read = spawnSync("python3", ["-c", script], { encoding: "utf8" });
    assert.equal(read.status, 0, read.stderr);
    assert.equal(read.stdout.trim(), "(2026, 11, 22, 2, 11, 32)");
    for (const { name, bytes: wanted } of entries)
      assert.deepEqual(new Uint8Array(readFileSync(join(folder, name))), wanted, name);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
