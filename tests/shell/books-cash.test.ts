/** The cash flow followed down over the real routes: every figure to its entries, every entry to its paper. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { inPounds } from "../../app/src/capabilities/books/figures-said.ts";
import { perform } from "../../app/src/house/perform.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { clockAt } from "../../app/src/platform/clock.ts";
import { applicationUnderTest, rehearsedCase, stranger } from "./application-under-test.ts";

const t = await applicationUnderTest();
after(() => t.close());
const { house } = t.application;
const SLUG = "cash-house";
const people = await t.everyRole({ ...rehearsedCase(SLUG), start: "alreadyRunning" });
const today = house.clock.today();
const page = `/mutuals/${SLUG}/books/cash-flow`;

async function enter(heading: string, amount: string): Promise<void> {
  const act = house.acts.get("books.enter") ?? assert.fail();
  const told: Told = {
    day: today,
    heading,
    amount,
    words: heading,
    document: `Paper of ${heading}`,
  };
  const said = await perform(house, {
    ...{ slug: SLUG, act, personId: people.get("secretary")?.personId ?? assert.fail() },
    ...{ sent: sentData(told), clock: clockAt(`${today}T10:00:00.000Z`) },
  });
  assert.equal(said.kind, "recorded", JSON.stringify(said));
}

const html = async (path: string) => {
  const said = await t.get(path.replaceAll("&amp;", "&"), stranger);
  assert.equal(said.status, 200, path);
  return said.text;
};
const linksTo = (text: string, path: string) =>
  [...text.matchAll(/href="([^"]+)"/g)]
    .map(([, href = ""]) => href)
    .filter((one) => one.includes(path));

test("each figure of the cash flow leads to entries that come to it, and each entry to its paper", async () => {
  for (const [heading, amount] of [
    ["contract", "158000.00"],
    ["premises", "9000.50"],
    ["supplies", "120.25"],
  ] as const) {
    await enter(heading, amount);
  }
  for (const language of ["", "/cy"]) {
    const cash = await html(`${language}${page}?as-at=${today}`);
    const flows = linksTo(cash, "/books/cash-flow/entries");
    assert.equal(flows.length, 3, "operating, investing, financing");
    const operating = await html(flows[0] ?? "");
    const entries = new Set(linksTo(operating, "/books/entry?number="));
    assert.equal(entries.size, 3);
    assert.ok(operating.includes(inPounds("en", 14_887_925n)), "158,000.00 - 9,000.50 - 120.25");
    for (const entry of entries) {
      const [paper] = linksTo(await html(entry), "/documents/");
      assert.equal((await t.get(paper ?? assert.fail(entry), stranger)).status, 200);
    }
    assert.equal(new Set(linksTo(await html(flows[1] ?? ""), "/books/entry?number=")).size, 0);
    assert.deepEqual(new Set(linksTo(cash, "#cash-accounts")).size, 1);
    const [bank] = linksTo(cash, "/books/account?account=assets:bank");
    assert.ok((await html(bank ?? assert.fail())).includes(inPounds("en", 14_887_925n)));
  }
});

test("what is no flow leads back to the cash flow", async () => {
  const said = await t.get(`${page}/entries?flow=under-the-table`, stranger);
  assert.deepEqual([said.status, said.to], [303, page]);
});
