/** Codes, rolls, counts and results: what goes into the box, and what comes out of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countOf } from "./plain-box.ts";
import { resultOf } from "./result.ts";
import { codeHash, newVotingCode, readVotingCode, spacedCode } from "./voting-code.ts";

test("a code is read as typed, however it is spaced, and one slip is caught", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.nat(17), (bytes, at) => {
      const code = newVotingCode(() => bytes);
      assert.equal(code.length, 18);
      assert.equal(readVotingCode(` ${spacedCode(code).toUpperCase()} `), code);
      const other = code[at] === "2" ? "3" : "2";
      const slip = code.slice(0, at) + other + code.slice(at + 1);
      if (at >= 16) assert.equal(readVotingCode(slip), null);
    }),
  );
});

test("slips in the secret part are caught but for one in about a thousand", () => {
  const code = newVotingCode(() => new Uint8Array(16).fill(7));
  let caught = 0;
  let tried = 0;
  for (let at = 0; at < 16; at += 1) {
    for (const other of "23456789abcdefghijkmnpqrstuvwxyz") {
      if (other === code[at]) continue;
      tried += 1;
      if (readVotingCode(code.slice(0, at) + other + code.slice(at + 1)) === null) caught += 1;
    }
  }
  assert.ok(caught >= tried - 4, `${caught} of ${tried}`);
});

test("a code of one ballot does not open another", () => {
  const one = codeHash({ bodyId: "b", ballot: "ballot-1" }, "k7mq");
  assert.notDeepEqual(one, codeHash({ bodyId: "b", ballot: "ballot-2" }, "k7mq"));
  assert.notDeepEqual(one, codeHash({ bodyId: "c", ballot: "ballot-1" }, "k7mq"));
});

const papers = [
  { paper: "b", choice: 0 },
  { paper: "a", choice: 1 },
  { paper: "c", choice: null },
  { paper: "d", choice: 0 },
];

test("the count does not depend on the order of papers, and its digest binds each of them", () => {
  const count = countOf(papers, { ballot: "ballot-1", answers: 2 });
  assert.deepEqual(count.totals, { byAnswer: [2, 1], blank: 1 });
  assert.equal(count.papers, 4);
  assert.deepEqual(countOf(papers.toReversed(), { ballot: "ballot-1", answers: 2 }), count);
  const changed = papers.map((one) => (one.paper === "a" ? { ...one, choice: 0 } : one));
  assert.notEqual(countOf(changed, { ballot: "ballot-1", answers: 2 }).digest, count.digest);
  assert.notEqual(countOf(papers, { ballot: "ballot-2", answers: 2 }).digest, count.digest);
});

test("rankings are counted as papers alone, and their digest binds each order", () => {
  const ranked = [
    { paper: "b", choice: [2, 0] },
    { paper: "a", choice: [0] },
    { paper: "c", choice: [] },
  ];
  const count = countOf(ranked, { ballot: "e1-c1", answers: 3 });
  assert.equal(count.papers, 3);
  assert.deepEqual(count.totals, { byAnswer: [0, 0, 0], blank: 1 });
  const turned = ranked.map((one) => (one.paper === "b" ? { ...one, choice: [0, 2] } : one));
  assert.notEqual(countOf(turned, { ballot: "e1-c1", answers: 3 }).digest, count.digest);
});

const tally = { eligible: 418, for: 251, against: 95, abstain: 0, spoiled: 3 };

test("251 of 418 convinces, since 210 or more was needed; 209 does not", () => {
  const result = resultOf("staff-support", tally);
  assert.equal(result?.grade, "convincing");
  assert.equal(result?.tests.find((one) => one.name === "majorityOfEligible")?.needed, 210);
  const turnoutOf = (eligible: number) =>
    resultOf("staff-support", { ...tally, eligible })?.tests.find((one) => one.name === "turnout");
  assert.equal(turnoutOf(418)?.needed, 209);
  assert.equal(turnoutOf(417)?.needed, 209);
  assert.equal(resultOf("staff-support", { ...tally, for: 210 })?.grade, "convincing");
  assert.equal(resultOf("staff-support", { ...tally, for: 209 })?.grade, "sufficient");
});

test("users' ballots are decided by more than half of the votes for and against", () => {
  assert.equal(resultOf("ordinary", { ...tally, for: 95 })?.carried, false);
  assert.equal(resultOf("ordinary", { ...tally, for: 96 })?.carried, true);
  assert.equal(
    resultOf("ordinary", { eligible: 0, for: 0, against: 0, abstain: 0, spoiled: 0 }),
    null,
  );
});
