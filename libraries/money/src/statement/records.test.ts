/** Records as they are known on a day. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "@rochdale/clock/day.ts";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import type { Month } from "../month.ts";
import * as records from "./records.ts";
import { readTerm } from "./term.ts";

const codeOf = (work: () => unknown) => {
  const answer = orRefusal(() => ({ answer: work() }));
  return isRefusal(answer) ? answer.refused.code : null;
};

test("the latest record known on the day counts; of equal days the later in the list", () => {
  const all = [
    { id: "a", knownAt: day("2026-05-02"), n: 1 },
    { id: "a", knownAt: day("2026-05-01"), n: 2 },
    { id: "a", knownAt: day("2026-05-02"), n: 3 },
    { id: "a", knownAt: day("2026-05-03"), n: 4 },
  ];
  const on = (text: string) => records.knownOn(day(text), all).map(({ n }) => n);
  assert.deepEqual(
    [on("2026-04-30"), on("2026-05-01"), on("2026-05-02"), on("2026-05-09")],
    [[], [2], [3], [4]],
  );
});

test("spells of work may touch, not overlap", () => {
  const work = (...spells: object[]) =>
    codeOf(() =>
      records.readParticipants([
        { id: "p", knownAt: "2026-04-01", attachedOn: "2026-04-01", work: spells },
      ]),
    );
  const first = { from: "2026-04-10", to: "2026-04-20" };
  assert.equal(work(first, { from: "2026-04-21" }), null);
  assert.equal(work({ from: "2026-04-20" }, first), "overlappingWork");
  assert.equal(work({ from: "2026-04-09", to: "2026-04-08" }), "badDate");
  assert.equal(work({ from: "2026-04-01" }, first), "overlappingWork");
});

test("a report stays in its month, is of a known metric and not before the first statement", () => {
  const row = {
    id: "o",
    metric: "m",
    period: "2026-05",
    value: 1,
    status: "claimed",
    knownAt: "2026-06-01",
  };
  const read = (...rows: object[]) =>
    codeOf(() => records.readObservations(rows, new Set(["m"]), "2026-05" as Month));
  assert.equal(read(row, { ...row, value: 2 }), null);
  assert.equal(read(row, { ...row, period: "2026-06" }), "observationMoved");
  assert.equal(read({ ...row, period: "2026-04" }), "badPeriod");
  assert.equal(read({ ...row, metric: "n" }), "unknownMetric");
  assert.equal(read({ ...row, value: "-1" }), "negativeVolume");
  assert.equal(
    codeOf(() => records.readClaims([{ ...row, status: "lost" }])),
    "badId",
  );
});

test("a dispute has all of its decision or none, one for each line", () => {
  const term = readTerm({ id: "t", kind: "block", annual: 1 });
  const raised = { term: "t", period: "2026-05", raisedOn: "2026-06-05" };
  const read = (...rows: object[]) => codeOf(() => records.readDisputes(rows, () => term));
  const settled = { ...raised, resolvedOn: "2026-06-05", result: "settled", agreedAmount: -5 };
  assert.equal(read(raised), null);
  assert.equal(read(settled), null);
  assert.equal(read(raised, raised), "badDispute");
  assert.equal(read({ ...settled, resolvedOn: "2026-06-04" }), "badDispute");
  assert.equal(read({ ...settled, agreedAmount: null }), "badDispute");
  assert.equal(read({ ...settled, result: "upheld" }), "badDispute");
  assert.equal(read({ ...raised, result: "upheld" }), "badDispute");
  assert.equal(read({ ...raised, metric: "m" }), "badDispute");
  const period = "2026-05" as Month;
  assert.notEqual(
    records.lineKey({ period, term: "t", metric: null }),
    records.lineKey({ period, term: "t", metric: "m" }),
  );
});

test("accepted, waiting, rejected", () => {
  const all = (["claimed", "sampled", "validated", "rejected", "revised"] as const).map(
    (status) => ({ status }),
  );
  assert.deepEqual(all.map(records.accepted), [false, false, true, false, true]);
  assert.deepEqual(all.map(records.waiting), [true, true, false, false, false]);
  assert.equal(
    codeOf(() => records.dayOr("no", "2026-02-30")),
    "no",
  );
  assert.equal(
    codeOf(() => records.monthOr("no", "2026-13")),
    "no",
  );
});
