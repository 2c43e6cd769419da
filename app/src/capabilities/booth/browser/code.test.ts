/** A voting code: each slip is told by name, and only listed codes open the booth. */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { newCredential, newOldCredential } from "@rochdale/ballot/credential.ts";
import { listCredentials } from "../credential-list.ts";
import { smallElection } from "../small-election.ts";
import { voterBehind } from "./code.ts";

const { election, texts, credential, publicCredential } = smallElection();
const credentials = listCredentials(JSON.parse(texts.credentials) as string[], 24);
const codes = async () => ({ ok: true, list: credentials }) as const;
const said = async (typed: string) => {
  const read = await voterBehind(typed, { election, codes });
  return read.ok ? read.voter.publicCredential : read.problem.message;
};

test("a listed code opens, with or without its dashes, with spaces between", async () => {
  assert.equal(await said(credential), publicCredential);
  assert.equal(await said(` ${credential.replaceAll("-", " ")}\n`), publicCredential);
  assert.equal(await said(credential.replaceAll("-", "")), publicCredential);
});

test("a slip is told by what it is", async () => {
  assert.equal(await said("  "), "code.none");
  assert.equal(await said(`0${credential.slice(1)}`), "code.lookalike");
  assert.equal(await said(`é${credential.slice(1)}`), "code.character");
  assert.equal(await said(credential.slice(1)), "code.length");
  const last = credential.at(-1) === "2" ? "3" : "2";
  assert.equal(await said(credential.slice(0, -1) + last), "code.slip");
});

test("a sound code of another ballot, old form or new, is not on the list", async () => {
  assert.equal(await said(newOldCredential(randomBytes)), "code.unlisted");
  assert.equal(await said(newCredential(randomBytes)), "code.unlisted");
});

test("without its list no code opens, and a slip is told all the same", async () => {
  const away = async () => ({ ok: false, because: "code.listAway" }) as const;
  const read = await voterBehind(credential, { election, codes: away });
  assert.deepEqual(read, { ok: false, problem: { message: "code.listAway", values: {} } });
  const slip = await voterBehind(credential.slice(1), { election, codes: away });
  assert.ok(!slip.ok && slip.problem.message === "code.length");
});
