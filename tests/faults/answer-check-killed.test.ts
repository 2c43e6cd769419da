/** Kill -9 while a long shuffle is checked, and at the moment when it is recorded: nothing is lost, it is recorded once. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { all } from "@rochdale/facts/story.ts";
import { houseOn } from "../../app/src/application.ts";
import { checkAnswer } from "../../app/src/capabilities/keys/answer-check.ts";
import { answersFor, keepAnswer } from "../../app/src/capabilities/keys/answers.ts";
import { toOpen } from "../../app/src/capabilities/keys/material.ts";
import { takeBallot } from "../../app/src/capabilities/secret-ballot/cast.ts";
import { readConfiguration } from "../../app/src/platform/configuration.ts";
import { openTestDatabase } from "../../app/src/platform/test-database.ts";
import { openBallotIn } from "../shell/open-ballot.ts";
import { until } from "../shell/until.ts";
import { gateAt } from "./gate.ts";

const VOTERS = 40;
const folder = mkdtempSync(join(tmpdir(), "rochdale-answer-"));
const database = await openTestDatabase();
const gate = await gateAt(database.url, "fact");
after(async () => {
  await gate.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});
const read = readConfiguration({ DATA_DIR: folder }, ["--examples"]);
assert.ok(read.ok);
const { house } = await houseOn(database, read.configuration);

/** Starts the check in a process of its own and kills it once `moment` is over. */
async function checkAndKill(name: object, moment: () => Promise<unknown>): Promise<void> {
  const script = join(import.meta.dirname, "play-answer-check.ts");
  const told = [script, database.url, folder, JSON.stringify(name)];
  const child = spawn(process.execPath, told, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  await once(child.stdout, "data");
  await moment();
  child.kill("SIGKILL");
  await ended;
}

test("a shuffle whose check is killed again and again is recorded once, and the ballot is opened", async () => {
  const slug = "killed-while-checking";
  const election = await openBallotIn(house, { slug, voters: VOTERS, purpose: "boardElection" });
  const box = await election.box();
  for (let voter = 0; voter < VOTERS; voter += 1) {
    const { ballot: text } = await election.sealed(voter, [[1, 2, 3]]);
    assert.ok("tracker" in (await takeBallot(house.db, box, { text, late: false })));
  }
  await election.done("scrutineer", "ballot.close", { ballot: election.ballot });
  await election.work();
  const { text } = await election.answer("scrutineer");
  const name = { ...box, holder: "holder-1", step: "shuffle" } as const;
  const { rows } = await sql<{ sender: string }>`
    select person_id as sender from party_person where role = 'scrutineer'`.execute(house.db);
  const head = (await toOpen(house.db, box))?.head ?? "";
  const sent = { sender: rows[0]?.sender ?? "", answer: Buffer.from(text), head, at: new Date() };
  assert.ok(await keepAnswer(house.db, name, sent));
  const recorded = async () => all((await election.body()).story, "BallotShuffled/1").length;

  const amidRecording = () => until("it is about to be recorded", () => gate.waited());
  for (const moment of [() => pause(0), () => pause(60), () => pause(200), amidRecording]) {
    await gate.close("true");
    await checkAndKill(name, moment);
    await gate.open();
    assert.equal(await recorded(), 0, "killed in the middle");
    assert.equal((await answersFor(house.db, box)).length, 1, "and nothing is lost");
  }
  await checkAndKill(name, () => until("it is recorded", async () => (await recorded()) > 0));
  assert.deepEqual(await answersFor(house.db, box), [], "recorded and forgotten in one breath");
  await checkAnswer(house, name, house.clock);
  assert.equal(await recorded(), 1);
  const chain = await sql<{ kind: string }>`
    select kind from secret_event where kind like '%Shuffle%' order by height`.execute(house.db);
  assert.deepEqual(
    chain.rows.map((row) => row.kind),
    ["Shuffle", "EndShuffles"],
  );
  assert.equal((await election.step("scrutineer")).kind, "recorded");
  await election.work();
  const tallied = all((await election.body()).story, "BallotTallied/1");
  assert.equal(tallied[0]?.content.ballots, VOTERS);
});
