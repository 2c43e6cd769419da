/** Meetings and elections on a real database: notice by the rules, a quorum, a second meeting, results declared. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { addDays, day as dayNamed } from "@rochdale/clock/day.ts";
import { valuesOf } from "../../app/src/capabilities/governance/design-answers.ts";
import { presetNamed } from "../../app/src/capabilities/governance/presets.ts";
import { perform, type Outcome } from "../../app/src/house/perform.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { clockAt } from "../../app/src/platform/clock.ts";
import { applicationUnderTest, rehearsedMutual, stranger } from "./application-under-test.ts";

const t = await applicationUnderTest();
after(() => t.close());
const { house } = t.application;
const people = await t.everyRole(rehearsedMutual("met"));
const today = house.clock.today();
const inDays = (days: number) => addDays(dayNamed(today), days);

async function act(id: string, told: Told, on = today): Promise<Outcome> {
  const found = house.acts.get(id);
  assert.ok(found, id);
  const visitor = people.get("secretary");
  const clock = clockAt(`${on}T12:00:00Z`);
  return perform(house, {
    slug: "met",
    act: found,
    personId: visitor?.personId ?? "",
    sent: sentData(told),
    clock,
  });
}
async function done(id: string, told: Told, on = today): Promise<void> {
  const outcome = await act(id, told, on);
  assert.equal(outcome.kind, "recorded", `${id}: ${JSON.stringify(outcome)}`);
}
const refusedFor = (outcome: Outcome) =>
  outcome.kind === "refused" ? outcome.refusals.map((one) => one.rule) : [outcome.kind];

test("without rules there is no length of notice: a meeting cannot be called", async () => {
  const call = { kind: "annual", meetingOn: inDays(30), business: "The accounts" };
  assert.deepEqual(refusedFor(await act("meetings.call", call)), ["meetings.noRules"]);
});

test("notice runs in the rules' clear days, to the day, and the first day is named", async () => {
  const design = presetNamed("workerCoop")?.design;
  assert.ok(design);
  await done("governance.propose", { ...valuesOf(design), electionYears: "3" });
  await done("governance.registerRules", { version: "1", registrar: "The registrar" });
  const call = (days: number) =>
    act("meetings.call", {
      kind: "annual",
      meetingOn: inDays(days),
      business: "The accounts\nTo convert into a company",
    });
  const short = await call(14);
  assert.deepEqual(refusedFor(short), ["meetings.noticeTooShort"]);
  assert.ok(short.kind === "refused");
  assert.deepEqual(short.refusals[0]?.remedy.values?.["first"], { day: inDays(15) });
  assert.deepEqual(refusedFor(await call(-3)), ["meetings.noticeTooShort"]);
  assert.equal((await call(15)).kind, "recorded");
  const page = await t.get("/mutuals/met/decisions", stranger);
  assert.match(page.text, /Annual general meeting/);
});

test("a meeting is recorded from its day on, decides by its rule, and never below its quorum", async () => {
  const held = { meeting: "meeting-1", present: 31, members: 60 };
  assert.deepEqual(refusedFor(await act("meetings.hold", held)), ["meetings.notYet"]);
  const on = inDays(15);
  const voted = {
    resolution1: "To adopt the accounts",
    for1: 30,
    against1: 1,
    resolution2: "To convert into a company",
    matter2: "conversion",
    for2: 29,
    against2: 2,
  };
  const few = await act("meetings.hold", { ...held, ...voted, present: 3 }, on);
  assert.equal(few.kind, "problems");
  const many = await act("meetings.hold", { ...held, ...voted, for1: 99 }, on);
  assert.equal(many.kind, "problems");
  const unannounced = { ...voted, resolution2: "To merge with Valley", matter2: "merger" };
  assert.deepEqual(refusedFor(await act("meetings.hold", { ...held, ...unannounced }, on)), [
    "meetings.notInNotice",
  ]);
  await done("meetings.hold", { ...held, ...voted }, on);
  assert.deepEqual(refusedFor(await act("meetings.hold", { ...held, ...voted }, on)), [
    "meetings.noneCalled",
  ]);
});

test("a resolution that needs a second meeting waits for it, inside the Act's window", async () => {
  const on = inDays(16);
  const call = (days: number) =>
    act("meetings.call", { kind: "second", meetingOn: inDays(days), business: "To confirm" }, on);
  assert.deepEqual(refusedFor(await call(60)), ["meetings.outsideWindow"]);
  assert.equal((await call(31)).kind, "recorded");
  await done(
    "meetings.hold",
    {
      meeting: "meeting-2",
      present: 20,
      members: 60,
      resolution1: "to convert  into a company",
      for1: 15,
      against1: 5,
    },
    inDays(31),
  );
});

test("each decision is open to read with its tests in figures", async () => {
  // Held in days to come, so that the pages of today do not show them yet.
  assert.match((await t.get("/mutuals/met/decisions/1", stranger)).text, /no such page/i);
  assert.equal((await t.get("/mutuals/met/decisions", stranger)).status, 200);
});

test("an election is declared with figures that fit, and the class's next is named", async () => {
  const declared = {
    class: "worker",
    seats: 3,
    candidates: 5,
    electorate: 60,
    papers: 41,
    method: "singleTransferableVote",
  };
  const wrong = await act("elections.declare", { ...declared, papers: 61 });
  assert.equal(wrong.kind, "problems");
  const uncontested = await act("elections.declare", { ...declared, candidates: 2 });
  assert.equal(uncontested.kind, "problems");
  await done("elections.declare", declared, inDays(32));
  assert.deepEqual(t.faults, []);
});
