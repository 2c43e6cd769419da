/** What resolutions decided: weights and classes of the rules, the law's heads over two meetings, and both must carry. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Content, type NewFact } from "@rochdale/facts/fact.ts";
import {
  awaitingSecond,
  carriedAt,
  resolutionsDecided,
  ruleTold,
  sameWords,
} from "./resolutions-decided.ts";
import { parties, tell } from "./told-story.ts";

type Counted = Content<"ResolutionsCounted/1">["counted"][number];
type Votes = readonly [eligible: number, yes: number, no: number];

const votes = ([eligible, yes, no]: Votes) => ({
  eligible,
  ...{ for: yes, against: no, abstain: 0, spoiled: 0 },
});
const rule = {
  fraction: "1/2",
  relation: "over" as const,
  weights: { workers: 60, users: 40 },
  chairBreaksTie: false,
};

function meeting(
  put: { rule: string; workers: Votes; users: Votes; words?: string },
  more: Partial<Content<"MeetingHeld/1">> = {},
  on = "2026-03-01",
): NewFact {
  const both = put.workers.map((of, at) => of + (put.users[at] ?? 0)) as unknown as Votes;
  return fact("MeetingHeld/1", "secretary", on, {
    meeting: "meeting-1",
    kind: "general",
    present: both[1] + both[2],
    members: both[0],
    quorum: 2,
    resolutions: [{ resolution: put.words ?? "To change", rule: put.rule, tally: votes(both) }],
    minutes: null,
    ...more,
  });
}

function counted(put: { workers: Votes; users: Votes }, more: Partial<Counted> = {}): NewFact {
  return fact("ResolutionsCounted/1", "secretary", "2026-03-01", {
    meeting: "meeting-1",
    counted: [
      {
        row: 0,
        matter: "ordinary",
        rule,
        classes: [
          { name: "workers", ...votes(put.workers) },
          { name: "users", ...votes(put.users) },
        ],
        castingVote: null,
        ...more,
      },
    ],
  });
}

const told = (...facts: readonly NewFact[]) => tell([...parties("2026-01-01"), ...facts]);
const stateOf = (...facts: readonly NewFact[]) => resolutionsDecided(told(...facts))[0]?.state;

test("weights decide and not heads: sixty users cannot outvote six workers who hold 60 of 100", () => {
  const put = { workers: [10, 1, 5] as const, users: [100, 60, 0] as const };
  assert.equal(stateOf(meeting({ rule: "by-rules", ...put }), counted(put)), "lost");
  const other = { workers: [10, 6, 0] as const, users: [100, 0, 60] as const };
  assert.equal(stateOf(meeting({ rule: "by-rules", ...other }), counted(other)), "carried");
});

test("a cap holds also where others are silent: a class counts for no more than its part", () => {
  const put = { workers: [10, 4, 2] as const, users: [100, 0, 10] as const };
  const held = meeting({ rule: "by-rules", ...put });
  // Workers 40 for and 20 against, users 40 against: 40 of 100. Users capped at a quarter: 40 of 80, a tie.
  const at = (fraction: string, most?: string): NewFact => {
    const weightCaps = most === undefined ? {} : { weightCaps: { users: most } };
    const of = { ...rule, fraction, relation: "atLeast" as const, ...weightCaps };
    return { ...counted(put, { rule: of }), type: "ResolutionsCounted/2" } as NewFact;
  };
  assert.equal(stateOf(held, at("1/2")), "lost");
  assert.equal(stateOf(held, at("1/2", "1/4")), "carried");
  assert.equal(stateOf(held, at("51/100", "1/4")), "lost");
});

test("where each class decides, one class against is enough to lose", () => {
  const eachClass = { fraction: "1/2", relation: "over" as const, classes: ["workers", "users"] };
  const put = { workers: [10, 6, 0] as const, users: [100, 10, 11] as const };
  const each = counted(put, { rule: { ...rule, eachClass } });
  assert.equal(stateOf(meeting({ rule: "by-rules", ...put }), each), "lost");
  assert.equal(stateOf(meeting({ rule: "by-rules", ...put }), counted(put)), "carried");
});

test("the chair's vote breaks a tie only where the rules give the chair one", () => {
  const put = { workers: [10, 5, 5] as const, users: [100, 9, 9] as const };
  const chaired = { rule: { ...rule, chairBreaksTie: true } };
  const held = meeting({ rule: "by-rules", ...put });
  assert.equal(stateOf(held, counted(put, chaired)), "awaitingCastingVote");
  assert.equal(stateOf(held, counted(put, { ...chaired, castingVote: "for" })), "carried");
  assert.equal(stateOf(held, counted(put, { castingVote: "for" })), "lost");
});

const conversion = {
  matter: "conversion" as const,
  rule: { ...rule, fraction: "3/4", relation: "atLeast" as const },
};
const second = (yes: number, no: number, on = "2026-03-20"): NewFact =>
  meeting(
    { rule: "ccbsa-s113", workers: [10, yes, no], users: [100, 0, 0], words: " to  CHANGE" },
    { meeting: "meeting-2", kind: "second", quorum: 0 },
    on,
  );

test("2014 Act s.113: the law counts heads at both meetings, and the rules must carry it too", () => {
  const put = { workers: [10, 9, 0] as const, users: [100, 50, 3] as const };
  const first = [meeting({ rule: "ccbsa-s113", ...put }), counted(put, conversion)];
  assert.equal(stateOf(...first), "awaitingSecondMeeting");
  assert.equal(awaitingSecond(told(...first))?.number, 1);
  assert.equal(stateOf(...first, second(6, 5)), "carried");
  assert.equal(stateOf(...first, second(5, 5)), "lost");
  assert.equal(stateOf(...first, second(6, 5, "2026-03-14")), "lost");
  assert.equal(awaitingSecond(told(...first, second(6, 5))), undefined);
  // Heads reach three quarters and half voting; the workers' weight is against.
  const against = { workers: [10, 0, 9] as const, users: [100, 60, 0] as const };
  const lost = [meeting({ rule: "ccbsa-s113", ...against }), counted(against, conversion)];
  assert.equal(stateOf(...lost), "lost");
});

test("half of the members must vote by s.113, whatever the weights say", () => {
  const put = { workers: [10, 9, 0] as const, users: [100, 45, 0] as const };
  const facts = [meeting({ rule: "ccbsa-s113", ...put }), counted(put, conversion)];
  assert.equal(stateOf(...facts), "lost");
});

test("a meeting is named by its first or its second, and only for the matter that was put", () => {
  const put = { workers: [10, 9, 0] as const, users: [100, 50, 3] as const };
  const story = told(
    meeting({ rule: "ccbsa-s113", ...put }),
    counted(put, conversion),
    second(6, 5),
  );
  assert.equal(carriedAt(story, "meeting-1", ["conversion"])?.number, 1);
  assert.equal(carriedAt(story, "meeting-2", ["conversion"])?.number, 1);
  assert.equal(carriedAt(story, "meeting-1", ["dissolution"]), undefined);
  assert.equal(carriedAt(story, null, ["conversion"]), undefined);
});

test("records from before classes were counted are read by their named rule; a strange name is unknown", () => {
  const put = { workers: [10, 6, 0] as const, users: [100, 10, 11] as const };
  assert.equal(stateOf(meeting({ rule: "ordinary", ...put })), "carried");
  assert.equal(stateOf(meeting({ rule: "special-75", ...put })), "lost");
  assert.equal(stateOf(meeting({ rule: "as we like", ...put })), "unknown");
  assert.equal(stateOf(meeting({ rule: "ordinary", ...put }, { quorum: 28 })), "lost");
});

test("words are the same whatever their spaces and capitals", () => {
  const of = (resolution: string) => ({ resolution, rule: "ordinary", tally: votes([1, 1, 0]) });
  assert.ok(sameWords(of("To  Convert "), of("to convert")));
  assert.ok(!sameWords(of("To convert"), of("To merge")));
  assert.equal(ruleTold({ ...rule, chairBreaksTie: true }).tie, "chair");
});

test("what one count has lost, no tie of the other keeps open", () => {
  const put = { workers: [10, 5, 5] as const, users: [100, 9, 9] as const };
  const half = { fraction: "1/2", relation: "over" as const, chairBreaksTie: true };
  const tied = counted(put, { matter: "conversion", rule: { ...rule, ...half } });
  assert.equal(stateOf(meeting({ rule: "by-rules", ...put }), tied), "awaitingCastingVote");
  assert.equal(stateOf(meeting({ rule: "ccbsa-s113", ...put }), tied), "lost");
});

test("a second meeting comes after the first: one held before it confirms nothing", () => {
  const put = { workers: [10, 9, 0] as const, users: [100, 50, 3] as const };
  const before = second(6, 5, "2026-02-10");
  const facts = [before, meeting({ rule: "ccbsa-s113", ...put }), counted(put, conversion)];
  const first = resolutionsDecided(told(...facts)).find((one) => one.counted !== undefined);
  assert.equal(first?.state, "awaitingSecondMeeting");
});
