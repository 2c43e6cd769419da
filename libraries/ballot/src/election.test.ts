/** Elections: one canonical text each, read back exactly, and refused where nobody could answer. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  noSamples,
  ranking,
  sampleText,
  twoOfThree,
  yesNo,
} from "../../../tests/golden/ballot/samples.ts";
import { electionText, fingerprintOf, readElection } from "./election.ts";
import type { ElectionGiven, Question } from "./election.ts";

const given: ElectionGiven = {
  ...{ name: "N", description: "", group: "RFC-3526-2048", publicKey: "4", uuid: "xZkr5RBiWXxuiM" },
  questions: [yesNo, twoOfThree, { ...ranking, extra: { type: "Scotland" } } as Question],
  ...{ administrator: "Scrutineer", credentialAuthority: "Registrar" },
};

test("an election is read back as it was written, and its fingerprint is of the bytes", () => {
  const text = electionText(given);
  const reading = readElection(text);
  assert.ok(reading.ok);
  const { election, forms } = reading.value;
  assert.deepEqual(election.given, given);
  assert.deepEqual(forms, []);
  assert.equal(electionText(election.given), text);
  assert.equal(election.fingerprint, fingerprintOf(text));
  assert.match(election.fingerprint, /^[A-Za-z0-9+/]{43}$/);
});

test("the reference tool's own election is written to the same bytes", { skip: noSamples }, () => {
  const text = sampleText("h-single3/election.json.keep");
  const reading = readElection(text);
  assert.ok(reading.ok);
  assert.equal(electionText(reading.value.election.given), text);
});

test("what nobody could answer is refused, whoever writes it", () => {
  const impossible: Partial<ElectionGiven>[] = [
    { uuid: "short" },
    { uuid: "xZkr5RBiWXxuiO0l" },
    { questions: [] },
    { questions: [{ ...yesNo, min: 2, max: 1 } as Question] },
    { questions: [{ ...yesNo, max: 3 } as Question] },
    { questions: [{ ...yesNo, min: -1 } as Question] },
    { questions: [{ ...yesNo, answers: [] }] },
    { group: "BELENIOS-2048", questions: [ranking] },
    { name: "a\nb" },
    { description: "\ud800" },
  ];
  for (const part of impossible) {
    assert.throws(() => electionText({ ...given, ...part }), RangeError, JSON.stringify(part));
  }
  const text = electionText(given).replace('"min":1,"max":1', '"min":1,"max":9');
  const reading = readElection(text);
  assert.ok(reading.ok);
  assert.deepEqual(
    reading.value.forms.map(({ check }) => check),
    ["electionForm"],
  );
});

test("another form, version, group or key is no election", () => {
  const text = electionText(given);
  const broken: [string, string][] = [
    ['"version":1', '"version":2'],
    ['"version":1,', ""],
    ["RFC-3526-2048", "RFC-9999"],
    ['"public_key":"4"', '"public_key":"04"'],
    ['"public_key":"4"', '"public_key":4'],
    ["NonHomomorphic", "Other"],
    ['"answers":["Yes","No"]', '"answers":["Yes",1]'],
    ['"min":1', '"min":1.5'],
    ['"blank":true', '"blank":1'],
    ['"name":"N"', '"name":null'],
    ["}", ""],
  ];
  for (const [from, to] of broken) {
    assert.ok(text.includes(from), from);
    assert.ok(!readElection(text.replace(from, to)).ok, `${from} -> ${to}`);
  }
  const spaced = readElection(text.replace(":", ": "));
  assert.ok(spaced.ok && spaced.value.forms.length === 1);
});
