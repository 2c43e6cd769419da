/** Voting in the one-file booth with the real application: cast, changed, mistyped, lost on the way, ranked, too late. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { newOldCredential } from "@rochdale/ballot/credential.ts";
import type { Page } from "playwright-core";
import {
  ANSWERS,
  ballotHere,
  ballotsInBox,
  castNow,
  enter,
  forward,
  main,
  pathOf,
  recorded,
  review,
  seal,
  SKIP,
  visitBooth,
} from "./booth-walk.ts";
import { axeFindings, theWorld } from "./harness.ts";
import { openSmallBallot } from "./small-ballot.ts";

/** Every address and body that leaves the page. */
function listen(page: Page): string[] {
  const sent: string[] = [];
  page.on("request", (one) => sent.push(`${one.url()} ${one.postData() ?? ""}`));
  return sent;
}

test(
  "a vote is cast and changed; code and answer never leave the page, and nothing is stored",
  SKIP,
  async () => {
    const ballot = await ballotHere();
    const [code = ""] = ballot.codes;
    const voter = await visitBooth();
    const { page } = voter;
    const sent = listen(page);
    const before = new Set(await ballotsInBox(ballot));
    const added = async () => (await ballotsInBox(ballot)).filter((one) => !before.has(one));
    await enter(page, ballot, code.replaceAll("-", " "));
    assert.equal(await page.getByRole("link", { name: /Read/ }).count(), 0, "it has no papers");
    await review(page, ANSWERS[0]);
    assert.deepEqual(await added(), [], "nothing is sent before the button");
    assert.match(await page.getByRole("status").innerText(), /sealed on this device/);
    const first = await castNow(page);
    assert.match(await main(page).innerText(), /Should the garden open/, "which ballot it was");
    assert.doesNotMatch(await page.content(), new RegExp(`${code}|${ANSWERS[0]}\\s*</p>`));
    await page.getByRole("button", { name: "Vote again" }).click();
    assert.equal(await page.locator("#code").inputValue(), "", "the code is forgotten");
    await page.locator("#code").fill(code);
    await forward(page);
    await review(page, ANSWERS[1]);
    const second = await castNow(page);
    assert.deepEqual((await added()).sort(), [first, second].sort());
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
  await page.waitForFunction(() => location.hash === "");
  await page.reload();
  assert.equal(await page.locator("#code").inputValue(), "", "a reload brings no code back");
  await page.goto("about:blank");
  await page.goto(`${pathOf(ballot)}#${code}`);
  await page.waitForFunction(() => location.hash === "");
  assert.equal(await page.locator("#code").inputValue(), code);
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
