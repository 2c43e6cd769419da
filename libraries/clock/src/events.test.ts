/** Recorded and planned dates, their order, and extensions. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { orRefusal } from "@rochdale/language/refused-input.ts";
import { day } from "./day.ts";
import * as events from "./events.ts";

const read = (input: object, extendable = ["decision"]) =>
  events.readEvents({ asOf: "2026-06-30", ...input }, "England", extendable);
const codeOf = (work: () => unknown) => {
  const answer = orRefusal(work);
  return answer instanceof Object && "refused" in answer ? answer.refused : null;
};

test("a recorded event may be today but not tomorrow; a planned one may be", () => {
  const { recorded, planned } = read({ a: "2026-06-30", b: "2026-07-01" });
  assert.equal(recorded("a"), "2026-06-30");
  assert.equal(planned("b"), "2026-07-01");
  assert.deepEqual(
    codeOf(() => recorded("b")),
    { code: "dateAfterAsOf" },
  );
  assert.deepEqual([recorded("none"), planned("none")], [null, null]);
  const listed = read({ earlier: ["2026-07-01"] });
  assert.deepEqual(
    codeOf(() => events.recordedDays(listed, "earlier")),
    { code: "dateAfterAsOf" },
  );
});

test("steps may share a day, but not go back, nor stand without the one before", () => {
  const [a, b] = [day("2026-06-01"), day("2026-06-02")];
  const outOfOrder = { code: "outOfOrder" };
  assert.equal(
    codeOf(() => events.inOrder(a, a, b, null, null)),
    null,
  );
  assert.deepEqual(
    codeOf(() => events.inOrder(b, a)),
    outOfOrder,
  );
  assert.deepEqual(
    codeOf(() => events.inOrder(a, null, b)),
    outOfOrder,
  );
  assert.equal(
    codeOf(() => events.ifBothInOrder(null, a)),
    null,
  );
  assert.deepEqual(
    codeOf(() => events.ifBothInOrder(b, a)),
    outOfOrder,
  );
});

const limit = { item: "decision", starts: day("2026-05-01"), due: day("2026-06-10") };
const agreed = (...extensions: [agreedOn: string, to: string][]) =>
  read({ extensions: extensions.map(([agreedOn, to]) => ({ item: "decision", agreedOn, to })) });
const extended = (...extensions: [string, string][]) => {
  const notes: string[] = [];
  return [events.extended(agreed(...extensions), limit, notes), ...notes];
};

test("an extension counts if agreed on or before the limit then in force", () => {
  assert.deepEqual(extended(["2026-06-10", "2026-06-20"]), ["2026-06-20"]);
  assert.deepEqual(extended(["2026-06-11", "2026-06-20"]), [
    "2026-06-10",
    "extensionTooLate:decision",
  ]);
  assert.deepEqual(extended(["2026-06-01", "2026-06-20"], ["2026-06-15", "2026-07-20"]), [
    "2026-07-20",
  ]);
});

test("an extension is to a later day, of an item that can be extended, after its clock began", () => {
  assert.deepEqual(
    codeOf(() => extended(["2026-06-01", "2026-06-10"])),
    { code: "extensionShortens" },
  );
  assert.deepEqual(
    codeOf(() => extended(["2026-04-30", "2026-07-10"])),
    { code: "outOfOrder" },
  );
  const one = { item: "decision", agreedOn: "2026-06-01", to: "2026-07-01" };
  const code = (changes: object) => codeOf(() => read({ extensions: [{ ...one, ...changes }] }));
  assert.deepEqual(code({ item: "appeal" }), { code: "badExtension" });
  assert.deepEqual(code({ to: undefined }), { code: "missingDate" });
  assert.deepEqual(code({ agreedOn: "2026-07-01" }), { code: "dateAfterAsOf" });
  assert.deepEqual(code({ to: "2026-06-31" }), { code: "badDate" });
});

test("numbers are whole, from 1", () => {
  assert.equal(events.wholeNumber(1), 1);
  for (const bad of [0, -1, 1.5, "3", null]) {
    assert.deepEqual(
      codeOf(() => events.wholeNumber(bad)),
      { code: "badNumber" },
    );
  }
});
