/** Journeys of money that is left: a year end to the last penny by the members' vote, and a council's dividend as its residents see it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { doAct, fill, press } from "./forms.ts";
import { axeFindings, noBrowser, sidewaysScroll, visit } from "./harness.ts";
import { inDays as day, monthAgo } from "../shell/days.ts";
import { until } from "../shell/until.ts";

const given = { skip: noBrowser };
const ALDER = "/mutuals/alder-lives";
const FOUNDRY = "/mutuals/foundry-coop";
const SURPLUS = `${FOUNDRY}/books/surplus`;
/** Members begin at this number: the register’s first import, of 33, was taken back. */
const FIRST_MEMBER = 34;
const SCHEME = "/cases/castleton-council-dividend/dividend";
const bytesOf = (text: string) => new TextEncoder().encode(text);
const [first, last] = [monthAgo(5), monthAgo(2)];
const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
const year = from === to ? from : `${from}-${to.slice(2)}`;

/** In both languages, wide and narrow, the page offends against nothing and does not scroll sideways. */
async function lookedAt(page: Page, path: string): Promise<void> {
  for (const language of ["", "/cy"]) {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${language}${path}`);
      assert.deepEqual(await axeFindings(page), [], `${language}${path} at ${width}`);
      assert.equal(await sidewaysScroll(page), 0, `${language}${path} at ${width}`);
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(path);
}

test(
  "a year's surplus goes from the closed ledger through the members' vote to a payout that adds up",
  given,
  async () => {
    const v = await visit({ as: "Morag Dunleavy" });
    const { page } = v;
    await doAct(page, FOUNDRY, "ledger.openFund", {
      ...{ name: "Community", purpose: "Evenings for schools" },
    });
    await doAct(page, FOUNDRY, "ledger.close", { month: last });
    const lines = Array.from(
      { length: 24 },
      (_, at) => `${at + FIRST_MEMBER};${19_000 + 700 * at};${900 + at}`,
    );
    await doAct(page, FOUNDRY, "surplus.listPeople", {
      year,
      people: { name: "pay.csv", bytes: bytesOf(`member;pay;hours\n${lines.join("\n")}`) },
    });
    await doAct(page, FOUNDRY, "surplus.propose", {
      ...{ firstMonth: first, lastMonth: last, form: "coopSociety", communityFund: "2000.00" },
      ...{ staffBonus: "1234.57", staffBonusWay: "equalPercentOfPay" },
    });
    await page.goto(`${SURPLUS}/${year}/options`);
    await page.getByText("£1,234.57").first().waitFor();
    await lookedAt(page, `${SURPLUS}/${year}/options`);

    await doAct(page, FOUNDRY, "meetings.call", {
      ...{ kind: "general", meetingOn: day(0), givenOn: day(-30) },
      business: "What becomes of the surplus",
    });
    await page.goto(`${FOUNDRY}/do/meetings.hold`);
    const meeting = (await page.locator("main [name=meeting]").last().inputValue()) || "";
    await doAct(page, FOUNDRY, "meetings.hold", {
      ...{ meeting, present: 30, members: 38, for1: 25, against1: 3 },
      ...{ resolution1: "Use the surplus as proposed", matter1: "surplus" },
    });
    await doAct(page, FOUNDRY, "surplus.resolve", { year, meeting });
    await shareOnceSealed(page);
    await lookedAt(page, SURPLUS);
    await page.getByText("was shared among 24 people").waitFor();
    const pence = await payoutOf(page);
    assert.equal(
      pence.reduce((sum, one) => sum + one, 0),
      123_457,
    );
    await worksOutAgain(page);
    await page.goto(`${SURPLUS}/${year}/mine`);
    await page.getByText("Each member of Foundry design co-operative").waitFor();
    await v.leave();

    const member = await visit({ as: "Iain Treloar" });
    await member.page.goto(SURPLUS);
    await member.page.getByRole("link", { name: "Your own statement" }).click();
    await lookedAt(member.page, `${SURPLUS}/${year}/mine`);
    await member.page.getByText(`You are member ${FIRST_MEMBER} of the register`).waitFor();
    const [own = 0] = pence;
    await member.page.getByText(`£${(own / 100).toFixed(2)}`, { exact: true }).waitFor();
    await member.page.getByText("Your pay of the year was £19,000").waitFor();
    await member.leave();

    const stranger = await visit();
    await stranger.page.goto(SURPLUS);
    const offered = await stranger.page.getByRole("link", { name: /Payout file/ }).count();
    assert.equal(offered, 0);
    await stranger.leave();
  },
);

/** The draw is seeded by the next checkpoint, published within ten seconds. */
async function shareOnceSealed(page: Page): Promise<void> {
  await until("a checkpoint comes", async () => {
    await page.goto(`${FOUNDRY}/do/surplus.share`);
    await fill(page, { what: `${year}.staffBonus` });
    await press(page);
    return !page.url().includes("/do/");
  });
}

async function payoutOf(page: Page): Promise<number[]> {
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: /Payout file/ }).click();
  const text = readFileSync(await (await coming).path(), "utf8");
  const lines = text.trim().split("\r\n").slice(1);
  return lines.map((line) => Number((line.split(",")[1] ?? "").replace(".", "")));
}

/** A stranger's command on the downloaded figures comes to what the page says. */
async function worksOutAgain(page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rochdale-surplus-"));
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: `The figures as a file: surplus-${year}.json` }).click();
  const file = join(folder, "surplus.json");
  await (await coming).saveAs(file);
  const said = spawnSync(process.execPath, ["libraries/cli/src/main.ts", "surplus", file], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  assert.equal(said.status, 0, said.stderr);
  const result = JSON.parse(said.stdout) as {
    surplus: number;
    appropriations: { use: string; amount: number }[];
  };
  assert.deepEqual(
    result.appropriations.map(({ use, amount }) => [use, amount]),
    [
      ["communityFund", 200_000],
      ["staffBonus", 123_457],
    ],
  );
  const pounds = `£${(result.surplus / 100).toLocaleString("en-GB")}`;
  await page.locator(`#year-${year}`).getByText(pounds).first().waitFor();
}

test(
  "what the law of a legal form forbids is refused with that law, and nothing is lost",
  given,
  async () => {
    const v = await visit({ as: "Joan Pettifer" });
    const { page } = v;
    await doAct(page, ALDER, "ledger.close", { month: last });
    await page.goto(`${ALDER}/do/surplus.propose`);
    await fill(page, { firstMonth: first, lastMonth: last, form: "communityBenefitSociety" });
    await fill(page, { participationDividend: "100.00", participationWay: "byHours" });
    await press(page);
    await page
      .getByText("A community benefit society may not pay its members a dividend.")
      .waitFor();
    await page.getByRole("link", { name: /Community benefit societies: no dividend/ }).waitFor();
    assert.equal(await page.locator("[name=participationDividend]").inputValue(), "100.00");
    await v.leave();
  },
);

test(
  "a council opens a dividend scheme and records its resolution; residents read it in both languages",
  given,
  async () => {
    const v = await visit({ as: "Lowri Stainforth" });
    const { page } = v;
    await page.goto("/mutuals");
    await page.getByRole("link", { name: /Dividends to active citizens/ }).click();
    await lookedAt(page, "/dividends");
    await page.goto("/dividends/start");
    await fill(page, { council: "Wexcombe Council", place: "Wexcombe", nation: "Wales" });
    await press(page);
    await page.waitForURL("**/dividend");
    const base = new URL(page.url()).pathname.replace("/dividend", "");
    await doAct(page, base, "dividend.resolve", {
      ...{ round: "2026-27", startsOn: "2026-04-01", endsOn: "2027-03-31" },
      ...{ pot: "50000.00", appeals: "1000.00", appealDays: 56 },
      className: "Homes of residents who helped 50 hours or more",
      resolution: "The council resolved it on 2 March 2026.",
    });
    await lookedAt(page, `${base}/dividend`);
    await lookedAt(page, `${base}/dividend/desk`);
    await page.goto(`${base}/do/dividend.allot`);
    await fill(page, { round: "2026-27" });
    await press(page);
    await page.getByText("No organisation is accepted.").waitFor();
    await v.leave();
  },
);

test(
  "a visitor reads what a council’s dividend gave; its officer decides at the desk, and who files sees no bill",
  given,
  async () => {
    const v = await visit();
    await v.page.goto("/dividends");
    await lookedAt(v.page, "/dividends");
    const refused = v.page.getByRole("row", { name: /Stonebridge Trust/ });
    await refused.getByText("Does not count").waitFor();
    await v.page.getByRole("link", { name: /active citizens of Castleton Council/ }).click();
    await lookedAt(v.page, SCHEME);
    const told = await v.page.getByText(/^£8,400 was shared among \d+ bills\.$/).innerText();
    const bands = v.page.getByRole("table", { name: "How much came off how many bills" });
    const bills = await bands.getByRole("cell").allInnerTexts();
    assert.equal(
      bills.reduce((sum, one) => sum + Number(one), 0),
      Number(/among (\d+) bills/.exec(told)?.[1]),
    );
    await v.page.getByText("Appeals: 2. Decided: 2.").waitFor();
    assert.equal(await v.page.getByRole("link", { name: "The council’s desk" }).count(), 0);
    await v.leave();

    const officer = await visit({ as: "Barnaby Quaye" });
    await officer.page.goto(SCHEME);
    await officer.page.getByRole("link", { name: "The council’s desk" }).click();
    await lookedAt(officer.page, `${SCHEME}/desk`);
    await officer.page.getByText(/Allowed: £[\d.]+ more off the bill/).waitFor();
    await officer.leave();

    const files = await visit({ as: "Joan Pettifer" });
    await files.page.goto(SCHEME);
    await files.page.getByRole("link", { name: "File who helped and for how long" }).waitFor();
    const desk = await files.page.goto(`${SCHEME}/desk`);
    assert.equal(desk?.status(), 403);
    await files.leave();
  },
);
