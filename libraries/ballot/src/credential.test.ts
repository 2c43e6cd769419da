/** Credentials, old and new, against those that the reference tools made. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ed25519 } from "@noble/curves/ed25519.js";
import { chance, noSamples, sampleText } from "../../../tests/golden/ballot/samples.ts";
import {
  base58AtRandom,
  credentialElement,
  credentialPublic,
  credentialSecret,
  newCredential,
  newOldCredential,
  readCredential,
} from "./credential.ts";
import { groupNamed } from "./groups.ts";
import { hexHash } from "./hash.ts";

const group = groupNamed("BELENIOS-2048")!;
const random = chance("credentials");

test("a credential of the 2.0 tool gives the public half that it published", () => {
  const publicHalf = credentialPublic("1HX-JKj-A1K-yMQ-dC2", "xZkr5RBiWXxuiM", group);
  assert.equal(
    hexHash(publicHalf),
    "57ea6d7fe549bc5d4db68252f3468c53fc8e4a193e5cb6cb8debb26fbd936440",
  );
  assert.equal(
    group.write(credentialElement("1HX-JKj-A1K-yMQ-dC2", "xZkr5RBiWXxuiM", group)),
    publicHalf,
  );
});

test("every sample credential is on its list", { skip: noSamples }, () => {
  for (const dir of ["h-single3", "nh-stv"]) {
    const { uuid, group: name } = JSON.parse(sampleText(`${dir}/election.json.keep`)) as {
      uuid: string;
      group: string;
    };
    const listed = sampleText(`${dir}/public_creds.json.keep`);
    for (const line of sampleText(`${dir}/private_creds.txt`).split("\n").slice(0, 3)) {
      const [, credential = ""] = line.split(" ");
      assert.ok(listed.includes(`"${credentialPublic(credential, uuid, groupNamed(name)!)},`));
    }
  }
});

test("the present form gives what the 3.0 tool published", { skip: noSamples }, () => {
  const dir = "v3-ed25519/ed-h-single3";
  const { uuid } = JSON.parse(sampleText(`${dir}/election.json.keep`)) as { uuid: string };
  const listed = sampleText(`${dir}/public_creds.json.keep`);
  const q = ed25519.Point.Fn.ORDER;
  for (const line of sampleText(`${dir}/private_creds.txt`).split("\n")) {
    const [, credential = ""] = line.split(" ");
    const point = ed25519.Point.BASE.multiply(credentialSecret(credential, uuid, { q }));
    const text = Buffer.from(point.toBytes()).reverse().toString("hex");
    assert.ok(listed.includes(text), credential);
  }
});

test("both forms are read however they are typed, and in one form only", () => {
  const fresh = newCredential(random);
  const old = newOldCredential(random);
  assert.match(fresh, /^\w{5}-\w{6}-\w{5}-\w{6}$/);
  assert.match(old, /^\w{3}(-\w{3}){4}$/);
  for (const credential of [fresh, old]) {
    assert.equal(readCredential(credential), credential);
    assert.equal(readCredential(` ${credential.replaceAll("-", " ")}\n`), credential);
    assert.equal(readCredential(credential.replaceAll("-", "–")), credential);
    assert.equal(readCredential(credential.slice(1)), null);
    assert.equal(readCredential(credential.replace(/\w/, "0")), null);
  }
  assert.throws(() => credentialSecret(fresh.replaceAll("-", ""), "uuid", group), RangeError);
});

test("a slip in the old form is seen by its last character", () => {
  const old = "1HX-JKj-A1K-yMQ-dC2";
  const slips = [..."23456789ABCDEFGHJKLMNPQRSTUVWXYZ"].map((one) => old.replace("K-", `${one}-`));
  const passing = slips.filter((slip) => slip !== old && readCredential(slip) !== null);
  assert.deepEqual(passing, []);
});

test("characters at random are of base58, and all occur", () => {
  const text = base58AtRandom(5000, random);
  assert.equal(text.length, 5000);
  assert.match(text, /^[1-9A-HJ-NP-Za-km-z]*$/);
  assert.equal(new Set(text).size, 58);
  const bytes = [255, 232, 231, 0];
  assert.equal(
    base58AtRandom(2, () => Uint8Array.from(bytes)),
    "z1",
  );
});
