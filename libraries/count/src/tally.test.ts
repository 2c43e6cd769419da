/** Tallies as they are read. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { orRefusal } from "@rochdale/language/refused-input.ts";
import { forAndAgainst, readSecondMeeting, readTally, returned, valid } from "./tally.ts";

const classes = [
  { name: "user", eligible: 10, for: 4, against: 1, abstain: 2, spoiled: 1 },
  { name: "investor", eligible: 5, for: 0, against: 0 },
];

test("with classes the whole is the sum, without those that have no vote", () => {
  const all = readTally({ classes }, []);
  assert.equal(all.whole.eligible, 15n);
  const voting = readTally({ classes }, ["investor"]);
  assert.equal(voting.whole.eligible, 10n);
  assert.deepEqual(
    [forAndAgainst, valid, returned].map((of) => of(voting.whole)),
    [5n, 7n, 8n],
  );
});

test("a class may be empty, the whole may not", () => {
  const empty = [{ name: "user", eligible: 0, for: 0, against: 0 }];
  assert.equal(
    readTally(
      { classes: [...classes.slice(0, 1), ...empty.map((one) => ({ ...one, name: "x" }))] },
      [],
    ).whole.eligible,
    10n,
  );
  assert.deepEqual(
    orRefusal(() => readTally({ classes: empty }, [])),
    {
      refused: { code: "noOneEligible" },
    },
  );
});

test("the window of a second meeting is counted from the first in one step", () => {
  const second = { eligible: 9, for: 1, against: 0, date: "2028-02-29" };
  const window = { minDays: 14, maxMonths: 1 };
  const read = readSecondMeeting(second, "2028-01-31", window);
  assert.deepEqual([read?.notBefore, read?.notAfter], ["2028-02-14", "2028-02-29"]);
  assert.equal(readSecondMeeting(undefined, "2028-01-31", window), null);
  const endless = { minDays: 9_007_199_254_740_991, maxMonths: 1 };
  assert.deepEqual(
    orRefusal(() => readSecondMeeting(second, "2028-01-31", endless)),
    {
      refused: { code: "badDate" },
    },
  );
});
