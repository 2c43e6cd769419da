/** Ownership as a company secretary states it: a trust, a member body and a nominee, looked through to whoever is behind. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { controlOf } from "@rochdale/control/control.ts";
import { controlInput } from "@rochdale/genuineness/control-of-design.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import type { Problem } from "../../house/field.ts";
import { ownershipIn } from "./ownership-answers.ts";

const stated = {
  holderName1: "Staff trust",
  kind1: "trust",
  behind1: "Employees 3; Founder: 1; itself 1",
  behindShares1: "employees 1",
  votes1: 51,
  shares1: 60,
  holderName2: "Nominee company",
  kind2: "nominee",
  behind2: "Fund",
  votes2: 49,
  shares2: 40,
  holderName3: "Employees",
  holderClass3: "worker",
  holderName4: "Founder",
  holderClass4: "other",
  holderName5: "Fund",
  holderClass5: "investor",
};
function read(changed: Record<string, unknown> = {}) {
  const problems: Problem[] = [];
  const { ownership, names } = ownershipIn({ ...stated, ...changed }, problems);
  const told = problems.map((one) => `${one.field} ${one.text.message}`);
  const result = controlOf(controlInput(ownership, "workersAndUsers"));
  return { ownership, names, told, result };
}
const resultOf = (changed: Record<string, unknown> = {}) => {
  const { told, result } = read(changed);
  assert.deepEqual(told, []);
  assert.ok(!isRefusal(result));
  return result;
};

test("a trust is whoever names over half of its trustees, and a nominee whom it stands for", () => {
  const { ownership, names } = read();
  assert.deepEqual(ownership.holders[0], {
    id: "staff-trust",
    kind: "trust",
    trusteesAppointedBy: { employees: 3, founder: 1, itself: 1 },
    shares: { employees: 1 },
  });
  assert.deepEqual(ownership.holders[1], { id: "nominee-company", kind: "nominee", for: "fund" });
  assert.equal(names["staff-trust"], "Staff trust");
  const result = resultOf();
  assert.equal(result.decisions.ordinary?.insidersCanPass, true);
  assert.deepEqual(result.economicShare, { worker: "3/5", investor: "2/5" });
  const even = resultOf({ behind1: "Employees 2; Founder 1; ei hun 1" });
  assert.equal(
    even.decisions.ordinary?.insidersCanPass,
    false,
    "half of the trustees is no control",
  );
});

test("a member body is whoever has over half of the votes in it", () => {
  const body = { kind1: "body", behind1: "Employees 40\nFund 30; Founder 10" };
  const result = resultOf(body);
  assert.equal(result.decisions.ordinary?.insidersCanPass, false, "40 of 80 is no control");
  const more = resultOf({ ...body, behind1: "Employees 41; Fund 30; Founder 10" });
  assert.equal(more.decisions.ordinary?.insidersCanPass, true);
});

test("where nobody says who stands behind it, it is unknown and counts against", () => {
  for (const unknown of [
    { behind1: "" },
    { kind1: "nominee", behind1: "" },
    { kind1: "body", behind1: " ; " },
  ]) {
    const result = resultOf(unknown);
    assert.equal(result.decisions.ordinary?.insidersCanPass, false);
    assert.equal(result.verdict, "notProven", "it may yet be shown to be theirs");
  }
});

test("what cannot be read names its field: no number, an unknown name, itself, two of one name, no class", () => {
  const told = (changed: Record<string, unknown>) => read(changed).told;
  assert.deepEqual(told({ behind1: "Employees" }), ["behind1 governance.behindShape"]);
  assert.deepEqual(told({ behind1: "Employees -3" }), ["behind1 governance.behindShape"]);
  assert.deepEqual(told({ behind1: "Strangers 3" }), ["behind1 governance.behindWho"]);
  assert.deepEqual(told({ behind1: "Staff trust 3" }), ["behind1 governance.behindWho"]);
  assert.deepEqual(told({ behind2: "Nominee company" }), ["behind2 governance.behindWho"]);
  assert.deepEqual(told({ behindShares1: "itself 3" }), ["behindShares1 governance.behindWho"]);
  assert.deepEqual(told({ holderName4: "EMPLOYEES" }), [
    "behind1 governance.behindTwice",
    "behind1 governance.behindWho",
    "behindShares1 governance.behindTwice",
  ]);
  assert.deepEqual(told({ holderClass5: "" }), ["holderClass5 governance.sayWho"]);
});

test("holders behind one another in a circle are refused by the test itself", () => {
  const { told, result } = read({ kind3: "body", behind3: "Staff trust 1" });
  assert.deepEqual(told, []);
  assert.ok(isRefusal(result) && result.refused.code === "circularHolding");
});

test("several vetoes, each whose, over what and what for", () => {
  const { ownership, told } = read({
    vetoHolder1: "holder5",
    vetoOver1: ["budget"],
    vetoNature1: "operative",
    vetoHolder3: "holder4",
    vetoOver3: ["dissolution"],
  });
  assert.deepEqual(told, []);
  assert.deepEqual(ownership.vetoes, [
    { holder: "fund", over: ["budget"], nature: "operative" },
    { holder: "founder", over: ["dissolution"], nature: "protective" },
  ]);
  assert.deepEqual(read({ vetoOver2: ["budget"] }).told, ["vetoHolder2 governance.noSuchClass"]);
  assert.deepEqual(read({ vetoHolder2: "holder1" }).told, ["vetoOver2 governance.vetoOverWhat"]);
});
