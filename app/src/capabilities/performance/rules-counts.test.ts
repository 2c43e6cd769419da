/** Counts made safe to publish: what is joined reaches ten, and no count told before gives one back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  binsOf,
  outcomesOf,
  publishedCodes,
  publishedExclusions,
  publishedGroups,
  publishedTenths,
  type Line,
  type Read,
} from "./rules-counts.ts";

const line = (name: string, ...counts: readonly number[]): Line => ({ name, counts });
const rowsOf = <T>(read: Read<T>) => (read.ok ? read.rows : [read.because.message]);
const because = <T>(read: Read<T>) =>
  read.ok ? "" : read.because.message.replace("performance.problem.", "");

test("groups under ten stand under one name with the smallest other; a month of fewer waits", () => {
  const groups = (...lines: readonly Line[]) => publishedGroups(lines, "Others");
  assert.deepEqual(rowsOf(groups(line("a", 30), line("b", 4), line("c", 12))), [
    { group: "a", referred: 30 },
    { group: "Others", referred: 16 },
  ]);
  assert.equal(because(groups(line("a", 5), line("b", 4))), "fewReferred");
  assert.equal(because(groups(line("a", 6), line("b", 4))), "");
  assert.equal(because(groups()), "noGroup");
});

test("tenths of fewer than ten are not told, nor the few whom the groups hold beside them", () => {
  const tenths = (lines: readonly Line[], referred: number) =>
    because(publishedTenths(lines, [{ group: "a", referred }]));
  assert.equal(tenths([line("1", 9), line("2", 21)], 30), "fewTenths");
  assert.equal(tenths([line("1", 10), line("2", 20), line("3", 0)], 30), "");
  assert.equal(tenths([line("1", 10), line("2", 11)], 30), "tenthsSum");
  assert.equal(tenths([line("1", 10), line("2", 10)], 30), "");
  assert.equal(tenths([line("1", 10), line("2", 21)], 30), "tenthsSum");
  assert.equal(tenths([], 30), "");
});

test("what one count held back every later count holds back", () => {
  const fixed = ["a", "b", "c"].map((name, nth) => ({ name, referred: 20 + nth }));
  const lines = [line("a", 9, 5), line("b", 9, 21), line("c", 9, 7)];
  const first = outcomesOf(lines, fixed);
  assert.ok(first.ok);
  assert.deepEqual(
    first.rows.map(({ achieved }) => achieved),
    [null, null, 7],
  );
  const later = outcomesOf([line("a", 9, 5), line("b", 9, 20), line("c", 9, 7)], fixed, first.rows);
  assert.deepEqual(later.ok && later.rows.map(({ started, achieved }) => [started, achieved]), [
    [9, null],
    [9, null],
    [9, 7],
  ]);
});

type Excluded = ReturnType<typeof publishedExclusions>;
const excluded = (row: { readonly [reason: string]: number }) =>
  Object.entries(row).map(([exclusion, people]) => ({ exclusion, people })) as {
    exclusion: Excluded[number]["exclusion"];
    people: number;
  }[];
const told = (now: Excluded) =>
  Object.fromEntries(now.map(({ exclusion, people }) => [exclusion, people]));

test("reasons of fewer than ten are joined until ten stand together, or are told without a number", () => {
  const of = (row: { readonly [reason: string]: number }) =>
    told(publishedExclusions(excluded(row)));
  assert.deepEqual(of({ moved: 0 }), {});
  assert.deepEqual(of({ moved: 3, died: 1 }), { otherReason: null });
  assert.deepEqual(of({ moved: 60, otherReason: 4 }), { otherReason: 64 });
  assert.deepEqual(of({ moved: 60, declined: 11, died: 4 }), { moved: 60, otherReason: 15 });
  assert.deepEqual(of({ moved: 60, died: 4, lostTouch: 6 }), { moved: 60, otherReason: 10 });
  assert.deepEqual(of({ moved: 60, otherReason: 12 }), { moved: 60, otherReason: 12 });
});

test("a later count waits while it lies fewer than ten away, and shows nobody who stood with others", () => {
  const first = publishedExclusions(excluded({ moved: 60, died: 4, lostTouch: 8 }));
  const next = (row: { readonly [reason: string]: number }) =>
    told(publishedExclusions(excluded(row), [first]));
  assert.deepEqual(told(first), { moved: 60, otherReason: 12 });
  assert.deepEqual(next({ moved: 64, died: 4, lostTouch: 8 }), { moved: 60, otherReason: 12 });
  assert.deepEqual(next({ moved: 70, died: 4, lostTouch: 8 }), { moved: 70, otherReason: 12 });
  assert.deepEqual(next({ moved: 60, died: 14, lostTouch: 8 }), { moved: 60, otherReason: 22 });
});

const REASONS = ["moved", "died", "notEligible", "declined", "lostTouch", "otherReason"] as const;

/** What an attacker knows of each reason: its own number, nought, or that it stands in the sum of the others. */
function partsOf(table: Excluded): ReadonlyMap<string, readonly string[]> {
  const shown = table.map(({ exclusion }) => exclusion);
  const rest = REASONS.filter((one) => one === "otherReason" || !shown.includes(one));
  const joined = shown.includes("otherReason");
  return new Map(REASONS.map((one) => [one, joined && rest.includes(one) ? rest : [one]]));
}

/** Takes one table from another wherever both tell a sum of the same reasons: every difference it finds. */
function differences(before: Excluded, now: Excluded): readonly number[] {
  const [first, second] = [partsOf(before), partsOf(now)];
  const sum = (table: Excluded, reasons: readonly string[]) =>
    table
      .filter(({ exclusion }) => reasons.includes(exclusion))
      .reduce((total, { people }) => total + (people ?? 0), 0);
  return REASONS.map((one) => {
    let block: readonly string[] = [one];
    for (let size = 0; size < block.length;) {
      size = block.length;
      const wider = block.flatMap((of) => [...(first.get(of) ?? []), ...(second.get(of) ?? [])]);
      block = [...new Set(wider)];
    }
    return Math.abs(sum(now, block) - sum(before, block));
  });
}

test("an attacker with every count ever told finds no one to nine people, in a table or between two", () => {
  const counted = fc.record(
    Object.fromEntries(REASONS.map((one) => [one, fc.oneof(fc.nat(12), fc.nat(40))])),
  );
  let joined = 0;
  fc.assert(
    fc.property(fc.array(counted, { minLength: 2, maxLength: 6 }), (rows) => {
      const tables: Excluded[] = [];
      for (const row of rows) tables.push(publishedExclusions(excluded(row), tables));
      for (const table of tables) {
        for (const { people } of table) assert.ok(people === null || people >= 10);
      }
      const known = tables.filter((table) => table.every(({ people }) => people !== null));
      joined += known.filter((one) => one.some((row) => row.exclusion === "otherReason")).length;
      for (const [nth, before] of known.entries()) {
        for (const now of known.slice(nth + 1)) {
          for (const few of differences(before, now)) assert.ok(few === 0 || few >= 10, `${few}`);
        }
      }
    }),
    { numRuns: 500 },
  );
  assert.ok(joined > 100, "many tables hide somebody");
});

test("codes of a month told again: the same names, none fewer than ten away", () => {
  const before = [
    { code: "simple", times: 300 },
    { code: "Others", times: 16 },
  ];
  const again = (...lines: readonly Line[]) => publishedCodes(lines, "Others", [before]);
  assert.deepEqual(rowsOf(again(line("simple", 300), line("rare", 14), line("odd", 12))), [
    { code: "simple", times: 300 },
    { code: "Others", times: 26 },
  ]);
  assert.equal(because(again(line("simple", 304), line("rare", 4), line("odd", 12))), "fewApart");
  assert.equal(because(publishedCodes([line("a", 5), line("b", 4)], "Others")), "fewCodes");
  assert.deepEqual(rowsOf(publishedCodes([line("a", 30), line("b", 20), line("c", 2)], "Others")), [
    { code: "a", times: 30 },
    { code: "Others", times: 22 },
  ]);
});

test("the outermost results stand in bins of ten and more, and none is lost", () => {
  const values = fc.array(fc.integer({ min: 60, max: 130 }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(values, (results) => {
      const read = binsOf(results.join("\n"), { threshold: "95", width: "1", atLeast: true });
      if (!read.ok) return;
      const [first, last] = [read.rows[0], read.rows.at(-1)];
      assert.ok(first && last && first.results >= 10 && last.results >= 10);
      assert.equal(
        read.rows.reduce((sum, one) => sum + one.results, 0),
        results.length,
      );
    }),
  );
  assert.equal(
    because(binsOf("94\n95\n96", { threshold: "95", width: "1", atLeast: true })),
    "fewResults",
  );
});
