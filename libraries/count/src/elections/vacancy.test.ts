import assert from "node:assert/strict";
import { test } from "node:test";
import { countElection } from "./count.ts";
import { electionFrom } from "./election.ts";
import { ers97, scottish2007 } from "./gregory-presets.ts";
import { lotsByOrder } from "./lots.ts";
import { meekPrf } from "./meek-presets.ts";
import { changedRules, presets } from "./presets.ts";
import { approval, dhondt, fptp, schulze } from "./single-presets.ts";
import { fillVacancy } from "./vacancy.ts";
import { verifyReport } from "./verify.ts";
import { wigmExact } from "./wigm-preset.ts";

/** Three blocs; Ada and Ben, Cai and Dee, Eve alone. Three places. */
const election = electionFrom({
  seats: 3,
  candidates: ["Ada", "Ben", "Cai", "Dee", "Eve"],
  bundles: [
    { papers: 40, ranking: [1, 2] },
    { papers: 10, ranking: [2, 1] },
    { papers: 35, ranking: [3, 4] },
    { papers: 9, ranking: [4, 3] },
    { papers: 26, ranking: [5, 4] },
  ],
});
const recounting = [ers97, meekPrf, wigmExact];

test("the bloc that elected the one who leaves names the next, whoever came nearest before", () => {
  for (const rules of recounting) {
    const { elected } = countElection(election, rules);
    const members = elected.map(({ candidate }) => candidate);
    assert.deepEqual(new Set(members), new Set([1, 3, 5]), rules.name);
    const after = (leaving: number) =>
      fillVacancy(election, rules, { members, leaving: [leaving] });
    assert.deepEqual(after(1).elected, [2], rules.name);
    assert.deepEqual(after(3).elected, [4], rules.name);
    assert.deepEqual(after(1).report?.sitting?.toSorted(), [3, 5]);
    assert.equal(after(1).report?.status, "complete");
    assert.deepEqual(
      fillVacancy(election, rules, { members, leaving: [1], unwilling: [2] }).elected,
      [4],
    );
  }
});

test("a sitting member with the fewest votes is never excluded, and no place is filled twice", () => {
  const bundles = [
    { papers: 50, ranking: [1, 2] },
    { papers: 30, ranking: [2] },
    { papers: 29, ranking: [3] },
    { papers: 2, ranking: [4] },
  ];
  const few = electionFrom({ seats: 2, candidates: ["a", "b", "c", "d"], bundles });
  for (const rules of recounting) {
    const filled = fillVacancy(few, rules, { members: [1, 4], leaving: [1] });
    assert.deepEqual(filled.elected, [2], rules.name);
    const out = filled.report?.stages.filter(({ kind }) => kind !== "first") ?? [];
    assert.ok(
      out.every(({ kind, candidates }) => kind === "surplus" || !candidates.includes(4)),
      rules.name,
    );
  }
});

test("the next by votes, and a lot where two are level", () => {
  const bundles = [9, 7, 5, 5, 1].map((papers, i) => ({ papers, ranking: [i + 1] }));
  const made = electionFrom({ seats: 2, candidates: ["a", "b", "c", "d", "e"], bundles });
  const given = { members: [1, 2], leaving: [1] };
  assert.deepEqual(fillVacancy(made, approval, given).report?.needs?.tied, [3, 4]);
  const lots = lotsByOrder([4, 3]);
  assert.deepEqual(fillVacancy(made, approval, { ...given, lots }).elected, [4]);
  const next = changedRules(fptp, "our rule 9", {
    vacancy: { value: "the next by votes", cite: "our rule 9" },
  });
  assert.deepEqual(fillVacancy(made, next, { ...given, unwilling: [3] }).elected, [4]);
});

test("an option taken off is followed by the next that no other left beats", () => {
  const order = countElection(election, schulze).elected.map(({ candidate }) => candidate);
  const filled = fillVacancy(election, schulze, { members: order, leaving: order.slice(0, 1) });
  assert.equal(filled.elected.length, 1);
  assert.ok(!order.includes(filled.elected[0] ?? 0));
});

test("a new election, or the list's next: nothing is counted, and the provision is named", () => {
  const given = { members: [1, 3, 5], leaving: [1] };
  assert.deepEqual(fillVacancy(election, scottish2007, given), {
    how: "a new election",
    cite: "Local Government (Scotland) Act 1973 section 37",
    elected: [],
    report: null,
  });
  assert.equal(fillVacancy(election, dhondt, given).how, "the list names its next");
  for (const rules of presets) assert.ok(rules.clauses.vacancy.cite.length > 8, rules.name);
});

test("what makes no sense is a fault", () => {
  const fill = (members: number[], leaving: number[]) => () =>
    fillVacancy(election, ers97, { members, leaving });
  assert.throws(fill([1, 3, 5], []), /nobody leaves/);
  assert.throws(fill([1, 3, 5], [2]), /2 is no member/);
  assert.throws(fill([1, 2, 3, 5], [2]), /more members/);
});

test("the report of a vacancy can be verified as any other", () => {
  const filled = fillVacancy(election, ers97, { members: [1, 3, 5], leaving: [1] });
  const report = JSON.parse(JSON.stringify(filled.report)) as { sitting: number[] };
  assert.deepEqual(verifyReport(election, ers97, report), []);
  report.sitting = [3];
  assert.ok(verifyReport(election, ers97, report).length > 0);
});

test("a sitting member counts towards the most that a group may have", () => {
  const bundles = [40, 30, 20, 2].map((papers, i) => ({ papers, ranking: [i + 1] }));
  const made = electionFrom({ seats: 2, candidates: ["a", "b", "c", "d"], bundles });
  const attributes = ["m", "m", "f", "m"].map((gender) => ({ gender }));
  const constraints = {
    attributes,
    constraints: [{ category: "gender", value: "m", min: 0, max: 1 }],
  };
  const given = { members: [1, 4], leaving: [1] };
  assert.deepEqual(fillVacancy(made, ers97, given).elected, [2]);
  assert.deepEqual(fillVacancy(made, ers97, { ...given, constraints }).elected, [3]);
});
