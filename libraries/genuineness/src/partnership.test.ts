import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import fc from "fast-check";
import {
  FUNDING,
  givenOf,
  lastMonthOfTerms,
  partnershipSideOf,
  payDayOf,
  promisedIn,
  promisedMonths,
  promisesKept,
  versionIn,
  versionsAgreed,
  type PromiseState,
} from "./partnership.ts";
import {
  agreedPartnership,
  answered,
  fundingPaid,
  partnershipAgreed,
  partnershipOffered,
  partnershipTerms,
  supportGiven,
} from "./told-partnership.ts";
import { tell } from "./told-story.ts";

const authority = "authority" as const;
const mutual = "secretary" as const;
const story = tell(agreedPartnership);
const told = (...more: readonly NewFact[]) => tell([...agreedPartnership, ...more]);

test("the term is as long as the years that are funded", () => {
  assert.equal(lastMonthOfTerms(partnershipTerms), "2028-03");
  assert.equal(versionIn(story, "2026-03"), undefined);
  assert.equal(versionIn(story, "2028-03")?.agreed.content.version, 1);
  assert.equal(versionIn(story, "2028-04"), undefined);
  assert.deepEqual(promisedMonths(story, "2026-06"), ["2026-04", "2026-05", "2026-06"]);
  assert.equal(promisedMonths(story, "2040-01").length, 24);
  assert.deepEqual(promisedMonths(tell([]), "2040-01"), []);
});

test("nobody agrees to their own offer", () => {
  const own = told(
    partnershipOffered(2, partnershipTerms, { on: "2026-04-01", by: mutual }),
    partnershipAgreed(2, { on: "2026-04-02", by: mutual }),
  );
  assert.deepEqual(
    versionsAgreed(own).map((one) => one.agreed.content.version),
    [1],
  );
  const [entry] = own.entries.slice(-1);
  assert.equal(entry && partnershipSideOf(own, entry), "mutual");
});

test("a year is paid in twelve parts without losing a penny, a support likewise from its own month", () => {
  const amounts = (promise: string) =>
    promisedMonths(story, "2028-03").flatMap((month) =>
      promisedIn(story, month)
        .filter((one) => one.promise === promise)
        .map((one) => one.amount),
    );
  const sum = (of: readonly bigint[]) => of.reduce((all, one) => all + one, 0n);
  const funding = amounts(FUNDING);
  assert.deepEqual(
    [funding[0], funding[3], funding[4], funding[12]],
    [8334n, 8334n, 8333n, 20000n],
  );
  assert.deepEqual([sum(funding.slice(0, 12)), sum(funding)], [100_000n, 340_000n]);
  assert.deepEqual(amounts("support-1"), [
    ...Array<bigint>(4).fill(9n),
    ...Array<bigint>(8).fill(8n),
  ]);
  assert.equal(promisedIn(story, "2026-04").length, 1);
});

test("any year’s sum comes back from its twelve months", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 12 }), (pence) => {
      const terms = { ...partnershipTerms, fundingPence: [pence], support: [] };
      const offered = tell([
        ...agreedPartnership.slice(0, -2),
        partnershipOffered(1, terms, { on: "2026-03-01", by: authority }),
        partnershipAgreed(1, { on: "2026-03-10", by: mutual }),
      ]);
      const months = promisedMonths(offered, "2030-01");
      const parts = months.flatMap((month) => promisedIn(offered, month));
      return parts.reduce((all, one) => all + one.amount, 0n) === BigInt(pence);
    }),
    { numRuns: 30 },
  );
});

test("the day of payment lies in the month or in the one after", () => {
  assert.equal(payDayOf(partnershipTerms, "2026-12"), "2026-12-10");
  assert.equal(payDayOf({ ...partnershipTerms, paidIn: "theMonthAfter" }, "2026-12"), "2027-01-10");
  assert.equal(promisedIn(story, "2026-05")[1]?.dueOn, "2026-06-30");
});

test("a later version takes over from its first month, and notice ends what was agreed before it", () => {
  const second = {
    ...partnershipTerms,
    firstMonth: "2026-08",
    fundingPence: [12_000],
    support: [],
  };
  const facts = [
    partnershipOffered(2, second, { on: "2026-06-01", by: mutual }),
    partnershipAgreed(2, { on: "2026-06-09", by: authority }),
  ];
  const changed = told(...facts);
  assert.equal(promisedIn(changed, "2026-07")[0]?.amount, 8334n);
  assert.deepEqual(
    promisedIn(changed, "2026-08").map((one) => one.amount),
    [1000n],
  );
  assert.deepEqual(promisedIn(changed, "2027-08"), []);
  const notice = fact("PartnershipNoticeGiven/1", mutual, "2026-06-08", {
    month: "2026-12",
    reasons: "No money",
  });
  assert.equal(versionIn(told(notice), "2027-01"), undefined);
  assert.equal(versionIn(told(notice), "2026-12")?.lastMonth, "2026-12");
  assert.equal(versionIn(told(...facts, notice), "2027-01")?.lastMonth, "2027-07");
});

const may = { month: "2026-05" };
const paid = (given: string, by: typeof authority | typeof mutual, pence: number) =>
  fundingPaid({ ...may, given, by, on: "2026-05-10" }, pence);
const stateOn = (day: string, ...more: readonly NewFact[]): PromiseState | undefined =>
  promisesKept(told(...more), day).find((one) => one.month === "2026-05" && one.promise === FUNDING)
    ?.state;
const looked = "2026-05-11";
const word = { on: "2026-05-11", by: mutual };

test("a promise is kept when the other side confirms the whole; a penny less is short", () => {
  assert.equal(stateOn(looked, paid("a", authority, 8334), answered("a", word)), "kept");
  assert.equal(stateOn(looked, paid("a", authority, 8333), answered("a", word)), "short");
  assert.equal(stateOn(looked, paid("a", authority, 8333)), "short");
  const parts = [paid("a", authority, 8000), paid("b", authority, 334)];
  assert.equal(stateOn(looked, ...parts, answered("a", word)), "waiting");
  assert.equal(stateOn(looked, ...parts, answered("a", word), answered("b", word)), "kept");
});

test("one side’s word alone keeps nothing and breaks nothing; silence is no answer", () => {
  assert.equal(stateOn(looked, paid("a", authority, 8334)), "waiting");
  assert.equal(stateOn(looked, paid("a", mutual, 0)), "waiting");
  assert.equal(
    stateOn(looked, paid("a", mutual, 0), answered("a", { ...word, by: authority })),
    "short",
  );
  assert.equal(stateOn(looked), "silent");
  assert.equal(stateOn("2026-05-10"), "notYet");
  const own = answered("a", { ...word, by: authority });
  assert.equal(stateOn(looked, paid("a", authority, 8334), own), "waiting");
});

test("a dispute leaves it open until the answer changes or it is taken back", () => {
  const disputed = [paid("a", authority, 8334), answered("a", word, "disputed")];
  assert.equal(stateOn(looked, ...disputed), "disputed");
  const again = answered("a", { ...word, on: "2026-05-20" });
  assert.equal(stateOn("2026-05-20", ...disputed, again), "kept");
  const taken = (by: string) =>
    fact("PartnershipGivenWithdrawn/1", by, "2026-05-12", { given: "a", reasons: "Wrong month" });
  assert.equal(stateOn("2026-05-20", ...disputed, taken(authority)), "silent");
  assert.equal(stateOn("2026-05-20", ...disputed, taken(mutual)), "disputed");
  assert.equal(givenOf(told(...disputed, taken(authority)))[0]?.state, "withdrawn");
});

test("support is counted for its own promise; what is paid after the day is not in time", () => {
  const given = { on: "2026-06-02", by: authority, given: "s", month: "2026-05" };
  const kept = promisesKept(
    told(supportGiven(given, 9), answered("s", { on: "2026-06-03", by: mutual })),
    "2026-07-01",
  );
  const may2026 = kept.filter((one) => one.month === "2026-05");
  assert.deepEqual(
    may2026.map((one) => [one.promise, one.state, one.onTime]),
    [
      [FUNDING, "silent", 0n],
      ["support-1", "kept", 9n],
    ],
  );
  const late = fundingPaid({ on: "2026-05-11", by: authority, given: "a", month: "2026-05" }, 8334);
  const [one] = promisesKept(told(late, answered("a", word)), looked).slice(1);
  assert.deepEqual([one?.state, one?.confirmed, one?.onTime], ["kept", 8334n, 0n]);
});
