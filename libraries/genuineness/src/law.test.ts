import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parseDay } from "@rochdale/clock/day.ts";
import { say } from "@rochdale/language/say.ts";
import { lawText } from "./law-text.ts";
import { basisOf, confidenceWords, inForce, lawOf, lawRegister } from "./law.ts";
import { packOn } from "./packs.ts";
import { genuinenessWords } from "./words.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

test("docs/law.md is the register as printed: run node docs/print-law.ts", () => {
  assert.equal(readFileSync(`${root}docs/law.md`, "utf8"), lawText(lawRegister));
});

test("every entry has its own id, real days in order, a source and a reading", () => {
  assert.equal(new Set(lawRegister.map((law) => law.id)).size, lawRegister.length);
  for (const law of lawRegister) {
    assert.match(law.id, /^[a-z0-9-]+$/);
    for (const day of [law.from, law.to]) assert.ok(day === null || parseDay(day), law.id);
    assert.ok(law.from === null || law.to === null || law.from <= law.to, law.id);
    assert.ok(law.source.length > 0 && law.reading.length > 0 && law.jurisdiction.length > 0);
    assert.ok(
      law.quote === null ||
        law.confidence === "readAtSource" ||
        law.confidence === "guidanceInferred",
      law.id,
    );
    assert.ok(law.confidence !== "generalKnowledge" || law.quote === null, law.id);
  }
});

test("every rule of every pack cites a law of the register", () => {
  for (const rule of packOn("2026-11-21").rules) assert.equal(lawOf(rule.law).id, rule.law);
  assert.throws(() => lawOf("nothing-of-the-kind"), /has no nothing-of-the-kind/);
});

test("each confidence has its words in both languages, the house standard its version", () => {
  for (const law of lawRegister) {
    for (const language of ["en", "cy"] as const) {
      assert.ok(say(genuinenessWords, language, basisOf(law)).length > 0);
      assert.ok(say(genuinenessWords, language, confidenceWords(law.confidence)).length > 0);
    }
  }
  assert.equal(
    say(genuinenessWords, "en", basisOf(lawOf("rochdale-2"))),
    "Our own standard, version 2. No law requires this",
  );
  assert.deepEqual(basisOf(lawOf("rochdale-1")).values, { version: 1 });
});

test("a law is in force from its first day to its last", () => {
  const regulation = lawOf("pcr2015-reg77");
  assert.equal(inForce(regulation, "2025-02-23"), true);
  assert.equal(inForce(regulation, "2025-02-24"), false);
  assert.equal(inForce(lawOf("pa2023-s33"), "2025-02-23"), false);
  assert.equal(inForce(lawOf("pa2023-s33"), "2025-02-24"), true);
});

const outside = resolve(root, process.env["ROCHDALE_DATA"] ?? "../shared");
const quotesFrom = `${outside}/seeds`;
const skip = existsSync(quotesFrom) ? false : "the source documents are not on this machine";

test("words quoted from the source documents stand in them", { skip }, () => {
  const seeds = readdirSync(quotesFrom).map((name) =>
    readFileSync(`${quotesFrom}/${name}`, "utf8"),
  );
  for (const id of ["tuc-coopsuk-2013", "public-mutuals-exemptions"]) {
    const { quote } = lawOf(id);
    assert.ok(quote !== null && seeds.some((seed) => seed.includes(quote)), id);
  }
});
