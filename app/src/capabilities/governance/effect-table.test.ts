/** The effect in words: each thing that is won or lost said once, with all the decisions that it is about. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Effect } from "@rochdale/control/guarantee.ts";
import { byTest } from "@rochdale/control/three-tests.ts";
import { enumWords } from "@rochdale/facts/words.ts";
import { say as speak } from "@rochdale/language/say.ts";
import { changesAnything, effectTable } from "./effect-table.ts";
import { governanceWords } from "./words.ts";

const say = (message: string, values = {}) =>
  speak({ ...enumWords, ...governanceWords }, "en", { message, values });
const effect = (of: Partial<Effect>) =>
  byTest((): Effect => ({
    verdict: { before: "pass", after: "pass" },
    gained: [],
    lost: [],
    ended: [],
    begun: [],
    ...of,
  }));
const shown = (of: Partial<Effect>) =>
  effectTable({ say, language: "en" }, effect(of), {
    caption: "Sale",
    mood: "supposed",
  }).toString();

test("what is lost is said once for all the decisions that it is about", () => {
  const html = shown({ lost: ["pass:ordinary", "pass:special", "noOutsideOperativeVeto"] });
  const said = html.match(/deciding by themselves/g)?.length;
  assert.equal(said, 3, "once for each of the three tests");
  assert.match(html, /Ordinary decisions and Special decisions/);
  assert.match(html, /that no outsider can veto the running/);
});

test("a verdict that turns, or anything won or lost, is a change; the same is none", () => {
  assert.equal(changesAnything(effect({})), false);
  assert.equal(changesAnything(effect({ gained: ["severalWays"] })), true);
  assert.equal(changesAnything(effect({ lost: ["severalWays"] })), true);
  assert.equal(changesAnything(effect({ verdict: { before: "pass", after: "fail" } })), true);
  assert.match(shown({}), /Nothing they can rely on changes/);
});
