/** GOV.UK Frontend's published fixtures: every component used here gives their HTML, for every one of them. */
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { raw, Raw } from "../html.ts";
import type { Html } from "../html.ts";
import { optionTypes } from "./write-options.ts";

const require = createRequire(import.meta.url);
const HOME = require.resolve("govuk-frontend/package.json").replace(/package\.json$/, "");

const COUNTS: { readonly [component: string]: number } = {
  "back-link": 7,
  breadcrumbs: 12,
  button: 38,
  "character-count": 34,
  checkboxes: 42,
  "date-input": 50,
  details: 10,
  "error-message": 9,
  "error-summary": 19,
  fieldset: 18,
  "file-upload": 22,
  "generic-header": 7,
  hint: 6,
  input: 45,
  "inset-text": 6,
  label: 17,
  "language-navigation": 13,
  "notification-banner": 21,
  pagination: 15,
  panel: 19,
  radios: 43,
  select: 19,
  "service-navigation": 33,
  "skip-link": 9,
  "summary-list": 30,
  table: 21,
  tabs: 14,
  tag: 12,
  "task-list": 11,
  textarea: 18,
  "warning-text": 8,
};

/** The fixtures' options, with every string that is HTML marked as such. */
function marked(value: unknown, key = ""): unknown {
  if (typeof value === "string") {
    const isHtml = /^html$|Html$/.test(key) || SLOTS.has(key);
    return isHtml && value !== "" ? raw(value) : value;
  }
  if (Array.isArray(value)) return value.map((one) => marked(one, key));
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, marked(v, k)]));
  }
  return value;
}
const SLOTS = new Set(["start", "end", "navigationStart", "navigationEnd"]);

/** White space that is indentation and touches a tag means nothing; inside a tag it is one space. */
function normal(text: string): string {
  return text
    .split(/(<textarea[^>]*>[^]*?<\/textarea>)/)
    .map((part) =>
      part
        .replace(/<[^>]+>/g, (tag) => tag.replace(/\s+/g, " ").replace(/ >$/, ">"))
        .replace(/>(?=\s*\n)\s+/g, ">")
        .replace(/(\s*\n\s*|[ \t]{2,})</g, "<")
        .replace(/\s*\n\s*/g, " "),
    )
    .join("")
    .replaceAll("&#96;", "`")
    .replaceAll("&#92;", "\\")
    .trim();
}

type Fixture = { readonly name: string; readonly options: object; readonly html: string };

for (const [component, count] of Object.entries(COUNTS)) {
  const file = `${HOME}dist/govuk/components/${component}/fixtures.json`;
  const { fixtures } = JSON.parse(readFileSync(file, "utf8")) as { fixtures: readonly Fixture[] };
  const name = component.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  test(`${component}: all ${count} published fixtures`, async () => {
    assert.equal(fixtures.length, count);
    const module = (await import(`./${component}.ts`)) as { [name: string]: unknown };
    const draw = module[name] as (options: unknown) => Html;
    const wrong: string[] = [];
    for (const fixture of fixtures) {
      const drawn = draw(marked(fixture.options));
      assert.ok(drawn instanceof Raw);
      if (normal(drawn.value) !== normal(fixture.html)) {
        wrong.push(
          `${fixture.name}\n  ours:   ${normal(drawn.value)}\n  theirs: ${normal(fixture.html)}`,
        );
      }
    }
    assert.equal(wrong.join("\n"), "");
  });
}

test("the option types are those of the installed version", () => {
  const spaces = /[\s|();]+/g;
  const written = readFileSync(new URL("options.ts", import.meta.url), "utf8");
  assert.equal(written.replace(spaces, ""), optionTypes().replace(spaces, ""));
});
