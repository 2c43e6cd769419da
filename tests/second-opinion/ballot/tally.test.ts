/** The tally again, as plainly as it can be said: every ballot opened with the secret key, and counted. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readArchive, textIn } from "@rochdale/ballot/archive.ts";
import type { Answers } from "@rochdale/ballot/cast.ts";
import type { Question } from "@rochdale/ballot/election.ts";
import { holdElection } from "@rochdale/ballot/whole-election.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { chance, yesNo } from "../../golden/ballot/samples.ts";

const p =
  32317006071311007300338913926423828248817941241140239112842009751400741706634354222619689417363569347117901737909704191754605873209195028853758986185622153212175412514901774520270235796078236248884246189477587641105928646099411723245426622522193230540919037680524235519125679715870117001058055877651038861847280257976054903569732561526167081339361799541336476559160368317896729073178384589680639671900977202194168647225871031411336429319536193471636533209717077448227988588565369208645296636077250268955505928362751121174096972998068410554359584866583291642136218231078990999448652468262416972035911852507045361090559n;
const power = fastPowers(p);

type BallotText = {
  credential: string;
  answers: { choices: { alpha: string; beta: string }[] | { alpha: string; beta: string } }[];
};

test("opening every ballot one by one gives the result of the election", () => {
  const random = chance("plain tally");
  const pick = (most: number) => (random(1)[0] ?? 0) % most;
  const directors: Question = {
    ...{ kind: "homomorphic", question: "Directors", answers: ["a", "b", "c"] },
    ...{ blank: true, min: 1, max: 2 },
  };
  const ranks: Question = { kind: "ranked", question: "Rank", answers: ["a", "b", "c", "d"] };
  const choices: Answers[number][] = ["blank", [1, 0, 0], [0, 1, 1], [1, 0, 1], [0, 0, 1]];
  const votes = Array.from({ length: 7 }, () => ({
    voter: pick(5),
    answers: [
      [
        [1, 0],
        [0, 1],
      ][pick(2)]!,
      choices[pick(5)]!,
      Array.from({ length: 4 }, () => pick(256)),
    ],
  }));
  const held = holdElection({
    ...{ group: "RFC-3526-2048", name: "n", description: "d", votes, random, fast: fastPowers },
    ...{ questions: [yesNo, directors, ranks], weights: [1n, 1n, 1n, 1n, 1n], singles: 1 },
    ...{ threshold: null, timestamp: 1_795_295_363n },
  });
  const secret = BigInt(held.secrets[0]!);
  const open = ({ alpha, beta }: { alpha: string; beta: string }): bigint =>
    (BigInt(beta) * power(power(BigInt(alpha), secret), p - 2n)) % p;

  const reading = readArchive(held.archive);
  assert.ok(reading.ok);
  const last = new Map<string, BallotText>();
  for (const event of reading.value.events) {
    if (event.type !== "Ballot") continue;
    const ballot = JSON.parse(textIn(reading.value, event.texts[0]!)!) as BallotText;
    last.set(ballot.credential, ballot);
  }
  const sums = [
    [0n, 0n],
    [0n, 0n, 0n, 0n],
  ];
  const rankings: string[] = [];
  for (const { answers } of last.values()) {
    for (const [question, { choices: sealed }] of answers.entries()) {
      if (Array.isArray(sealed)) {
        for (const [at, one] of sealed.entries()) {
          const plain = open(one);
          assert.ok(plain === 1n || plain === 2n, "a vote is 0 or 1: base^0 or base^1");
          sums[question]![at]! += plain - 1n;
        }
      } else {
        let rest = open(sealed) >> 8n;
        const numbers: bigint[] = [];
        for (let turn = 0; turn < 4; turn += 1) {
          numbers.unshift(rest & 255n);
          rest >>= 8n;
        }
        assert.equal(rest, 0n);
        rankings.push(numbers.join());
      }
    }
  }
  assert.deepEqual(held.result.slice(0, 2), sums);
  const found = (held.result[2] as readonly (readonly number[])[]).map((one) => one.join());
  assert.deepEqual(found.toSorted(), rankings.toSorted());
  // And once more from what the voters meant, without any ballot at all.
  const meant = new Map(votes.map((vote) => [vote.voter, vote.answers]));
  const yes = [...meant.values()].filter(([first]) => first?.[0] === 1).length;
  assert.equal(sums[0]![0], BigInt(yes));
});
