/** Whose shares and shuffles: nobody's, somebody's twice, and too few. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { heldElection } from "../../../tests/golden/ballot/samples.ts";
import { rechained } from "../../../tests/golden/ballot/rechained.ts";
import { ownerProblems } from "./owners.ts";
import { openVerification } from "./verification.ts";

const { archive } = heldElection("ranked");

function told(change: Parameters<typeof rechained>[1]): readonly string[] {
  const opened = openVerification(rechained(archive, change), { fast: fastPowers });
  assert.ok(opened.ok);
  return ownerProblems(opened.value).map(({ check, because }) => `${check}: ${because}`);
}
const owner =
  (from: number, type: string, to: number) =>
  (events: Parameters<Parameters<typeof rechained>[1]>[0]) =>
    events.map((event) =>
      event.type === type && "owner" in event && event.owner === from
        ? { ...event, owner: to }
        : event,
    );

test("each key-holder has one share and one shuffle", () => {
  assert.deepEqual(
    told((events) => events),
    [],
  );
  assert.deepEqual(told(owner(2, "PartialDecryption", 1)), [
    "shareForm: key-holder 1 has one already",
  ]);
  assert.deepEqual(told(owner(2, "PartialDecryption", 3)), ["shareForm: it is nobody's"]);
  assert.deepEqual(told(owner(2, "PartialDecryption", 0)), ["shareForm: it is nobody's"]);
  assert.deepEqual(told(owner(2, "Shuffle", 1)), [
    "shuffleForm: key-holder 1 has one already",
    "shuffleForm: key 2 needs 1 shuffles and has 0",
  ]);
  const fewer = told((events) =>
    events.filter((event) => !(event.type === "Shuffle" && event.owner === 1)),
  );
  assert.deepEqual(fewer, ["shuffleForm: key 1 needs 1 shuffles and has 0"]);
});
