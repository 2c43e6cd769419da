/** Scoping: what must be compared and paid for before a business case is frozen, and what is measured before. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { tell } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import {
  baselineCannotBeFrozen,
  caseCannotBeFrozen,
  optionsMissing,
  optionsWrittenBy,
  scopingCannotOpen,
  scopingDueAtMost,
} from "./rules.ts";

const doc = "b".repeat(64);
const opened = wholeLife.filter((one) => one.type === "BodyOpened/1");
const on = "2025-01-06";
const year = (n: number, pay: number) => ({
  year: n,
  incomePence: 1000,
  payPence: pay,
  otherCostsPence: 100,
  irrecoverableVatPence: 10,
  pensionPence: 20,
  oneOffPence: 0,
});
const published = (openingCashPence: number): NewFact =>
  fact("BusinessCasePublished/1", "proposer", on, {
    version: 1,
    sections: { strategic: doc, economic: doc, commercial: doc, financial: doc, management: doc },
    openingCashPence,
    cash: [year(1, 970), year(2, 870), year(3, 800), year(4, 800), year(5, 800)],
  });
const wrote = (option: "stay" | "improveInHouse" | "mutual"): NewFact =>
  fact("OptionAppraised/1", "union", on, {
    option,
    writtenBy: "unions",
    fiveYearCostPence: null,
    quality: "same",
    risk: "low",
    paper: doc,
  });
const rules = (refusals: readonly { rule: string }[]) => refusals.map((one) => one.rule);

test("a case without staying, or without improving in-house, is not frozen", () => {
  const frozen = (...facts: NewFact[]) => rules(caseCannotBeFrozen(tell([...opened, ...facts])));
  assert.deepEqual(frozen(), ["scoping.notPublished", "scoping.notCompared"]);
  assert.deepEqual(frozen(published(100), wrote("stay"), wrote("mutual")), ["scoping.notCompared"]);
  assert.deepEqual(frozen(published(100), wrote("stay"), wrote("improveInHouse")), []);
  assert.deepEqual(optionsMissing(tell([...opened, wrote("improveInHouse")])), ["stay"]);
});

test("a year may end at nought, but not a penny below", () => {
  const both = [wrote("stay"), wrote("improveInHouse")];
  assert.deepEqual(caseCannotBeFrozen(tell([...opened, published(100), ...both])), []);
  const short = caseCannotBeFrozen(tell([...opened, published(99), ...both]));
  assert.deepEqual(rules(short), ["scoping.cashFallsShort"]);
  assert.deepEqual(short[0]?.because.values, { year: 1, short: { pence: "1" } });
});

test("a frozen version is frozen once", () => {
  const both = [wrote("stay"), wrote("improveInHouse")];
  const frozen = fact("BusinessCaseFrozen/1", "proposer", on, { version: 1 });
  const story = tell([...opened, published(100), ...both, frozen]);
  assert.deepEqual(rules(caseCannotBeFrozen(story)), ["scoping.frozenAlready"]);
});

test("those who may oppose write staying and improving in-house; proposers write any", () => {
  assert.deepEqual(optionsWrittenBy("union"), ["stay", "improveInHouse"]);
  assert.ok(optionsWrittenBy("proposer").includes("outsource"));
});

test("scoping opens on a valid request, once, for forty working days at most", () => {
  assert.deepEqual(rules(scopingCannotOpen(tell(opened))), ["scoping.notValidated"]);
  const valid = fact("RequestValidated/1", "authority", on, { validationDate: on });
  assert.deepEqual(scopingCannotOpen(tell([...opened, valid])), []);
  // 40 working days after Monday 2 November 2026, with Christmas after them: Monday 28 December is a substitute day.
  assert.equal(scopingDueAtMost(tell(opened), "2026-11-02"), "2026-12-30");
});

test("no baseline is frozen after the transfer", () => {
  assert.deepEqual(baselineCannotBeFrozen(tell(opened)), []);
  const transferred = fact("TransferMade/1", "secretary", on, { staff: 60, tupeApplied: true });
  assert.deepEqual(rules(baselineCannotBeFrozen(tell([...opened, transferred]))), [
    "scoping.transferred",
  ]);
});
