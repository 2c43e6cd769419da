import { test } from "node:test";
import assert from "node:assert/strict";
import { paragraph } from "./layout.ts";
import { notice } from "./notice.ts";
import type { Notice } from "./notice.ts";

const given: Notice = {
  from: { name: "Calderbrook Council", part: "Children and Families" },
  reference: "Decision notice NCC/2026/02",
  given: "2026-11-20",
  heading: "Request to run the centres",
  decision: "The council agrees, with one modification.",
  parts: [{ heading: "What was asked", body: paragraph("That 418 staff take over.") }],
  signed: ["Helen Marsh, Director"],
  entry: 318,
  fingerprint: "7c1e90b42fd8a36e00112233445566778899aabbccddeeff0011223344556677",
  address: "rochdale.example/check/318",
  url: "https://rochdale.example/check/318",
  displayUntil: "2026-12-18",
};

test("who, when, the decision, the parts, who signed, and how to check", () => {
  const drawn = notice("en", given).value;
  for (const part of [
    "Calderbrook Council",
    "Given on Friday 20 November 2026",
    "The council agrees",
    "That 418 staff",
    "Helen Marsh",
    "Entry 318, fingerprint",
    "Check it: rochdale.example/check/318",
    "Notice for display until Friday 18 December 2026",
    "Is this notice real and unchanged?",
  ]) {
    assert.ok(drawn.includes(part), part);
  }
  assert.equal(drawn.match(/7c1e 90b4 2fd8 a36e</g)?.length, 2);
  assert.match(drawn, /class="rd-qr" role="img" aria-label="Code leading to rochdale/);
});

test("one line stands in the other language, and says which it is", () => {
  assert.match(notice("en", given).value, /<span lang="cy">Mae’r hysbysiad/);
  assert.match(notice("cy", given).value, /<span lang="en">This notice/);
  assert.match(notice("cy", given).value, /Penderfynwyd gan/);
});
