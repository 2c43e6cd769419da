/** The contract as part of a release: one id, and amendments that name the releases before and after. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { signedContract } from "@rochdale/genuineness/told-contract.ts";
import { tell } from "@rochdale/genuineness/told-story.ts";
import { amended, documentOf, implementation, listed } from "./contract-part.ts";

const at = {
  ...{ story: tell(signedContract), address: "https://host/mutuals/a", ocid: "ocds-a" },
  ...{ releaseId: "ocds-a-9", amends: () => "ocds-a-7", statements: () => [] },
};
const told = { ...at, agreement: "contract" as const };
const contract = { id: "ocds-a-contract", awardID: "ocds-a-award" };

test("an amendment names the release before it, where there is one, and its own", () => {
  const { tags, part } = amended(told, { id: "x" }, { title: "T" });
  assert.deepEqual(tags, ["contractAmendment"]);
  const amendments = [{ id: "x", amendsReleaseID: "ocds-a-7", releaseID: "ocds-a-9" }];
  assert.deepEqual(part, { contracts: [{ ...contract, title: "T", amendments }] });
  const first = amended({ ...told, amends: () => null }, { id: "x" }, {});
  assert.deepEqual(first.part, {
    contracts: [{ ...contract, amendments: [{ id: "x", releaseID: "ocds-a-9" }] }],
  });
});

test("implementation is told of the same contract; an empty list is not told", () => {
  assert.deepEqual(implementation(told, listed("metrics", [])), {
    tags: ["implementation"],
    part: { contracts: [{ ...contract, implementation: {} }] },
  });
  assert.deepEqual(listed("metrics", [{ id: "m" }]), { metrics: [{ id: "m" }] });
});

test("a document that was not published is not linked", () => {
  assert.deepEqual(documentOf(told, "a".repeat(64), "contractSigned"), []);
});

test("a partnership agreement has ids of its own beside the contract's", () => {
  const { part } = implementation({ ...told, agreement: "partnership" }, {});
  assert.deepEqual(part, {
    contracts: [
      { id: "ocds-a-partnership", awardID: "ocds-a-partnership-award", implementation: {} },
    ],
  });
});
