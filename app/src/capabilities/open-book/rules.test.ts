/** The acts of the open cost table, decided on stories: from the base case to the decided question. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFact, printFact, type NewFact } from "@rochdale/facts/fact.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { changed, tell, without } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { checkCatalogue } from "@rochdale/language/say.ts";
import type { Act, Situation } from "../../house/act.ts";
import {
  agreeBase,
  answer,
  decideQuestion,
  openCosts,
  proposeBase,
  question,
  testBooks,
} from "./acts.ts";
import { openBook } from "./open-book.ts";
import { openedMonths, questionsOf, tableOf } from "./rules.ts";

const paper = { commitment: "a".repeat(64), title: "Paper" };
const on = (role: Role, ...facts: readonly NewFact[]): Situation => ({
  bodyId: "b",
  slug: "alder-lives",
  story: tell([...wholeLife, ...facts]),
  day: "2026-11-20",
  by: { party: role, role, personId: "p" as never },
  freshId: (prefix) => `${prefix}-1`,
});
const decide = (act: Act, command: object, s: Situation) => act.decide(command as never, s);
const factsOf = (act: Act, command: object, s: Situation): readonly NewFact[] => {
  assert.deepEqual(act.refusals?.(s) ?? [], []);
  const decision = decide(act, command, s);
  assert.ok(decision.ok, JSON.stringify(decision));
  for (const one of decision.facts) {
    const printed = printFact("host/alder-lives", "2026-11-20T10:00:00Z", one);
    assert.ok(parseFact(printed, 0).ok, JSON.stringify(parseFact(printed, 0)));
  }
  return decision.facts;
};
const problemOf = (act: Act, command: object, s: Situation) => {
  const decision = decide(act, command, s);
  assert.ok(!decision.ok && "problems" in decision, JSON.stringify(decision));
  return [decision.problems[0]?.field, decision.problems[0]?.text.message];
};
const refusedBy = (act: Act, s: Situation) => act.refusals?.(s).map((one) => one.rule);

const base = {
  fromMonth: "2026-04",
  unit: "visit",
  unitsPerMonth: 1000,
  marginPercent: "4.5",
  name1: "Pay",
  kind1: "pay",
  cost1: 7_000_000,
  name2: "Office",
  kind2: "overhead",
  cost2: 500_000,
};
const proposed = () => factsOf(proposeBase, base, on("secretary"));
const agreed = () => [
  ...proposed(),
  ...factsOf(agreeBase, { version: "1" }, on("authority", ...proposed())),
];
const costs = {
  month: "2026-10",
  "line-1": 7_200_000,
  "line-2": 450_000,
  income: 8_000_000,
  units: 1010,
};
const opened = () => [
  ...agreed(),
  ...factsOf(openCosts, { ...costs, paper: null }, on("secretary", ...agreed())),
];
const asking = { cost: "2026-10 line-2", sum: 50_000, ground: "otherWork", because: "Two sites." };
const asked = () => [...opened(), ...factsOf(question, asking, on("authority", ...opened()))];

test("a base case is proposed by one side and agreed by the other; lines are whole or not there", () => {
  assert.deepEqual(refusedBy(agreeBase, on("authority")), ["openBook.nothingProposed"]);
  assert.deepEqual(refusedBy(agreeBase, on("authority", ...agreed())), [
    "openBook.nothingProposed",
  ]);
  const s = on("secretary");
  assert.deepEqual(problemOf(proposeBase, { ...base, cost2: null }, s), [
    "cost2",
    "openBook.problem.line",
  ]);
  assert.deepEqual(problemOf(proposeBase, { ...base, name2: "Pay" }, s), [
    "name2",
    "openBook.problem.sameName",
  ]);
  assert.deepEqual(problemOf(proposeBase, { ...base, marginPercent: "-1" }, s), [
    "marginPercent",
    "openBook.problem.margin",
  ]);
  const none = { fromMonth: "2026-04", unit: "x", unitsPerMonth: 1, marginPercent: "1" };
  assert.deepEqual(problemOf(proposeBase, none, s), ["name1", "openBook.problem.noLine"]);
});

test("where fewer than ten work, pay may not stand alone; ten may", () => {
  const staffed = (staff: number | null): Situation => {
    const service = {
      name: "Care",
      sector: "socialCare",
      nation: "England",
      place: "A",
      staff,
      users: 1,
      budgetPence: null,
    } as const;
    const facts = without(wholeLife, "TransferMade/1", "StaffListLodged/1");
    return { ...on("secretary"), story: tell(changed(facts, "BodyOpened/1", { service })) };
  };
  assert.deepEqual(problemOf(proposeBase, base, staffed(9)), ["kind1", "openBook.problem.pay"]);
  assert.ok(decide(proposeBase, base, staffed(10)).ok);
  assert.ok(!decide(proposeBase, base, staffed(null)).ok, "how many, nobody has said");
  assert.ok(decide(proposeBase, { ...base, kind1: "otherDirect" }, staffed(9)).ok);
});

test("no costs without an agreed base case, nor of a month that runs or has another base case", () => {
  assert.deepEqual(refusedBy(openCosts, on("secretary", ...proposed())), ["openBook.noBaseCase"]);
  const s = on("secretary", ...agreed());
  const running = decide(openCosts, { ...costs, month: "2026-11", paper: null }, s);
  assert.ok(!running.ok && "refusals" in running);
  assert.ok(decide(openCosts, { ...costs, month: "2026-04", paper: null }, s).ok);
  assert.deepEqual(problemOf(openCosts, { ...costs, month: "2026-03", paper: null }, s), [
    "month",
    "openBook.problem.otherBase",
  ]);
});

test("the same costs twice are refused, others correct them; a named line keeps its id in a new version", () => {
  const s = on("secretary", ...opened());
  const again = decide(openCosts, { ...costs, paper: null }, s);
  assert.ok(!again.ok && "refusals" in again);
  const other = factsOf(openCosts, { ...costs, units: 999, paper: null }, s);
  const story = tell([...wholeLife, ...opened(), ...other]);
  assert.equal(openedMonths(story).length, 1);
  assert.equal(openedMonths(story)[0]?.content.units, 999);
  const [next] = factsOf(
    proposeBase,
    { ...base, name1: "Travel", name3: "Pay", kind3: "pay", cost3: 1 },
    s,
  );
  assert.ok(next?.type === "BaseCaseProposed/1");
  assert.deepEqual(
    next.content.lines.map(({ line }) => line),
    ["line-3", "line-2", "line-1"],
  );
});

test("a question asks no more than is left of a line, and stands until somebody ends it", () => {
  const s = on("authority", ...asked());
  assert.deepEqual(problemOf(question, { ...asking, sum: 400_001 }, s), [
    "sum",
    "openBook.problem.tooMuch",
  ]);
  assert.ok(decide(question, { ...asking, sum: 400_000 }, s).ok);
  assert.deepEqual(problemOf(question, { ...asking, sum: 0 }, s), [
    "sum",
    "openBook.problem.nought",
  ]);
  const table = (facts: readonly NewFact[]) => {
    const story = tell([...wholeLife, ...facts]);
    const [month] = openedMonths(story);
    assert.ok(month);
    return tableOf(story, month)?.total;
  };
  assert.deepEqual([table(asked())?.questioned, table(asked())?.allowable], [50_000n, 7_650_000n]);
  const yes = { question: "question-1", accepted: true, reply: null };
  const taken = [...asked(), ...factsOf(answer, yes, on("secretary", ...asked()))];
  assert.deepEqual([table(taken)?.disallowed, table(taken)?.allowable], [50_000n, 7_600_000n]);
});

test("what the mutual contests, somebody independent decides, once", () => {
  const no = { question: "question-1", accepted: false, reply: paper };
  const silent = on("secretary", ...asked());
  assert.deepEqual(problemOf(answer, { ...no, reply: null }, silent), [
    "reply",
    "openBook.problem.reply",
  ]);
  assert.deepEqual(refusedBy(decideQuestion, on("assessor", ...asked())), [
    "openBook.nothingContested",
  ]);
  const contested = [...asked(), ...factsOf(answer, no, silent)];
  const decision = { question: "question-1", disallowed: false, reasons: "Shared fairly." };
  const decided = [
    ...contested,
    ...factsOf(decideQuestion, decision, on("assessor", ...contested)),
  ];
  assert.equal(questionsOf(tell([...wholeLife, ...decided]))[0]?.state, "allowed");
  assert.deepEqual(refusedBy(decideQuestion, on("assessor", ...decided)), [
    "openBook.nothingContested",
  ]);
  assert.deepEqual(refusedBy(answer, on("secretary", ...decided)), ["openBook.nothingAsked"]);
});

test("the yearly test is of opened books, by an assessor alone", () => {
  assert.deepEqual(testBooks.may, ["assessor"]);
  assert.deepEqual(refusedBy(testBooks, on("assessor")), ["openBook.nothingOpened"]);
  const command = {
    fromMonth: "2026-04",
    month: "2026-10",
    linesTested: 40,
    linesWrong: 41,
    overstated: 0,
    report: paper,
  };
  const s = on("assessor", ...opened());
  assert.deepEqual(problemOf(testBooks, command, s), ["linesWrong", "openBook.problem.wrongLines"]);
  assert.deepEqual(problemOf(testBooks, { ...command, month: "2026-03" }, s), [
    "month",
    "openBook.problem.months",
  ]);
  assert.equal(factsOf(testBooks, { ...command, linesWrong: 40 }, s).length, 1);
});

test("without a contract there is nothing to cost; every sentence is there in both languages", () => {
  const bare = { ...on("secretary"), story: tell(without(wholeLife, "ContractSigned/1")) };
  assert.deepEqual(refusedBy(proposeBase, bare), ["openBook.noContract"]);
  assert.deepEqual(checkCatalogue(openBook.words), []);
});
