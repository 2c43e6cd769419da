/** Elections on a real database: nominated, voted by rank, halted for a lot, counted once, declared, recounted, a place filled. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { readBlt } from "@rochdale/count/elections/blt.ts";
import { presetNamed } from "@rochdale/count/elections/presets.ts";
import { verifyReport } from "@rochdale/count/elections/verify.ts";
import { all } from "@rochdale/facts/story.ts";
import { castExampleRankings } from "../../app/src/capabilities/elections/elections.ts";
import { sha256Of } from "../../app/src/capabilities/elections/counting.ts";
import { plainBox, rankingsIn } from "../../app/src/capabilities/support/support.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { perform, type Outcome } from "../../app/src/house/perform.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { clockAt } from "../../app/src/platform/clock.ts";
import { personByEmail } from "../../app/src/platform/people.ts";
import { loadStory } from "../../examples/load-story.ts";
import { applicationUnderTest, stranger } from "./application-under-test.ts";
import { dayAgo, electionHouse, SLUG } from "./election-house.ts";

const t = await applicationUnderTest();
after(() => t.close());
const { house } = t.application;
const ago = (days: number) => dayAgo(house.clock.today(), days);
await loadStory(house, electionHouse(house.clock.today()));

async function act(daysAgo: number, by: string, given: [id: string, told: Told]): Promise<Outcome> {
  const [id, told] = given;
  const found = house.acts.get(id);
  const person = await personByEmail(house.db, `${by}@example.invalid`);
  assert.ok(found && person, `${id} by ${by}`);
  const clock = clockAt(`${ago(daysAgo)}T10:00:00.000Z`);
  const sent = sentData(told);
  return perform(house, { slug: SLUG, act: found, personId: person.personId, sent, clock });
}
const OFFICER = "rory.maclintock";
const officer = (daysAgo: number, id: string, told: Told) => act(daysAgo, OFFICER, [id, told]);
async function done(outcome: Promise<Outcome>): Promise<void> {
  const said = await outcome;
  assert.equal(said.kind, "recorded", JSON.stringify(said));
}
const wrong = (said: Outcome) =>
  said.kind === "problems"
    ? said.problems.map((one) => `${one.field}: ${one.text.message}`)
    : said.kind === "refused"
      ? said.refusals.map((one) => one.rule)
      : [said.kind];
const story = async () => {
  const body = await bodyBySlug(house.db, SLUG);
  assert.ok(body);
  return body.story;
};

const call = {
  ...{ rehearsal: false, classes: ["workers", "users"], rules: "ers97", papers: "booth" },
  ...{ backers: 0, statementWords: 30 },
};
const dates = { nominationsClose: ago(46), opens: ago(40), closes: ago(30) };

test("an election is called with the notice of the rules, by a rule that fills its places", async () => {
  const early = { ...call, ...dates, nominationsClose: ago(50), opens: ago(49) };
  assert.deepEqual(wrong(await officer(60, "elections.call", early)), [
    "opens: elections.days.notice",
  ]);
  const one = { ...call, ...dates, rules: "irv" };
  assert.deepEqual(wrong(await officer(60, "elections.call", one)), [
    "rules: elections.ruleFillsOne",
  ]);
  const late = { ...call, ...dates, closes: ago(45) };
  assert.deepEqual(wrong(await officer(60, "elections.call", late)), [
    "closes: elections.days.closesFirst",
  ]);
  assert.equal(
    (await act(60, "iain.treloar", ["elections.call", { ...call, ...dates }])).kind,
    "forbidden",
  );
  await done(officer(60, "elections.call", { ...call, ...dates }));
  const [called] = all(await story(), "ElectionCalled/2");
  assert.deepEqual(
    called?.content.contests.map(({ contest, class: of, seats, reserved }) => [
      contest,
      of,
      seats,
      reserved,
    ]),
    [
      ["e1-c1", "worker", 2, false],
      ["e1-c2", "worker", 1, true],
      ["e1-c3", "user", 1, false],
    ],
  );
});

const paper = (contest: string, member: number, more: Told = {}) => ({
  ...{ contest, member, named: true, consent: true, statement: "I will read the accounts." },
  ...more,
});

test("only a member of the class stands, once, having agreed, in few enough words", async () => {
  const receive = (told: Told) => officer(58, "elections.receiveNomination", told);
  assert.deepEqual(wrong(await receive(paper("e1-c1", 999))), [
    "member: elections.nomination.notOnRegister",
  ]);
  assert.deepEqual(wrong(await receive(paper("e1-c1", 13))), [
    "member: elections.nomination.otherClass",
  ]);
  const silent = paper("e1-c1", 1, { consent: false, statement: "word ".repeat(31) });
  assert.deepEqual(wrong(await receive(silent)), [
    "statement: elections.nomination.tooLong",
    "consent: elections.nomination.consent",
  ]);
  await done(receive(paper("e1-c1", 1)));
  assert.deepEqual(wrong(await receive(paper("e1-c1", 1))), [
    "member: elections.nomination.standsAlready",
  ]);
  await done(receive(paper("e1-c1", 2)));
  await done(receive(paper("e1-c1", 3, { named: false })));
  await done(act(57, "iain.treloar", ["elections.nominate", paper("e1-c1", 0)]));
  await done(receive(paper("e1-c1", 5)));
  assert.deepEqual(wrong(await receive(paper("e1-c2", 6))), [
    "contest: elections.nomination.reserved",
  ]);
  await done(receive(paper("e1-c2", 6, { reservedChecked: true })));
  await done(receive(paper("e1-c3", 13)));
  await done(officer(56, "elections.withdraw", { candidate: "e1-c1/5" }));
  const text = JSON.stringify((await story()).entries);
  assert.doesNotMatch(text, /Treloar|accounts/, "no name and no word of a statement in the record");
});

test("nominations close after their last day: rolls freeze, uncontested places are declared", async () => {
  assert.deepEqual(wrong(await officer(46, "elections.closeNominations", { election: "e1" })), [
    "elections.nominationsRun",
  ]);
  await done(officer(45, "elections.closeNominations", { election: "e1" }));
  assert.deepEqual(wrong(await officer(45, "elections.closeNominations", { election: "e1" })), [
    "elections.none.nominations",
  ]);
  const closed = all(await story(), "NominationsClosed/1")[0]?.content.contests;
  assert.deepEqual(
    closed?.map(({ outcome, eligible, standing }) => [outcome, eligible, standing.length]),
    [
      ["contested", 12, 4],
      ["uncontested", 12, 1],
      ["uncontested", 8, 1],
    ],
  );
  const declared = all(await story(), "ElectionDeclared/1").map((one) => one.content);
  assert.deepEqual(
    declared.map((one) => [one.election, one.class, one.papers, one.method]),
    [
      ["e1-c2", "worker", 0, "Uncontested"],
      ["e1-c3", "user", 0, "Uncontested"],
    ],
  );
  const published = all(await story(), "DocumentPublished/1").length;
  assert.equal(published, 6, "statements of those who stand, not of one who withdrew");
});

const box = async () => ({
  bodyId: (await bodyBySlug(house.db, SLUG))?.body_id ?? "",
  ballot: "e1-c1",
});

test("the box takes rankings and changed ones, and shows none before it is closed", async () => {
  assert.deepEqual(wrong(await officer(41, "elections.open", { election: "e1" })), [
    "elections.notItsDays",
  ]);
  await done(officer(40, "elections.open", { election: "e1" }));
  const rankings = [[0], [0], [0], [1], [1], [2], [2], [3], []];
  await castExampleRankings(house, { slug: SLUG, contest: "e1-c1", rankings });
  assert.equal(await rankingsIn(house.db, await box()), null);
  assert.equal(await plainBox.counted(house.db, await box()), null);
  const page = await t.get(`/mutuals/${SLUG}/elections/1/1`, stranger);
  assert.match(page.text, /Nobody is shown a running result/);
  assert.deepEqual(wrong(await officer(30, "elections.close", { election: "e1" })), [
    "elections.votingRuns",
  ]);
  const code = { credential: "unknown", choice: [0, 0] };
  assert.deepEqual(await plainBox.cast(house.db, await box(), code), {
    ok: false,
    because: "noSuchAnswer",
  });
  await done(officer(29, "elections.close", { election: "e1" }));
  const boxes = all(await story(), "ElectionClosed/1")[0]?.content.boxes;
  assert.deepEqual(
    boxes?.map((one) => [one.contest, one.papers]),
    [["e1-c1", 9]],
  );
});

test("no count before the rule was rehearsed; two counts at once give one; a tie halts for a lot", async () => {
  const count = () => officer(28, "elections.count", { contest: "e1-c1" });
  assert.deepEqual(wrong(await count()), ["elections.notRehearsed"]);
  await done(officer(28, "elections.rehearseCount", { election: "e1" }));
  const both = await Promise.all([count(), count()]);
  assert.deepEqual(both.map((one) => one.kind).toSorted(), ["recorded", "refused"]);
  const [asked] = all(await story(), "LotAsked/1");
  assert.equal(asked?.content.purpose, "exclusion");
  assert.equal(asked?.content.tied.length, 2);
  const page = await t.get(`/mutuals/${SLUG}/elections/1/1`, stranger);
  assert.match(page.text, /The count stopped at stage/);
  assert.equal((await officer(28, "elections.count", { contest: "e1-c1" })).kind, "refused");
  const other = await officer(28, "elections.drawLot", { chosen: "e1-c1/1", how: "From a bowl." });
  assert.deepEqual(wrong(other), ["chosen: field.choose"]);
  await done(officer(28, "elections.drawLot", { chosen: "e1-c1/3", how: "From a bowl." }));
  await done(officer(27, "elections.count", { contest: "e1-c1" }));
  const [counted] = all(await story(), "ContestCounted/1");
  assert.equal(counted?.content.valid, 8);
  assert.equal(counted?.content.invalid, 1);
  assert.ok((counted?.content.unique ?? 0) > 0);
});

test("papers are published against a warning only, and what is published gives the report again", async () => {
  const declare = (told: Told) =>
    officer(26, "elections.declareResult", { contest: "e1-c1", ...told });
  assert.equal((await t.get(`/mutuals/${SLUG}/elections/1/1/report.json`, stranger)).status, 404);
  assert.deepEqual(wrong(await declare({ publish: "full" })), [
    "despite: elections.publish.unique",
  ]);
  await done(declare({ publish: "full", despite: true }));
  const base = `/mutuals/${SLUG}/elections/1/1`;
  const [papers, report] = await Promise.all(
    ["papers.blt", "report.json"].map(async (file) => t.get(`${base}/${file}`, stranger)),
  );
  const read = readBlt(new Uint8Array(papers?.bytes ?? []));
  const ers97 = presetNamed("ers97");
  assert.ok(read.ok && ers97 && report);
  assert.deepEqual(verifyReport(read.election, ers97, JSON.parse(report.text)), []);
  const [counted] = all(await story(), "ContestCounted/1");
  assert.equal(sha256Of(report.text), counted?.content.report);
  const page = await t.get(base, stranger);
  assert.match(page.text, /2 members elected/);
  assert.match(page.text, /Candidate \d/, "one did not agree to be named");
  const declared = all(await story(), "ElectionDeclared/1").at(-1)?.content;
  assert.deepEqual([declared?.election, declared?.electorate, declared?.papers], ["e1-c1", 12, 9]);
  const welsh = await t.get(`/cy${base}`, stranger);
  assert.match(welsh.text, /Etholwyd 2 aelod/);
});

test("a vacant place goes to the next by counting the same papers again", async () => {
  const before = all(await story(), "ContestDeclared/1").find(
    (one) => one.content.contest === "e1-c1",
  );
  const closing = all(await story(), "NominationsClosed/1")[0]?.content.contests[0];
  const [first = ""] = before?.content.elected ?? [];
  const number = (closing?.standing.indexOf(first) ?? -1) + 1;
  const told = { place: `e1-c1/${number}`, reason: "resigned", lots: "4 3 2 1" };
  await done(officer(10, "elections.fillVacancy", told));
  const [filled] = all(await story(), "VacancyFilled/1");
  assert.equal(filled?.content.vacated, first);
  assert.equal(filled?.content.by, "recount");
  assert.ok(filled?.content.elected && !before?.content.elected.includes(filled.content.elected));
  const page = await t.get(`/mutuals/${SLUG}/elections/1/1`, stranger);
  assert.match(page.text, /fell vacant \(resigned\)/);
  const report = await t.get(`/mutuals/${SLUG}/elections/1/1/vacancy-1.json`, stranger);
  assert.equal(sha256Of(report.text), filled?.content.report);
});

test("papers brought as a file: wrong lines and strangers are told, and nothing of them is kept", async () => {
  const second = {
    ...call,
    classes: ["workers"],
    papers: "file",
    rules: "meek-prf",
    rehearsal: true,
  };
  await done(
    officer(9, "elections.call", {
      ...second,
      nominationsClose: ago(9),
      opens: ago(8),
      closes: ago(7),
    }),
  );
  for (const member of [1, 2, 3])
    await done(officer(9, "elections.receiveNomination", paper("e2-c1", member)));
  await done(officer(8, "elections.closeNominations", { election: "e2" }));
  await done(officer(8, "elections.open", { election: "e2" }));
  await done(officer(6, "elections.close", { election: "e2" }));
  const bring = (text: string) =>
    officer(6, "elections.takePapers", {
      contest: "e2-c1",
      file: { name: "papers.blt", bytes: new TextEncoder().encode(text) },
    });
  const page = await t.get(`/mutuals/${SLUG}/elections/2`, stranger);
  const signs = [...page.text.matchAll(/<code>(candidate-[0-9a-f]{10})<\/code>/g)].map(
    (one) => `"${one[1]}"`,
  );
  assert.equal(signs.length, 3);
  const tail = `0\n${signs.join("\n")}\n"x"\n`;
  assert.deepEqual(wrong(await bring(`3 2\n4 1 2 0\nfour 2 0\n${tail}`)), [
    "file: elections.file.line",
  ]);
  assert.deepEqual(wrong(await bring(`2 2\n4 1 2 0\n0\n"A"\n"B"\n"x"\n`)), [
    "file: elections.file.howMany",
  ]);
  const strangers = `3 2\n4 1 2 0\n0\n${signs[0]}\n"Somebody"\n${signs[2]}\n"x"\n`;
  assert.deepEqual(wrong(await bring(strangers)), ["file: elections.file.candidate"]);
  assert.deepEqual(wrong(await bring(`3 2\n99 1 2 0\n${tail}`)), ["file: elections.file.tooMany"]);
  await done(bring(`3 2\n4 1 2 0\n3 2 3 0\n3 3 1 0\n${tail}`));
  await done(officer(6, "elections.rehearseCount", { election: "e2" }));
  await done(officer(6, "elections.count", { contest: "e2-c1" }));
  await done(officer(6, "elections.declareResult", { contest: "e2-c1", publish: "stages" }));
  assert.equal((await t.get(`/mutuals/${SLUG}/elections/2/1/papers.blt`, stranger)).status, 404);
  const rehearsed = all(await story(), "ElectionDeclared/1").filter(
    (one) => one.content.election === "e2-c1",
  );
  assert.deepEqual(rehearsed, [], "a rehearsal elects nobody");
});

test("codes are for the member and for the returning officer alone", async () => {
  const path = `/mutuals/${SLUG}/elections/1/codes`;
  assert.equal((await t.get(path, await t.visitor("Nobody"))).status, 403);
  assert.equal((await t.get(path, stranger)).status, 303);
});
