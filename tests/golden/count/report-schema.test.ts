/** The published schema of a report is the report's type, takes real reports of every rule and rejects wrong ones. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { z } from "zod";
import { countElection } from "@rochdale/count/elections/count.ts";
import { electionFrom } from "@rochdale/count/elections/election.ts";
import { lotsByOrder } from "@rochdale/count/elections/lots.ts";
import { presets } from "@rochdale/count/elections/presets.ts";
import type { Report } from "@rochdale/count/elections/report.ts";
import { reportShape, schemaDocument, schemaPath } from "./report-shape.ts";

type Shape = z.infer<typeof reportShape>;
// The compiler holds the shape and the type to each other, both ways.
const typeIsShape = (report: Report): Shape => report;
const shapeIsType = (shape: Shape): Report => shape;

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];
const published = z.fromJSONSchema(JSON.parse(readFileSync(schemaPath, "utf8")) as JsonSchema);
const holds = (value: unknown): boolean =>
  published.safeParse(JSON.parse(JSON.stringify(value))).success;

const candidates = ["Ada", "Ben", "Cai", "Dee", "Eve"];
const bundles = [
  { papers: 44, ranking: [1, 2] },
  { papers: 20, ranking: [2, 4] },
  { papers: 18, ranking: [[3, 5], 1] },
  { papers: 9, ranking: [4, 3] },
  { papers: 9, ranking: [5, 3] },
  { papers: 2, ranking: [] },
];
const board = electionFrom({ title: "Board", seats: 2, candidates, withdrawn: [4], bundles });
const reports = presets.flatMap((rules) => {
  const one = { ...board, seats: rules.placesMost ?? 2 };
  return [
    countElection(one, rules, { lots: lotsByOrder([3, 2, 1, 4, 5]) }),
    countElection({ ...one, withdrawn: [] }, rules),
    countElection({ ...one, withdrawn: [2, 3, 4, 5] }, rules),
  ];
});

test("the published document is the shape's", () => {
  assert.equal(readFileSync(schemaPath, "utf8"), schemaDocument());
  assert.equal(typeof typeIsShape, typeof shapeIsType);
});

test("it takes the reports of every rule, finished, waiting for a lot and uncontested", () => {
  assert.equal(new Set(reports.map(({ rules }) => rules)).size, presets.length);
  assert.deepEqual([...new Set(reports.map(({ status }) => status))].toSorted(), [
    "complete",
    "needs-lot",
    "uncontested",
  ]);
  for (const report of reports) {
    const read = published.safeParse(JSON.parse(JSON.stringify(report)));
    assert.ok(read.success, `${report.rules} ${report.status}: ${read.error?.message}`);
  }
});

test("it rejects what is no report", () => {
  const [sound] = reports;
  if (sound === undefined) return assert.fail();
  assert.ok(holds(sound));
  const wrong: readonly object[] = [
    { ...sound, schema: "rochdale-count-2" },
    { ...sound, more: 1 },
    { ...sound, quota: 33.67 },
    { ...sound, valid: "100" },
    { ...sound, valid: 1.5 },
    { ...sound, seats: 0 },
    { ...sound, status: "done" },
    { ...sound, rulesHash: "f00" },
    { ...sound, elected: [{ candidate: 0, stage: 1 }] },
    { ...sound, stages: [{ ...sound.stages[0], votes: [12, 13] }] },
    { ...sound, stages: [{ ...sound.stages[0], kind: "bonus" }] },
    { ...sound, stages: [{ ...sound.stages[0], quota: "1,000" }] },
    { ...sound, stages: [{ ...sound.stages[0], margin: undefined }] },
    { ...sound, lots: [{ stage: 1, purpose: "coin", tied: [1, 2], chosen: 1 }] },
  ];
  for (const [at, report] of wrong.entries()) assert.ok(!holds(report), `wrong report ${at}`);
  for (const field of Object.keys(sound)) {
    assert.ok(!holds({ ...sound, [field]: undefined }), `${field} may not lack`);
  }
});
