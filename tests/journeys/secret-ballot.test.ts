/** A whole verifiable ballot: three key-holders, twelve voters, paper, a revote, a lost credential, a lost key, checked offline. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Page } from "playwright-core";
import { doAct, follow } from "./forms.ts";
import { axeFindings, noBrowser, visit } from "./harness.ts";
import { doStep, makeKey, partyOf, type HolderVisit } from "./key-holders.ts";
import { inDays } from "../shell/days.ts";
import { until } from "../shell/until.ts";

const CASE = "/cases/rehearsal";
const VOTERS = 12;
const PASSPHRASE = "four brave green otters";
const folder = mkdtempSync(join(tmpdir(), "rochdale-ballot-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The case's lead brings in the other two sides, who will hold keys beside the scrutineer. */
async function admitHolders(): Promise<void> {
  const lead = await visit({ as: "Paddy Sample" });
  for (const [role, name] of [
    ["union", "Una Sample"],
    ["authority", "Ari Sample"],
  ] as const) {
    await doAct(lead.page, CASE, "parties.admit", {
      role,
      organisation: `${role} of nowhere`,
      name,
      email: `${name.toLowerCase().replace(" ", ".")}@example.invalid`,
      how: "officialEmail",
    });
  }
  await lead.leave();
}

/** A second person at the scrutineer's, for what two officers must see. */
async function admitSecondOfficer(page: Page): Promise<void> {
  await doAct(page, CASE, "parties.admit", {
    ...{ role: "scrutineer", organisation: "Rehearsal scrutineers", name: "Sid Sample" },
    ...{ email: "sid.sample@example.invalid", how: "appointed" },
  });
}

/** The registrar's page: credentials made here, the sealed file kept, the public halves published. */
async function makeCredentials(page: Page, number: string): Promise<readonly string[]> {
  await page.goto(`${CASE}/ballots/${number}/registrar`);
  await page.getByLabel("Passphrase of the sealed file").fill(PASSPHRASE);
  await page.getByLabel("The passphrase once more").fill(PASSPHRASE);
  await page.getByRole("button", { name: "Open the file and make what is missing" }).click();
  const said = page.locator("#registrar-said");
  await said.getByText(`Voting codes ready: ${VOTERS}`).waitFor();
  const sealed = await download(page, "Save the sealed file");
  const file = { name: "sealed.json", mimeType: "application/json", buffer: sealed };
  await page.getByLabel("The file that you have just saved").setInputFiles(file);
  await said.getByText("holds every voting code").waitFor();
  await page.getByLabel("Whom voters ring or write to").fill("Rehearsal scrutineers");
  const table = (await download(page, "Table for mail merge (CSV)")).toString();
  const codes = [...table.matchAll(/,([1-9A-HJ-NP-Za-km-z]{3}(?:-[1-9A-HJ-NP-Za-km-z]{3}){4}),/g)];
  await page.getByRole("button", { name: "Publish the public halves" }).click();
  await page.waitForURL(/recorded=/);
  return codes.map((found) => found[1] ?? "");
}

async function download(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return readFileSync(await (await waiting).path());
}

/** One voter in the booth, on a telephone; answers the tracker. */
async function vote(number: string, code: string, answer: RegExp): Promise<string> {
  const voter = await visit({ width: 390 });
  const { page } = voter;
  await page.goto(`/vote/rehearsal/${number}`);
  await page.locator("#code").fill(code);
  await page.locator("main button.main").click();
  await page.getByRole("radio", { name: answer }).check();
  await page.locator("main button.main").click();
  await page.getByRole("button", { name: "Cast my sealed vote" }).click();
  await page.getByRole("heading", { name: "Your vote is recorded" }).waitFor();
  const tracker = await page.locator("#exact").innerText();
  await voter.leave();
  return tracker;
}

/** The same by what a screen reader announces, and by its keys: names, roles, the heading that has the focus. */
async function voteUnseen(number: string, code: string, answer: string): Promise<string> {
  const voter = await visit();
  const { page } = voter;
  const heard = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  const to = async (role: string, name: string): Promise<void> => {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press("Tab");
      const found = page.getByRole(role as "button", { name });
      if (await found.evaluateAll((all) => all.some((one) => one === document.activeElement)))
        return;
    }
    assert.fail(`no ${role} called ${name}`);
  };
  await page.goto(`/vote/rehearsal/${number}`);
  await to("textbox", "Voting code");
  await page.keyboard.type(code);
  await page.keyboard.press("Enter");
  await page.getByRole("radio").first().waitFor();
  assert.notEqual(await heard(), "", "the new step's heading is read out");
  await to("radio", "Yes: keep a cat");
  await page.keyboard.press("Space");
  assert.ok(await page.getByRole("radio", { name: answer }).isChecked());
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Cast my sealed vote" }).waitFor();
  await to("button", "Cast my sealed vote");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Your vote is recorded" }).waitFor();
  assert.match(await heard(), /Your vote is recorded/);
  const tracker = await page.locator("#exact").innerText();
  await voter.leave();
  return tracker;
}

/** Runs our command as a stranger would, on files that were downloaded. */
function rochdale(...given: readonly string[]) {
  const run = spawnSync("bin/rochdale", given, { encoding: "utf8" });
  return { status: run.status, text: run.stdout + run.stderr };
}

async function saved(page: Page, path: string, name: string): Promise<string> {
  const answer = await page.request.get(path);
  assert.equal(answer.status(), 200, path);
  const file = join(folder, name);
  writeFileSync(file, await answer.body());
  return file;
}

/** The ballot called with its roll of twelve and its three key-holders named; answers its number. */
async function callWithHolders(page: Page): Promise<string> {
  await doAct(page, CASE, "ballot.call", {
    ...{ purpose: "resolution", rehearsal: true, box: "verifiable" },
    question: "Should the tea room keep a cat?",
    answers: "Yes: keep a cat\nNo: no cat",
    ...{ statusQuo: 2, opens: inDays(0), closes: inDays(0) },
  });
  await page.goto(`${CASE}/ballots`);
  await follow(page, page.getByRole("link", { name: /cat/ }).first());
  const number = /ballots\/(\d+)/.exec(page.url())?.[1] ?? "";
  const ballot = `ballot-${number}`;
  const roll = Array.from({ length: VOTERS }, (_, at) => `V${at + 1};Voter ${at + 1};`).join("\n");
  await doAct(page, CASE, "ballot.freezeRoll", { ballot, roll });
  await page.goto(`${CASE}/do/keys.name`);
  await doAct(page, CASE, "keys.name", {
    ...{ ballot, scheme: "twoOfThree" },
    ...{ holder1: await partyOf(page, "scrutineer"), interest1: "scrutineer" },
    ...{ holder2: await partyOf(page, "union"), interest2: "union" },
    ...{ holder3: await partyOf(page, "authority"), interest3: "employer" },
  });
  return number;
}

const STEPS = [
  { name: "shares", button: "Deal parts to the others" },
  { name: "key", button: "Check my parts" },
  { name: "rehearsal", button: "Open the test vote" },
] as const;

/** What twelve voters do: ten online, one of them twice and one with a code given again; two on paper. */
async function castVotes(page: Page, number: string, codes: readonly string[]): Promise<string[]> {
  const ballot = `ballot-${number}`;
  const trackers: string[] = [];
  for (const at of [0, 1, 2]) trackers.push(await vote(number, codes[at] ?? "", /^Yes:/));
  trackers.push(await vote(number, codes[2] ?? "", /^No:/));
  const second = await visit({ as: "Sid Sample" });
  const check = { ballot, reference: "V4", checked: "photoId" };
  await doAct(page, CASE, "roll.reissueCredential", check);
  await doAct(second.page, CASE, "roll.reissueCredential", check);
  await second.leave();
  trackers.push(await vote(number, codes[3] ?? "", /^Yes:/));
  trackers.push(await voteUnseen(number, codes[4] ?? "", "Yes: keep a cat"));
  for (const at of [5, 6, 7]) trackers.push(await vote(number, codes[at] ?? "", /^Yes:/));
  for (const at of [8, 9]) trackers.push(await vote(number, codes[at] ?? "", /^No:/));
  return trackers;
}

test(
  "a ballot that anyone can verify, from its keys to its result, one key-holder missing at the end",
  { skip: noBrowser },
  async () => {
    await admitHolders();
    const scrutineer = await visit({ as: "Cass Sample" });
    const { page } = scrutineer;
    await admitSecondOfficer(page);
    const number = await callWithHolders(page);
    const ballot = `ballot-${number}`;
    const here = `${CASE}/ballots/${number}`;
    const holders: HolderVisit[] = [];
    for (const as of ["Cass Sample", "Una Sample", "Ari Sample"]) {
      holders.push({ ...(await visit({ as })), seed: "" });
    }
    for (const holder of holders) await makeKey(holder, number);
    for (const step of STEPS) for (const holder of holders) await doStep(holder, number, step);
    await page.goto(`${here}/keys`);
    assert.match(await page.locator("main").innerText(), /Every holder has opened the test vote/);

    const codes = await makeCredentials(page, number);
    assert.equal(new Set(codes).size, VOTERS);
    await doAct(page, CASE, "secretBallot.setUp", { ballot });
    await doAct(page, CASE, "ballot.open", { ballot });
    const trackers = await castVotes(page, number, codes);
    assert.equal(new Set(trackers).size, 11);
    const looker = await visit();
    await looker.page.goto(here);
    assert.doesNotMatch(await looker.page.locator("main").innerText(), /\bturnout\b|[0-9]+ for/i);

    await doAct(page, CASE, "ballot.close", { ballot });
    const [first, second, missing] = holders;
    assert.ok(first && second && missing);
    await missing.leave();
    const open = { name: "share", button: "Open the result with the others" };
    await doStep(first, number, open);
    await doStep(second, number, open);
    await until("the result is opened", async () => {
      const file = await page.request.get(`${here}/ballots.strict`);
      return file.status() === 200;
    });
    const papers = { blank: 0, spoiled: 0, setAside: 1 };
    await doAct(page, CASE, "secretBallot.countPapers", { ballot, answers: "1\n1", ...papers });
    await doAct(second.page, CASE, "secretBallot.signPapers", {
      ...{ batch: `${ballot}/1`, wasThere: true, agrees: true },
    });
    await doAct(page, CASE, "ballot.reportVerified", {
      ...{ ballot, independent: true, rollInspected: true, interference: "none" },
      ...{ secure: true, belenios: "notRun" },
    });
    await looker.page.goto(`${here}/report`);
    const report = await looker.page.locator("main").innerText();
    assert.match(report, /8 of 12/);
    assert.deepEqual(await axeFindings(looker.page), []);

    const archive = await saved(looker.page, `${here}/ballots.bel`, "ballot.bel");
    const strict = await saved(looker.page, `${here}/ballots.strict`, "ballot.strict");
    const verified = rochdale("ballot", "verify", archive, "--strict", strict, "--json");
    assert.equal(verified.status, 0, verified.text);
    const verdict = JSON.parse(verified.text) as {
      strict: boolean;
      result: unknown;
      ballots: number;
    };
    assert.equal(verdict.strict, true);
    assert.deepEqual(verdict.result, [[0, 7, 3]]);
    for (const tracker of trackers) {
      const begins = encodeURIComponent(tracker.slice(0, 10));
      await looker.page.goto(`/vote/rehearsal/${number}/trackers?begins=${begins}`);
      assert.ok((await looker.page.locator("main").innerText()).includes(tracker), tracker);
    }
    const record = await saved(looker.page, `${CASE}/record.tar`, "record.tar");
    const whole = rochdale("record", "verify", record);
    assert.equal(whole.status, 0, whole.text);
    await looker.leave();
    await first.leave();
    await second.leave();
    await scrutineer.leave();
  },
);
