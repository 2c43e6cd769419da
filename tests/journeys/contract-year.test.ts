/** A whole contract year in the browser: negotiated, prices changed by both, a sample, a dispute, a revision, a cap, the year's end. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { claimLists } from "@rochdale/genuineness/claim-lists.ts";
import { findingsOf } from "@rochdale/genuineness/finding.ts";
import { money } from "@rochdale/language/say.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { perform } from "../../app/src/house/perform.ts";
import { sealAll } from "../../app/src/house/sealer.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { clockAt, systemClock } from "../../app/src/platform/clock.ts";
import { personByEmail } from "../../app/src/platform/people.ts";
import { openSession } from "../../app/src/platform/sessions.ts";
import { loadStory } from "../../examples/load-story.ts";
import { heads } from "../../examples/twin-terms.ts";
import { dayBefore } from "../../examples/twin-days.ts";
import { after, contractHouse, PEOPLE, signedAgo, yearOf } from "../shell/contract-house.ts";
import { doAct, fill, press, type Answers } from "./forms.ts";
import { axeFindings, noBrowser, theWorld, visit } from "./harness.ts";
import { inDays } from "../shell/days.ts";

const SLUG = "contract-year";
const BASE = `/mutuals/${SLUG}`;
type Who = keyof typeof PEOPLE;

async function personOf(who: Who) {
  const { house } = (await theWorld()).application;
  const address = PEOPLE[who].toLowerCase().replace(/[^a-z]+/g, ".");
  const person = await personByEmail(house.db, `${address}@example.invalid`);
  assert.ok(person, who);
  return person;
}

/** The whole application on a day so many days ago. */
function itIs(daysAgo: number): void {
  const today = inDays(0);
  Object.assign(systemClock, clockAt(`${dayBefore(today, daysAgo)}T10:00:00.000Z`));
}

/** The browser as somebody, so many days ago. */
async function be(page: Page, who: Who, daysAgo: number): Promise<void> {
  const { application, at } = await theWorld();
  itIs(daysAgo);
  const { personId } = await personOf(who);
  const { token } = await openSession(application.house.db, personId, systemClock.now());
  await page.context().clearCookies();
  await page.context().addCookies([{ name: "rochdale", value: token, url: at }]);
}

/** The same act by the same form's rules, without the browser: for what recurs each month. */
async function quietly(daysAgo: number, who: Who, given: [id: string, told?: Told]): Promise<void> {
  const { house } = (await theWorld()).application;
  const act = house.acts.get(given[0]);
  assert.ok(act, given[0]);
  const today = inDays(0);
  const clock = clockAt(`${dayBefore(today, daysAgo)}T11:00:00.000Z`);
  const { personId } = await personOf(who);
  const sent = sentData(given[1] ?? {});
  const said = await perform(house, { slug: SLUG, act, personId, sent, clock });
  assert.equal(said.kind, "recorded", `${given[0]}: ${JSON.stringify(said)}`);
}

async function addTerm(page: Page, kind: string, answers: Answers): Promise<void> {
  await page.goto(`${BASE}/contract/draft/add/${kind}`);
  await fill(page, answers);
  await press(page);
  await page.waitForURL(/\/contract\/draft$/);
}

const standards = [["Visits on time", true, "95.0", "percent"]] as const;
const headsTold = heads({ termMonths: 24, standards }) as unknown as Answers;

test(
  "a contract year, from the first offer to the last statement, recomputed by a stranger",
  { skip: noBrowser },
  async () => {
    // Long because a year is told in the order of its days.
    const world = await theWorld();
    const { house } = world.application;
    const today = house.clock.today();
    const months = yearOf(today);
    const month = (at: number): string => months[at] ?? assert.fail();
    const on = (at: number, day: number): number => after(today, month(at), day);
    const signed = signedAgo(today);
    await loadStory(house, contractHouse(today, { slug: SLUG, negotiated: false }));
    // Every form is sent without script; axe needs one to look.
    const v = await visit({ script: false });
    const looker = await visit();
    const { page } = v;
    const accessible = async (path: string): Promise<void> => {
      await looker.page.goto(path);
      assert.deepEqual(await axeFindings(looker.page), [], path);
    };
    const real = { ...systemClock };
    try {
      // The council drafts three terms, one form each, and offers them.
      await be(page, "authority", signed + 45);
      await addTerm(page, "block", { name: "Core team", annual: "120000.00" });
      await addTerm(page, "tariff", { name: "Visits", metric: "Visits", price: "42.50" });
      await addTerm(page, "outcome", {
        ...{ name: "Jobs kept", metric: "Jobs", price: "1000", yearCap: "150000.00" },
      });
      await doAct(page, BASE, "contract.offer", headsTold);
      // The mutual starts from that offer, adds what a missed target costs, and caps all outcomes.
      await be(page, "secretary", signed + 40);
      await page.goto(`${BASE}/contract/draft`);
      await page.getByRole("button", { name: "Start from the newest offer" }).click();
      await addTerm(page, "serviceCredits", {
        ...{ name: "Visits on time", kpis: "on time; 95", creditCap: "10" },
        chargesOf: ["core-team"],
      });
      await page.goto(`${BASE}/contract/draft/add/tariff`);
      await fill(page, { name: "Nights", metric: "nights", price: "a lot" });
      await press(page);
      await page.getByRole("alert").waitFor();
      assert.equal(await page.locator("[name=name]").inputValue(), "Nights", "nothing is lost");
      await doAct(page, BASE, "contract.offer", headsTold);
      await doAct(page, BASE, "contract.stateScenario", {
        ...{ scenario: "expected", volumes: "visits: 110\njobs: 20\non-time: 95" },
        basis: "The year before, without the flood.",
      });
      await be(page, "authority", signed + 30);
      await doAct(page, BASE, "contract.statePreviousCost", {
        ...{ cost: "400000.00", year: "2023-24", source: "The council’s outturn report." },
        ...{ deflatorThen: "96.1", deflatorNow: "102.4", deflatorYear: "2025-26" },
        deflatorSeries: "Invented index for this journey",
      });
      const offers = await page.locator("main").innerText();
      assert.match(offers, /Differs/);
      // 120,000 + 12 x 110 x 42.50 + jobs to their cap of 150,000.
      assert.match(offers, /£326,100/);
      assert.match(offers, /In the prices of 2025-26 that is £426,222.68/);
      await accessible(`${BASE}/contract`);
      await doAct(page, BASE, "contract.agreeHeads", { version: "2" });
      await quietly(signed + 25, "authority", [
        "contract.recordAward",
        { to: "thisBody", bidders: 3, reasons: "First on quality." },
      ]);
      await be(page, "authority", signed);
      await doAct(page, BASE, "contract.sign", { startsOn: `${month(0)}-01` });

      // First month: outcomes claimed in the browser, the rest as every month.
      await be(page, "secretary", on(0, 1));
      await doAct(page, BASE, "payment.report", {
        ...{ metric: "jobs", period: month(0), value: "100", evidence: "The list of 100." },
      });
      for (let at = 0; at < 12; at += 1) await usual(at);
      async function usual(at: number): Promise<void> {
        const say = (metric: string, value: string) =>
          quietly(on(at, 1), "secretary", ["payment.report", { metric, period: month(at), value }]);
        await say("visits", String(100 + at));
        await say("on-time", at === 4 ? "91" : "96");
        if (at === 8) await say("jobs", "80");
        if (at === 2) await disputedVisits();
        await quietly(on(at, 5), at % 2 === 0 ? "secretary" : "authority", ["payment.draw"]);
        if (at === 0) await sampled();
        if (at === 2) await settled();
        if (at === 3) await pricesChanged();
        if (at === 5) await revised();
        if (at === 8)
          await quietly(on(8, 10), "assessor", [
            "payment.assess",
            { observation: await newest("jobs"), outcome: "validated" },
          ]);
        await paid(at);
      }
      async function newest(metric: string): Promise<string> {
        const body = await bodyBySlug(house.db, SLUG);
        const told = body?.story.entries.findLast(
          (one) => one.type === "ObservationReported/1" && one.content.metric === metric,
        );
        assert.ok(told?.type === "ObservationReported/1");
        return told.content.observation;
      }
      /** A list of 100, 60 of them drawn by the next checkpoint; the assessor rejects three. */
      async function sampled(): Promise<void> {
        await be(page, "secretary", on(0, 6));
        await doAct(page, BASE, "payment.closeClaims", {
          ...{ claims: "report-1", tolerance: "15", sample: "60" },
        });
        await sealAll(house);
        await be(page, "assessor", on(0, 8));
        await doAct(page, BASE, "payment.drawClaims", { list: "list-1" });
        const body = await bodyBySlug(house.db, SLUG);
        const units = body ? (claimLists(body.story)[0]?.drawn?.units ?? []) : [];
        assert.equal(units.length, 60);
        const wrong = units.slice(0, 3).map((unit) => unit.split("-").at(-1));
        await doAct(page, BASE, "payment.assessClaims", {
          list: "list-1",
          wrong: wrong.join(", "),
        });
        await page.getByText("Accepted: 97 of 100").waitFor();
        await accessible(`${BASE}/payments/lists/list-1`);
      }
      async function disputedVisits(): Promise<void> {
        await be(page, "authority", on(2, 3));
        await page.goto(`${BASE}/payments/${month(2)}`);
        await page.getByText("This statement is not drawn.").waitFor();
        await doAct(page, BASE, "payment.dispute", {
          ...{ line: `${month(2)} visits`, reasons: "A week was counted twice." },
        });
      }
      async function settled(): Promise<void> {
        await be(page, "arbiter", on(2, 12));
        await page.goto(`${BASE}/payments/${month(2)}`);
        await page.getByText("in dispute and not in this sum").waitFor();
        await doAct(page, BASE, "payment.resolve", {
          ...{ dispute: "dispute-1", result: "settled", agreed: "4000.00" },
        });
      }
      async function pricesChanged(): Promise<void> {
        await be(page, "secretary", on(3, 8));
        await doAct(page, BASE, "contract.offerPrices", {
          ...{ effectiveFrom: `${month(6)}-01`, reason: "The pay award.", basedOn: "2" },
          ...{ uplift: "3", efficiency: "1" },
        });
        await be(page, "authority", on(3, 9));
        await doAct(page, BASE, "contract.agreePrices", { version: "3" });
      }
      /** A figure of an earlier month is put right: the next statement adjusts, the old one stays. */
      async function revised(): Promise<void> {
        await quietly(on(5, 8), "secretary", [
          "payment.report",
          { metric: "visits", period: month(5), value: "95", corrects: await newest("visits") },
        ]);
      }
      async function paid(at: number): Promise<void> {
        itIs(on(at, 24));
        const total = await totalOf(page, month(at));
        const sum = `${total / 100n}.${String(total % 100n).padStart(2, "0")}`;
        const paidOn = dayBefore(today, on(at, 24));
        const number = at + 1;
        await quietly(on(at, 24), "authority", ["payment.pay", { period: month(at), sum, paidOn }]);
        await quietly(on(at, 25), "secretary", [
          "payment.confirm",
          { payment: `payment-${number}` },
        ]);
      }
    } finally {
      Object.assign(systemClock, real);
    }
    await page.context().clearCookies();
    const totals = await recomputed(page, months);
    assert.deepEqual(
      totals.map((one) => one.lines.filter(({ status }) => status === "adjustment").length),
      [0, 1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0],
    );
    assert.equal(totals[2]?.held, 433_500, "102 visits at 42.50 are held");
    // 97 jobs in the first month, 53 of 80 until the cap of 150.
    const last = totals.at(-1);
    assert.deepEqual(last?.checks.capsReached, ["jobs-kept"]);
    // After the change a visit costs 42.50 x 1.03 x 0.99.
    const visits = totals[6]?.lines.find(({ term }) => term === "visits");
    assert.equal(visits?.amount, Math.round((106 * 4250 * 10_197) / 10_000));
    await page.goto(`${BASE}/payments/${month(11)}`);
    await page.getByText("Reached: £150,000 of £150,000").first().waitFor();
    await accessible(`${BASE}/payments/${month(11)}`);
    await page.goto(`/cy${BASE}/payments/${month(2)}`);
    await page.getByText("mewn anghydfod").first().waitFor();
    await accessible(`/cy${BASE}/payments/${month(2)}`);
    await page.goto(`${BASE}/payments`);
    await page.getByText("12 statements stand on").waitFor();
    await accessible(`${BASE}/payments`);
    const body = await bodyBySlug(house.db, SLUG);
    const found = body ? findingsOf(body.story, today) : [];
    const state = (id: string) => found.find((one) => one.id === id)?.state;
    assert.deepEqual([state("paidWhatWasDue"), state("paidInTime")], ["met", "met"]);
    await looker.leave();
    await v.leave();
  },
);

/** What a statement's page asks to be paid, in pence. */
async function totalOf(page: Page, period: string): Promise<bigint> {
  await page.goto(`${BASE}/payments/${period}`);
  const lead = await page.locator("main .rd-lead").first().innerText();
  const [, pounds = "", pence = "00"] = /owes £([\d,]+)(?:\.(\d\d))?/.exec(lead) ?? [];
  assert.notEqual(pounds, "", lead);
  return BigInt(pounds.replaceAll(",", "")) * 100n + BigInt(pence);
}

type Worked = {
  readonly total: number;
  readonly held: number;
  readonly lines: readonly { term: string; status: string; amount: number }[];
  readonly checks: { readonly capsReached: readonly string[] };
};

/** Each month's file through the command; the page shows the same sum. */
async function recomputed(page: Page, months: readonly string[]): Promise<Worked[]> {
  const folder = mkdtempSync(join(tmpdir(), "rochdale-contract-"));
  const totals: Worked[] = [];
  for (const period of months) {
    const sent = await page.request.get(`${BASE}/payments/${period}/statement.json`);
    const file = join(folder, `${period}.json`);
    writeFileSync(file, await sent.body());
    const { status, stdout, stderr } = spawnSync("bin/rochdale", ["statement", file], {
      encoding: "utf8",
    });
    assert.equal(status, 0, stderr);
    const worked = JSON.parse(stdout) as Worked;
    assert.equal(await totalOf(page, period), BigInt(worked.total), period);
    const cell = page.locator("#lines tr.rd-total td").last();
    const shown = worked.lines.filter(({ status: of }) => of === "payable" || of === "decided");
    const sum = shown.reduce((all, { amount }) => all + BigInt(amount), 0n);
    assert.ok((await cell.innerText()).includes(money("en", sum)), period);
    totals.push(worked);
  }
  rmSync(folder, { recursive: true, force: true });
  return totals;
}
