/** The whole check of a ballot: each defect is found, and told for what it is. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { chance, heldElection } from "../../../tests/golden/ballot/samples.ts";
import { checkBallot, checkBallots, ciphertextMarks, readBallotOf } from "./ballot-check.ts";
import { castBallot } from "./cast.ts";
import { base64Hash } from "./hash.ts";
import { readSetup } from "./setup.ts";

const held = heldElection("sums");
const ready = readSetup(held.texts, fastPowers);
assert.ok(ready.ok);
const { setup } = ready.value;
const cast = (voter: number, label: string): string =>
  castBallot({
    ...{ election: held.texts.election, credential: held.credentials[voter]! },
    ...{
      answers: [
        [1, 0],
        [0, 1, 0],
      ],
      random: chance(label),
    },
  }).ballot;
const text = cast(0, "first");
const others = cast(1, "second");

type Ballot = {
  credential: string;
  answers: { choices: { alpha: string; beta: string }[]; blank_proof?: unknown }[];
  signature: { hash: string; proof: { challenge: string; response: string } };
};
function changed(change: (ballot: Ballot) => void): string {
  const ballot = JSON.parse(text) as Ballot;
  change(ballot);
  return JSON.stringify(ballot);
}
/** As a hostile server would: the digest made right again. */
function rehashed(ballot: Ballot): void {
  const { signature, ...unsigned } = ballot;
  signature.hash = base64Hash(JSON.stringify(unsigned));
}
const checkOf = (broken: string): string | undefined => {
  const checked = checkBallot(setup, broken, { where: "ballot 7" });
  if (checked.ok) return undefined;
  assert.ok(checked.problems.every(({ where }) => where === "ballot 7"));
  return checked.problems[0]?.check;
};
const other = JSON.parse(others) as Ballot;

const together = (texts: readonly string[]) =>
  checkBallots(
    setup,
    texts.map((one, at) => ({ reading: readBallotOf(setup, one, `${at}`), where: `${at}` })),
  );

test("an honest ballot passes, alone and among others", () => {
  assert.equal(checkOf(text), undefined);
  assert.deepEqual(together([text, others]), []);
});

test("each defect is told for what it is", () => {
  const defects: { readonly [check: string]: readonly string[] } = {
    ballotText: ["", `${text} `, text.replace('"election_uuid":"', '"election_uuid":"1')],
    ballotCredential: [changed((b) => void (b.credential = "4"))],
    ballotShape: [changed((b) => void b.answers.pop())],
    ballotMembership: [changed((b) => void (b.answers[1]!.choices[0]!.alpha = "5"))],
    ballotSignature: [
      changed((b) => void (b.signature.proof.response = "1")),
      changed((b) => void (b.signature.hash = b.signature.hash.replace(/^./, "?"))),
      changed((b) => void (b.answers[0]!.choices[0] = other.answers[0]!.choices[0]!)),
      changed((b) => {
        b.answers = other.answers;
        rehashed(b);
      }),
      changed((b) => void (b.credential = other.credential)),
    ],
  };
  for (const [check, texts] of Object.entries(defects)) {
    for (const [at, broken] of texts.entries())
      assert.equal(checkOf(broken), check, `${check} ${at}`);
  }
});

test("a copied ciphertext is known, and so is one made from it", () => {
  const checked = checkBallot(setup, text);
  assert.ok(checked.ok);
  const marks = ciphertextMarks(setup, checked.value);
  assert.equal(marks.length, 6);
  const again = checkBallot(setup, text, { seen: new Set(marks.slice(5)) });
  assert.ok(!again.ok && again.problems[0]?.check === "ballotRepeated");
  assert.ok(checkBallot(setup, others, { seen: new Set(marks) }).ok);
});

test("many together find the one that is wrong", () => {
  const wrong = changed((b) => void (b.signature.proof.response = "1"));
  assert.deepEqual(
    together([text, wrong, "nonsense", others]).map(({ check, where }) => [check, where]),
    [
      ["ballotSignature", "1"],
      ["ballotText", "2"],
    ],
  );
  const outside = changed((b) => void (b.answers[1]!.choices[0]!.alpha = "5"));
  const many = [...Array.from({ length: 50 }, () => text), outside];
  assert.deepEqual(
    together(many).map(({ check, where }) => [check, where]),
    [["ballotMembership", "50"]],
  );
});
