/** The facts of the beginning take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper, shapeProblems } from "./example-shape.ts";

test("a body opens with its service, and an authority or none", () => {
  assert.deepEqual(
    shapeProblems(
      "BodyOpened/1",
      {
        name: "Alder",
        slug: "alder",
        start: "fromPublicService",
        standing: "twin",
        service: {
          name: "Care",
          sector: "socialCare",
          nation: "Wales",
          place: "Conwy",
          staff: 60,
          users: null,
          budgetPence: 1,
        },
        authority: null,
        recognisedUnions: [],
      },
      [
        { standing: "example" },
        { start: "later" },
        { slug: "-alder" },
        { authority: {} },
        { service: null },
        { recognisedUnions: [""] },
        { name: "" },
      ],
    ),
    [],
  );
});

test("a party is admitted in a role, checked by somebody in a stated way", () => {
  assert.deepEqual(
    shapeProblems(
      "PartyAdmitted/1",
      {
        party: "polls",
        role: "scrutineer",
        organisation: "Polls Ltd",
        person: paper,
        checkedBy: "council",
        how: "appointed",
      },
      [{ role: "owner" }, { how: "trust" }, { person: "Ann Smith" }, { checkedBy: "" }],
    ),
    [],
  );
});

test("a source has a mark of S and at most two digits", () => {
  assert.deepEqual(
    shapeProblems(
      "SourceCited/1",
      { mark: "S12", title: "Report", author: null, year: 2012, kind: "report", where: null },
      [{ mark: "S123" }, { mark: "12" }, { year: 1799 }, { year: 2101 }, { kind: "hearsay" }],
    ),
    [],
  );
});

test("a statement is about something that is listed", () => {
  assert.deepEqual(
    shapeProblems(
      "StatementSourced/1",
      { about: "staff", words: "450 staff", value: 450, unit: "people" },
      [{ about: "weather" }, { words: "" }, { value: "450" }],
    ),
    [],
  );
});

test("a published document is known by its commitment", () => {
  assert.deepEqual(
    shapeProblems("DocumentPublished/1", { doc: paper, title: "Minutes", kind: "minutes" }, [
      { doc: "minutes.pdf" },
      { kind: "photo" },
    ]),
    [],
  );
});

test("a document is closed on a listed ground until a day", () => {
  assert.deepEqual(
    shapeProblems(
      "DocumentClosed/1",
      { doc: paper, ground: "legalPrivilege", until: "2027-01-01" },
      [{ ground: "embarrassing" }, { until: "for ever" }, { until: null }],
    ),
    [],
  );
});

test("a document is withdrawn with a reason", () => {
  assert.deepEqual(
    shapeProblems("Withheld/1", { doc: paper, reason: "A name stood in it." }, [{ reason: "" }]),
    [],
  );
});
