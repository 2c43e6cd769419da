import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { say } from "@rochdale/language/say.ts";
import { countElection } from "./count.ts";
import { electionFrom } from "./election.ts";
import { ers97, nhs2014Stv, scottish2007 } from "./gregory-presets.ts";
import { lotsByOrder } from "./lots.ts";
import { narrative } from "./narrative.ts";
import { fptp } from "./single-presets.ts";
import { narrativeWords } from "./words-narrative.ts";

const gender = (text: string) => Array.from(text, (g) => ({ gender: g }));
const atLeast = (value: string, min: number, max = 9) => ({ category: "gender", value, min, max });
const election = electionFrom({
  seats: 2,
  candidates: ["Ada", "Ben", "Cai", "Dee"],
  bundles: [
    { papers: 40, ranking: [2, 3] },
    { papers: 35, ranking: [3, 2] },
    { papers: 15, ranking: [4, 2] },
    { papers: 11, ranking: [1, 4] },
  ],
});

test("the guarded are never excluded, the doomed at once, and the narrative says why", () => {
  const constraints = { attributes: gender("fmmf"), constraints: [atLeast("f", 1)] };
  const free = countElection(election, scottish2007);
  assert.deepEqual(
    free.elected.map(({ candidate }) => candidate),
    [2, 3],
  );
  const report = countElection(election, scottish2007, { constraints });
  assert.deepEqual(
    report.elected.map(({ candidate }) => candidate),
    [2, 4],
  );
  const told = narrative(report)
    .flat()
    .map((one) => say(narrativeWords, "en", one));
  assert.ok(
    told.includes(
      "Cai can no longer be elected: of gender: f, 0 are elected and at least 1 must be, " +
        "which takes every place left.",
    ),
    told.join("\n"),
  );
  const most = { attributes: gender("fmmf"), constraints: [atLeast("m", 0, 1)] };
  const why = countElection(election, ers97, { constraints: most }).stages.flatMap((s) => s.why);
  const doomed = why.find(({ what }) => what === "doomed");
  assert.deepEqual([doomed?.candidate, doomed?.left, doomed?.right], [3, "1", "1"]);
});

test("the guarded stay, however few their votes", () => {
  const attributes = gender("fmmm");
  const constraints = [atLeast("f", 1)];
  const bundles = [15, 32, 30, 24].map((papers, i) => ({ papers, ranking: [i + 1] }));
  const level = electionFrom({ seats: 2, candidates: election.candidates, bundles });
  const report = countElection(level, ers97, { constraints: { attributes, constraints } });
  assert.match(report.stages[1]?.action ?? "", /^exclude \[4\]/);
  assert.ok(report.elected.some(({ candidate }) => candidate === 1));
  const kept = report.stages.flatMap(({ why }) => why).find(({ what }) => what === "guarded");
  assert.deepEqual([kept?.candidate, kept?.left, kept?.relation, kept?.right], [1, "1", "=", "1"]);
});

test("every result meets the constraints, whatever the papers", () => {
  const bundle = fc.record({
    papers: fc.integer({ min: 1, max: 9 }),
    ranking: fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 1 }),
  });
  const attributes = gender("ffmmmm").map((own, i) => ({
    ...own,
    area: i % 2 === 0 ? "north" : "south",
  }));
  const constraints = [atLeast("f", 1, 2), { category: "area", value: "north", min: 1, max: 2 }];
  const names = ["a", "b", "c", "d", "e", "f"];
  fc.assert(
    fc.property(
      fc.array(bundle, { minLength: 1, maxLength: 14 }),
      fc.constantFrom(scottish2007, ers97, nhs2014Stv),
      (bundles, rules) => {
        const made = electionFrom({ seats: 3, candidates: names, bundles });
        const lots = lotsByOrder([6, 2, 4, 1, 5, 3]);
        const report = countElection(made, rules, {
          lots,
          constraints: { attributes, constraints },
        });
        const won = report.elected.map(({ candidate }) => attributes[candidate - 1]);
        assert.equal(won.length, 3);
        for (const { category, value, min, max } of constraints) {
          const of = won.filter(
            (own) => (own as { [c: string]: string })[category] === value,
          ).length;
          assert.ok(of >= min && of <= max, `${of} of ${value}`);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("constraints that no result can meet, or another method, are a fault", () => {
  const impossible = { attributes: gender("mmmm"), constraints: [atLeast("f", 1)] };
  assert.throws(() => countElection(election, ers97, { constraints: impossible }), /no result/);
  const possible = { attributes: gender("fmmf"), constraints: [atLeast("f", 1)] };
  assert.throws(
    () => countElection(election, fptp, { constraints: possible }),
    /takes no constraints/,
  );
});
