/** The checks: which of them the released tool makes is what the first verdict rests on. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checks, read, refused } from "./problem.ts";

test("these checks are ours alone; an archive that fails only these is accepted elsewhere", () => {
  const ours = Object.entries(checks).flatMap(([name, { released }]) => (released ? [] : [name]));
  assert.deepEqual(ours, [
    ...["order", "electionForm", "credentials", "ballotBlank", "ballotRepeated", "tally"],
    ...["shuffleForm", "shareForm", "strongProof", "shortEncoding", "strictFile", "since"],
  ]);
});

test("either a value or why not", () => {
  assert.deepEqual(read(1), { ok: true, value: 1 });
  const problems = [{ check: "share", where: "event 1", because: "no" }];
  assert.deepEqual(refused("share", "event 1", "no"), { ok: false, problems });
});
