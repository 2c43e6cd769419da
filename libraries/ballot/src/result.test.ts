/** Results: shares put together, sums found, texts exact, and every other result seen. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { ranking, yesNo } from "../../../tests/golden/ballot/samples.ts";
import type { Element } from "./group.ts";
import { groupNamed } from "./groups.ts";
import {
  decrypted,
  longEncodings,
  readResult,
  resultDiffers,
  resultOf,
  resultText,
} from "./result.ts";
import type { Setup } from "./setup.ts";

const group = groupNamed("RFC-3526-2048", fastPowers)!;
const questions = [yesNo, ranking];
const setup = {
  ...{ group, totalWeight: 1000n, election: { given: { questions } } },
  trustees: {
    parts: [
      { needed: 1, members: 1 },
      { needed: 2, members: 3 },
    ],
    shareKeys: [{ part: 0, member: 1 }, ...[1, 2, 3].map((member) => ({ part: 1, member }))],
  },
} as unknown as Setup;
const sum = (number: bigint): Element => group.power(group.base, number);
const plain = [
  [sum(0n), sum(1000n)],
  [group.embedding!.embed([1, 2, 3])!, group.embedding!.embed([0, 255, 7])!],
];
const result = [
  [0n, 1000n],
  [
    [1, 2, 3],
    [0, 255, 7],
  ],
];

test("sums are found up to the total weight; ranked answers are decoded", () => {
  const found = resultOf(setup, plain);
  assert.ok(found.ok);
  assert.deepEqual(found.value, result);
  assert.equal(resultDiffers(setup, plain, found.value), null);
  assert.deepEqual(longEncodings(setup, plain), []);
  const beyond = resultOf(setup, [[sum(1001n), sum(1n)], []]);
  assert.ok(!beyond.ok && beyond.problems[0]?.check === "result");
});

test("any other result is seen, and where", () => {
  const others = [
    [[1n, 1000n], result[1]!],
    [[0n], result[1]!],
    [result[0]!, [[1, 2, 3]]],
    [
      result[0]!,
      [
        [0, 255, 7],
        [1, 2, 3],
      ],
    ],
    [[group.q, 1000n], result[1]!],
  ];
  for (const other of others) assert.ok(resultDiffers(setup, plain, other as never) !== null);
});

test("what no honest voter could have encoded is seen", () => {
  const forged = [plain[0]!, [plain[1]![0]!, group.power(group.base, 99_999n)]];
  assert.deepEqual(longEncodings(setup, forged), ["question 2, answer 2"]);
});

test("a result has one text", () => {
  const text = resultText([[2n ** 40n, 1n], [[1, 2, 3]]]);
  assert.equal(text, '{"result":[["1099511627776",1],[[1,2,3]]]}');
  assert.deepEqual(readResult(text, questions), [[2n ** 40n, 1n], [[1, 2, 3]]]);
  for (const broken of [
    ...["", '{"result":[]}', '{"result":[[1.5,1],[]]}', '{"result":[[1],[[1,"2"]]]}'],
    ...['{"result":[["5",1],[]]}', `${text} `, '{"result":[1,2]}'],
  ]) {
    assert.equal(readResult(broken, questions), null, broken);
  }
});

test("every key-holder who must, and enough of the others, whichever they are", () => {
  // Single secret 5; threshold polynomial 7 + 11 x: shares 18, 29, 40.
  const alpha = sum(13n);
  const tally = [[{ alpha, beta: group.multiply(group.power(alpha, 12n), sum(42n)) }], []];
  const share = (owner: number, secret: bigint) => ({
    owner,
    factors: [[group.power(alpha, secret)], []],
  });
  const [one, a, b, c] = [share(1, 5n), share(2, 18n), share(3, 29n), share(4, 40n)];
  for (const shares of [
    [one!, a!, b!],
    [c!, one!, a!],
    [b!, c!, one!],
    [one!, a!, b!, c!],
  ]) {
    const found = decrypted(setup, tally, shares);
    assert.ok(found.ok);
    assert.ok(group.equals(found.value[0]![0]!, sum(42n)));
  }
  for (const shares of [[a!, b!], [one!, a!], [one!, a!, a!], []]) {
    const found = decrypted(setup, tally, shares);
    assert.ok(!found.ok && found.problems[0]?.check === "share");
  }
});
