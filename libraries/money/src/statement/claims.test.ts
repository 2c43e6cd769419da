/** Claims: the window of working days, duplicates, the order of work. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, day } from "@rochdale/clock/day.ts";
import type { Day } from "@rochdale/clock/day.ts";
import { workingDayBut, workingDaysAfter } from "@rochdale/clock/working-day.ts";
import { fraction } from "@rochdale/count/fraction.ts";
import { workClaims } from "./claims.ts";
import type { Claim } from "./records.ts";
import { readTerm } from "./term.ts";
import type { PersonFees } from "./term.ts";

const attachedOn = day("2026-12-18");
const workingDay = workingDayBut(new Set(["2026-12-25", "2026-12-28"]));
const termWithin = (claimWorkingDays: number) =>
  readTerm({
    id: "t",
    kind: "personFees",
    attachmentFee: 7,
    outcomeFee: 1,
    sustainmentFee: 1,
    outcomeWeeks: 4,
    maximumSustainments: 3,
    withinWeeks: 30,
    claimWorkingDays,
  }) as PersonFees;
const claim = (claimedOn: Day, more: Partial<Claim> = {}): Claim => ({
  id: "c",
  participant: "p",
  fee: "attachment",
  number: 1,
  claimedOn,
  status: "validated",
  knownAt: claimedOn,
  ...more,
});
const situation = () => ({
  participants: new Map([["p", { id: "p", knownAt: attachedOn, attachedOn, work: [] }]]),
  workingDay,
  taken: new Set<string>(),
});

test("a claim is in time until the so-manieth working day after the earned one", () => {
  for (const within of [0, 1, 2, 5, 15]) {
    const last = workingDaysAfter(attachedOn, within, workingDay);
    for (let days = -1; days < 30; days += 1) {
      const on = addDays(attachedOn, days);
      const [result] = workClaims([claim(on)], termWithin(within), situation()).results;
      const expected = on < attachedOn ? "early" : on <= last ? "paid" : "late";
      assert.equal(result?.result, expected, `${within} working days, claimed on ${on}`);
    }
  }
});

test("the first claim takes the fee, whether it is paid or waits", () => {
  const claims = [
    claim(attachedOn, { id: "b" }),
    claim(attachedOn, { id: "a", status: "sampled" }),
    claim(attachedOn, { id: "0", status: "rejected" }),
  ];
  const found = workClaims(claims, termWithin(15), situation());
  assert.deepEqual(
    found.results.map(({ id, result }) => [id, result]),
    [
      ["0", "rejected"],
      ["a", "pending"],
      ["b", "duplicate"],
    ],
  );
  assert.deepEqual(
    [found.paid, found.waiting, found.waitingCount],
    [fraction(0n), fraction(7n), 1],
  );
});
