/** The hint file: written, read again, and passed over wherever it is not what it should be. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { heldElection } from "../../../tests/golden/ballot/samples.ts";
import { hintLine, hintsOpening, readHints } from "./hints.ts";
import { openVerification, payloadOf } from "./verification.ts";

const held = heldElection("sums");
const opened = openVerification(held.archive, { fast: fastPowers });
assert.ok(opened.ok);
const { setup, ballots, readingAt } = opened.value;
const election = setup.election.fingerprint;
const lines = ballots.map((event, at) => {
  const reading = readingAt(at);
  assert.ok(reading.ok);
  return hintLine(setup, reading.value, payloadOf(event))!;
});
const wanted = new Set(ballots.map(payloadOf));
const readAgain = (text: string) => readHints(new TextEncoder().encode(text), { election, wanted });
const whole = hintsOpening(election) + lines.join("");

test("every ballot's line is found under its payload, without it", () => {
  const hints = readAgain(whole);
  assert.equal(hints?.count, 4);
  for (const [at, event] of ballots.entries()) {
    const payload = payloadOf(event);
    assert.equal(`${payload}:${hints.at(payload)}\n`, lines[at]);
  }
  assert.equal(hints.at("0".repeat(64)), null);
});

test("a line has a commitment for each equation: signature, choices, sums, blank", () => {
  const [, told = ""] = lines[0]!.trim().split(":");
  // 1 signed; 2 choices of 2 cases and a sum of 1; 4 choices of 2, blank or 1 to 2, and not blank or nothing.
  assert.equal(told.split(",").length, 1 + (2 * 2 + 1) * 2 + (4 * 2 + 3 + 2) * 2);
});

test("a ballot whose proof does not hold gets no line", () => {
  const reading = readingAt(0);
  assert.ok(reading.ok);
  const { proof, hash } = reading.value.signature;
  const off = { ...proof, response: (proof.response + 1n) % setup.group.q };
  const changed = (signature: typeof reading.value.signature) => ({ ...reading.value, signature });
  assert.equal(hintLine(setup, changed({ hash, proof: off }), "x"), null);
  assert.equal(hintLine(setup, changed({ hash: `${hash}?`, proof }), "x"), null);
});

test("a file of another election, or of none, is no hint file", () => {
  for (const text of [
    "",
    "\n",
    lines.join(""),
    hintsOpening("another") + lines.join(""),
    hintsOpening(election).replace("hints-1", "hints-2"),
    hintsOpening(election).trim(),
    ` ${whole}`,
    "{".repeat(2000) + whole,
  ]) {
    assert.equal(readAgain(text), null, text.slice(0, 40));
  }
  assert.equal(readHints(held.archive, { election, wanted }), null);
});

test("lines that are cut off, unknown or no lines at all are passed over", () => {
  const [first = "", second = ""] = lines;
  const noise = `\n\n:\n${"f".repeat(64)}:1,2\n${"x".repeat(5000)}\n`;
  const hints = readAgain(hintsOpening(election) + noise + first + second.slice(0, -1));
  assert.equal(hints?.count, 1);
  assert.equal(hints.at(payloadOf(ballots[1]!)), null);
  const empty = readAgain(`${hintsOpening(election)}${payloadOf(ballots[0]!)}\n`);
  assert.equal(empty?.at(payloadOf(ballots[0]!)), "");
});
