/** A contract paid by results on a real database: reported, drawn, disputed, sampled, paid; a stranger recomputes every statement. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after as atTheEnd, test } from "node:test";
import { all } from "@rochdale/facts/story.ts";
import { claimLists } from "@rochdale/genuineness/claim-lists.ts";
import { findingsOf } from "@rochdale/genuineness/finding.ts";
import { settledStatements } from "@rochdale/genuineness/payments-made.ts";
import { statementsDrawn } from "@rochdale/genuineness/statement-told.ts";
import { money } from "@rochdale/language/say.ts";
import type { Situation } from "../../app/src/house/act.ts";
import { bodyBySlug, storyOn } from "../../app/src/house/bodies.ts";
import { perform, type Outcome } from "../../app/src/house/perform.ts";
import { sealAll } from "../../app/src/house/sealer.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { clockAt } from "../../app/src/platform/clock.ts";
import { personByEmail } from "../../app/src/platform/people.ts";
import { dayBefore } from "../../examples/twin-days.ts";
import { loadStory } from "../../examples/load-story.ts";
import { applicationUnderTest, stranger } from "./application-under-test.ts";
import { after, contractHouse, PEOPLE, SLUG, yearOf } from "./contract-house.ts";

const t = await applicationUnderTest();
atTheEnd(() => t.close());
const { house } = t.application;
const today = house.clock.today();
const months = yearOf(today);
const month = (at: number): string => months[at] ?? assert.fail();
await loadStory(house, contractHouse(today));

type Who = keyof typeof PEOPLE;
async function act(daysAgo: number, who: Who, given: [id: string, told?: Told]): Promise<Outcome> {
  const found = house.acts.get(given[0]);
  const address = PEOPLE[who].toLowerCase().replace(/[^a-z]+/g, ".");
  const person = await personByEmail(house.db, `${address}@example.invalid`);
  assert.ok(found && person, given[0]);
  const clock = clockAt(`${dayBefore(today, daysAgo)}T10:00:00.000Z`);
  const sent = sentData(given[1] ?? {});
  return perform(house, { slug: SLUG, act: found, personId: person.personId, sent, clock });
}
async function done(outcome: Promise<Outcome>): Promise<void> {
  const said = await outcome;
  assert.equal(said.kind, "recorded", JSON.stringify(said));
}
async function refused(outcome: Promise<Outcome>, by: string): Promise<void> {
  const said = await outcome;
  const why =
    said.kind === "refused"
      ? said.refusals.map((one) => one.rule)
      : said.kind === "problems"
        ? said.problems.map((one) => one.text.message)
        : [said.kind];
  assert.ok(why.includes(by), `${by}: ${why.join(", ")}`);
}
const story = async () => {
  const body = await bodyBySlug(house.db, SLUG);
  assert.ok(body);
  return storyOn(body, today);
};
const on = (at: number, day: number): number => after(today, month(at), day);
const report = (at: number, day: number, [metric, value]: [string, string]) =>
  act(on(at, day), "secretary", ["payment.report", { metric, period: month(at), value }]);
const lines = async (at: number) =>
  statementsDrawn(await story())[at]?.statement.lines.map((one) => [
    one.term,
    one.status,
    Number(one.amount),
  ]);

test("a figure is taken for a month of the contract, and no count of few people", async () => {
  await refused(report(0, 1, ["jobs", "9"]), "payment.problem.few");
  await refused(report(0, 1, ["visits", "9"]), "payment.problem.fewUnits");
  await refused(report(0, 1, ["visits", "-3"]), "payment.problem.number");
  const early = { metric: "visits", period: "2019-01", value: "3" };
  await refused(act(on(0, 1), "secretary", ["payment.report", early]), "payment.problem.outside");
  await done(report(0, 1, ["visits", "110"]));
  await done(report(0, 1, ["on-time", "91"]));
  await refused(report(0, 1, ["on-time", "92"]), "payment.problem.oneOnly");
  await done(report(0, 1, ["jobs", "80"]));
  const other = await act(on(0, 1), "authority", [
    "payment.report",
    { metric: "visits", period: month(0), value: "1" },
  ]);
  assert.equal(other.kind, "forbidden");
});

test("a statement is drawn once the month is over; outcomes wait for their check; a target missed takes off", async () => {
  const early = await act(on(0, 1) + 10, "secretary", ["payment.draw"]);
  assert.ok(early.kind === "refused" && early.refusals[0]?.rule === "payment.monthNotOver");
  await done(act(on(0, 5), "secretary", ["payment.draw"]));
  await refused(act(on(0, 5), "authority", ["payment.draw"]), "payment.drawnToday");
  assert.deepEqual(await lines(0), [
    ["core", "payable", 1_000_000],
    ["visits", "payable", 467_500],
    ["jobs", "payable", 0],
    ["jobs", "pending", 8_000_000],
    ["credits", "payable", -40_000],
  ]);
});

test("the sample is drawn by the next checkpoint, and not before there is one", async () => {
  const closing = { claims: "report-3", tolerance: "15", sample: 60 };
  await refused(
    act(on(0, 6), "secretary", ["payment.closeClaims", { ...closing, sample: 5 }]),
    "payment.problem.sample",
  );
  await done(act(on(0, 6), "secretary", ["payment.closeClaims", closing]));
  const corrects = { metric: "jobs", period: month(0), value: "70", corrects: "report-3" };
  await refused(act(on(0, 6), "secretary", ["payment.report", corrects]), "payment.problem.inList");
  const drawing: [string, Told] = ["payment.drawClaims", { list: "list-1" }];
  const unsealed = house.acts
    .get("payment.drawClaims")
    ?.decide({ list: "list-1" }, { loaded: new Map() } as unknown as Situation);
  assert.ok(unsealed && !unsealed.ok && "refusals" in unsealed);
  assert.equal(unsealed.refusals[0]?.rule, "payment.notSealed");
  await sealAll(house);
  await done(act(on(0, 7), "assessor", drawing));
  const [list] = claimLists(await story());
  assert.equal(list?.drawn?.units.length, 60);
  const page = await t.get(`/mutuals/${SLUG}/payments/lists/list-1`, stranger);
  const command = /<pre[^>]*>([^<]*)<\/pre>/.exec(page.text)?.[1] ?? "";
  const shell = command.replaceAll("&#39;", "'").replaceAll("&quot;", '"');
  const again = spawnSync("bash", ["-c", shell], { encoding: "utf8" });
  assert.deepEqual(again.stdout.trim().split("\n"), list?.drawn?.units);
});

test("three wrong of sixty: the assessor's check makes an adjusting line, and nothing is rewritten", async () => {
  const [list] = claimLists(await story());
  const units = list?.drawn?.units ?? [];
  const wrong = units.slice(0, 3).map((unit) => unit.split("-").at(-1));
  const other = list?.units.find((unit) => !units.includes(unit)) ?? "";
  await refused(
    act(on(0, 20), "assessor", ["payment.assessClaims", { list: "list-1", wrong: other }]),
    "payment.problem.notDrawn",
  );
  await done(
    act(on(0, 20), "assessor", [
      "payment.assessClaims",
      { list: "list-1", wrong: wrong.join(", "), evidence: "Three had left within a week." },
    ]),
  );
  const before = await lines(0);
  await done(report(1, 1, ["visits", "90"]));
  await done(report(1, 1, ["on-time", "96"]));
  await done(
    act(on(1, 3), "authority", [
      "payment.dispute",
      { line: `${month(1)} visits`, reasons: "One week was counted twice." },
    ]),
  );
  await done(act(on(1, 5), "authority", ["payment.draw"]));
  assert.deepEqual(await lines(0), before);
  assert.deepEqual(await lines(1), [
    ["core", "payable", 1_000_000],
    ["visits", "held", 382_500],
    ["jobs", "payable", 0],
    ["credits", "payable", 0],
    ["jobs", "adjustment", 7_700_000],
  ]);
});

test("no side decides its own dispute; an arbiter settles it, and the line stays closed", async () => {
  const end = (who: Who, told: Told) =>
    act(on(1, 10), who, ["payment.resolve", { dispute: "dispute-1", ...told }]);
  await refused(end("authority", { result: "upheld" }), "payment.ownDispute");
  await refused(end("secretary", { result: "dismissed" }), "payment.otherDispute");
  await refused(end("arbiter", { result: "settled" }), "payment.problem.agreed");
  await done(end("arbiter", { result: "settled", agreed: "3000.00" }));
  const line = { line: `${month(1)} visits`, reasons: "Again." };
  await refused(act(on(1, 11), "authority", ["payment.dispute", line]), "field.choose");
  await done(act(on(2, 5), "secretary", ["payment.draw"]));
  const adjusted = (await lines(2))?.find(([, status]) => status === "adjustment");
  assert.deepEqual(adjusted, ["visits", "adjustment", 300_000]);
});

test("new prices count from their month once both agreed", async () => {
  const from = `${month(3)}-01`;
  const offer: Told = {
    effectiveFrom: from,
    reason: "Pay award",
    basedOn: "2",
    uplift: "3",
    efficiency: "1",
  };
  const drawn = { ...offer, effectiveFrom: `${month(2)}-01` };
  await refused(
    act(on(2, 6), "secretary", ["contract.offerPrices", drawn]),
    "contract.drawnAlready",
  );
  await done(act(on(2, 6), "secretary", ["contract.offerPrices", offer]));
  await refused(
    act(on(2, 6), "secretary", ["contract.agreePrices", { version: "3" }]),
    "contract.ownPrices",
  );
  await done(act(on(2, 7), "authority", ["contract.agreePrices", { version: "3" }]));
  await done(report(3, 1, ["visits", "100"]));
  await done(act(on(3, 5), "secretary", ["payment.draw"]));
  // 42.50 x 1.03 x 0.99 = 43.33725 pounds for each; the block's yearly sum is rounded once.
  assert.deepEqual((await lines(3))?.slice(0, 2), [
    ["core", "payable", 1_019_700],
    ["visits", "payable", 433_373],
  ]);
});

test("payments are set against statements; the mutual's word and thirty days make the findings", async () => {
  const due = settledStatements(await story());
  assert.equal(due.length, 4);
  for (const [at, one] of due.entries()) {
    const sum = (one.statement.total / 100n).toString();
    const pence = String(one.statement.total % 100n).padStart(2, "0");
    const told = {
      period: month(at),
      sum: `${sum}.${pence}`,
      paidOn: dayBefore(today, on(at, 25)),
    };
    await done(act(on(at, 25), "authority", ["payment.pay", told]));
  }
  const states = async () =>
    findingsOf(await story(), today)
      .filter((one) => one.id === "paidWhatWasDue" || one.id === "paidInTime")
      .map((one) => one.state);
  assert.deepEqual(await states(), ["notProven", "notProven"]);
  for (const at of [0, 1, 2, 3]) {
    await done(act(on(at, 26), "secretary", ["payment.confirm", { payment: `payment-${at + 1}` }]));
  }
  assert.deepEqual(await states(), ["met", "met"]);
});

test("a stranger recomputes every statement with the command, from the page's own file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rochdale-statement-"));
  for (const { statement } of statementsDrawn(await story())) {
    const address = `/mutuals/${SLUG}/payments/${statement.period}`;
    const sent = await t.get(`${address}/statement.json`, stranger);
    assert.equal(sent.status, 200);
    const file = join(folder, "statement.json");
    writeFileSync(file, sent.bytes);
    const run = spawnSync("bin/rochdale", ["statement", file], { encoding: "utf8" });
    assert.equal(run.status, 0, run.stderr);
    const worked = JSON.parse(run.stdout) as { total: number; held: number };
    assert.equal(worked.total, Number(statement.total));
    assert.equal(worked.held, Number(statement.held));
    for (const path of [address, `/cy${address}`]) {
      const page = await t.get(path, stranger);
      assert.equal(page.status, 200);
      const size = worked.total < 0 ? -worked.total : worked.total;
      assert.ok(page.text.includes(money("en", BigInt(size))), `${path}: ${worked.total}`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
});

test("commissioner, staff, assessor and a stranger see the same statement; months that are none are not found", async () => {
  const address = `/mutuals/${SLUG}/payments/${month(1)}`;
  const parts = (text: string) =>
    /<section class="rd-section" id="lines".*?<\/section>/s.exec(text)?.[0];
  const seen = parts((await t.get(address, stranger)).text);
  assert.ok(seen?.includes("Visits"));
  const visitor = await t.visitor("Somebody else");
  assert.equal(parts((await t.get(address, visitor)).text), seen);
  for (const none of ["2019-01", "soon", "participants", "lists"]) {
    const page = await t.get(`/mutuals/${SLUG}/payments/${none}`, stranger);
    assert.ok(page.status === 404 || page.status === 303, `${none}: ${page.status}`);
  }
  assert.equal(all(await story(), "StatementDrawn/1").length, 4);
  assert.deepEqual(t.faults, []);
});
