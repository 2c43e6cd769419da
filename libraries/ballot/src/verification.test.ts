/** Verification in parts: the parts are all the work, each finds its own, in any order. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { rechained } from "../../../tests/golden/ballot/rechained.ts";
import { heldElection } from "../../../tests/golden/ballot/samples.ts";
import { readStrictFile } from "./strict.ts";
import {
  finalTally,
  openVerification,
  perform,
  repeats,
  shareAt,
  tasksOf,
} from "./verification.ts";

const held = heldElection("ranked");

test("the tasks cover every ballot, credential, shuffle and share exactly once", () => {
  const opened = openVerification(held.archive, { fast: fastPowers });
  assert.ok(opened.ok);
  const verification = opened.value;
  const tasks = tasksOf(verification);
  const covered = (kind: string) =>
    tasks.flatMap((task) =>
      task.kind !== kind
        ? []
        : "at" in task
          ? [task.at]
          : Array.from({ length: task.to - task.from }, (_, at) => task.from + at),
    );
  assert.deepEqual(covered("ballots"), [0, 1, 2]);
  assert.deepEqual(covered("credentials"), [0, 1, 2]);
  assert.deepEqual(covered("shuffle"), [0, 1]);
  assert.deepEqual(covered("share"), [0, 1]);
  assert.deepEqual(
    tasks.toReversed().flatMap((task) => perform(verification, task)),
    [],
  );
  const tally = finalTally(verification);
  assert.ok(tally !== null && shareAt(verification, 1, tally)?.owner === 2);
  assert.deepEqual(repeats(verification), []);
});

test("a task finds what is wrong in its own part", () => {
  const text = (payload: string) => payload.replace(/"response":"\d/, '"response":"');
  const broken = rechained(held.archive, (events) =>
    events.map((event) =>
      event.type === "PartialDecryption" && event.owner === 2
        ? { ...event, payload: text(event.payload) }
        : event,
    ),
  );
  const opened = openVerification(broken, { fast: fastPowers });
  assert.ok(opened.ok);
  assert.deepEqual(perform(opened.value, { kind: "share", at: 0 }), []);
  const [problem] = perform(opened.value, { kind: "share", at: 1 });
  assert.equal(problem?.check, "share");
});

test("with a side file, each share must have its strong proof there", () => {
  const file = JSON.parse(held.strict) as { shares: { owner: number }[] };
  const one = { ...file, shares: file.shares.slice(1) };
  const swapped = {
    ...file,
    shares: file.shares.map((share) => ({ ...share, owner: 3 - share.owner })),
  };
  for (const [changed, meant] of [
    [file, [undefined, undefined]],
    [one, ["strongProof", undefined]],
    [swapped, ["strongProof", "strongProof"]],
  ] as const) {
    const strict = readStrictFile(JSON.stringify(changed));
    assert.ok(strict.ok);
    const opened = openVerification(held.archive, { strict: strict.value, fast: fastPowers });
    assert.ok(opened.ok);
    const found = [0, 1].map((at) => perform(opened.value, { kind: "share", at })[0]?.check);
    assert.deepEqual(found, meant);
  }
});

test("an archive that cannot be worked with is refused at the door", () => {
  assert.ok(!openVerification(new Uint8Array(10)).ok);
  const noSetup = rechained(held.archive, (events) => events.slice(1));
  const opened = openVerification(noSetup);
  assert.ok(!opened.ok && opened.problems[0]?.check === "election");
});
