import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { printSignerKey, signerKeyOf } from "@rochdale/record/key.ts";
import * as state from "./witness-state.ts";

const folder = mkdtempSync(join(tmpdir(), "rochdale-witness-"));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const cosigned = { origin: "example.org/log", size: 3, root: "AAAA", note: "a\n\n— b AAAA\n" };
const memory = new Map([[cosigned.origin, cosigned]]);
const keyOf = (type: number) =>
  printSignerKey(signerKeyOf({ name: "example.org/w", type, seed: new Uint8Array(32) }));

test("what is remembered is recalled, and only its owner can read it", () => {
  state.createPrivately(at("state"), state.printMemory(new Map()));
  assert.equal(state.recall(at("state")).size, 0);
  state.remember(at("state"), memory);
  assert.deepEqual(state.recall(at("state")), memory);
  assert.equal(statSync(at("state")).mode & 0o777, 0o600);
  assert.equal(existsSync(at("state.next")), false);
});

test("a memory that is missing or damaged stops the witness", () => {
  assert.throws(() => state.recall(at("none")), /would let a log rewind/);
  const good = readFileSync(at("state"), "utf8");
  for (const bad of [
    "",
    "{}",
    good.slice(0, -2),
    `${good} `,
    good.replace("rochdale-witness/1", "other"),
    good.replace("3", '"3"'),
    good.replace("3", "-3"),
    good.replace("[{", "[null,{"),
    '{"format":"rochdale-witness/1"}\n',
  ]) {
    writeFileSync(at("bad"), bad);
    assert.throws(() => state.recall(at("bad")), state.CannotWitness, bad);
  }
});

test("a key that others can read, or that is no witness's, is refused without being shown", () => {
  state.createPrivately(at("key"), `${keyOf(4)}\n`);
  assert.equal(state.readKey(at("key")).name, "example.org/w");
  assert.throws(() => state.createPrivately(at("key"), "x"), /cannot create/);
  chmodSync(at("key"), 0o640);
  assert.throws(() => state.readKey(at("key")), /others may read/);
  for (const [name, text] of [
    ["log", keyOf(1)],
    ["text", "hello"],
  ] as const) {
    state.createPrivately(at(name), text);
    assert.throws(
      () => state.readKey(at(name)),
      (error: Error) =>
        /holds no key of a witness/.test(error.message) && !error.message.includes(text),
    );
  }
  assert.throws(() => state.readKey(at("none")), /make one with --init/);
});

test("one state has one witness; the lock of a dead one is taken over", () => {
  const free = state.lock(at("state"));
  writeFileSync(at("state.lock"), "1\n");
  assert.throws(() => state.lock(at("state")), /process 1 has .* already/);
  for (const stale of ["4194999\n", "nonsense", ""]) {
    writeFileSync(at("state.lock"), stale);
    state.lock(at("state"));
    assert.equal(readFileSync(at("state.lock"), "utf8"), `${process.pid}\n`);
  }
  free();
  assert.equal(existsSync(at("state.lock")), false);
});
