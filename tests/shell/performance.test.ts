/** Performance over the real routes: who may do what, bad input, the same sent twice, and what the pages then say. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Role } from "@rochdale/facts/shapes.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { post, simplePostings, trialBalance } from "../../app/src/capabilities/ledger/ledger.ts";
import { transaction } from "../../app/src/platform/database.ts";
import {
  applicationUnderTest,
  rehearsedCase,
  stranger,
  type Pairs,
  type Visitor,
} from "./application-under-test.ts";
import { lifeToTell, tellInto } from "./life-told.ts";
import { inDays, monthAgo } from "./days.ts";

const t = await applicationUnderTest();
after(() => t.close());
let people: ReadonlyMap<Role, Visitor>;
const who = (role: Role): Visitor => {
  const visitor = people.get(role);
  assert.ok(visitor, role);
  return visitor;
};
const page = "/mutuals/measured";

before(async () => {
  people = await t.everyRole({ ...rehearsedCase("measured"), standing: "live" });
  await tellInto(
    t.db,
    "measured",
    lifeToTell.filter((one) => one.type !== "RatiosCounted/1"),
  );
});

const send = (act: string, role: Role, sent: Pairs) =>
  t.post(`${page}/do/${act}`, who(role), [["form_token", who(role).token], ...sent]);
const told = async (path = `${page}/performance`, visitor = stranger) =>
  (await t.get(path, visitor)).text;
/** A day in the form's three boxes, so many days from today. */
const inBoxes = (name: string, days: number): Pairs => {
  const [year = "", month = "", day = ""] = inDays(days).split("-");
  return [
    [`${name}-day`, day],
    [`${name}-month`, month],
    [`${name}-year`, year],
  ];
};

test("the page stands before anything is counted, in both languages, for anybody", async () => {
  assert.match(await told(), /No month is counted yet/);
  assert.match(await told(`/cy${page}/performance`), /Nid oes mis wedi/);
  assert.match(await told(), /Could it take a reserved contract/);
  assert.equal((await t.get("/mutuals/nobody/performance", stranger)).status, 404);
  assert.match(await told("/learning"), /No note says this yet/);
});

test("each act is for its roles alone", async () => {
  const wrongly: readonly (readonly [string, Role])[] = [
    ["performance.countIndicators", "authority"],
    ["performance.rate", "secretary"],
    ["performance.requirePlan", "board"],
    ["performance.sendPlan", "authority"],
    ["performance.stepIn", "assessor"],
    ["performance.giveRescue", "secretary"],
    ["performance.fixReferrals", "assessor"],
  ];
  const rows = await t.written();
  for (const [act, role] of wrongly) assert.equal((await send(act, role, [])).status, 403, act);
  assert.deepEqual(await t.written(), rows);
});

test("of fewer than ten records nothing is told: they wait for a later month", async () => {
  const few: Pairs = [
    ["month", "2026-09"],
    ["value-visits", "50"],
    ["measured-visits", "9"],
    ["missing-visits", "0"],
  ];
  const said = await send("performance.countIndicators", "secretary", few);
  assert.equal(said.status, 422);
  assert.match(said.text, /count its records with a later month/);
});

const count: Pairs = [
  ["month", "2026-09"],
  ["value-visits", "93.5"],
  ["measured-visits", "1200"],
  ["missing-visits", "30"],
];

test("a count is recorded, shown with what is missing, and the same again is refused", async () => {
  const bad = await send("performance.countIndicators", "secretary", [
    ["month", "Sept"],
    ...count.slice(1),
  ]);
  assert.equal(bad.status, 422);
  assert.match(bad.text, /like 2026-10/);
  assert.match(bad.text, /value="93\.5"/, "what was sent is kept");
  assert.equal((await send("performance.countIndicators", "secretary", count)).status, 303);
  assert.equal((await send("performance.countIndicators", "secretary", count)).status, 409);
  const text = await told();
  assert.match(text, /1,200/);
  assert.match(text, /Approaching target/);
});

test("the authority's rating stands beside the counts' own", async () => {
  const rating: Pairs = [
    ["fromMonth", "2026-09"],
    ["month", "2026-09"],
    ["rating-visits", "inadequate"],
  ];
  assert.equal((await send("performance.rate", "authority", rating)).status, 422);
  const reasons: Pairs = [...rating, ["reasons", "Two serious delays."]];
  assert.equal((await send("performance.rate", "authority", reasons)).status, 303);
  assert.equal((await send("performance.rate", "authority", reasons)).status, 409);
  const text = await told();
  assert.match(text, /Inadequate/);
  assert.match(text, /Approaching target/);
});

test("referrals, outcomes and codes: held back where small, asked about where rare, never an accusation", async () => {
  const groups = "Under 25;200\n25 to 64;200\n65 and over;60\nCare leavers;4";
  const tenths = Array.from({ length: 10 }, (_, i) => `${i + 1};${i === 0 ? 50 : 46}`).join("\n");
  const referrals: Pairs = [
    ["month", "2026-09"],
    ["groups", groups],
    ["tenths", tenths],
  ];
  assert.equal((await send("performance.fixReferrals", "secretary", referrals)).status, 303);
  assert.equal((await send("performance.fixReferrals", "secretary", referrals)).status, 409);
  const outcome: Pairs = [
    ["cohort", "referred-2026-09"],
    ["groups", "Under 25;150;40\n25 to 64;160;120\nOthers;50;35"],
    ["tenths", Array.from({ length: 10 }, (_, i) => `${i + 1};40;${i < 5 ? 30 : 9}`).join("\n")],
    ["moved", "60"],
    ["otherReason", "4"],
  ];
  assert.equal((await send("performance.countOutcomes", "assessor", outcome)).status, 303);
  assert.equal((await send("performance.countOutcomes", "assessor", outcome)).status, 409);
  const text = await told();
  assert.match(text, /Under 25: 40 of 200 \(20\.0%\) achieved it/);
  assert.match(text, /Of the harder half/);
  assert.match(text, /more than one in ten/);
  assert.doesNotMatch(text, /Care leavers/);
  assert.match(text, /Other reasons<.{0,200}>64</s, "no four by themselves");
  assert.doesNotMatch(text, /guilty|cheat|fraud/i);
  for (const [month, codes] of [
    ["2026-08", "simple;300\ncomplex;60"],
    ["2026-09", "simple;220\ncomplex;140"],
  ]) {
    const sent: Pairs = [
      ["month", month ?? ""],
      ["codes", codes ?? ""],
    ];
    assert.equal((await send("performance.countCodes", "secretary", sent)).status, 303);
  }
  assert.match(await told(), /Ask about what changed/);
});

test("results near a threshold are kept as bins only, and a heap is asked about", async () => {
  const results = [
    ...Array.from({ length: 20 }, () => "93.5"),
    ...Array.from({ length: 5 }, () => "94.5"),
    ...Array.from({ length: 33 }, () => "95.2"),
    ...Array.from({ length: 20 }, () => "96.5"),
  ].join("\n");
  const sent: Pairs = [
    ["month", "2026-09"],
    ["indicator", "visits"],
    ["threshold", "95"],
    ["width", "1"],
    ["results", results],
  ];
  assert.equal((await send("performance.countResults", "secretary", sent)).status, 303);
  assert.equal((await send("performance.countResults", "secretary", sent)).status, 409);
  assert.match(await told(), /Ask about how results near it are measured/);
});

test("the early warning's figures are the ledger's own, and nothing of them is typed", async () => {
  assert.equal((await send("performance.countRatios", "secretary", [])).status, 409);
  const body = await bodyBySlug(t.db, "measured");
  assert.ok(body);
  const at = new Date();
  const day = `${monthAgo(1)}-10`;
  const writing = { bodyId: body.body_id, by: { party: "secretary", personId: null }, at };
  await transaction(t.db, async (tx) => {
    for (const [heading, pence] of [
      ["contract", 9_000_000n],
      ["pay", 8_000_000n],
    ] as const) {
      const postings = simplePostings({ heading, pence });
      await post(tx, writing, {
        key: `k-${heading}`,
        day,
        words: heading,
        document: null,
        postings,
      });
    }
  });
  assert.equal(
    (await send("performance.countRatios", "secretary", [["cashPence", "1"]])).status,
    303,
  );
  assert.equal((await send("performance.countRatios", "secretary", [])).status, 409);
  const text = await told();
  assert.match(text, /How long its cash would last/);
  assert.match(text, /46 days/, "10,000 pounds of 80,000 a year");
  const line = (account: string, amount: bigint) => ({
    ...{ account, amount, fund: "general", currency: "GBP" },
  });
  const closing = [
    ...[line("income:contract", 9_000_000n), line("expenses:pay", -8_000_000n)],
    line("equity:reserves", -1_000_000n),
  ];
  const year = { key: "k-closing", day, words: "The year closed", document: null };
  await transaction(t.db, (tx) => post(tx, writing, { ...year, postings: closing }));
  const balances = await trialBalance(t.db, { bodyId: body.body_id, asAt: day });
  assert.ok(!balances.some((one) => one.account === "income:contract"), "the books are closed");
  const again = await send("performance.countRatios", "secretary", []);
  assert.equal(again.status, 409, "a year closed by hand leaves every figure as it was");
});

test("failure has its order: the plan, its answer, no rescue; each step shows", async () => {
  assert.equal(
    (
      await send("performance.giveRescue", "authority", [
        ["kind", "loan"],
        ["sum", "5"],
      ])
    ).status,
    409,
  );
  assert.equal((await send("performance.sendPlan", "secretary", [])).status, 409);
  const asking: Pairs = [
    ["indicator", "visits"],
    ["because", "Below the target."],
    ...inBoxes("planDueOn", 14),
  ];
  assert.equal((await send("performance.requirePlan", "authority", asking)).status, 303);
  assert.equal((await send("performance.requirePlan", "authority", asking)).status, 409);
  assert.match(await told(), /Plan due/);
  const step: Pairs = [
    ["ground", "noPlan"],
    ["failure", "failure-1"],
    ["notice", "We step in."],
    ...inBoxes("untilOn", 60),
  ];
  const early = await send(
    "performance.stepIn",
    "authority",
    step.filter(([name]) => name !== "failure"),
  );
  assert.equal(early.status, 409);
  assert.match(early.text, /has a plan that is late or was not accepted/);
  const plan: Pairs = [
    ["failure", "failure-1"],
    ["plan", "More drivers."],
    ...inBoxes("cureDueOn", 60),
  ];
  assert.equal((await send("performance.sendPlan", "secretary", plan)).status, 303);
  const no: Pairs = [
    ["failure", "failure-1"],
    ["accepted", "no"],
    ["reasons", "Too late."],
  ];
  assert.equal((await send("performance.answerPlan", "authority", no)).status, 303);
  assert.equal((await send("performance.stepIn", "authority", step)).status, 303);
  assert.match(await told(), /The authority runs the service since/);
});

test("a note of a missed month is published once, and found by whoever searches", async () => {
  const note: Pairs = [
    ["matter", "variance 2026-09"],
    ["indicator", "visits"],
    ["heading", "Count late visits by shift"],
    ["note", "We learnt to look at shifts."],
  ];
  assert.equal((await send("performance.publishNote", "union", note)).status, 303);
  assert.equal((await send("performance.publishNote", "union", note)).status, 409);
  assert.match(await told("/learning?q=late+shift"), /Count late visits by shift/);
  assert.doesNotMatch(await told("/learning?q=orchard"), /Count late visits by shift/);
  assert.deepEqual(t.faults, []);
});
