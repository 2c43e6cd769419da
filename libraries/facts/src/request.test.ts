/** The facts of asking and deciding take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper, shapeProblems } from "./example-shape.ts";

test("a request counts its signatures and keeps no names", () => {
  assert.deepEqual(
    shapeProblems(
      "RequestMade/1",
      {
        right: "rightToRequest",
        origin: "staff",
        staffSignatories: 8,
        userSignatories: 0,
        seniorManagers: 1,
        signatures: paper,
        statement: paper,
      },
      [
        { origin: "authority" },
        { right: "wish" },
        { staffSignatories: -1 },
        { seniorManagers: 0.5 },
        { signatures: ["Ann"] },
      ],
    ),
    [],
  );
});

test("an incomplete request says what is missing", () => {
  assert.deepEqual(
    shapeProblems("RequestFoundIncomplete/1", { missing: ["A statement of case"] }, [
      { missing: [] },
      { missing: Array(21).fill("x") },
    ]),
    [],
  );
});

test("a validation names its day", () => {
  assert.deepEqual(
    shapeProblems("RequestValidated/1", { validationDate: "2026-10-27" }, [
      { validationDate: "27 October" },
    ]),
    [],
  );
});

test("the standard that is adopted is a known version", () => {
  assert.deepEqual(
    shapeProblems("StandardAdopted/1", { standard: "rochdale-2" }, [
      { standard: "rochdale-1" },
      { standard: "ours" },
    ]),
    [],
  );
});

test("a refusal may name only a listed ground", () => {
  assert.deepEqual(
    shapeProblems(
      "DecidedInPrinciple/1",
      {
        decision: "refuse",
        ground: "frivolous",
        modification: null,
        reasons: "x",
        evidence: paper,
        cure: null,
      },
      [{ decision: "defer" }, { ground: "dislike" }, { reasons: "" }],
    ),
    [],
  );
});

test("a review is of a refusal or of silence", () => {
  assert.deepEqual(
    shapeProblems("ReviewSought/1", { of: "silence", reasons: "x" }, [{ of: "agreement" }]),
    [],
  );
});

test("an arbiter recommends or binds", () => {
  assert.deepEqual(
    shapeProblems(
      "ReviewReported/1",
      { outcome: "reconsider", power: "recommendation", law: null, reasons: "x" },
      [{ power: "veto" }, { outcome: "maybe" }],
    ),
    [],
  );
});

test("a final decision agrees or refuses", () => {
  assert.deepEqual(
    shapeProblems(
      "FinallyDecided/1",
      { decision: "agree", ground: null, reasons: "x", evidence: null },
      [{ decision: "agreeWithModification" }],
    ),
    [],
  );
});

test("a case stops for a listed cause", () => {
  assert.deepEqual(
    shapeProblems("CaseStopped/1", { why: "staffSaidNo", reasons: "x" }, [{ why: "tired" }]),
    [],
  );
});
