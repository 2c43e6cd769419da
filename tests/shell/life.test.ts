/** A mutual's life on a real database: class majorities, who takes part, another form by two meetings, a merger, an end by signature. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { addDays, day as dayNamed } from "@rochdale/clock/day.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { valuesOf } from "../../app/src/capabilities/governance/design-answers.ts";
import { presetNamed } from "../../app/src/capabilities/governance/presets.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { perform, type Outcome } from "../../app/src/house/perform.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { clockAt } from "../../app/src/platform/clock.ts";
import { inventedNames } from "../../examples/telling.ts";
import { applicationUnderTest, rehearsedMutual, stranger } from "./application-under-test.ts";

const t = await applicationUnderTest();
after(() => t.close());
const { house } = t.application;
const today = house.clock.today();
const inDays = (days: number) => addDays(dayNamed(today), days);

/** A mutual with its rules, its people, and a way to act in it on a day. */
async function mutual(slug: string, preset: string, more: Told = {}) {
  const people = await t.everyRole(rehearsedMutual(slug));
  const act = (role: Role, id: string, told: Told, on: string = today): Promise<Outcome> => {
    const found = house.acts.get(id);
    assert.ok(found, id);
    const personId = people.get(role)?.personId ?? "";
    const clock = clockAt(`${on}T12:00:00Z`);
    return perform(house, { slug, act: found, personId, sent: sentData(told), clock });
  };
  const done = async (role: Role, id: string, told: Told, on: string = today) => {
    const outcome = await act(role, id, told, on);
    assert.equal(outcome.kind, "recorded", `${id}: ${JSON.stringify(outcome)}`);
  };
  const design = presetNamed(preset)?.design;
  assert.ok(design);
  await done("secretary", "governance.propose", { ...valuesOf(design), ...more });
  await done("secretary", "governance.registerRules", { version: "1", registrar: "The registrar" });
  const meeting = async (kind: string, days: number, business: string) =>
    done("secretary", "meetings.call", { kind, meetingOn: inDays(days), business });
  return { people, act, done, meeting };
}

const refusedFor = (outcome: Outcome) =>
  outcome.kind === "refused"
    ? outcome.refusals.map((one) => `${one.rule} ${one.law}`)
    : [outcome.kind];
const problemsOf = (outcome: Outcome) =>
  outcome.kind === "problems" ? outcome.problems.map((one) => one.field) : [outcome.kind];

/** Twelve seniors and 68 others of two sites, then 20 users. */
function register(): { name: string; bytes: Uint8Array } {
  const rows = inventedNames(100).map(
    (name, at) => `${name},${at < 80 ? "staff" : "service user"}`,
  );
  return {
    name: "register.csv",
    bytes: new TextEncoder().encode(`name,class\n${rows.join("\n")}\n`),
  };
}
function places(): { name: string; bytes: Uint8Array } {
  const rows = Array.from({ length: 80 }, (_, at) =>
    [at + 1, at < 12 ? "Band 8" : "Band 3 to 5", at % 2 === 0 ? "North" : "South"].join(","),
  );
  return {
    name: "places.csv",
    bytes: new TextEncoder().encode(`number,grade,site\n${rows.join("\n")}\n`),
  };
}

const co = await mutual("co", "multiStakeholder");
const eligible = { membersa: 80, membersb: 20, membersc: 0, membersd: 0 };

test("standards that each class must carry are lost where the users are against, and set once both agree", async () => {
  await co.done("secretary", "members.import", { file: register() });
  await co.meeting("annual", 15, "The accounts\nVisits kept");
  const held = { meeting: "meeting-1", present: 60, ...eligible };
  const put = {
    resolution1: "Visits kept",
    matter1: "standards",
    for1a: 50,
    for1b: 2,
    against1b: 8,
  };
  assert.deepEqual(
    problemsOf(
      await co.act("secretary", "meetings.hold", { ...held, ...put, for1a: 61 }, inDays(15)),
    ),
    ["for1a"],
  );
  for (const role of ["board", "member", "regulator", "staff"] as const) {
    const outcome = await co.act(role, "meetings.hold", { ...held, ...put }, inDays(15));
    assert.equal(outcome.kind, "forbidden", role);
  }
  await co.done("secretary", "meetings.hold", { ...held, ...put }, inDays(15));
  const set = { standards: "Visits kept;at least;98.5;percent", meeting: "meeting-1" };
  assert.deepEqual(refusedFor(await co.act("board", "quality.setStandards", set, inDays(15))), [
    "quality.eachClassSets rochdale-2",
  ]);
  await co.done("secretary", "meetings.call", {
    ...{ kind: "general", meetingOn: inDays(31), business: "Visits kept", givenOn: today },
  });
  await co.done(
    "secretary",
    "meetings.hold",
    { ...held, ...put, meeting: "meeting-2", for1b: 8, against1b: 2 },
    inDays(31),
  );
  const agreed = { ...set, meeting: "meeting-2" };
  assert.deepEqual(
    problemsOf(
      await co.act("board", "quality.setStandards", { ...agreed, standards: "x" }, inDays(31)),
    ),
    ["standards"],
  );
  await co.done("board", "quality.setStandards", agreed, inDays(31));
});

test("who came is counted by the register's own columns, and only counts are kept", async () => {
  const count = { occasion: "meeting-1", came: "1-12, 20-24, 81-84" };
  await co.done("secretary", "participation.describe", { file: places() }, inDays(31));
  assert.deepEqual(
    problemsOf(
      await co.act("secretary", "participation.count", { ...count, came: "1-12, 999" }, inDays(31)),
    ),
    ["came"],
  );
  assert.deepEqual(
    problemsOf(
      await co.act("secretary", "participation.count", { occasion: "meeting-1" }, inDays(31)),
    ),
    ["came"],
  );
  for (const role of ["board", "member", "assessor"] as const) {
    const outcome = await co.act(role, "participation.count", count, inDays(31));
    assert.equal(outcome.kind, "forbidden", role);
  }
  await co.done("secretary", "participation.count", count, inDays(31));
  assert.deepEqual(
    refusedFor(await co.act("secretary", "participation.count", count, inDays(31))),
    ["participation.same rochdale-2"],
  );
  const body = await bodyBySlug(house.db, "co");
  const kept = body?.story.byType.get("ParticipationCounted/1")?.at(-1)?.content;
  assert.ok(kept && "groupings" in kept);
  const grades = kept.groupings.find((one) => one.by === "grade")?.groups;
  assert.deepEqual(
    grades?.map((one) => [one.group, one.members, one.came]),
    [
      ["Band 3 to 5", 68, 5],
      ["Band 8", 12, 12],
      ["others", 20, 4],
    ],
  );
  const page = await t.get("/mutuals/co/voice", stranger);
  assert.equal(page.status, 200);
  assert.doesNotMatch(page.text, new RegExp(inventedNames(1)[0] ?? "-"));
});

test("a table of places names its wrong row, and nothing of it is kept", async () => {
  const file = { name: "p.csv", bytes: new TextEncoder().encode("number,grade\n1,A\n999,B\n") };
  const before = await t.written();
  assert.deepEqual(problemsOf(await co.act("secretary", "participation.describe", { file })), [
    "file",
  ]);
  assert.deepEqual(await t.written(), before);
});

test("a co-operative becomes a community interest company by two meetings, and by nothing less", async () => {
  const change = {
    ...{ to: "cicGuarantee", lock: "statutoryCic", registrar: "Companies House" },
    membersVote: "meeting-3",
  };
  const without = { ...change, membersVote: "" };
  const law = "windingUp.twoMeetings.ccbsa-s113 ccbsa2014-s113";
  assert.deepEqual(refusedFor(await co.act("secretary", "windingUp.changeForm", without)), [law]);
  const words = "To become a community interest company";
  const call = { kind: "general", meetingOn: inDays(50), business: words, givenOn: inDays(31) };
  await co.done("secretary", "meetings.call", call, inDays(31));
  const put = { resolution1: words, matter1: "conversion", for1a: 48, for1b: 10 };
  const first = { meeting: "meeting-3", present: 60, ...eligible, ...put };
  await co.done("secretary", "meetings.hold", first, inDays(50));
  assert.deepEqual(
    refusedFor(await co.act("secretary", "windingUp.changeForm", change, inDays(50))),
    [law],
  );
  const again = { kind: "second", meetingOn: inDays(66), business: words };
  await co.done("secretary", "meetings.call", again, inDays(50));
  const confirmed = { resolution1: words.toUpperCase(), for1a: 20, against1a: 5 };
  await co.done(
    "secretary",
    "meetings.hold",
    { meeting: "meeting-4", present: 30, ...eligible, ...confirmed },
    inDays(66),
  );
  const free = { ...change, to: "companyShares", lock: "none" };
  assert.deepEqual(
    refusedFor(await co.act("secretary", "windingUp.changeForm", free, inDays(66))),
    ["windingUp.form.lock rochdale-2"],
  );
  assert.equal(
    (await co.act("board", "windingUp.changeForm", change, inDays(66))).kind,
    "forbidden",
  );
  await co.done("secretary", "windingUp.changeForm", change, inDays(66));
});

test("a community benefit society passes everything to another with the lock, and then nothing more", async () => {
  const body = await mutual("cbs", "communityBenefit");
  const words = "To join Valley Care Society";
  await body.meeting("general", 15, words);
  const votes = { membersa: 30, membersb: 30, membersc: 10, for1a: 20, for1b: 20, for1c: 5 };
  const put = { resolution1: words, matter1: "merger" };
  await body.done(
    "secretary",
    "meetings.hold",
    { meeting: "meeting-1", present: 45, ...votes, ...put },
    inDays(15),
  );
  await body.done(
    "secretary",
    "meetings.call",
    { kind: "second", meetingOn: inDays(31), business: words },
    inDays(15),
  );
  await body.done(
    "secretary",
    "meetings.hold",
    { meeting: "meeting-2", present: 45, ...votes, resolution1: words },
    inDays(31),
  );
  const passing = {
    ...{ how: "transfer", body: "Valley Care Society", recipient: "lockedSociety" },
    ...{ namedInRules: true, assets: "1200.00", membersVote: "meeting-1", registrar: "FCA" },
  };
  const wrongful = { ...passing, recipient: "otherSociety" };
  assert.deepEqual(
    refusedFor(await body.act("secretary", "windingUp.passOn", wrongful, inDays(31))),
    ["windingUp.locked si2006-264-sch1"],
  );
  await body.done("secretary", "windingUp.passOn", passing, inDays(31));
  assert.deepEqual(
    refusedFor(await body.act("secretary", "windingUp.passOn", passing, inDays(31))),
    ["windingUp.ended rochdale-2"],
  );
  const call = { kind: "general", meetingOn: inDays(60), business: "Tea" };
  assert.deepEqual(refusedFor(await body.act("secretary", "meetings.call", call, inDays(31))), [
    "meetings.woundUp rochdale-2",
  ]);
});

test("a society ends by an instrument that three quarters of all members signed", async () => {
  const body = await mutual("signed", "workerCoop");
  const sign = {
    signed: 29,
    members: 40,
    instrument: "What we have, what we owe, who gets the rest.",
  };
  assert.deepEqual(refusedFor(await body.act("secretary", "windingUp.signInstrument", sign)), [
    "windingUp.tooFewSigned ccbsa2014-s119",
  ]);
  assert.deepEqual(
    problemsOf(await body.act("secretary", "windingUp.signInstrument", { ...sign, signed: 41 })),
    ["signed"],
  );
  const end = {
    ...{ how: "instrument", destination: "Valley Care CIC", recipient: "cic" },
    ...{ namedInRules: false, assets: "10.00" },
  };
  assert.deepEqual(refusedFor(await body.act("secretary", "windingUp.windUp", end)), [
    "windingUp.notSigned ccbsa2014-s119",
  ]);
  await body.done("secretary", "windingUp.signInstrument", { ...sign, signed: 30 });
  const toMembers = { ...end, recipient: "members" };
  assert.deepEqual(refusedFor(await body.act("secretary", "windingUp.windUp", toMembers)), [
    "windingUp.locked rochdale-2",
  ]);
  await body.done("secretary", "windingUp.windUp", end);
});

test("a community interest company ends with its Regulator's consent where its articles name nobody", async () => {
  const body = await mutual("cic", "cic");
  const end = {
    ...{ how: "court", destination: "A charity", recipient: "charity" },
    ...{ namedInRules: false, assets: "10.00" },
  };
  assert.deepEqual(refusedFor(await body.act("regulator", "windingUp.windUp", end)), [
    "windingUp.consent cic-asset-transfer",
  ]);
  const consent = { consent: "cicRegulator", step: "dissolution", given: true };
  assert.equal((await body.act("secretary", "windingUp.consent", consent)).kind, "forbidden");
  await body.done("regulator", "windingUp.consent", consent);
  await body.done("regulator", "windingUp.windUp", end);
});

test("a part is sold by the members' vote; an empty seat is recorded once, and filled", async () => {
  const body = await mutual("parts", "workerCoop");
  const sale = {
    ...{ unit: "The day centre", buyer: "A firm", recipient: "otherBody", staff: 9 },
    ...{ price: "5000.00", fullValue: true },
  };
  assert.deepEqual(refusedFor(await body.act("board", "windingUp.sellUnit", sale)), [
    "windingUp.membersCarry rochdale-2",
  ]);
  await body.meeting("general", 15, "The day centre");
  const put = { resolution1: "To sell the day centre", matter1: "assetDisposal", for1: 30 };
  await body.done(
    "secretary",
    "meetings.hold",
    { meeting: "meeting-1", present: 30, members: 40, ...put },
    inDays(15),
  );
  const voted = { ...sale, membersVote: "meeting-1" };
  await body.done("board", "windingUp.sellUnit", voted, inDays(15));
  const seat = { class: "worker", seats: 9, why: "resigned" };
  assert.deepEqual(
    problemsOf(await body.act("secretary", "elections.vacateSeat", { ...seat, seats: 10 })),
    ["seats"],
  );
  await body.done("secretary", "elections.vacateSeat", seat);
  assert.deepEqual(
    problemsOf(await body.act("secretary", "elections.vacateSeat", { ...seat, seats: 1 })),
    ["seats"],
  );
  const filled = { class: "worker", seats: 9, filledBy: "coOption" };
  await body.done("board", "elections.fillSeat", filled);
  assert.deepEqual(problemsOf(await body.act("board", "elections.fillSeat", filled)), ["seats"]);
  assert.deepEqual(t.faults, []);
});
