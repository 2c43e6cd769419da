/** The acts of key-holders decided on a story: named, made in parts, rehearsed; whose turn it is, and unsound answers. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ballotById } from "@rochdale/facts/ballot-story.ts";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { paperOf, parties, tell } from "@rochdale/genuineness/told-story.ts";
import { checkCatalogue } from "@rochdale/language/say.ts";
import type { Act, Decision, Situation } from "../../house/act.ts";
import { electionGroup } from "../roll/rules-election.ts";
import { completePart, dealParts, makeKey, rehearseOpening } from "./acts-making.ts";
import { giveShare, shufflePapers } from "./acts-opening.ts";
import { loseKey, nameHolders } from "./acts-naming.ts";
import { isOwn, newKey, workOut } from "./browser/work.ts";
import type { Material } from "./material.ts";
import { allRehearsed, keysOf, mayBeNamed, nextStep, SINGLE_AT_MOST } from "./rules.ts";
import { groupOf } from "./step.ts";
import { textsOf, type Posted } from "./store.ts";
import { postedTexts } from "./trustees-posted.ts";
import { trusteesFrom } from "./trustees.ts";
import { keysWords } from "./words.ts";

const day = "2026-11-02";
const ballot = "ballot-1";

/** A case with a verifiable ballot whose roll of so many is frozen. */
function called(eligible: number, rehearsal = false): readonly NewFact[] {
  return [
    fact("BodyOpened/1", "proposer", day, {
      name: "Moorside",
      slug: "moorside",
      start: "fromPublicService",
      standing: "live",
      service: {
        name: "Care",
        sector: "socialCare",
        nation: "England",
        place: "Moorside",
        staff: 60,
        users: null,
        budgetPence: null,
      },
      authority: { name: "Council", kind: "council" },
      recognisedUnions: [],
    }),
    ...parties(day),
    fact("BallotCalled/1", "scrutineer", day, {
      ballot,
      purpose: "support",
      box: "verifiable",
      rehearsal,
      roll: "staff",
      question: "Should we?",
      answers: ["Yes", "No: stay"],
      statusQuo: 1,
      opens: "2026-11-30",
      closes: "2026-12-14",
      rule: "staff-support",
      papers: [],
      scrutineer: "scrutineer",
    }),
    fact("RollFrozen/1", "scrutineer", day, { ballot, eligible, roll: paperOf("roll") }),
  ];
}

/** A body in memory: acts are decided, their facts and posts kept. */
class Ceremony {
  facts: NewFact[];
  posted: Posted[] = [];
  constructor(facts: readonly NewFact[]) {
    this.facts = [...facts];
  }
  get story() {
    return tell(this.facts);
  }
  get keys() {
    return keysOf(this.story, ballot);
  }
  situation(party: string): Situation {
    return {
      bodyId: "b",
      slug: "moorside",
      story: this.story,
      day,
      by: { party, role: party as Role, personId: "" as never },
      loaded: { posted: this.posted, openings: new Map() },
      freshId: (prefix) => `${prefix}-x`,
    };
  }
  decide(act: Act, party: string, command: object): Decision {
    const situation = this.situation(party);
    const refusals = act.refusals?.(situation) ?? [];
    if (refusals.length > 0) return { ok: false, refusals };
    const decision = act.decide(command as never, situation);
    if (decision.ok) this.facts.push(...decision.facts);
    return decision;
  }
  name(scheme: string, ...holders: readonly (readonly [string, string])[]): Decision {
    const none = { holder2: null, interest2: null, holder3: null, interest3: null };
    const rest = { holder4: null, interest4: null, holder5: null, interest5: null };
    const given = Object.fromEntries(
      holders.flatMap(([party, interest], at) => [
        [`holder${at + 1}`, party],
        [`interest${at + 1}`, interest],
      ]),
    );
    return this.decide(nameHolders, "scrutineer", { ballot, scheme, ...none, ...rest, ...given });
  }
  /** Posts an answer as a holder's page does. */
  answer(
    act: Act,
    step: Posted["step"],
    { party, text }: { party: string; text: string },
  ): Decision {
    const before = this.keys;
    const bytes = new TextEncoder().encode(text);
    const decision = this.decide(act, party, { ballot, answer: { name: "answer.json", bytes } });
    const holder = before?.holders.find((one) => one.party === party)?.holder;
    if (decision.ok && before && holder) {
      this.posted.push({ ballot, round: before.round, holder, step, text });
    }
    return decision;
  }
  material(party: string): Material {
    const keys = this.keys;
    const holder = keys?.holders.find((one) => one.party === party);
    const called = ballotById(this.story, ballot);
    assert.ok(keys && holder && called);
    const texts = postedTexts(this.posted, keys, ballot);
    return {
      step: nextStep(keys, holder, "notYet"),
      group: electionGroup(called.called.content.purpose),
      holder: holder.number,
      threshold: keys.threshold,
      single: keys.single,
      certificates: texts.certificates,
      messages: texts.messages,
      trustees: keys.ready ? trusteesFrom(groupOf(called), keys, texts).text : null,
      opens: null,
    };
  }
}

const problemIn = (decision: Decision): string =>
  decision.ok
    ? "none"
    : "refusals" in decision
      ? decision.refusals.map((one) => one.rule).join(" ")
      : decision.problems.map((one) => one.text.message).join(" ");

const three = [
  ["scrutineer", "scrutineer"],
  ["authority", "employer"],
  ["union", "union"],
] as const;
const names = three.map(([party]) => party);

test("two of three make a key in three visits each, and every holder opens the test vote", () => {
  const ceremony = new Ceremony(called(400));
  assert.equal(ceremony.name("twoOfThree", ...three).ok, true);
  const seeds = new Map<string, string>();
  for (const party of names) {
    const { seed, answer } = newKey(ceremony.material(party));
    seeds.set(party, seed);
    assert.equal(ceremony.answer(makeKey, "certificate", { party, text: answer }).ok, true);
  }
  const work = (act: Act, step: Posted["step"]) => {
    for (const party of names) {
      const material = ceremony.material(party);
      assert.equal(material.step, step);
      assert.equal(isOwn(material, seeds.get(party) ?? ""), true);
      const worked = workOut(material, seeds.get(party) ?? "");
      assert.ok(worked.ok);
      const decision = ceremony.answer(act, step, { party, text: worked.answer });
      assert.equal(problemIn(decision), "none");
    }
  };
  work(dealParts, "shares");
  assert.equal(ceremony.keys?.ready === null, true);
  work(completePart, "key");
  assert.equal(ceremony.keys?.ready?.content.threshold, 2);
  assert.equal(ceremony.keys && allRehearsed(ceremony.keys), false);
  work(rehearseOpening, "rehearsal");
  assert.equal(ceremony.keys && allRehearsed(ceremony.keys), true);
  const lost = ceremony.decide(loseKey, "union", { ballot });
  assert.equal(lost.ok, true);
  assert.equal(ceremony.keys?.holders[2]?.lost, true);
  assert.equal(problemIn(ceremony.decide(loseKey, "union", { ballot })), "keys.notYourTurn");
  const text = JSON.stringify(ceremony.facts);
  for (const seed of seeds.values()) assert.ok(!text.includes(seed));
});

test("an answer out of turn, of somebody else's key or of another step is refused, and nothing is recorded", () => {
  const ceremony = new Ceremony(called(400));
  ceremony.name("twoOfThree", ...three);
  const made = newKey(ceremony.material("union"));
  assert.equal(
    ceremony.answer(makeKey, "certificate", { party: "union", text: made.answer }).ok,
    true,
  );
  const before = ceremony.facts.length;
  const again = ceremony.answer(makeKey, "certificate", { party: "union", text: made.answer });
  assert.equal(problemIn(again), "keys.notYourTurn");
  const copied = ceremony.answer(makeKey, "certificate", { party: "authority", text: made.answer });
  assert.equal(problemIn(copied), "keys.problem.unsound");
  const junk = ceremony.answer(makeKey, "certificate", { party: "authority", text: "{}" });
  assert.equal(problemIn(junk), "keys.problem.unsound");
  const stranger = ceremony.answer(makeKey, "certificate", { party: "assessor", text: "{}" });
  assert.equal(problemIn(stranger), "keys.notYourTurn");
  const early = ceremony.answer(dealParts, "shares", { party: "union", text: "{}" });
  assert.equal(problemIn(early), "keys.notYourTurn");
  assert.equal(ceremony.facts.length, before);
  assert.equal(
    isOwn({ ...ceremony.material("authority"), certificates: [made.answer] }, made.seed),
    false,
  );
});

test("a holder who was dealt an unsound part says so, and naming again begins afresh", () => {
  const ceremony = new Ceremony(called(400));
  ceremony.name("twoOfThree", ...three);
  const seeds = names.map((party) => {
    const { seed, answer } = newKey(ceremony.material(party));
    ceremony.answer(makeKey, "certificate", { party, text: answer });
    return seed;
  });
  for (const [at, party] of names.entries()) {
    const worked = workOut(ceremony.material(party), seeds[at] ?? "");
    assert.ok(worked.ok);
    ceremony.answer(dealParts, "shares", { party, text: worked.answer });
  }
  // The employer's letters are swapped, as a cheat would: their coefficients stay as they were signed.
  const dealt = textsOf(ceremony.posted, {
    ballot,
    round: 1,
    step: "shares",
    holders: ["holder-2"],
  })?.[0];
  const message = JSON.parse(dealt ?? "{}") as { secrets: string[] };
  const secrets = [message.secrets[0], message.secrets[0], message.secrets[0]];
  ceremony.posted = ceremony.posted.map((one) =>
    one.text === dealt ? { ...one, text: JSON.stringify({ ...message, secrets }) } : one,
  );
  const worked = workOut(ceremony.material("union"), seeds[2] ?? "");
  assert.deepEqual(worked, { ok: false, against: 2 });
  const text = JSON.stringify({ complaint: 2 });
  assert.equal(ceremony.answer(completePart, "key", { party: "union", text }).ok, true);
  assert.equal(ceremony.keys?.disputed?.against, "holder-2");
  assert.equal(
    ceremony.keys && nextStep(ceremony.keys, ceremony.keys.holders[0]!, "notYet"),
    "wait",
  );
  assert.equal(ceremony.name("twoOfThree", ...three).ok, true);
  assert.equal(ceremony.keys?.round, 2);
  assert.equal(ceremony.material("union").step, "certificate");
});

test("a single holder is for the smallest bodies; no one side may hold what opens the votes", () => {
  const alone = [["scrutineer", "scrutineer"]] as const;
  assert.equal(new Ceremony(called(SINGLE_AT_MOST)).name("single", ...alone).ok, true);
  assert.equal(
    problemIn(new Ceremony(called(SINGLE_AT_MOST + 1)).name("single", ...alone)),
    "keys.single",
  );
  assert.equal(new Ceremony(called(400, true)).name("single", ...alone).ok, true);
  const found = ballotById(tell(called(400)), ballot);
  assert.ok(found);
  const named = (...sides: readonly (readonly [string, Role, "union" | "employer" | "other"])[]) =>
    mayBeNamed(
      found,
      "twoOfThree",
      sides.map(([party, role, interest]) => ({ party, role, interest })),
    ).map((one) => one.rule);
  assert.deepEqual(
    named(["a", "union", "union"], ["b", "authority", "employer"], ["c", "adviser", "other"]),
    [],
  );
  assert.deepEqual(
    named(["a", "union", "union"], ["b", "union", "union"], ["c", "adviser", "other"]),
    ["keys.oneSide"],
  );
  assert.deepEqual(
    named(["a", "union", "union"], ["a", "union", "union"], ["c", "adviser", "other"]),
    ["keys.sameParty", "keys.oneSide"],
  );
  assert.deepEqual(
    named(["a", "authority", "other"], ["b", "union", "union"], ["c", "authority", "employer"]),
    ["keys.interestOfRole"],
  );
});

test("a single key is made and rehearsed", () => {
  const ceremony = new Ceremony(called(12));
  ceremony.name("single", ["scrutineer", "scrutineer"]);
  const { seed, answer } = newKey(ceremony.material("scrutineer"));
  assert.equal(
    ceremony.answer(makeKey, "certificate", { party: "scrutineer", text: answer }).ok,
    true,
  );
  assert.ok(ceremony.keys?.ready);
  const material = ceremony.material("scrutineer");
  assert.equal(material.step, "rehearsal");
  const worked = workOut(material, seed);
  assert.ok(worked.ok);
  const wrong = workOut(material, newKey(material).seed);
  assert.ok(wrong.ok);
  const refused = ceremony.answer(rehearseOpening, "rehearsal", {
    party: "scrutineer",
    text: wrong.answer,
  });
  assert.equal(problemIn(refused), "keys.problem.unsound");
  const heard = ceremony.answer(rehearseOpening, "rehearsal", {
    party: "scrutineer",
    text: worked.answer,
  });
  assert.equal(heard.ok, true);
  for (const [act, step] of [
    [giveShare, "share"],
    [shufflePapers, "shuffle"],
  ] as const) {
    const opened = { openings: new Map([[ballot, step]]), opens: new Map(), checked: null };
    const loaded = { posted: ceremony.posted, ...opened, long: true };
    const command = { ballot, answer: { name: "a.json", bytes: new TextEncoder().encode("{}") } };
    const decision = act.decide(command as never, { ...ceremony.situation("scrutineer"), loaded });
    assert.equal(problemIn(decision), "keys.problem.long", "minutes of checking are for the job");
  }
});

test("every sentence is there in both languages", () => {
  assert.deepEqual(checkCatalogue(keysWords), []);
});
