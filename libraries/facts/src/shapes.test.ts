/** The small shapes: days, instants, commitments, fractions, ids, and whose side a role speaks for. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { z } from "zod";
import * as shapes from "./shapes.ts";

function takes(shape: z.ZodType, good: readonly unknown[], bad: readonly unknown[]): void {
  for (const value of good) assert.ok(shape.safeParse(value).success, `refused ${String(value)}`);
  for (const value of bad) assert.ok(!shape.safeParse(value).success, `took ${String(value)}`);
}

test("a day is a real day of the calendar", () => {
  takes(
    shapes.day,
    ["2026-11-21", "2028-02-29"],
    ["2026-02-29", "2026-13-01", "2026-1-1", "21/11/2026", "", null, 20261121],
  );
});

test("an instant is in UTC, to the second or the millisecond", () => {
  takes(
    shapes.instant,
    ["2026-11-21T10:00:00Z", "2026-11-21T10:00:00.123Z"],
    ["2026-11-21T10:00:00+01:00", "2026-11-21", "2026-11-21T10:00:00.1Z"],
  );
});

test("a commitment is 64 hexadecimal digits in small letters", () => {
  const good = "0123456789abcdef".repeat(4);
  takes(shapes.commitment, [good], [good.slice(1), `${good}0`, good.toUpperCase(), "g".repeat(64)]);
});

test("counts and pence are whole and not negative; signed pence may be", () => {
  takes(shapes.count, [0, 1, Number.MAX_SAFE_INTEGER], [-1, 0.5, Number.MAX_SAFE_INTEGER + 1, "1"]);
  takes(shapes.pence, [0, 61_400_00], [-1, 0.01]);
  takes(shapes.signedPence, [-1, 0, 1], [0.5]);
});

test("titles, notes, ids and fractions", () => {
  takes(shapes.title, ["A", "x".repeat(200)], ["", "x".repeat(201)]);
  takes(shapes.note, ["x".repeat(2000)], ["", "x".repeat(2001)]);
  takes(shapes.id, ["a", "staff-2026", "7"], ["", "-a", "a b", "a_b", "x".repeat(62)]);
  takes(shapes.fraction, ["1/2", "75/100"], ["0/2", "1/0", "0.5", "1", "-1/2"]);
});

test("every role speaks for one side, and only outsiders are independent", () => {
  const independent = shapes.role.options.filter((role) => shapes.sideOf(role) === "independent");
  assert.deepEqual(independent, [
    "facilitator",
    "scrutineer",
    "assessor",
    "arbiter",
    "regulator",
    "archivist",
  ]);
  assert.equal(shapes.sideOf("proposer"), "proposers");
  assert.equal(shapes.sideOf("board"), "proposers");
  assert.equal(shapes.sideOf("union"), "unions");
  assert.equal(shapes.sideOf("community"), "users");
  assert.equal(shapes.sideOf("authority"), "authority");
  assert.equal(shapes.sideOf("member"), "staff");
});
