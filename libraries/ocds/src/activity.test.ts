/** Volumes as reported and as accepted; people only once accepted, and never one to nine of them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { report, schedule, signedContract } from "@rochdale/genuineness/told-contract.ts";
import { tell, without } from "@rochdale/genuineness/told-story.ts";
import { compiledRelease } from "./merge.ts";
import { ourMergeRules } from "./merge-rules-1-1-5.ts";
import { releasesOf } from "./story-releases.ts";

type Compiled = {
  contracts: [
    {
      implementation?: {
        metrics: {
          id: string;
          observations: { measure?: string; value?: { amount: number }; notes: string }[];
        }[];
      };
    },
  ];
};
const publication = { prefix: "ocds-abc123", addressOf: () => "https://host/mutuals/a" };
const assess = (
  metric: string,
  on: string,
  [assessed, value]: ["validated" | "revised" | "rejected", string | null],
) =>
  fact("ObservationAssessed/1", "assessor", on, {
    ...{ observation: `report-${metric}-04`, assessed, value, evidence: null },
  });

/** The measure and the first word of the note of each observation. */
const told = (...facts: NewFact[]) => toldUnder(signedContract, ...facts);
function toldUnder(contract: readonly NewFact[], ...facts: NewFact[]) {
  const releases = releasesOf(tell([...contract, ...facts]), publication);
  const compiled = compiledRelease(releases, ourMergeRules) as unknown as Compiled;
  const metrics = compiled.contracts[0].implementation?.metrics ?? [];
  return metrics.flatMap(({ id, observations }) =>
    observations.map(({ measure, value, notes }) => [
      ...[id, measure ?? value?.amount, notes.split(" by")[0]],
    ]),
  );
}
const visits = (on: string, value: string) => report("visits", "2026-04", [on, value]);
const jobs = (on: string, value: string) => report("jobs", "2026-04", [on, value]);

test("a volume is told as reported, then as put right or rejected", () => {
  assert.deepEqual(told(visits("2026-05-01", "7/2")), [["paid-for-visits", "3.5", "Reported"]]);
  const put = assess("visits", "2026-05-02", ["revised", "3"]);
  assert.deepEqual(told(visits("2026-05-01", "7/2"), put), [
    ["paid-for-visits", "3", "Put right and accepted"],
  ]);
  const rejected = assess("visits", "2026-05-02", ["rejected", null]);
  assert.deepEqual(told(visits("2026-05-01", "4"), rejected), [
    ["paid-for-visits", "4", "Rejected"],
  ]);
});

test("people are told once accepted, from ten up, and taken back by a new report", () => {
  assert.deepEqual(told(jobs("2026-05-01", "12")), []);
  const accepted = assess("jobs", "2026-05-02", ["validated", null]);
  assert.deepEqual(told(jobs("2026-05-01", "12"), accepted), [["paid-for-jobs", "12", "Accepted"]]);
  const again = [jobs("2026-05-01", "12"), accepted, jobs("2026-05-03", "14")];
  assert.deepEqual(told(...again), [["paid-for-jobs", undefined, "Reported again"]]);
  for (const [value, shown] of [
    ["9", undefined],
    ["10", "10"],
    ["0", "0"],
  ] as const) {
    const cut = assess("jobs", "2026-05-02", ["revised", value]);
    assert.equal(told(jobs("2026-05-01", "12"), cut)[0]?.[1], shown, value);
  }
  const rejected = assess("jobs", "2026-05-02", ["rejected", null]);
  assert.equal(told(jobs("2026-05-01", "12"), rejected)[0]?.[1], undefined);
});

test("a cost is money", () => {
  const shared = schedule(1, [
    {
      ...{ id: "build", name: "Build", vat: "notStated", kind: "gainshare", metric: "cost" },
      ...{ target: 1_000, share: "0.5", fee: 10, maximumGain: null, maximumPain: null },
      ...{ guaranteedMaximum: null, costPaidElsewhere: false },
    },
  ]);
  const contract = [...without(signedContract, "PriceScheduleOffered/1"), shared];
  const cost = report("cost", "2026-04", ["2026-05-01", "123456"]);
  assert.deepEqual(toldUnder(contract, cost), [["paid-for-cost", 1234.56, "Reported"]]);
});
