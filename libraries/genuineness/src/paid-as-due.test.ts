/** The commissioner's payments, judged at their boundary: a penny short, a day late, nobody's word but its own. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { enumWords } from "@rochdale/facts/words.ts";
import { mergeCatalogues, say } from "@rochdale/language/say.ts";
import { conclude } from "./conclude.ts";
import { paidInTime, paidWhatWasDue } from "./paid-as-due.ts";
import { asAt } from "@rochdale/facts/story.ts";
import { sceneOf } from "./scene.ts";
import { paid, signedContract, twoMonths } from "./told-contract.ts";
import { tell } from "./told-story.ts";
import { genuinenessWords } from "./words.ts";

const words = mergeCatalogues(genuinenessWords, enumWords);
const confirm = (payment: string): NewFact =>
  fact("PaymentConfirmed/1", "secretary", "2026-06-28", { payment });

/** Both findings on a day, each said in both languages on the way. */
function judged(facts: readonly NewFact[], day: string) {
  const scene = sceneOf(asAt(tell(facts), day), day);
  return [paidWhatWasDue, paidInTime].map((rule) => {
    assert.equal(rule.doesNotApply?.(scene), undefined);
    const found = conclude(rule, scene);
    for (const language of ["en", "cy"] as const) {
      for (const message of [found.because, found.change, found.claim, found.rule.line]) {
        assert.ok(say(words, language, message).length > 0);
      }
    }
    return found.state;
  });
}

const april = paid("2026-04", "2026-06-04", 1_420_000);
const looked = "2026-07-01";

test("asked only where a statement was drawn under open prices", () => {
  const scene = (facts: readonly NewFact[]) => sceneOf(tell(facts), looked);
  const bare = scene(signedContract.slice(0, 4));
  assert.equal(paidInTime.doesNotApply?.(bare)?.message, "doesNotApply.notPriced");
  assert.equal(paidInTime.doesNotApply?.(scene(signedContract))?.message, "doesNotApply.notDrawn");
});

test("not proven before the thirty days of the first statement have passed", () => {
  assert.deepEqual(judged(twoMonths, "2026-06-04"), ["notProven", "notProven"]);
  assert.deepEqual(judged(twoMonths, "2026-06-05"), ["notMet", "notMet"]);
});

test("met by the whole sum in thirty days, confirmed by the mutual; a penny short is not met", () => {
  const confirmed = [...twoMonths, april, confirm("payment-2026-06-04")];
  assert.deepEqual(judged(confirmed, looked), ["met", "met"]);
  const short = paid("2026-04", "2026-06-04", 1_419_999);
  const paidShort = [...twoMonths, short, confirm("payment-2026-06-04")];
  assert.deepEqual(judged(paidShort, looked), ["notMet", "notMet"]);
});

test("a day late is late, though what was due is paid", () => {
  const late = paid("2026-04", "2026-06-05", 1_420_000);
  const facts = [...twoMonths, late, confirm("payment-2026-06-05")];
  assert.deepEqual(judged(facts, looked), ["met", "notMet"]);
});

test("the commissioner's own word proves nothing", () => {
  assert.deepEqual(judged([...twoMonths, april], looked), ["notProven", "notProven"]);
});
