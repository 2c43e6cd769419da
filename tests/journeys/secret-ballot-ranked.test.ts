/** A key-holder of a ranked ballot in the browser: papers shuffled and sent the long way, checked there, then opened. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import type { Page } from "playwright-core";
import { checkAnswer } from "../../app/src/capabilities/keys/answer-check.ts";
import { takeBallot } from "../../app/src/capabilities/secret-ballot/cast.ts";
import type { PersonId } from "../../app/src/platform/people.ts";
import { openSession } from "../../app/src/platform/sessions.ts";
import { openBallotIn } from "../shell/open-ballot.ts";
import type { ElectionUnderTest } from "../shell/verifiable-election.ts";
import { axeFindings, noBrowser, theWorld, visit } from "./harness.ts";

const VOTERS = 6;
const KEYS = "/cases/ranked-papers/ballots/1/keys";

async function closedBallot(): Promise<ElectionUnderTest> {
  const { house } = (await theWorld()).application;
  const asked = { slug: "ranked-papers", voters: VOTERS, purpose: "boardElection" } as const;
  const election = await openBallotIn(house, asked);
  const box = await election.box();
  for (let voter = 0; voter < VOTERS; voter += 1) {
    const { ballot: text } = await election.sealed(voter, [[1, 2, 3]]);
    assert.ok("tracker" in (await takeBallot(house.db, box, { text, late: false })));
  }
  await election.done("scrutineer", "ballot.close", { ballot: election.ballot });
  return election;
}

/** The scrutineer's browser: the one who holds the key. */
async function holdersVisit(election: ElectionUnderTest) {
  const { application, at } = await theWorld();
  const { db, clock } = application.house;
  const { bodyId } = await election.box();
  const { rows } = await sql<{ person: PersonId }>`
    select person_id as person from party_person
    where role = 'scrutineer' and body_id = ${bodyId}`.execute(db);
  assert.ok(rows[0]);
  const { token } = await openSession(db, rows[0].person, clock.now());
  const holder = await visit({ width: 390 });
  await holder.page.context().addCookies([{ name: "rochdale", value: token, url: at }]);
  return holder;
}

const stands = (page: Page, step: string) =>
  page.locator(`#key-step[data-step="${step}"]`).waitFor();

test(
  "papers are shuffled in the browser, checked while the page waits, and opened",
  {
    skip: noBrowser,
  },
  async () => {
    const { house } = (await theWorld()).application;
    const election = await closedBallot();
    await election.work();
    const holder = await holdersVisit(election);
    const { page } = holder;
    await page.goto(KEYS);
    const go = page.getByRole("button", { name: "Shuffle the papers" });
    await go.waitFor();
    // As the page of a ballot of more than 300 papers has it.
    await page.evaluate(`document.getElementById("key-answer").action = "${KEYS}/answer"`);
    await go.click();
    await page.locator('#key-step:not([data-step="shuffle"])').waitFor();
    const name = { ...(await election.box()), holder: "holder-1", step: "shuffle" } as const;
    await checkAnswer(house, name, house.clock);
    await stands(page, "share");
    await page.locator("#key-seed").fill(election.sheet("scrutineer"));
    assert.deepEqual(await axeFindings(page), []);
    await page.getByRole("button", { name: "Open the result", exact: true }).click();
    await stands(page, "shared");
    await election.work();
    await stands(page, "done");
    await holder.leave();
  },
);
