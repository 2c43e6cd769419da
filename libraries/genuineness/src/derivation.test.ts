import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, printFact } from "@rochdale/facts/fact.ts";
import { derivedFindings, NotAFact, publishedFindings, storyOfLog } from "./derivation.ts";

const origin = "example.org/alder";
const opened = printFact(
  origin,
  "2026-01-02T10:00:00Z",
  fact("BodyOpened/1", "founder", "2026-01-02", {
    name: "Alder",
    slug: "alder",
    start: "fromPublicService",
    standing: "twin",
    service: {
      name: "Care",
      sector: "socialCare",
      nation: "England",
      place: "Alderton",
      staff: 40,
      users: null,
      budgetPence: null,
    },
    authority: null,
    recognisedUnions: [],
  }),
);

test("the findings of an archive are those of its story", () => {
  const story = storyOfLog([opened], origin);
  assert.deepEqual(
    derivedFindings([opened], "2026-03-01", { origin }),
    publishedFindings(story, "2026-03-01"),
  );
  assert.ok(
    (publishedFindings(story, "2026-03-01") as { findings: unknown[] }).findings.length > 10,
  );
});

test("an entry that is no fact, or another body's, is named", () => {
  assert.throws(
    () => storyOfLog([opened, { v: 1 }], origin),
    (e) => e instanceof NotAFact && /entry 1/.test(e.message),
  );
  assert.throws(() => storyOfLog([opened], "example.org/other"), NotAFact);
});
