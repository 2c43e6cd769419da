/** Whose voice is heard: half of it and twice the share is too much, in exact figures; what was not counted is not proven. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Content, type NewFact } from "@rochdale/facts/fact.ts";
import { OTHERS } from "@rochdale/facts/participation.ts";
import { conclude } from "./conclude.ts";
import { sceneOf } from "./scene.ts";
import { saidBy, tell, without } from "./told-story.ts";
import { countsOfVoice, fewHold, voiceActs, voiceMonths, voiceShared, voicesIn } from "./voice.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

type Group = Content<"ParticipationCounted/1">["groupings"][number]["groups"][number];
const group = (name: string, members: number, acts: Partial<Group> = {}): Group => ({
  group: name,
  members,
  ...{ proposed: null, came: null, voted: null, sit: null },
  ...acts,
});
const counted = (groups: readonly Group[], ref = "meeting-1", on = "2026-10-01"): NewFact =>
  fact("ParticipationCounted/1", "secretary", on, {
    ...{ occasion: "meeting", ref },
    groupings: [{ by: "grade", groups: [...groups] }],
  });
const bare = without(wholeLife, "ParticipationCounted/1");
const scene = (...facts: readonly NewFact[]) => sceneOf(tell([...bare, ...facts]), lookedAt);
const found = (...facts: readonly NewFact[]) => conclude(voiceShared, scene(...facts));

test("half of those who came and twice the share is a few that speak for all; a little less is not", () => {
  const came = (few: number, rest: number) =>
    found(counted([group("Seniors", 25, { came: few }), group("Carers", 75, { came: rest })]))
      .state;
  assert.equal(came(10, 10), "notMet");
  assert.equal(came(9, 10), "met");
  const share = (members: number) =>
    found(counted([group("Seniors", members, { came: 6 }), group("Carers", 80, { came: 4 })]))
      .state;
  // Six of ten is twice three of ten: 34 of 114 is just under three tenths, 35 of 115 just over.
  assert.equal(share(34), "notMet");
  assert.equal(share(35), "met");
});

test("the group is named with its share of the members and of the act", () => {
  const few = found(counted([group("Seniors", 20, { came: 9 }), group("Carers", 80, { came: 3 })]));
  assert.equal(few.because.message, "finding.voiceShared.few");
  const [first] = few.because.values?.["few"] as readonly { message: string; values: object }[];
  assert.deepEqual(first?.message, "voice.few.came");
  assert.deepEqual(first?.values, {
    group: "Seniors",
    members: { of: [20, 100] },
    did: { of: [9, 12] },
  });
});

test("nothing counted, or only who proposed, is not proven; four acts tell nothing", () => {
  assert.equal(found().state, "notProven");
  const proposed = [group("Seniors", 50, { proposed: 3 }), group("Carers", 50, { proposed: 3 })];
  assert.equal(found(counted(proposed)).state, "notProven");
  const tiny = [group("Seniors", 10, { came: 4 }), group("Carers", 90, { came: 0 })];
  assert.equal(found(counted(tiny)).state, "notProven");
  assert.equal(voicesIn(scene(counted(tiny)))[0]?.tooFew, true);
});

test("groups joined as small are nobody's voice, and a count that is not told cannot be judged", () => {
  const others = [group(OTHERS, 10, { came: 9 }), group("Carers", 90, { came: 3 })];
  assert.equal(found(counted(others)).state, "met");
  assert.equal(voicesIn(scene(counted(others)))[0]?.shares.at(-1)?.group, OTHERS);
  const hidden = [group("Seniors", 10, { came: null }), group("Carers", 90, { came: 9 })];
  assert.equal(voicesIn(scene(counted(hidden)))[0]?.shares[0]?.did, null);
});

test("meetings are added up, a second count of one meeting replaces the first, old counts fall away", () => {
  const seniors = (came: number) => [
    group("Seniors", 20, { came }),
    group("Carers", 80, { came: 6 }),
  ];
  const twice = scene(counted(seniors(3)), counted(seniors(5), "meeting-2"));
  assert.deepEqual(
    voicesIn(twice)[0]?.shares.map((one) => one.did),
    [8, 12],
  );
  assert.equal(voicesIn(twice)[0]?.membersTotal, 200);
  const again = scene(counted(seniors(3)), counted(seniors(1)));
  assert.deepEqual(
    voicesIn(again)[0]?.shares.map((one) => one.did),
    [1, 6],
  );
  assert.equal(countsOfVoice(scene(counted(seniors(3), "meeting-1", "2025-01-01"))).length, 0);
});

test("seats are not added up: the same people sit", () => {
  const sit = (seats: number) => [
    group("Seniors", 20, { sit: seats }),
    group("Carers", 80, { sit: 2 }),
  ];
  const board = (seats: number, on: string) =>
    fact("ParticipationCounted/1", "secretary", on, {
      ...{ occasion: "board", ref: "board" },
      groupings: [{ by: "site", groups: sit(seats) }],
    });
  const voices = voicesIn(scene(board(6, "2026-05-01"), board(4, "2026-10-01")));
  assert.deepEqual(
    voices.map((one) => [one.act, one.didTotal]),
    [["sit", 6]],
  );
  assert.ok(voices[0]?.shares[0]?.few);
});

test("the secretary's word alone proves nothing, and says enough against", () => {
  const fair = [group("Seniors", 50, { came: 6 }), group("Carers", 50, { came: 6 })];
  const alone = without(bare, "AssessmentMade/1", "MeetingHeld/1");
  const judged = (facts: readonly NewFact[]) =>
    conclude(voiceShared, sceneOf(tell(facts), lookedAt)).state;
  assert.equal(judged([...alone, counted(fair)]), "notProven");
  assert.equal(
    judged(saidBy([...alone, counted(fair)], "ParticipationCounted/1", "assessor")),
    "met",
  );
  const few = [group("Seniors", 10, { came: 6 }), group("Carers", 50, { came: 0 })];
  assert.equal(judged([...alone, counted(few)]), "notMet");
});

test("the standard is stated once", () => {
  assert.deepEqual([voiceMonths, fewHold.timesShare, fewHold.actsLeast], [15, 2, 5]);
  assert.deepEqual([...voiceActs], ["proposed", "came", "voted", "sit"]);
});
