/** Our reader of the official schemas: every official release is valid, and each spoilt one is found out. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { schemaBreaches } from "@rochdale/ocds/schemas.ts";
import { extendedSchemas, folder, official, officialSchemas, skip } from "./official.ts";

const place = "sample-data/fictional-example/1.1";

test("the official sample's packages and records are valid", { skip }, () => {
  const schemas = officialSchemas();
  const files = readdirSync(join(folder, place)).filter((file) => file.endsWith(".json"));
  assert.ok(files.length >= 6);
  for (const file of files) {
    const document = official(`${place}/${file}`) as object;
    const kind = "releases" in document ? "releasePackage" : "recordPackage";
    assert.deepEqual(schemaBreaches(schemas, kind, document), [], file);
  }
  for (const file of readdirSync(join(folder, place, "record"))) {
    const document = official(`${place}/record/${file}`);
    assert.deepEqual(schemaBreaches(schemas, "recordPackage", document), [], file);
  }
});

test("one thing spoilt at a time: the keyword and the place are told", { skip }, () => {
  const schemas = extendedSchemas("metrics", "performance_failures", "beneficialOwners");
  const good = {
    ocid: "ocds-a-1",
    id: "1",
    date: "2026-11-21T00:00:00Z",
    tag: ["contract"],
    initiationType: "tender",
    parties: [{ id: "p", name: "P", roles: ["supplier"], beneficialOwners: [{ id: "b" }] }],
    contracts: [
      {
        id: "c",
        awardID: "w",
        implementation: { performanceFailures: [{ id: "f", events: 2 }] },
        agreedMetrics: [{ id: "m", observations: [{ id: "o", measure: "95" }] }],
      },
    ],
  };
  const told = (release: object) =>
    schemaBreaches(schemas, "release", release).map(({ keyword, path }) => `${keyword} ${path}`);
  assert.deepEqual(told(good), []);
  const [contract] = good.contracts;
  const spoilt: readonly (readonly [object, string])[] = [
    [{ date: "yesterday" }, "format $.date"],
    [{ tag: ["signed"] }, "enum $.tag[0]"],
    [{ tag: [] }, "minItems $.tag"],
    [{ ocid: "" }, "minLength $.ocid"],
    [
      { parties: [{ id: "p", beneficialOwners: [{}] }] },
      "required $.parties[0].beneficialOwners[0]",
    ],
    [
      { contracts: [{ ...contract, agreedMetrics: [{}] }] },
      "required $.contracts[0].agreedMetrics[0]",
    ],
    [
      {
        contracts: [
          { ...contract, implementation: { performanceFailures: [{ id: "f", events: "two" }] } },
        ],
      },
      "type $.contracts[0].implementation.performanceFailures[0].events",
    ],
  ];
  for (const [change, expected] of spoilt) {
    const found = told({ ...good, ...change });
    assert.ok(found.includes(expected), `${expected} in ${JSON.stringify(found)}`);
  }
});
