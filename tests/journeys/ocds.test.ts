/** Open contracting data as a stranger finds it: the feed, one contract in words, its record as a file, in both languages. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { schemaBreaches } from "@rochdale/ocds/schemas.ts";
import { loadStory } from "../../examples/load-story.ts";
import { dayBefore } from "../../examples/twin-days.ts";
import { step } from "../../examples/telling.ts";
import { extendedSchemas, ours, skip as noSchemas } from "../second-opinion/ocds/official.ts";
import { after, contractHouse, yearOf } from "../shell/contract-house.ts";
import { axeFindings, noBrowser, sidewaysScroll, theWorld, visit } from "./harness.ts";

const SLUG = "open-contract";
const OCID = `ocds-000000-invented-${SLUG}`;

/** Its first month: 100 visits, a statement, half of it paid and not confirmed; then prices raised by both. */
async function contractWithMoney(): Promise<void> {
  const { house } = (await theWorld()).application;
  const today = house.clock.today();
  const [first = "", , , , , , seventh = ""] = yearOf(today);
  const on = (day: number) => after(today, first, day);
  const story = contractHouse(today, { slug: SLUG });
  const steps = [
    ...story.steps,
    step(on(2), "secretary", "payment.report", { metric: "visits", period: first, value: "100" }),
    step(on(2), "secretary", "payment.report", { metric: "on-time", period: first, value: "94" }),
    step(on(5), "secretary", "payment.draw", {}),
    step(on(20), "authority", "payment.pay", {
      period: first,
      sum: "7000.00",
      paidOn: dayBefore(today, on(20)),
    }),
    step(on(21), "secretary", "contract.offerPrices", {
      ...{ effectiveFrom: `${seventh}-01`, reason: "The pay award.", basedOn: "2" },
      ...{ uplift: "3", efficiency: "1" },
    }),
    step(on(22), "authority", "contract.agreePrices", { version: "3" }),
  ];
  await loadStory(house, { ...story, steps });
}

async function sound(page: Page): Promise<void> {
  const found: string[] = [];
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await axeFindings(page)));
    if ((await sidewaysScroll(page)) > 0) found.push(`scrolls at ${width}`);
  }
  assert.deepEqual(found, [], page.url());
  await page.setViewportSize({ width: 1280, height: 900 });
}

type Contract = {
  readonly value?: object;
  readonly description: string;
  readonly amendments: readonly { readonly rationale: string }[];
  readonly implementation: {
    readonly transactions: readonly { readonly value: { readonly amount: number } }[];
    readonly milestones: readonly { readonly id: string; readonly status: string }[];
    readonly performanceFailures: readonly { readonly penaltyImposed: string }[];
  };
};

async function downloaded(page: Page, name: string): Promise<unknown> {
  const answered = page.waitForResponse((one) => one.url().endsWith(`${OCID}.json`));
  await page.getByRole("link", { name }).click();
  const said = await answered;
  assert.match(said.headers()["content-type"] ?? "", /json/);
  return said.json();
}

test(
  "a stranger follows a contract's money from the feed to the file",
  { skip: noBrowser },
  async () => {
    await contractWithMoney();
    const v = await visit();
    const { page } = v;
    await page.goto("/ocds");
    await page.getByRole("heading", { name: "Contracts as open data" }).waitFor();
    await sound(page);
    await page.locator(`main a[href="/mutuals/${SLUG}/ocds"]`).click();
    await page.getByRole("heading", { name: "This contract as open data" }).waitFor();
    await sound(page);
    const money = await page.locator("#money").innerText();
    assert.match(money, /Not stated.*Visits, Jobs kept/);
    // Half a year at 120,000, then 18 months at 120,000 x 1.03 x 0.99.
    assert.match(money, /£243,546 over the whole contract/);
    // 10,000 + 100 x 42.50 - 1% of 10,000.
    assert.match(money, /Due so far\s+£14,150/);
    assert.match(money, /£7,000. The mutual has not confirmed it yet/);
    const record = (await downloaded(page, `The record as JSON: ${OCID}`)) as {
      readonly records: readonly [
        { readonly compiledRelease: { readonly contracts: readonly [Contract] } },
      ];
    };
    const [contract] = record.records[0].compiledRelease.contracts;
    assert.equal(contract.value, undefined);
    assert.match(contract.description, /The other lines come to £243,546/);
    assert.equal(contract.amendments[0]?.rationale, "The pay award.");
    const { transactions, milestones, performanceFailures } = contract.implementation;
    assert.deepEqual(
      transactions.map(({ value }) => value.amount),
      [7_000],
    );
    assert.deepEqual(
      milestones.map(({ status }) => status),
      ["scheduled"],
    );
    assert.equal(performanceFailures[0]?.penaltyImposed, "£100 taken off");
    if (noSchemas === false) {
      assert.deepEqual(schemaBreaches(extendedSchemas(...ours), "recordPackage", record), []);
    }
    await page.goto("/cy/ocds");
    await page.getByRole("heading", { name: "Contractau fel data agored" }).waitFor();
    await sound(page);
    await page.locator(`main a[href="/cy/mutuals/${SLUG}/ocds"]`).click();
    await page.getByText("Heb ei nodi.").waitFor();
    await sound(page);
    await v.leave();
  },
);
