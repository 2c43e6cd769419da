import assert from "node:assert/strict";
import { test } from "node:test";
import type { Design4 } from "@rochdale/facts/governance.ts";
import { designNames } from "@rochdale/facts/words-enum-design.ts";
import { mutualNames } from "@rochdale/facts/words-enum-mutual.ts";
import { lawOf } from "@rochdale/genuineness/law.ts";
import { controlInput, ownershipOf } from "@rochdale/genuineness/control-of-design.ts";
import { controlOf } from "@rochdale/control/control.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import type { Language, Message } from "@rochdale/language/message.ts";
import { say } from "@rochdale/language/say.ts";
import type { Answer } from "./answer-shape.ts";
import { answersOf } from "./answers.ts";
import { comparison } from "./comparison.ts";
import { consequencesOf, groupsOf } from "./consequences.ts";
import { panel } from "./panel.ts";
import { PRESETS, presetNamed } from "./presets.ts";
import { remedyOf } from "./remedies.ts";
import { termsOf } from "./terms.ts";
import { governanceWords } from "./words.ts";

const catalogue = { ...mutualNames, ...designNames, ...governanceWords };
const sayIn =
  (language: Language) =>
  (message: string, values: Message["values"] = {}) =>
    say(catalogue, language, { message, values });

function preset(id: string): Design4 {
  const found = presetNamed(id);
  assert.ok(found, id);
  return found.design;
}
function answer(design: Design4, id: string): Answer {
  const found = consequencesOf(design);
  assert.ok(found);
  const one = answersOf(found).find((other) => other.id === id);
  assert.ok(one, id);
  return one;
}
const withClass = (design: Design4, id: string, more: Partial<Design4["classes"][number]>) => ({
  ...design,
  classes: design.classes.map((one) => (one.id === id ? { ...one, ...more } : one)),
});

test("every form has a preset, each point names its word and a law of the register, and reads in both languages", () => {
  assert.equal(PRESETS.length, 15);
  for (const { id, design, points } of PRESETS) {
    for (const language of ["en", "cy"] as const) {
      const speak = sayIn(language);
      const drawn = panel({ language, say: speak }, design).toString();
      assert.doesNotMatch(drawn, /\{[a-z]+\}|governance\./, id);
      for (const term of termsOf(speak, design)) assert.ok(term.name && term.value, id);
      assert.ok(speak(`governance.preset.${id}`).length > 0);
      for (const point of points) assert.ok(speak(point.says).length > 0);
    }
    for (const { law, basis } of points) {
      if (basis === "law" || basis === "model") assert.ok(law !== undefined && lawOf(law));
    }
  }
});

test("an employee trust is its employees' where they appoint the trustees, and not where the directors do", () => {
  const trust = preset("employeeTrust");
  assert.equal(answer(trust, "workersOnly").state, "met");
  assert.deepEqual(
    groupsOf(trust).map((one) => one.id),
    ["employees", "former-owners"],
    "the trust is whoever appoints its trustees",
  );
  const byOwners = {
    ...trust,
    layers: [{ ...trust.layers[0]!, by: { employees: 1, "former-owners": 3, itself: 1 } }],
  };
  assert.equal(answer(byOwners, "workersOnly").state, "notMet");
  const byNobody = { ...trust, layers: [{ ...trust.layers[0]!, by: { itself: 5 } }] };
  assert.equal(answer(byNobody, "workersOnly").state, "notMet");
});

test("a federation is read through its centres: outsiders in the centres are outsiders in the federation", () => {
  const federation = preset("federation");
  assert.equal(answer(federation, "workersAndUsers").state, "met");
  const by = { "workers-of-the-centres": 20, "parents-and-carers": 20, "local-people": 60 };
  const local = { ...federation, layers: [{ ...federation.layers[0]!, by }] };
  assert.equal(answer(local, "workersAndUsers").state, "notMet");
  assert.equal(answer(local, "workersUsersAndCommunity").state, "met");
});

test("a trust that names fewer than half of the governors does not control the school", () => {
  const school = preset("school");
  assert.equal(answer(school, "workersAndUsers").state, "met");
  const minority = withClass(withClass(school, "the-trust", { seats: 3 }), "the-council", {
    seats: 5,
  });
  const found = answer(minority, "workersAndUsers");
  assert.equal(found.state, "met", "with parents and staff they still have six of eleven");
  const few = withClass(minority, "parents-and-carers", { seats: 0, voiceSeats: 0 });
  assert.equal(answer(few, "workersAndUsers").state, "notMet");
});

test("FairShares as written lets investors stop everything: the finding says so and what ends it", () => {
  const found = answer(preset("fairShares"), "workersAndUsers");
  assert.equal(found.state, "notMet");
  const text = sayIn("en")(found.change.message, found.change.values);
  assert.match(text, /Investor members/);
});

test("52 of 100 votes capture nothing where workers and users each agree, unless the rules fall to them too", () => {
  const open = withClass(withClass(preset("multiStakeholder"), "workers", { votes: 52 }), "users", {
    votes: 18,
  });
  assert.equal(answer(open, "noCapture").state, "met");
  assert.equal(answer({ ...open, surplusBy: "members" }, "noCapture").state, "notMet");
  assert.equal(answer({ ...open, standardsBy: "members" }, "noCapture").state, "notMet");
  const lax = { ...open, thresholds: { ...open.thresholds, rulesChange: "1/2" } };
  assert.equal(answer(lax, "noCapture").state, "notMet");
});

test("a fifth of votes or seats in a council's hands is a warning to be checked, below it is not", () => {
  const at = (votes: number, seats: number) =>
    answer(
      withClass(withClass(preset("constituencies"), "the-council", { votes, seats }), "staff", {
        votes: 40 - votes,
      }),
      "influenced",
    ).state;
  assert.equal(at(19, 1), "met");
  assert.equal(at(20, 1), "notProven");
  assert.equal(at(5, 4), "notProven", "four of twenty seats");
  assert.equal(at(5, 3), "met", "three of nineteen seats");
});

test("a partner's veto over the budget is control, over winding up protection", () => {
  const veto = (over: "budget" | "dissolution") =>
    answer(
      {
        ...preset("constituencies"),
        vetoes: [{ class: "the-council", over: [over], nature: "protective" }],
      },
      "publicPartner",
    ).state;
  assert.equal(veto("budget"), "notMet");
  assert.equal(veto("dissolution"), "met");
});

test("voices, equal votes, quorum and lock each turn on their one term", () => {
  const base = preset("multiStakeholder");
  assert.equal(answer(base, "voice").state, "met");
  assert.equal(answer(withClass(base, "users", { voiceSeats: 0 }), "voice").state, "notMet");
  assert.equal(answer({ ...base, vulnerableUsers: null }, "voice").state, "notProven");
  assert.equal(answer({ ...base, oneMemberOneVote: false }, "oneMemberOneVote").state, "notMet");
  assert.equal(answer(base, "quorum").state, "notProven");
  const told = (eligible: number) =>
    ["workers", "users", "local-people"].reduce((d, id) => withClass(d, id, { eligible }), base);
  assert.equal(answer(told(4), "quorum").state, "met");
  assert.equal(answer(told(3), "quorum").state, "notMet", "nine people, a quorum of ten");
  const twelve = { ...told(4), quorum: { members: 12, percent: 0 } };
  assert.equal(answer(twelve, "quorum").state, "met", "everybody can come");
  assert.equal(answer({ ...base, assetLock: "none" }, "assetLock").state, "notMet");
});

test("what is said to be enough is enough, and one vote fewer is not", () => {
  const venture = preset("jointVenture");
  const remedy = remedyOf(venture, "workersAndUsers");
  assert.ok(remedy);
  const result = controlOf(remedy.after);
  assert.ok(!isRefusal(result) && result.verdict === "pass");
  const before = controlOf(controlInput(ownershipOf(venture), "workersAndUsers"));
  assert.ok(!isRefusal(before) && before.verdict === "fail");
});

test("two designs side by side show what each does and every term that differs, and no term that does not", () => {
  const speak = sayIn("en");
  const shown = { language: "en", say: speak } as const;
  const a = { heading: "A", design: preset("cic") };
  const b = { heading: "B", design: { ...preset("cic"), noticeClearDays: 21 } };
  const html = comparison(shown, a, b)?.toString() ?? "";
  assert.match(html, /21 clear days/);
  assert.doesNotMatch(html.slice(html.indexOf("say differently")), /Asset lock/);
  assert.match(comparison(shown, a, a)?.toString() ?? "", /say the same/);
});
