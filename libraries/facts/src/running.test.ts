/** The facts of life as a mutual take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper, shapeProblems } from "./example-shape.ts";

test("a register counts members by class", () => {
  assert.deepEqual(
    shapeProblems(
      "RegisterCounted/1",
      {
        classes: [{ class: "worker", members: 30, eligible: 60 }],
        digest: paper,
        votesPerMemberMost: 1,
      },
      [{ classes: [] }, { digest: "list" }, { votesPerMemberMost: -1 }],
    ),
    [],
  );
});

test("a meeting is called in clear days, with business", () => {
  assert.deepEqual(
    shapeProblems(
      "MeetingCalled/1",
      {
        meeting: "annual-2026",
        kind: "annual",
        meetingOn: "2026-12-20",
        givenOn: "2026-12-01",
        clearDays: 14,
        business: ["Accounts"],
      },
      [{ clearDays: 0 }, { business: [] }, { kind: "tea" }, { meetingOn: null }],
    ),
    [],
  );
});

test("quality is reported month by month in decimals", () => {
  assert.deepEqual(
    shapeProblems(
      "QualityReported/1",
      {
        period: "2026-10",
        measures: [
          {
            standard: "time",
            name: "On time",
            value: "96.5",
            target: "95",
            atLeast: true,
            unit: "percent",
          },
        ],
        report: null,
      },
      [{ period: "2026" }, { measures: [] }],
    ),
    [],
  );
});

test("books may say when the annual return was sent", () => {
  assert.deepEqual(
    shapeProblems(
      "BooksPublished/1",
      {
        period: "2026-10",
        incomePence: 5,
        expenditurePence: 4,
        entries: 2,
        digest: paper,
        annualReturnSentOn: "2026-11-01",
      },
      [{ incomePence: -5 }, { annualReturnSentOn: "yes" }, { period: "October" }],
    ),
    [],
  );
});

test("a surplus may be negative, an allotment not", () => {
  assert.deepEqual(
    shapeProblems(
      "SurplusDecided/1",
      {
        year: "2025-26",
        surplusPence: -5,
        allotments: [{ to: "reserves", pence: 0 }],
        meeting: null,
      },
      [
        { allotments: [{ to: "chair", pence: 1 }] },
        { allotments: [{ to: "reserves", pence: -1 }] },
        { surplusPence: 0.5 },
      ],
    ),
    [],
  );
});

test("a dispute has two sides and a day for the reply", () => {
  assert.deepEqual(
    shapeProblems(
      "DisputeOpened/1",
      {
        dispute: "rota",
        from: "members",
        to: "mutual",
        about: "Rota",
        doc: paper,
        replyBy: "2026-12-01",
      },
      [{ from: "press" }, { to: "users" }, { replyBy: null }],
    ),
    [],
  );
});

test("control is sold with the members' vote or without", () => {
  assert.deepEqual(
    shapeProblems("ControlSold/1", { what: "investor", membersVote: null, words: "x" }, [
      { what: "gift" },
      { words: "" },
    ]),
    [],
  );
});

test("the end says where the assets went", () => {
  assert.deepEqual(
    shapeProblems(
      "WoundUp/1",
      {
        destination: "Another society",
        destinationKind: "assetLockedBody",
        assetsPence: 5,
        membersVote: "m1",
      },
      [{ destinationKind: "friends" }, { assetsPence: -5 }],
    ),
    [],
  );
});
