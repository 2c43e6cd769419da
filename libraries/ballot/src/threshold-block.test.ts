/** A published block: the sample is sound, and no field of it can be changed without a complaint. */

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { groupNamed } from "./groups.ts";
import { checkCertificate, checkPedersen, readPedersen } from "./threshold-block.ts";
import {
  certifiedKeysText,
  keysOfSeed,
  newSeed,
  publicKeysOf,
  signMessage,
} from "./threshold-keys.ts";
import { publicKeyOf } from "./trustee.ts";
import { memberSecret, pedersenText } from "./threshold.ts";

const group = groupNamed("BELENIOS-2048", fastPowers)!;
const root = join(import.meta.dirname, "../../..");
const sample = resolve(
  root,
  process.env["ROCHDALE_DATA"] ?? "../shared",
  "data/belenios/h-threshold",
);
const skip = existsSync(sample) ? false : `no sample archives in ${sample}`;
const read = (name: string): string => readFileSync(join(sample, name), "utf8").trim();
const each = (ending: string): readonly string[] =>
  readdirSync(sample)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map(read);
const blockText = (): string =>
  JSON.stringify((JSON.parse(read("trustees.json.keep")) as unknown[][])[1]![1]);
const posted = () => ({
  certificates: read("certs.jsons").split("\n"),
  messages: read("polynomials.jsons").split("\n"),
  threshold: 2,
});

test("the sample's ceremony, read again, gives the sample's secrets and block", { skip }, () => {
  for (const [at, seed] of each(".key").entries()) {
    const own = memberSecret(group, { ...posted(), seed });
    assert.ok(own.ok && own.member === at + 1);
    const published = readPedersen(JSON.parse(blockText()))!.verification_keys[at]!;
    assert.equal(group.write(own.publicKey), published.public_key);
  }
  const made = pedersenText(group, { ...posted(), keys: each(".voutput") });
  assert.ok(made.ok);
  assert.equal(made.text, blockText());
});

test("the sample's block makes its part of the election's key", { skip }, () => {
  const { key, complaints } = checkPedersen(group, readPedersen(JSON.parse(blockText()))!);
  assert.deepEqual(complaints, []);
  const [single] = JSON.parse(read("trustees.json.keep")) as [[string, { public_key: string }]];
  const { public_key: whole } = JSON.parse(read("election.json.keep")) as { public_key: string };
  const other = group.read(single[1].public_key)!;
  assert.equal(group.write(group.multiply(key!.key, other)), whole);
});

/** Every text and number of a value, with the value as it is when that one is changed a little. */
function* changes(value: unknown): Generator<{ where: string; changed: unknown }> {
  if (typeof value === "number") {
    yield { where: "", changed: value + 1 };
    if (value > 1) yield { where: "", changed: value - 1 };
  }
  if (typeof value === "string") {
    const inner = value.startsWith("{") ? (JSON.parse(value) as unknown) : undefined;
    if (inner !== undefined) {
      for (const { where, changed } of changes(inner)) {
        yield { where: `>${where}`, changed: JSON.stringify(changed) };
      }
      yield { where: "+ ", changed: ` ${value}` };
    } else {
      yield { where: "+1", changed: (BigInt(value) + 1n).toString() };
      yield { where: "0+", changed: `0${value}` };
      yield { where: "-", changed: `-${value}` };
    }
  }
  if (typeof value !== "object" || value === null) return;
  for (const [field, content] of Object.entries(value)) {
    for (const { where, changed } of changes(content)) {
      const copy = Array.isArray(value) ? [...value] : { ...value };
      (copy as Record<string, unknown>)[field] = changed;
      yield { where: `.${field}${where}`, changed: copy };
    }
  }
  if (Array.isArray(value)) {
    yield { where: "[shorter]", changed: value.slice(1) };
    yield { where: "[turned]", changed: value.toReversed() };
  }
}

test("any field changed: complained of, or no block at all", { skip }, () => {
  let tried = 0;
  for (const { where, changed } of changes(JSON.parse(blockText()))) {
    const block = readPedersen(changed);
    tried += 1;
    if (block === null) continue;
    assert.notEqual(checkPedersen(group, block).complaints.length, 0, where);
  }
  assert.ok(tried > 90, `${tried} changes`);
});

test("one certificate twice is a complaint: two shares would lie in one hand", { skip }, () => {
  const block = readPedersen(JSON.parse(blockText()))!;
  const { complaints } = checkPedersen(group, {
    ...block,
    certs: [block.certs[0]!, block.certs[0]!, block.certs[2]!],
  });
  assert.ok(complaints.some(({ because }) => because.includes("stands in an earlier one")));
});

test("a key outside the group, though properly signed, is a complaint of ours alone", () => {
  const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
  const keys = keysOfSeed(group, newSeed(random));
  const { verification } = publicKeysOf(group, keys);
  const message = JSON.stringify({ verification: group.write(verification), encryption: "3" });
  const signed = signMessage(group, { key: keys.signing, message, random });
  const { complaints } = checkCertificate(group, signed, 2);
  const because = "a key of the certificate lies outside the group";
  assert.deepEqual(complaints, [{ member: 2, because, strictOnly: true }]);
});

test("a block of a hundred and one members is not even checked", { skip }, () => {
  const block = JSON.parse(blockText()) as Record<string, unknown[]>;
  const many = Object.entries(block).map(([name, list]) => [
    name,
    Array.isArray(list) ? Array.from({ length: 101 }, () => list[0]) : list,
  ]);
  assert.equal(readPedersen(Object.fromEntries(many)), null);
  assert.equal(readPedersen({ ...block, threshold: 101 }), null);
  assert.notEqual(readPedersen({ ...block, threshold: 100 }), null);
});

test("a threshold above the number of members is a complaint of ours alone", () => {
  const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
  const keys = keysOfSeed(group, newSeed(random));
  const open = publicKeysOf(group, keys);
  const sign = (message: string) => signMessage(group, { key: keys.signing, message, random });
  const polynomial = [123n, 456n];
  const coefexps = polynomial.map((one) => group.write(group.basePower(one)));
  const publicKey = publicKeyOf(group, 123n + 456n, { random });
  const block = {
    threshold: 2,
    certs: [sign(certifiedKeysText(group, open))],
    coefexps: [sign(JSON.stringify({ coefexps }))],
    verification_keys: [publicKey],
  };
  const because = "the threshold is more than there are members";
  assert.deepEqual(checkPedersen(group, block).complaints, [
    { member: null, because, strictOnly: true },
  ]);
  const other = publicKeyOf(group, 124n, { random });
  const unknown = { ...other, public_key: publicKey.public_key };
  const { complaints } = checkPedersen(group, { ...block, verification_keys: [unknown] });
  assert.match(complaints.at(-1)!.because, /proof of knowing/);
});

test("things that are no block", () => {
  const lists = { certs: [], coefexps: [], verification_keys: [] };
  for (const value of [null, 7, "x", [], {}, { threshold: 1, ...lists }, { threshold: "1" }]) {
    assert.equal(readPedersen(value), null);
  }
});
