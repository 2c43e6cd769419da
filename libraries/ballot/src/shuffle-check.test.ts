/** The samples' shuffles hold; a change anywhere in one, or a vote put in another's place, does not. */

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import type { Element, Group } from "./group.ts";
import { groupNamed } from "./groups.ts";
import { base64Hash } from "./hash.ts";
import { readCiphertext } from "./proof.ts";
import type { Ciphertext } from "./proof.ts";
import { makeShuffle } from "./shuffle.ts";
import { checkShuffle, shuffleHolds } from "./shuffle-check.ts";
import { readShuffle, shuffleText } from "./shuffle-form.ts";
import type { ShuffleProof } from "./shuffle-form.ts";

const group = groupNamed("RFC-3526-2048", fastPowers)!;
const root = join(import.meta.dirname, "../../..");
const samples = resolve(root, process.env["ROCHDALE_DATA"] ?? "../shared", "data/belenios");
const skip = existsSync(samples) ? false : `no sample archives in ${samples}`;
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

type Text = Record<string, string>;
type Asked = { type: string };

/** An archive's election, tallied ranked lists and shuffles, read the plain way. */
function ranked(path: string) {
  const bytes = readFileSync(join(samples, path));
  const entries = new Map<string, string>();
  const events: Text[] = [];
  for (let at = 0; at < bytes.length;) {
    const name = bytes.toString("latin1", at, at + 100).replace(/\0[^]*$/, "");
    const size = Number.parseInt(bytes.toString("latin1", at + 124, at + 135), 8);
    const body = bytes.toString("utf8", at + 512, at + 512 + size);
    if (name.endsWith(".event.json")) events.push(JSON.parse(body) as Text);
    else entries.set(name.split(".")[0]!, body);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  const payloads = (type: string) =>
    events
      .filter((event) => event["type"] === type)
      .map((event) => JSON.parse(entries.get(event["payload"]!)!) as Text);
  const text = entries.get(payloads("Setup")[0]!["election"]!)!;
  const election = JSON.parse(text) as { public_key: string; questions: Asked[] };
  const tally = JSON.parse(
    entries.get(payloads("EncryptedTally")[0]!["encrypted_tally"]!)!,
  ) as unknown[][];
  const lists = tally.filter((_, at) => election.questions[at]!.type === "NonHomomorphic");
  return {
    key: group.read(election.public_key)!,
    fingerprint: base64Hash(text),
    before: lists.map((list) => list.map((one) => readCiphertext(group, one)!)),
    shuffles: payloads("Shuffle").map((owned) => entries.get(owned["payload"]!)!),
  };
}

const problemsOf = (archive: ReturnType<typeof ranked>) => {
  let { before }: { before: readonly (readonly Ciphertext[])[] } = archive;
  return archive.shuffles.flatMap((text, at) => {
    const given = { ...archive, before, text, where: `shuffle ${at + 1}` };
    const { shuffle, problems } = checkShuffle(group, given);
    before = shuffle?.ciphertexts ?? before;
    return problems;
  });
};

test("the samples' shuffles hold, and are written again byte for byte", { skip }, () => {
  const paths = ["nh2/YPuw6mkeP3qZ73.bel", "nh-stv/4Uzon17yRLqcH8.bel"];
  for (const path of [...paths, "mixed-mj/SMLVgUY5vAJBgF.bel"]) {
    const archive = ranked(path);
    assert.equal(archive.shuffles.length, 2);
    assert.deepEqual(problemsOf(archive), []);
    const lengths = archive.before.map((list) => list.length);
    for (const text of archive.shuffles) {
      assert.equal(shuffleText(group, readShuffle(group, text, lengths)!), text);
    }
  }
});

const key = group.basePower(4711n);
const fingerprint = "the election";
const before = [3n, 5n, 8n].map((hidden) => ({
  alpha: group.basePower(hidden),
  beta: group.multiply(group.embedding!.embed([Number(hidden)])!, group.power(key, hidden)),
}));
const text = makeShuffle(group, { key, fingerprint, before: [before], random });
const made = readShuffle(group, text, [3])!;
const [after, proof] = [made.ciphertexts[0]!, made.proofs[0]!];
const holds = (changed: ShuffleProof, then = after): boolean =>
  shuffleHolds(group, { key, fingerprint, before, after: then }, changed);

test("every element and every number of the proof matters", () => {
  assert.ok(holds(proof));
  const raised = (element: Element): Element => group.multiply(element, group.base);
  const { commitments, responses } = proof;
  const variants: [string, ShuffleProof][] = [];
  for (const name of ["t1", "t2", "t3", "t41", "t42"] as const) {
    const changed = { ...commitments, [name]: raised(commitments[name]) };
    variants.push([name, { ...proof, commitments: changed }]);
  }
  for (const name of ["s1", "s2", "s3", "s4"] as const) {
    const changed = { ...responses, [name]: (responses[name] + 1n) % group.q };
    variants.push([name, { ...proof, responses: changed }]);
  }
  for (const at of [0, 1, 2]) {
    const more = (list: readonly Element[]) => list.with(at, raised(list[at]!));
    const bump = (list: readonly bigint[]) => list.with(at, (list[at]! + 1n) % group.q);
    const { chain, permuted } = responses;
    variants.push(
      [
        `t-hat ${at}`,
        { ...proof, commitments: { ...commitments, chain: more(commitments.chain) } },
      ],
      [`s-hat ${at}`, { ...proof, responses: { ...responses, chain: bump(chain) } }],
      [`s' ${at}`, { ...proof, responses: { ...responses, permuted: bump(permuted) } }],
      [`c ${at}`, { ...proof, permutation: more(proof.permutation) }],
      [`c-hat ${at}`, { ...proof, chain: more(proof.chain) }],
    );
  }
  for (const [what, changed] of variants) assert.equal(holds(changed), false, what);
  for (const [at, { alpha, beta }] of after.entries()) {
    assert.equal(holds(proof, after.with(at, { alpha: raised(alpha), beta })), false);
    assert.equal(holds(proof, after.with(at, { alpha, beta: raised(beta) })), false);
  }
});

test("a response beside which another is wrong by as much is caught too", () => {
  const { responses } = proof;
  const chain = [responses.chain[0]! + 1n, responses.chain[1]! + group.q - 1n, responses.chain[2]!];
  const turned = { ...responses, chain: chain.map((one) => one % group.q) };
  assert.equal(holds({ ...proof, responses: turned }), false);
});

/** A prover who follows the rules but for one step: an honest proof of another list. */
test("a vote replaced before an otherwise honest proof is caught", () => {
  const replaced = before.with(1, { ...before[1]!, beta: before[0]!.beta });
  const other = makeShuffle(group, { key, fingerprint, before: [replaced], random });
  const { problems } = checkShuffle(group, {
    ...{ key, fingerprint, before: [before], text: other, where: "shuffle 1" },
  });
  assert.deepEqual(problems, [
    {
      check: "shuffle",
      where: "shuffle 1",
      because: "list 1: it is not proved to be the list it came from",
    },
  ]);
});

test("elements outside the group are named, whether of the proof or of the list", () => {
  const outside = [2, 3, 5, 7, 11, 13, 17]
    .map((number) => group.read(String(number))!)
    .find((one) => !group.isElement(one))!;
  const said = (changed: string) =>
    checkShuffle(group, { key, fingerprint, before: [before], text: changed, where: "" }).problems;
  const [first] = after;
  const list = after.with(0, { ...first!, beta: group.multiply(first!.beta, outside) });
  const inList = said(shuffleText(group, { ciphertexts: [list], proofs: [proof] }));
  assert.equal(inList[0]!.check, "shuffleForm");
  const chain = proof.chain.with(0, outside);
  const proofs = [{ ...proof, chain }];
  assert.match(said(shuffleText(group, { ...made, proofs }))[0]!.because, /of its proof/);
});

test("the fast and the plain check agree where a native power is used", () => {
  const powers: string[] = [];
  const native: Group = groupNamed("RFC-3526-2048", (modulus) => (base, exponent) => {
    powers.push("one");
    let [result, square] = [1n, base];
    for (let rest = exponent; rest > 0n; rest >>= 1n) {
      if (rest % 2n === 1n) result = (result * square) % modulus;
      square = (square * square) % modulus;
    }
    return result;
  })!;
  assert.ok(shuffleHolds(native, { key, fingerprint, before, after }, proof));
  assert.ok(powers.length > 10);
});
