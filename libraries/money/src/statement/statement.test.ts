/** Statements over time: no penny is lost by adjusting, and later knowledge rewrites nothing. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { statement } from "./statement.ts";
import type { Statement } from "./statement.ts";

const periods = ["2026-04", "2026-05", "2026-06", "2026-07"];
const statements = periods.map((period, at) => ({ period, knownAt: `2026-0${at + 5}-10` }));
const contract = {
  firstMonth: "2026-04",
  outcomesCap: 900,
  versions: [
    {
      version: 1,
      effectiveFrom: "2026-04-01",
      terms: [
        { id: "visits", kind: "tariff", metric: "visit", price: "10.5" },
        { id: "jobs", kind: "outcome", metric: "job", price: 100, cap: 1000 },
        {
          id: "credits",
          kind: "serviceCredits",
          chargesOf: ["visits"],
          cap: "0.2",
          kpis: [{ metric: "kpi", target: 90, form: "gap" }],
        },
      ],
    },
  ],
};
const observation = fc
  .record({
    metric: fc.constantFrom("visit", "job", "kpi"),
    period: fc.constantFrom(...periods),
    value: fc.nat({ max: 90 }),
    status: fc.constantFrom("claimed", "validated", "rejected", "revised"),
    knownAt: fc.constantFrom("2026-05-01", "2026-06-01", "2026-07-01", "2026-08-01", "2026-09-01"),
  })
  .map((row) => ({ ...row, id: `${row.metric} ${row.period}` }));
const observations = fc.array(observation, { maxLength: 30 });

function drawn(upTo: number, known: readonly object[]): Statement {
  const answer = statement({
    contract,
    statements: statements.slice(0, upTo),
    observations: known,
  });
  assert.ok(!isRefusal(answer));
  return answer;
}

test("the totals of all statements are what is due as last known", () => {
  fc.assert(
    fc.property(observations, (known) => {
      const all = periods.map((_, at) => drawn(at + 1, known));
      const last = statements.at(-1)?.knownAt ?? "";
      // Drawn as if all had been known from the first day.
      const atOnce = known.map((one) => ({
        ...one,
        knownAt: one.knownAt <= last ? "2026-05-01" : one.knownAt,
      }));
      const inOrder = [...atOnce].sort((a, b) => known.indexOf(a) - known.indexOf(b));
      const byDay = known
        .map((one, at) => ({ one, at }))
        .sort((a, b) =>
          a.one.knownAt === b.one.knownAt ? a.at - b.at : a.one.knownAt < b.one.knownAt ? -1 : 1,
        )
        .map(({ at }) => inOrder[at] as object);
      const due = periods.map((_, at) => drawn(at + 1, byDay));
      const sum = (list: readonly Statement[]) => list.reduce((so, { total }) => so + total, 0n);
      assert.equal(sum(all), sum(due));
    }),
    { numRuns: 100 },
  );
});

test("an earlier statement is the same with or without later knowledge", () => {
  fc.assert(
    fc.property(observations, (known) => {
      const early = known.filter(({ knownAt }) => knownAt <= "2026-06-10");
      assert.deepEqual(drawn(2, known), drawn(2, early));
    }),
    { numRuns: 100 },
  );
});

test("what is no input is refused", () => {
  for (const [input, code] of [
    [null, "noStatements"],
    [{}, "badPeriod"],
    [{ contract }, "noStatements"],
  ] as const) {
    assert.deepEqual(statement(input), { refused: { code } });
  }
});
