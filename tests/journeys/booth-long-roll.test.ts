/** The booth of a roll too long for one small page: the list of codes comes beside it, pinned, and is behind a saved page. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, test } from "node:test";
import { ANSWERS, castNow, forward, main, pathOf, review, SKIP, visitBooth } from "./booth-walk.ts";
import { axeFindings, sidewaysScroll, theWorld } from "./harness.ts";
import { openSmallBallot, type SmallBallot } from "./small-ballot.ts";

let opened: Promise<SmallBallot> | null = null;
async function longRoll(): Promise<SmallBallot> {
  const { application } = await theWorld();
  opened ??= openSmallBallot(application.house, {
    ...{ purpose: "resolution", question: "Should the gate be painted?" },
    ...{ answers: ANSWERS, voters: 2000 },
  });
  return opened;
}

const digestOf = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest("hex");

test(
  "the page stays small; without its very list no code opens, with it one does",
  SKIP,
  async () => {
    const ballot = await longRoll();
    const [code = ""] = ballot.codes;
    const voter = await visitBooth();
    const { page, errors } = voter;
    let said: "nothing" | "another" | "itself" = "nothing";
    let asked = 0;
    await page.route("**/codes.json", async (route) => {
      asked += 1;
      if (said === "nothing") return route.abort();
      if (said === "another")
        return route.fulfill({ body: '{"count":1,"bits":16,"differences":""}' });
      return route.continue();
    });
    await page.goto(pathOf(ballot));
    await page.locator("#code").fill(code.slice(1));
    await forward(page);
    await page.getByRole("alert").filter({ hasText: "Count the characters" }).waitFor();
    assert.equal(asked, 0, "the list is fetched for a sound code alone");
    await page.locator("#code").fill(code);
    await forward(page);
    await page.getByRole("alert").filter({ hasText: "did not load" }).waitFor();
    assert.equal(await page.locator("#code").inputValue(), code, "nothing typed is lost");
    said = "another";
    await forward(page);
    await page.getByRole("alert").filter({ hasText: "not the one published" }).waitFor();
    assert.deepEqual(await axeFindings(page), []);
    said = "itself";
    await forward(page);
    await page.locator("legend").waitFor();
    await page.locator("footer button").click();
    assert.match(await main(page).innerText(), /list of all 2000 public codes/);
    assert.equal(await sidewaysScroll(page), 0);
    assert.deepEqual(await axeFindings(page), []);
    await page.locator("main button").first().click();
    await review(page, ANSWERS[0]);
    await castNow(page);
    assert.equal(asked, 3);
    errors.length = 0;
    await voter.leave();
  },
);

const folder = mkdtempSync(join(tmpdir(), "rochdale-long-roll-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test(
  "a saved page is the published one with its list on the last line, and works alone",
  SKIP,
  async () => {
    const ballot = await longRoll();
    const { at } = await theWorld();
    const bytesAt = async (path: string) =>
      Buffer.from(await (await fetch(at + pathOf(ballot) + path)).arrayBuffer());
    const page0 = await bytesAt("");
    assert.ok(page0.length <= 100_000, `${page0.length} bytes`);
    const list = await bytesAt("/codes.json");
    assert.ok(page0.includes(`"digest":"${digestOf(list)}"`), "the page pins its list");
    const saved = await bytesAt("/booth.html");
    assert.deepEqual(saved.subarray(0, page0.length), page0);
    assert.equal(saved.subarray(page0.length).toString().trimEnd().split("\n").length, 1);
    const file = join(folder, "booth.html");
    writeFileSync(file, saved);
    const voter = await visitBooth();
    const { page, errors } = voter;
    await page.context().setOffline(true);
    await page.goto(pathToFileURL(file).href);
    await page.locator("#code").fill(`${ballot.codes[1]?.slice(0, -1)}?`);
    await forward(page);
    await page.getByRole("alert").waitFor();
    await page.locator("#code").fill(ballot.codes[1] ?? "");
    await forward(page);
    await review(page, ANSWERS[1]);
    errors.length = 0;
    await voter.leave();
  },
);
