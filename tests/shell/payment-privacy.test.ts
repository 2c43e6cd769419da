/** An attacker takes all that a contract by results makes public, in two versions, and subtracts: nobody is found. */
import assert from "node:assert/strict";
import { after as atTheEnd, test } from "node:test";
import { all } from "@rochdale/facts/story.ts";
import { claimLists } from "@rochdale/genuineness/claim-lists.ts";
import { statement } from "@rochdale/money/statement/statement.ts";
import { bodyBySlug, storyOn } from "../../app/src/house/bodies.ts";
import { perform, type Outcome } from "../../app/src/house/perform.ts";
import { sealAll } from "../../app/src/house/sealer.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { clockAt } from "../../app/src/platform/clock.ts";
import { personByEmail } from "../../app/src/platform/people.ts";
import { loadStory } from "../../examples/load-story.ts";
import { dayBefore } from "../../examples/twin-days.ts";
import { applicationUnderTest, stranger } from "./application-under-test.ts";
import { after, contractHouse, PEOPLE, SLUG, terms, yearOf } from "./contract-house.ts";

// Prices in pence that no other sum is a multiple of: whoever divides by them counts people.
const FEES = { attachmentFee: "40009", outcomeFee: "120011", sustainmentFee: "25013" };
const JOB = 100_003;
const prices = [
  ...terms.map((one) => (one.id === "jobs" ? { ...one, price: JOB, cap: null } : one)),
  {
    ...{ id: "fees", name: "Work found", vat: "notStated", kind: "personFees", ...FEES },
    ...{ outcomeWeeks: 26, maximumSustainments: 13, withinWeeks: 104, claimWorkingDays: 15 },
  },
];

const t = await applicationUnderTest();
atTheEnd(() => t.close());
const { house } = t.application;
const today = house.clock.today();
const [first = "", second = ""] = yearOf(today);
await loadStory(house, contractHouse(today, { prices }));

async function act(daysAgo: number, who: keyof typeof PEOPLE, id: string, told: Told = {}) {
  const found = house.acts.get(id) ?? assert.fail(id);
  const address = PEOPLE[who].toLowerCase().replace(/[^a-z]+/g, ".");
  const person = await personByEmail(house.db, `${address}@example.invalid`);
  const clock = clockAt(`${dayBefore(today, daysAgo)}T10:00:00.000Z`);
  const sent = sentData(told);
  return perform(house, {
    ...{ slug: SLUG, act: found, personId: person?.personId ?? assert.fail(), sent, clock },
  });
}
async function done(outcome: Promise<Outcome>): Promise<void> {
  const said = await outcome;
  assert.equal(said.kind, "recorded", JSON.stringify(said));
}
async function problem(outcome: Promise<Outcome>, message: string): Promise<void> {
  const said = await outcome;
  const named = said.kind === "problems" ? said.problems.map((one) => one.text.message) : [];
  assert.deepEqual(named, [`payment.problem.${message}`]);
}
const on = (month: string, day: number) => after(today, month, day);
const report = (month: string, [metric, value]: readonly [string, string], more: Told = {}) =>
  act(on(month, 1), "secretary", "payment.report", { metric, period: month, value, ...more });
const told = async () => storyOn((await bodyBySlug(house.db, SLUG)) ?? assert.fail(), today);

test("two months of fees and outcomes: few people wait, and small corrections too", async () => {
  await problem(report(first, ["fees-outcome", "3"]), "few");
  await done(report(first, ["fees-attachment", "14"]));
  await done(report(first, ["jobs", "30"]));
  await done(report(first, ["visits", "40"]));
  await done(act(on(first, 5), "secretary", "payment.draw", { books: ["enter"] }));
  for (const claims of ["report-1", "report-2"]) {
    const closing = { claims, tolerance: "60" };
    await done(act(on(first, 6), "secretary", "payment.closeClaims", { ...closing, sample: 10 }));
  }
  await sealAll(house);
  for (const list of ["list-1", "list-2"]) {
    await done(act(on(first, 7), "assessor", "payment.drawClaims", { list }));
  }
  const [, jobs] = claimLists(await told());
  const wrong = (jobs?.drawn?.units ?? []).slice(0, 2).join(" ");
  const check = (list: string, found: Told) =>
    act(on(first, 8), "assessor", "payment.assessClaims", { list, ...found });
  await done(check("list-1", {}));
  await done(check("list-2", { wrong }));
  const corrects = { corrects: "report-1" };
  await problem(
    report(second, ["fees-attachment", "17"], { ...corrects, period: first }),
    "fewApart",
  );
  await done(report(second, ["fees-attachment", "25"]));
  await done(report(second, ["fees-outcome", "11"]));
  await done(report(second, ["visits", "47"]));
  await done(act(on(second, 5), "secretary", "payment.draw", { books: ["enter"] }));
});

type Input = {
  readonly contract: object;
  readonly participants: readonly object[];
  readonly claims: readonly object[];
  readonly observations: readonly { metric: string; period: string; value: string; id: string }[];
};

/** Sums in pence in a text: "£1,234.50" of pages, "1234.50" of the books' table, "amount": 123450 of files. */
function sumsIn(text: string): number[] {
  const pounds = [...text.matchAll(/(?<![\d.])(\d{1,3}(?:,\d{3})+|\d+)\.(\d\d)(?!\d)/g)];
  return pounds.map(([, whole = "", pence = ""]) => Number(whole.replaceAll(",", "") + pence));
}

/** Every public text of the contract's money, by a stranger. */
async function everythingPublic(): Promise<readonly string[]> {
  const base = `/mutuals/${SLUG}`;
  const { entries } = await told();
  const paths = [
    ...["payments", `payments/${first}`, `payments/${second}`, "books.csv", "books/trial-balance"],
    ...["payments/lists/list-1", "payments/lists/list-2", "books/account?account=income:contract"],
    ...[first, second].map((month) => `payments/${month}/statement.json`),
    ...entries.map(({ position }) => `record/${position}`),
  ];
  const texts: string[] = [];
  for (const path of paths) {
    const said = await t.get(`${base}/${path}`, stranger);
    assert.equal(said.status, 200, path);
    texts.push(said.bytes.toString("utf8"));
  }
  return texts;
}

/** Numbers of one to nine people that lie in a sum or between two sums; the price itself is told by the contract. */
function peopleIn(sums: readonly number[], price: number): readonly number[] {
  const known = [...new Set([0, ...sums])].filter((one) => one !== price);
  const found = known.flatMap((one) => known.map((other) => one - other));
  const people = found.filter((apart) => apart > 0 && apart % price === 0);
  return [...new Set(people.map((apart) => apart / price))]
    .filter((count) => count < 10)
    .toSorted();
}

const inputOf = async (month: string): Promise<Input> => {
  const said = await t.get(`/mutuals/${SLUG}/payments/${month}/statement.json`, stranger);
  return JSON.parse(said.bytes.toString("utf8")) as Input;
};
/** All sums of a statement, and what its total leaves when any of the lines in it are taken away. */
function sumsOf(input: object): readonly number[] {
  const drawn = statement(input);
  assert.ok(!("refused" in drawn));
  const lines = drawn.lines.map(({ amount }) => Number(amount));
  let left = [Number(drawn.total)];
  for (const { amount, status } of drawn.lines) {
    const isIn = status !== "pending" && status !== "held";
    if (isIn) left = [...left, ...left.map((total) => total - Number(amount))];
  }
  return [...new Set([...lines, ...left, Number(drawn.held), Number(drawn.pending)])];
}

test("no fee is told of fewer than ten people: not in pages, files, books, record, nor by subtraction", async () => {
  const texts = await everythingPublic();
  assert.ok(
    texts.some((text) => text.includes("Work found (Starting)")),
    "the pages tell of fees",
  );
  const inputs = [await inputOf(first), await inputOf(second)];
  for (const input of inputs) assert.deepEqual([input.participants, input.claims], [[], []]);
  const sums = [...texts.flatMap(sumsIn), ...inputs.flatMap(sumsOf)];
  assert.ok(sums.includes(14 * 40_009), "the attacker sees the sums");
  for (const price of Object.values(FEES)) assert.deepEqual(peopleIn(sums, Number(price)), []);
  const told = inputs.flatMap((input) => input.observations);
  for (const one of told.filter(({ metric }) => metric.startsWith("fees-"))) {
    assert.ok(Number(one.value) >= 10, one.value);
    for (const other of told.filter(({ id }) => id === one.id)) {
      const apart = Math.abs(Number(one.value) - Number(other.value));
      assert.ok(apart === 0 || apart >= 10, `${one.id}: ${apart}`);
    }
  }
});

test("the same attacker finds three people as soon as a correction by three is let in", async () => {
  const input = await inputOf(second);
  const [last] = input.observations.filter(({ id }) => id === "report-1").slice(-1);
  const more = { ...last, value: "17", status: "validated" };
  const leaky = { ...input, observations: [...input.observations, more] };
  const sums = [...sumsOf(await inputOf(first)), ...sumsOf(input), ...sumsOf(leaky)];
  assert.ok(peopleIn(sums, 40_009).includes(3));
});

test("how many of a list a check found wrong is told, and only of lists of ten and more", async () => {
  const story = await told();
  const lists = claimLists(story);
  assert.deepEqual(
    lists.map(({ units }) => units.length),
    [14, 30],
  );
  assert.deepEqual(
    all(story, "ClaimAssessed/1").map(({ content }) => content.rejected.length),
    [0, 2],
  );
  const sums = [...sumsOf(await inputOf(first)), ...sumsOf(await inputOf(second))];
  const between = peopleIn(sums, JOB);
  const said = lists[1]?.checks.at(-1)?.says;
  const taken = 30 - (said?.accepted ?? 0);
  assert.deepEqual(between, [taken], "nothing but the share of thirty that the check itself tells");
});
