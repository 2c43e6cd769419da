/** Elections by their forms alone: nominated, ranked, halted for a lot, declared, a place filled; and one in a verifiable ballot. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { castExampleRankings } from "../../app/src/capabilities/elections/elections.ts";
import { clockAt, systemClock } from "../../app/src/platform/clock.ts";
import { personByEmail } from "../../app/src/platform/people.ts";
import { openSession } from "../../app/src/platform/sessions.ts";
import { loadStory } from "../../examples/load-story.ts";
import { dayAgo, electionHouse } from "../shell/election-house.ts";
import { bringToPoll, single } from "../shell/verifiable-election.ts";
import { castNow, forward, seal } from "./booth-walk.ts";
import { doAct, fill, press } from "./forms.ts";
import { axeFindings, noBrowser, sidewaysScroll, theWorld, visit } from "./harness.ts";
import { inDays } from "../shell/days.ts";

const SLUG = "ranked-in-browser";
const BODY = `/mutuals/${SLUG}`;
const paper = { named: true, consent: true, statement: "I will read the accounts each month." };

test(
  "an election from its call to a vacancy, and anyone counts it again in the browser",
  { skip: noBrowser },
  async () => {
    const { application } = await theWorld();
    const { house } = application;
    const real = { ...systemClock };
    const today = systemClock.today();
    const ago = (days: number) => dayAgo(today, days);
    await loadStory(house, electionHouse(today, SLUG));
    const v = await visit();
    const { page } = v;
    const seen = new Set<string>();
    try {
      await beOn(page, 60, "rory.maclintock");
      await doAct(page, BODY, "elections.call", {
        ...{ rehearsal: false, classes: ["workers", "users"], rules: "ers97" },
        ...{ papers: "booth", backers: 0, statementWords: 60 },
        ...{ nominationsClose: ago(46), opens: ago(40), closes: ago(30) },
      });
      assert.match(page.url(), /\/elections\/1\?/);
      const standing = [
        ["e1-c1", 1],
        ["e1-c1", 2],
        ["e1-c1", 3],
        ["e1-c3", 13],
      ] as const;
      for (const [contest, member] of standing)
        await doAct(page, BODY, "elections.receiveNomination", { contest, member, ...paper });
      await look(page, `${BODY}/elections/1`, seen);
      await beOn(page, 50, "iain.treloar");
      await page.goto(`${BODY}/do/elections.nominate`);
      await fill(page, { contest: "e1-c3", ...paper });
      await press(page);
      await page.getByText("belong to another class").first().waitFor();
      await doAct(page, BODY, "elections.nominate", { contest: "e1-c1", ...paper });

      await beOn(page, 45, "rory.maclintock");
      await doAct(page, BODY, "elections.closeNominations", { election: "e1" });
      await beOn(page, 40, "rory.maclintock");
      await doAct(page, BODY, "elections.open", { election: "e1" });

      await beOn(page, 39, "iain.treloar");
      await page.goto(`${BODY}/elections/1/code`);
      await press(page);
      const code = await page.locator("main code").first().innerText();
      await vote(page, code, seen);
      await voters(house, [[0], [0], [0], [1], [1], [2], [2]]);

      await beOn(page, 29, "rory.maclintock");
      await doAct(page, BODY, "elections.close", { election: "e1" });
      await doAct(page, BODY, "elections.rehearseCount", { election: "e1" });
      await doAct(page, BODY, "elections.count", { contest: "e1-c1" });
      await page.getByText("The count stopped at stage").waitFor();
      await look(page, `${BODY}/elections/1/1`, seen);
      for (let lots = 0; lots < 3; lots += 1) {
        await page.goto(`${BODY}/do/elections.drawLot`);
        const options = page.locator("main [name=chosen]");
        if ((await options.count()) === 0) break;
        await options.last().check();
        await fill(page, { how: "Drawn from a bowl by the youngest member present." });
        await press(page);
        await page.waitForURL(/recorded/);
        await doAct(page, BODY, "elections.count", { contest: "e1-c1" });
      }
      await look(page, `${BODY}/elections/1/1`, seen);
      await page
        .getByText("Nobody else gave")
        .or(page.getByText("nobody else gave"))
        .first()
        .waitFor();
      await doAct(page, BODY, "elections.declareResult", {
        ...{ contest: "e1-c1", publish: "full", despite: true },
      });
      await look(page, `${BODY}/elections/1/1`, seen);
      await page.getByRole("button", { name: "Count again here" }).click();
      await page.getByText("every figure agrees").waitFor();

      await beOn(page, 5, "rory.maclintock");
      await page.goto(`${BODY}/do/elections.fillVacancy`);
      await page.locator("main [name=place][value^='e1-c1/']").first().check();
      await fill(page, { reason: "resigned", lots: "4 3 2 1" });
      await press(page);
      await page.getByText("fell vacant (resigned)").waitFor();
      await look(page, `${BODY}/elections`, seen);
      await page.goto(`${BODY}/decisions`);
      await page.getByRole("link", { name: "Elections held here" }).waitFor();
      assert.equal(seen.size, 7, [...seen].join(" "));
    } finally {
      Object.assign(systemClock, real);
    }
    await v.leave();
  },
);

const SEALED = "sealed-in-browser";

test(
  "a contest in a verifiable ballot: told before the call, ranked by name in the booth, opened, counted, reported",
  { skip: noBrowser },
  async () => {
    const { application } = await theWorld();
    const { house } = application;
    const today = house.clock.today();
    const ago = (days: number) => dayAgo(today, days);
    await loadStory(house, electionHouse(today, SEALED));
    const v = await visit();
    const { page } = v;
    const body = `/mutuals/${SEALED}`;
    const real = { ...systemClock };
    const seen = new Set<string>();
    try {
      await beOn(page, 40, "rory.maclintock");
      await page.goto(`${body}/do/elections.call`);
      await page.getByText("every ranking becomes public, without names").waitFor();
      assert.deepEqual(await axeFindings(page), []);
      await doAct(page, body, "elections.call", {
        ...{ rehearsal: false, classes: ["workers"], rules: "scottish-2007" },
        ...{ papers: "verifiable", backers: 0, statementWords: 60 },
        ...{ nominationsClose: ago(5), opens: today, closes: today },
      });
      for (const member of [1, 2, 4]) {
        const told = { contest: "e1-c1", member, ...paper };
        await doAct(page, body, "elections.receiveNomination", told);
      }
      await beOn(page, 1, "rory.maclintock");
      await doAct(page, body, "elections.closeNominations", { election: "e1" });
      await page.getByText("can be ranked in 15 ways").waitFor();
      Object.assign(systemClock, real);
      await beOn(page, 0, "rory.maclintock");
      await look(page, `${body}/elections/1`, seen);
      await look(page, `${body}/ballots/1`, seen);
      const poll = await bringToPoll({
        ...{ house, slug: SEALED, people: await partiesOf(house), voters: 12 },
        ...{ scheme: single, ballot: "ballot-1", purpose: "boardElection" },
      });
      await inTheBooth(page, poll.credentials[0] ?? "");
      for (let voter = 1; voter < 5; voter += 1) {
        const { ballot } = await poll.sealed(voter, [[1, 2, 3]]);
        const sent = { form: { ballot }, headers: { origin: "null" } };
        const said = await page.request.post(`/vote/${SEALED}/1/cast`, sent);
        assert.equal(said.status(), 200, await said.text());
      }
      await doAct(page, body, "ballot.close", { ballot: "ballot-1" });
      await poll.work();
      await look(page, `${body}/elections/1/1`, seen);
      for (let step = 0; step < 2; step += 1) {
        assert.equal((await poll.step("scrutineer")).kind, "recorded");
      }
      await poll.work();
      await doAct(page, body, "elections.rehearseCount", { election: "e1" });
      await doAct(page, body, "elections.count", { contest: "e1-c1" });
      await page.getByText("public archive shows every ranking already").waitFor();
      await doAct(page, body, "elections.declareResult", { contest: "e1-c1", publish: "full" });
      await look(page, `${body}/elections/1/1`, seen);
      await page.getByRole("button", { name: "Count again here" }).click();
      await page.getByText("every figure agrees").waitFor();
      await doAct(page, body, "ballot.reportVerified", {
        ...{ ballot: "ballot-1", independent: true, rollInspected: true, interference: "none" },
        ...{ secure: true, belenios: "notRun" },
      });
      await look(page, `${body}/ballots/1/report`, seen);
      assert.equal(seen.size, 8, [...seen].join(" "));
    } finally {
      Object.assign(systemClock, real);
    }
    await v.leave();
  },
);

type House = Parameters<typeof castExampleRankings>[0];

/** The people of the small mutual by their role. */
async function partiesOf(house: House): Promise<(role: string) => string> {
  const names = { secretary: "morag.dunleavy", scrutineer: "rory.maclintock" };
  const found = new Map<string, string>();
  for (const [role, name] of Object.entries(names)) {
    const person = await personByEmail(house.db, `${name}@example.invalid`);
    found.set(role, person?.personId ?? "");
  }
  return (role) => found.get(role) ?? "";
}

/** Candidates are read and ranked by name; their signs are nowhere to be seen. */
async function inTheBooth(page: Page, code: string): Promise<void> {
  for (const language of ["/cy", ""]) {
    await page.goto(`${language}/vote/${SEALED}/1`);
    await page.locator("#code").fill(code);
    await forward(page);
    await page.getByLabel("Iain Treloar").selectOption("1");
    assert.equal(await page.getByText("candidate-").count(), 0);
    assert.deepEqual(await axeFindings(page), []);
  }
  await page.getByRole("link", { name: "Read the candidates’ words" }).waitFor();
  await forward(page);
  await seal(page);
  await page.getByText("1. Iain Treloar").waitFor();
  assert.deepEqual(await axeFindings(page), []);
  await castNow(page);
}

async function beOn(page: Page, daysAgo: number, who: string): Promise<void> {
  const { application, at } = await theWorld();
  const { db } = application.house;
  const day = inDays(-daysAgo);
  Object.assign(systemClock, clockAt(`${day}T10:00:00.000Z`));
  const person = await personByEmail(db, `${who}@example.invalid`);
  assert.ok(person, who);
  const { token } = await openSession(db, person.personId, systemClock.now());
  await page.context().clearCookies();
  await page.context().addCookies([{ name: "rochdale", value: token, url: at }]);
}

/** A paper filled in wrongly, then rightly, then changed: by lists alone, as it works without script. */
async function vote(page: Page, code: string, seen: Set<string>): Promise<void> {
  const booth = `/vote/${SLUG}/elections/1/1`;
  const rank = (place: number, to: string) =>
    page.locator(`main [name="rank-${place}"]`).selectOption(to);
  const enter = async () => {
    await page.goto(booth);
    await fill(page, { code });
    await press(page);
  };
  await enter();
  await rank(0, "1");
  await rank(1, "1");
  await rank(2, "4");
  await press(page);
  await page.getByText("both have 1").first().waitFor();
  assert.deepEqual(await axeFindings(page), []);
  assert.equal(
    await page.locator("main [name='rank-2']").inputValue(),
    "4",
    "what was said is kept",
  );
  await rank(1, "2");
  await press(page);
  await page.getByText("nobody has 3").first().waitFor();
  await rank(2, "3");
  await press(page);
  await page.getByRole("heading", { name: "Check your vote" }).waitFor();
  assert.equal(await page.locator("main ol li").count(), 3);
  assert.deepEqual(await axeFindings(page), []);
  await page.getByRole("button", { name: "Cast my vote" }).click();
  await page.getByText("It is in the box.").waitFor();
  await enter();
  await rank(3, "1");
  await press(page);
  await page.getByRole("button", { name: "Cast my vote" }).click();
  await page.getByText("in place of the vote").waitFor();
  seen.add(booth);
}

async function voters(house: House, rankings: readonly (readonly number[])[]): Promise<void> {
  await castExampleRankings(house, { slug: SLUG, contest: "e1-c1", rankings });
}

/** The page in both languages, wide and on a phone: nothing for axe to say, no sideways scroll. */
async function look(page: Page, path: string, seen: Set<string>): Promise<void> {
  for (const [language, width] of [
    ["", 1280],
    ["/cy", 390],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(language + path);
    assert.deepEqual(await axeFindings(page), [], language + path);
    assert.equal(await sidewaysScroll(page), 0, language + path);
    seen.add(language + path);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(path);
}
