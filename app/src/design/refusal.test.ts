import { test } from "node:test";
import assert from "node:assert/strict";
import { refusalPanel } from "./refusal.ts";

const reason = {
  rule: "A reserved contract may not be used for health",
  law: "Procurement Act 2023 s.33",
  basis: "Read at source",
  because: "Service code 85141210",
};

test("all reasons together, each with rule, law and basis; the ways that remain; the button stays and says why", () => {
  const drawn = refusalPanel("en", {
    heading: "You cannot use a reserved contract",
    why: "Community nursing is a health service.",
    reasons: [reason, { ...reason, because: "Term over 5 years" }],
    ways: [
      {
        way: "Competition",
        means: "Anyone may bid",
        href: "/cases/x/route",
        step: "Choose this route",
      },
    ],
    change: "If it were social care.",
    action: { text: "Use a reserved contract", reason: "Not open to health services: reg.43." },
  }).value;
  assert.match(drawn, /Reason 1 of 2[^]*85141210[^]*Reason 2 of 2[^]*Term over 5 years/);
  assert.match(
    drawn,
    /href="\/cases\/x\/route">Choose this route<span class="govuk-visually-hidden"> Competition/,
  );
  assert.match(
    drawn,
    /<button type="button" disabled aria-disabled="true"[^>]*aria-describedby="refusal-why"/,
  );
  assert.match(drawn, /id="refusal-why">Not open to health services/);
  assert.match(drawn, /What would change this answer[^]*If it were social care/);
  assert.match(drawn, /<h1 /);
});

test("a single reason has no number, and inside a page no first heading", () => {
  const drawn = refusalPanel("cy", { heading: "Na", why: "x", reasons: [reason], level: 2 }).value;
  assert.doesNotMatch(drawn, /Rheswm|<h1/);
  assert.match(drawn, /Rheol[^]*Cyfraith[^]*Sail[^]*Oherwydd/);
});
