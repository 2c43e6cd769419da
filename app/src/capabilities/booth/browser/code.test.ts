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
const said = (typed: string) => {
  const read = voterBehind(typed, { election, credentials });
  return read.ok ? read.voter.publicCredential : read.problem.message;
};

test("a listed code opens, with or without its dashes, with spaces between", () => {
  assert.equal(said(credential), publicCredential);
  assert.equal(said(` ${credential.replaceAll("-", " ")}\n`), publicCredential);
  assert.equal(said(credential.replaceAll("-", "")), publicCredential);
});

test("a slip is told by what it is", () => {
  assert.equal(said("  "), "code.none");
  assert.equal(said(`0${credential.slice(1)}`), "code.lookalike");
  assert.equal(said(`é${credential.slice(1)}`), "code.character");
  assert.equal(said(credential.slice(1)), "code.length");
  const last = credential.at(-1) === "2" ? "3" : "2";
  assert.equal(said(credential.slice(0, -1) + last), "code.slip");
});

test("a sound code of another ballot, old form or new, is not on the list", () => {
  assert.equal(said(newOldCredential(randomBytes)), "code.unlisted");
  assert.equal(said(newCredential(randomBytes)), "code.unlisted");
});
