/** A surplus on a real database: worked out of the closed ledger, refused by law, voted, posted once, shared to the penny. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { trialBalance } from "../../app/src/capabilities/ledger/ledger.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { append } from "../../app/src/house/log.ts";
import { perform, type Outcome } from "../../app/src/house/perform.ts";
import { seal } from "../../app/src/house/sealer.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { clockAt } from "../../app/src/platform/clock.ts";
import { transaction } from "../../app/src/platform/database.ts";
import { personById, type PersonId } from "../../app/src/platform/people.ts";
import { allot } from "@rochdale/money/allot/allot.ts";
import { surplus } from "@rochdale/money/surplus/surplus.ts";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import {
  applicationUnderTest,
  rehearsedMutual,
  stranger,
  type Visitor,
} from "./application-under-test.ts";
import { monthAgo } from "./days.ts";

const t = await applicationUnderTest();
after(() => t.close());
const { house } = t.application;
const SLUG = "alder";
const base = `/mutuals/${SLUG}/books/surplus`;
const people = await t.everyRole({
  ...rehearsedMutual(SLUG),
  service: { ...rehearsedMutual(SLUG).service, staff: 60 },
});
const of = (role: Role): Visitor => {
  const found = people.get(role);
  assert.ok(found);
  return found;
};
const secretary = of("secretary");

async function act(who: Visitor, id: string, told: Told, at?: string): Promise<Outcome> {
  const found = house.acts.get(id);
  assert.ok(found, id);
  const personId = who.personId as PersonId;
  const clock = at === undefined ? house.clock : clockAt(at);
  return perform(house, { slug: SLUG, act: found, personId, sent: sentData(told), clock });
}
function recorded(outcome: Outcome): void {
  assert.equal(outcome.kind, "recorded", JSON.stringify(outcome));
}
function refusedBy(outcome: Outcome, rule: string): void {
  assert.equal(outcome.kind, "refused", JSON.stringify(outcome));
  if (outcome.kind !== "refused") return;
  assert.ok(
    outcome.refusals.some((one) => one.rule === rule),
    JSON.stringify(outcome.refusals),
  );
}
async function emailOf({ personId }: Visitor): Promise<string> {
  const person = await personById(t.db, personId as PersonId);
  assert.ok(person?.email);
  return person.email;
}
async function body() {
  const found = await bodyBySlug(t.db, SLUG);
  assert.ok(found);
  return found;
}
/** Facts told directly, as another room would write them. */
async function told(facts: readonly NewFact[]): Promise<void> {
  const { body_id: bodyId, origin, size } = await body();
  const at = house.clock.now();
  const written = await transaction(t.db, (tx) =>
    append(tx, { bodyId, origin, expected: size, at, facts }),
  );
  assert.ok(written);
}
const month = monthAgo(1);
const year = month.slice(0, 4);
const day = `${month}-15`;
const proposal = { firstMonth: month, lastMonth: month, form: "communityBenefitSociety" };

test("the surplus is worked out only of closed months, and what the law forbids is refused by its law", async () => {
  refusedBy(await act(secretary, "surplus.propose", proposal), "surplus.notClosed");
  for (const [heading, amount] of [
    ["contract", "90000.00"],
    ["pay", "60000.00"],
    ["premises", "10000.00"],
  ] as const) {
    const entry = { day, heading, amount, words: "Of the month", document: "Bank statement" };
    recorded(await act(secretary, "books.enter", entry));
  }
  recorded(await act(secretary, "ledger.close", { month }));
  const dividend = { participationDividend: "1000.00", participationWay: "byHours" };
  refusedBy(
    await act(secretary, "surplus.propose", { ...proposal, ...dividend }),
    "surplus.noDividendToMembers",
  );
  refusedBy(
    await act(secretary, "surplus.propose", { ...proposal, communityFund: "20000.01" }),
    "surplus.insufficientSurplus",
  );
  refusedBy(
    await act(secretary, "surplus.propose", {
      ...proposal,
      staffBonus: "5000.00",
      staffBonusWay: "perHead",
    }),
    "surplus.payNotShownReasonable",
  );
  const [bad, stranger_] = [
    await act(secretary, "surplus.propose", { ...proposal, lastMonth: "2026-13" }),
    await act(of("member"), "surplus.propose", proposal),
  ];
  assert.equal(bad.kind, "problems");
  assert.equal(stranger_.kind, "forbidden");
});

test("people are listed privately; ways are compared without anybody's pay", async () => {
  const lines = Array.from(
    { length: 12 },
    (_, at) => `${at + 1};${18_000 + at * 1000};${1000 + at};${at}`,
  );
  const file = (text: string) => ({ name: "p.csv", bytes: new TextEncoder().encode(text) });
  const wrong = { year, people: file("member;pay\n1;many") };
  assert.equal((await act(secretary, "surplus.listPeople", wrong)).kind, "problems");
  recorded(
    await act(secretary, "surplus.listPeople", {
      year,
      people: file(`member;pay;hours;participation\n${lines.join("\n")}`),
    }),
  );
  recorded(
    await act(secretary, "surplus.propose", {
      ...proposal,
      communityFund: "4000.00",
      staffBonus: "1000.03",
      staffBonusWay: "equalPercentOfPay",
      reasonablePay: "Compared with three like bodies.",
    }),
  );
  const options = await t.get(`${base}/${year}/options`, stranger);
  assert.equal(options.status, 200);
  assert.match(options.text, /£1,000\.03/);
  assert.doesNotMatch(options.text, /29,000/);
  const input = await t.get(`${base}/${year}/input.json`, stranger);
  const again = surplus(JSON.parse(input.text));
  assert.ok("surplus" in again);
  assert.equal(again.surplus, 2_000_000n);
});

test("only a vote after the proposal resolves it; one balanced entry is made, once", async () => {
  refusedBy(await act(secretary, "surplus.resolve", { year }), "surplus.notCarried");
  refusedBy(await act(of("board"), "surplus.resolve", { year }), "surplus.notCarried");
  const { body_id: bodyId } = await body();
  // A meeting told directly: the room of meetings has its own tests.
  const tally = { eligible: 40, for: 30, against: 2, abstain: 0, spoiled: 0 };
  await told([
    fact("MeetingHeld/1", "secretary", house.clock.today(), {
      meeting: "meeting-1",
      kind: "general",
      present: 32,
      members: 40,
      quorum: 5,
      resolutions: [{ resolution: "The surplus", rule: "by-rules", tally }],
      minutes: null,
    }),
    fact("ResolutionsCounted/1", "secretary", house.clock.today(), {
      meeting: "meeting-1",
      counted: [
        {
          row: 0,
          matter: "surplus",
          rule: { fraction: "1/2", relation: "over", chairBreaksTie: false },
          classes: [],
          castingVote: null,
        },
      ],
    }),
  ]);
  refusedBy(
    await act(secretary, "surplus.resolve", { year, meeting: "meeting-1" }),
    "ledger.unknownFund",
  );
  recorded(
    await act(secretary, "ledger.openFund", { name: "Community", purpose: "Local projects" }),
  );
  // Rules stated after the proposal are those of the next year: they change nothing of this one.
  recorded(
    await act(secretary, "surplus.stateRules", {
      ...{ reserve: "shareOfSurplus", percent: "100" },
      rules: "The whole surplus goes to the reserve from now on.",
    }),
  );
  const two = await Promise.all([
    act(secretary, "surplus.resolve", { year, meeting: "meeting-1" }),
    act(secretary, "surplus.resolve", { year, meeting: "meeting-1" }),
  ]);
  assert.equal(two.filter(({ kind }) => kind === "recorded").length, 1, JSON.stringify(two));
  const balances = await trialBalance(t.db, { bodyId, asAt: "9999-12-31" });
  const at = (account: string, fund: string) =>
    balances.find((one) => one.account === account && one.fund === fund)?.amount;
  assert.equal(at("liabilities:distributions", "general"), -100_003n);
  assert.equal(at("assets:bank", "community"), 400_000n);
  assert.equal(at("assets:bank", "general"), 1_600_000n);
});

test("the sum is shared to the penny by a draw after the resolution", async () => {
  const what = `${year}.staffBonus`;
  refusedBy(await act(secretary, "surplus.share", { what }), "surplus.notSealed");
  await seal(house, await body());
  recorded(await act(secretary, "surplus.share", { what }));
  refusedBy(await act(secretary, "surplus.share", { what }), "surplus.nothingToShare");
  const shared = all((await body()).story, "SurplusShared/1")[0]?.content;
  assert.equal(shared?.totalPence, 100_003);
  const payout = `${base}/${year}/payout/staffBonus.csv`;
  assert.equal((await t.get(payout, of("member"))).status, 403);
  const sent = (await t.get(payout, secretary)).text.trim().split("\r\n").slice(1);
  const pence = sent.map((line) => Number((line.split(",")[1] ?? "").replace(".", "")));
  assert.equal(
    pence.reduce((sum, one) => sum + one, 0),
    100_003,
  );
  const again = allot({
    method: "equalPercentOfPay",
    amount: 100_003,
    drawSeed: shared?.seed.root,
    people: Array.from({ length: 12 }, (_, at) => ({
      id: String(at + 1),
      pay: (18_000 + at * 1000) * 100,
    })),
  });
  assert.ok("amounts" in again);
  const worked = new Map(again.amounts.map(({ id, amount }) => [id, Number(amount)]));
  for (const [at, line] of sent.entries()) {
    assert.equal(worked.get(line.split(",")[0] ?? ""), pence[at]);
  }
  const statements = await t.get(`${base}/${year}/statements/staffBonus.pdf`, secretary);
  assert.equal(statements.bytes.subarray(0, 5).toString(), "%PDF-");
});

const mine = `${base}/${year}/mine`;
const register: readonly Role[] = ["member", "staff"];

test("each member reads their own statement alone, worked out; everybody else is turned away", async () => {
  for (const role of register) {
    const email = await emailOf(of(role));
    recorded(await act(secretary, "members.join", { class: "worker", name: `The ${role}`, email }));
  }
  const payout = (await t.get(`${base}/${year}/payout/staffBonus.csv`, secretary)).text;
  for (const [at, role] of register.entries()) {
    const member = at + 1;
    const said = await t.get(mine, of(role));
    assert.equal(said.status, 200);
    const own = new RegExp(`^${member},(.*)\r$`, "m").exec(payout)?.[1] ?? "nobody";
    assert.ok(said.text.includes(`£${own}`), `${own} is on the statement of ${role}`);
    const pay = (18_000 + at * 1000).toLocaleString("en-GB");
    assert.ok(said.text.includes(`£${pay}`));
    // 12 people with £282,000 in all: 0.35 per cent of it is £987, and the rest follows pay too.
    assert.match(said.text, /£282,000/);
    assert.match(said.text, /0\.35 per cent/);
    const others = [...payout.matchAll(/^(\d+),(.*)\r$/gm)].filter(
      ([, one]) => Number(one) !== member,
    );
    assert.equal(others.length, 11);
    for (const [, one, pounds] of others) assert.ok(!said.text.includes(`£${pounds}`), `${one}`);
    assert.match((await t.get(base, of(role))).text, /Your own statement/);
    assert.match((await t.get(`/cy${mine}`, of(role))).text, /Sut y’i cyfrifwyd/);
  }
  for (const role of ["secretary", "board", "authority", "assessor", "user"] as const) {
    const said = await t.get(mine, of(role));
    assert.equal(said.status, 403, role);
    assert.doesNotMatch(said.text, /£\d/);
    assert.doesNotMatch((await t.get(base, of(role))).text, /Your own statement/);
  }
  assert.equal((await t.get(mine, stranger)).status, 303);
});

test("whoever is on the register and not on the list is told so", async () => {
  for (let member = 3; member <= 12; member += 1)
    recorded(await act(secretary, "members.join", { class: "worker", name: `Number ${member}` }));
  const email = await emailOf(of("user"));
  recorded(await act(secretary, "members.join", { class: "user", name: "Thirteen", email }));
  const said = await t.get(mine, of("user"));
  assert.equal(said.status, 200);
  assert.match(said.text, /Nothing is shared with member 13/);
});

test("pages say it in both languages and tell nobody's part; the list is destroyed", async () => {
  for (const language of ["", "/cy"]) {
    const page = await t.get(`${language}${base}`, stranger);
    assert.equal(page.status, 200);
    assert.doesNotMatch(page.text, /\{[a-z]+\}|surplus\.[a-z]+\./);
    assert.match(page.text, /£20,000/);
  }
  recorded(await act(secretary, "surplus.destroyList", { year }));
  const written = await t.written();
  assert.equal(written["surplus_person"], 0);
  assert.equal(written["surplus_share"], 0);
  const statement = await t.get(mine, of("member"));
  assert.match(statement.text, /was destroyed on/);
  assert.doesNotMatch(statement.text, /£\d/);
  assert.deepEqual(t.faults, []);
});
