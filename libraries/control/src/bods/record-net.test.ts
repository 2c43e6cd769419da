/** The latest word on each record, as of a day. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { latestOf, recordNetOf } from "./record-net.ts";
import type { Interest, Statement } from "./statements.ts";

function entity(recordId: string, statementDate: string, more: object = {}): Statement {
  return {
    statementId: `${recordId} ${statementDate}`,
    statementDate,
    declarationSubject: "a",
    recordId,
    recordType: "entity",
    recordDetails: { isComponent: false, entityType: { type: "legalEntity" }, name: statementDate },
    ...more,
  };
}
function held(interests: readonly Interest[], more: object = {}): Statement {
  return {
    ...entity("a from b", "2026-01-01"),
    recordType: "relationship",
    recordDetails: { isComponent: false, subject: "a", interestedParty: "b", interests },
    ...more,
  } as Statement;
}

test("later statements replace earlier ones; those after the day are not known yet; closed is gone", () => {
  const statements = [
    entity("a", "2026-03-01T09:00:00Z"),
    entity("a", "2026-02-01"),
    entity("b", "2026-02-01"),
    entity("b", "2026-04-01", { recordStatus: "closed" }),
  ];
  const names = (day: string | null) =>
    [...recordNetOf(statements, day).parties].map(([id, { details }]) =>
      "name" in details ? `${id} ${details.name}` : id,
    );
  assert.deepEqual(names("2026-01-31"), []);
  assert.deepEqual(names("2026-02-28"), ["a 2026-02-01", "b 2026-02-01"]);
  assert.deepEqual(names("2026-03-01"), ["a 2026-03-01T09:00:00Z", "b 2026-02-01"]);
  assert.deepEqual(names(null), ["a 2026-03-01T09:00:00Z"]);
});

test("of the same day the one that stands later in the list counts; types are apart", () => {
  const again = entity("a", "2026-02-01", { statementId: "again" });
  const person = entity("a", "2026-02-01", { recordType: "person", statementId: "person" });
  const latest = latestOf([entity("a", "2026-02-01"), again, person as Statement], null);
  assert.deepEqual(
    latest.map(({ statementId }) => statementId),
    ["again", "person"],
  );
});

test("interests hold from their start to the day before their end; indirect ones are left out", () => {
  const interest = { type: "votingRights", startDate: "2026-02-01", endDate: "2026-03-01" };
  const counted = (day: string | null, one: Interest = interest) =>
    recordNetOf([held([one])], day).holdings.length;
  assert.deepEqual(
    ["2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01", null].map((day) => counted(day)),
    [0, 1, 1, 0, 0],
  );
  assert.equal(counted(null, { type: "votingRights", directOrIndirect: "indirect" }), 0);
  assert.equal(counted(null, { type: "votingRights", directOrIndirect: "unknown" }), 1);
  assert.equal(counted(null, { type: "votingRights" }), 1);
});
