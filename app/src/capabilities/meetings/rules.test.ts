import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Entry, type NewFact } from "@rochdale/facts/fact.ts";
import { storyOf, type Story } from "@rochdale/facts/story.ts";
import { enumWords, factWords } from "@rochdale/facts/words.ts";
import { checkCatalogue, say as speak } from "@rochdale/language/say.ts";
import { siteWords } from "../../house/words.ts";
import { presetNamed } from "../governance/presets.ts";
import { decisionPage, decisionsOf, decisionsPage } from "./pages.ts";
import {
  awaitingSecond,
  cannotCall,
  cannotHold,
  finalOutcome,
  firstDayAfter,
  meetingsAwaited,
  noticeTooShort,
  outcomeOf,
  secondMeetingOutside,
} from "./rules.ts";
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
const registered = fact("RulesRegistered/1", "regulator", "2026-01-02", {
  design,
  registrar: "The registrar",
  number: null,
});
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
  assert.equal(outcomeOf(held.content.resolutions[0]!)?.state, "awaitingSecondMeeting");
  const waits = awaitingSecond(story);
  assert.deepEqual([waits?.from, waits?.to], ["2026-04-03", "2026-04-20"]);
  assert.ok(secondMeetingOutside(story, "2026-04-02"));
  assert.equal(secondMeetingOutside(story, "2026-04-03"), false);
  assert.equal(secondMeetingOutside(story, "2026-04-20"), false);
  assert.ok(secondMeetingOutside(story, "2026-04-21"));
  assert.ok(secondMeetingOutside(told(opened, registered), "2026-04-10"));
});

test("the second meeting confirms by its own majority, or the resolution is lost", () => {
  const end = (votes: { for: number; against: number }, on = "2026-04-10") => {
    const story = told(opened, registered, called, held, second(on, votes));
    const first = story.byType.get("MeetingHeld/1")?.[0] as Entry<"MeetingHeld/1">;
    return finalOutcome(story, first, first.content.resolutions[0]!)?.state;
  };
  assert.equal(end({ for: 11, against: 9 }), "carried");
  assert.equal(end({ for: 10, against: 10 }), "lost");
  assert.equal(end({ for: 11, against: 9 }, "2026-04-21"), "lost");
});

test("every decision is shown with its figures, in both languages, with no sentence missing", () => {
  const story = told(
    opened,
    registered,
    called,
    held,
    second("2026-04-10", { for: 11, against: 9 }),
  );
  for (const language of ["en", "cy"] as const) {
    const words = { ...siteWords, ...enumWords, ...factWords, ...meetingsWords };
    const say = (message: string, values = {}) => speak(words, language, { message, values });
    const at = (path: string) => `/mutuals/alder${path}`;
    const shown = { language, story, day: "2026-05-01", body: "Alder", say, at };
    const list = decisionsPage(shown, html``).toString();
    assert.match(list, language === "en" ? /Carried/ : /Derbyniwyd/);
    const [first] = decisionsOf(story);
    assert.ok(first);
    const page = decisionPage(shown, first).toString();
    assert.match(page, language === "en" ? /30; 24 or more needed/ : /30; mae angen 24 neu fwy/);
    assert.doesNotMatch(page, /\{[a-z]+\}/);
  }
});

test("the sentences are whole in both languages", () => {
  assert.deepEqual(checkCatalogue(meetingsWords), []);
});
