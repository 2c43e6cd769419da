/** The rules of a ballot: its stages, its roll, when it may close, what its tally is. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Content, type NewFact } from "@rochdale/facts/fact.ts";
import { paperOf, parties, tell } from "@rochdale/genuineness/told-story.ts";
import { checkCatalogue } from "@rochdale/language/say.ts";
import type { Situation } from "../../house/act.ts";
import { challengeBallot, materialChange, ruleChallenge } from "./acts-after.ts";
import { callBallot } from "./acts-calling.ts";
import { closeBallot } from "./acts-counting.ts";
import { reportBallot } from "./acts-report.ts";
import { resultIn } from "./result.ts";
import { isRanked, mayClose, papersAskedAbout, rankedTally, tallyOf } from "./rules.ts";
import { ballotById, ballotsOf, eligibleOf, takesPapers } from "@rochdale/facts/ballot-story.ts";
import { supportWords } from "./words.ts";

const on = "2026-10-05";
const opened = fact("BodyOpened/1", "proposer", on, {
  name: "Moorside",
  slug: "moorside",
  start: "fromPublicService",
  standing: "rehearsal",
  service: {
    name: "Care",
    sector: "socialCare",
    nation: "England",
    place: "Moorside",
    staff: 60,
    users: 300,
    budgetPence: null,
  },
  authority: { name: "Council", kind: "council" },
  recognisedUnions: [],
});
const called = (more: Partial<Content<"BallotCalled/1">> = {}): NewFact =>
  fact("BallotCalled/1", "scrutineer", "2026-11-01", {
    ballot: "ballot-1",
    purpose: "support",
    box: "plain",
    rehearsal: true,
    roll: "staff",
    question: "Should we?",
    answers: ["Yes", "No: stay"],
    statusQuo: 1,
    opens: "2026-11-10",
    closes: "2026-11-24",
    rule: "staff-support",
    papers: [],
    scrutineer: "scrutineer",
    ...more,
  });
const frozen = fact("RollFrozen/1", "scrutineer", "2026-11-01", {
  ballot: "ballot-1",
  eligible: 10,
  roll: paperOf("roll"),
});
const begun = fact("BallotOpened/1", "scrutineer", "2026-11-10", {
  ballot: "ballot-1",
  eligible: 10,
});
const shut = fact("BallotClosed/1", "scrutineer", "2026-11-24", {
  ballot: "ballot-1",
  digest: paperOf("box"),
  papers: 7,
});
const ruling = (outcome: "added" | "removed" | "unchanged"): NewFact =>
  fact("RollObjectionRuled/1", "scrutineer", "2026-11-03", {
    ballot: "ballot-1",
    outcome,
    reasons: "List",
  });

const story = (...facts: readonly NewFact[]) => tell([opened, ...parties(on), ...facts]);
const ballotOf = (...facts: readonly NewFact[]) => {
  const found = ballotById(story(...facts), "ballot-1");
  assert.ok(found);
  return found;
};
const situation = (
  facts: readonly NewFact[],
  role: Situation["by"]["role"],
  day: string,
  loaded?: unknown,
): Situation => ({
  bodyId: "b",
  slug: "moorside",
  story: story(...facts),
  day,
  by: { party: role, role, personId: "" as never },
  loaded,
  freshId: (prefix) => `${prefix}-x`,
});

test("a ballot goes from called to reported, and an arbiter can set it aside", () => {
  assert.equal(ballotOf(called()).stage, "called");
  assert.equal(ballotOf(called(), frozen).stage, "rollFrozen");
  assert.equal(ballotOf(called(), frozen, begun).stage, "open");
  assert.equal(ballotOf(called(), frozen, begun, shut).stage, "closed");
  const challenge = { ballot: "ballot-1", challenge: "c-1" };
  const made = fact("BallotChallenged/1", "union", "2026-11-25", {
    ...challenge,
    doc: paperOf("why"),
  });
  const ruled = (outcome: "dismissed" | "voided") =>
    fact("BallotChallengeRuled/1", "arbiter", "2026-11-26", {
      ...challenge,
      outcome,
      reasons: "So.",
    });
  assert.equal(ballotOf(called(), frozen, begun, shut, made, ruled("dismissed")).stage, "closed");
  assert.equal(ballotOf(called(), frozen, begun, shut, made, ruled("voided")).stage, "setAside");
});

test("the roll grows and shrinks by rulings alone", () => {
  assert.equal(eligibleOf(ballotOf(called())), null);
  assert.equal(eligibleOf(ballotOf(called(), frozen)), 10);
  assert.equal(
    eligibleOf(
      ballotOf(
        called(),
        frozen,
        ruling("added"),
        ruling("added"),
        ruling("removed"),
        ruling("unchanged"),
      ),
    ),
    11,
  );
});

test("papers go in from the first to the last day of an open poll, and on no other day", () => {
  const poll = ballotOf(called(), frozen, begun);
  assert.deepEqual(
    ["2026-11-09", "2026-11-10", "2026-11-24", "2026-11-25"].map((day) => takesPapers(poll, day)),
    [false, true, true, false],
  );
  assert.equal(takesPapers(ballotOf(called(), frozen), "2026-11-12"), false);
  assert.equal(takesPapers(ballotOf(called(), frozen, begun, shut), "2026-11-24"), false);
});

test("dates that were moved are the dates", () => {
  const moved = fact("BallotDatesSet/1", "scrutineer", "2026-11-02", {
    ballot: "ballot-1",
    opens: "2026-12-01",
    closes: "2026-12-15",
  });
  const ballot = ballotOf(called(), moved);
  assert.deepEqual([ballot.opens, ballot.closes], ["2026-12-01", "2026-12-15"]);
});

test("nobody closes a poll before its last day", () => {
  const poll = ballotOf(called(), frozen, begun);
  assert.deepEqual(
    mayClose(poll, "2026-11-23").map((one) => one.rule),
    ["ballot.pollStillOpen"],
  );
  assert.deepEqual(mayClose(poll, "2026-11-24"), []);
});

const byHand = { paperFor: 1, paperAgainst: 2, paperAbstain: 0, paperSpoiled: 1 };

test("the tally is the box and the papers counted by hand; the status quo is against, blanks abstain", () => {
  const ballot = ballotOf(called(), frozen, begun, shut);
  assert.deepEqual(tallyOf(ballot, { byAnswer: [3, 1], blank: 2 }, byHand), {
    eligible: 10,
    for: 4,
    against: 3,
    abstain: 2,
    spoiled: 1,
  });
  const turned = ballotOf(called({ statusQuo: 0 }), frozen, begun, shut);
  assert.equal(tallyOf(turned, { byAnswer: [3, 1], blank: 2 }, byHand)?.for, 2);
});

test("a tally of more votes than voters is none", () => {
  const ballot = ballotOf(called(), frozen, begun, shut);
  assert.notEqual(tallyOf(ballot, { byAnswer: [3, 1], blank: 2 }, byHand), null);
  assert.equal(tallyOf(ballot, { byAnswer: [4, 1], blank: 2 }, byHand), null);
});

const totals = { byAnswer: [4, 2], blank: 1 };
const reading = {
  counts: new Map([["ballot-1", { digest: paperOf("box"), papers: 7, totals }]]),
  closes: new Map(),
};

test("closing records the box's own digest, whoever asks for another", () => {
  const s = situation([called(), frozen, begun], "scrutineer", "2026-11-24", reading);
  const decision = closeBallot.decide({ ballot: "ballot-1" } as never, s);
  assert.ok(decision.ok);
  assert.deepEqual(decision.facts[0]?.content, {
    ballot: "ballot-1",
    digest: paperOf("box"),
    papers: 7,
  });
});

test("a verifiable box closes with its head: the last batch first, then the close", () => {
  const verifiable = called({ box: "verifiable" });
  const close = { batch: 3, head: paperOf("head"), ballots: 9, voters: 7 };
  const read = { counts: new Map(), closes: new Map([["ballot-1", close]]) };
  const s = situation([verifiable, frozen, begun], "scrutineer", "2026-11-24", read);
  const decision = closeBallot.decide({ ballot: "ballot-1" } as never, s);
  assert.ok(decision.ok);
  const { batch, head, ballots } = close;
  assert.deepEqual(
    decision.facts.map((one) => one.content),
    [
      { ballot: "ballot-1", batch, head, ballots },
      { ballot: "ballot-1", digest: head, papers: 7 },
    ],
  );
});

test("votes that count in earnest go into the verifiable box unless the scrutineer says otherwise", () => {
  const boxOf = (told: object) => {
    const s = situation([], "scrutineer", "2026-11-01");
    const decision = callBallot.decide({ ...call, ...told } as never, s);
    return decision.ok ? (decision.facts[0]?.content as Content<"BallotCalled/1">).box : null;
  };
  assert.equal(boxOf({}), "plain");
  assert.equal(boxOf({ box: "verifiable" }), "verifiable");
});

test("the report's votes are the box's: the scrutineer adds paper and cannot alter it", () => {
  const s = situation(
    [called(), frozen, begun, shut],
    "scrutineer",
    "2026-11-25",
    new Map([["ballot-1", totals]]),
  );
  const said = {
    ballot: "ballot-1",
    paperFor: 1,
    paperAgainst: 0,
    paperAbstain: 0,
    paperSpoiled: 0,
    issued: 10,
    undelivered: 0,
    reissued: 0,
    late: 0,
    independent: true,
    rollInspected: true,
    interference: "none",
    report: null,
  };
  const decision = reportBallot.decide(said as never, s);
  assert.ok(decision.ok);
  const { content } = decision.facts[0] as { content: Content<"BallotReported/1"> };
  assert.deepEqual(content.tally, { eligible: 10, for: 5, against: 2, abstain: 1, spoiled: 0 });
  assert.equal(reportBallot.decide({ ...said, undelivered: 11 } as never, s).ok, false);
});

const call = {
  purpose: "support",
  rehearsal: true,
  question: "Should we?",
  answers: "Yes\nNo",
  statusQuo: 2,
  opens: "2026-11-10",
  closes: "2026-11-24",
};
const fieldOf = (told: object): string => {
  const decision = callBallot.decide(
    { ...call, ...told } as never,
    situation([], "scrutineer", "2026-11-01"),
  );
  return !decision.ok && "problems" in decision ? (decision.problems[0]?.field ?? "") : "";
};

test("a call names what is wrong: answers, status quo, dates", () => {
  assert.equal(fieldOf({}), "");
  assert.equal(fieldOf({ answers: "Yes" }), "answers");
  assert.equal(fieldOf({ answers: "Yes\nYes" }), "answers");
  assert.equal(fieldOf({ answers: "A\nB\nC" }), "answers");
  const { fields } = callBallot;
  const { statusQuo } =
    typeof fields === "function" ? fields(situation([], "scrutineer", "2026-11-02")) : fields;
  assert.equal(statusQuo?.kind === "whole" && statusQuo.most, 2);
  assert.equal(fieldOf({ opens: "2026-10-31" }), "opens");
  assert.equal(fieldOf({ closes: "2026-11-09" }), "closes");
});

test("ballots are numbered in the order of their calling", () => {
  const decision = callBallot.decide(
    call as never,
    situation([called()], "scrutineer", "2026-11-02"),
  );
  assert.ok(decision.ok);
  assert.equal((decision.facts[0]?.content as Content<"BallotCalled/1">).ballot, "ballot-2");
  assert.deepEqual(
    ballotsOf(story(called())).map((one) => one.number),
    [1],
  );
});

test("the papers asked about are those of the frozen version", () => {
  const sections = (mark: string) => ({
    strategic: paperOf(`${mark}s`),
    economic: paperOf(`${mark}e`),
    commercial: paperOf(`${mark}c`),
    financial: paperOf(`${mark}f`),
    management: paperOf(`${mark}m`),
  });
  const year = (n: number) => ({
    year: n,
    incomePence: 1,
    payPence: 0,
    otherCostsPence: 0,
    irrecoverableVatPence: 0,
    pensionPence: 0,
    oneOffPence: 0,
  });
  const published = (version: number) =>
    fact("BusinessCasePublished/1", "proposer", "2026-10-10", {
      version,
      sections: sections(String(version)),
      openingCashPence: 0,
      cash: [1, 2, 3, 4, 5].map(year),
    });
  const freeze = fact("BusinessCaseFrozen/1", "proposer", "2026-10-12", { version: 1 });
  assert.deepEqual(
    papersAskedAbout(story(published(1), published(2), freeze)),
    Object.values(sections("1")),
  );
  assert.deepEqual(papersAskedAbout(story(published(1))), []);
});

test("nobody rules on their own challenge, and only a reported ballot has a mandate to end", () => {
  const made = fact("BallotChallenged/1", "arbiter", "2026-11-25", {
    ballot: "ballot-1",
    challenge: "c-1",
    doc: paperOf("why"),
  });
  const s = situation([called(), frozen, begun, shut, made], "arbiter", "2026-11-26");
  const decision = ruleChallenge.decide(
    { challenge: "c-1", outcome: "voided", reasons: "Mine" } as never,
    s,
  );
  assert.ok(!decision.ok && "refusals" in decision);
  assert.equal(decision.refusals[0]?.rule, "ballot.ownChallenge");
  assert.equal(
    materialChange.refusals?.(situation([], "authority", on))[0]?.rule,
    "ballot.noMandate",
  );
});

test("a verifiable ballot is challenged within 28 days of its report, and not a day later", () => {
  const told = fact("BallotReported/1", "scrutineer", "2026-11-25", {
    ...{ ballot: "ballot-1", purpose: "support", issued: 10, undelivered: 0, reissued: 0, late: 0 },
    ...{ independent: true, rollInspected: true, interference: "none", report: null },
    tally: { eligible: 10, for: 6, against: 1, abstain: 0, spoiled: 0 },
  });
  const taken = (box: "plain" | "verifiable", day: string) => {
    const s = situation([called({ box }), frozen, begun, shut, told], "union", day);
    const command = { ballot: "ballot-1", grounds: { commitment: paperOf("why"), title: "Why" } };
    return challengeBallot.decide(command as never, s).ok;
  };
  assert.equal(taken("verifiable", "2026-12-23"), true);
  assert.equal(taken("verifiable", "2026-12-24"), false);
  assert.equal(taken("plain", "2026-12-24"), true);
});

test("every sentence is whole in both languages", () => {
  assert.deepEqual(checkCatalogue(supportWords), []);
});

test("ranked papers have no against, decide nothing by themselves, and are never more than voters", () => {
  const board = { purpose: "boardElection", box: "verifiable" } as const;
  const ballotOf = (more: Partial<Content<"BallotCalled/1">>) => {
    const [ballot] = ballotsOf(story(called(more), frozen, begun));
    assert.ok(ballot);
    return ballot;
  };
  const ranked = ballotOf(board);
  assert.equal(isRanked(ranked), true);
  assert.equal(isRanked(ballotOf({ ...board, box: "plain" })), false);
  const tally = rankedTally(ranked, [
    { valid: 4, blank: 2, unclear: 0 },
    { valid: 3, blank: 0, unclear: 1 },
  ]);
  assert.deepEqual(tally, { eligible: 10, for: 7, against: 0, abstain: 2, spoiled: 1 });
  assert.equal(rankedTally(ranked, [{ valid: 8, blank: 2, unclear: 1 }]), null);
  assert.equal(tally && resultIn(ranked, tally), null);
  assert.equal(tally && resultIn(ballotOf({ box: "verifiable" }), tally)?.carried, true);
});
