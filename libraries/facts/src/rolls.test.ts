/** The facts of rolls take whole examples and refuse broken ones; none has room for a voter. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper as digest, shapeProblems } from "./example-shape.ts";

const ballot = "ballot-1";

test("eligibility is a document; an objection has an id and no words", () => {
  assert.deepEqual(
    shapeProblems("RollEligibilityPublished/1", { ballot, doc: digest }, [{ doc: "words" }]),
    [],
  );
  assert.deepEqual(
    shapeProblems("RollObjectionMade/1", { ballot, objection: "objection-1" }, [
      { objection: "" },
      { words: "I am missing" },
    ]),
    [],
  );
});

test("invitations are a count; a first officer's check names nobody", () => {
  assert.deepEqual(
    shapeProblems("InvitationsSent/1", { ballot, count: 3 }, [{ count: -1 }, { count: "3" }]),
    [],
  );
  assert.deepEqual(
    shapeProblems("CredentialReissueChecked/1", { ballot }, [{ reference: "1001" }]),
    [],
  );
});
