/** Ranked elections, made at random, with the reference tool among the shufflers and key-holders. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { partialDecryption } from "@rochdale/ballot/decryption.ts";
import type { Question } from "@rochdale/ballot/election.ts";
import { scalarAtRandom } from "@rochdale/ballot/group.ts";
import { groupNamed } from "@rochdale/ballot/groups.ts";
import { hashToScalar } from "@rochdale/ballot/hash.ts";
import { writeProof } from "@rochdale/ballot/proof.ts";
import { makeShuffle } from "@rochdale/ballot/shuffle.ts";
import { rankedPart } from "@rochdale/ballot/tally.ts";
import { newTrusteeKey } from "@rochdale/ballot/trustee.ts";
import type { PublicKey } from "@rochdale/ballot/trustee.ts";
import { verifyArchive } from "@rochdale/ballot/verify.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { beleniosAccepts, inFolder, noBelenios } from "./belenios.ts";
import type { Folder } from "./belenios.ts";
import { holdElection, random } from "./held-election.ts";
import type { Moment } from "./held-election.ts";

const group = groupNamed("RFC-3526-2048", fastPowers)!;
const below = (most: number): number => random(1)[0]! % most;

/** A ranked question with so many answers, or two with a question of yes and no between them. */
const ranked = (answers: number): Question => ({
  kind: "ranked",
  question: `Rank ${answers} names – Ŵyn`,
  answers: Array.from({ length: answers }, (_, at) => `Name ${at + 1}`),
});
const yesNo: Question = {
  ...{ kind: "homomorphic", question: "Adopt?", answers: ["Yes", "No"] },
  ...{ min: 0, max: 1, blank: false },
};

const answerTo = (question: Question): readonly number[] =>
  question.kind === "homomorphic"
    ? [
        [1, 0],
        [0, 1],
        [0, 0],
      ][below(3)]!
    : question.answers.map(() => below(256));

/** The first line of what the tool prints is the object; the second says whose it is. */
const firstLine = (text: string): string => text.split("\n")[0]!;

const shuffledByTool =
  (folder: Folder) =>
  ({ bytes, uuid }: Moment) => {
    folder.write(`${uuid}.bel`, bytes);
    return firstLine(folder.run(["election", "shuffle", "--trustee-id", "1"]));
  };
const shuffledByUs = ({ setup, tally }: Moment) => {
  const { key, fingerprint, given } = setup.election;
  return makeShuffle(group, {
    key,
    fingerprint,
    before: rankedPart(tally, given.questions),
    random,
  });
};

for (const [name, questions, voters] of [
  ["one question", [ranked(4)], 5],
  ["two ranked questions about a homomorphic one", [ranked(1), yesNo, ranked(30)], 3],
] as const) {
  test(`${name}: shuffled and decrypted by both, accepted by both`, { skip: noBelenios }, () => {
    inFolder((folder) => {
      folder.run(["setup", "generate-trustee-key", "--group", group.name]);
      const [privateKey] = folder.named(".privkey");
      const theirs = JSON.parse(folder.read(folder.named(".pubkey")[0]!)) as PublicKey;
      const ours = newTrusteeKey(group, { random });
      const decryptedByTool = ({ bytes, uuid }: Moment): string => {
        folder.write(`${uuid}.bel`, bytes);
        const named = ["--privkey", privateKey!, "--trustee-id", "1"];
        return firstLine(folder.run(["election", "decrypt", ...named]));
      };
      const decryptedByUs = ({ setup, tally }: Moment) => {
        const { fingerprint } = setup.election;
        return partialDecryption(group, { secret: ours.secret, fingerprint, tally, random });
      };
      const cast = Array.from({ length: voters + 1 }, (_, at) => ({
        voter: at % voters,
        answers: questions.map(answerTo),
      }));
      const held = holdElection(group, {
        parts: [
          ["Single", theirs],
          ["Single", ours.publicKey],
        ],
        questions,
        votes: cast,
        shuffles: [
          { owner: 1, make: shuffledByTool(folder) },
          { owner: 2, make: shuffledByUs },
        ],
        shares: [
          { owner: 1, make: decryptedByTool },
          { owner: 2, make: decryptedByUs },
        ],
      });
      assert.ok(beleniosAccepts(held.bytes, held.uuid));
      assert.deepEqual(verifyArchive(held.bytes, { fast: fastPowers }).problems, []);
      const last = cast.slice(1);
      for (const [at, question] of questions.entries()) {
        const votes = last.map(({ answers }) => answers[at]!);
        const expected =
          question.kind === "ranked"
            ? votes.map(String).toSorted()
            : [0, 1].map((answer) => `${votes.reduce((sum, vote) => sum + vote[answer]!, 0)}`);
        const told = held.result[at]!.map(String);
        assert.deepEqual(question.kind === "ranked" ? told.toSorted() : told, expected);
      }
    });
  });
}

test("a shuffle that leaves out a vote is refused by both", { skip: noBelenios }, () => {
  const ours = newTrusteeKey(group, { random });
  const cheat = (at: Moment): string => {
    const { key, fingerprint } = at.setup.election;
    const [list] = rankedPart(at.tally, at.setup.election.given.questions);
    const before = [[list![0]!, list![0]!, list![2]!]];
    return makeShuffle(group, { key, fingerprint, before, random });
  };
  const questions = [ranked(2)];
  const held = holdElection(group, {
    ...{ parts: [["Single", ours.publicKey]], questions },
    votes: [0, 1, 2].map((voter) => ({ voter, answers: [[voter, 7]] })),
    shuffles: [{ owner: 1, make: cheat }],
    shares: [
      {
        owner: 1,
        make: ({ setup, tally }) => {
          const { fingerprint } = setup.election;
          return partialDecryption(group, { secret: ours.secret, fingerprint, tally, random });
        },
      },
    ],
  });
  assert.ok(!beleniosAccepts(held.bytes, held.uuid));
  const { problems } = verifyArchive(held.bytes, { fast: fastPowers });
  assert.deepEqual(
    problems.map(({ check }) => check),
    ["shuffle"],
  );
});

/**
 * The last key-holder chooses the proof's commitments first and then a factor that fits them: the
 * format's proof hashes neither ciphertext nor factor, so it verifies (Bernhard, Pereira, Warinschi 2012).
 */
function forgedShare({ setup, tally }: Moment, secret: bigint) {
  const { fingerprint } = setup.election;
  const honest = partialDecryption(group, { secret, fingerprint, tally, random });
  const { alpha } = tally[0]![0]!;
  const w = scalarAtRandom(group, random);
  const commitments = [group.basePower(w), group.multiply(group.power(alpha, w), group.base)].map(
    (element) => group.write(element),
  );
  const key = group.write(group.basePower(secret));
  const challenge = hashToScalar(group, `decrypt|${fingerprint}|${key}|${commitments.join(",")}`);
  // base^(1/c) is what the commitment's factor of base undoes.
  const root = group.power(group.base, powerModulo(challenge, group.q - 2n, group.q));
  const factor = group.write(group.multiply(group.power(alpha, secret), root));
  const response = (((w - secret * challenge) % group.q) + group.q) % group.q;
  const share = JSON.parse(honest.payload) as {
    decryption_factors: string[][];
    decryption_proofs: object[][];
  };
  share.decryption_factors[0]![0] = factor;
  share.decryption_proofs[0]![0] = writeProof({ challenge, response });
  return { payload: JSON.stringify(share), strong: honest.strong };
}

function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest % 2n === 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

test(
  "a vote changed by the last key-holder: the tool accepts it, we do not",
  { skip: noBelenios },
  () => {
    const ours = newTrusteeKey(group, { random });
    const held = holdElection(group, {
      parts: [["Single", ours.publicKey]],
      questions: [ranked(3)],
      votes: [0, 1].map((voter) => ({ voter, answers: [[1, 2, 3]] })),
      shuffles: [{ owner: 1, make: shuffledByUs }],
      shares: [{ owner: 1, make: (at) => forgedShare(at, ours.secret) }],
    });
    assert.ok(beleniosAccepts(held.bytes, held.uuid));
    const alone = verifyArchive(held.bytes, { fast: fastPowers });
    assert.ok(alone.compatible);
    assert.deepEqual(
      alone.problems.map(({ check }) => check),
      ["shortEncoding"],
    );
    const beside = verifyArchive(held.bytes, { strict: held.strict, fast: fastPowers });
    assert.deepEqual(
      beside.problems.map(({ check }) => check),
      ["strongProof", "shortEncoding"],
    );
  },
);
