/** The acts of performance, decided on stories: indicators, the order of consequences, counts that never shrink, notes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, parseFact, printFact, type NewFact } from "@rochdale/facts/fact.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { changed, tell, without } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { wholeHeads } from "@rochdale/genuineness/whole-terms.ts";
import { checkCatalogue } from "@rochdale/language/say.ts";
import type { Act, Situation } from "../../house/act.ts";
import {
  answerPlan,
  beginExit,
  completeExit,
  stepInto,
  giveRescue,
  handBack,
  judgeCure,
  requirePlan,
  sendPlan,
} from "./acts-consequences.ts";
import {
  countCodes,
  countOutcomes,
  countResults,
  fixReferrals,
  publishNote,
} from "./acts-counting.ts";
import { countIndicators, rate, setStandard } from "./acts-indicators.ts";
import { performance } from "./performance.ts";
import { failuresOf } from "./rules-consequences.ts";

const paper = { commitment: "a".repeat(64), title: "Paper" };
type Told = { readonly life?: readonly NewFact[]; readonly day?: string };
const on = (role: Role, facts: readonly NewFact[] = [], told: Told = {}): Situation => ({
  bodyId: "b",
  slug: "alder-lives",
  story: tell([...(told.life ?? wholeLife), ...facts]),
  day: told.day ?? "2026-11-20",
  by: { party: role, role, personId: "p" as never },
  freshId: (prefix) => `${prefix}-1`,
});
const decide = (act: Act, command: object, s: Situation) => act.decide(command as never, s);
const factsOf = (act: Act, command: object, s: Situation): readonly NewFact[] => {
  assert.deepEqual(act.refusals?.(s) ?? [], []);
  const decision = decide(act, command, s);
  assert.ok(decision.ok, JSON.stringify(decision));
  for (const one of decision.facts) {
    const parsed = parseFact(printFact("host/a", "2026-11-20T10:00:00Z", one), 0);
    assert.ok(parsed.ok, JSON.stringify(parsed));
  }
  return decision.facts;
};
const problemOf = (act: Act, command: object, s: Situation) => {
  const decision = decide(act, command, s);
  assert.ok(!decision.ok && "problems" in decision, JSON.stringify(decision));
  const [first] = decision.problems;
  return [first?.field, first?.text.message.replace("performance.problem.", "")];
};
const refusedOf = (act: Act, command: object, s: Situation) => {
  const decision = decide(act, command, s);
  assert.ok(!decision.ok && "refusals" in decision, JSON.stringify(decision));
  return decision.refusals.map((one) => one.rule.replace("performance.", ""));
};
const standing = (act: Act, s: Situation) =>
  act.refusals?.(s).map((one) => one.rule.replace("performance.", ""));

const count = {
  month: "2026-10",
  "value-visits": "90",
  "measured-visits": 400,
  "missing-visits": 10,
};
const counted = () => factsOf(countIndicators, count, on("secretary"));

test("a national standard stands before the contract's; told again it is changed, not doubled", () => {
  const standard = {
    name: "Wait",
    source: "The department",
    atLeast: false,
    target: "18",
    unit: "weeks",
    fundingDepends: true,
  };
  const set = factsOf(setStandard, standard, on("authority"));
  assert.deepEqual(refusedOf(setStandard, standard, on("authority", set)), ["sameStandard"]);
  const [changedOne] = factsOf(setStandard, { ...standard, target: "16" }, on("authority", set));
  assert.ok(changedOne?.type === "NationalStandardSet/1");
  assert.equal(changedOne.content.standard, "national-1");
});

test("an indicator is counted whole: what was reached, on how many, and what is missing", () => {
  const s = on("secretary");
  const without1 = (name: string) => ({ ...count, [name]: null });
  assert.deepEqual(problemOf(countIndicators, without1("measured-visits"), s), [
    "measured-visits",
    "measured",
  ]);
  assert.deepEqual(problemOf(countIndicators, without1("missing-visits"), s), [
    "missing-visits",
    "missing",
  ]);
  assert.deepEqual(problemOf(countIndicators, without1("value-visits"), s), [
    "value-visits",
    "value",
  ]);
  assert.deepEqual(problemOf(countIndicators, { ...count, "measured-visits": 0 }, s), [
    "value-visits",
    "value",
  ]);
  assert.deepEqual(problemOf(countIndicators, { month: "2026-10" }, s), ["month", "noIndicator"]);
  assert.deepEqual(refusedOf(countIndicators, { ...count, month: "2026-11" }, s), ["notEnded"]);
  assert.deepEqual(refusedOf(countIndicators, count, on("secretary", counted())), ["sameCount"]);
  const bare = without(wholeLife, "ContractSigned/1");
  assert.deepEqual(standing(countIndicators, on("secretary", [], { life: bare })), ["noContract"]);
});

test("the authority's rating stands beside the computed one, and needs reasons where it departs", () => {
  assert.deepEqual(standing(rate, on("authority")), ["nothingCounted"]);
  const s = on("authority", counted());
  const range = { fromMonth: "2026-10", month: "2026-10", reasons: null };
  const [rated] = factsOf(
    rate,
    { ...range, "rating-visits": "requiresImprovement", reasons: "Staff left." },
    s,
  );
  assert.ok(rated?.type === "PerformanceRated/1");
  assert.deepEqual(rated.content.ratings, [
    {
      indicator: "visits",
      name: "Visits on time",
      computed: "requiresImprovement",
      rating: "requiresImprovement",
    },
  ]);
  assert.deepEqual(problemOf(rate, { ...range, "rating-visits": "good" }, s), [
    "reasons",
    "reasons",
  ]);
  assert.deepEqual(problemOf(rate, { ...range, "rating-missed": "good" }, s), [
    "rating-missed",
    "notCounted",
  ]);
  assert.deepEqual(problemOf(rate, { ...range, month: "2026-09" }, s), ["month", "months"]);
});

const ask = { indicator: "visits", because: "Two months below.", planDueOn: "2026-12-01" };
const asked = () => factsOf(requirePlan, ask, on("authority"));
const sent = () => [
  ...asked(),
  ...factsOf(
    sendPlan,
    { failure: "failure-1", plan: paper, cureDueOn: "2027-01-31" },
    on("secretary", asked()),
  ),
];
const answered = (accepted: boolean) => [
  ...sent(),
  ...factsOf(
    answerPlan,
    { failure: "failure-1", accepted, reasons: accepted ? null : "Too slow." },
    on("authority", sent()),
  ),
];
const late = { day: "2027-02-01" };

test("a plan is asked for, sent, answered and judged, in this order and once", () => {
  assert.deepEqual(standing(sendPlan, on("secretary")), ["noPlanAsked"]);
  assert.deepEqual(standing(answerPlan, on("authority", asked())), ["noPlanSent"]);
  assert.deepEqual(standing(judgeCure, on("assessor", sent())), ["noPlanRunning"]);
  assert.deepEqual(refusedOf(requirePlan, ask, on("authority", asked())), ["alreadyRunning"]);
  assert.deepEqual(problemOf(requirePlan, { ...ask, planDueOn: "2026-11-20" }, on("authority")), [
    "planDueOn",
    "later",
  ]);
  const refuse = { failure: "failure-1", accepted: false, reasons: null };
  assert.deepEqual(problemOf(answerPlan, refuse, on("authority", sent())), ["reasons", "whyNot"]);
  assert.deepEqual(standing(sendPlan, on("secretary", answered(false))), []);
  const early = { failure: "failure-1", cured: false, report: paper };
  assert.deepEqual(refusedOf(judgeCure, early, on("authority", answered(true))), ["timeLeft"]);
  assert.ok(decide(judgeCure, early, on("assessor", answered(true))).ok);
  assert.ok(decide(judgeCure, early, on("authority", answered(true), late)).ok);
  assert.deepEqual(
    problemOf(judgeCure, { ...early, report: null }, on("assessor", answered(true))),
    ["report", "report"],
  );
});

test("a plan is late the day after its day, and so is its cure", () => {
  const state = (facts: readonly NewFact[], day: string) =>
    failuresOf(on("authority", facts, { day }).story, day)[0]?.state;
  assert.deepEqual(
    [state(asked(), "2026-12-01"), state(asked(), "2026-12-02")],
    ["planDue", "planLate"],
  );
  const running = answered(true);
  assert.deepEqual(
    [state(running, "2027-01-31"), state(running, "2027-02-01")],
    ["curing", "cureLate"],
  );
});

test("all of a group may begin; nine are joined with the smallest others, so that ten stand together", () => {
  const s = on("secretary", fixed());
  const all = "Under 25;40;10\n25 to 64;60;50\nOthers;6;5";
  const command = { cohort: "referred-2026-09", groups: all, tenths: null, moved: 10, died: 9 };
  const [counts] = factsOf(countOutcomes, command, s);
  assert.ok(counts?.type === "OutcomesCounted/2");
  assert.deepEqual(counts.content.excluded, [{ exclusion: "otherReason", people: 19 }]);
  const codes = { month: "2026-10", codes: "A;40\nB;10\nC;9" };
  const [coded] = factsOf(countCodes, codes, on("secretary"));
  assert.ok(coded?.type === "CodesCounted/1");
  assert.deepEqual(coded.content.codes, [
    { code: "A", times: 40 },
    { code: "Others", times: 19 },
  ]);
});

test("stepping in needs the right, and a failure that went as far as the ground says; danger needs neither", () => {
  const step = { ground: "noPlan", failure: "failure-1", untilOn: "2027-03-01", notice: paper };
  assert.deepEqual(refusedOf(stepInto, step, on("authority", asked())), ["notYet.noPlan"]);
  const planLate = on("authority", asked(), { day: "2026-12-02" });
  assert.ok(decide(stepInto, step, planLate).ok);
  assert.ok(decide(stepInto, step, on("authority", answered(false))).ok);
  const cure = { ...step, ground: "notCured" };
  assert.deepEqual(refusedOf(stepInto, cure, on("authority", answered(true))), ["notYet.notCured"]);
  assert.ok(decide(stepInto, cure, on("authority", answered(true), late)).ok);
  const noRight = changed(wholeLife, "ContinuityPlanFiled/1", { stepIn: false });
  const danger = { ...step, ground: "danger", failure: null };
  assert.ok(decide(stepInto, danger, on("authority", [], { life: noRight })).ok);
  const insolvent = { ...danger, ground: "insolvency" };
  assert.deepEqual(refusedOf(stepInto, insolvent, on("authority", [], { life: noRight })), [
    "noStepInRight",
  ]);
  assert.deepEqual(problemOf(stepInto, { ...danger, untilOn: "2027-11-21" }, on("authority")), [
    "untilOn",
    "stepInYear",
  ]);
  const inside = factsOf(stepInto, danger, on("authority"));
  assert.deepEqual(standing(stepInto, on("authority", inside)), ["alreadyIn"]);
  assert.deepEqual(standing(handBack, on("authority")), ["notIn"]);
  const back = factsOf(handBack, { handedBackOn: "2026-11-20" }, on("authority", inside));
  assert.deepEqual(standing(handBack, on("authority", [...inside, ...back])), ["notIn"]);
});

test("the end keeps its notice, and the handover waits for the day", () => {
  const end = { ground: "notice", endsOn: "2027-08-20", goesTo: "inHouse", notice: paper };
  const s = on("authority");
  assert.deepEqual(refusedOf(beginExit, { ...end, endsOn: "2027-08-19" }, s), ["noticeTooShort"]);
  assert.deepEqual(refusedOf(beginExit, { ...end, ground: "termEnds" }, s), ["otherTermEnd"]);
  assert.deepEqual(refusedOf(beginExit, { ...end, ground: "notCured" }, s), ["notYet.notCured"]);
  const mutual = on("secretary");
  assert.deepEqual(problemOf(beginExit, { ...end, ground: "notCured" }, mutual), [
    "ground",
    "authorityGround",
  ]);
  assert.ok(decide(beginExit, { ...end, ground: "insolvency", endsOn: "2026-12-01" }, s).ok);
  const begun = factsOf(beginExit, end, s);
  assert.deepEqual(standing(beginExit, on("authority", begun)), ["exitBegun"]);
  assert.deepEqual(standing(completeExit, on("authority", begun, { day: "2027-08-19" })), [
    "notEndedYet",
  ]);
  assert.deepEqual(standing(completeExit, on("authority", begun, { day: "2027-08-20" })), []);
  assert.deepEqual(standing(completeExit, s), ["noExit"]);
});

test("no rescue where the contract rules it out; elsewhere it is on record", () => {
  assert.deepEqual(standing(giveRescue, on("authority")), ["noBailOut"]);
  const open = changed(wholeLife, "ContractSigned/1", {
    heads: { ...wholeHeads, noBailOut: false },
  });
  const s = on("authority", [], { life: open });
  assert.equal(factsOf(giveRescue, { kind: "loan", sum: 5, paper }, s).length, 1);
});

const groups = "Under 25;40\n25 to 64;100\n65 and over;6\nOther;5";
const fixed = () =>
  factsOf(fixReferrals, { month: "2026-09", groups, tenths: null }, on("secretary"));

test("referrals are fixed once; small groups are joined; outcomes keep to the same groups and numbers", () => {
  const [referrals] = fixed();
  assert.ok(referrals?.type === "ReferralsFixed/1");
  assert.deepEqual(referrals.content.groups, [
    { group: "Under 25", referred: 40 },
    { group: "25 to 64", referred: 100 },
    { group: "Others", referred: 11 },
  ]);
  const s = on("secretary", fixed());
  assert.deepEqual(refusedOf(fixReferrals, { month: "2026-09", groups: "A;20", tenths: null }, s), [
    "alreadyFixed",
  ]);
  const cohort = "referred-2026-09";
  const outcome = (text: string) => ({ cohort, groups: text, tenths: null });
  assert.deepEqual(problemOf(countOutcomes, outcome("Under 25;20;10\n25 to 64;60;50"), s), [
    "groups",
    "missingGroup",
  ]);
  const all = "Under 25;20;10\n25 to 64;60;50\nOthers;6;5";
  assert.deepEqual(problemOf(countOutcomes, outcome(`${all}\nExtra;1;1`), s), [
    "groups",
    "strangeGroup",
  ]);
  assert.deepEqual(problemOf(countOutcomes, outcome(all.replace("20;10", "41;10")), s), [
    "groups",
    "moreThanReferred",
  ]);
  assert.deepEqual(problemOf(countOutcomes, outcome("Under 25;20"), s), ["groups", "line2"]);
  assert.deepEqual(problemOf(countOutcomes, { ...outcome(all), moved: 152 }, s), [
    "otherReason",
    "tooManyExcluded",
  ]);
  const [counts] = factsOf(countOutcomes, { ...outcome(all), moved: 12, died: 3, declined: 2 }, s);
  assert.ok(counts?.type === "OutcomesCounted/2");
  assert.deepEqual(counts.content.excluded, [{ exclusion: "otherReason", people: 17 }]);
  assert.ok(counts.content.groups.every((one) => one.started !== null));
});

test("a group in which nobody achieved it is held back, with one more so that it cannot be worked out", () => {
  const all = "Under 25;20;0\n25 to 64;60;50\nOthers;6;5";
  const command = { cohort: "referred-2026-09", groups: all, tenths: null };
  const [counts] = factsOf(countOutcomes, command, on("secretary", fixed()));
  assert.ok(counts?.type === "OutcomesCounted/2");
  assert.deepEqual(
    counts.content.groups.map(({ achieved }) => achieved),
    [null, 50, null],
  );
});

test("results become bins beside the threshold, the paid side as the indicator says", () => {
  const tenfold = (...results: readonly string[]) =>
    results.flatMap((one) => Array.from({ length: 10 }, () => one));
  const results = [...tenfold("95", "95.9", "10", "96"), "94.9", "99"].join("\n");
  const spread = { month: "2026-10", indicator: "visits", threshold: "95", width: "1", results };
  const [found] = factsOf(countResults, spread, on("secretary"));
  assert.ok(found?.type === "ResultsSpread/1");
  assert.deepEqual(found.content.bins, [
    { bin: -50, results: 10 },
    { bin: -1, results: 1 },
    { bin: 0, results: 20 },
    { bin: 1, results: 11 },
  ]);
  const most = {
    ...spread,
    indicator: "missed",
    threshold: "2",
    results: tenfold("2", "2.5", "1.5", "3").join("\n"),
  };
  const [other] = factsOf(countResults, most, on("secretary"));
  assert.ok(other?.type === "ResultsSpread/1");
  assert.deepEqual(other.content.bins, [
    { bin: -1, results: 20 },
    { bin: 0, results: 20 },
  ]);
  assert.deepEqual(problemOf(countResults, { ...spread, results: "95\nlate" }, on("secretary")), [
    "results",
    "result",
  ]);
  assert.deepEqual(problemOf(countResults, { ...spread, width: "0" }, on("secretary")), [
    "width",
    "width",
  ]);
});

test("codes that are rare are joined; a learning note is one for each matter that ended", () => {
  const [codes] = factsOf(
    countCodes,
    { month: "2026-10", codes: "A;40\nB;9\nC;3" },
    on("secretary"),
  );
  assert.ok(codes?.type === "CodesCounted/1");
  assert.deepEqual(codes.content.codes, [
    { code: "A", times: 40 },
    { code: "Others", times: 12 },
  ]);
  assert.deepEqual(standing(publishNote, on("secretary")), ["nothingToLearn"]);
  const settled = fact("DisputeSettled/1", "arbiter", "2026-11-01", {
    dispute: "dispute-1",
    how: "agreed",
  });
  const matters = [settled, ...counted()];
  const note = { indicator: "visits", heading: "Count late visits by shift", note: paper };
  const s = on("secretary", matters);
  assert.deepEqual(problemOf(publishNote, { ...note, matter: "dispute dispute-2" }, s), [
    "matter",
    "field.choose",
  ]);
  const first = factsOf(publishNote, { ...note, matter: "dispute dispute-1" }, s);
  const second = factsOf(
    publishNote,
    { ...note, matter: "variance 2026-10" },
    on("secretary", [...matters, ...first]),
  );
  assert.deepEqual(standing(publishNote, on("secretary", [...matters, ...first, ...second])), [
    "nothingToLearn",
  ]);
});

test("every sentence is there in both languages", () => {
  assert.deepEqual(checkCatalogue(performance.words), []);
});
