import assert from "node:assert/strict";
import { test } from "node:test";
import type { Language } from "@rochdale/language/message.ts";
import { checkCatalogue, say } from "@rochdale/language/say.ts";
import { countElection } from "./count.ts";
import { declarationOf } from "./declaration.ts";
import type { DeclarationGiven } from "./declaration.ts";
import { electionFrom } from "./election.ts";
import { ers97 } from "./gregory-presets.ts";
import { lotsByOrder } from "./lots.ts";
import { presets } from "./presets.ts";
import { dhondt } from "./single-presets.ts";
import { declarationWords } from "./words-declaration.ts";

const candidates = ["Ada", "Ben", "Cai", "Dee"];
const bundles = [
  { papers: 9, ranking: [1] },
  { papers: 7, ranking: [2] },
  { papers: 4, ranking: [3, 1] },
  { papers: 4, ranking: [4, 2] },
  { papers: 2, ranking: [] },
];
const tied = electionFrom({ title: "the board", seats: 1, candidates, bundles });
const lots = lotsByOrder([4, 3, 2, 1]);
const signed = { officer: "Mair Rees", on: "2026-11-21" };
function told(given: DeclarationGiven, language: Language = "en") {
  return declarationOf(given).map(({ about, sentences, items }) => {
    const said = (all: typeof sentences) => all.map((m) => say(declarationWords, language, m));
    return [about, said(sentences).join(" "), ...said(items ?? [])];
  });
}

test("a declaration says the contest, the rule, the papers, the quota, who, how, by which lot", () => {
  const report = countElection(tied, ers97, { lots });
  const given = { report, rules: ers97, body: "Moorside", electorate: 40, ...signed };
  assert.deepEqual(told(given), [
    ["title", "Declaration of result"],
    [
      "contest",
      "This is the result of the election for the board at Moorside. There was 1 place to fill.",
    ],
    [
      "rule",
      `The papers were counted by these rules: ${ers97.title} (${ers97.source}). Their name in the report is ers97.`,
    ],
    [
      "papers",
      "40 people could vote. Papers returned: 26 of 40 (65.0%). Valid papers: 24. Papers rejected as invalid: 2.",
    ],
    ["quota", "The quota, the votes that were enough to be elected, was 12.00."],
    [
      "elected",
      "I declare that this person is elected:",
      "Ada, elected at stage 3 with 13.00 votes",
    ],
    [
      "notElected",
      "Not elected (3):",
      "Ben, with 7.00 votes at first",
      "Cai, with 4.00 votes at first; excluded at stage 3",
      "Dee, with 4.00 votes at first; excluded at stage 2",
    ],
    ["lots", "One tie was decided by lot:", "At stage 2, among Cai and Dee: Dee was excluded"],
    ["signed", "Mair Rees, returning officer, 21 November 2026 Signature:"],
  ]);
});

test("an uncontested election has no papers and no quota; a place too many stays empty", () => {
  const report = countElection({ ...tied, seats: 4, withdrawn: [2] }, ers97);
  assert.deepEqual(told({ report, rules: ers97, ...signed }).slice(2), [
    ["rule", "No more candidates stood than there were places, so there was no vote to count."],
    [
      "elected",
      "I declare that these 3 are elected, in this order: 1 place is left empty, because too few people stood.",
      "Ada",
      "Cai",
      "Dee",
    ],
    ["withdrawn", "Withdrawn or died before the count: Ben."],
    ["signed", "Mair Rees, returning officer, 21 November 2026 Signature:"],
  ]);
});

test("by lists a place goes to a list, not to votes", () => {
  const report = countElection({ ...tied, seats: 2 }, dhondt);
  const elected = told({ report, rules: dhondt, ...signed }).find(([about]) => about === "elected");
  assert.deepEqual(elected?.slice(2), ["Ada, for place 1", "Ben, for place 2"]);
});

test("every rule's result can be declared in both languages", () => {
  for (const rules of presets) {
    const report = countElection({ ...tied, seats: rules.placesMost ?? 2 }, rules, { lots });
    for (const language of ["en", "cy"] as const) {
      const parts = told({ report, rules, ...signed }, language);
      assert.equal(parts.at(-1)?.[0], "signed", rules.name);
      const names = parts.find(([about]) => about === "elected")?.slice(2) ?? [];
      assert.equal(names.length, report.elected.length, rules.name);
      assert.ok(
        names.every((line, i) =>
          line.includes(candidates[(report.elected[i]?.candidate ?? 0) - 1] ?? "?"),
        ),
      );
    }
  }
});

test("what cannot be declared is refused", () => {
  const halted = countElection(tied, ers97);
  const whole = countElection(tied, ers97, { lots });
  assert.throws(
    () => declarationOf({ report: halted, rules: ers97, ...signed }),
    /waits for a lot/,
  );
  assert.throws(
    () => declarationOf({ report: whole, rules: dhondt, ...signed }),
    /counted by ers97/,
  );
  assert.throws(
    () => declarationOf({ report: whole, rules: ers97, ...signed, officer: " " }),
    /officer/,
  );
  assert.throws(
    () => declarationOf({ report: whole, rules: ers97, ...signed, on: "today" }),
    /no day/,
  );
  const few = { report: whole, rules: ers97, ...signed, electorate: 25 };
  assert.throws(() => declarationOf(few), /more papers than the 25/);
});

test("the words say the same in both languages", () => {
  assert.deepEqual(checkCatalogue(declarationWords), []);
});
