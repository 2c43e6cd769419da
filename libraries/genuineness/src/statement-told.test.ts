/** Statements from the record alone: as known on their day, with adjusting lines, disputes held, prices by version. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { printed } from "@rochdale/money/printed.ts";
import { statement } from "@rochdale/money/statement/statement.ts";
import {
  drawingsOf,
  inputOfMonth,
  knownOn,
  nextPeriod,
  statementInput,
  statementPreview,
  statementsDrawn,
} from "./statement-told.ts";
import { draw, report, signedContract, twoMonths } from "./told-contract.ts";
import { paperOf, tell } from "./told-story.ts";

const lines = (facts: readonly NewFact[], period: string) =>
  statementsDrawn(tell(facts))
    .find((one) => one.entry.content.period === period)
    ?.statement.lines.map((one) => [one.term, one.status, Number(one.amount)]);

test("April: the month's share, visits at their price, jobs that wait for a check", () => {
  assert.deepEqual(lines(twoMonths, "2026-04"), [
    ["core", "payable", 1_000_000],
    ["visits", "payable", 420_000],
    ["jobs", "payable", 0],
    ["jobs", "pending", 10_000_000],
  ]);
});

test("May: jobs as checked are adjusted, a disputed line is held, and April itself stays as it was", () => {
  assert.deepEqual(lines(twoMonths, "2026-05"), [
    ["core", "payable", 1_000_000],
    ["visits", "held", 378_000],
    ["jobs", "payable", 0],
    ["jobs", "adjustment", 9_700_000],
  ]);
  assert.deepEqual(lines([...twoMonths, draw("2026-06", "2026-07-03")], "2026-06"), [
    ["core", "payable", 1_000_000],
    ["visits", "payable", 0],
    ["jobs", "payable", 0],
    ["visits", "adjustment", 300_000],
  ]);
});

test("each month's own input gives its statement again, later knowledge left out", () => {
  const story = tell([...twoMonths, draw("2026-06", "2026-07-03")]);
  for (const { entry, statement: drawn } of statementsDrawn(story)) {
    const input = JSON.parse(JSON.stringify(inputOfMonth(story, entry.content.period)));
    assert.deepEqual(printed(statement(input)), printed(drawn));
  }
  const april = inputOfMonth(story, "2026-04");
  assert.equal(april?.observations.length, 2);
  assert.deepEqual(april?.disputes, []);
  assert.equal(inputOfMonth(story, "2026-07"), undefined);
  assert.equal(statementInput(story, []), undefined);
});

test("what is entered on the day of a statement, after it, is known on the next day", () => {
  const late = report("visits", "2026-04", ["2026-05-05", "130"]);
  const story = tell([...twoMonths, late]);
  const entry = story.entries.find(
    (one) => one.on === "2026-05-05" && one.type !== "StatementDrawn/1",
  );
  assert.ok(entry);
  assert.equal(knownOn(story, entry), "2026-05-06");
  assert.equal(lines([...twoMonths, late], "2026-04")?.[1]?.[2], 420_000);
  assert.deepEqual(
    lines([...twoMonths, late], "2026-05")?.find((one) => one[1] === "adjustment"),
    ["visits", "adjustment", 126_000],
  );
});

test("the next month is the one after the last drawn, to the contract's last; a preview draws nothing", () => {
  const story = tell(twoMonths);
  assert.equal(nextPeriod(story), "2026-06");
  assert.equal(nextPeriod(tell(signedContract)), "2026-04");
  const preview = statementPreview(story, "2026-06-05");
  assert.deepEqual([preview?.period, preview?.knownAt], ["2026-06", "2026-06-06"]);
  assert.equal(drawingsOf(story).length, 2);
  const ended = Array.from({ length: 24 }, (_, at) => {
    const month = String(((at + 3) % 12) + 1).padStart(2, "0");
    const year = 2026 + Math.floor((at + 3) / 12);
    return draw(`${year}-${month}`, `${year + 2}-${month}-05`);
  });
  assert.equal(nextPeriod(tell([...signedContract, ...ended])), undefined);
  assert.equal(statementPreview(tell([...signedContract, ...ended]), "2031-01-01"), undefined);
});

const claim = (n: number): NewFact =>
  fact("ClaimMade/1", "secretary", "2026-05-01", {
    claim: `claim-${n}`,
    participant: paperOf(`person${n}`),
    fee: "attachment",
    number: 1,
    claimedOn: "2026-04-20",
  });

test("claims of fees are claimed, drawn, then accepted or rejected with their list", () => {
  const story = tell([
    ...signedContract,
    fact("ParticipantRecorded/1", "secretary", "2026-04-20", {
      participant: paperOf("person1"),
      attachedOn: "2026-04-20",
      work: [],
    }),
    ...[1, 2, 3].map(claim),
    fact("ClaimsClosed/1", "secretary", "2026-05-02", {
      list: "list-1",
      observation: null,
      period: "2026-04",
      units: 3,
      sample: 2,
      tolerance: "9/10",
    }),
    fact("ClaimSampled/1", "assessor", "2026-05-03", {
      list: "list-1",
      size: 9,
      root: paperOf("root"),
    }),
    fact("ClaimAssessed/1", "assessor", "2026-05-04", {
      list: "list-1",
      whole: false,
      rejected: [],
      evidence: null,
    }),
    draw("2026-04", "2026-05-05"),
  ]);
  const said = (inputOfMonth(story, "2026-04")?.claims ?? []) as { id: string; status: string }[];
  const count = (status: string) => said.filter((one) => one.status === status).length;
  assert.deepEqual([count("claimed"), count("sampled"), count("rejected")], [3, 2, 0]);
  // None wrong of two may still be 78% wrong; 90% is tolerated, so the whole list is accepted.
  assert.equal(count("validated"), 3);
  assert.equal(inputOfMonth(story, "2026-04")?.participants.length, 1);
});
