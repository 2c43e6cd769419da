/** The facts of verifiable ballots take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper as digest, shapeProblems } from "./example-shape.ts";

const ballot = "ballot-1";

test("key-holders are named with a threshold and the side of each", () => {
  const one = { holder: "holder-1", party: "council", interest: "employer" } as const;
  assert.deepEqual(
    shapeProblems("KeyHoldersNamed/1", { ballot, threshold: 1, holders: [one] }, [
      { threshold: 0 },
      { holders: [] },
      { holders: [{ ...one, interest: "friend" }] },
      { holders: [{ ...one, name: "a person" }] },
    ]),
    [],
  );
});

test("a ballot is set up by the digests of its texts", () => {
  assert.deepEqual(
    shapeProblems(
      "BallotSetUp/1",
      {
        ballot,
        uuid: "23456789ABCDEF",
        group: "BELENIOS-2048",
        election: digest,
        trustees: digest,
        credentials: digest,
        booth: digest,
      },
      [{ uuid: "0OIl0OIl0OIl0O" }, { uuid: "short" }, { group: "P-256" }, { booth: null }],
    ),
    [],
  );
});

test("a sealed batch has its head and a number from 1", () => {
  assert.deepEqual(
    shapeProblems("BallotBoxSealed/1", { ballot, batch: 1, head: digest, ballots: 5 }, [
      { batch: 0 },
      { head: "abc" },
      { ballots: -1 },
    ]),
    [],
  );
});

test("counted papers have their totals, or none where they are few", () => {
  const totals = { byAnswer: [6, 4], blank: 1, spoiled: 0 };
  const batch = { ballot, batch: 1, papers: 11, setAside: 2, photo: null };
  assert.deepEqual(
    shapeProblems("PaperBatchCounted/1", { ...batch, totals }, [
      { totals: { ...totals, byAnswer: [11] } },
      { totals: { byAnswer: [6, 4] } },
      { papers: 1.5 },
    ]),
    [],
  );
  assert.deepEqual(shapeProblems("PaperBatchCounted/1", { ...batch, totals: null }, []), []);
});

test("the result rests on an archive and its strict file", () => {
  const tallied = {
    ballot,
    ballots: 9,
    byAnswer: [5, 3],
    blank: 1,
    archive: digest,
    strict: digest,
  };
  assert.deepEqual(
    shapeProblems("BallotTallied/1", tallied, [{ byAnswer: [] }, { archive: null }, { blank: -1 }]),
    [],
  );
  assert.deepEqual(shapeProblems("BallotTallied/1", { ...tallied, byAnswer: null }, []), []);
});

test("a report names at least one verifier and what it says", () => {
  const ours = { tool: "rochdale ballot verify", version: "1", verifierSays: "accepted" } as const;
  assert.deepEqual(
    shapeProblems(
      "ScrutineersReportSigned/1",
      { ballot, report: digest, verifiers: [ours], incidents: [] },
      [
        { verifiers: [] },
        { verifiers: [{ ...ours, verifierSays: "perhaps" }] },
        { incidents: [""] },
      ],
    ),
    [],
  );
});

test("what was destroyed is named by its kind", () => {
  assert.deepEqual(
    shapeProblems("BallotMaterialsDestroyed/1", { ballot, materials: ["credentialLinks"] }, [
      { materials: [] },
      { materials: ["archive"] },
    ]),
    [],
  );
});
