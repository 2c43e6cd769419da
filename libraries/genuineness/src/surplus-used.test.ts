/** The use of a surplus: met only where the law allows it and those resolved it whose it is; flipped, it is not. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Content, type NewFact } from "@rochdale/facts/fact.ts";
import { furtherTold } from "@rochdale/facts/designs-told.ts";
import { findingIn, changed, without } from "./told-story.ts";
import { wholeLife } from "./whole-life.ts";
import { wholeDesign } from "./whole-terms.ts";

type Proposed = Content<"SurplusProposed/1">;
const day = "2026-12-10";
const row = (
  account: string,
  accountType: Proposed["balance"][number]["accountType"],
  pence: number,
) => ({ account, accountType, fund: "general", pence });
const proposal: Proposed = {
  year: "2025-26",
  firstMonth: "2025-10",
  lastMonth: "2026-09",
  form: "communityBenefitSociety",
  balance: [
    row("assets:bank", "asset", 2_100_000),
    row("equity:reserves", "equity", -1_000_000),
    row("liabilities:member-shares", "liability", -100_000),
    row("income:contract", "income", -9_000_000),
    row("expenses:pay", "expense", 8_000_000),
  ],
  uses: [
    {
      use: "communityFund",
      amountPence: 300_000,
      rate: null,
      way: null,
      sameTerms: false,
      reasonablePay: null,
    },
  ],
};
const proposed = (more: Partial<Proposed> = {}) =>
  fact("SurplusProposed/1", "secretary", "2026-11-23", { ...proposal, ...more });
const tally = { eligible: 880, for: 80, against: 5, abstain: 0, spoiled: 0 };
const meeting = fact("MeetingHeld/1", "secretary", "2026-12-01", {
  meeting: "meeting-9",
  kind: "general",
  present: 90,
  members: 880,
  quorum: 44,
  resolutions: [{ resolution: "The surplus", rule: "by-rules", tally }],
  minutes: null,
});
const counted = (forVotes = 80) =>
  fact("ResolutionsCounted/1", "secretary", "2026-12-01", {
    meeting: "meeting-9",
    counted: [
      {
        row: 0,
        matter: "surplus",
        rule: { fraction: "1/2", relation: "over", chairBreaksTie: false },
        classes: [{ name: "workers", ...tally, for: forVotes, against: 85 - forVotes }],
        castingVote: null,
      },
    ],
  });
const resolved = (meetingNamed: string | null = "meeting-9", by = "secretary") =>
  fact("SurplusResolved/1", by, "2026-12-02", { year: "2025-26", meeting: meetingNamed });

const of = (...facts: readonly NewFact[]) =>
  findingIn([...wholeLife, ...facts], "surplusUsed", day);

test("proposed, carried by the members and recorded: met, with the sum", () => {
  const found = of(proposed(), meeting, counted(), resolved());
  assert.equal(found.state, "met", JSON.stringify(found.because));
  assert.deepEqual(found.because.values?.["sum"], { pence: "300000" });
});

test("nothing proposed, nothing resolved, or a vote that was lost, is not proven", () => {
  assert.equal(of().because.message, "finding.surplusUsed.none");
  assert.equal(of(proposed()).state, "notProven");
  assert.equal(of(proposed(), meeting, counted(40), resolved()).state, "notProven");
  assert.equal(of(proposed(), meeting, resolved()).state, "notProven");
  assert.equal(of(proposed(), meeting, counted()).state, "notProven");
});

test("a vote from before the proposal does not carry it", () => {
  const late = { ...proposed(), on: "2026-12-02" } as NewFact;
  const after = { ...resolved(), on: "2026-12-03" } as NewFact;
  assert.equal(of(meeting, counted(), late, after).state, "notProven");
});

test("the board resolves only where the rules clearly leave it to the board", () => {
  assert.equal(of(proposed(), resolved(null, "board")).state, "notProven");
  const design = furtherTold(wholeDesign);
  const registered = (surplusBy: "board" | "members") =>
    fact("RulesRegistered/4", "secretary", "2026-11-01", {
      design: { ...design, surplusBy },
      registrar: "FCA",
      number: null,
    });
  const board = registered("board");
  assert.equal(of(board, proposed(), resolved(null, "board")).state, "met");
  assert.equal(of(board, proposed(), resolved(null, "secretary")).state, "notProven");
  assert.equal(of(board, proposed(), meeting, counted(), resolved()).state, "met");
  assert.equal(of(registered("members"), proposed(), resolved(null, "board")).state, "notProven");
});

test("what the legal form forbids is not met, with the law's own reason", () => {
  const [use] = proposal.uses;
  assert.ok(use);
  const dividend = {
    uses: [{ ...use, use: "participationDividend" as const, way: "byHours" as const }],
  };
  const found = of(proposed(dividend), meeting, counted(), resolved());
  assert.equal(found.state, "notMet");
  assert.deepEqual(found.because.values?.["because"], {
    message: "surplus.refused.noDividendToMembers",
  });
});

test("more than is left, or balances that do not add up, are not met", () => {
  const [use] = proposal.uses;
  assert.ok(use);
  const more = { uses: [{ ...use, amountPence: 1_000_001 }] };
  assert.equal(of(proposed(more), meeting, counted(), resolved()).state, "notMet");
  const whole = { uses: [{ ...use, amountPence: 1_000_000 }] };
  assert.equal(of(proposed(whole), meeting, counted(), resolved()).state, "met");
  const [bank, ...rest] = proposal.balance;
  assert.ok(bank);
  const short = { balance: [{ ...bank, pence: bank.pence - 1 }, ...rest] };
  const found = of(proposed(short), meeting, counted(), resolved());
  assert.equal(found.because.message, "finding.surplusUsed.unreadable");
});

test("the reserve of the rules comes first", () => {
  const rules = fact("SurplusRulesStated/1", "secretary", "2026-11-22", {
    minimumReserve: { kind: "shareOfSurplus", share: "0.8" },
    maximumShareInterest: null,
    rules: "a".repeat(64),
  });
  assert.equal(of(rules, proposed(), meeting, counted(), resolved()).state, "notMet");
  const later = { ...rules, on: "2026-11-24" } as NewFact;
  assert.equal(of(proposed(), later, meeting, counted(), resolved()).state, "met");
});

test("without anybody who bears out the books, the body's own word is not enough", () => {
  const alone = without(wholeLife, "AssessmentMade/1");
  const unnamed = changed(alone, "MeetingHeld/1", { resolutions: [] });
  const found = findingIn([...unnamed, proposed(), resolved(null)], "surplusUsed", day);
  assert.equal(found.state, "notProven");
});
