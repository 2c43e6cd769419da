/** Acts of an election, given a story: what is recorded, what is refused, what is wrong; and known results counted a second way. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Entry, type NewFact } from "@rochdale/facts/fact.ts";
import { storyOf, type Story } from "@rochdale/facts/story.ts";
import { enumWords } from "@rochdale/facts/words.ts";
import { checkCatalogue } from "@rochdale/language/say.ts";
import { decimalText } from "@rochdale/count/elections/arithmetic.ts";
import { countElection, rulesHash } from "@rochdale/count/elections/count.ts";
import { electionFrom } from "@rochdale/count/elections/election.ts";
import { presetNamed } from "@rochdale/count/elections/presets.ts";
import { rankingAt } from "@rochdale/count/elections/profile.ts";
import { slowCount } from "../../../../tests/second-opinion/count/slow-count.ts";
import { presetNamed as designNamed } from "../governance/presets.ts";
import type { Situation } from "../../house/act.ts";
import { closestCall } from "./closest-call.ts";
import {
  firstPreferences,
  lotsFor,
  papersOfBox,
  papersOfFile,
  papersPublished,
  sha256Of,
} from "./counting.ts";
import { elections } from "./elections.ts";
import { figuresOf, knownFor, rehearsed } from "./known-results.ts";
import {
  boothMayNot,
  contestsFor,
  cannotCall,
  firstOpening,
  outcomeOf,
  RULES,
  waysToRank,
  wordsIn,
  wrongDays,
} from "./rules-calling.ts";
import {
  contestById,
  electionsOf,
  holdersOf,
  papersLeft,
  takesRankings,
} from "./rules-elections.ts";

const found = designNamed("communityBenefit")?.design;
assert.ok(found);
const design = found;
const ers97 = presetNamed("ers97");
assert.ok(ers97);
const hash = rulesHash(ers97);
const C = "a".repeat(64);

function told(...facts: readonly NewFact[]): Story {
  return storyOf(
    facts.map(
      (one, position) => ({ ...one, position, at: `${one.on}T12:00:00.000Z` }) as unknown as Entry,
    ),
  );
}
const opened = fact("BodyOpened/1", "secretary", "2026-01-10", {
  ...{ name: "Alder", slug: "alder", start: "alreadyRunning", standing: "twin" },
  service: {
    ...{ name: "Care", sector: "socialCare", nation: "England", place: "Alderton" },
    ...{ staff: 60, users: null, budgetPence: null },
  },
  ...{ authority: null, recognisedUnions: [] },
});
const registered = fact("RulesRegistered/1", "regulator", "2026-01-11", {
  ...{ design, registrar: "The registrar", number: null },
});
const seal = sha256Of("a sentence that nobody guesses");
const called = (given: { readonly sealed?: boolean; readonly papers?: "booth" | "file" } = {}) =>
  fact("ElectionCalled/1", "polls", "2026-02-01", {
    ...{ election: "e1", rehearsal: false, nominationsClose: "2026-02-20" },
    contests: [{ contest: "e1-c1", name: "Workers", class: "worker", seats: 1, reserved: false }],
    ...{ opens: "2026-02-22", closes: "2026-03-01", noticeClearDays: 14, rules: "ers97" },
    ...{ rulesHash: hash, papers: given.papers ?? "file", backers: 0, statementWords: 100 },
    ...{ seedSeal: given.sealed ? seal : null, returningOfficer: "polls" },
  });
const which = { election: "e1", contest: "e1-c1" };
const SIGNS = ["candidate-a", "candidate-b", "candidate-c", "candidate-d"];
const closedNominations = fact("NominationsClosed/1", "polls", "2026-02-21", {
  election: "e1",
  contests: [{ contest: "e1-c1", standing: SIGNS, outcome: "contested", eligible: 40, roll: C }],
});
const voted = [
  fact("ElectionOpened/1", "polls", "2026-02-22", { election: "e1" }),
  fact("ElectionClosed/1", "polls", "2026-03-02", { election: "e1", boxes: null }),
  fact("PapersTaken/1", "polls", "2026-03-02", { ...which, papers: 24, commitment: C }),
];
const rehearsal = fact("CountRehearsed/1", "polls", "2026-03-02", {
  ...{ election: "e1", rulesHash: hash, examples: 2, figures: 40 },
});
/** A clear first, then two level: the last of them to go out needs a lot. */
const papers = electionFrom({
  title: "e1-c1",
  seats: 1,
  candidates: SIGNS,
  bundles: [
    { papers: 9, ranking: [1] },
    { papers: 7, ranking: [2] },
    { papers: 4, ranking: [3, 1] },
    { papers: 4, ranking: [4, 2] },
  ],
});

function situation(story: Story, loaded?: unknown): Situation {
  return {
    ...{ bodyId: "b", slug: "alder", story, day: "2026-03-03", loaded },
    by: { party: "polls", role: "scrutineer", personId: "p" as never },
    freshId: (prefix) => `${prefix}-1`,
  };
}
function decide(id: string, command: object, s: Situation) {
  const act = elections.acts.find((one) => one.id === id);
  assert.ok(act, id);
  return act.decide(command as never, s);
}
const countable = new Map([["e1-c1", { papers, salt: new Uint8Array(32).fill(7) }]]);

test("given papers and no rehearsal, the count is refused; with both it halts at the tie and asks", () => {
  const before = told(opened, registered, called(), closedNominations, ...voted);
  const refused = decide("elections.count", { contest: "e1-c1" }, situation(before, countable));
  assert.ok(!refused.ok && "refusals" in refused);
  assert.deepEqual(
    refused.refusals.map((one) => one.rule),
    ["elections.notRehearsed"],
  );
  const story = told(opened, registered, called(), closedNominations, ...voted, rehearsal);
  const asked = decide("elections.count", { contest: "e1-c1" }, situation(story, countable));
  assert.ok(asked.ok);
  assert.deepEqual(
    asked.facts.map(({ type, content }) => [type, content]),
    [
      [
        "LotAsked/1",
        { ...which, stage: 2, purpose: "exclusion", tied: ["candidate-c", "candidate-d"] },
      ],
    ],
  );
});

test("given the lot that was drawn, the count goes on from the same figures", () => {
  const lot = {
    ...which,
    stage: 2,
    purpose: "exclusion" as const,
    tied: ["candidate-c", "candidate-d"],
  };
  const asked = fact("LotAsked/1", "polls", "2026-03-03", lot);
  const drawn = (chosen: string) =>
    fact("LotDrawn/1", "polls", "2026-03-03", { ...lot, chosen, how: "A bowl." });
  const elected = (chosen: string) => {
    const facts = [opened, registered, called(), closedNominations, ...voted, rehearsal, asked];
    const said = decide(
      "elections.count",
      { contest: "e1-c1" },
      situation(told(...facts, drawn(chosen)), countable),
    );
    assert.ok(said.ok);
    const [counted] = said.facts;
    assert.ok(counted?.type === "ContestCounted/1");
    assert.equal(counted.content.unique, 0);
    return counted.content.elected;
  };
  assert.deepEqual(elected("candidate-d"), ["candidate-a"]);
  const halted = told(opened, registered, called(), closedNominations, ...voted, rehearsal, asked);
  assert.equal(contestById(halted, "e1-c1")?.contest.stage, "needsLot");
});

test("a sealed seed must be opened, by its own sentence, and then decides every tie alike", () => {
  const sealed = [
    opened,
    registered,
    called({ sealed: true }),
    closedNominations,
    ...voted,
    rehearsal,
  ];
  const refused = decide(
    "elections.count",
    { contest: "e1-c1" },
    situation(told(...sealed), countable),
  );
  assert.ok(!refused.ok && "refusals" in refused);
  assert.deepEqual(
    refused.refusals.map((one) => one.rule),
    ["elections.seedSealed"],
  );
  const open = { election: "e1", publicValue: "4 8 15", publicSource: "The lottery" };
  const other = decide(
    "elections.revealSeed",
    { ...open, seed: "another" },
    situation(told(...sealed)),
  );
  assert.ok(!other.ok && "problems" in other);
  const right = { ...open, seed: "a sentence that nobody guesses" };
  const shown = decide("elections.revealSeed", right, situation(told(...sealed)));
  assert.ok(shown.ok);
  const story = told(...sealed, ...shown.facts);
  const counted = decide("elections.count", { contest: "e1-c1" }, situation(story, countable));
  assert.ok(counted.ok && counted.facts[0]?.type === "ContestCounted/1");
  const place = contestById(story, "e1-c1");
  assert.ok(place);
  const lots = lotsFor(place.election, place.contest);
  const question = { stage: 2, purpose: "exclusion", tied: [3, 4] } as const;
  assert.equal(lots(question), lots(question));
});

test("the rule of the call must still be the program's: another hash is refused", () => {
  const changed = called();
  const older = { ...changed, content: { ...changed.content, rulesHash: "b".repeat(64) } };
  const story = told(opened, registered, older, closedNominations, ...voted, rehearsal);
  const said = decide("elections.count", { contest: "e1-c1" }, situation(story, countable));
  assert.ok(!said.ok && "refusals" in said);
  assert.ok(said.refusals.some((one) => one.rule === "elections.rulesChanged"));
});

test("days keep their order and the notice counts clear days; a rehearsal needs none", () => {
  assert.equal(firstOpening("2026-02-01", 14), "2026-02-16");
  const days = { nominationsClose: "2026-02-10", opens: "2026-02-16", closes: "2026-02-20" };
  const given = { day: "2026-02-01", noticeClearDays: 14, rehearsal: false };
  const wrong = (changed: Partial<typeof days>, more = given) =>
    wrongDays({ ...days, ...changed }, more).map((one) => one.text.message);
  assert.deepEqual(wrong({}), []);
  assert.deepEqual(wrong({ opens: "2026-02-15" }), ["elections.days.notice"]);
  assert.deepEqual(wrong({ opens: "2026-02-15" }, { ...given, rehearsal: true }), []);
  assert.deepEqual(wrong({ nominationsClose: "2026-01-31" }), ["elections.days.past"]);
  assert.deepEqual(wrong({ nominationsClose: "2026-02-16" }), ["elections.days.opensAfter"]);
  assert.deepEqual(wrong({ closes: "2026-02-15" }), ["elections.days.closesFirst"]);
});

test("each class is a contest, places kept for managers another; nobody, uncontested, contested", () => {
  const [first] = design.classes;
  assert.ok(first);
  const classes = [
    { ...first, seats: 4, managerSeats: 1 },
    { ...first, id: "x", seats: 2, managerSeats: 2 },
  ];
  assert.deepEqual(
    contestsFor("e2", classes).map(({ contest, seats, reserved }) => [contest, seats, reserved]),
    [
      ["e2-c1", 3, false],
      ["e2-c2", 1, true],
      ["e2-c3", 2, true],
    ],
  );
  assert.deepEqual(
    [0, 2, 3].map((standing) => outcomeOf(standing, 2)),
    ["nobody", "uncontested", "contested"],
  );
  assert.equal(wordsIn("I will – always – read 3 accounts."), 6);
  assert.deepEqual(
    cannotCall(told(opened), "2026-02-01").map((one) => one.rule),
    ["elections.noRules"],
  );
});

test("papers may go in on the days of voting alone, and only where papers are given here", () => {
  const story = (papers: "booth" | "file") =>
    told(opened, registered, called({ papers }), closedNominations, ...voted.slice(0, 1));
  const takes = (papers: "booth" | "file", day: string) =>
    electionsOf(story(papers)).map((one) => takesRankings(one, day));
  assert.deepEqual(takes("booth", "2026-02-22"), [true]);
  assert.deepEqual(takes("booth", "2026-03-01"), [true]);
  assert.deepEqual(takes("booth", "2026-03-02"), [false]);
  assert.deepEqual(takes("file", "2026-02-22"), [false]);
});

test("a real mutual's papers are not given here, where the host could see them; a rehearsal's may be", () => {
  const live = { ...opened, content: { ...opened.content, standing: "live" as const } };
  const refused = (rehearsal: boolean, papers: string) =>
    boothMayNot(told(live, registered), { rehearsal, papers }).map((one) => one.rule);
  assert.deepEqual(refused(false, "booth"), ["elections.plainBox"]);
  assert.deepEqual(refused(true, "booth"), []);
  assert.deepEqual(refused(false, "file"), []);
  assert.deepEqual(boothMayNot(told(opened), { rehearsal: false, papers: "booth" }), []);
});

test("what waits for the returning officer is told from its day on", () => {
  const blocks = (day: string, ...facts: readonly NewFact[]) =>
    (elections.blocks?.(told(opened, registered, called(), ...facts), day) ?? [])
      .map((one) => one.act)
      .filter((act) => act !== "elections.declare");
  assert.deepEqual(blocks("2026-02-20"), []);
  assert.deepEqual(blocks("2026-02-21"), ["elections.closeNominations"]);
  assert.deepEqual(blocks("2026-02-21", closedNominations), []);
  assert.deepEqual(blocks("2026-02-22", closedNominations), ["elections.open"]);
  const [open, closed, taken] = voted;
  assert.ok(open && closed && taken);
  assert.deepEqual(blocks("2026-03-01", closedNominations, open), []);
  assert.deepEqual(blocks("2026-03-02", closedNominations, open), ["elections.close"]);
  assert.deepEqual(blocks("2026-03-02", closedNominations, open, closed), ["elections.takePapers"]);
  assert.deepEqual(blocks("2026-03-02", closedNominations, open, closed, taken), [
    "elections.count",
  ]);
});

test("holders of places follow the vacancies", () => {
  const declared = fact("ContestDeclared/1", "polls", "2026-03-04", {
    ...{ ...which, elected: ["candidate-a"], publish: "stages", least: null },
  });
  const filled = fact("VacancyFilled/1", "polls", "2026-04-04", {
    ...{
      ...which,
      vacated: "candidate-a",
      reason: "died",
      by: "recount",
      elected: "candidate-b",
      report: C,
    },
  });
  const story = told(opened, registered, called(), closedNominations, ...voted, declared, filled);
  const contest = contestById(story, "e1-c1")?.contest;
  assert.ok(contest);
  assert.deepEqual(holdersOf(contest), ["candidate-b"]);
});

test("what is published is as the declaration says: nothing, shortened, all", () => {
  const contest = contestById(
    told(opened, registered, called(), closedNominations),
    "e1-c1",
  )?.contest;
  assert.ok(contest);
  const declared = (publish: "full" | "suppressed" | "stages", least: number | null) => ({
    ...contest,
    declared: { content: { publish, least, elected: [], ...which } } as never,
  });
  const blt = '4 1\n5 1 2 0\n1 3 2 0\n0\n"a"\n"b"\n"c"\n"d"\n"t"\n';
  assert.equal(papersPublished(declared("stages", null), blt), null);
  assert.equal(papersPublished(declared("full", null), blt)?.blt, blt);
  const shortened = papersPublished(declared("suppressed", 5), blt);
  assert.equal(shortened?.withheld, 1);
  assert.doesNotMatch(shortened?.blt ?? "", /3 2/);
});

test("a file must have the candidates of the paper, by name or sign, in its order", () => {
  const contest = contestById(
    told(opened, registered, called(), closedNominations),
    "e1-c1",
  )?.contest;
  assert.ok(contest);
  const names = new Map(
    SIGNS.map((sign, at) => [sign, ["Ann Lee", "Ben", "Cai", "Dee"][at] ?? ""]),
  );
  const read = (...given: string[]) => {
    const blt = `4 1\n3 1 2 0\n0\n${given.map((name) => `"${name}"`).join("\n")}\n"t"\n`;
    const said = papersOfFile(new TextEncoder().encode(blt), contest, names);
    return said.ok ? said.papers.candidates : said.problems.map((one) => one.message);
  };
  assert.deepEqual(read("ann  lee", "Ben", "candidate-c", "DEE"), SIGNS);
  assert.deepEqual(read("Ben", "Ann Lee", "Cai", "Dee"), [
    "elections.file.candidate",
    "elections.file.candidate",
  ]);
});

test("every known result is counted by every rule offered, and one wrong figure is noticed", () => {
  for (const name of RULES) {
    const rules = presetNamed(name);
    assert.ok(rules);
    const said = rehearsed(rules);
    assert.ok(said.ok && said.figures > 10, name);
    const off = rehearsed(rules, (election, by, given) => {
      const report = countElection(election, by, given);
      return { ...report, quota: `${report.quota}1` };
    });
    assert.ok(!off.ok && off.counted.startsWith("quota"), name);
  }
});

test("the known results are those of the slow twin, paper by paper", () => {
  for (const rules of ["ers97", "scottish-2007", "nhs-2014-stv"] as const) {
    const preset = presetNamed(rules);
    assert.ok(preset);
    for (const { election, lots } of knownFor(preset)) {
      const { profile, seats } = election;
      const each = Array.from({ length: profile.size }, (_, at) =>
        Array.from({ length: profile.papers[at] ?? 0 }, () => rankingAt(profile, at).flat()),
      ).flat();
      const slow = slowCount({
        rules,
        seats,
        candidates: election.candidates.length,
        papers: each,
        order: lots,
      });
      const decimals = rules === "scottish-2007" ? 5 : 2;
      const figures = slow.stages.flatMap((stage, at) => [
        ...stage.votes.map(
          (votes, c) => `stage ${at + 1}, candidate ${c + 1}: ${decimalText(votes, decimals)}`,
        ),
        `stage ${at + 1}, not transferable: ${decimalText(stage.lost, decimals)}`,
      ]);
      const report = countElection(election, preset, {
        lots: ({ tied }) => lots.find((c) => tied.includes(c)) ?? null,
      });
      assert.deepEqual(
        figuresOf(report).filter((line) => line.startsWith("stage")),
        figures,
        rules,
      );
      assert.deepEqual(
        report.elected.map((one) => one.candidate),
        slow.elected,
        rules,
      );
    }
  }
});

test("exact fractions and one place, worked by hand: 43 votes over 24 carry 19/43 each", () => {
  const exact = presetNamed("wigm-exact");
  assert.ok(exact);
  const [three] = knownFor(exact);
  assert.ok(three);
  const report = countElection(three.election, exact);
  // 31 papers go to candidate 2, who had 9; 12 to candidate 4, who had 11; nobody is without a next choice.
  const [, second] = report.stages;
  const exactly = (had: bigint, papers: bigint) =>
    decimalText(had * 10n ** 9n + (papers * 19n * 10n ** 9n) / 43n, 9);
  assert.equal(second?.votes[1], exactly(9n, 31n));
  assert.equal(second?.votes[3], exactly(11n, 12n));
});

test("the closest call is the least margin between two, told once", () => {
  assert.ok(ers97);
  const [three] = knownFor(ers97);
  assert.ok(three);
  const report = countElection(three.election, ers97);
  const margins = report.stages.flatMap(({ margin }) =>
    margin?.decision === "exclusion" ? [Number(margin.votes)] : [],
  );
  assert.equal(Number(closestCall(report)?.values?.["votes"]), Math.min(...margins));
  assert.equal(closestCall({ ...report, stages: [] }), null);
});

test("every sentence is there in both languages", () => {
  assert.deepEqual(checkCatalogue({ ...elections.words, ...enumWords }), []);
});

test("so many candidates can be ranked in so many ways, counted one by one", () => {
  const oneByOne = (left: number): number =>
    Array.from({ length: left }, () => 1 + oneByOne(left - 1)).reduce((sum, one) => sum + one, 0);
  for (const candidates of [0, 1, 2, 3, 5, 6])
    assert.equal(waysToRank(candidates), BigInt(oneByOne(candidates)));
  assert.equal(waysToRank(5), 325n);
});

const pollOf = (...more: readonly NewFact[]) =>
  told(
    opened,
    registered,
    called(),
    closedNominations,
    fact("BallotCalled/1", "polls", "2026-02-21", {
      ...{ ballot: "ballot-1", purpose: "boardElection", box: "verifiable", rehearsal: false },
      ...{ roll: "members", question: "Workers", answers: SIGNS, statusQuo: 4, rule: "ordinary" },
      ...{ opens: "2026-02-22", closes: "2026-03-01", papers: [], scrutineer: "polls" },
    }),
    fact("ContestBallotCalled/1", "polls", "2026-02-21", { ...which, ballot: "ballot-1" }),
    fact("RollFrozen/1", "polls", "2026-02-21", { ballot: "ballot-1", eligible: 40, roll: C }),
    ...more,
  );
const pollOpened = fact("BallotOpened/1", "polls", "2026-02-22", {
  ballot: "ballot-1",
  eligible: 41,
});
const pollClosed = fact("BallotClosed/1", "polls", "2026-03-01", {
  ...{ ballot: "ballot-1", digest: C, papers: 24 },
});
const pollTallied = fact("BallotTallied/1", "polls", "2026-03-02", {
  ...{ ballot: "ballot-1", ballots: 24, byAnswer: null, blank: 0, archive: C, strict: C },
});

test("a contest follows its ballot: from the roll to the opened votes, and out when it is set aside", () => {
  const stage = (...more: readonly NewFact[]) => {
    const found = contestById(pollOf(...more), "e1-c1");
    return [found?.contest.stage, found?.election.over];
  };
  assert.deepEqual(stage(), ["waiting", false]);
  assert.deepEqual(stage(pollOpened), ["open", false]);
  assert.deepEqual(stage(pollOpened, pollClosed), ["sealed", true]);
  assert.deepEqual(stage(pollOpened, pollClosed, pollTallied), ["ready", true]);
  const challenged = fact("BallotChallenged/1", "m", "2026-03-02", {
    ...{ ballot: "ballot-1", challenge: "c1", doc: C },
  });
  const voided = fact("BallotChallengeRuled/1", "a", "2026-03-02", {
    ...{ ballot: "ballot-1", challenge: "c1", outcome: "voided", reasons: "Heard." },
  });
  assert.deepEqual(stage(pollOpened, pollClosed, pollTallied, challenged, voided), [
    "setAside",
    true,
  ]);
  const added = fact("RollObjectionRuled/1", "polls", "2026-02-21", {
    ...{ ballot: "ballot-1", outcome: "added", reasons: "Heard." },
  });
  const contest = contestById(pollOf(added, pollOpened, pollClosed), "e1-c1")?.contest;
  assert.ok(contest);
  assert.deepEqual([contest.eligible, papersLeft(contest)], [41, 17]);
});

test("papers beside sealed votes are counted with them, and by first preference in the report", () => {
  const contest = contestById(pollOf(), "e1-c1")?.contest;
  assert.ok(contest);
  const beside = electionFrom({
    ...{ seats: 1, candidates: SIGNS },
    bundles: [
      { papers: 3, ranking: [2, 1] },
      { papers: 2, ranking: [[1, 3], 4] },
      { papers: 4, ranking: [] },
    ],
  });
  assert.deepEqual(firstPreferences(beside), { byAnswer: [0, 3, 0, 0], blank: 4, spoiled: 2 });
  const together = papersOfBox(contest, [[1, 0], []], beside);
  assert.equal(together.blank, 5);
  const counts = Array.from(
    { length: together.profile.size },
    (_, at) => `${together.profile.papers[at]}: ${JSON.stringify(rankingAt(together.profile, at))}`,
  );
  assert.deepEqual(counts.toSorted(), ["2: [[1,3],[4]]", "4: [[2],[1]]"]);
});
