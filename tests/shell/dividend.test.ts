/** A council's dividend on a real database: from the resolution to destroyed lists, each step refused out of turn. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sealAll } from "../../app/src/house/sealer.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { perform, type Outcome } from "../../app/src/house/perform.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { clockAt } from "../../app/src/platform/clock.ts";
import { personByEmail, type PersonId } from "../../app/src/platform/people.ts";
import { formTokenOf, openSession } from "../../app/src/platform/sessions.ts";
import { allot } from "@rochdale/money/allot/allot.ts";
import { all } from "@rochdale/facts/story.ts";
import {
  applicationUnderTest,
  rehearsedMutual,
  stranger,
  type Visitor,
} from "./application-under-test.ts";

const t = await applicationUnderTest();
after(() => t.close());
const { house } = t.application;
const officer = await t.visitor("Olwen Officer");
const second = await t.visitor("Sioned Second");
const SLUG = "alderton-council-dividend";
const base = `/cases/${SLUG}/dividend`;

const file = (text: string) => ({ name: "list.csv", bytes: new TextEncoder().encode(text) });
type When = { readonly at?: string; readonly slug?: string };
async function act(who: Visitor, id: string, told: Told, when: When = {}): Promise<Outcome> {
  const found = house.acts.get(id);
  assert.ok(found, id);
  const { at, slug = SLUG } = when;
  const clock = at === undefined ? house.clock : clockAt(at);
  const personId = who.personId as PersonId;
  return perform(house, { slug, act: found, personId, sent: sentData(told), clock });
}
/** Somebody whom an act admitted by their address. */
async function signedIn(email: string): Promise<Visitor> {
  const person = await personByEmail(t.db, email);
  assert.ok(person, email);
  const { token } = await openSession(t.db, person.personId, new Date());
  return {
    ...officer,
    personId: person.personId,
    cookie: `rochdale=${token}`,
    token: formTokenOf(token),
  };
}
function recorded(outcome: Outcome): void {
  assert.equal(outcome.kind, "recorded", JSON.stringify(outcome));
}
function refusedBy(outcome: Outcome, rule: string): void {
  assert.equal(outcome.kind, "refused", JSON.stringify(outcome));
  if (outcome.kind !== "refused") return;
  assert.ok(
    outcome.refusals.some((one) => one.rule === rule),
    JSON.stringify(outcome.refusals),
  );
}
function problemAt(outcome: Outcome, field: string, message: string): void {
  assert.equal(outcome.kind, "problems", JSON.stringify(outcome));
  if (outcome.kind !== "problems") return;
  const found = outcome.problems.find((one) => one.field === field);
  assert.equal(found?.text.message, message);
}
async function story() {
  const body = await bodyBySlug(t.db, SLUG);
  assert.ok(body);
  return body.story;
}

const round = "2026-27";
const resolution = {
  round,
  startsOn: "2026-04-01",
  endsOn: "2027-03-31",
  pot: "1100.00",
  appeals: "100.00",
  className: "Homes of residents who helped 50 hours or more",
  bands: "50; 1\n100; 2",
  appealDays: 28,
  resolution: "Resolved by the council on the first of March.",
};
const helpers = Array.from({ length: 14 }, (_, at) => `P${at + 1};${at < 7 ? 60 : 120}`);

test("a scheme has a record of its own, and is neither a case nor a mutual", async () => {
  assert.equal((await t.get("/dividends", stranger)).status, 200);
  const opened = await t.post("/dividends/start", officer, [
    ["form_token", officer.token],
    ["council", "Alderton Council"],
    ["place", "Alderton"],
    ["nation", "England"],
    ["standing", "rehearsal"],
  ]);
  assert.equal(opened.status, 303, opened.text.slice(0, 500));
  assert.equal(opened.to, base);
  assert.equal((await t.get(`/cases/${SLUG}`, stranger)).to, base);
  for (const list of ["/cases", "/mutuals", "/"]) {
    assert.doesNotMatch((await t.get(list, stranger)).text, /alderton-council-dividend/);
  }
  assert.match((await t.get("/dividends", stranger)).text, /Alderton Council/);
  const page = await t.get(base, stranger);
  assert.match(page.text, /The council has not recorded a resolution/);
  assert.match(page.text, /may gain nothing/);
});

test("a year needs its resolution; only a mutual that its people control is accepted", async () => {
  refusedBy(await act(officer, "dividend.allot", { round }), "dividend.noRound");
  problemAt(
    await act(officer, "dividend.resolve", { ...resolution, bands: "50; 1\n40; 2" }),
    "bands",
    "dividend.problem.bands",
  );
  problemAt(
    await act(officer, "dividend.resolve", { ...resolution, endsOn: "2027-04-01" }),
    "endsOn",
    "dividend.problem.year",
  );
  recorded(await act(officer, "dividend.resolve", resolution));
  problemAt(await act(officer, "dividend.resolve", resolution), "round", "dividend.problem.round");
  problemAt(
    await act(officer, "dividend.resolve", { ...resolution, round: "again" }),
    "startsOn",
    "dividend.problem.overlap",
  );
  const people = await t.everyRole(rehearsedMutual("alder"));
  const carys = { round, organisation: "alder", name: "Carys", email: "carys@example.invalid" };
  problemAt(
    await act(officer, "dividend.accept", { ...carys, organisation: "nobody" }),
    "organisation",
    "dividend.problem.organisation",
  );
  refusedBy(await act(officer, "dividend.accept", carys), "dividend.notControlled");
  const regulator = people.get("regulator");
  assert.ok(regulator);
  const owned = await t.post("/mutuals/alder/do/governance.recordOwnership", regulator, [
    ["form_token", regulator.token],
    ["event", "Registered"],
    ["holderName1", "Workers"],
    ["holderClass1", "worker"],
    ["votes1", "50"],
    ["seats1", "4"],
    ["holderName2", "Users"],
    ["holderClass2", "user"],
    ["votes2", "50"],
    ["seats2", "4"],
    ...["special", "rulesChange", "conversion", "dissolution", "assetDisposal"].map(
      (kind) => [kind, "3/4"] as const,
    ),
    ["budgetBy", "board"],
  ]);
  assert.equal(owned.status, 303, owned.text.slice(0, 500));
  recorded(await act(officer, "dividend.accept", carys));
  problemAt(
    await act(officer, "dividend.accept", carys),
    "organisation",
    "dividend.problem.accepted",
  );
  const accepted = all(await story(), "OrganisationAccepted/1")[0];
  assert.equal(accepted?.content.size, (await bodyBySlug(t.db, "alder"))?.size);
});

test("the organisation files, the council asks a drawn sample, bills and homes follow, the pot is shared", async () => {
  const carys = await signedIn("carys@example.invalid");
  const filing = { round, organisation: "alder" };
  assert.equal((await act(officer, "dividend.fileHelp", filing)).kind, "forbidden");
  problemAt(
    await act(carys, "dividend.fileHelp", { ...filing, help: file("person;hours\nP1;many") }),
    "help",
    "dividend.list.hours",
  );
  const help = { ...filing, help: file(`person;hours\n${helpers.join("\n")}`) };
  recorded(await act(carys, "dividend.fileHelp", help));
  const sample = `${base}/${round}/sample/alder.csv`;
  assert.equal((await t.get(sample, carys)).status, 403);
  const check = { round, organisation: "alder" };
  await sealAll(house);
  const drawn = (await t.get(sample, officer)).text.trim().split("\r\n").slice(1);
  assert.equal(drawn.length, 14);
  problemAt(
    await act(officer, "dividend.check", { ...check, unconfirmed: "P99" }),
    "unconfirmed",
    "dividend.problem.notDrawn",
  );
  recorded(await act(officer, "dividend.check", { ...check, unconfirmed: "P1\nP2" }));
  refusedBy(await act(officer, "dividend.allot", { round }), "dividend.unconfirmed");
  recorded(await act(carys, "dividend.fileHelp", help));
  refusedBy(await act(officer, "dividend.allot", { round }), "dividend.unchecked");
  await sealAll(house);
  recorded(await act(officer, "dividend.check", { ...check, unconfirmed: "P1" }));
  const checks = all(await story(), "ParticipationChecked/2").map(({ content }) => content);
  assert.deepEqual(
    checks.map(({ enough, asked }) => [enough, asked?.drawn, asked?.confirmed]),
    [
      [false, 14, 12],
      [true, 14, 13],
    ],
  );
  refusedBy(await act(officer, "dividend.allot", { round }), "dividend.noHouseholds");
  const bills = helpers.map((_, at) => `B${at + 1};1200.00;;`);
  const homes = helpers.map((_, at) => `P${at + 1};B${at + 1};;;${at === 13 ? "no" : "yes"}`);
  const households = {
    round,
    accounts: file(`account;owed;from;to\n${bills.join("\n")}`),
    homes: file(`person;account;from;to;consent\n${homes.join("\n")}`),
  };
  problemAt(
    await act(officer, "dividend.fileHouseholds", {
      ...households,
      homes: file("person;account;from;to;consent\nP1;B99;;;yes"),
    }),
    "homes",
    "dividend.list.noAccount",
  );
  recorded(await act(officer, "dividend.fileHouseholds", households));
  refusedBy(await act(officer, "dividend.allot", { round }), "dividend.notSealed");
  await sealAll(house);
  recorded(await act(officer, "dividend.allot", { round }));
  refusedBy(await act(officer, "dividend.allot", { round }), "dividend.noRound");
  const shared = all(await story(), "DividendAllotted/1")[0]?.content;
  // P1 was not confirmed, P14 did not agree: 6 with one point, 6 with two.
  assert.equal(shared?.totalPence, 100_000);
  assert.equal(shared?.accounts, 12);
  const input = await t.get(`${base}/${round}/input.json`, officer);
  const again = allot(JSON.parse(input.text));
  assert.ok("amounts" in again);
  assert.equal(again.total, 100_000n);
  assert.ok(
    again.amounts.every(({ amount }) => [0n, 5555n, 5556n, 11_111n, 11_112n].includes(amount)),
  );
});

test("the billing file comes to what was shared; an appeal is decided by somebody else at the same rate", async () => {
  recorded(await act(officer, "dividend.makeFile", { round, what: "allotment" }));
  refusedBy(
    await act(officer, "dividend.makeFile", { round, what: "allotment" }),
    "dividend.fileMade",
  );
  const sent = await t.get(`${base}/${round}/billing/1.csv`, officer);
  const pence = sent.text
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => Number((line.split(",")[1] ?? "").replace(".", "")));
  assert.equal(
    pence.reduce((sum, one) => sum + one, 0),
    100_000,
  );
  assert.equal((await t.get(`${base}/${round}/billing/1.csv`, stranger)).status, 303);
  assert.equal((await t.get(`${base}/desk`, second)).status, 403);
  const appeal = {
    round,
    account: "B1",
    ground: "hoursNotCounted",
    words: "I was away that week.",
  };
  problemAt(
    await act(officer, "dividend.recordAppeal", { ...appeal, account: "B77" }),
    "account",
    "dividend.problem.account",
  );
  recorded(await act(officer, "dividend.recordAppeal", appeal));
  const decision = { appeal: `appeal-${round}-1`, outcome: "allowed", points: "1" };
  refusedBy(await act(officer, "dividend.decideAppeal", decision), "dividend.ownAppeal");
  const admitted = {
    role: "assessor",
    organisation: "Auditor",
    name: "Sioned Second",
    email: "sioned@example.invalid",
    how: "appointed",
  };
  recorded(await act(officer, "parties.admit", admitted));
  const assessor = await signedIn("sioned@example.invalid");
  problemAt(
    await act(assessor, "dividend.decideAppeal", { ...decision, points: "0" }),
    "points",
    "dividend.problem.noMore",
  );
  refusedBy(
    await act(assessor, "dividend.decideAppeal", { ...decision, points: "2" }),
    "dividend.noneLeft",
  );
  recorded(await act(assessor, "dividend.decideAppeal", decision));
  recorded(await act(officer, "dividend.makeFile", { round, what: "appeals" }));
  refusedBy(
    await act(officer, "dividend.makeFile", { round, what: "appeals" }),
    "dividend.nothingToFile",
  );
  const more = await t.get(`${base}/${round}/billing/2.csv`, officer);
  assert.match(more.text, /^account,amount,class,from,to\r\nB1,55\.55,/);
  const told = all(await story(), "BillingFileMade/1").map(({ content }) => content.totalPence);
  assert.deepEqual(told, [100_000, null]);
});

test("public pages and the record name nobody; at the end the lists are destroyed", async () => {
  for (const language of ["", "/cy"]) {
    const page = await t.get(`${language}${base}`, stranger);
    assert.equal(page.status, 200);
    assert.doesNotMatch(page.text, /\bB1\b|\bP1\b|Carys|\{[a-z]+\}/);
    assert.match(page.text, /£1,000/);
  }
  const record = await t.get(`/cases/${SLUG}/record.tar`, stranger);
  assert.doesNotMatch(record.bytes.toString("latin1"), /Carys|I was away/);
  assert.match((await t.get(`${base}/desk`, officer)).text, /I was away that week/);
  refusedBy(await act(officer, "dividend.destroy", { round }), "dividend.appealsOpen");
  const later = new Date(Date.now() + 40 * 86_400_000).toISOString();
  recorded(await act(officer, "dividend.destroy", { round }, { at: later }));
  const written = await t.written();
  for (const table of ["help", "home", "account", "appeal", "file", "round"]) {
    assert.equal(written[`dividend_${table}`], 0, table);
  }
  const after_ = await t.get(base, stranger);
  assert.match(after_.text, /£1,000/);
});

test("in the next year the same person files; of a short list no number is told", async () => {
  const next = "2027-28";
  const year = { ...resolution, round: next, startsOn: "2027-04-01", endsOn: "2028-03-31" };
  recorded(await act(officer, "dividend.resolve", year));
  const carys = { name: "Carys", email: "carys@example.invalid" };
  recorded(await act(officer, "dividend.accept", { ...carys, round: next, organisation: "alder" }));
  const filing = { round: next, organisation: "alder", help: file("person;hours\nP1;60\nP2;70") };
  recorded(await act(await signedIn(carys.email), "dividend.fileHelp", filing));
  await sealAll(house);
  recorded(await act(officer, "dividend.check", { round: next, organisation: "alder" }));
  const [, , checked] = all(await story(), "ParticipationChecked/2");
  assert.deepEqual(checked?.content, {
    ...{ round: next, organisation: "alder", enough: true, asked: null },
  });
  const page = await t.get(base, stranger);
  assert.match(page.text, /Everybody listed was asked, and enough confirmed/);
  assert.doesNotMatch(page.text, /2 of 2/);
});

test("a scheme in earnest accepts nothing that is invented or rehearsed; an act that cannot be done is not offered", async () => {
  const opened = await t.post("/dividends/start", officer, [
    ["form_token", officer.token],
    ["council", "Earnest Council"],
    ["place", "Earnest"],
    ["nation", "Wales"],
    ["standing", "live"],
  ]);
  assert.equal(opened.status, 303, opened.text.slice(0, 500));
  const offered = (await t.get(opened.to, officer)).text;
  assert.match(offered, /do\/dividend\.resolve/);
  assert.doesNotMatch(offered, /do\/dividend\.(allot|accept|destroy)/);
  const at = (id: string, told: Told) =>
    act(officer, id, told, { slug: "earnest-council-dividend" });
  recorded(await at("dividend.resolve", resolution));
  const carys = { round, organisation: "alder", name: "Carys", email: "carys@example.invalid" };
  refusedBy(await at("dividend.accept", carys), "dividend.notInEarnest");
  problemAt(
    await at("dividend.accept", { ...carys, organisation: SLUG }),
    "organisation",
    "dividend.problem.organisation",
  );
  assert.deepEqual(t.faults, []);
});
