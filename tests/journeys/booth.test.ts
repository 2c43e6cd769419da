/** The one-file booth with the real application: votes cast, changed, checked elsewhere, lost on the way, and too late. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, test } from "node:test";
import { newOldCredential } from "@rochdale/ballot/credential.ts";
import { trackerWords } from "@rochdale/ballot/tracker-words.ts";
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { sql } from "kysely";
import type { Page } from "playwright-core";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import {
  axeFindings,
  noBrowser,
  sidewaysScroll,
  theWorld,
  visit,
  type Visitor,
} from "./harness.ts";
import { openSmallBallot, type SmallBallot } from "./small-ballot.ts";

const ANSWERS = ["Yes, open the garden", "No, leave the gate shut"] as const;
const SKIP = { skip: noBrowser, timeout: 100_000 };

let opened: Promise<SmallBallot> | null = null;
/** One ballot for all tests here; each uses codes of its own. */
async function ballotHere(): Promise<SmallBallot> {
  const { application } = await theWorld();
  opened ??= openSmallBallot(application.house, {
    purpose: "resolution",
    question: "Should the garden open on Mondays?",
    answers: ANSWERS,
    voters: 7,
  });
  return opened;
}

/** Trackers of what lies in the box. */
async function ballotsInBox({ slug, ballot }: SmallBallot): Promise<string[]> {
  const { application } = await theWorld();
  const { rows } = await sql<{ tracker: string }>`
    select tracker from secret_waiting join body using (body_id)
    where slug = ${slug} and ballot = ${ballot}`.execute(application.house.db);
  return rows.map((row) => row.tracker);
}

const pathOf = (ballot: SmallBallot) => `/vote/${ballot.slug}/${ballot.number}`;
const main = (page: Page) => page.locator("main");
const forward = (page: Page) => page.locator("main button.main").click();
const seal = async (page: Page) => {
  await page.locator("#seal", { hasText: /^[0-9a-f]{4} / }).waitFor();
  return page.locator("#seal").innerText();
};

async function enter(page: Page, ballot: SmallBallot, code: string): Promise<void> {
  await page.goto(pathOf(ballot));
  await page.locator("#code").fill(code);
  await forward(page);
  await page.locator("legend").waitFor();
}

async function review(page: Page, answer: string): Promise<string> {
  await page.getByLabel(answer).check();
  await forward(page);
  return seal(page);
}

async function castNow(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Cast my sealed vote" }).click();
  return recorded(page);
}

async function recorded(page: Page): Promise<string> {
  await page.getByRole("heading", { name: "Your vote is recorded" }).waitFor();
  const tracker = await page.locator("#exact").innerText();
  const words = (await page.locator("#tracker").innerText()).match(/[a-z]+/g) ?? [];
  assert.deepEqual(words.slice(-6), trackerWords(tracker));
  return tracker;
}

/** Every address and body that leaves the page. */
function listen(page: Page): string[] {
  const sent: string[] = [];
  page.on("request", (one) => sent.push(`${one.url()} ${one.postData() ?? ""}`));
  return sent;
}

const visitBooth = (given: Visitor = {}) => visit({ width: 390, ...given });

test(
  "the page is one small file, its digest is in the record, its policy lets nothing else in",
  SKIP,
  async () => {
    const ballot = await ballotHere();
    const { at, application } = await theWorld();
    const answer = await fetch(at + pathOf(ballot));
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.ok(bytes.length <= 100_000, `${bytes.length} bytes`);
    const body = await bodyBySlug(application.house.db, ballot.slug);
    assert.ok(body);
    const { setUp } = secretBallotOf(body.story, ballot.ballot);
    assert.equal(createHash("sha256").update(bytes).digest("hex"), setUp?.content.booth);
    const policy = answer.headers.get("content-security-policy") ?? "";
    assert.match(
      policy,
      /^default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-[^ ]+'; /,
    );
    assert.doesNotMatch(bytes.toString(), / src="|<link[^>]*stylesheet/);
    assert.equal(answer.headers.get("set-cookie"), null);
    const check = await fetch(`${at}${pathOf(ballot)}/check`);
    assert.deepEqual(Buffer.from(await check.arrayBuffer()), bytes);
  },
);

test(
  "a vote is cast and changed; code and answer never leave the page, and nothing is stored",
  SKIP,
  async () => {
    const ballot = await ballotHere();
    const [code = ""] = ballot.codes;
    const voter = await visitBooth();
    const { page } = voter;
    const sent = listen(page);
    await enter(page, ballot, code.replaceAll("-", " "));
    await review(page, ANSWERS[0]);
    assert.equal((await ballotsInBox(ballot)).length, 0, "nothing is sent before the button");
    const first = await castNow(page);
    assert.doesNotMatch(await page.content(), new RegExp(`${code}|${ANSWERS[0]}\\s*</p>`));
    await page.getByRole("button", { name: "Vote again" }).click();
    assert.equal(await page.locator("#code").inputValue(), "", "the code is forgotten");
    await page.locator("#code").fill(code);
    await forward(page);
    await review(page, ANSWERS[1]);
    const second = await castNow(page);
    const box = await ballotsInBox(ballot);
    assert.deepEqual(box.sort(), [first, second].sort());
    for (const secret of [code, code.replaceAll("-", ""), "garden", "Yes", "gate"])
      for (const one of sent)
        assert.ok(!decodeURIComponent(one).includes(secret), `${secret} left`);
    assert.equal(sent.filter((one) => one.includes("/cast ")).length, 2);
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
    assert.equal(stored + (await page.context().cookies()).length, 0);
    await voter.leave();
  },
);

test("wrong codes are explained on the spot, and nobody is asked about them", SKIP, async () => {
  const ballot = await ballotHere();
  const [, code = ""] = ballot.codes;
  const voter = await visitBooth();
  const { page } = voter;
  await page.goto(pathOf(ballot));
  await page.waitForLoadState("networkidle");
  const sent = listen(page);
  const last = code.endsWith("2") ? "3" : "2";
  for (const [typed, says] of [
    ["", /Enter your voting code/],
    [`0${code.slice(1)}`, /Look again at “0”/],
    [code.slice(2), /Count the characters.*13/],
    [code.slice(0, -1) + last, /mistyped/],
    [
      newOldCredential((n) => crypto.getRandomValues(new Uint8Array(n))),
      /not on this ballot’s list/,
    ],
  ] as const) {
    await page.locator("#code").fill(typed);
    await forward(page);
    await page.getByRole("alert").filter({ hasText: says }).waitFor();
    assert.equal(await page.locator("#code").inputValue(), typed, "what was typed stays");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "problem");
    assert.match(await page.title(), /^Error: /);
  }
  assert.deepEqual(await axeFindings(page), []);
  assert.deepEqual(sent, []);
  // From a letter's code: filled in, and gone from the address.
  await page.goto(`${pathOf(ballot)}#${code}`);
  await page.reload();
  assert.equal(await page.locator("#code").inputValue(), "", "a reload brings no code back");
  await page.goto("about:blank");
  await page.goto(`${pathOf(ballot)}#${code}`);
  assert.equal(await page.locator("#code").inputValue(), code);
  assert.ok(!page.url().includes("#"));
  await voter.leave();
});

test("an answer that got lost: the same vote goes again and counts once", SKIP, async () => {
  const ballot = await ballotHere();
  const [, , code = ""] = ballot.codes;
  const voter = await visitBooth();
  const { page, errors } = voter;
  const before = (await ballotsInBox(ballot)).length;
  let tries = 0;
  await page.route("**/cast", async (route) => {
    tries += 1;
    if (tries === 1) return route.abort();
    if (tries === 2) return route.fulfill({ status: 503, body: "busy" });
    // It arrives, and only its acknowledgement is lost.
    if (tries === 3) await route.fetch();
    return tries === 3 ? route.abort() : route.continue();
  });
  await enter(page, ballot, code);
  await review(page, ANSWERS[0]);
  await page.getByRole("button", { name: "Cast my sealed vote" }).click();
  const again = page.getByRole("button", { name: "Send the same vote again" });
  await main(page).getByText("No answer came").waitFor();
  assert.equal((await ballotsInBox(ballot)).length, before);
  assert.deepEqual(await axeFindings(page), []);
  await again.click();
  await main(page).getByText("busy or has a fault").waitFor();
  await again.click();
  await main(page).getByText("No answer came").waitFor();
  assert.equal((await ballotsInBox(ballot)).length, before + 1);
  await again.click();
  const tracker = await recorded(page);
  const box = await ballotsInBox(ballot);
  assert.equal(box.length, before + 1);
  assert.ok(box.includes(tracker));
  errors.length = 0; // The browser reports each lost request.
  await voter.leave();
});

test("a seal opened on a second device shows its answers, and is never cast", SKIP, async () => {
  const ballot = await ballotHere();
  const [, , , code = ""] = ballot.codes;
  const voter = await visitBooth();
  const { page } = voter;
  const before = (await ballotsInBox(ballot)).length;
  await enter(page, ballot, code);
  const number = await review(page, ANSWERS[1]);
  await page.getByText("Check that this device seals").click();
  await page.getByRole("button", { name: "Open this vote instead" }).click();
  await page.getByRole("heading", { name: "thrown away" }).waitFor();
  assert.equal(await seal(page), number, "the seal was made before the choice to open it");
  assert.deepEqual(await axeFindings(page), []);
  const address = new URL((await page.locator("#opening").textContent()) ?? "");
  const second = await visitBooth({ width: 1280 });
  await second.page.goto(address.pathname + address.hash);
  assert.equal(await seal(second.page), number);
  assert.match(await main(second.page).innerText(), new RegExp(ANSWERS[1]));
  assert.doesNotMatch(await main(second.page).innerText(), new RegExp(ANSWERS[0]));
  assert.deepEqual(await axeFindings(second.page), []);
  await second.page.getByRole("button", { name: "Open a vote that another" }).click();
  await second.page.locator("#pasted").fill(address.href.slice(0, -20));
  await forward(second.page);
  await second.page.getByRole("alert").filter({ hasText: "not a whole address" }).waitFor();
  await second.leave();
  await page.getByRole("button", { name: "Vote now, with a new seal" }).click();
  const fresh = await review(page, ANSWERS[0]);
  assert.notEqual(fresh, number);
  await castNow(page);
  assert.equal((await ballotsInBox(ballot)).length, before + 1, "the opened one never arrived");
  await voter.leave();
});

const folder = mkdtempSync(join(tmpdir(), "rochdale-booth-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test(
  "a saved file checks the code with no network, and casts when there is one",
  SKIP,
  async () => {
    const ballot = await ballotHere();
    const [, , , , code = ""] = ballot.codes;
    const { at, application } = await theWorld();
    const page0 = await (await fetch(at + pathOf(ballot))).text();
    const { baseUrl } = application.house.configuration;
    // The world of tests listens where the system pleases; elsewhere the address is the configured one.
    const file = join(folder, "booth.html");
    writeFileSync(file, page0.replaceAll(baseUrl, at));
    const voter = await visitBooth();
    const { page, errors } = voter;
    await page.context().setOffline(true);
    await page.goto(pathToFileURL(file).href);
    await page.locator("#code").fill(code);
    await forward(page);
    await review(page, ANSWERS[0]);
    await page.getByRole("button", { name: "Cast my sealed vote" }).click();
    await main(page).getByText("No answer came").waitFor();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Send the same vote again" }).click();
    const tracker = await recorded(page);
    assert.ok((await ballotsInBox(ballot)).includes(tracker));
    errors.length = 0;
    await voter.leave();
  },
);

test(
  "every screen passes axe in both languages and widths, and at twice the text size",
  SKIP,
  async () => {
    const ballot = await ballotHere();
    const [, , , , , code = ""] = ballot.codes;
    for (const [width, language] of [
      [390, "en"],
      [1280, "cy"],
      [320, "cy"],
    ] as const) {
      const voter = await visitBooth({ width });
      const { page } = voter;
      const look = async (screen: string): Promise<void> => {
        assert.deepEqual(await axeFindings(page), [], `${screen} ${width} ${language}`);
        assert.equal(await sidewaysScroll(page), 0, `${screen} ${width} ${language}`);
        await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
        assert.ok((await sidewaysScroll(page)) <= 0, `${screen} ${width} at 200%`);
        await page.evaluate(() => (document.documentElement.style.fontSize = ""));
      };
      await page.goto((language === "cy" ? "/cy" : "") + pathOf(ballot));
      assert.equal(await page.locator("html").getAttribute("lang"), language);
      await look("code");
      await page.locator("#code").fill(code);
      await forward(page);
      await page.locator("legend").waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
      await look("question");
      await page.getByLabel(ANSWERS[0]).check();
      await forward(page);
      await seal(page);
      await page.locator("summary").click();
      await look("review");
      await page.locator("footer button").click();
      await look("limits");
      await page.locator("main button").first().click();
      await page.locator("[data-do=cast]").click();
      await page.locator("#tracker").waitFor();
      await look("recorded");
      await voter.leave();
    }
  },
);

test("changing language loses nothing that was typed or ticked", SKIP, async () => {
  const ballot = await ballotHere();
  const [, , , , , , code = ""] = ballot.codes;
  const voter = await visitBooth();
  const { page } = voter;
  await page.goto(pathOf(ballot));
  await page.locator("#code").fill(code.slice(0, 7));
  await page.getByRole("button", { name: "Cymraeg" }).click();
  await page.getByRole("heading", { name: "Rhowch eich cod" }).waitFor();
  assert.equal(await page.locator("#code").inputValue(), code.slice(0, 7));
  assert.equal(await page.locator("html").getAttribute("lang"), "cy");
  await page.locator("#code").fill(code);
  await forward(page);
  await page.getByLabel(ANSWERS[1]).check();
  await page.getByRole("button", { name: "English" }).click();
  assert.ok(await page.getByLabel(ANSWERS[1]).isChecked());
  await forward(page);
  const number = await seal(page);
  await page.getByRole("button", { name: "Cymraeg" }).click();
  assert.equal(await seal(page), number);
  await voter.leave();
});

test(
  "by keyboard alone, and sealed and cast within 1.5 seconds on a processor six times slower",
  SKIP,
  async () => {
    const ballot = await ballotHere();
    const [, , , , , , code = ""] = ballot.codes;
    const voter = await visitBooth();
    const { page } = voter;
    await page.goto(pathOf(ballot));
    const tabTo = async (id: string): Promise<void> => {
      for (let i = 0; i < 20; i += 1) {
        await page.keyboard.press("Tab");
        if (await page.evaluate((one) => document.activeElement?.matches(one), id)) return;
      }
      assert.fail(`the keyboard does not reach ${id}`);
    };
    await tabTo("#code");
    await page.keyboard.type(code);
    await page.keyboard.press("Enter");
    await page.locator("legend").waitFor();
    await tabTo("[name=choice]");
    await page.keyboard.press("Space");
    const slow = await page.context().newCDPSession(page);
    await slow.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    const start = Date.now();
    await page.keyboard.press("Enter");
    await page.locator("#seal").waitFor();
    await tabTo("[data-do=cast]");
    await page.keyboard.press("Enter");
    await page.locator("#tracker").waitFor();
    const milliseconds = Date.now() - start;
    assert.ok(milliseconds < 1500, `${milliseconds} ms`);
    await slow.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    assert.equal(await page.evaluate(() => document.activeElement?.id), "step");
    await voter.leave();
  },
);

test(
  "a ranked paper: numbers beside names, mended where they clash, sealed and cast",
  SKIP,
  async () => {
    const { application } = await theWorld();
    const ballot = await openSmallBallot(application.house, {
      purpose: "boardElection",
      question: "Who should sit on the garden's board?",
      answers: ["Ann Able", "Bob Baker", "Cai Carter"],
      voters: 2,
    });
    const voter = await visitBooth();
    const { page } = voter;
    await enter(page, ballot, ballot.codes[0] ?? "");
    await page.getByLabel("Ann Able").selectOption("2");
    await page.getByLabel("Cai Carter").selectOption("2");
    await forward(page);
    await page.getByRole("alert").filter({ hasText: "both have 2" }).waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page.getByLabel("Cai Carter").selectOption("1");
    await forward(page);
    await seal(page);
    assert.match(await main(page).innerText(), /1\. Cai Carter\s+2\. Ann Able/);
    await page.locator("footer button").click();
    await main(page).getByText("Rare rankings").waitFor();
    await page.locator("main button").first().click();
    const tracker = await castNow(page);
    assert.deepEqual(await ballotsInBox(ballot), [tracker]);
    await voter.leave();
  },
);

test("without scripts the page says so, and how to vote on paper or with help", SKIP, async () => {
  const ballot = await ballotHere();
  const voter = await visitBooth({ script: false });
  await voter.page.goto(pathOf(ballot));
  const text = await voter.page.locator("body").innerText();
  assert.match(text, /needs JavaScript.*ask the scrutineer, Rehearsal scrutineers, for a paper/s);
  assert.match(text, /Mae angen JavaScript/);
  await voter.leave();
});

test(
  "too late: a vote under way is refused and said so; a page opened afterwards says it first",
  SKIP,
  async () => {
    const { application } = await theWorld();
    const ballot = await openSmallBallot(application.house, {
      ...{ purpose: "resolution", question: "Should the pond freeze?", answers: ANSWERS },
      ...{ voters: 2, daysAgo: 2 },
    });
    const voter = await visitBooth();
    const { page } = voter;
    await page.route("**/state.json", (route) => route.abort());
    await enter(page, ballot, ballot.codes[0] ?? "");
    await review(page, ANSWERS[0]);
    await page.getByRole("button", { name: "Cast my sealed vote" }).click();
    await main(page).getByText("Voting has ended").waitFor();
    assert.deepEqual(await axeFindings(page), []);
    assert.deepEqual(await ballotsInBox(ballot), []);
    await page.unroute("**/state.json");
    await page.goto(pathOf(ballot));
    await page.getByRole("heading", { name: "You cannot vote now" }).waitFor();
    assert.equal(await page.locator("#code").count(), 0);
    voter.errors.length = 0;
    await voter.leave();
  },
);
