/** The open cost table over the real routes: both sides, bad input, the same sent twice, and who is seen to have looked. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import type { Role } from "@rochdale/facts/shapes.ts";
import {
  applicationUnderTest,
  rehearsedCase,
  stranger,
  type Pairs,
  type Visitor,
} from "./application-under-test.ts";
import { tellInto } from "./life-told.ts";

const t = await applicationUnderTest();
after(() => t.close());
let people: ReadonlyMap<Role, Visitor>;
const who = (role: Role): Visitor => {
  const visitor = people.get(role);
  assert.ok(visitor, role);
  return visitor;
};
const page = "/mutuals/costed";

before(async () => {
  people = await t.everyRole({ ...rehearsedCase("costed"), standing: "live" });
  await tellInto(t.db, "costed");
});

const send = (act: string, role: Role, sent: Pairs) =>
  t.post(`${page}/do/${act}`, who(role), [["form_token", who(role).token], ...sent]);
const told = async (visitor = stranger, path = `${page}/open-book`) =>
  (await t.get(path, visitor)).text;

const base: Pairs = [
  ["fromMonth", "2026-04"],
  ["unit", "visit"],
  ["unitsPerMonth", "1000"],
  ["marginPercent", "4.5"],
  ["name1", "Pay"],
  ["kind1", "pay"],
  ["cost1", "70000"],
  ["name2", "Office"],
  ["kind2", "overhead"],
  ["cost2", "5000"],
];
const costs: Pairs = [
  ["month", "2026-09"],
  ["line-1", "72000"],
  ["line-2", "4500"],
  ["income", "80000"],
  ["units", "1020"],
];

test("a base case needs both sides; a line half filled is a problem and nothing is lost", async () => {
  assert.match(await told(), /No month(’|&#39;)s costs are open yet/);
  const half = await send("openBook.proposeBase", "secretary", base.slice(0, -1));
  assert.equal(half.status, 422);
  assert.match(half.text, /Fill in the name, the kind and the cost/);
  assert.match(half.text, /value="Office"/);
  assert.equal((await send("openBook.proposeBase", "authority", base)).status, 403);
  assert.equal((await send("openBook.proposeBase", "secretary", base)).status, 303);
  assert.equal((await send("openBook.openCosts", "secretary", costs)).status, 409);
  assert.equal((await send("openBook.agreeBase", "secretary", [["version", "1"]])).status, 403);
  assert.equal((await send("openBook.agreeBase", "authority", [["version", "1"]])).status, 303);
  assert.equal((await send("openBook.agreeBase", "authority", [["version", "1"]])).status, 409);
});

test("a month's costs are open to everybody at once; the same again is refused", async () => {
  assert.equal((await send("openBook.openCosts", "secretary", costs)).status, 303);
  assert.equal((await send("openBook.openCosts", "secretary", costs)).status, 409);
  const text = await told();
  assert.match(text, /Costs of September 2026/);
  assert.match(text, /£76,500\.00/);
  assert.match(text, /4\.4%/, "margin: 3,500 of 80,000");
  assert.match(text, /£75\.00/, "76,500 over 1,020 visits");
  assert.match(await told(stranger, `/cy${page}/open-book`), /Costau Medi 2026/);
});

test("a questioned cost is taken off, or decided by somebody independent", async () => {
  const question = (sum: string): Pairs => [
    ["cost", "2026-09 line-2"],
    ["sum", sum],
    ["ground", "otherWork"],
    ["because", "Two sites share it."],
  ];
  assert.equal((await send("openBook.question", "secretary", question("10"))).status, 403);
  assert.equal((await send("openBook.question", "authority", question("4500.01"))).status, 422);
  assert.equal((await send("openBook.question", "authority", question("1000"))).status, 303);
  assert.match(await told(), /Waits for an answer/);
  const no: Pairs = [
    ["question", "question-1"],
    ["accepted", "no"],
    ["reply", "It is all for this."],
  ];
  assert.equal((await send("openBook.answer", "secretary", no)).status, 303);
  assert.equal((await send("openBook.answer", "secretary", no)).status, 409);
  const decided: Pairs = [
    ["question", "question-1"],
    ["disallowed", "yes"],
    ["reasons", "Half is not."],
  ];
  assert.equal((await send("openBook.decide", "authority", decided)).status, 403);
  assert.equal((await send("openBook.decide", "assessor", decided)).status, 303);
  assert.match(await told(), /£75,500\.00/);
});

test("who looked: roles and days for everybody, names for the parties alone, nobody else followed", async () => {
  await told(who("authority"));
  await told(who("authority"));
  await told();
  const { rows } = await sql<{ role: string }>`select role from open_book_look`.execute(t.db);
  assert.deepEqual(
    rows.map(({ role }) => role),
    ["authority"],
  );
  const seen = await told();
  assert.match(seen, /commissioner/);
  assert.doesNotMatch(seen, /The authority of Care at home in costed/);
  assert.match(await told(who("member")), /The authority of Care at home in costed/);
  const outsider = await t.visitor("Nosy Parker");
  assert.doesNotMatch(await told(outsider), /The authority of Care at home in costed/);
  await assert.rejects(sql`delete from open_book_look`.execute(t.db));
});

test("an independent test is recorded by an assessor, and shown", async () => {
  assert.match(await told(), /Publishing is not checking/);
  const found: Pairs = [
    ["fromMonth", "2026-04"],
    ["month", "2026-09"],
    ["linesTested", "40"],
    ["linesWrong", "2"],
    ["overstated", "120.50"],
    ["report", "Two lines were too high."],
  ];
  assert.equal((await send("openBook.test", "secretary", found)).status, 403);
  assert.equal((await send("openBook.test", "assessor", found)).status, 303);
  assert.match(await told(), /too high by £120\.50/);
  assert.deepEqual(t.faults, []);
});
