/** Instalments. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { equalInstalments, monthClaims, shareByMonth } from "./instalments.ts";

const codeOf = (body: { readonly [name: string]: unknown }) => {
  const answer = orRefusal(() => ({ claims: monthClaims(body) }));
  return isRefusal(answer) ? answer.refused.code : null;
};

test("spare pence go to the earlier months", () => {
  assert.deepEqual(equalInstalments(14n, 4), [4n, 4n, 3n, 3n]);
  const claims = monthClaims({ first: "2026-12", count: 3, profile: "days" });
  assert.deepEqual(
    claims.map(({ id, weight }) => [id, weight]),
    [
      ["2026-12", 31n],
      ["2027-01", 31n],
      ["2027-02", 28n],
    ],
  );
  assert.deepEqual(shareByMonth(91n, claims).amounts, [32n, 31n, 28n]);
});

test("months beyond the calendar, none or too many are refused", () => {
  assert.equal(codeOf({ first: "9999-12", count: 2 }), "badDate");
  assert.equal(codeOf({ first: "2026-4", count: 2 }), "badDate");
  assert.equal(codeOf({ first: "2026-04", count: 601 }), "badCount");
  assert.equal(codeOf({ first: "2026-04", count: 1, profile: [-1] }), "badWeight");
});
