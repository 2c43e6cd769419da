/** What we write of a mutual's life, against the official schemas with the extensions; and merged. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { tell } from "@rochdale/genuineness/told-story.ts";
import { mycsp } from "@rochdale/genuineness/mycsp-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { mergeRulesOf, type ReleaseSchema } from "@rochdale/ocds/merge-rules.ts";
import { ourMergeRules } from "@rochdale/ocds/merge-rules-1-1-5.ts";
import { recordPackage, releasePackage } from "@rochdale/ocds/packages.ts";
import { schemaBreaches, type Document } from "@rochdale/ocds/schemas.ts";
import { releasesOf } from "@rochdale/ocds/story-releases.ts";
import { extendedSchemas, skip } from "./official.ts";

const names = ["metrics", "performance_failures", "beneficialOwners", "shareholders"] as const;
const publication = { prefix: "ocds-abc123", address: "https://mutuals.example/mutuals/alder" };
const packaged = {
  uri: "https://mutuals.example/ocds/releases.json",
  publisher: { name: "The host" },
  license: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
};
const performance: readonly NewFact[] = [
  fact("PaymentMade/1", "authority", "2026-02-01", {
    month: "2026-01",
    duePence: 8_333_334,
    paidPence: 8_333_334,
  }),
  fact("InvoicePaid/1", "authority", "2026-03-01", {
    payment: "payment-1",
    period: "2026-02",
    pence: 1,
    paidOn: "2026-03-01",
  }),
  fact("IndicatorsCounted/1", "secretary", "2026-03-02", {
    period: "2026-02",
    indicators: [
      {
        indicator: "visits",
        name: "Visits on time",
        atLeast: true,
        target: "95",
        unit: "percent",
        value: "96.1",
        measured: 400,
        missing: 3,
      },
    ],
  }),
  fact("PerformanceRated/1", "authority", "2026-03-20", {
    fromMonth: "2026-01",
    period: "2026-02",
    ratings: [{ indicator: "visits", name: "Visits on time", computed: "good", rating: "good" }],
    reasons: null,
  }),
  fact("RectificationRequired/1", "authority", "2026-04-01", {
    failure: "failure-1",
    indicator: "visits",
    name: "Visits on time",
    because: "Two months below",
    planDueOn: "2026-04-15",
  }),
  fact("ExitCompleted/1", "authority", "2026-11-01", {
    staffHandedOver: 400,
    recordsReturned: true,
    assetsReturned: true,
    report: "a".repeat(64),
  }),
];
const lives: readonly (readonly [string, readonly NewFact[]])[] = [
  ["a whole life", wholeLife],
  ["a whole life with payments, ratings, a failure and its end", [...wholeLife, ...performance]],
  ["MyCSP, with an investor", mycsp],
];

for (const [name, life] of lives) {
  test(`${name}: every release, the package and the record are valid`, { skip }, () => {
    const schemas = extendedSchemas(...names);
    const releases = releasesOf(tell(life), publication);
    const told = (kind: Document, document: unknown) => schemaBreaches(schemas, kind, document);
    for (const release of releases) assert.deepEqual(told("release", release), [], release.id);
    if (releases.length === 0) return assert.equal(releasePackage(releases, packaged), null);
    assert.deepEqual(told("releasePackage", releasePackage(releases, packaged)), []);
    const record = recordPackage(releases, packaged) as {
      records: [{ versionedRelease: unknown }];
    };
    assert.deepEqual(told("recordPackage", record), []);
    assert.deepEqual(told("versionedRelease", record.records[0].versionedRelease), []);
  });
}

test("our merge rules are those of the official schema with the extensions", { skip }, () => {
  const { release } = extendedSchemas(...names);
  const sorted = (rules: ReadonlyMap<string, string>) => [...rules].sort();
  assert.deepEqual(sorted(ourMergeRules), sorted(mergeRulesOf(release as ReleaseSchema)));
});
