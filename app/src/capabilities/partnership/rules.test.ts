import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { versionsAgreed } from "@rochdale/genuineness/partnership.ts";
import {
  agreedPartnership,
  answered,
  fundingPaid,
  partnershipAgreed,
  partnershipOffered,
  partnershipTerms,
  supportGiven,
  withDesign,
} from "@rochdale/genuineness/told-partnership.ts";
import { tell } from "@rochdale/genuineness/told-story.ts";
import {
  earliestEnd,
  isMonth,
  mayAgree,
  mayGiveNotice,
  mayOffer,
  numberOf,
  offerWaiting,
  partnersSeats,
  recordedAlready,
  toAnswer,
  toWithdraw,
  versionShown,
} from "./rules.ts";
import { readTerms } from "./terms-fields.ts";

const day = "2026-03-05";
const offered = agreedPartnership.slice(0, -1);
const told = (...more: readonly NewFact[]) => tell([...agreedPartnership, ...more]);
const rules = (refusals: readonly { readonly rule: string }[]) => refusals.map((one) => one.rule);
const route = fact("RouteRecorded/1", "authority", "2026-02-10", {
  ...{ route: "partnershipAgreement", reasons: "Not bought", advice: "a".repeat(64) },
  ...{
    valuePence: null,
    thresholdPence: null,
    awardOn: null,
    termMonths: null,
    earlierContracts: [],
  },
});

test("a month is a year and one of twelve", () => {
  assert.deepEqual(["2026-01", "2026-12", "2026-13", "2026-00", "26-01", "2026-1"].map(isMonth), [
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("an offer needs a route on record, and rules by which the public partner does not control", () => {
  assert.deepEqual(rules(mayOffer(tell(agreedPartnership), day)), ["route.notRecorded"]);
  assert.deepEqual(mayOffer(told(route), day), []);
  const controlled = withDesign((design) => ({
    ...design,
    classes: design.classes.map((one) => ({ ...one, votes: one.class === "publicBody" ? 90 : 5 })),
  }));
  assert.deepEqual(rules(mayOffer(tell([...controlled, route]), day)), ["partnership.controls"]);
});

test("the seats are those of public bodies that the rules give any", () => {
  assert.deepEqual(partnersSeats(tell(agreedPartnership), day), [
    { class: "council", name: "The council", seats: 1 },
  ]);
  const none = withDesign((design) => ({
    ...design,
    classes: design.classes.map((one) => ({ ...one, seats: one.class === "publicBody" ? 0 : 1 })),
  }));
  assert.deepEqual(partnersSeats(tell(none), day), []);
});

test("the newest offer waits until the other side agrees, in time", () => {
  const waiting = tell(offered);
  assert.equal(offerWaiting(waiting)?.content.version, 1);
  assert.deepEqual(rules(mayAgree(waiting, "authority", day)), ["partnership.ownOffer"]);
  assert.deepEqual(mayAgree(waiting, "mutual", "2026-04-30"), []);
  assert.deepEqual(rules(mayAgree(waiting, "mutual", "2026-05-01")), ["partnership.begunBefore"]);
  assert.equal(offerWaiting(tell(agreedPartnership)), undefined);
  assert.deepEqual(rules(mayAgree(tell(agreedPartnership), "mutual", day)), [
    "partnership.noOffer",
  ]);
});

test("the page shows the version in force, else the last", () => {
  const later = { ...partnershipTerms, firstMonth: "2026-08" };
  const two = told(
    partnershipOffered(2, later, { on: "2026-06-01", by: "secretary" }),
    partnershipAgreed(2, { on: "2026-06-02", by: "authority" }),
  );
  const shown = (on: string) => versionShown(two, on)?.agreed.content.version;
  assert.deepEqual([shown("2026-07-31"), shown("2026-08-01"), shown("2035-01-01")], [1, 2, 2]);
});

const given = { on: "2026-04-09", by: "authority" as const, given: "given-1", month: "2026-04" };
const ids = (of: readonly { readonly given: string }[]) => of.map((one) => one.given);

test("each side answers the other’s records and takes back its own, until they are confirmed", () => {
  const own = supportGiven({ ...given, by: "secretary", given: "given-2", month: "2026-05" }, 9);
  const open = told(fundingPaid(given, 8334), own);
  assert.deepEqual(
    [ids(toAnswer(open, "mutual")), ids(toAnswer(open, "authority"))],
    [["given-1"], ["given-2"]],
  );
  assert.deepEqual(
    [ids(toWithdraw(open, "mutual")), ids(toWithdraw(open, "authority"))],
    [["given-2"], ["given-1"]],
  );
  const word = { on: "2026-04-10", by: "secretary" as const };
  const disputed = told(fundingPaid(given, 8334), answered("given-1", word, "disputed"));
  assert.deepEqual(ids(toAnswer(disputed, "mutual")), ["given-1"]);
  assert.deepEqual(ids(toWithdraw(disputed, "authority")), ["given-1"]);
  const confirmed = told(fundingPaid(given, 8334), answered("given-1", word));
  assert.deepEqual(toAnswer(confirmed, "mutual"), []);
  assert.deepEqual(toWithdraw(confirmed, "authority"), []);
  assert.equal(numberOf("given-12"), "12");
});

test("the same thing is not recorded twice by one side", () => {
  const one = {
    ...{ promise: "funding", month: "2026-04", amount: 8334n, paidOn: "2026-04-09" },
    side: "authority" as const,
  };
  const story = told(fundingPaid(given, 8334));
  assert.deepEqual(rules(recordedAlready(story, one)), ["partnership.sameAgain"]);
  for (const other of [
    { month: "2026-05" },
    { amount: 8333n },
    { paidOn: "2026-04-08" },
    { side: "mutual" as const },
    { promise: "support-1" },
  ]) {
    assert.deepEqual(
      recordedAlready(story, { ...one, ...other }),
      [],
      JSON.stringify(Object.keys(other)),
    );
  }
});

test("notice is given once, of an agreement that is not over", () => {
  const version = versionsAgreed(told()).at(-1);
  assert.ok(version);
  assert.equal(earliestEnd(version, "2026-08-31"), "2027-02");
  const notice = fact("PartnershipNoticeGiven/1", "secretary", "2026-08-01", {
    month: "2027-02",
    reasons: "Budget",
  });
  assert.deepEqual(mayGiveNotice(told(), "2028-03-31"), []);
  assert.deepEqual(rules(mayGiveNotice(told(), "2028-04-01")), ["partnership.over"]);
  assert.deepEqual(rules(mayGiveNotice(told(notice), "2026-09-01")), ["partnership.noticeGiven"]);
  assert.deepEqual(rules(mayGiveNotice(tell(offered), day)), ["partnership.notAgreed"]);
});

const sent = {
  ...{ firstMonth: "2026-04", funding1: 100, funding2: null, funding3: null, payDay: 10 },
  ...{ paidIn: "theMonth", openBooks: ["mutual", "publicPartner"], noticeMonths: 3 },
  ...{ seat: null, afterwards: "newAgreement", paper: null },
  ...{ help1: "it", what1: "Mail", team1: "Digital", hours1: 12 },
};
function read(part: object, story: Story = tell(agreedPartnership)): string {
  const found = readTerms({ ...sent, ...part }, { story, day });
  return found.ok ? "ok" : found.field;
}

test("a line of support is whole: kind, words, team, and either hours or a value, in the term", () => {
  assert.equal(read({}), "ok");
  assert.equal(read({ help1: null, what1: null, team1: null, hours1: null }), "ok");
  assert.equal(read({ what1: null }), "what1");
  assert.equal(read({ hours1: null }), "hours1");
  assert.equal(read({ value1: 100 }), "hours1");
  assert.equal(read({ hours1: null, value1: 0 }), "value1");
  assert.equal(read({ from1: "2026-03" }), "from1");
  assert.equal(read({ from1: "2026-04", to1: "2027-03" }), "ok");
  assert.equal(read({ to1: "2027-04" }), "to1");
  assert.equal(read({ from1: "2026-06", to1: "2026-05" }), "to1");
  assert.equal(read({ firstMonth: "2026-03" }), "ok");
  assert.equal(read({ firstMonth: "2026-02" }), "firstMonth");
  assert.equal(read({ funding3: 5 }), "funding2");
});
