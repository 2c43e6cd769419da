/** The rules of the verifiable box: a batch tells neither order nor time, few papers are not told apart, materials have their days. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Ballot } from "@rochdale/facts/ballot-story.ts";
import type { PaperBatch, SecretBallot } from "@rochdale/facts/secret-ballot-story.ts";
import { checkCatalogue } from "@rochdale/language/say.ts";
import fc from "fast-check";
import {
  destroyFrom,
  inBatchOrder,
  mayDestroy,
  mayReport,
  maySetUp,
  noneToSetUp,
  papersOver,
  petitionUntil,
  totalsTold,
} from "./rules.ts";
import { secretBallotWords } from "./words.ts";

const rules = (refusals: readonly { readonly rule: string }[]) =>
  refusals.map((one) => one.rule.replace("secretBallot.", ""));

test("a batch is in the order of its trackers; a voter's later ballot takes the later of the voter's places", () => {
  const one = { tracker: "B", voter: "v", nth: 2 };
  const two = { tracker: "A", voter: "w", nth: 1 };
  const three = { tracker: "C", voter: "v", nth: 1 };
  assert.deepEqual(
    inBatchOrder([one, two, three]).map((ballot) => ballot.tracker),
    ["A", "C", "B"],
  );
});

test("the order of arrival never matters, nothing is lost, and of each voter the last stands last", () => {
  const waiting = fc.uniqueArray(
    fc.record({ tracker: fc.string({ minLength: 4, maxLength: 4 }), voter: fc.nat(3) }),
    { selector: (one) => one.tracker, maxLength: 12 },
  );
  fc.assert(
    fc.property(waiting, fc.infiniteStream(fc.nat()), (given, chance) => {
      const counts = new Map<number, number>();
      const box = given.map(({ tracker, voter }) => {
        const nth = 1 + (counts.get(voter) ?? 0);
        counts.set(voter, nth);
        return { tracker, voter: String(voter), nth };
      });
      const shuffled = box
        .map((one) => ({ one, by: chance.next().value as number }))
        .toSorted((a, b) => a.by - b.by)
        .map(({ one }) => one);
      const ordered = inBatchOrder(box);
      assert.deepEqual(inBatchOrder(shuffled), ordered);
      assert.deepEqual(new Set(ordered), new Set(box));
      const voters = (list: readonly { voter: string; tracker: string }[]) =>
        list.toSorted((a, b) => (a.tracker < b.tracker ? -1 : 1)).map((ballot) => ballot.voter);
      assert.deepEqual(
        ordered.map((ballot) => ballot.voter),
        voters(box),
      );
      for (const voter of counts.keys()) {
        const own = ordered.filter((ballot) => ballot.voter === String(voter));
        assert.deepEqual(
          own.map((ballot) => ballot.nth),
          own.map((_, at) => at + 1),
        );
      }
    }),
  );
});

test("ten papers that differ are told apart; nine, or ten all alike, are not", () => {
  const totals = (byAnswer: number[], blank = 0, spoiled = 0) =>
    totalsTold({ byAnswer, blank, spoiled });
  assert.notEqual(totals([6, 4]), null);
  assert.equal(totals([5, 4]), null);
  assert.equal(totals([10, 0]), null);
  assert.notEqual(totals([9, 0], 1), null);
  assert.notEqual(totals([9, 0], 0, 1), null);
});

const secret = (more: Partial<SecretBallot> = {}): SecretBallot => ({
  ...{ named: null, ready: null, rehearsed: new Set(), lost: new Set(), credentials: null },
  ...{ issued: null, reissued: 0, assisted: 0, setUp: null, batches: [], papers: [] },
  ...{ shuffles: [], shares: [], tallied: null, signed: null, destroyed: [] },
  ...more,
});
const batch = (papers: number, signed: boolean) =>
  ({ counted: { content: { papers } }, signed: signed ? {} : null }) as unknown as PaperBatch;
const ballot = (more: object = {}) =>
  ({
    frozen: {},
    opened: { content: { eligible: 20 } },
    closed: { content: { papers: 12 } },
    report: null,
    challenges: [],
    ...more,
  }) as unknown as Ballot;

test("there are never more papers than people who did not vote online", () => {
  assert.equal(papersOver(ballot(), secret()), 8);
  assert.equal(papersOver(ballot(), secret({ papers: [batch(5, true), batch(2, false)] })), 1);
});

test("a report waits for the opened result and for every second signature", () => {
  const tallied = {} as SecretBallot["tallied"];
  assert.deepEqual(rules(mayReport(secret())), ["notTallied"]);
  assert.deepEqual(rules(mayReport(secret({ tallied, papers: [batch(5, false)] }))), [
    "papersUnsigned",
  ]);
  assert.deepEqual(rules(mayReport(secret({ tallied, papers: [batch(5, true)] }))), []);
});

test("an election is set up of rehearsed keys and a credential for everyone, before it opens", () => {
  const holders = [{ holder: "h1" }, { holder: "h2" }];
  const named = { content: { holders } } as unknown as SecretBallot["named"];
  const ready = {} as SecretBallot["ready"];
  const credentials = { content: { count: 20 } } as SecretBallot["credentials"];
  const whole = secret({ named, ready, rehearsed: new Set(["h1", "h2"]), credentials });
  const waiting = ballot({ opened: null, closed: null });
  assert.deepEqual(rules(maySetUp(waiting, whole, 20)), []);
  assert.deepEqual(rules(maySetUp(waiting, whole, 21)), ["credentialsForAll"]);
  assert.deepEqual(rules(maySetUp(waiting, { ...whole, rehearsed: new Set(["h1"]) }, 20)), [
    "keysNotRehearsed",
  ]);
  assert.deepEqual(rules(maySetUp(waiting, secret(), 20)), ["keysNotReady", "noCredentials"]);
  assert.deepEqual(rules(maySetUp(ballot(), whole, 20)), ["alreadyOpen"]);
  assert.deepEqual(rules([noneToSetUp()]), ["noneToSetUp"]);
});

test("links to credentials go 29 days after the report, papers after a year; not while a challenge waits", () => {
  const report = { on: "2027-01-20" };
  const on = (day: string, what: "credentialLinks" | "papers", challenges: object[] = []) =>
    rules(mayDestroy(ballot({ report, challenges }), [what], day));
  assert.equal(petitionUntil("2027-01-20"), "2027-02-17");
  assert.equal(destroyFrom("papers", "2027-01-20"), "2028-01-20");
  assert.deepEqual(on("2027-02-17", "credentialLinks"), ["kept"]);
  assert.deepEqual(on("2027-02-18", "credentialLinks"), []);
  assert.deepEqual(on("2027-02-18", "papers"), ["kept"]);
  assert.deepEqual(on("2028-01-20", "papers"), []);
  assert.deepEqual(on("2027-02-18", "credentialLinks", [{ ruled: null }]), ["challengeOpen"]);
  assert.deepEqual(on("2027-02-18", "credentialLinks", [{ ruled: {} }]), []);
  assert.deepEqual(rules(mayDestroy(ballot(), ["papers"], "2030-01-01")), ["notReported"]);
});

test("every sentence is whole in both languages", () => {
  assert.deepEqual(checkCatalogue(secretBallotWords), []);
});
