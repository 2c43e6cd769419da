import assert from "node:assert/strict";
import { test } from "node:test";
import { checkCatalogue, say } from "@rochdale/language/say.ts";
import { countElection } from "./count.ts";
import { electionFrom } from "./election.ts";
import { ers97 } from "./gregory-presets.ts";
import { lotsByOrder } from "./lots.ts";
import { narrative } from "./narrative.ts";
import { presets } from "./presets.ts";
import { narrativeWords } from "./words-narrative.ts";

const election = electionFrom({
  seats: 2,
  candidates: ["Ada", "Ben", "Cai", "Dee"],
  bundles: [
    { papers: 44, ranking: [1, 2] },
    { papers: 3, ranking: [1] },
    { papers: 20, ranking: [2] },
    { papers: 18, ranking: [3] },
    { papers: 16, ranking: [4, 3] },
  ],
});
const told = (report: Parameters<typeof narrative>[0], language: "en" | "cy") =>
  narrative(report).map((stage) => stage.map((one) => say(narrativeWords, language, one)));

test("a count told in English, every figure with its reason", () => {
  assert.deepEqual(told(countElection(election, ers97), "en"), [
    ["101 valid papers for 2 places; 0 papers were invalid."],
    [
      "Stage 1: the first preferences are counted (5.1). The quota is 33.67.",
      "Ada has 47.00 votes; the quota is 33.67.",
      "Elected: Ada.",
      "Nearest to election: Ben, 13.67 votes short.",
    ],
    [
      "Stage 2: the surplus of Ada is transferred at 0.30 a paper (5.3).",
      "44 papers carry 13.20 votes to Ben.",
      "0 papers and 0.13 votes could not be transferred.",
      "Nearest to election: Ben, 0.47 votes short.",
    ],
    [
      "Stage 3: Dee is excluded, with the fewest votes, and the papers are transferred (5.4).",
      "16 papers carry 16.00 votes to Cai.",
      "Cai has 34.00 votes; the quota is 33.67.",
      "Elected: Cai.",
      "What would have changed this: Dee was 2.00 votes below Cai.",
    ],
  ]);
});

test("every rule can be told in both languages, with lots and without", () => {
  const bundles = [
    { papers: 5, ranking: [1, 2] },
    { papers: 5, ranking: [2, 3] },
    { papers: 3, ranking: [3, 1] },
    { papers: 3, ranking: [4, 2, 1] },
  ];
  const candidates = ["Ada", "Ben", "Cai", "Dee"];
  for (const rules of presets) {
    const tied = electionFrom({ seats: rules.placesMost ?? 2, candidates, bundles });
    for (const language of ["en", "cy"] as const) {
      const halted = told(countElection(tied, rules), language);
      assert.ok(halted.length > 1);
      const lots = lotsByOrder([4, 2, 3, 1]);
      assert.ok(
        told(countElection(tied, rules, { lots }), language)
          .flat()
          .every((s) => s.length > 3),
      );
    }
  }
  const open = told(countElection({ ...election, seats: 9 }, ers97), "cy");
  assert.match(open.flat().join(" "), /Ada, Ben, Cai,? a(\(c\))? Dee/);
});

test("the sentences say the same in both languages", () => {
  assert.deepEqual(checkCatalogue(narrativeWords), []);
});
