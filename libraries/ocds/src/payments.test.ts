/** Statements, payments, disputes and checks as releases: nothing paid that was not, nothing due that was not stated. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { statementsDrawn } from "@rochdale/genuineness/statement-told.ts";
import { paid, twoMonths } from "@rochdale/genuineness/told-contract.ts";
import { saidBy, tell } from "@rochdale/genuineness/told-story.ts";
import { compiledRelease } from "./merge.ts";
import { ourMergeRules } from "./merge-rules-1-1-5.ts";
import { releasesOf } from "./story-releases.ts";

type Milestone = { id: string; status: string; dateMet?: string; description?: string };
type Implementation = {
  charges: {
    id: string;
    actualValue?: { amount: number };
    estimatedValue?: object;
    notes?: string;
  }[];
  milestones: Milestone[];
  transactions: { id: string; date: string; value: { amount: number } }[];
  documents: { url: string }[];
};
const publication = { prefix: "ocds-abc123", addressOf: () => "https://host/mutuals/a" };

function implemented(facts: readonly NewFact[]): Implementation {
  const releases = releasesOf(tell(facts), publication);
  const { contracts } = compiledRelease(releases, ourMergeRules) as unknown as {
    contracts: [{ implementation: Implementation }];
  };
  return contracts[0].implementation;
}
const due = (of: Implementation) => of.charges.filter(({ id }) => id.startsWith("due-"));
const milestone = (facts: readonly NewFact[], id: string) =>
  implemented(facts).milestones.find((one) => one.id === id);
const confirm = (paidOn: string, on: string) =>
  fact("PaymentConfirmed/1", "secretary", on, { payment: `payment-${paidOn}` });

test("each statement's sum is told, and all add up to what is due", () => {
  const found = implemented(twoMonths);
  assert.deepEqual(
    due(found).map(({ id, actualValue, notes }) => [id, actualValue?.amount, notes !== undefined]),
    [
      ["due-2026-04", 14_200, false],
      ["due-2026-05", 107_000, true],
    ],
  );
  const totals = statementsDrawn(tell(twoMonths)).map(({ statement }) => statement.total);
  const told = due(found).map(({ actualValue }) => BigInt((actualValue?.amount ?? 0) * 100));
  assert.deepEqual(told, totals);
  assert.equal(found.documents[0]?.url, "https://host/mutuals/a/payments/2026-04");
  assert.equal(found.transactions, undefined, "what is due is not paid");
});

test("a statement is met by the payment that covers it, on its day and by whose word", () => {
  const state = (...facts: NewFact[]) => {
    const found = milestone([...twoMonths, ...facts], "paid-2026-04");
    return [found?.status, found?.dateMet?.slice(0, 10), found?.description?.split(" ")[0]];
  };
  const part = paid("2026-04", "2026-05-20", 1_000_000);
  const rest = paid("2026-04", "2026-06-01", 420_000);
  assert.deepEqual(state(), ["scheduled", undefined, "Not"]);
  assert.deepEqual(state(part), ["scheduled", undefined, "Not"]);
  assert.deepEqual(state(part, rest), ["met", "2026-06-01", "Paid"]);
  assert.deepEqual(state(part, rest, confirm("2026-05-20", "2026-06-02")), [
    ...["met", "2026-06-01", "Paid"],
  ]);
  const both = [confirm("2026-05-20", "2026-06-02"), confirm("2026-06-01", "2026-06-03")];
  assert.deepEqual(state(part, rest, ...both), ["met", "2026-06-01", "Both"]);
  const own = saidBy([part, rest], "InvoicePaid/1", "secretary");
  assert.deepEqual(state(...own), ["met", "2026-06-01", "Both"]);
  const short = paid("2026-04", "2026-06-01", 419_999);
  assert.deepEqual(state(part, short), ["scheduled", undefined, "Not"]);
});

test("a payment entered late, made early, covers its statement earlier", () => {
  const late = { ...paid("2026-04", "2026-05-12", 1_420_000), on: "2026-06-12" };
  const facts = [...twoMonths, paid("2026-04", "2026-06-01", 1_420_000), late];
  assert.equal(milestone(facts, "paid-2026-04")?.dateMet, "2026-05-12T00:00:00Z");
  assert.deepEqual(
    implemented(facts).transactions.map(({ id, date, value }) => [id, date, value.amount]),
    [
      ["payment-2026-06-01", "2026-06-01T00:00:00Z", 14_200],
      ["payment-2026-05-12", "2026-05-12T00:00:00Z", 14_200],
    ],
  );
});

test("a statement that asks for nothing is met at once, and nothing is called paid", () => {
  const none = paid("2026-04", "2026-05-12", 0);
  const negative: NewFact[] = twoMonths.map((one) =>
    one.type === "PriceScheduleOffered/1"
      ? fact("PriceScheduleOffered/1", "secretary", one.on, {
          ...one.content,
          pricing: {
            terms: [
              { id: "core", name: "Team", vat: "notStated", kind: "block", annual: 0 },
              {
                id: "visits",
                name: "V",
                vat: "notStated",
                kind: "tariff",
                metric: "visits",
                price: "0",
              },
              {
                id: "jobs",
                name: "J",
                vat: "notStated",
                kind: "outcome",
                metric: "jobs",
                price: "0",
                cap: null,
              },
            ],
          },
        })
      : one,
  );
  const found = milestone([...negative, none], "paid-2026-04");
  assert.deepEqual([found?.status, found?.description], ["met", "Nothing was to be paid"]);
});

test("a dispute and a check stand open until they are ended, without sums", () => {
  const before = twoMonths.filter(({ on }) => on < "2026-05-20");
  assert.equal(milestone(before, "list-1")?.status, "scheduled");
  assert.equal(milestone(twoMonths, "list-1")?.status, "met");
  const worse = twoMonths.map((one) =>
    one.type === "ClaimAssessed/1"
      ? fact("ClaimAssessed/1", one.by, one.on, {
          ...one.content,
          rejected: Array.from({ length: 30 }, (_, n) => `report-jobs-04-${n + 1}`),
        })
      : one,
  );
  assert.equal(milestone(worse, "list-1")?.status, "scheduled", "all are to be checked");
  const open = twoMonths.filter(({ type }) => type !== "DisputeResolved/1");
  assert.equal(milestone(open, "dispute-1")?.status, "scheduled");
  const ended = milestone(twoMonths, "dispute-1");
  assert.deepEqual([ended?.status, ended?.dateMet], ["met", "2026-06-20T00:00:00Z"]);
  assert.doesNotMatch(JSON.stringify(ended), /3,?000|Counted twice/);
});

test("money beyond the contract is told apart; a guarantee is not money that moved", () => {
  const give = (rescueKind: "grant" | "guarantee") =>
    fact("RescueGiven/1", "authority", "2026-07-01", {
      ...{ rescueKind, pence: 500, paper: "a".repeat(64) },
    });
  const charge = (kind: "grant" | "guarantee") => {
    const { charges } = implemented([...twoMonths, give(kind)]);
    return charges.find(({ id }) => id.startsWith("beyond-"));
  };
  assert.equal(charge("grant")?.actualValue?.amount, 5);
  assert.equal(charge("guarantee")?.actualValue, undefined);
  assert.deepEqual(charge("guarantee")?.estimatedValue, { amount: 5, currency: "GBP" });
});

test("a month's payment without statements tells what was due and what was paid", () => {
  const made = fact("PaymentMade/1", "authority", "2026-07-01", {
    ...{ month: "2026-06", duePence: 900, paidPence: 800 },
  });
  const found = implemented([...twoMonths, made]);
  assert.equal(due(found).at(-1)?.actualValue?.amount, 9);
  assert.equal(found.transactions.at(-1)?.value.amount, 8);
});
