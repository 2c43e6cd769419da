/** An offer rests on a route that stands on record and is not closed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Content, type Entry, type NewFact } from "@rochdale/facts/fact.ts";
import { storyOf } from "@rochdale/facts/story.ts";
import { offerMayBeMade, routeFactsOf } from "./route-facts.ts";

const tests = { employeeControl: "pass", notForProfit: true, publicServiceMainly: true } as const;

function told(sector: Content<"BodyOpened/1">["service"]["sector"], ...more: NewFact[]) {
  const opened = fact("BodyOpened/1", "founder", "2026-10-01", {
    name: "Alder",
    slug: "alder",
    start: "fromPublicService",
    standing: "twin",
    service: {
      name: "Alder",
      sector,
      nation: "England",
      place: "Marlow",
      staff: 60,
      users: null,
      budgetPence: null,
    },
    authority: { name: "Marlow Council", kind: "council" },
    recognisedUnions: [],
  });
  const stamp = (draft: NewFact, position: number) =>
    ({ ...draft, at: `${draft.on}T10:00:00Z`, position }) as Entry;
  return storyOf([opened, ...more].map(stamp));
}

const recorded = fact("RouteRecorded/1", "council", "2026-10-10", {
  route: "reservedContract",
  reasons: "Reserved for mutuals.",
  advice: null,
  valuePence: 900_000_000,
  thresholdPence: 66_354_000,
  awardOn: "2027-01-15",
  termMonths: 60,
  earlierContracts: [],
});

test("no route on record, no offer", () => {
  assert.deepEqual(
    offerMayBeMade(told("socialCare"), tests).map((r) => r.rule),
    ["route.notRecorded"],
  );
});

test("a lawful route lets the offer be made", () => {
  assert.deepEqual(offerMayBeMade(told("socialCare", recorded), tests), []);
});

test("a closed route does not; one that is not proven lets talks begin", () => {
  const rules = offerMayBeMade(told("communityNursing", recorded), tests).map((r) => r.rule);
  assert.deepEqual(rules, ["route.healthEngland"]);
  const unproven = { ...tests, employeeControl: "notProven" } as const;
  assert.deepEqual(offerMayBeMade(told("socialCare", recorded), unproven), []);
});

test("the facts are those of the latest record", () => {
  const facts = routeFactsOf(told("socialCare", recorded), tests);
  assert.equal(facts.awardOn, "2027-01-15");
  assert.equal(facts.adviceOnRecord, false);
  assert.equal(facts.authorityKind, "council");
  assert.equal(routeFactsOf(told("socialCare"), tests).valuePence, null);
});
