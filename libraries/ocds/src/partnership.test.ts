/** A partnership agreement beside the contract: promises as its value, what was given, and the other side's word. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import {
  agreedPartnership,
  answered,
  fundingPaid,
  partnershipAgreed,
  partnershipOffered,
  partnershipTerms,
  supportGiven,
} from "@rochdale/genuineness/told-partnership.ts";
import { storyOf } from "@rochdale/facts/story.ts";
import { tell } from "@rochdale/genuineness/told-story.ts";
import { compiledRelease } from "./merge.ts";
import { ourMergeRules } from "./merge-rules-1-1-5.ts";
import { promisedFunding } from "./partnership.ts";
import { releasesOf } from "./story-releases.ts";

type Agreement = {
  id: string;
  value: { amount: number };
  period: { startDate: string; endDate: string };
  amendments?: { id: string; amendsReleaseID: string }[];
  agreedMetrics: { id: string; observations: object[] }[];
  implementation?: {
    transactions?: { id: string; value?: { amount: number } }[];
    milestones: { id: string; status: string; description?: string }[];
    metrics?: { id: string; title: string; observations: { measure?: string }[] }[];
  };
};
const publication = { prefix: "ocds-abc123", addressOf: () => "https://host/mutuals/a" };

function agreement(...facts: NewFact[]): Agreement {
  const story = tell([...agreedPartnership, ...facts]);
  const releases = releasesOf(story, publication);
  for (let size = 1; size <= story.entries.length; size += 1) {
    const then = releasesOf(storyOf(story.entries.slice(0, size)), publication);
    assert.deepEqual(releases.slice(0, then.length), then);
  }
  const compiled = compiledRelease(releases, ourMergeRules) as unknown as {
    contracts: [Agreement];
  };
  return compiled.contracts[0];
}
const by = (side: "secretary" | "authority", on: string) => ({ by: side, on });

test("the funding of all promised months is its value, to the penny; support is a metric in its hours", () => {
  const { id, value, period, agreedMetrics } = agreement();
  assert.match(id, /-partnership$/);
  assert.equal(value.amount, 3_400);
  assert.deepEqual(promisedFunding(tell(agreedPartnership)), {
    ...{ firstMonth: "2026-04", lastMonth: "2028-03", pence: 340_000n },
  });
  assert.equal(promisedFunding(tell(agreedPartnership.slice(0, -1))), null);
  assert.deepEqual(Object.values(period), ["2026-04-01T00:00:00Z", "2028-03-31T23:59:59Z"]);
  assert.deepEqual(agreedMetrics[0]?.observations, [
    {
      id: "support-1-promised",
      period: { startDate: "2026-05-01T00:00:00Z", endDate: "2027-04-30T23:59:59Z" },
      measure: "100",
      unit: { name: "hours" },
      notes: "For each year",
    },
  ]);
});

test("another version or a notice amends the value and names the release before", () => {
  const [signing] = releasesOf(tell(agreedPartnership), publication);
  const more = { ...partnershipTerms, firstMonth: "2027-04", fundingPence: [500_000] };
  const found = agreement(
    partnershipOffered(2, more, by("authority", "2026-05-01")),
    partnershipAgreed(2, by("secretary", "2026-05-02")),
  );
  assert.equal(found.value.amount, 1_000 + 5_000);
  assert.equal(found.amendments?.[0]?.amendsReleaseID, signing?.id);
  const notice = agreement(
    fact("PartnershipNoticeGiven/1", "authority", "2026-09-01", {
      month: "2027-03",
      reasons: "No",
    }),
  );
  assert.deepEqual([notice.value.amount, notice.period.endDate], [1_000, "2027-03-31T23:59:59Z"]);
  const own = agreement(
    partnershipOffered(2, more, by("authority", "2026-05-01")),
    partnershipAgreed(2, by("authority", "2026-05-02")),
  );
  assert.equal(own.value.amount, 3_400, "nobody agrees to their own offer");
});

test("money is told as it was recorded, with the other side's word, and taken back", () => {
  const given = { given: "given-1", month: "2026-04" };
  const paid = fundingPaid({ ...given, ...by("authority", "2026-04-10") }, 8_334);
  const state = (...facts: NewFact[]) => {
    const found = agreement(paid, ...facts).implementation;
    return [found?.transactions?.[0]?.value?.amount, found?.milestones[0]?.status];
  };
  assert.deepEqual(state(), [83.34, "scheduled"]);
  assert.deepEqual(state(answered("given-1", by("secretary", "2026-04-12"))), [83.34, "met"]);
  assert.deepEqual(state(answered("given-1", by("authority", "2026-04-12"))), [
    ...[83.34, "scheduled"],
  ]);
  const disputed = answered("given-1", by("secretary", "2026-04-12"), "disputed");
  assert.deepEqual(state(disputed), [83.34, "notMet"]);
  const own = answered("given-1", by("authority", "2026-04-13"));
  assert.deepEqual(state(disputed, own), [83.34, "notMet"], "not by its own word");
  const back = (who: "secretary" | "authority") =>
    fact("PartnershipGivenWithdrawn/1", who, "2026-04-20", { given: "given-1", reasons: "Twice" });
  assert.deepEqual(state(back("authority")), [undefined, "notMet"]);
  assert.deepEqual(state(back("secretary")), [83.34, "scheduled"]);
});

test("support is told in its measure and taken back too", () => {
  const told = { given: "given-1", month: "2026-05", ...by("authority", "2026-06-02") };
  const hours = supportGiven(told, 9);
  const found = agreement(hours).implementation?.metrics?.[0];
  assert.deepEqual(
    [found?.id, found?.title, found?.observations[0]?.measure],
    [...["support-1", "Pay run (Payroll office)", "9"]],
  );
  const back = fact("PartnershipGivenWithdrawn/1", "authority", "2026-06-03", {
    ...{ given: "given-1", reasons: "Twice" },
  });
  const left = agreement(hours, back).implementation?.metrics?.[0]?.observations[0];
  assert.equal(left?.measure, undefined);
});
