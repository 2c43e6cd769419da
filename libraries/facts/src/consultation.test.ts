/** The facts of consultation take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper, shapeProblems } from "./example-shape.ts";

test("a union answers with a stance of its own", () => {
  assert.deepEqual(
    shapeProblems(
      "UnionAnswered/1",
      { union: "Care Workers", stance: "opposes", statement: paper },
      [{ stance: "silent" }, { statement: "We oppose" }],
    ),
    [],
  );
});

test("a question has a number, an asker and a day for the reply", () => {
  assert.deepEqual(
    shapeProblems(
      "QuestionAsked/1",
      {
        question: 1,
        from: "users",
        nameWithheld: true,
        to: "authority",
        text: paper,
        replyBy: "2026-12-01",
      },
      [{ question: 0 }, { from: "press" }, { to: "unions" }, { replyBy: null }, { text: "Why?" }],
    ),
    [],
  );
});

test("users are asked in at least one way", () => {
  assert.deepEqual(
    shapeProblems("UsersAsked/1", { ways: ["easyRead", "visits"], reached: 40, paper: null }, [
      { ways: [] },
      { ways: ["telepathy"] },
      { reached: -1 },
    ]),
    [],
  );
});

test("a meeting counts who came", () => {
  assert.deepEqual(
    shapeProblems("ConsultationMeetingHeld/1", { with: "nightStaff", attended: 0, minutes: null }, [
      { with: "everyone" },
      { attended: null },
    ]),
    [],
  );
});

test("a consultation closes with its summary and what it changed", () => {
  assert.deepEqual(
    shapeProblems("ConsultationClosed/1", { summary: paper, changed: [] }, [
      { summary: null },
      { changed: [""] },
    ]),
    [],
  );
});
