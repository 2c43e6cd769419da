/** Verifiable ballots on a real database over real routes: cast, sealed, closed, opened by key-holders, reported, verified offline. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { verifyArchive } from "@rochdale/ballot/verify.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { readTar } from "@rochdale/record/tar.ts";
import { sql } from "kysely";
import { keepReach } from "../../app/src/capabilities/secret-ballot/checking.ts";
import { SEAL_BATCH } from "../../app/src/capabilities/secret-ballot/batches.ts";
import { secretBallot } from "../../app/src/capabilities/secret-ballot/secret-ballot.ts";
import { perform } from "../../app/src/house/perform.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { openLog } from "../../app/src/platform/log.ts";
import { applicationUnderTest, stranger, type Visitor } from "./application-under-test.ts";
import { openElection, single, twoOfThree, type ElectionUnderTest } from "./verifiable-election.ts";

const t = await applicationUnderTest();
after(() => t.close());
const { house } = t.application;

const content = (slug: string) => ({
  name: `Body ${slug}`,
  slug,
  start: "fromPublicService" as const,
  standing: "twin" as const,
  service: {
    name: "Care at home",
    sector: "socialCare" as const,
    nation: "England" as const,
    place: "Alderton",
    staff: 60,
    users: 200,
    budgetPence: null,
  },
  authority: { name: "Alderton Council", kind: "council" as const },
  recognisedUnions: ["Care Workers United"],
});

async function peopleOf(slug: string): Promise<ReadonlyMap<Role, Visitor>> {
  return t.everyRole(content(slug));
}
const personIn = (people: ReadonlyMap<Role, Visitor>) => (role: Role) =>
  people.get(role)?.personId ?? "";

type Said = { status: number; body: { recorded: boolean; tracker?: string; because?: string } };
async function send(slug: string, ballot: string, number = 1): Promise<Said> {
  const answer = await t.application.server.inject({
    method: "POST",
    url: `/vote/${slug}/${number}/cast`,
    headers: { "content-type": "application/x-www-form-urlencoded", origin: "null" },
    payload: new URLSearchParams({ ballot }).toString(),
  });
  assert.equal(answer.headers["access-control-allow-origin"], "*");
  return { status: answer.statusCode, body: JSON.parse(answer.body) };
}

async function sealBatch(election: ElectionUnderTest): Promise<void> {
  const log = openLog({ destination: { write: () => undefined } });
  const task = secretBallot.jobs?.(house)[SEAL_BATCH];
  await task?.({ ...(await election.box()) }, { db: house.db, clock: house.clock, log });
}

const secretIn = async (election: ElectionUnderTest) =>
  secretBallotOf((await election.body()).story, election.ballot);
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const yes = [[1, 0]] as const;
const no = [[0, 1]] as const;
const blank = ["blank"] as const;

test("two of three holders: votes cast, replaced, refused, sealed, closed, opened and proved", async () => {
  const slug = "three-holders";
  const people = await peopleOf(slug);
  const election = await openElection({
    ...{ house, slug, people: personIn(people), voters: 12, scheme: twoOfThree },
  });
  const votes = [yes, yes, no, yes, blank, yes, no] as const;
  const trackers: string[] = [];
  for (const [voter, vote] of votes.entries()) {
    const { ballot, tracker } = await election.sealed(voter, vote);
    const said = await send(slug, ballot);
    assert.deepEqual([said.status, said.body], [200, { recorded: true, tracker }]);
    trackers.push(tracker);
    if (voter > 0) continue;
    assert.deepEqual((await send(slug, ballot)).body, { recorded: true, tracker });
  }
  assert.equal(
    (await t.get(`/vote/${slug}/1/trackers`, stranger)).text.includes(trackers[0]!),
    false,
  );
  await sealBatch(election);
  const [batch] = (await secretIn(election)).batches;
  assert.deepEqual([batch?.content.batch, batch?.content.ballots], [1, 7]);
  await orderIsForgotten(election);

  const board = (await t.get(`/vote/${slug}/1/trackers`, stranger)).text;
  for (const tracker of trackers) assert.ok(board.includes(`id="${tracker}"`));
  const listed = [...board.matchAll(/<span id="([^"]+)"/g)].map((one) => one[1] ?? "");
  assert.deepEqual(
    listed,
    trackers.toSorted((a, b) => (a < b ? -1 : 1)),
  );
  const soFar = (await t.get(`/cases/${slug}/ballots/1/ballots.bel`, stranger)).bytes;
  const early = verifyArchive(soFar, { fast: fastPowers });
  assert.deepEqual([early.strict, early.result, early.head], [true, null, batch?.content.head]);

  const changed = await election.sealed(2, yes);
  assert.equal((await send(slug, changed.ballot)).status, 200);
  assert.equal((await send(slug, (await election.sealed(7, no)).ballot)).status, 200);
  const again = await sealAfter(election);
  assert.equal(again, 1, "fewer than five ballots wait for more, or for the close");
  await refusals(slug, election);

  await election.done("scrutineer", "ballot.close", { ballot: election.ballot });
  const lateOne = await send(slug, (await election.sealed(9, yes)).ballot);
  assert.deepEqual([lateOne.status, lateOne.body.because], [409, "closed"]);
  await send(slug, (await election.sealed(9, no)).ballot);
  assert.deepEqual((await send(slug, changed.ballot)).body.recorded, true);

  await election.work();
  assert.equal((await election.step("union")).kind, "recorded");
  await election.work();
  assert.equal((await secretIn(election)).tallied, null);
  const early2 = await election.act("scrutineer", "ballot.reportVerified", report(election));
  assert.equal(early2.kind, "refused");
  await unsoundShare(election);
  assert.equal((await election.step("authority")).kind, "recorded");
  await checkIsShown(election);
  await election.work();
  assert.doesNotMatch((await t.get(`/cases/${slug}/ballots/1`, stranger)).text, /rd-progress/);
  const { tallied, shares } = await secretIn(election);
  assert.deepEqual(shares.map((one) => one.content.holder).toSorted(), ["holder-1", "holder-2"]);
  assert.deepEqual(tallied?.content.byAnswer, [5, 2]);
  assert.deepEqual([tallied?.content.ballots, tallied?.content.blank], [8, 1]);

  await papers(election);
  await election.done("scrutineer", "ballot.reportVerified", report(election));
  await verifiedOffline(election, soFar);
  const { text } = await t.get(`/cases/${slug}/ballots/1/report`, stranger);
  assert.match(text, /rochdale ballot verify/);
  assert.equal((await t.get(`/cases/${slug}/ballots/1/report.pdf`, stranger)).status, 200);
  assert.deepEqual(t.faults, []);
});

/** A share of the same form whose proof does not hold is told so, and nothing of it is kept. */
async function unsoundShare(election: ElectionUnderTest): Promise<void> {
  const spoiled = await election.step("authority", (answer) =>
    answer.replace(
      /("response[^0-9]*\d)(\d)/,
      (_, before: string, digit: string) => `${before}${(Number(digit) + 1) % 10}`,
    ),
  );
  const problems = spoiled.kind === "problems" ? spoiled.problems : [];
  assert.deepEqual(
    problems.map((one) => [one.field, one.text.message]),
    [["answer", "keys.problem.unsound"]],
  );
  assert.equal((await secretIn(election)).shares.length, 1);
}

/** While the whole box is checked, its page says how far that is, and how to look again without scripts. */
async function checkIsShown(election: ElectionUnderTest): Promise<void> {
  const box = await election.box();
  const page = async () => (await t.get(`/cases/${election.slug}/ballots/1`, stranger)).text;
  assert.match(await page(), /whole box is being checked/);
  await keepReach(house.db, box, { done: 3, of: 8, problem: null });
  assert.match(
    await page(),
    /<progress value="0.375"[^]*?3 of 8[^]*?href="\/cases\/three-holders\/ballots\/1"/,
  );
  await keepReach(house.db, box, { done: 3, of: 8, problem: "ballot 2: a proof" });
  assert.match(await page(), /no result was recorded/);
}

/** On the disk, too, a sealed batch lies in an order that says nothing of who came first. */
async function orderIsForgotten(election: ElectionUnderTest): Promise<void> {
  const { bodyId } = await election.box();
  const waits = await sql`select 1 from secret_waiting where body_id = ${bodyId}`.execute(house.db);
  assert.equal(waits.rows.length, 0);
  for (const [table, column] of [
    ["secret_ciphertext", "encode(mark, 'hex')"],
    ["secret_event", "tracker"],
  ] as const) {
    const { rows } = await sql<{ it: string }>`
      select ${sql.raw(column)} as it from ${sql.table(table)}
      where body_id = ${bodyId} and ${sql.raw(column)} is not null order by ctid`.execute(house.db);
    const lie = rows.map((row) => row.it);
    assert.ok(lie.length >= 7);
    assert.deepEqual(
      lie,
      lie.toSorted((a, b) => (a < b ? -1 : 1)),
      table,
    );
  }
}

async function sealAfter(election: ElectionUnderTest): Promise<number> {
  await sealBatch(election);
  return (await secretIn(election)).batches.length;
}

const report = ({ ballot }: ElectionUnderTest) => ({
  ...{ ballot, independent: true, rollInspected: true, interference: "none", secure: true },
  ...{ belenios: "accepted", beleniosVersion: "2.0", incidents: "" },
});

async function refusals(slug: string, election: ElectionUnderTest): Promise<void> {
  const { ballot } = await election.sealed(8, yes);
  const wrong = async (text: string) => {
    const said = await send(slug, text);
    assert.equal(said.body.recorded, false);
    return [said.status, said.body.because];
  };
  assert.deepEqual(await wrong("hello"), [422, "badBallot"]);
  assert.deepEqual(await wrong(ballot.replace('"answers"', '"answer"')), [422, "badBallot"]);
  const { signature } = JSON.parse(ballot) as { signature: { proof: { response: string } } };
  const forged = ballot.replace(
    signature.proof.response,
    `${BigInt(signature.proof.response) - 1n}`,
  );
  assert.deepEqual(await wrong(forged), [422, "badBallot"]);
  const { credential } = JSON.parse(ballot) as { credential: string };
  const other = await election.sealed(10, yes);
  const stolen = other.ballot.replace(/"credential":"\d+"/, `"credential":"${credential}"`);
  assert.deepEqual(await wrong(stolen), [422, "badBallot"]);
  const unlisted = other.ballot.replace(/"credential":"\d+"/, '"credential":"4"');
  assert.deepEqual(await wrong(unlisted), [422, "unknownCredential"]);
  const nowhere = await send("no-such-body", ballot);
  assert.equal(nowhere.status, 404);
}

/** Three on paper: too few to be told apart, and only with a second signature from another side. */
async function papers(election: ElectionUnderTest): Promise<void> {
  const { ballot } = election;
  const counted = { ballot, blank: 0, spoiled: 1, setAside: 1 };
  const many = { ...counted, answers: "9\n9" };
  const tooMany = await election.act("scrutineer", "secretBallot.countPapers", many);
  assert.equal(tooMany.kind, "problems");
  await election.done("scrutineer", "secretBallot.countPapers", { ...counted, answers: "1\n1" });
  const unsigned = await election.act("scrutineer", "ballot.reportVerified", report(election));
  assert.equal(unsigned.kind, "refused");
  const said = { batch: `${ballot}/1`, wasThere: true, agrees: true };
  const absent = { ...said, agrees: false };
  assert.equal((await election.act("union", "secretBallot.signPapers", absent)).kind, "refused");
  await election.done("union", "secretBallot.signPapers", said);
  const [batch] = (await secretIn(election)).papers;
  assert.deepEqual([batch?.counted.content.papers, batch?.counted.content.totals], [3, null]);
}

async function verifiedOffline(election: ElectionUnderTest, soFar: Uint8Array): Promise<void> {
  const { slug, ballot } = election;
  const body = await election.body();
  const reported = body.story.byType.get("BallotReported/1")?.at(-1);
  assert.ok(reported?.type === "BallotReported/1");
  const { tally, late, issued } = reported.content;
  assert.deepEqual(tally, { eligible: 12, for: 6, against: 3, abstain: 1, spoiled: 1 });
  assert.deepEqual([late, issued], [1, 12]);
  const { tallied, signed, batches } = await secretIn(election);
  const archive = (await t.get(`/cases/${slug}/ballots/1/ballots.bel`, stranger)).bytes;
  const strict = (await t.get(`/cases/${slug}/ballots/1/ballots.strict`, stranger)).text;
  assert.equal(sha256(archive), tallied?.content.archive);
  assert.equal(sha256(Buffer.from(strict)), tallied?.content.strict);
  const verdict = verifyArchive(archive, { strict, since: soFar, fast: fastPowers });
  assert.deepEqual([verdict.strict, verdict.problems, verdict.notShown], [true, [], []]);
  assert.deepEqual(verdict.result, [[1n, 5n, 2n]]);
  const since = batches[1]?.content.head ?? "";
  assert.ok(verifyArchive(archive, { strict, since, fast: fastPowers }).strict);
  const json = (await t.get(`/cases/${slug}/ballots/1/report.json`, stranger)).bytes;
  assert.equal(sha256(json), signed?.content.report);
  const record = (await t.get(`/cases/${slug}/record.tar`, stranger)).bytes;
  await commandsAgree(election, record);
  const files = readTar(record);
  const bel = files.find((one) => one.path === `ballots/${ballot}/${ballot}.bel`);
  assert.equal(sha256(bel?.bytes ?? new Uint8Array()), tallied?.content.archive);
}

/** The commands that the report's page prints, typed as they stand beside the files as they are saved; and ours on the whole record. */
async function commandsAgree({ slug }: ElectionUnderTest, record: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rochdale-ballot-"));
  const base = `/cases/${slug}/ballots/1`;
  for (const ending of ["bel", "strict"]) {
    const { headers, rawPayload } = await t.application.server.inject(`${base}/ballots.${ending}`);
    const name = /filename="([^"]+)"/.exec(String(headers["content-disposition"]))?.[1];
    writeFileSync(join(folder, name ?? ""), rawPayload);
  }
  writeFileSync(join(folder, "record.tar"), record);
  const { text } = await t.get(`${base}/report`, stranger);
  const printed = [...text.matchAll(/<pre[^>]*>((?:rochdale|belenios-tool) [^<]+)</g)];
  const commands = printed.map((one) => one[1]?.trim() ?? "");
  assert.deepEqual(
    commands.map((one) => one.split(" ")[0]),
    ["rochdale", "belenios-tool"],
  );
  const env = { ...process.env, PATH: `${join(process.cwd(), "bin")}:${process.env["PATH"]}` };
  const hasTool = spawnSync("belenios-tool", ["--version"]).status === 0;
  for (const line of [...commands, "rochdale record verify record.tar"]) {
    if (line.startsWith("belenios-tool") && !hasTool) continue;
    const ran = spawnSync("sh", ["-c", line], { cwd: folder, env, encoding: "utf8" });
    assert.equal(ran.status, 0, `${line}: ${ran.stdout}${ran.stderr}`);
  }
  rmSync(folder, { recursive: true, force: true });
}

test("one key-holder of a tiny body, and nobody votes: the empty box is proved too", async () => {
  const slug = "one-holder";
  const people = await peopleOf(slug);
  const election = await openElection({
    ...{ house, slug, people: personIn(people), voters: 2, scheme: single },
  });
  await election.done("scrutineer", "ballot.close", { ballot: election.ballot });
  await election.work();
  assert.equal((await election.step("scrutineer")).kind, "recorded");
  await election.work();
  assert.deepEqual((await secretIn(election)).tallied?.content.byAnswer, [0, 0]);
});

test("candidates are for an election's contests: no ballot is called on them alone", async () => {
  const slug = "ranked";
  const scrutineer = personIn(await peopleOf(slug))("scrutineer");
  const told = {
    ...{ purpose: "boardElection", rehearsal: true, box: "verifiable", question: "Who?" },
    ...{ answers: "Ann\nBea", statusQuo: 2, opens: "2027-01-04", closes: "2027-01-18" },
  };
  const call = async (changed: Told) => {
    const act = house.acts.get("ballot.call");
    assert.ok(act);
    const sent = sentData({ ...told, ...changed });
    return perform(house, { slug, act, personId: scrutineer, sent, clock: house.clock });
  };
  const problemAt = (outcome: Awaited<ReturnType<typeof call>>) =>
    outcome.kind === "problems" && outcome.problems.map((one) => one.field);
  assert.deepEqual(problemAt(await call({})), ["purpose"]);
  const three = { purpose: "resolution", answers: "Ann\nBea\nCai" };
  assert.deepEqual(problemAt(await call(three)), ["answers"]);
});

test("casting while the poll closes: each ballot is in the archive, or was told that it is late", async () => {
  const slug = "rush";
  const people = await peopleOf(slug);
  const election = await openElection({
    ...{ house, slug, people: personIn(people), voters: 30, scheme: single },
  });
  const ballots = await Promise.all(
    Array.from({ length: 30 }, (_, voter) => election.sealed(voter, yes)),
  );
  const saids = [...ballots, ...ballots.slice(0, 6)].map(({ ballot }) => send(slug, ballot));
  const closing = election.act("scrutineer", "ballot.close", { ballot: election.ballot });
  const answers = await Promise.all(saids);
  assert.equal((await closing).kind, "recorded");
  const acknowledged = answers.flatMap(({ body }) => body.tracker ?? []);
  const rows = await sql<{ tracker: string }>`
    select tracker from secret_event where tracker is not null
      and body_id = ${(await election.box()).bodyId}`.execute(house.db);
  const inBox = rows.rows.map((row) => row.tracker).toSorted();
  assert.deepEqual(inBox, [...new Set(acknowledged)].toSorted());
  for (const { status, body } of answers) {
    assert.ok(status === 200 || status === 409 || status === 503, `${status} ${body.because}`);
  }
});
