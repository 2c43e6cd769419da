import assert from "node:assert/strict";
import { test } from "node:test";
import { checkCatalogue, say } from "@rochdale/language/say.ts";
import { countElection } from "./count.ts";
import { electionFrom } from "./election.ts";
import { ers97, scottish2007 } from "./gregory-presets.ts";
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
    ["There are 2 places to fill.", "101 valid papers are counted.", "No paper was invalid."],
    [
      "Stage 1: the first preferences are counted (5.1). The quota, which is enough to be elected, is 33.67 votes.",
      "Ada has 47.00 votes; the quota is 33.67.",
      "Elected: Ada.",
      "Nearest to election: Ben, 13.67 votes short.",
    ],
    [
      "Stage 2: Ada has more votes than the quota. The surplus goes to the next preferences, at 0.30 of a vote for each paper (5.3).",
      "44 papers take 13.20 votes to Ben.",
      "No paper takes the other 0.13 votes any further. They count for nobody from here on.",
      "Nearest to election: Ben, 0.47 votes short.",
    ],
    [
      "Stage 3: Dee has the fewest votes and is excluded. The papers go to the next preferences (5.4).",
      "16 papers take 16.00 votes to Cai.",
      "Cai has 34.00 votes; the quota is 33.67.",
      "Elected: Cai.",
      "What would have changed this: Dee needed 2.00 more votes to be level with Cai.",
    ],
  ]);
});

test("what is not counted, who withdrew, who is left over, which lot", () => {
  const bundles = [
    { papers: 6, ranking: [1] },
    { papers: 4, ranking: [2, 5] },
    { papers: 4, ranking: [3] },
    { papers: 1, ranking: [4, 2] },
    { papers: 1, ranking: [] },
  ];
  const candidates = ["Ada", "Ben", "Cai", "Dee", "Eve"];
  const few = electionFrom({ seats: 2, candidates, withdrawn: [5], bundles });
  const [head, ...stages] = told(countElection(few, scottish2007), "en");
  assert.deepEqual(head?.slice(2), [
    "1 paper was invalid and is not counted.",
    "Withdrawn or died before the count: Eve. Papers pass over these names.",
  ]);
  assert.ok(stages[1]?.includes("1 paper takes 1.00000 votes to Ben."));
  const level = electionFrom({ seats: 2, candidates, bundles: bundles.slice(0, 3) });
  const rules = { ...level, withdrawn: [4, 5] };
  const halted = told(countElection(rules, scottish2007), "en").at(-1);
  assert.deepEqual(halted, [
    "The count has stopped at stage 3: Ben and Cai are level, and a lot must say who is excluded.",
  ]);
  const lots = lotsByOrder([3, 2]);
  const drawn = told(countElection(rules, scottish2007, { lots }), "en").at(-1) ?? [];
  assert.ok(drawn.includes("Ben and Cai were level, so a lot was drawn: Cai is excluded."));
  assert.ok(drawn.some((s) => s.startsWith("4 papers name nobody else who is still")));
  assert.ok(drawn.includes("As many people are left as there are places, so Ben is elected."));
  const open = told(countElection({ ...rules, seats: 3 }, scottish2007), "en").flat();
  assert.deepEqual(open, [
    "There are 3 places to fill.",
    "Withdrawn or died before the count: Dee and Eve. Papers pass over these names.",
    "No more people stand than there are places, so Ada, Ben and Cai are elected without a count.",
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
