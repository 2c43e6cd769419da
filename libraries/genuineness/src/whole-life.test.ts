import assert from "node:assert/strict";
import { test } from "node:test";
import { design as designShape } from "@rochdale/facts/governance.ts";
import { parseFact, printFact } from "@rochdale/facts/fact.ts";
import { findingsOf } from "./finding.ts";
import { tell } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";
import { wholeDesign } from "./whole-terms.ts";

test("every finding about the whole life is met", () => {
  const findings = findingsOf(tell(wholeLife), lookedAt);
  assert.equal(findings.length, 30);
  assert.deepEqual(
    findings.filter((one) => one.state !== "met").map((one) => one.id),
    [],
  );
});

test("its facts are facts that a record would take", () => {
  designShape.parse(wholeDesign);
  for (const one of wholeLife) {
    if (one.type === "BusinessCasePublished/1") continue;
    const json = JSON.parse(JSON.stringify(printFact("host/alder", "2026-01-01T00:00:00Z", one)));
    const parsed = parseFact(json, 0);
    assert.ok(parsed.ok, `${one.type}: ${parsed.ok ? "" : parsed.because}`);
  }
});
