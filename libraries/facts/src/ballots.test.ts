/** The facts of ballots take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper, shapeProblems } from "./example-shape.ts";

const tally = { eligible: 10, for: 6, against: 2, abstain: 0, spoiled: 0 };

test("a ballot is called with its question, answers, days and box", () => {
  assert.deepEqual(
    shapeProblems(
      "BallotCalled/1",
      {
        ballot: "staff-2026",
        purpose: "support",
        box: "plain",
        rehearsal: true,
        roll: "staff",
        question: "Should we?",
        answers: ["Yes", "Stay"],
        statusQuo: 1,
        opens: "2026-12-01",
        closes: "2026-12-14",
        rule: "staff-support",
        papers: [paper],
        scrutineer: "polls",
      },
      [
        { answers: ["Yes"] },
        { box: "glass" },
        { statusQuo: -1 },
        { roll: "everyone" },
        { opens: null },
        { papers: ["case.pdf"] },
      ],
    ),
    [],
  );
});

test("a report carries the whole tally and the scrutineer's answers", () => {
  assert.deepEqual(
    shapeProblems(
      "BallotReported/1",
      {
        ballot: "staff-2026",
        purpose: "support",
        tally,
        issued: 10,
        undelivered: 0,
        reissued: 0,
        late: 0,
        independent: true,
        rollInspected: true,
        interference: "none",
        report: null,
      },
      [
        { tally: { ...tally, for: -1 } },
        { tally: { eligible: 10 } },
        { interference: "some" },
        { independent: null },
      ],
    ),
    [],
  );
});

test("a closed ballot has a digest and a count of papers", () => {
  assert.deepEqual(
    shapeProblems("BallotClosed/1", { ballot: "staff-2026", digest: paper, papers: 8 }, [
      { digest: "done" },
      { papers: -1 },
    ]),
    [],
  );
});

test("a challenge is dismissed or voids the ballot", () => {
  assert.deepEqual(
    shapeProblems(
      "BallotChallengeRuled/1",
      { ballot: "staff-2026", challenge: "c1", outcome: "voided", reasons: "x" },
      [{ outcome: "pending" }, { reasons: "" }],
    ),
    [],
  );
});

test("a material change says what changed", () => {
  assert.deepEqual(
    shapeProblems("MaterialChange/1", { what: "pension", words: "Another scheme." }, [
      { what: "nothing" },
      { words: "" },
    ]),
    [],
  );
});
