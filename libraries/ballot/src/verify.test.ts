/** The two verdicts on whole archives of our own making. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { rechained } from "../../../tests/golden/ballot/rechained.ts";
import { heldElection } from "../../../tests/golden/ballot/samples.ts";
import { readArchive } from "./archive.ts";
import { verifyArchive } from "./verify.ts";

const fast = fastPowers;
const held = heldElection("sums");

test("an honest election holds in both verdicts, with all that can be given", () => {
  for (const name of ["sums", "ranked"] as const) {
    const { archive, strict, voted, result } = heldElection(name);
    const verdict = verifyArchive(archive, { strict, since: voted, fast });
    assert.deepEqual(verdict.problems, []);
    assert.ok(verdict.compatible && verdict.strict);
    assert.deepEqual(verdict.result, result);
    assert.deepEqual(verdict.notShown, []);
    assert.equal(verdict.ballots, 3);
  }
});

test("what was not given is listed as not shown", () => {
  const alone = verifyArchive(held.archive, { fast });
  assert.ok(alone.strict);
  assert.deepEqual(
    alone.notShown.map(({ check }) => check),
    ["strongProof", "since"],
  );
  const growing = verifyArchive(held.voted, { fast });
  assert.ok(growing.strict && growing.result === null);
  assert.deepEqual(
    growing.notShown.map(({ check }) => check),
    ["result", "since"],
  );
});

test("an earlier archive, or a head of it, must be found again", () => {
  const earlier = readArchive(held.voted);
  assert.ok(earlier.ok);
  const head = earlier.value.events.at(-1)!.hash;
  assert.ok(verifyArchive(held.archive, { since: head, fast }).strict);
  const without = rechained(held.archive, (events) =>
    events.filter((event, at) => !(event.type === "Ballot" && at === 1)),
  );
  const alone = verifyArchive(without, { fast });
  // The first ballot was superseded: nothing in the archive itself tells that it is gone.
  assert.ok(alone.strict && alone.compatible);
  for (const since of [held.voted, head]) {
    const verdict = verifyArchive(without, { since, fast });
    assert.deepEqual(
      verdict.problems.map(({ check }) => check),
      ["since"],
    );
    assert.ok(verdict.compatible && !verdict.strict);
  }
  const bySide = verifyArchive(without, { strict: held.strict, fast });
  assert.deepEqual(
    bySide.problems.map(({ check }) => check),
    ["since"],
  );
  assert.ok(!verifyArchive(held.archive, { since: new Uint8Array(3), fast }).strict);
  const other = heldElection("ranked").voted;
  assert.ok(!verifyArchive(held.archive, { since: other, fast }).strict);
});

test("the side file of another election, or none at all, is told", () => {
  const { strict } = heldElection("ranked");
  const verdict = verifyArchive(held.archive, { strict, fast });
  assert.ok(verdict.compatible && !verdict.strict);
  assert.ok(verdict.problems.some(({ check }) => check === "strictFile"));
  const broken = verifyArchive(held.archive, { strict: "{", fast });
  assert.equal(broken.problems[0]?.check, "strictFile");
});
