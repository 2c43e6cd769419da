import { test } from "node:test";
import assert from "node:assert/strict";
import { assets } from "./assets.ts";
import { html } from "./html.ts";
import { page } from "./frame.ts";
import type { Page } from "./frame.ts";

const given: Page = {
  language: "en",
  title: "Findings",
  body: "MyCSP",
  path: "/mutuals/mycsp?as-at=2014-10-01",
  nav: [
    { href: "/mutuals", text: "Mutuals", active: true },
    { href: "/cases", text: "Cases" },
  ],
  bar: {
    name: "MyCSP Ltd",
    kind: "Civil service pensions",
    tabs: [{ href: "/mutuals/mycsp", text: "Findings", current: true }],
  },
  banner: "example",
  person: { name: "Elin Rees", role: "branch secretary", href: "/me" },
  main: html`<h1>X</h1>`,
  wide: true,
  footer: { head: { size: 48211, at: "23 November 2026, 14:02", href: "/mutuals/mycsp/record" } },
};

test("the title says page, body and Rochdale, and an error first", () => {
  assert.match(page(given), /<title>Findings – MyCSP – Rochdale<\/title>/);
  assert.match(page({ ...given, error: true }), /<title>Error: Findings – MyCSP – Rochdale</);
  assert.match(page({ ...given, body: undefined, title: "A<b" }), /<title>A&lt;b – Rochdale</);
});

test("the other language is one link away, and keeps the place", () => {
  const english = page(given);
  assert.match(english, /<html lang="en"/);
  assert.match(
    english,
    /href="\/cy\/mutuals\/mycsp\?as-at=2014-10-01" rel="alternate" lang="cy" hreflang="cy">Cymraeg/,
  );
  assert.match(
    english,
    /<link rel="alternate" hreflang="cy" href="\/cy\/mutuals\/mycsp\?as-at=2014-10-01">/,
  );
  const welsh = page({ ...given, language: "cy" });
  assert.match(welsh, /href="\/mutuals\/mycsp\?as-at=2014-10-01" rel="alternate" lang="en"/);
  assert.match(welsh, /class="govuk-service-navigation__link" href="\/cy\/mutuals"/);
  assert.match(welsh, /yn aros i’w hadolygu/);
  assert.doesNotMatch(english, /yn aros/);
});

test("nothing inline: no style, no script text, no handler", () => {
  const drawn = page(given);
  assert.doesNotMatch(drawn, /<style|\sstyle=|\son[a-z]+="/);
  assert.deepEqual(
    [...drawn.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map((m) => m[1]),
    ["", ""],
  );
  const asked = [...drawn.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((m) => m[1] ?? "");
  assert.ok(asked.length >= 5);
  for (const one of asked) assert.ok(assets().has(one), one);
});

test("roles are never hidden, and the head of the record stands at the foot", () => {
  const drawn = page(given);
  assert.match(drawn, /Elin Rees, branch secretary/);
  assert.match(drawn, /Record at <a[^>]*>48,211<\/a> · 23 November 2026, 14:02/);
  assert.match(page({ ...given, person: undefined }), /href="\/sign-in">Sign in/);
  assert.match(drawn, /Worked example\./);
  assert.doesNotMatch(page({ ...given, banner: undefined }), /rd-example/);
});

test("one skip link that leads to the one main", () => {
  const drawn = page(given);
  assert.equal(drawn.match(/<main /g)?.length, 1);
  assert.match(drawn, /href="#main-content" class="govuk-skip-link"/);
  assert.match(drawn, /<main class="[^"]*" id="main-content"/);
});
