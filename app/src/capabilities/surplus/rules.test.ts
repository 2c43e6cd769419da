/** The rules of the surplus: the books, the sum, the lock, the body's own rules, the members. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { governingDesign } from "@rochdale/facts/designs-told.ts";
import { fact } from "@rochdale/facts/fact.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import { changed, tell, without } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import {
  decidingMeetings,
  mayDecide,
  membersDecide,
  TO,
  yearBooks,
  type Allotments,
  type Proposal,
} from "./rules.ts";

const design = (more: Partial<Design>) => {
  const rules = governingDesign(tell(wholeLife));
  assert.ok(rules);
  return tell(changed(wholeLife, "RulesRegistered/1", { design: { ...rules, ...more } }));
};
const allot = (parts: Partial<Allotments>): Allotments =>
  Object.fromEntries(TO.map((to) => [to, parts[to] ?? 0n])) as Allotments;
const proposal = (parts: Partial<Allotments>, more: Partial<Proposal> = {}): Proposal => ({
  surplus: 100_00n,
  allotments: allot(parts),
  books: { differencePence: 100_00n, missing: [] },
  explained: false,
  meeting: null,
  ...more,
});
const ids = (refusals: readonly { rule: string; law: string }[]) =>
  refusals.map((one) => `${one.rule} ${one.law}`);

test("what is allotted is the surplus, to the penny", () => {
  const story = design({ surplus: "reinvested", assetLock: "none" });
  assert.deepEqual(ids(mayDecide(story, proposal({ reserves: 60_00n, service: 40_00n }))), []);
  for (const reserves of [59_99n, 60_01n]) {
    const refused = mayDecide(story, proposal({ reserves, service: 40_00n }));
    assert.deepEqual(ids(refused), ["surplus.doesNotAddUp rochdale-2"]);
  }
});

test("a loss allots nothing and needs no meeting", () => {
  const story = design({ surplus: "sharedWithMembers", assetLock: "none" });
  const loss = { surplus: -5n, books: { differencePence: -5n, missing: [] } };
  assert.deepEqual(mayDecide(story, proposal({}, loss)), []);
  assert.deepEqual(ids(mayDecide(story, proposal({ reserves: 5n }, loss))), [
    "surplus.doesNotAddUp rochdale-2",
  ]);
});

test("the surplus is that of the books, or a paper says why not; every month is published", () => {
  const story = design({ surplus: "reinvested", assetLock: "none" });
  const differs = { books: { differencePence: 99_00n, missing: [] } };
  const parts = { reserves: 100_00n };
  assert.deepEqual(ids(mayDecide(story, proposal(parts, differs))), [
    "surplus.notTheBooks rochdale-2",
  ]);
  assert.deepEqual(mayDecide(story, proposal(parts, { ...differs, explained: true })), []);
  const missing = { books: { differencePence: 100_00n, missing: ["2026-03"] }, explained: true };
  assert.deepEqual(ids(mayDecide(story, proposal(parts, missing))), [
    "surplus.notPublished rochdale-2",
  ]);
});

test("a community benefit society pays its members nothing, by SI 2006/264", () => {
  const story = design({ surplus: "sharedWithMembers", assetLock: "statutoryCbs" });
  const refused = ids(mayDecide(story, proposal({ members: 1n, reserves: 99_99n })));
  assert.ok(refused.includes("surplus.locked si2006-264"), refused.join());
});

test("a community interest company pays 35% at most, and one by guarantee nothing", () => {
  const shares = design({
    assetLock: "statutoryCic",
    form: "cicShares",
    surplus: "distributedToInvestors",
  });
  const paying = (members: bigint) =>
    ids(mayDecide(shares, proposal({ members, reserves: 100_00n - members }))).filter((one) =>
      one.startsWith("surplus.cic"),
    );
  assert.deepEqual(paying(35_00n), []);
  assert.deepEqual(paying(35_01n), ["surplus.cicCap cic-asset-lock"]);
  const guarantee = design({
    assetLock: "statutoryCic",
    form: "cicGuarantee",
    surplus: "sharedWithMembers",
  });
  const refused = ids(mayDecide(guarantee, proposal({ members: 1n, reserves: 99_99n })));
  assert.ok(refused.includes("surplus.cicGuarantee cic-asset-lock"), refused.join());
});

test("investors receive nothing unless the rules themselves pay them", () => {
  const story = design({ surplus: "reinvested", assetLock: "none" });
  const refused = ids(mayDecide(story, proposal({ investors: 100_00n })));
  assert.deepEqual(refused, ["surplus.investors tuc-coopsuk-2013"]);
  const paid = design({ surplus: "distributedToInvestors", assetLock: "none" });
  const rules = mayDecide(paid, proposal({ investors: 100_00n })).map((one) => one.rule);
  assert.ok(!rules.includes("surplus.investors"));
});

test("a rule that keeps the surplus for the service shares nothing with staff", () => {
  const story = design({ surplus: "reinvested", assetLock: "none" });
  const refused = ids(mayDecide(story, proposal({ staff: 100_00n })));
  assert.deepEqual(refused, ["surplus.ownRules rochdale-2"]);
});

test("where members share, a quorate meeting that carried a resolution decides", () => {
  const held = (more: { present?: number; for?: number }) =>
    fact("MeetingHeld/1", "secretary", "2026-10-01", {
      meeting: "meeting-9",
      kind: "annual",
      present: more.present ?? 40,
      members: 400,
      quorum: 20,
      resolutions: [
        {
          resolution: "Share the surplus",
          rule: "ordinary",
          tally: { eligible: 400, for: more.for ?? 30, against: 5, abstain: 0, spoiled: 0 },
        },
      ],
      minutes: null,
    });
  const rules = governingDesign(tell(wholeLife));
  assert.ok(rules);
  const told = (meeting: ReturnType<typeof held>) =>
    tell([
      ...changed(without(wholeLife, "MeetingHeld/1"), "RulesRegistered/1", {
        design: { ...rules, surplus: "sharedWithMembers", assetLock: "none" },
      }),
      meeting,
    ]);
  const parts = proposal({ members: 100_00n }, { meeting: "meeting-9" });
  assert.deepEqual(ids(mayDecide(told(held({})), parts)), []);
  for (const short of [held({ present: 19 }), held({ for: 5 })]) {
    assert.equal(decidingMeetings(told(short)).length, 0);
    assert.deepEqual(ids(mayDecide(told(short), parts)), ["surplus.noMeeting rochdale-2"]);
  }
  const unnamed = proposal({ members: 100_00n });
  assert.deepEqual(ids(mayDecide(told(held({})), unnamed)), ["surplus.noMeeting rochdale-2"]);
  assert.equal(membersDecide({ ...rules, surplus: "reinvested", budgetBy: "board" }), false);
  assert.equal(membersDecide({ ...rules, surplus: "reinvested", budgetBy: "members" }), true);
});

test("a year's books are its months' difference, and the months that are missing", () => {
  const month = (name: string, incomePence: number, expenditurePence: number) => ({
    month: name,
    incomePence,
    expenditurePence,
  });
  const published = [month("2026-01", 100, 60), month("2026-02", 10, 30), month("2026-04", 9, 0)];
  const year = yearBooks(["2026-01", "2026-02", "2026-03"], published);
  assert.deepEqual(year, { differencePence: 20n, missing: ["2026-03"] });
});
