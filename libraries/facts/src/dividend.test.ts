/** The facts of a dividend take whole examples and refuse broken ones; none has room for a person or a home. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { tenOrMore } from "./dividend.ts";
import { paper as digest, shapeProblems } from "./example-shape.ts";

const round = "2026";
const resolved = {
  round,
  startsOn: "2026-04-01",
  endsOn: "2027-03-31",
  potPence: 25_000_000,
  appealsPence: 500_000,
  className: "Homes of active citizens",
  bands: [{ from: "50", points: "1" }],
  perAccountCapPence: 20_000,
  appealDays: 56,
  resolution: digest,
};

test("few people are never counted exactly", () => {
  assert.equal(tenOrMore.safeParse(9).success, false);
  assert.equal(tenOrMore.safeParse(10).success, true);
  assert.equal(tenOrMore.safeParse(null).success, true);
});

test("a resolution has a pot, bands and time to appeal", () => {
  const broken = [{ potPence: -1 }, { bands: [] }, { appealDays: 27 }, { resolution: "words" }];
  assert.deepEqual(shapeProblems("DividendResolved/1", resolved, broken), []);
});

test("lists are digests, with no room for a name or an account", () => {
  const filed = { round, organisation: "alder-lives", people: 40, rows: digest };
  assert.deepEqual(
    shapeProblems("ParticipationFiled/1", filed, [{ people: 3 }, { names: ["Ada"] }]),
    [],
  );
  const checked = { round, organisation: "alder-lives", enough: true };
  const asked = { drawn: 10, confirmed: 9 };
  const wrong = [{ asked: { ...asked, drawn: 9 } }, { asked: { ...asked, confirmed: 11 } }];
  for (const one of [asked, null])
    assert.deepEqual(
      shapeProblems("ParticipationChecked/2", { ...checked, asked: one }, wrong),
      [],
    );
  const homes = { round, accounts: null, rows: digest };
  assert.deepEqual(
    shapeProblems("HouseholdsFiled/1", homes, [{ accounts: 4 }, { account: "1001" }]),
    [],
  );
  const appeal = { round, appeal: "appeal-1", ground: "wrongHome" } as const;
  assert.deepEqual(
    shapeProblems("DividendAppealMade/1", appeal, [{ ground: "other words" }, { account: "1" }]),
    [],
  );
});
