/** Lists of claims: their units, their draw by the recorded seed, and what each check says. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { drawSample } from "@rochdale/money/audit/sample.ts";
import { claimLists } from "./claim-lists.ts";
import { signedContract, twoMonths } from "./told-contract.ts";
import { changed, paperOf, tell, without } from "./told-story.ts";

const listIn = (facts: readonly NewFact[]) => claimLists(tell(facts))[0];

test("a report's units are numbered, and drawn by the seed that the record names", () => {
  const list = listIn(twoMonths);
  assert.equal(list?.units.length, 100);
  assert.equal(list?.units[99], "report-jobs-04-100");
  assert.deepEqual(list?.drawn?.units, drawSample(list?.units ?? [], paperOf("root"), 60));
  const waiting = listIn(without(twoMonths, "ClaimSampled/1", "ClaimAssessed/1"));
  assert.equal(waiting?.drawn, null);
});

test("three wrong of sixty: 97 of 100 stand, as the lower bound takes no whole one of the other forty", () => {
  const says = listIn(twoMonths)?.checks.at(-1)?.says;
  assert.deepEqual([says?.checkAll, says?.takenForWrong, says?.accepted], [false, 0, 97]);
});

test("above the tolerated share every unit must be checked; then what was found is what counts", () => {
  const strict = changed(twoMonths, "ClaimsClosed/1", { tolerance: "1/10" });
  assert.equal(listIn(strict)?.checks[0]?.says.checkAll, true);
  const whole = changed(strict, "ClaimAssessed/1", { whole: true });
  assert.deepEqual(listIn(whole)?.checks[0]?.says.accepted, 97);
});

const claim = (n: number, claimedOn: string, on: string): NewFact =>
  fact("ClaimMade/1", "secretary", on, {
    claim: `claim-${n}`,
    participant: paperOf(`person${n}`),
    fee: "attachment",
    number: 1,
    claimedOn,
  });
const close = (list: string, on: string): NewFact =>
  fact("ClaimsClosed/1", "secretary", on, {
    list,
    observation: null,
    period: "2026-04",
    units: 2,
    sample: 1,
    tolerance: "1/2",
  });

test("a list of fees holds the month's claims made before it was closed, each claim in one list", () => {
  const facts = [
    ...signedContract,
    claim(1, "2026-04-10", "2026-04-10"),
    claim(2, "2026-04-11", "2026-04-11"),
    claim(3, "2026-05-02", "2026-05-02"),
    close("list-1", "2026-05-03"),
    claim(4, "2026-04-30", "2026-05-04"),
  ];
  const story = tell(facts);
  assert.deepEqual(claimLists(story)[0]?.units, ["claim-1", "claim-2"]);
  const again = claimLists(tell([...facts, close("list-2", "2026-05-05")]));
  assert.deepEqual(again.at(-1)?.units, ["claim-4"]);
});
