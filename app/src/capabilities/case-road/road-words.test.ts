/** Every act, task, block and notice of the road speaks in both languages, at every point of a whole life. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { storyOf } from "@rochdale/facts/story.ts";
import { enumWords, factWords } from "@rochdale/facts/words.ts";
import { tell } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { genuinenessWords } from "@rochdale/genuineness/words.ts";
import type { Message } from "@rochdale/language/message.ts";
import { checkCatalogue, mergeCatalogues, say } from "@rochdale/language/say.ts";
import type { Situation } from "../../house/act.ts";
import { fieldsOf } from "../../house/perform.ts";
import { siteWords } from "../../house/words.ts";
import { asking, openingFields } from "../asking/asking.ts";
import { decisions } from "../decisions/decisions.ts";
import { request } from "../request/request.ts";
import { scoping } from "../scoping/scoping.ts";
import { caseRoad } from "./case-road.ts";
import { stageOf } from "./stage.ts";

const ours = [asking, request, decisions, scoping, caseRoad];
const words = mergeCatalogues(
  siteWords,
  factWords,
  enumWords,
  genuinenessWords,
  ...ours.map((one) => one.words),
);
const whole = tell(wholeLife);
const spoken = (message: Message): void => {
  for (const language of ["en", "cy"] as const) {
    assert.ok(say(words, language, message).length > 0, message.message);
  }
};

test("the catalogues hold the same values in both languages", () => {
  for (const one of ours) assert.deepEqual(checkCatalogue(one.words), [], one.name);
});

test("every act has its title, its button, a label for each field and a name for each choice", () => {
  let acts = 0;
  for (const act of ours.flatMap((one) => one.acts)) {
    const by = { party: "x", role: act.may[0] ?? "staff", personId: "p" as never };
    const situation: Situation = {
      bodyId: "b",
      slug: "s",
      story: whole,
      day: "2026-11-21",
      by,
      freshId: (prefix) => `${prefix}-1`,
    };
    const fields = fieldsOf(act, situation);
    const keys = ["", ".button", ...Object.keys(fields).map((name) => `.${name}`)];
    for (const key of keys) spoken({ message: `act.${act.id}${key}` });
    for (const field of Object.values(fields)) {
      if (field.kind !== "choice" || !field.words) continue;
      for (const option of field.options) spoken({ message: `${field.words}.${option}` });
    }
    for (const refusal of act.refusals?.(situation) ?? []) {
      spoken(refusal.because);
      spoken(refusal.remedy);
    }
    acts += 1;
  }
  assert.ok(acts >= 27, `${acts} acts`);
});

test("the form that opens a case has its labels and choices", () => {
  for (const [name, field] of Object.entries(openingFields)) {
    spoken({ message: `act.asking.start.${name}` });
    if (field.kind !== "choice") continue;
    for (const option of field.options) spoken({ message: `${field.words}.${option}` });
  }
});

test("tasks, blocks and stages speak at every point of a whole life", () => {
  for (let size = 1; size <= whole.entries.length; size += 1) {
    const story = storyOf(whole.entries.slice(0, size));
    const day = story.entries.at(-1)?.on ?? "";
    spoken({ message: stageOf(story, day).stage });
    for (const one of ours) {
      const ids = new Set<string>();
      for (const task of one.tasks?.(story, day) ?? []) {
        spoken(task.name);
        spoken(task.hint);
        if (task.tag) spoken(task.tag);
        assert.ok(!ids.has(task.id), `two tasks ${task.id}`);
        ids.add(task.id);
      }
      for (const block of one.blocks?.(story, day) ?? []) spoken(block.because);
    }
  }
});

test("the acts that tasks and blocks point to exist", () => {
  const known = new Set(ours.flatMap((one) => one.acts.map((act) => act.id)));
  for (let size = 1; size <= whole.entries.length; size += 1) {
    const story = storyOf(whole.entries.slice(0, size));
    const day = story.entries.at(-1)?.on ?? "";
    for (const one of ours) {
      const acts = [
        ...(one.tasks?.(story, day) ?? []).flatMap((task) => task.acts ?? []),
        ...(one.blocks?.(story, day) ?? []).flatMap((block) => block.act ?? []),
      ];
      for (const act of acts) assert.ok(known.has(act), act);
    }
  }
});
