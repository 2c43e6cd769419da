import assert from "node:assert/strict";
import { test } from "node:test";
import { all } from "@rochdale/facts/story.ts";
import { factTypes } from "@rochdale/facts/fact.ts";
import { tell } from "./told-story.ts";
import {
  agreedPartnership,
  answered,
  fundingPaid,
  supportGiven,
  withDesign,
} from "./told-partnership.ts";

const by = "authority" as const;
const given = { on: "2026-05-05", by, given: "given-1", month: "2026-05" };

test("what is told is what facts may be", () => {
  const facts = [
    ...agreedPartnership,
    ...withDesign((design) => ({ ...design, chairCasting: "board" })),
    fundingPaid(given, 10),
    supportGiven(given, 8),
    answered("given-1", given, "disputed"),
  ];
  for (const { type, content } of facts) {
    assert.ok(factTypes[type].safeParse(content).success, type);
  }
});

test("no contract is signed, and the rules may be told otherwise", () => {
  assert.equal(all(tell(agreedPartnership), "ContractSigned/1").length, 0);
  const changed = tell(withDesign((design) => ({ ...design, chairCasting: "board" })));
  assert.equal(all(changed, "RulesRegistered/4")[0]?.content.design.chairCasting, "board");
});
