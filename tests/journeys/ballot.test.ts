/** A scrutineer's ballot from calling to report: the roll frozen, voters in the booth, nothing seen before the end. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { doAct, follow, press } from "./forms.ts";
import { axeFindings, noBrowser, visit } from "./harness.ts";
import { inDays } from "../shell/days.ts";

const CASE = "/cases/rehearsal";
const VOTERS = ["Robin Sample", "Ceri Sample", "Amal Sample"] as const;
const email = (name: string) => `${name.toLowerCase().replace(" ", ".")}@example.invalid`;

type Given = { readonly answer: RegExp; readonly script: boolean };

/** One voter: fetches a code, types it with spaces and capitals, chooses, changes the choice, seals it. */
async function vote(page: Page, ballot: string, given: Given): Promise<void> {
  await page.goto(`${CASE}/ballots/${ballot}/code`);
  await press(page);
  const code = await page.locator("main code").first().innerText();
  await page.goto(`/vote/rehearsal/${ballot}`);
  await page.getByLabel("Voting code").fill(`  ${code.toUpperCase()} `);
  await page.getByRole("button", { name: "Continue" }).click();
  // axe itself is a script: it cannot look at a page without.
  if (given.script) assert.deepEqual(await axeFindings(page), []);
  await page.getByRole("radio").first().check();
  await page.locator("main button").first().click();
  await page.locator("main button", { hasText: /change/i }).click();
  await page.getByRole("radio", { name: given.answer }).check();
  await page.locator("main button").first().click();
  await page.locator("main button").first().click();
  await page.getByRole("heading", { name: /Your vote is recorded/ }).waitFor();
  if (given.script) assert.deepEqual(await axeFindings(page), []);
}

test(
  "a scrutineer calls, freezes, opens, closes and reports a rehearsal in which people vote in the booth",
  { skip: noBrowser },
  async () => {
    const scrutineer = await visit({ as: "Cass Sample" });
    const { page } = scrutineer;
    await doAct(page, CASE, "ballot.call", {
      purpose: "resolution",
      rehearsal: true,
      question: "Should the tea room sell cake?",
      answers: "Yes: sell cake\nNo: leave it as it is",
      statusQuo: 2,
      opens: inDays(0),
      closes: inDays(0),
    });
    await page.goto(`${CASE}/ballots`);
    await follow(page, page.getByRole("link", { name: /cake/ }).first());
    const number = /ballots\/(\d+)/.exec(page.url())?.[1] ?? "";
    const ballot = `ballot-${number}`;
    const roll = VOTERS.map((name, i) => `C00${i + 1};${name};${email(name)}`).join("\n");
    await doAct(page, CASE, "ballot.freezeRoll", { ballot, roll });
    await doAct(page, CASE, "ballot.open", { ballot });

    for (const [i, name] of VOTERS.entries()) {
      const voter = await visit({ as: name, width: 390, script: i !== 1 });
      await vote(voter.page, number, { answer: i === 2 ? /^No:/ : /^Yes/, script: i !== 1 });
      await voter.page.goto(`${CASE}/ballots/${number}`);
      const seen = await voter.page.locator("main").innerText();
      assert.doesNotMatch(seen, /\b[0-3] of 3\b|turnout/i, "no running result");
      await voter.leave();
    }
    const looker = await visit();
    await looker.page.goto(`${CASE}/ballots/${number}/report`);
    await looker.page.getByRole("heading", { level: 1 }).waitFor();
    assert.doesNotMatch(await looker.page.locator("main").innerText(), /Carried/);
    await doAct(page, CASE, "ballot.close", { ballot });
    await doAct(page, CASE, "ballot.report", {
      ballot,
      ...{ paperFor: 0, paperAgainst: 0, paperAbstain: 0, paperSpoiled: 0 },
      ...{ issued: 3, undelivered: 0, reissued: 0, late: 0 },
      ...{ independent: true, rollInspected: true, interference: "none" },
    });
    await looker.page.reload();
    const report = await looker.page.locator("main").innerText();
    assert.match(report, /2 of 3|2\b/);
    assert.deepEqual(await axeFindings(looker.page), []);
    const box = await looker.page.request.get(`${CASE}/ballots/${number}/box.json`);
    assert.equal(box.status(), 200);
    await looker.leave();
    await scrutineer.leave();
  },
);
