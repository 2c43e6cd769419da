/** Ownership back in its form: what stands is suggested whole, or not at all. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Ownership } from "@rochdale/facts/governance.ts";
import type { Problem } from "../../house/field.ts";
import { ownershipIn } from "./ownership-answers.ts";
import { ownershipValues } from "./ownership-values.ts";

const answers = {
  ...{ holderName1: "North centre", kind1: "body", votes1: 10, seats1: 2 },
  ...{ behind1: "Staff 3; Families 2", behindShares1: "Families 1" },
  ...{ holderName2: "Old trust", kind2: "trust", votes2: 5, behind2: "Staff 1; itself 1" },
  ...{ holderName3: "Staff", holderClass3: "worker", votes3: 20, managers3: true, shares3: 4 },
  ...{ holderName4: "Families", holderClass4: "user", seats4: 1 },
  ...{ holderName5: "A bank", kind5: "nominee", behind5: "Families", votes5: 2 },
  ...{ holderName6: "Somebody", kind6: "nominee", votes6: 1 },
  ...{ special: "2/3", rulesChange: "1/2", budgetBy: "members", cap: "1/4" },
  ...{ vetoHolder1: "holder4", vetoOver1: ["conversion", "board"], vetoNature1: "operative" },
};
const read = (given: Readonly<Record<string, unknown>>) => {
  const problems: Problem[] = [];
  const recorded = { ...ownershipIn(given, problems), event: "As it stands" };
  return { recorded, problems };
};

test("what the form recorded comes back from its own boxes, cap and veto included", () => {
  const { recorded, problems } = read(answers);
  assert.deepEqual(problems, []);
  assert.deepEqual(recorded.ownership.caps, [{ of: ["north-centre"], most: "1/4" }]);
  const values = ownershipValues(recorded);
  assert.equal(values["holderName5"], "A bank");
  assert.deepEqual(read(values), { recorded, problems });
});

test("a cap without a member body names the box to mend", () => {
  const people = { holderName1: "Staff", holderClass1: "worker", votes1: 1, cap: "1/4" };
  assert.deepEqual(
    read(people).problems.map((one) => one.field),
    ["cap"],
  );
});

test("what the form cannot say is not half suggested", () => {
  const { recorded } = read(answers);
  const { ownership } = recorded;
  const with_ = (of: Partial<Ownership>) =>
    ownershipValues({ ...recorded, ownership: { ...ownership, ...of } });
  const person = (id: number) => ({ id: `h${id}`, kind: "people", class: "other" }) as const;
  const veto = { holder: "staff", over: ["budget" as const], nature: "operative" as const };
  const { decisions } = ownership;
  const over = { fraction: "1/2", relation: "over" } as const;
  const unsaid: Partial<Ownership>[] = [
    { holders: Array.from({ length: 9 }, (_, at) => person(at)) },
    { vetoes: [veto, veto, veto, veto] },
    { decisions: { ...decisions, special: { fraction: "5/8", relation: "atLeast" } } },
    { decisions: { ...decisions, special: { fraction: "2/3", relation: "over" } } },
    { decisions: { ...decisions, ordinary: { ...over, castingVote: "staff" } } },
    { decisions: { ...decisions, ordinary: { ...over, votes: { staff: 1 } } } },
    { decisions: { ...decisions, budget: { fraction: "2/3", relation: "atLeast" } } },
    { decisions: { ...decisions, rulesChange: { by: "board" } } },
    { board: { seats: { members: 3 } } },
    { board: { seats: { staff: 3 }, castingVote: "board" } },
    { caps: [{ of: ["staff"], most: "1/4" }] },
    { caps: [{ of: ["north-centre"], most: "2/7" }] },
  ];
  for (const one of unsaid) assert.deepEqual(with_(one), {}, JSON.stringify(one));
  assert.notDeepEqual(with_({}), {});
});
