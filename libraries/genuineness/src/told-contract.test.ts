import assert from "node:assert/strict";
import { test } from "node:test";
import { factTypes } from "@rochdale/facts/fact.ts";
import {
  draw,
  paid,
  report,
  schedule,
  signedContract,
  toldTerms,
  twoMonths,
} from "./told-contract.ts";

test("every told fact is one that a record would take", () => {
  const all = [...twoMonths, paid("2026-04", "2026-05-20", 1), draw("2026-06", "2026-07-01")];
  for (const one of all) {
    const read = factTypes[one.type].safeParse(one.content);
    assert.ok(read.success, `${one.type}: ${JSON.stringify(read.error?.issues)}`);
  }
  assert.ok(signedContract.length < all.length);
  assert.equal(toldTerms.length, 3);
  assert.equal(schedule(2).type, "PriceScheduleOffered/1");
  assert.equal(report("visits", "2026-04", ["2026-05-01", "1"]).on, "2026-05-01");
});
