/** What a month of quality says in the standard's words. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { all } from "@rochdale/facts/story.ts";
import { changed, tell } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { qualityOf } from "./implementation.ts";

test("a missed target is a performance failure of its month; a met one is not", () => {
  const implementation = (facts: typeof wholeLife) => {
    const story = tell(facts);
    const [entry] = all(story, "QualityReported/1");
    assert.ok(entry);
    const told = { story, address: "https://host/mutuals/a", ocid: "ocds-a" };
    const [one] = qualityOf(told, entry).part["contracts"] as [
      { implementation: { metrics: object[]; performanceFailures?: { id: string }[] } },
    ];
    return one.implementation;
  };
  assert.equal(implementation(wholeLife).performanceFailures, undefined);
  assert.equal(implementation(wholeLife).metrics.length, 2);
  const [visits] = wholeLife.flatMap((one) =>
    one.type === "QualityReported/1" ? one.content.measures : [],
  );
  assert.ok(visits);
  const missed = changed(wholeLife, "QualityReported/1", {
    measures: [{ ...visits, value: "94" }],
  });
  assert.deepEqual(
    implementation(missed).performanceFailures?.map(({ id }) => id),
    ["visits-2026-09"],
  );
});
