/** Statements read into a structure: what they tell, and what they leave unknown. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { threeTestsOf } from "../three-tests.ts";
import type { Interest, Statement, Unspecified } from "./statements.ts";
import { structureOf } from "./structure.ts";
import type { Reading } from "./structure.ts";

const about = { statementDate: "2026-11-21", declarationSubject: "co" } as const;
function entity(recordId: string, type: string, subtype?: string): Statement {
  const entityType = { type, ...(subtype === undefined ? {} : { subtype }) };
  const recordDetails = { isComponent: false, entityType };
  return { ...about, statementId: recordId, recordId, recordType: "entity", recordDetails };
}
function person(recordId: string): Statement {
  const recordDetails = { isComponent: false, personType: "knownPerson" };
  return { ...about, statementId: recordId, recordId, recordType: "person", recordDetails };
}
function held(
  subject: string,
  interestedParty: string | Unspecified,
  ...interests: Interest[]
): Statement {
  const recordId = `${subject}<${typeof interestedParty === "string" ? interestedParty : "?"}`;
  const recordDetails = { isComponent: false, subject, interestedParty, interests };
  return { ...about, statementId: recordId, recordId, recordType: "relationship", recordDetails };
}
const votes = (exact: number): Interest => ({ type: "votingRights", share: { exact } });

function read(statements: readonly Statement[], reading: Reading = {}) {
  const found = structureOf(statements, reading);
  assert.ok(!("refused" in found), JSON.stringify(found));
  const results = threeTestsOf(found.structure);
  assert.ok(!("refused" in results), JSON.stringify(results));
  return { ...found, result: results.workersAndUsers };
}
const company = entity("co", "registeredEntity");

test("votes, seats and shares by percentage; the state is public, persons unknown, firms looked through", () => {
  const { structure, result } = read(
    [
      company,
      entity("council", "stateBody"),
      entity("firm", "registeredEntity"),
      person("jo"),
      held("co", "council", votes(30), { type: "appointmentOfBoard", share: { exact: 25 } }),
      held("co", "firm", votes(62.5), { type: "shareholding", share: { exact: 100 } }),
      held("firm", "jo", votes(100), { type: "shareholding", share: { exact: 100 } }),
    ],
    { classes: { jo: "worker" } },
  );
  assert.deepEqual(structure.votes, { council: 12, firm: 25, " not stated in co": 3 });
  assert.deepEqual(structure.board, { seats: { council: 1, " not stated in co": 3 } });
  assert.deepEqual(result.holders["jo"], { class: "worker", side: "inside" });
  assert.deepEqual(result.holders["council"], { class: "publicBody", side: "outside" });
  assert.deepEqual(result.economicShare, { worker: "1" });
  assert.equal(result.decisions.ordinary?.insidersCanPass, true);
});

test("a trust is whose who appoints its trustees, a nominee its one nominator's", () => {
  const trust = [
    company,
    entity("trust", "arrangement", "trust"),
    entity("agent", "arrangement", "nomination"),
    person("jo"),
    held("co", "trust", votes(60)),
    held("co", "agent", votes(40)),
    held("agent", "jo", { type: "nominator" }),
  ];
  const appointed = held("trust", "jo", { type: "appointmentOfBoard", share: { exact: 100 } });
  const classes = { jo: "worker" } as const;
  assert.deepEqual(Object.keys(read([...trust, appointed], { classes }).result.holders), ["jo"]);
  const trustee = held("trust", "jo", { type: "trustee" });
  const { result } = read([...trust, trustee], { classes });
  assert.equal(result.holders["trust"]?.class, "unknown");
  const second = [...trust, person("al"), held("agent", "al", { type: "nominator" })];
  assert.equal(read(second, { classes }).result.holders["agent"]?.class, "unknown");
});

test("what is left open is nobody's: ranges, parties not named, votes not stated", () => {
  const range = { type: "votingRights", share: { minimum: 25, maximum: 50 } };
  const open = read([company, person("jo"), held("co", "jo", range)]);
  assert.deepEqual(open.structure.votes, { jo: 1, " not stated in co": 3 });
  const unnamed = read([company, held("co", { reason: "unknown" }, votes(100))]);
  assert.deepEqual(unnamed.structure.votes, { " not named in co<?": 1 });
  assert.deepEqual(read([company]).structure.votes, { " not stated in co": 1 });
  const own = read([company, held("co", "co", votes(10))]);
  assert.equal(own.result.holders[" not named in co<co"]?.class, "unknown");
  const shareless = read([company, person("jo"), held("co", "jo", { type: "votingRights" })]);
  assert.deepEqual(shareless.unread, [
    { recordId: "co<jo", type: "votingRights", because: "shareNotStated" },
  ]);
  const over = read([
    company,
    person("jo"),
    person("al"),
    held("co", "jo", votes(70)),
    held("co", "al", votes(40)),
  ]);
  assert.deepEqual(
    over.unread.map(({ because }) => because),
    ["overWhole", "overWhole"],
  );
});

test("what may be control is an unknown's veto, so nothing is proven; an office is none", () => {
  const statements = [company, person("jo"), held("co", "jo", votes(100), { type: "boardChair" })];
  const classes = { jo: "worker" } as const;
  const office = read(statements, { classes });
  assert.deepEqual(
    office.unread.map(({ because }) => because),
    ["noControl"],
  );
  assert.deepEqual(office.structure.vetoes, []);
  const rules = held("co", "state", { type: "controlByLegalFramework" });
  const veto = read([...statements, entity("state", "state"), rules], { classes });
  assert.equal(veto.result.verdict, "notProven");
  assert.ok(veto.result.reasons.includes("outsideOperativeVeto: not named in co<state"));
});

test("with an extension that states the vetoes, control by the rules is explained", () => {
  const rules: Interest = { type: "controlViaCompanyRulesOrArticles" };
  const extension = {
    extension: "rochdale-control",
    version: "1",
    subject: "co",
    statements: [],
    classes: { jo: { class: "worker" } },
    within: {},
    votes: { jo: 1 },
    decisions: { ordinary: { fraction: "1/2", relation: "over" } },
  };
  const statements = [company, person("jo"), held("co", "jo", votes(100), rules)];
  assert.deepEqual(read(statements, { extension }).unread, []);
  assert.equal(read(statements).unread.length, 1);
});

test("the extension must be about the same body, its records and its numbers", () => {
  const extension = {
    extension: "rochdale-control",
    version: "1",
    subject: "co",
    statements: [],
    classes: { jo: { class: "worker" }, al: { class: "investor" } },
    within: {},
    votes: { jo: 2, al: 1 },
    decisions: { ordinary: { fraction: "1/2", relation: "over" } },
  };
  const two = [
    company,
    person("jo"),
    person("al"),
    held("co", "jo", votes(66.666666666666)),
    held("co", "al", votes(33.333333333333)),
  ];
  assert.deepEqual(read(two, { extension }).structure.votes, { jo: 2, al: 1 });
  const codeOf = (changed: object) => {
    const found = structureOf(two, { subject: "co", extension: { ...extension, ...changed } });
    return "refused" in found ? found.refused.code : "read";
  };
  assert.equal(codeOf({}), "read");
  assert.equal(codeOf({ votes: { jo: 2, al: 2 } }), "disagrees");
  assert.equal(codeOf({ votes: { jo: 2 } }), "disagrees");
  assert.equal(codeOf({ board: { seats: { jo: 1 } } }), "disagrees");
  assert.equal(codeOf({ board: { seats: { members: 1 } } }), "read");
  assert.equal(codeOf({ shares: { jo: 1 } }), "disagrees");
  assert.equal(codeOf({ classes: { nobody: { class: "worker" } } }), "unknownRecord");
  assert.equal(codeOf({ subject: "other" }), "otherSubject");
  assert.equal(codeOf({ version: "0" }), "unknownVersion");
});

test("a body must be asked about that the statements know", () => {
  const refused = (statements: readonly Statement[], reading: Reading = {}) => {
    const found = structureOf(statements, reading);
    return "refused" in found ? found.refused.code : "read";
  };
  assert.equal(refused([]), "noSubject");
  assert.equal(refused([company], { subject: "other" }), "noSubject");
  assert.equal(refused([person("co")]), "noSubject");
  const other = { ...entity("ltd", "registeredEntity"), declarationSubject: "ltd" };
  assert.equal(refused([company, other]), "severalSubjects");
  assert.equal(refused([company, other], { subject: "ltd" }), "read");
  assert.equal(refused([company], { day: "2026-11-20" }), "noSubject");
});
