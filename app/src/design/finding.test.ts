import { test } from "node:test";
import assert from "node:assert/strict";
import { finding, findingLines } from "./finding.ts";
import type { Finding } from "./finding.ts";

const control: Finding = {
  id: "finding-1",
  state: "notMet",
  claim: "Workers and users control it",
  because: "Workers hold 25% of the votes and users none.",
  change: "One vote in every hundred more.",
  rule: "Workers and users together can pass ordinary decisions",
  basis: "Criterion inferred. Not a legal duty",
  evidence: [{ text: "Entry 212", href: "/check/212", about: "share register", by: "independent" }],
};

test("a finding in full: state as a word, reason, what would change it, rule, basis, evidence and who says so", () => {
  const drawn = finding("en", control).value;
  assert.match(drawn, /<article[^>]*id="finding-1" aria-labelledby="finding-1-t"/);
  assert.match(
    drawn,
    /<h3 class="rd-finding__claim" id="finding-1-t">Workers and users control it</,
  );
  assert.match(drawn, /rd-state--not"[^]*Not met/);
  for (const part of [control.because, control.change, control.rule, control.basis]) {
    assert.ok(drawn.includes(String(part)));
  }
  assert.match(
    drawn,
    /<a class="govuk-link" href="\/check\/212">Entry 212<\/a> share register [^]*independent/,
  );
});

test("twelve equal summaries are told apart by the claim, read aloud", () => {
  assert.match(
    finding("en", control).value,
    /What would change this<span class="govuk-visually-hidden">: Workers and users control it</,
  );
});

test("no evidence is said, not left out; a challenge stands beside with its reply", () => {
  const drawn = finding("cy", {
    ...control,
    state: "notProven",
    evidence: [],
    level: 2,
    challenges: [
      { by: "Unison", says: "It is not so.", reply: { by: "The board", says: "It is." } },
    ],
  }).value;
  assert.match(drawn, /<h2 /);
  assert.match(drawn, /Heb ei brofi/);
  assert.match(drawn, /<dt>Tystiolaeth<\/dt><dd>Dim</);
  assert.match(drawn, /Heriwyd gan Unison[^]*It is not so\.[^]*The board[^]*It is\./);
});

test("several pieces of evidence are a list; lines show mark, claim and figure", () => {
  const two = [...control.evidence, { text: "Entry 9" }];
  assert.equal(finding("en", { ...control, evidence: two }).value.match(/<li>/g)?.length, 2);
  const lines = findingLines("cy", [
    { state: "met", claim: "One", href: "/rules/1", figure: "75%" },
  ]);
  assert.match(lines.value, /rd-state--met[^]*href="\/cy\/rules\/1">One<[^]*75%/);
});
