/** The bank holidays as listed, against the rules of the Act and against another list. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { addDays, day, weekday } from "./day.ts";
import type { Day } from "./day.ts";
import { nations } from "./events.ts";
import type { Nation } from "./events.ts";
import {
  bankHolidays,
  bankHolidaysKnown,
  bankHolidaySource,
  specialBankHolidays,
} from "./holidays.ts";

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easter(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return on(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function on(year: number, month: number, date: number): Day {
  return day(`${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
}

function firstMonday(year: number, month: number): Day {
  const first = on(year, month, 1);
  return addDays(first, (8 - weekday(first)) % 7);
}

function lastMonday(year: number, month: 5 | 8): Day {
  const last = on(year, month, 31);
  return addDays(last, -(weekday(last) - 1));
}

/** Days that fall on a weekend are made up on the next working days. */
function withSubstitutes(...days: readonly Day[]): Day[] {
  const kept = days.filter((of) => weekday(of) <= 5);
  for (let at of days.filter((one) => weekday(one) > 5)) {
    while (weekday(at) > 5 || kept.includes(at)) at = addDays(at, 1);
    kept.push(at);
  }
  return kept;
}

function byRule(nation: Nation, year: number): Day[] {
  const scottish = nation === "Scotland";
  const usual = [
    ...withSubstitutes(on(year, 1, 1), ...(scottish ? [on(year, 1, 2)] : [])),
    addDays(easter(year), -2),
    ...(scottish ? [] : [addDays(easter(year), 1)]),
    firstMonday(year, 5),
    lastMonday(year, 5),
    scottish ? firstMonday(year, 8) : lastMonday(year, 8),
    ...(scottish ? withSubstitutes(on(year, 11, 30)) : []),
    ...(nation === "Northern Ireland"
      ? [...withSubstitutes(on(year, 3, 17)), ...withSubstitutes(on(year, 7, 12))]
      : []),
    ...withSubstitutes(on(year, 12, 25), on(year, 12, 26)),
  ];
  const special = specialBankHolidays.filter(
    (one) => one.day.startsWith(String(year)) && (one.only ?? nation) === nation,
  );
  const moved = special.map((one) => one.movedFrom);
  assert.ok(moved.every((from) => from === undefined || usual.includes(day(from))));
  return [
    ...usual.filter((of) => !moved.includes(of)),
    ...special.map((one) => day(one.day)),
  ].sort();
}

for (const nation of nations) {
  test(`${nation}: twenty years as the rules give them`, () => {
    const { firstYear, lastYear } = bankHolidaySource;
    for (let year = firstYear; year <= lastYear; year++) {
      const listed = bankHolidays(nation).filter((of) => of.startsWith(String(year)));
      assert.deepEqual(listed, byRule(nation, year), String(year));
    }
    assert.ok(bankHolidays(nation).every(bankHolidaysKnown));
  });
}

test("the lists that the conformance cases were given are the same, but for the day added since", () => {
  const url = new URL("../../../tests/conformance/clock/cases.json", import.meta.url);
  const { cases } = JSON.parse(readFileSync(url, "utf8")) as {
    cases: { input: { nation: Nation; holidays: string[] } }[];
  };
  let seen = 0;
  for (const { input } of cases) {
    if (!nations.includes(input.nation) || input.holidays.length === 0) continue;
    seen += 1;
    const ours = bankHolidays(input.nation).filter((of) => of >= "2026" && of !== "2026-06-15");
    assert.deepEqual(ours, input.holidays);
  }
  assert.ok(seen > 100);
});

test("a day outside the table is known to be outside", () => {
  assert.equal(bankHolidaysKnown(day("2008-12-31")), false);
  assert.equal(bankHolidaysKnown(day("2029-01-01")), false);
});
