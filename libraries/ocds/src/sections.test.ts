/** What single facts say in the standard's words. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry, FactType } from "@rochdale/facts/fact.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { changed, tell } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { wholeHeads } from "@rochdale/genuineness/whole-terms.ts";
import type { Section } from "./release-shape.ts";
import { awardOf, contractOf, routeOf } from "./sections.ts";

const told = (story: Story) => ({
  story,
  address: "https://host/mutuals/a",
  ocid: "ocds-a",
  releaseId: "ocds-a-9",
  amends: () => null,
  agreement: "contract" as const,
  statements: () => [],
});
function section<T extends FactType>(
  facts: typeof wholeLife,
  type: T,
  tellIt: (t: ReturnType<typeof told>, entry: Entry<T>) => Section,
) {
  const story = tell(facts);
  const [entry] = all(story, type);
  assert.ok(entry);
  return tellIt(told(story), entry).part as Record<string, unknown>;
}

test("each route has the standard's method, or only its own words", () => {
  const tender = (route: string) =>
    section(
      changed(wholeLife, "RouteRecorded/1", { route: route as never }),
      "RouteRecorded/1",
      routeOf,
    )["tender"] as { procurementMethod?: string; procurementMethodDetails: string };
  assert.equal(tender("reservedContract").procurementMethod, "selective");
  assert.equal(tender("competitive").procurementMethod, "open");
  assert.equal(tender("otherWithAdvice").procurementMethod, undefined);
  assert.match(tender("providerSelectionRegime").procurementMethodDetails, /health care/);
});

test("an award to a rival names no supplier of ours", () => {
  const rival = changed(wholeLife, "AwardMade/1", { to: "rival" });
  const [award] = section(rival, "AwardMade/1", awardOf)["awards"] as [{ suppliers?: object[] }];
  assert.equal(award.suppliers, undefined);
});

test("a contract is worth its plain prices over its term, and nothing where they are closed", () => {
  const line = { model: "tariff", name: "Visit", unit: "visit", unitsPerYear: 100 } as const;
  const heads = { ...wholeHeads, prices: [{ ...line, id: "v", pencePerUnit: 1850 }] };
  const contract = (facts: typeof wholeLife) => {
    const [one] = section(facts, "ContractSigned/1", contractOf)["contracts"] as [
      { value?: object; description: string },
    ];
    return one;
  };
  const priced = contract(changed(wholeLife, "ContractSigned/1", { heads }));
  assert.deepEqual(priced.value, { amount: 7400, currency: "GBP" });
  assert.match(priced.description, /^The value is an estimate/);
  assert.equal(contract(wholeLife).value, undefined);
});
