/** What a body's record says of its route to a contract, and whether an offer may rest on it. */
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { latest, opening, type Story } from "@rochdale/facts/story.ts";
import { routeVerdict, type RouteFacts } from "./route.ts";

/** The tests of the body itself, which its findings answer. */
export type BodyTests = Pick<
  RouteFacts,
  "employeeControl" | "notForProfit" | "publicServiceMainly"
>;

/** The facts of a route as the record holds them; the tests of the body itself come from its findings. */
export function routeFactsOf(story: Story, tests: BodyTests): RouteFacts {
  const { service, authority, start } = opening(story);
  const recorded = latest(story, "RouteRecorded/1")?.content;
  return {
    ...tests,
    nation: service.nation,
    sector: service.sector,
    authorityKind: authority?.kind ?? null,
    valuePence: recorded?.valuePence ?? null,
    awardOn: recorded?.awardOn ?? null,
    termMonths: recorded?.termMonths ?? null,
    earlierContracts: recorded?.earlierContracts ?? [],
    adviceOnRecord: (recorded?.advice ?? null) !== null,
    start,
  };
}

/**
 * Why no offer may be made yet: a lawful route must stand on record first (our own standard: what stopped mutuals
 * was challenge to procurement). A route that is only not proven lets talks begin; one that is closed does not.
 */
export function offerMayBeMade(story: Story, tests: BodyTests): readonly Refusal[] {
  const recorded = latest(story, "RouteRecorded/1");
  if (!recorded) {
    return [
      {
        rule: "route.notRecorded",
        law: "rochdale-2",
        because: { message: "route.notRecorded" },
        remedy: { message: "route.notRecordedRemedy" },
      },
    ];
  }
  const verdict = routeVerdict(routeFactsOf(story, tests), recorded.content.route);
  return verdict.lawful === "no" ? verdict.refusals : [];
}
