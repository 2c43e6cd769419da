/** A year's surplus told again: the last proposal counts, and its input is that of `rochdale surplus`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { surplusInput, surplusYears, whoResolves } from "./surplus-story.ts";
import { parties, tell } from "./told-story.ts";

const content: Content<"SurplusProposed/1"> = {
  year: "2025-26",
  firstMonth: "2025-04",
  lastMonth: "2026-03",
  form: "coopSociety",
  balance: [
    { account: "assets:bank", accountType: "asset", fund: "general", pence: 50_000 },
    { account: "equity:reserves", accountType: "equity", fund: "general", pence: -20_000 },
    {
      account: "liabilities:member-shares",
      accountType: "liability",
      fund: "general",
      pence: -10_000,
    },
    { account: "income:fees", accountType: "income", fund: "general", pence: -20_000 },
    { account: "assets:bank", accountType: "asset", fund: "garden", pence: 700 },
    { account: "equity:reserves", accountType: "equity", fund: "garden", pence: -700 },
  ],
  uses: [
    {
      use: "shareInterest",
      amountPence: null,
      rate: "0.03",
      way: null,
      sameTerms: false,
      reasonablePay: null,
    },
  ],
};
const proposed = (on: string, more: Partial<typeof content> = {}) =>
  fact("SurplusProposed/1", "secretary", on, { ...content, ...more });
const terms = fact("SurplusRulesStated/1", "secretary", "2026-04-01", {
  minimumReserve: { kind: "monthsOfCost", months: "3" },
  maximumShareInterest: "0.05",
  rules: "a".repeat(64),
});

test("reserve and member shares have their roles, a restricted fund's reserve has none", () => {
  const story = tell([...parties("2026-01-01"), terms, proposed("2026-05-01")]);
  const [year] = surplusYears(story);
  assert.ok(year);
  const input = surplusInput(story, year.proposed, "vote");
  assert.deepEqual(
    input.trialBalance.map((one) => ("role" in one ? one.role : null)),
    [null, "reserve", "memberShares", null, null, null],
  );
  assert.equal(input.legalForm, "cooperativeSociety");
  assert.deepEqual(input.rules, {
    minimumReserve: { kind: "monthsOfCost", months: "3" },
    maximumShareInterest: "0.05",
    redemption: { prohibition: "none" },
  });
  assert.equal(year.result?.surplus, 20_000n);
  assert.equal(year.result?.restrictedFunds[0]?.closing, 700n);
  assert.deepEqual(
    year.result?.appropriations.map(({ proposed: sum, code }) => [sum, code]),
    [[300n, "noResolution"]],
  );
});

test("a year proposed again is that of its last proposal; years stand newest first", () => {
  const story = tell([
    ...parties("2026-01-01"),
    proposed("2026-05-01"),
    proposed("2026-05-02", { year: "2024-25", firstMonth: "2024-04", lastMonth: "2025-03" }),
    proposed("2026-05-03", { uses: [] }),
  ]);
  const years = surplusYears(story);
  assert.deepEqual(
    years.map(({ year, proposed: one }) => [year, one.on]),
    [
      ["2025-26", "2026-05-03"],
      ["2024-25", "2026-05-02"],
    ],
  );
});

test("without rules the members resolve", () => {
  assert.equal(whoResolves(tell(parties("2026-01-01")), "2026-05-01"), "members");
});
