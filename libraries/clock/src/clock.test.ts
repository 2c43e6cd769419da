/**
 * The clocks against a twin that walks the calendar one day at a time, and the refusals that all
 * share.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { clockOf, nationsOf } from "./clock.ts";
import type { Item } from "./clock.ts";

const asOf = "2040-01-01";
const anyDay = fc
  .date({
    min: new Date("2020-01-01T00:00:00Z"),
    max: new Date("2035-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((at) => at.toISOString().slice(0, 10));

/** One day on or back, by the platform's dates. */
function step(from: string, by: 1 | -1): string {
  const at = new Date(`${from}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + by);
  return at.toISOString().slice(0, 10);
}

function walk(from: string, days: number): string {
  let at = from;
  for (let left = Math.abs(days); left > 0; left--) at = step(at, days < 0 ? -1 : 1);
  return at;
}

/** Walks to the same day number, month by month; stops at a month's end where it has none. */
function walkMonths(from: string, months: number): string {
  const number = Number(from.slice(8));
  let [at, left] = [`${from.slice(0, 8)}01`, months];
  while (left > 0) {
    at = step(at, 1);
    if (at.endsWith("-01")) left -= 1;
  }
  while (Number(at.slice(8)) < number && !step(at, 1).endsWith("-01")) at = step(at, 1);
  return at;
}

const weekend = (of: string) => [0, 6].includes(new Date(`${of}T00:00:00Z`).getUTCDay());
const scottish = (of: string) => !weekend(of) && !/-(12-2[56]|01-0[12])$/.test(of);
function walkWorkingDays(from: string, days: number): string {
  let [at, left] = [step(from, -1), days];
  while (left > 0) {
    at = step(at, 1);
    if (scottish(at)) left -= 1;
  }
  return at;
}

function items(input: object): { readonly [item: string]: Item } {
  const result = clockOf({ asOf, holidays: [], nation: "England", ...input });
  assert.ok("items" in result, JSON.stringify(result));
  return Object.fromEntries(result.items.map((one) => [one.item, one]));
}

test("every limit is where walking the calendar ends", () => {
  const due = (input: object, item: string) => items(input)[item]?.due;
  fc.assert(
    fc.property(anyDay, (at) => {
      const challenge = { clock: "communityRightToChallenge", received: at };
      assert.equal(due(challenge, "notifyDecisionDate"), walk(at, 30));
      const scots = { nation: "Scotland", received: at };
      const request = { ...scots, clock: "participationRequest" };
      assert.equal(due(request, "decision"), walkWorkingDays(at, 30));
      const another = { ...request, additionalAuthorityNotifiedOn: at };
      assert.equal(due(another, "decision"), walkWorkingDays(at, 45));
      assert.equal(due(another, "additionalAuthorityReply"), walkWorkingDays(at, 15));
      const transfer = { ...scots, clock: "assetTransfer" };
      assert.equal(due(transfer, "decision"), walkMonths(at, 6));
      assert.equal(due(transfer, "appeal"), walkWorkingDays(walkMonths(at, 6), 20));
      const accepted = { proposalReceived: at, respondedOn: at, acceptedOn: at };
      const manage = { clock: "rightToManage", ...accepted };
      assert.equal(due(manage, "response"), walk(at, 28));
      assert.equal(due(manage, "applyForAssessor"), walkMonths(at, 3));
      assert.equal(due(manage, "report"), walkMonths(at, 15));
      const returned = { clock: "annualReturn", yearEnd: at };
      assert.equal(due(returned, "annualReturn"), step(walkMonths(step(at, 1), 7), -1));
      const second = items({ clock: "secondMeeting", section: "113", firstMeetingOn: at });
      assert.equal(second["secondMeeting"]?.from, walk(at, 14));
      assert.equal(second["secondMeeting"]?.due, walkMonths(at, 1));
      assert.equal(due({ clock: "mandate", pollClosed: at }, "mandate"), walkMonths(at, 12));
    }),
    { numRuns: 60 },
  );
});

test("the last day to act is the last before the limit that is no weekend or holiday", () => {
  fc.assert(
    fc.property(anyDay, fc.array(fc.nat(40), { maxLength: 20 }), (at, offsets) => {
      const holidays = offsets.map((days) => walk(at, days));
      const { notifyDecisionDate: item } = items({
        clock: "communityRightToChallenge",
        received: at,
        holidays,
      });
      let last = item?.due ?? "";
      while (weekend(last) || holidays.includes(last)) last = step(last, -1);
      assert.equal(item?.actBy, last);
    }),
    { numRuns: 100 },
  );
});

test("the shared refusals", () => {
  const sound = {
    clock: "mandate",
    nation: "England",
    asOf,
    holidays: [],
    pollClosed: "2039-01-01",
  };
  const refused = (changes: object) => clockOf({ ...sound, ...changes });
  const cases: [string, object][] = [
    ["unknownClock", { clock: "toString" }],
    ["badNation", { nation: "Cornwall" }],
    ["wrongNation", { clock: "annualReturn", nation: "Northern Ireland" }],
    ["missingDate", { asOf: undefined }],
    ["missingDate", { pollClosed: null }],
    ["badDate", { asOf: "today" }],
    ["badDate", { holidays: ["25 December"] }],
    ["badDate", { holidays: "none" }],
    ["dateAfterAsOf", { pollClosed: "2040-01-02" }],
    ["outOfOrder", { materialChangeOn: "2038-12-31" }],
    ["badExtension", { extensions: [{ item: "mandate", agreedOn: asOf, to: asOf }] }],
    ["badDate", { asOf: "9999-12-31", pollClosed: "9999-12-31" }],
  ];
  for (const [code, changes] of cases) {
    assert.deepEqual(refused(changes), { refused: { code } }, JSON.stringify(changes));
  }
  assert.ok("items" in refused({}));
  for (const input of [null, 7, "mandate", []]) {
    assert.deepEqual(clockOf(input), { refused: { code: "unknownClock" } });
  }
});

test("each clock says where it runs", () => {
  assert.deepEqual(nationsOf("assetTransfer"), ["Scotland"]);
  assert.ok(!nationsOf("reservedContract").includes("Scotland"));
});
