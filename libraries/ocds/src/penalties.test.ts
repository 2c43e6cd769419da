/** Deductions as penalties: what was taken off, taken back, or is in dispute; never one that tells of single people. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import { statementsDrawn } from "@rochdale/genuineness/statement-told.ts";
import { draw, report, schedule, signedContract } from "@rochdale/genuineness/told-contract.ts";
import { tell, without } from "@rochdale/genuineness/told-story.ts";
import { penaltiesOf } from "./penalties.ts";

const named = (id: string) => ({ id, name: id, vat: "notStated" }) as const;
const core: PriceTerm = { ...named("core"), kind: "block", annual: 12_000_000 };
const jobs: PriceTerm = {
  ...{ ...named("jobs"), kind: "outcome", metric: "jobs", price: "100000", cap: null },
};
const credits = (chargesOf: string[]): PriceTerm => ({
  ...{ ...named("credits"), kind: "serviceCredits", chargesOf, cap: "0.5" },
  kpis: [{ form: "gap", metric: "visits", target: "95" }],
});
const quality: PriceTerm = {
  ...{ ...named("quality"), kind: "quality", withhold: "0.1", chargesOf: ["core"] },
  ...{ metric: "surveys", target: "90" },
};
const assess = (on: string, value: string, metric = "visits") =>
  fact("ObservationAssessed/1", "assessor", on, {
    ...{ observation: `report-${metric}-04`, assessed: "revised", value, evidence: null },
  });

function penalties(terms: PriceTerm[], ...facts: NewFact[]) {
  const signed = [...without(signedContract, "PriceScheduleOffered/1"), schedule(1, terms)];
  const story = tell([...signed, ...facts]);
  const last = statementsDrawn(story).at(-1);
  assert.ok(last);
  return penaltiesOf(story, last.statement) as readonly {
    readonly id: string;
    readonly category: string;
    readonly events?: number;
    readonly penaltyImposed: string;
    readonly penaltyPaid: boolean;
  }[];
}
const april = draw("2026-04", "2026-05-05");
const missed = report("visits", "2026-04", ["2026-05-01", "90"]);

test("a credit is taken off once, named by its line", () => {
  const [one] = penalties([core, credits(["core"])], missed, april);
  assert.deepEqual(
    [one?.id, one?.category, one?.events, one?.penaltyImposed, one?.penaltyPaid],
    ["deduction-credits-visits-2026-04", "credits: visits", 1, "£500 taken off", true],
  );
  const reached = report("visits", "2026-04", ["2026-05-01", "95"]);
  assert.deepEqual(penalties([core, credits(["core"])], reached, april), []);
});

test("a later report gives it back, a dispute holds it", () => {
  const terms = [core, credits(["core"])];
  const may = draw("2026-05", "2026-06-05");
  const back = penalties(terms, missed, april, assess("2026-05-20", "97"), may);
  assert.deepEqual(
    back.map(({ penaltyImposed, penaltyPaid }) => [penaltyImposed, penaltyPaid]),
    [["None: taken back by a later statement", false]],
  );
  const less = penalties(terms, missed, april, assess("2026-05-20", "93"), may);
  assert.deepEqual(
    less.map(({ id, penaltyImposed }) => [id, penaltyImposed]),
    [["deduction-credits-visits-2026-04", "£200 taken off"]],
  );
  const disputed = fact("LineDisputed/1", "secretary", "2026-05-02", {
    ...{ dispute: "dispute-1", term: "credits", period: "2026-04", metric: "visits" },
    reasons: "The clock was wrong",
  });
  const [held] = penalties(terms, missed, disputed, april);
  assert.deepEqual([held?.penaltyImposed, held?.penaltyPaid], ["In dispute", false]);
});

test("quality that is not decided is withheld, and no penalty yet", () => {
  const claimed = report("surveys", "2026-04", ["2026-05-01", "80"]);
  assert.deepEqual(penalties([core, quality], claimed, april), []);
  const [one] = penalties([core, quality], claimed, assess("2026-05-02", "80", "surveys"), april);
  assert.equal(one?.penaltyImposed, "£1,000 taken off");
  assert.equal(one?.id, "deduction-quality-2026-04");
});

test("a share of what is paid for people is not told: it would tell the sum", () => {
  const results = report("jobs", "2026-04", ["2026-05-01", "12"]);
  const terms = [core, jobs, credits(["core", "jobs"])];
  const accepted = assess("2026-05-02", "12", "jobs");
  assert.deepEqual(penalties(terms, missed, results, accepted, april), []);
});
