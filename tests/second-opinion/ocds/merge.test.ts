/** Merged releases against every fixture of the official merge library, and the official sample's records. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { compiledRelease, versionedRelease } from "@rochdale/ocds/merge.ts";
import { mergeRulesOf, type ReleaseSchema } from "@rochdale/ocds/merge-rules.ts";
import { folder, official, skip } from "./official.ts";

const fixtures = "ocds-merge/tests/fixtures";
const suites = [
  { name: "1.0", schema: `${fixtures}/release-schema-1__0__3.json` },
  { name: "1.1", schema: `${fixtures}/release-schema-1__1__4.json` },
  { name: "1.1", schema: "standard-1.1.5/schema/release-schema.json" },
  { name: "schema", schema: `${fixtures}/schema.json` },
];
/** Results under other rules than the standard's: those of the merge library's own options. */
const ofOptions = /-(append|by-position)\.json$/;

for (const { name, schema } of suites) {
  test(`every merge fixture of ${name} by ${schema.split("/").at(-1)}`, { skip }, () => {
    const rules = mergeRulesOf(official(schema) as ReleaseSchema);
    const files = readdirSync(join(folder, fixtures, name)).filter((file) => !ofOptions.test(file));
    const results = files.filter((file) => /-(compiled|versioned)\.json$/.test(file));
    assert.ok(results.length >= 2, "no fixtures");
    for (const file of results) {
      const releases = official(`${fixtures}/${name}/${file.replace(/-(compiled|versioned)/, "")}`);
      const merged = file.endsWith("-compiled.json") ? compiledRelease : versionedRelease;
      const found = merged(releases as unknown[], rules);
      assert.deepEqual(found, official(`${fixtures}/${name}/${file}`), file);
    }
  });
}

test(
  "the official sample: its compiled release and its versions, from its six releases",
  { skip },
  () => {
    const rules = mergeRulesOf(
      official("standard-1.1.5/schema/release-schema.json") as ReleaseSchema,
    );
    const place = "sample-data/fictional-example/1.1";
    const steps = readdirSync(join(folder, place)).filter((file) => /-0\d-\w+\.json$/.test(file));
    assert.equal(steps.length, 6);
    const releases = steps.flatMap(
      (file) => (official(`${place}/${file}`) as { releases: unknown[] }).releases,
    );
    const { records } = official(`${place}/record/ocds-213czf-000-00001-withversions.json`) as {
      records: { compiledRelease: object; versionedRelease: object }[];
    };
    const [record] = records;
    assert.ok(record);
    assert.deepEqual(compiledRelease(releases, rules), record.compiledRelease);
    assert.deepEqual(versionedRelease(releases, rules), record.versionedRelease);
  },
);
