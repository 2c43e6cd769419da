import assert from "node:assert/strict";
import { test } from "node:test";
import { archiveOf, countFacts, log, witnessKey } from "@rochdale/record/archive-examples.ts";
import { verifyArchive } from "@rochdale/record/archive.ts";
import { reportOf, summaryOf } from "./record-report.ts";

const holds = verifyArchive(archiveOf(3), { findingsOf: countFacts });
const unread = verifyArchive(archiveOf(1));

test("a record that holds: whose, which key, who cosigned, what was derived", () => {
  assert.deepEqual(reportOf(holds, false), [
    "The record of example.org/leading-lives: 3 entries, findings as of 2026-11-21.",
    `Self-signed: compare this key: ${log.verifierKey}`,
    `Cosigned; compare this witness's key too: ${witnessKey}`,
    "Findings: derived again from the entries.",
    "Vouched for by the signature alone: books/2026.csv",
    "It holds.",
  ]);
  assert.equal(reportOf(holds, true)[1], `Key: ${log.verifierKey}`);
  assert.match(
    reportOf(unread, true).join("\n"),
    /: 1 entry, .*\n.*\n.*\nFindings: signed, but not/,
  );
});

test("the first place that is wrong comes first, the terminal is safe, the list is short", () => {
  const problems = Array.from({ length: 12 }, (_, at) => ({
    where: `${at}`,
    because: "bad\u001b[2J",
  }));
  const lines = reportOf({ ...holds, ok: false, problems }, true);
  assert.equal(lines[5], "It does not hold: 0: bad\ufffd[2J");
  assert.equal(lines[6], "  also 1: bad\ufffd[2J");
  assert.equal(lines.at(-1), "  and 2 more places");
  const lost = { ...holds, ok: false, readable: false, problems, manifest: undefined };
  assert.match(reportOf(lost, true)[0] ?? "", /^It cannot be read: 0/);
});

test("the summary says the same as JSON", () => {
  const { problems, ...rest } = summaryOf(holds, false) as { problems: unknown[] };
  assert.deepEqual(problems, []);
  assert.deepEqual(rest, {
    ok: true,
    readable: true,
    origin: "example.org/leading-lives",
    slug: "leading-lives",
    size: 3,
    asOf: "2026-11-21",
    rulePacks: ["uk-2026-04"],
    key: log.verifierKey,
    selfSigned: true,
    cosigners: [witnessKey],
    findingsDerived: true,
    signedOnly: ["books/2026.csv"],
  });
});
