/** Opening a case: its address from its name, its unions one a line, its founder by who they are. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { factTypes } from "@rochdale/facts/fact.ts";
import {
  founderOf,
  openingContent,
  openingProblems,
  slugTried,
  unionsIn,
  type OpeningCommand,
} from "./opening-form.ts";
import { answersOf, ASKERS, serviceOf } from "./questions.ts";

const command: OpeningCommand = {
  who: "staff",
  name: "Tŷ Môr: Nursing & Care",
  service: "Nursing",
  sector: "communityNursing",
  nation: "Wales",
  place: "Tŷ Môr",
  staff: 62,
  users: null,
  budget: 100,
  acuteEmergency: "notKnown",
  authorityName: "Health Board",
  authorityKind: "nhsBody",
  unions: "Unison\n RCN \n\nUnison",
  standing: "live",
};

test("an address is made from the name, and numbered where it is taken", () => {
  assert.equal(slugTried("Tŷ Môr: Nursing & Care", 1), "ty-mor-nursing-care");
  assert.equal(slugTried("Tŷ Môr: Nursing & Care", 2), "ty-mor-nursing-care-2");
  assert.equal(slugTried("X", 1), "x-1");
  const long = slugTried("a".repeat(47) + " bcd", 12);
  assert.match(long, /^[a-z0-9][a-z0-9-]{1,60}$/);
});

test("whoever opens it, the first fact is one that the record takes", () => {
  for (const who of ASKERS) {
    const content = openingContent({ ...command, who }, "ty-mor");
    assert.ok(factTypes["BodyOpened/1"].safeParse(content).success, who);
  }
  assert.deepEqual(unionsIn(command.unions), ["Unison", "RCN"]);
  assert.equal(openingContent(command, "x").service.acuteEmergency, undefined);
});

test("a service that is taken over names its authority; a new body need not", () => {
  const none = { ...command, authorityName: null, authorityKind: null };
  const fields = (one: OpeningCommand) => openingProblems(one).map((problem) => problem.field);
  assert.deepEqual(fields(none), ["authorityName", "authorityKind"]);
  assert.deepEqual(fields({ ...none, who: "noPredecessor" }), []);
  assert.deepEqual(fields({ ...command, name: "東京" }), ["name"]);
});

test("an authority speaks for itself, a running mutual through its secretary", () => {
  assert.deepEqual(founderOf({ ...command, who: "authority" }), {
    role: "authority",
    organisation: "Health Board",
  });
  assert.equal(founderOf({ ...command, who: "running" }).role, "secretary");
  assert.equal(founderOf(command).role, "proposer");
});

test("questions are answered only when kind, nation and who are known values", () => {
  assert.equal(answersOf({ sector: "police", nation: "Mars", who: "staff" }), null);
  const answers = answersOf({ sector: "health", nation: "Wales", who: "staff", staff: "1,200" });
  assert.equal(answers?.staff, 1200);
  assert.equal(answers && serviceOf(answers).authority?.kind, "other");
});
