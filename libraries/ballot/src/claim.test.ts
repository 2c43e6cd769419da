/** Claims: what holds when made honestly, and the equations that say why. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { chance } from "../../../tests/golden/ballot/samples.ts";
import {
  claimHolds,
  commitmentsOf,
  digestHolds,
  firstFault,
  knowledgeClaim,
  oneOfClaim,
} from "./claim.ts";
import { groupNamed } from "./groups.ts";
import { encryptNumber, proveKnowledge, proveOneOf } from "./proof.ts";
import type { Ciphertext, Proof } from "./proof.ts";

const group = groupNamed("BELENIOS-2048", fastPowers)!;
const random = chance("claims");
const { q } = group;
const key = group.power(group.base, 123_456_789n);

const altered = ({ challenge, response }: Proof): Proof[] => [
  { challenge: (challenge + 1n) % q, response },
  { challenge, response: (response + 1n) % q },
  { challenge: response, response: challenge },
];
/** A ciphertext as a case of its own. */
const own = (one: Ciphertext) => ({ ...one, sumOf: [one], less: 0 });

test("one of several cases, whichever it is; none if none is true", () => {
  const y = group.tableFor(key);
  const nothing = encryptNumber(group, y, { number: 0n, secret: 42n });
  const something = encryptNumber(group, y, { number: 5n, secret: 43n });
  const prefix = "prove|";
  for (const at of [0, 1, 2]) {
    const cases = [something, something, something].with(at, nothing);
    const holds = (other: object) =>
      claimHolds(group, y, oneOfClaim(group, { cases: cases.map(own), proofs, prefix, ...other }));
    const proofs = proveOneOf(group, { y, cases, at, secret: 42n, prefix, random });
    assert.ok(holds({}));
    assert.ok(!holds({ prefix: "p|" }));
    assert.throws(() => holds({ proofs: proofs.slice(1) }), RangeError);
    for (const other of altered(proofs[at]!)) {
      assert.ok(!holds({ proofs: proofs.with(at, other) }));
    }
    assert.ok(!holds({ cases: cases.map(own).with(at, own(something)) }));
  }
  const lie = [something, something];
  const proofs = proveOneOf(group, { y, cases: lie, at: 0, secret: 43n, prefix, random });
  assert.ok(!claimHolds(group, y, oneOfClaim(group, { cases: lie.map(own), proofs, prefix })));
});

test("the first step that does not hold gives the fault; commitments are told by their digest", () => {
  const proof = proveKnowledge(group, { secret: 123_456_789n, prefix: "k|", random });
  const claim = knowledgeClaim({ of: key, prefix: "k|", proof });
  const texts = commitmentsOf(group, null, claim).map((one) => group.write(one));
  assert.ok(digestHolds(group, claim, texts));
  assert.ok(!digestHolds(group, claim, ["1"]));
  const y = group.tableFor(key);
  const fault = (because: string) => ({ check: "ballotProof", because }) as const;
  const wrong = { claim: { ...claim, prefix: "x|" }, fault: fault("wrong") };
  const right = { claim, fault: fault("right") };
  assert.equal(firstFault(group, y, [right, right]), null);
  assert.equal(firstFault(group, y, [right, wrong])?.because, "wrong");
  assert.equal(
    firstFault(group, y, [{ claim: null, fault: fault("as it is") }, wrong])?.because,
    "as it is",
  );
});
