/** Prices bind once both agreed: with the signed terms, and later by version. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import {
  contractPrices,
  idOf,
  plainTerms,
  scheduleOfOffer,
  scheduleWaiting,
  termsOf,
  versionIn,
  yearEndOf,
} from "./contract-prices.ts";
import { schedule, signedContract, toldTerms } from "./told-contract.ts";
import { changed, tell, without } from "./told-story.ts";
import { wholeHeads } from "./whole-terms.ts";

const offered = (by: "mutual" | "authority") =>
  fact("PriceScheduleOffered/1", by === "mutual" ? "secretary" : "authority", "2026-08-01", {
    version: 2,
    by,
    offer: null,
    effectiveFrom: "2026-10-01",
    reason: "Pay award",
    pricing: { basedOn: 1, uplift: "0.03", efficiency: "0.01" },
    outcomesCap: null,
  });
const agreed = (by: string): NewFact =>
  fact("PriceScheduleAgreed/1", by, "2026-08-10", { version: 2 });
const prices = (facts: readonly NewFact[]) => contractPrices(tell(facts));

test("nothing is priced before it is signed; then the schedule of the offer that was agreed", () => {
  assert.equal(prices(without(signedContract, "ContractSigned/1")), undefined);
  const found = prices(signedContract);
  assert.deepEqual([found?.firstMonth, found?.lastMonth], ["2026-04", "2028-03"]);
  assert.deepEqual(
    found?.versions.map((one) => [one.version, one.effectiveFrom]),
    [[1, "2026-04-01"]],
  );
  assert.equal(scheduleOfOffer(tell(signedContract), 2), undefined);
});

test("a later schedule of the same offer takes the place of an earlier one; another offer's does not count", () => {
  const cheaper = [{ ...toldTerms[0], annual: 1 }] as typeof toldTerms;
  assert.deepEqual(prices([...signedContract, schedule(2, cheaper)])?.versions[0]?.version, 2);
  const other = { ...schedule(2, cheaper), on: "2026-02-02" };
  const ofOther = { ...other, content: { ...other.content, offer: 2 } } as NewFact;
  assert.equal(prices([...signedContract, ofOther])?.versions[0]?.version, 1);
});

test("what is offered or agreed after the signing does not change the signed prices", () => {
  const cheaper = [{ ...toldTerms[0], annual: 1 }] as typeof toldTerms;
  const after = { ...schedule(2, cheaper), on: "2026-03-03" };
  assert.equal(prices([...signedContract, after])?.versions[0]?.version, 1);
  const second = { ...after.content, offer: 2 } as typeof after.content;
  const agreedLater = fact("HeadsAgreed/1", "authority", "2026-03-04", { version: 2 });
  const found = prices([
    ...signedContract,
    { ...schedule(2, cheaper), content: second } as NewFact,
    agreedLater,
  ]);
  assert.equal(found?.versions[0]?.version, 1);
});

test("months are paid whole: a contract that begins or ends within one leaves that month out", () => {
  const days = (startsOn: string, endsOn: string) => {
    const found = prices(changed(signedContract, "ContractSigned/1", { startsOn, endsOn }));
    return [found?.firstMonth, found?.lastMonth];
  };
  assert.deepEqual(days("2026-04-02", "2028-03-30"), ["2026-05", "2028-02"]);
});

test("plain prices of signed terms are a schedule too: a block and a tariff", () => {
  const line = { name: "Visits at home", unit: "visit", unitsPerYear: 12 };
  const heads = {
    ...wholeHeads,
    prices: [
      { ...line, id: "price-1", model: "block", pencePerUnit: 100 } as const,
      { ...line, id: "price-2", model: "tariff", pencePerUnit: 4200 } as const,
    ],
  };
  assert.deepEqual(
    plainTerms(heads).map((one) => [one.id, one.kind, "annual" in one && one.annual]),
    [
      ["visits-at-home", "block", 1200],
      ["price-2", "tariff", false],
    ],
  );
  const plain = without(signedContract, "PriceScheduleOffered/1");
  assert.equal(prices(plain), undefined);
  assert.equal(prices(changed(plain, "ContractSigned/1", { heads }))?.versions[0]?.version, 0);
});

test("a later version binds once the other side agreed, and not by the word of one", () => {
  const waiting = tell([...signedContract, offered("mutual")]);
  assert.equal(contractPrices(waiting)?.versions.length, 1);
  assert.equal(scheduleWaiting(waiting)?.content.version, 2);
  assert.equal(
    prices([...signedContract, offered("mutual"), agreed("secretary")])?.versions.length,
    1,
  );
  const both = tell([...signedContract, offered("mutual"), agreed("authority")]);
  assert.equal(contractPrices(both)?.versions.length, 2);
  assert.equal(scheduleWaiting(both), undefined);
  assert.equal(
    prices([...signedContract, offered("authority"), agreed("secretary")])?.versions.length,
    2,
  );
});

test("a version governs the months that begin in it, with the terms on which it is based", () => {
  const found = prices([...signedContract, offered("mutual"), agreed("authority")]);
  assert.ok(found);
  assert.equal(versionIn(found, "2026-09")?.version, 1);
  assert.equal(versionIn(found, "2026-10")?.version, 2);
  assert.deepEqual(termsOf(found, 2), toldTerms);
  assert.deepEqual(termsOf(found, 9), []);
  assert.equal(yearEndOf(found, "2027-03"), "2027-03");
  assert.equal(yearEndOf(found, "2027-04"), "2028-03");
});

test("names become ids", () => {
  assert.equal(idOf("  Ymweliadau (Tŷ) "), "ymweliadau-ty");
  assert.equal(idOf("???"), "");
});
