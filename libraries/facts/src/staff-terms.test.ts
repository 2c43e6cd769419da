/** The facts of staff terms take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper, shapeProblems } from "./example-shape.ts";

test("a measures letter comes from one of two sides", () => {
  assert.deepEqual(
    shapeProblems("MeasuresLetterSent/1", { by: "mutual", measures: "none", letter: paper }, [
      { by: "union" },
      { measures: "few" },
      { letter: null },
    ]),
    [],
  );
});

test("the pension answer names its way", () => {
  assert.deepEqual(
    shapeProblems(
      "PensionAnswered/1",
      { route: "schemeAdmission", everyEligible: true, answer: paper },
      [{ route: "hope" }, { everyEligible: null }],
    ),
    [],
  );
});

test("employee information counts how many are complete", () => {
  assert.deepEqual(
    shapeProblems(
      "EmployeeInformationGiven/1",
      { transferOn: "2027-04-01", employees: 60, complete: 59 },
      [{ transferOn: null }, { complete: -1 }],
    ),
    [],
  );
});

test("a shadow board counts its seats by class", () => {
  assert.deepEqual(
    shapeProblems("ShadowBoardFormed/1", { seats: 9, byClass: { workers: 6, users: 3 } }, [
      { seats: -1 },
      { byClass: { workers: -1 } },
    ]),
    [],
  );
});

test("a step of the list has an owner", () => {
  assert.deepEqual(
    shapeProblems("ChecklistDone/1", { item: "bankAccount", owner: "secretary", evidence: null }, [
      { item: "party" },
      { owner: "" },
    ]),
    [],
  );
});

test("the day of conversion may say a word or none", () => {
  assert.deepEqual(shapeProblems("Converted/1", { note: null }, [{ note: "" }]), []);
});
