/** Drafts of prices and what follows: a side's own until it is sent; the books take what a statement brings, once. */
import assert from "node:assert/strict";
import { after as atTheEnd, test } from "node:test";
import { all } from "@rochdale/facts/story.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { pendingOf, trialBalance } from "../../app/src/capabilities/ledger/ledger.ts";
import { perform, type Outcome } from "../../app/src/house/perform.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { clockAt } from "../../app/src/platform/clock.ts";
import { personByEmail } from "../../app/src/platform/people.ts";
import { formTokenOf, openSession } from "../../app/src/platform/sessions.ts";
import { dayBefore } from "../../examples/twin-days.ts";
import { loadStory } from "../../examples/load-story.ts";
import { heads } from "../../examples/twin-terms.ts";
import {
  applicationUnderTest,
  stranger,
  type Pairs,
  type Visitor,
} from "./application-under-test.ts";
import { after, contractHouse, PEOPLE, schedule, SLUG, terms, yearOf } from "./contract-house.ts";

const t = await applicationUnderTest();
atTheEnd(() => t.close());
const { house } = t.application;
const today = house.clock.today();
const [first = "", second = ""] = yearOf(today);
const DRAFT = `/mutuals/draft-house/contract/draft`;
await loadStory(house, contractHouse(today, { slug: "draft-house", negotiated: false }));
await loadStory(house, contractHouse(today));

type Who = keyof typeof PEOPLE;
async function personOf(who: Who) {
  const address = PEOPLE[who].toLowerCase().replace(/[^a-z]+/g, ".");
  const person = await personByEmail(house.db, `${address}@example.invalid`);
  assert.ok(person);
  return person;
}
async function visitor(who: Who): Promise<Visitor> {
  const { personId, name } = await personOf(who);
  const { token } = await openSession(t.db, personId, new Date());
  return { name, personId, role: who, cookie: `rochdale=${token}`, token: formTokenOf(token) };
}
async function act(slug: string, who: Who, given: [daysAgo: number, id: string, told?: Told]) {
  const [daysAgo, id, told = {}] = given;
  const found = house.acts.get(id);
  assert.ok(found);
  const clock = clockAt(`${dayBefore(today, daysAgo)}T10:00:00.000Z`);
  const { personId } = await personOf(who);
  return perform(house, { slug, act: found, personId, sent: sentData(told), clock });
}
async function done(outcome: Promise<Outcome>): Promise<void> {
  const said = await outcome;
  assert.equal(said.kind, "recorded", JSON.stringify(said));
}
const post = async (who: Visitor, path: string, sent: Pairs) =>
  t.post(`${DRAFT}${path}`, who, [["form_token", who.token], ...sent]);

test("a draft is kept from everybody but its side, and from the record until it is sent", async () => {
  const authority = await visitor("authority");
  const secretary = await visitor("secretary");
  const block: Pairs = [
    ["name", "Core team"],
    ["annual", "96,000"],
    ["vat", "exempt"],
  ];
  assert.equal((await post(authority, "/add/block", block)).status, 303);
  const own = await t.get(DRAFT, authority);
  assert.match(own.text, /£96,000 a year, in twelve parts/);
  assert.doesNotMatch((await t.get(DRAFT, secretary)).text, /96,000/);
  for (const who of ["member", "assessor"] as const) {
    assert.equal((await t.get(DRAFT, await visitor(who))).status, 403);
    assert.equal((await post(await visitor(who), "/add/block", block)).status, 403);
  }
  assert.equal((await t.get(DRAFT, stranger)).status, 303);
  const body = await bodyBySlug(house.db, "draft-house");
  assert.equal(all(body?.story ?? assert.fail(), "PriceScheduleOffered/1").length, 0);
});

test("a bad term is told with what is wrong, keeps what was typed, and changes nothing", async () => {
  const authority = await visitor("authority");
  const bad = await post(authority, "/add/tariff", [
    ["name", "Nights"],
    ["metric", "nights"],
    ["price", "dear"],
  ]);
  assert.equal(bad.status, 422);
  assert.match(bad.text, /value="Nights"/);
  const band: Pairs = [
    ...([
      ["name", "Hours"],
      ["metric", "hours"],
      ["plan", "100"],
      ["price", "20"],
    ] as const),
    ...([
      ["tolerance", "5"],
      ["marginalRate", "50"],
      ["cap", "104"],
      ["vat", "exempt"],
    ] as const),
  ];
  const outside = await post(authority, "/add/costAndVolume", band);
  assert.equal(outside.status, 422);
  assert.match(outside.text, /upper end must lie above the tolerance/);
  assert.equal((await post(authority, "/add/gift", [])).status, 404);
  assert.equal((await post(authority, "/cap", [["cap", "much"]])).status, 422);
  assert.doesNotMatch((await t.get(DRAFT, authority)).text, /Nights|Hours/);
});

test("a term that goes takes with it the deductions left without a line", async () => {
  const authority = await visitor("authority");
  const quality: Pairs = [
    ...([
      ["name", "Quality"],
      ["metric", "rating"],
      ["target", "90"],
      ["withhold", "1.25"],
    ] as const),
    ...([
      ["chargesOf", "core-team"],
      ["vat", "notStated"],
    ] as const),
  ];
  assert.equal((await post(authority, "/add/quality", quality)).status, 303);
  assert.match((await t.get(DRAFT, authority)).text, /1\.25% of core-team is held back/);
  assert.equal((await post(authority, "/remove", [["term", "core-team"]])).status, 303);
  assert.match((await t.get(DRAFT, authority)).text, /The draft has no terms yet/);
});

test("prices go one way: as a file, a draft or lines; a file that cannot be read is refused", async () => {
  const told = heads({ termMonths: 24, standards: [["On time", true, "95", "percent"]] }) as Told;
  const offer = (more: Told) =>
    act("draft-house", "authority", [200, "contract.offer", { ...told, ...more }]);
  const junk = await offer({ schedule: { name: "s.json", bytes: new TextEncoder().encode("{") } });
  assert.ok(junk.kind === "problems" && junk.problems[0]?.text.message === "contract.term.notJson");
  const line = {
    priceName1: "A",
    priceModel1: "block",
    price1: "1.00",
    priceUnit1: "year",
    priceUnits1: 1,
  };
  const both = await offer({ ...line, schedule: schedule(terms) });
  assert.ok(both.kind === "problems" && both.problems[0]?.field === "priceName1");
  const none = await offer({});
  assert.ok(
    none.kind === "problems" && none.problems[0]?.text.message === "contract.problem.noPrice",
  );
  await done(offer({ schedule: schedule(terms) }));
  const page = await t.get("/mutuals/draft-house/contract", stranger);
  assert.match(page.text, /£42.50 for each one reported \(visits\)/);
});

test("the books take a statement's sum once, hold a disputed line apart, and let it go when the dispute ends", async () => {
  const body = await bodyBySlug(house.db, SLUG);
  assert.ok(body);
  const balance = async () =>
    Object.fromEntries(
      (await trialBalance(t.db, { bodyId: body.body_id, asAt: today as never })).map((one) => [
        one.account,
        Number(one.amount),
      ]),
    );
  const on = (month: string, day: number) => after(today, month, day);
  const enter = { books: ["enter"] };
  await done(
    act(SLUG, "secretary", [
      on(first, 1),
      "payment.report",
      { metric: "visits", period: first, value: "100" },
    ]),
  );
  await done(
    act(SLUG, "authority", [
      on(first, 2),
      "payment.dispute",
      { line: `${first} visits`, reasons: "Counted twice." },
    ]),
  );
  await done(act(SLUG, "secretary", [on(first, 5), "payment.draw", enter]));
  assert.deepEqual(await balance(), {
    "assets:receivables": 1_000_000,
    "income:contract": -1_000_000,
  });
  const waiting = await pendingOf(t.db, body.body_id);
  assert.deepEqual(
    waiting.map((one) => [one.awaits, Number(one.postings[0]?.amount)]),
    [["outcome", 425_000]],
  );
  await done(
    act(SLUG, "arbiter", [
      on(first, 9),
      "payment.resolve",
      { dispute: "dispute-1", result: "dismissed" },
    ]),
  );
  assert.deepEqual(await pendingOf(t.db, body.body_id), []);
  await done(act(SLUG, "secretary", [on(second, 5), "payment.draw", enter]));
  assert.equal((await balance())["assets:receivables"], 2_425_000);
  const pay = { period: first, sum: "10000.00", paidOn: dayBefore(today, on(second, 6)) };
  await done(act(SLUG, "authority", [on(second, 6), "payment.pay", pay]));
  assert.equal(
    (await balance())["assets:bank"],
    undefined,
    "the commissioner has no hand in the books",
  );
  await done(
    act(SLUG, "secretary", [on(second, 7), "payment.confirm", { payment: "payment-1", ...enter }]),
  );
  assert.deepEqual(await balance(), {
    ...{ "assets:bank": 1_000_000, "assets:receivables": 1_425_000 },
    "income:contract": -2_425_000,
  });
  assert.deepEqual(t.faults, []);
});
