import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Entry, type NewFact } from "@rochdale/facts/fact.ts";
import { storyOf, type Story } from "@rochdale/facts/story.ts";
import { enumWords, factWords } from "@rochdale/facts/words.ts";
import { resolutionsDecided } from "@rochdale/genuineness/resolutions-decided.ts";
import { checkCatalogue, say as speak } from "@rochdale/language/say.ts";
import { siteWords } from "../../house/words.ts";
import { presetNamed } from "../governance/presets.ts";
import { decisionPage } from "./page-decision.ts";
import { decisionsPage } from "./pages.ts";
import { letterOf, resolutionsPut, wrongFigures } from "./resolutions-put.ts";
import {
  cannotCall,
  cannotHold,
  firstDayAfter,
  meetingsAwaited,
  noticeTooShort,
  secondMeetingOutside,
  secondMeetingWindow,
} from "./rules.ts";
import { delegatesJoined, eligibleSuggested, mattersOf, voteRoom } from "./vote-room.ts";
import { meetingsWords } from "./words.ts";
import { html } from "../../design/html.ts";

const design = presetNamed("workerCoop")?.design;
assert.ok(design);

function told(...facts: readonly NewFact[]): Story {
  return storyOf(
    facts.map(
      (one, position) => ({ ...one, position, at: `${one.on}T12:00:00.000Z` }) as unknown as Entry,
    ),
  );
}
const opened = fact("BodyOpened/1", "secretary", "2026-01-01", {
  name: "Alder",
  slug: "alder",
  start: "alreadyRunning",
  standing: "twin",
  service: {
    name: "Care",
    sector: "socialCare",
    nation: "England",
    place: "Alderton",
    staff: 60,
    users: null,
    budgetPence: null,
  },
  authority: null,
  recognisedUnions: [],
});
const rulesOfDesign = (of: typeof design) =>
  fact("RulesRegistered/4", "regulator", "2026-01-02", {
    design: of as NonNullable<typeof design>,
    registrar: "The registrar",
    number: null,
  });
const registered = rulesOfDesign(design);
const called = fact("MeetingCalled/1", "secretary", "2026-03-01", {
  meeting: "meeting-1",
  kind: "general",
  meetingOn: "2026-03-20",
  givenOn: "2026-03-01",
  clearDays: 14,
  business: ["To convert"],
});
const tally = { eligible: 60, for: 30, against: 2, abstain: 0, spoiled: 0 };
const held = fact("MeetingHeld/1", "secretary", "2026-03-20", {
  meeting: "meeting-1",
  kind: "general",
  present: 32,
  members: 60,
  quorum: 10,
  resolutions: [{ resolution: "To convert", rule: "ccbsa-s113", tally }],
  minutes: null,
});
const second = (on: string, votes: { for: number; against: number }) =>
  fact("MeetingHeld/1", "secretary", on, {
    meeting: "meeting-2",
    kind: "second",
    present: 20,
    members: 60,
    quorum: 10,
    resolutions: [{ resolution: "To  convert", rule: "ordinary", tally: { ...tally, ...votes } }],
    minutes: null,
  });

test("a meeting needs rules, and is recorded on its day or later", () => {
  const rules = (of: readonly { rule: string }[]) => of.map((one) => one.rule);
  assert.deepEqual(rules(cannotCall(told(opened), "2026-03-01")), ["meetings.noRules"]);
  assert.deepEqual(rules(cannotCall(told(opened, registered), "2026-03-01")), []);
  const story = told(opened, registered, called);
  assert.deepEqual(rules(cannotHold(story, "2026-03-19")), ["meetings.notYet"]);
  assert.deepEqual(rules(cannotHold(story, "2026-03-20")), []);
  assert.deepEqual(rules(cannotHold(told(opened, registered), "2026-03-20")), [
    "meetings.noneCalled",
  ]);
  assert.equal(meetingsAwaited(told(opened, registered, called, held)).length, 0);
});

test("Companies Act 2006 s.360: fourteen clear days leave out both ends", () => {
  const story = told(opened, registered);
  const on = (meetingOn: string) =>
    noticeTooShort(story, { givenOn: "2026-03-01", meetingOn, clearDays: 14 });
  assert.equal(firstDayAfter("2026-03-01", 14), "2026-03-16");
  assert.equal(on("2026-03-16"), false);
  const short = on("2026-03-15");
  assert.ok(short);
  assert.deepEqual(short.remedy.values?.["first"], { day: "2026-03-16" });
});

test("2014 Act s.113: three quarters and half voting wait for a second meeting, in 14 days to a month", () => {
  const story = told(opened, registered, called, held);
  const waits = secondMeetingWindow(story);
  assert.deepEqual([waits?.from, waits?.to], ["2026-04-03", "2026-04-20"]);
  assert.ok(secondMeetingOutside(story, "2026-04-02"));
  assert.equal(secondMeetingOutside(story, "2026-04-03"), false);
  assert.equal(secondMeetingOutside(story, "2026-04-20"), false);
  assert.ok(secondMeetingOutside(story, "2026-04-21"));
  assert.ok(secondMeetingOutside(told(opened, registered), "2026-04-10"));
});

const several = presetNamed("multiStakeholder")?.design;
assert.ok(several);
const severalRules = rulesOfDesign(several);
const put = (answers: Record<string, unknown>, ...more: readonly NewFact[]) => {
  const story = told(opened, severalRules, called, ...more);
  const room = voteRoom(story, "2026-03-20");
  const [meeting] = meetingsAwaited(story);
  assert.ok(room && meeting);
  return resolutionsPut(answers, { story, room, called: meeting, present: 60 });
};
const eligible = { membersa: 40, membersb: 30, membersc: 20, membersd: 4 };
const votes = { fora: 20, againsta: 5, forb: 10, againstb: 12, forc: 5, ford: 3 };
const row1 = Object.fromEntries(
  Object.entries(votes).map(([name, of]) => [`${name.slice(0, -1)}1${name.slice(-1)}`, of]),
);

test("with several classes every matter is counted class by class, by the weight of the rules", () => {
  const room = voteRoom(told(opened, severalRules), "2026-03-01");
  assert.equal(room?.byClass, true);
  assert.equal(voteRoom(told(opened, registered), "2026-03-01")?.byClass, false);
  const told1 = put({ ...eligible, resolution1: "To paint the door", ...row1 });
  assert.deepEqual([told1.problems, told1.refusals, told1.members], [[], [], 94]);
  assert.deepEqual(told1.resolutions[0]?.tally, {
    ...{ eligible: 94, for: 38, against: 17, abstain: 0, spoiled: 0 },
  });
  assert.equal(told1.resolutions[0]?.rule, "by-rules");
  assert.equal(told1.counted[0]?.rule.weights?.["workers"], 35);
  assert.deepEqual(
    told1.counted[0]?.classes.map((one) => one.for),
    [20, 10, 5, 3],
  );
});

test("where each class sets standards, workers and users are asked by themselves", () => {
  const told1 = put({ ...eligible, resolution1: "Standards", matter1: "standards", ...row1 });
  assert.deepEqual(told1.counted[0]?.rule.eachClass?.classes, ["workers", "users"]);
});

test("a body of one class tells heads, and its class stands by itself only where a rule asks it", () => {
  const each = { ...design, standardsBy: "eachClass" as const };
  const story = told(opened, rulesOfDesign(each), called);
  const room = voteRoom(story, "2026-03-20");
  const [meeting] = meetingsAwaited(story);
  assert.ok(room && meeting && !room.byClass);
  const answers = { members: 60, resolution1: "Standards", for1: 9, against1: 4 };
  const of = (matter1: string) =>
    resolutionsPut({ ...answers, matter1 }, { story, room, called: meeting, present: 30 })
      .counted[0];
  assert.deepEqual(of("standards")?.classes, [
    { name: "workers", eligible: 60, for: 9, against: 4, abstain: 0, spoiled: 0 },
  ]);
  assert.deepEqual(of("ordinary")?.classes, []);
});

test("2014 Act ss.111, 113: what the notice did not say cannot be put; the board's matters neither", () => {
  const ids = (of: { refusals: readonly { rule: string; law: string }[] }) =>
    of.refusals.map((one) => `${one.rule} ${one.law}`);
  const convert = { ...eligible, ...row1, matter1: "conversion" };
  assert.deepEqual(ids(put({ ...convert, resolution1: "To be a company" })), [
    "meetings.notInNotice ccbsa2014-s113",
  ]);
  const announced = put({ ...convert, resolution1: "To convert" });
  assert.deepEqual(ids(announced), []);
  assert.equal(announced.resolutions[0]?.rule, "ccbsa-s113");
  const budget = put({ ...eligible, ...row1, matter1: "budget", resolution1: "The budget" });
  assert.deepEqual(ids(budget), ["meetings.boardsMatter rochdale-2"]);
  assert.ok(!mattersOf(several).includes("budget") && mattersOf(several).includes("sale"));
});

test("votes without words, or more than a class has, are named at their box", () => {
  const fields = (answers: Record<string, unknown>) => put(answers).problems.map((p) => p.field);
  assert.deepEqual(fields({ ...eligible, ...row1 }), ["resolution1"]);
  assert.deepEqual(fields({ ...eligible, ...row1, membersb: 21, resolution1: "A" }), ["for1a"]);
  assert.deepEqual(fields({ ...eligible, ...row1, membersb: 22, resolution1: "A" }), []);
  const tally = { eligible: 9, for: 5, against: 0, abstain: 0, spoiled: 0 };
  assert.equal(wrongFigures([], { ...tally, present: 4 }), "moreVotesThanPresent");
  assert.equal(wrongFigures([], { ...tally, present: 5 }), undefined);
  assert.equal(letterOf(2), "c");
});

test("a federation's centres vote by the delegates of the bodies that joined", () => {
  const federation = presetNamed("federation")?.design;
  assert.ok(federation);
  const joined = fact("FederationJoined/1", "secretary", "2026-02-01", {
    member: "Northgate centre",
    delegates: 2,
  });
  const story = told(opened, rulesOfDesign(federation), joined, called);
  const room = voteRoom(story, "2026-03-20");
  const [meeting] = meetingsAwaited(story);
  assert.ok(room && meeting);
  assert.equal(delegatesJoined(story), 2);
  assert.equal(eligibleSuggested(story, room, room.classes[0]!), 2);
  const fields = (membersa: number) =>
    resolutionsPut(
      { membersa, membersb: 1 },
      { story, room, called: meeting, present: 2 },
    ).problems.map((one) => one.field);
  assert.deepEqual(fields(3), ["membersa"]);
  assert.deepEqual(fields(2), []);
});

test("every decision is shown with its figures, in both languages, with no sentence missing", () => {
  const counted = put({
    ...eligible,
    ...{ resolution1: "To convert", matter1: "conversion" },
    ...{ resolution2: "Standards", matter2: "standards" },
    ...row1,
    ...{ for2a: 20, for2b: 2, against2b: 9 },
  });
  const meetingHeld = fact("MeetingHeld/1", "secretary", "2026-03-20", {
    ...{ meeting: "meeting-1", kind: "general", present: 60, members: 94, quorum: 10 },
    resolutions: [...counted.resolutions],
    minutes: null,
  });
  const classes = fact("ResolutionsCounted/1", "secretary", "2026-03-20", {
    meeting: "meeting-1",
    counted: [...counted.counted],
  });
  const stories = [
    told(opened, registered, called, held, second("2026-04-10", { for: 11, against: 9 })),
    told(opened, severalRules, called, meetingHeld, classes),
  ];
  const expected = [
    {
      en: /Carried/,
      cy: /Derbyniwyd/,
      figures: { en: /30; 24 or more needed/, cy: /30; mae angen 24 neu fwy/ },
    },
    {
      en: /Lost/,
      cy: /Gwrthodwyd/,
      figures: { en: /Users: more for than against/, cy: /Users: mwy o blaid/ },
    },
  ];
  for (const language of ["en", "cy"] as const) {
    const words = { ...siteWords, ...enumWords, ...factWords, ...meetingsWords };
    const say = (message: string, values = {}) => speak(words, language, { message, values });
    const at = (path: string) => `/mutuals/alder${path}`;
    for (const [index, story] of stories.entries()) {
      const shown = { language, story, day: "2026-05-01", body: "Alder", say, at };
      const list = decisionsPage(shown, html``).toString();
      assert.match(list, expected[index]![language]);
      const pages = resolutionsDecided(story).map((one) => decisionPage(shown, one).toString());
      assert.match(pages.join(""), expected[index]!.figures[language]);
      assert.doesNotMatch(pages.join(""), /\{[a-zA-Z]+\}/);
    }
  }
});

test("the sentences are whole in both languages", () => {
  assert.deepEqual(checkCatalogue(meetingsWords), []);
});
