/** The page says its sentences by itself, days in Welsh too, and every value that a sentence names is given. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { say } from "@rochdale/language/say.ts";
import { sayIn } from "./browser/booth-state.ts";
import { boothWords } from "./words.ts";

test("sentences are plain, in both languages, with the same values", () => {
  for (const [key, { en, cy }] of Object.entries(boothWords)) {
    assert.ok(typeof en === "string" && typeof cy === "string", key);
    const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort();
    assert.deepEqual(values(en), values(cy), key);
  }
});

test("the page says a sentence as the house does", () => {
  for (const language of ["en", "cy"] as const) {
    for (const day of ["2027-01-04", "2026-08-31", "2026-12-01"]) {
      const values = { closes: { day }, threshold: 2, count: 3, names: "A, B" };
      const message = "recorded.opening";
      assert.equal(
        sayIn(language)(message, values),
        say(boothWords, language, { message, values }),
      );
    }
  }
});

test("every sentence that the code names exists, and every sentence is used", () => {
  const folder = new URL("browser/", import.meta.url);
  const files = readdirSync(folder).filter((name) => !name.endsWith(".test.ts"));
  const code = [
    ...files.map((name) => readFileSync(new URL(name, folder), "utf8")),
    readFileSync(new URL("paper.ts", import.meta.url), "utf8"),
  ].join("\n");
  for (const [, key = ""] of code.matchAll(/\b(?:say|wrong)\((?:\w+, )?"([\w.]+)"/g))
    assert.ok(key in boothWords, `no sentence ${key}`);
  const stems = [...code.matchAll(/`([\w.]*)\$\{/g)].map(([, stem]) => stem ?? "");
  const unused = Object.keys(boothWords).filter(
    (key) =>
      !code.includes(`"${key}"`) &&
      !stems.some((stem) => stem !== "" && key.startsWith(stem)) &&
      !["rehearsal", "invented", "rehearsalSays", "inventedSays"].includes(key),
  );
  assert.deepEqual(unused, []);
});
