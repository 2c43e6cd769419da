/** A contest voted in a verifiable ballot: candidates by sign in the record and by name in the booth, keys in parts, counted, declared, told. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, test } from "node:test";
import pg from "pg";
import { verifyArchive } from "@rochdale/ballot/verify.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { readBlt } from "@rochdale/count/elections/blt.ts";
import { presetNamed } from "@rochdale/count/elections/presets.ts";
import { verifyReport } from "@rochdale/count/elections/verify.ts";
import { ballotsOf } from "@rochdale/facts/ballot-story.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { all } from "@rochdale/facts/story.ts";
import { elections } from "../../app/src/capabilities/elections/elections.ts";
import { CHECK_ANSWER, checkAnswer } from "../../app/src/capabilities/keys/answer-check.ts";
import { answersFor, keepAnswer } from "../../app/src/capabilities/keys/answers.ts";
import { keys } from "../../app/src/capabilities/keys/keys.ts";
import { FORGET_NAMES } from "../../app/src/capabilities/elections/paper-names.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { perform, type Outcome } from "../../app/src/house/perform.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { clockAt } from "../../app/src/platform/clock.ts";
import type { Payload } from "../../app/src/platform/jobs.ts";
import { openLog } from "../../app/src/platform/log.ts";
import { personByEmail, type PersonId } from "../../app/src/platform/people.ts";
import { formTokenOf, openSession } from "../../app/src/platform/sessions.ts";
import { loadStory } from "../../examples/load-story.ts";
import { applicationUnderTest, stranger, type Visitor } from "./application-under-test.ts";
import { dayAgo, electionHouse } from "./election-house.ts";
import { bringToPoll, single, type ElectionUnderTest, type Scheme } from "./verifiable-election.ts";

const SLUG = "sealed-house";
const t = await applicationUnderTest();
after(() => t.close());
const { house } = t.application;
const today = house.clock.today();
const ago = (days: number) => dayAgo(today, days);
await loadStory(house, electionHouse(today, SLUG));

const NAMES: Partial<Record<Role, string>> = {
  secretary: "morag.dunleavy",
  scrutineer: "rory.maclintock",
  member: "iain.treloar",
};
const personIds = new Map<Role, string>();
for (const [role, name] of Object.entries(NAMES)) {
  const person = await personByEmail(house.db, `${name}@example.invalid`);
  assert.ok(person, name);
  personIds.set(role as Role, person.personId);
}
const people = (role: Role) => personIds.get(role) ?? "";

async function officer(daysAgo: number, id: string, told: Told): Promise<Outcome> {
  const act = house.acts.get(id);
  assert.ok(act, id);
  const clock = clockAt(`${ago(daysAgo)}T10:00:00.000Z`);
  const personId = people("scrutineer");
  return perform(house, { slug: SLUG, act, personId, sent: sentData(told), clock });
}
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
const bodyNow = async () => {
  const body = await bodyBySlug(house.db, SLUG);
  assert.ok(body);
  return body;
};
const story = async () => (await bodyNow()).story;
const page = async (path: string) => (await t.get(`/mutuals/${SLUG}${path}`, stranger)).text;
const blocks = async () =>
  (elections.blocks?.(await story(), today) ?? []).map((one) => [one.act, one.page]);

async function cast(number: number, ballot: string): Promise<void> {
  const said = await t.application.server.inject({
    method: "POST",
    url: `/vote/${SLUG}/${number}/cast`,
    headers: { "content-type": "application/x-www-form-urlencoded", origin: "null" },
    payload: new URLSearchParams({ ballot }).toString(),
  });
  assert.equal(said.statusCode, 200, said.body);
}

const paper = (member: number, named = true): Told => ({
  ...{ contest: "e1-c1", member, named, consent: true, statement: "I will read the accounts." },
});
let poll: ElectionUnderTest;
const twoOfThree: Scheme = {
  scheme: "twoOfThree",
  holders: [
    ["secretary", "employer"],
    ["member", "other"],
    ["scrutineer", "scrutineer"],
  ],
};

test("who stands in such an election agrees to be named: its paper is a public page", async () => {
  await done(
    officer(40, "elections.call", {
      ...{ rehearsal: false, classes: ["workers"], rules: "scottish-2007", papers: "verifiable" },
      ...{ nominationsClose: ago(5), opens: today, closes: today, backers: 0, statementWords: 30 },
    }),
  );
  assert.match(await page("/elections/1"), /Every ranking then becomes public for ever/);
  assert.deepEqual(wrong(await officer(30, "elections.receiveNomination", paper(1, false))), [
    "named: elections.nomination.publicPaper",
  ]);
  for (const member of [1, 2, 4])
    await done(officer(30, "elections.receiveNomination", paper(member)));
});

test("closing nominations calls a ballot on the roll of the class, its candidates as signs", async () => {
  await done(officer(1, "elections.closeNominations", { election: "e1" }));
  const [ballot] = ballotsOf(await story());
  assert.ok(ballot);
  const { content } = ballot.called;
  const [closing] = all(await story(), "NominationsClosed/1")[0]?.content.contests ?? [];
  assert.deepEqual(content.answers, closing?.standing);
  assert.deepEqual(
    [content.purpose, content.box, content.opens, content.closes, content.rehearsal],
    ["boardElection", "verifiable", today, today, false],
  );
  assert.equal(ballot.stage, "rollFrozen");
  assert.deepEqual(
    [ballot.frozen?.content.eligible, ballot.frozen?.content.roll],
    [12, closing?.roll],
  );
  assert.deepEqual(
    all(await story(), "ContestBallotCalled/1").map((one) => one.content),
    [{ election: "e1", contest: "e1-c1", ballot: "ballot-1" }],
  );
  assert.deepEqual(await blocks(), [["keys.name", "ballots/1"]]);
  assert.deepEqual(wrong(await officer(1, "elections.open", { election: "e1" })), [
    "elections.none.toOpen",
  ]);
  // 3 candidates: 3 + 6 + 6 ways.
  assert.match(await page("/elections/1"), /3 candidates can be ranked in 15 ways, and 12 members/);
  assert.match(await page("/ballots/1"), /3 candidates: see who stands/);
});

test("the booth shows names; the archive, the record and the page kept for ever have signs", async () => {
  poll = await bringToPoll({
    ...{ house, slug: SLUG, people, voters: 12, scheme: twoOfThree, ballot: "ballot-1" },
    purpose: "boardElection",
  });
  const booth = await t.get(`/vote/${SLUG}/1`, stranger);
  assert.match(booth.text, /Iain Treloar/);
  const setUp = all(await story(), "BallotSetUp/1")[0]?.content;
  assert.equal(createHash("sha256").update(booth.bytes).digest("hex"), setUp?.booth);
  const archive = await t.get(`/mutuals/${SLUG}/ballots/1/ballots.bel`, stranger);
  assert.doesNotMatch(Buffer.from(archive.bytes).toString("latin1"), /Treloar/);
  assert.doesNotMatch(JSON.stringify((await story()).entries), /Treloar/);
  const easyRead = await t.get(`/mutuals/${SLUG}/ballots/1/roll/easy-read.pdf`, stranger);
  assert.equal(easyRead.status, 200);
  assert.match(await page("/elections/1"), new RegExp(`/vote/${SLUG}/1"`));
});

test("five vote; the holders mix and open; one number twice is read as far as it is clear", async () => {
  const papers = [
    [1, 2, 3],
    [1, 2, 0],
    [2, 1, 3],
    [1, 2, 2],
    [0, 0, 0],
  ];
  for (const [voter, numbers] of papers.entries()) {
    const { ballot } = await poll.sealed(voter, [numbers]);
    await cast(1, ballot);
  }
  await poll.done("scrutineer", "ballot.close", { ballot: "ballot-1" });
  await poll.work();
  assert.deepEqual(await blocks(), [["keys.shuffle", "ballots/1/keys"]]);
  assert.deepEqual(wrong(await officer(0, "elections.count", { contest: "e1-c1" })), [
    "elections.none.toCount",
  ]);
  assert.match(await page("/elections/1/1"), /key-holders mix the sealed votes/);
  await mixedAside();
  assert.equal((await poll.step("member")).kind, "recorded");
  assert.deepEqual(await blocks(), [["keys.share", "ballots/1/keys"]]);
  await sendAside("scrutineer", (await poll.answer("scrutineer")).text);
  assert.equal((await poll.step("member")).kind, "recorded");
  assert.equal(await checkAside(), 1);
  await poll.work();
  assert.deepEqual(await blocks(), [["elections.count", "elections/1"]]);
});

const KEYS = `/mutuals/${SLUG}/ballots/1/keys`;
const visitors = new Map<Role, Visitor>();
async function visitorAs(role: Role): Promise<Visitor> {
  const known = visitors.get(role);
  if (known) return known;
  const personId = people(role);
  const { token } = await openSession(house.db, personId as PersonId, new Date());
  const cookie = `rochdale=${token}`;
  const visitor = { name: role, personId, role, cookie, token: formTokenOf(token) };
  visitors.set(role, visitor);
  return visitor;
}
const keysPageOf = async (role: Role) => (await t.get(KEYS, await visitorAs(role))).text;

/** Sends an answer as the page of a ballot of many papers does. */
async function sendAside(by: Role | Visitor, text: string): Promise<number> {
  const { cookie, token } = typeof by === "string" ? await visitorAs(by) : by;
  const part = (name: string, rest = "") =>
    `--x\r\ncontent-disposition: form-data; name="${name}"${rest}\r\n\r\n`;
  const said = await t.application.server.inject({
    method: "POST",
    url: `${KEYS}/answer`,
    headers: { cookie, "content-type": "multipart/form-data; boundary=x" },
    payload: `${part("form_token")}${token}\r\n${part("answer", '; filename="a.json"')}${text}\r\n--x--`,
  });
  return said.statusCode;
}

/** Does every check that waits, as the job would; answers how many waited. */
async function checkAside(): Promise<number> {
  const owner = new pg.Client({ connectionString: house.database.ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ payload: Payload }>(
    `delete from graphile_worker._private_jobs using graphile_worker._private_tasks as task
     where task.id = task_id and task.identifier = '${CHECK_ANSWER}' returning payload`,
  );
  await owner.end();
  const log = openLog({ destination: { write: () => undefined } });
  const task = keys.jobs?.(house)[CHECK_ANSWER];
  for (const { payload } of rows) {
    const surroundings = { db: house.db, clock: house.clock, log };
    await Promise.all([1, 2].map(() => task?.(payload, surroundings)));
  }
  return rows.length;
}

/** The scrutineer's shuffle by way of the job: refused with its reason, sent again, checked twice at once, recorded once. */
async function mixedAside(): Promise<void> {
  const { text } = await poll.answer("scrutineer");
  const late = (await poll.answer("member")).text;
  assert.equal(await sendAside(await t.visitor("Nobody here"), text), 403);
  assert.equal(await sendAside("scrutineer", ""), 422);
  const spoiled = text.replace(/(\d)("\]*\]*\}$)/, (_, digit, end) => `${(+digit + 1) % 10}${end}`);
  assert.notEqual(spoiled, text);
  assert.equal(await sendAside("scrutineer", spoiled), 303);
  assert.match(await keysPageOf("scrutineer"), /data-step="checking"[^]*about a minute/);
  assert.equal(await sendAside("scrutineer", text), 303, "one at a time: this one is not kept");
  assert.equal(await checkAside(), 1);
  assert.match(await keysPageOf("scrutineer"), /data-step="shuffle"[^]*proof of the shuffle does not hold/);
  assert.match(await keysPageOf("member"), /data-step="shuffle"/);
  assert.deepEqual(all(await story(), "BallotShuffled/1"), []);

  assert.equal(await sendAside("scrutineer", text), 303);
  assert.match(await keysPageOf("member"), /data-step="behind"/);
  assert.equal(await sendAside("member", late), 303, "not their turn: this one is not kept");
  const box = await poll.box();
  const { head } = (await answersFor(house.db, box))[0] ?? { head: "" };
  assert.equal(await checkAside(), 1);
  const shuffled = all(await story(), "BallotShuffled/1").map((one) => one.content.holder);
  assert.deepEqual([shuffled, await answersFor(house.db, box)], [["holder-3"], []]);

  const name = { ...box, holder: "holder-2", step: "shuffle" } as const;
  const sent = { sender: people("member"), answer: Buffer.from(late), head, at: new Date() };
  for (const kept of [true, false]) assert.equal(await keepAnswer(house.db, name, sent), kept);
  await checkAnswer(house, name, house.clock);
  assert.match(await keysPageOf("member"), /data-step="shuffle"[^]*recorded first/);
}

test("the scrutineer reports ranked papers without for and against, and signs", async () => {
  await poll.done("scrutineer", "ballot.reportVerified", {
    ...{ ballot: "ballot-1", independent: true, rollInspected: true, interference: "none" },
    ...{ secure: true, belenios: "notRun" },
  });
  const tally = all(await story(), "BallotReported/1")[0]?.content.tally;
  assert.deepEqual(tally, { eligible: 12, for: 4, against: 0, abstain: 1, spoiled: 0 });
  const report = await page("/ballots/1/report");
  assert.match(report, /4 of 12[^<]* ranked candidates/);
  assert.match(report, /The archive shows every ranking/);
  assert.doesNotMatch(report, /Carried|Not carried/);
  const data = JSON.parse(await page("/ballots/1/report.json"));
  assert.equal(data.limits.at(-1), "rankings");
  assert.equal("carried" in data.decided, false);
  const pdf = await t.get(`/mutuals/${SLUG}/ballots/1/report.pdf`, stranger);
  assert.equal(Buffer.from(pdf.bytes.subarray(0, 5)).toString(), "%PDF-");
});

test("the rankings are counted by the election's rule; what the archive shows cannot be held back", async () => {
  assert.deepEqual(wrong(await officer(0, "elections.count", { contest: "e1-c1" })), [
    "elections.notRehearsed",
  ]);
  await done(officer(0, "elections.rehearseCount", { election: "e1" }));
  await done(officer(0, "elections.count", { contest: "e1-c1" }));
  const counted = all(await story(), "ContestCounted/1")[0]?.content;
  assert.deepEqual([counted?.valid, counted?.invalid], [4, 1]);
  const [first, second] =
    all(await story(), "NominationsClosed/1")[0]?.content.contests[0]?.standing ?? [];
  assert.deepEqual(counted?.elected.toSorted(), [first, second]);
  assert.match(await page("/elections/1/1"), /public archive shows every ranking already/);
  const declare = (publish: string) =>
    officer(0, "elections.declareResult", { contest: "e1-c1", publish });
  assert.deepEqual(wrong(await declare("stages")), ["publish: field.choose"]);
  await done(declare("full"));
  const base = "/elections/1/1";
  const [papers, report] = await Promise.all(
    ["papers.blt", "report.json"].map((file) => t.get(`/mutuals/${SLUG}${base}/${file}`, stranger)),
  );
  const read = readBlt(new Uint8Array(papers?.bytes ?? []));
  const rules = presetNamed("scottish-2007");
  assert.ok(read.ok && rules && report);
  assert.deepEqual(verifyReport(read.election, rules, JSON.parse(report.text)), []);
  const result = await page(base);
  assert.match(result, /2 members elected/);
  assert.match(result, /none could be held back/);
  const declared = all(await story(), "ElectionDeclared/1").at(-1)?.content;
  assert.deepEqual([declared?.electorate, declared?.papers], [12, 5]);
  const welsh = await t.get(`/cy/mutuals/${SLUG}${base}`, stranger);
  assert.match(welsh.text, /ni ellid dal yr un yn ôl/);
});

test("a stranger verifies the archive strictly; names leave the booth when challenges are over", async () => {
  const [bel, strict] = await Promise.all(
    ["ballots.bel", "ballots.strict"].map((file) =>
      t.get(`/mutuals/${SLUG}/ballots/1/${file}`, stranger),
    ),
  );
  assert.ok(bel && strict);
  const bytes = new Uint8Array(bel.bytes);
  const verdict = verifyArchive(bytes, { fast: fastPowers, strict: strict.text });
  assert.deepEqual([verdict.compatible, verdict.strict], [true, true]);
  const task = elections.jobs?.(house)[FORGET_NAMES];
  const log = openLog({ destination: { write: () => undefined } });
  await task?.({ slug: SLUG, ballot: "ballot-1" }, { db: house.db, clock: house.clock, log });
  const booth = await t.get(`/vote/${SLUG}/1`, stranger);
  assert.doesNotMatch(booth.text, /Treloar/);
  const { rows } = await house.db
    .selectFrom("booth_page" as never)
    .selectAll()
    .execute()
    .then((all) => ({ rows: JSON.stringify(all) }));
  assert.doesNotMatch(rows, /Treloar/);
});

test("papers beside the sealed votes come as one file, count once a second party signs, and can be held back", async () => {
  await done(
    officer(40, "elections.call", {
      ...{ rehearsal: true, classes: ["users"], rules: "irv", papers: "verifiable" },
      ...{ nominationsClose: ago(5), opens: today, closes: today, backers: 0, statementWords: 30 },
    }),
  );
  for (const member of [13, 14]) {
    const told = { ...paper(member), contest: "e2-c1" };
    await done(officer(30, "elections.receiveNomination", told));
  }
  await done(officer(1, "elections.closeNominations", { election: "e2" }));
  const second = await bringToPoll({
    ...{ house, slug: SLUG, people, voters: 8, scheme: single, ballot: "ballot-2" },
    purpose: "boardElection",
  });
  await cast(2, (await second.sealed(0, [[1, 2]])).ballot);
  const signs = all(await story(), "NominationsClosed/1").at(-1)?.content.contests[0]?.standing;
  const bring = (papers: number) =>
    officer(0, "elections.takePapers", {
      ...{ contest: "e2-c1", setAside: 1 },
      file: {
        name: "papers.blt",
        bytes: Buffer.from(`2 1\n${papers} 2 1 0\n1 0\n0\n"${signs?.join('"\n"')}"\n"x"\n`),
      },
    });
  assert.deepEqual(wrong(await bring(2)), ["elections.none.papersAwaited"]);
  await second.done("scrutineer", "ballot.close", { ballot: "ballot-2" });
  // Eight on the roll, one sealed vote: six and a blank one still fit, seven do not.
  assert.deepEqual(wrong(await bring(7)), ["file: elections.file.tooMany"]);
  await done(bring(6));
  assert.deepEqual(wrong(await bring(2)), ["elections.none.papersAwaited"]);
  await second.work();
  for (let at = 0; at < 2; at += 1)
    assert.equal((await second.step("scrutineer")).kind, "recorded");
  await second.work();
  assert.deepEqual(await blocks(), [["secretBallot.signPapers", "ballots/2"]]);
  await done(officer(0, "elections.rehearseCount", { election: "e2" }));
  assert.deepEqual(wrong(await officer(0, "elections.count", { contest: "e2-c1" })), [
    "elections.papersUnsigned",
  ]);
  const signing = { batch: "ballot-2/1", wasThere: true, agrees: true };
  await second.done("member", "secretBallot.signPapers", signing);
  await second.done("scrutineer", "ballot.reportVerified", {
    ...{ ballot: "ballot-2", independent: true, rollInspected: true, interference: "none" },
    ...{ secure: true, belenios: "notRun" },
  });
  const { tally } = all(await story(), "BallotReported/1").at(-1)?.content ?? {};
  assert.deepEqual(tally, { eligible: 8, for: 7, against: 0, abstain: 1, spoiled: 0 });
  await done(officer(0, "elections.count", { contest: "e2-c1" }));
  const counted = all(await story(), "ContestCounted/1").at(-1)?.content;
  assert.deepEqual([counted?.valid, counted?.invalid, counted?.elected], [7, 1, [signs?.[1]]]);
  const stages = { contest: "e2-c1", publish: "stages" };
  await done(officer(0, "elections.declareResult", stages));
  assert.match(await page("/elections/2/1"), /what follows is about those on paper/);
});
