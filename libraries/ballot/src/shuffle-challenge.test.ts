/** Challenges and generators of shuffles, against the specification's words done by hand. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { groupNamed } from "./groups.ts";
import { listChallenges, permutationText, shuffleGenerators } from "./shuffle-challenge.ts";

const group = groupNamed("RFC-3526-2048")!;
const sha = (text: string): string => createHash("sha256").update(text).digest("hex");

test("table 11: each challenge is the digest of two digests", () => {
  const u = listChallenges(group, { fingerprint: "f", text: "4,9,", count: 3 });
  const head = sha("shuffle-challenges|f|4,9,");
  assert.deepEqual(
    u,
    [0, 1, 2].map((at) => BigInt(`0x${sha(head + sha(String(at)))}`) % group.q),
  );
});

test("table 10: a comma after every number", () => {
  const [four, nine] = [group.read("4")!, group.read("9")!];
  const before = [{ alpha: four, beta: nine }];
  const after = [{ alpha: nine, beta: four }];
  assert.equal(permutationText(group, { before, after }, [four]), "4,9,9,4,4,");
});

test("tables 6 to 8: generators are the same each time, and none comes twice", () => {
  const few = shuffleGenerators(group, 2);
  const many = shuffleGenerators(group, 5);
  assert.deepEqual(many.each.slice(0, 2), few.each);
  const texts = [many.h, ...many.each].map((one) => group.write(one));
  assert.equal(new Set(texts).size, 6);
  const x = BigInt(`0x${sha("ggen|-1")}`);
  assert.equal(texts[0], (x * x).toString());
});
