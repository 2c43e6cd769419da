/** The download end to end: acts, seal, archive, and the real command that verifies it offline. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { recordArchive } from "../../app/src/house/download.ts";
import { verifierKey } from "../../app/src/house/sealer.ts";
import { houseUnderTest } from "./house-under-test.ts";

const t = await houseUnderTest();
const folder = mkdtempSync(join(tmpdir(), "rochdale-download-"));
after(async () => {
  await t.close();
  rmSync(folder, { recursive: true, force: true });
});

function verify(bytes: Uint8Array, ...more: string[]): { status: number | null; text: string } {
  const file = join(folder, "record.tar");
  writeFileSync(file, bytes);
  const run = spawnSync("bin/rochdale", ["record", "verify", file, ...more], { encoding: "utf8" });
  return { status: run.status, text: run.stdout + run.stderr };
}

test("a downloaded record verifies with the command; a flipped byte, another key or an older tail does not", async () => {
  const jo = await t.person("Jo Hartley");
  await t.open("walked", jo);
  const early = await bodyBySlug(t.house.db, "walked");
  assert.ok(early);
  const first = await recordArchive(t.house, early, t.house.clock.today());
  await t.act("walked", jo, "parties.admit", { role: "adviser", name: "Tom", how: "inPerson" });
  const body = await bodyBySlug(t.house.db, "walked");
  assert.ok(body);
  const bytes = await recordArchive(t.house, body, t.house.clock.today());
  const key = verifierKey(t.house, body.origin);
  assert.equal(verify(bytes, "--key", key).status, 0);
  const alone = verify(bytes);
  assert.equal(alone.status, 0);
  assert.match(alone.text, /compare this key/i);

  const earlier = join(folder, "earlier.tar");
  writeFileSync(earlier, first);
  assert.equal(verify(bytes, "--since", earlier).status, 0);
  const later = join(folder, "later.tar");
  writeFileSync(later, bytes);
  assert.equal(verify(first, "--since", later).status, 1);

  for (const share of [0.02, 0.3, 0.6, 0.9]) {
    const spoiled = bytes.slice();
    const at = Math.floor(bytes.length * share);
    spoiled[at] = (spoiled[at] ?? 0) ^ 1;
    assert.notEqual(verify(spoiled).status, 0, `byte ${at}`);
  }
  assert.equal(verify(new Uint8Array([1, 2, 3])).status, 2);
});
