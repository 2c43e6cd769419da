/** Every sample archive is accepted, and every tampered one rejected for the right reason, in both verdicts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Check } from "@rochdale/ballot/problem.ts";
import { verifyArchive } from "@rochdale/ballot/verify.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { noSamples, sample, samplesLike } from "./samples.ts";

const fast = fastPowers;
const skip = noSamples;
const verdictOn = (pattern: string, since?: string) => {
  const [path, ...more] = samplesLike(pattern);
  assert.ok(path !== undefined && more.length === 0, pattern);
  const earlier = since === undefined ? {} : { since: sample(since) };
  return verifyArchive(sample(path), { fast, ...earlier });
};

const accepted: { readonly [folder: string]: string } = {
  "h-single3": "[[2,1],[0,2,2,5]]",
  "h-threshold": "[[3,1],[1,2,2,3]]",
  "h-weighted": "[[14,2],[1,4,13,13]]",
  js1: "[[3,1],[1,2,1,1]]",
  "mixed-mj": "[[3,1],[[2,1,3],[0,0,0],[1,2,4],[4,3,1]]]",
  nh2: "[[[1,2],[2,1],[1,2]]]",
};
for (const [folder, result] of Object.entries(accepted)) {
  test(`${folder} is accepted with its result`, { skip }, () => {
    const verdict = verdictOn(`${folder}/*.bel`);
    assert.deepEqual(verdict.problems, []);
    assert.ok(verdict.compatible && verdict.strict);
    const plain = JSON.stringify(verdict.result, (_, one: unknown) =>
      typeof one === "bigint" ? Number(one) : one,
    );
    assert.equal(plain, result);
  });
}

test(
  "an archive that grows is accepted at each step, and against the step before",
  { skip },
  () => {
    for (const folder of ["h-single3", "nh-stv"]) {
      const steps = samplesLike(`${folder}/snap*`);
      assert.ok(steps.length >= 4);
      for (const [at, step] of steps.entries()) {
        const verdict = verdictOn(step, steps[at - 1]);
        assert.ok(verdict.strict, `${step}: ${verdict.problems[0]?.because}`);
      }
      assert.ok(verdictOn(`${folder}/*.bel`, steps.at(-1)).strict);
    }
  },
);

/** What the released tool says of each (the samples' own notes), and our first reason. */
const tampered: readonly (readonly [string, "accepts" | "rejects", Check])[] = [
  ["tampered-h/01-*", "rejects", "result"],
  ["tampered-h/04-*", "rejects", "ballotSignature"],
  ["tampered-h/05-*", "rejects", "ballotText"],
  ["tampered-h/06-*", "rejects", "order"],
  ["tampered-h/08-*", "accepts", "tally"],
  ["tampered-h/10-*", "rejects", "share"],
  ["tampered-h/11-*", "rejects", "share"],
  ["tampered-h/13-*", "rejects", "archive"],
  ["tampered-h/14-*", "rejects", "archive"],
  ["tampered-h/15-*", "accepts", "order"],
  ["tampered-h/17-*", "rejects", "order"],
  ["tampered-h/18-*", "rejects", "ballotText"],
  ["tampered-h/19-*", "rejects", "ballotCredential"],
  ["tampered-h/21-*", "rejects", "tally"],
  ["tampered-nh/01-*", "rejects", "result"],
  ["tampered-nh/02-*", "rejects", "tally"],
  ["tampered-nh/03-*", "rejects", "ballotSignature"],
  ["tampered-nh/04-*", "rejects", "ballotSignature"],
  ["tampered-nh/05-*", "rejects", "ballotText"],
  ["tampered-nh/07-*", "accepts", "ballotRepeated"],
  ["tampered-nh/09-*", "accepts", "tally"],
  ["tampered-nh/11-*", "rejects", "share"],
  ["tampered-nh/13-*", "rejects", "archive"],
  ["tampered-nh/14-*", "rejects", "archive"],
  ["tampered-nh/15-*", "accepts", "order"],
  ["tampered-nh/16-*", "accepts", "order"],
  ["tampered-nh/17-*", "rejects", "order"],
  ["tampered-nh/18-*", "rejects", "ballotText"],
  ["stuffed", "rejects", "ballotProof"],
  ["forged-nh", "accepts", "shortEncoding"],
];
for (const [pattern, released, check] of tampered) {
  test(`${pattern} is rejected: ${check}`, { skip }, () => {
    const verdict = verdictOn(`${pattern}/*.bel`);
    assert.ok(!verdict.strict);
    assert.equal(verdict.problems[0]?.check, check);
    assert.equal(verdict.compatible, released === "accepts");
  });
}

test("no tampered sample is left out", { skip }, () => {
  const all = samplesLike("{tampered-*/*,forged-*,stuffed}/*.bel");
  const named = new Set(tampered.flatMap(([pattern]) => samplesLike(`${pattern}/*.bel`)));
  const rest = all.filter((path) => !named.has(path) && !/00-untouched|tampered-h\/02/.test(path));
  assert.deepEqual(rest, []);
  for (const kind of ["h", "nh"]) assert.ok(verdictOn(`tampered-${kind}/00-*/*.bel`).strict);
});

test("a superseded ballot that was removed is missed against an earlier archive", { skip }, () => {
  assert.ok(verdictOn("tampered-h/02-*/*.bel").strict);
  const verdict = verdictOn("tampered-h/02-*/*.bel", "h-single3/snap1-voted");
  assert.deepEqual(
    verdict.problems.map(({ check }) => check),
    ["since"],
  );
  assert.ok(verdict.compatible);
});
