import assert from "node:assert/strict";
import { test } from "node:test";
import { decide } from "@rochdale/count/decide.ts";
import { parametersOfDesign } from "@rochdale/facts/governance-parameters.ts";
import { lawOf } from "@rochdale/genuineness/law.ts";
import type { Language } from "@rochdale/language/message.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { say } from "@rochdale/language/say.ts";
import { formsFor, QUESTIONS, REASONS } from "./chooser.ts";
import { mandatoryMatters } from "./mandatory.ts";
import { PRESETS, presetNamed } from "./presets.ts";
import { againstItsForm } from "./rules.ts";
import { governanceWords } from "./words.ts";

const has = (message: string) => {
  for (const language of ["en", "cy"] as Language[]) {
    assert.ok(say(governanceWords, language, { message }).length > 0, message);
  }
};
const preset = (id: string) => {
  const found = presetNamed(id);
  assert.ok(found, id);
  return found.design;
};

test("every answer and every reason has its words, its preset and, where it cites one, its law", () => {
  for (const { id, options } of QUESTIONS) {
    has(`governance.choose.${id}`);
    for (const answer of options) has(`governance.choose.${id}.${answer}`);
  }
  for (const { preset: of, question, answer, weighs, law } of REASONS) {
    assert.ok(presetNamed(of), of);
    assert.ok(QUESTIONS.some((one) => one.id === question && one.options.includes(answer)));
    has(`governance.because.${question}.${answer}.${weighs}`);
    if (law !== undefined) lawOf(law);
  }
});

test("a care service of workers, users and neighbours with a lock in law is a community benefit society first", () => {
  const forms = formsFor({
    owners: "workersUsersCommunity",
    members: "people",
    service: "other",
    surplus: "stays",
    lock: "law",
    investors: "none",
  });
  assert.equal(forms[0]?.preset, "communityBenefit");
  const out = forms.filter((one) => !one.fits).map((one) => one.preset);
  for (const no of ["workerCoop", "employeeTrust", "school", "academy", "federation"]) {
    assert.ok(out.includes(no), no);
  }
  assert.ok(!out.includes("civilCompany"));
});

test("one answer that rules a form out outweighs any number for it", () => {
  const forms = formsFor({ owners: "workers", surplus: "shared", lock: "law" });
  assert.equal(forms.find((one) => one.preset === "workerCoop")?.fits, false);
  assert.deepEqual(formsFor({}), []);
});

test("what the law wants said is checked off by the design, and never more than it says", () => {
  const matter = (design: ReturnType<typeof preset>, id: string) =>
    mandatoryMatters(design).find((one) => one.id === id);
  const cbs = preset("communityBenefit");
  assert.equal(matter(cbs, "assetLock")?.said, true);
  assert.equal(matter({ ...cbs, assetLock: "voluntary" }, "assetLock")?.said, false);
  assert.equal(matter(cbs, "profits")?.said, true);
  assert.equal(matter({ ...cbs, surplusBy: "notStated" }, "profits")?.said, false);
  assert.equal(matter(cbs, "name")?.said, false, "no design says the name");
  for (const { design } of PRESETS) {
    for (const { id, law } of mandatoryMatters(design)) {
      has(`governance.matter.${id}`);
      lawOf(law);
    }
    assert.deepEqual(againstItsForm(design), []);
  }
});

test("every rule of every preset is one that resolutions are decided by, each class named", () => {
  const half = { eligible: 10, for: 4, against: 3 };
  for (const { id, design } of PRESETS) {
    const { matters, voting } = parametersOfDesign(design).meetings;
    const classes = voting.map((name) => ({ name, ...half }));
    for (const [matter, decided] of Object.entries(matters)) {
      if (decided.by !== "members") continue;
      const result = decide({ rule: decided.rule, tally: { classes } });
      assert.ok(!isRefusal(result), `${id}: ${matter}`);
      const line = decided.rule.fraction;
      assert.equal(result.carried, line === "1/2", `${id}: ${matter}, 4 of 7 against ${line}`);
    }
  }
});
