/** The side file: one text, read back exactly. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readStrictFile, strictText } from "./strict.ts";

const digest = "0123456789abcdef".repeat(4);
const file = {
  election: "phi",
  heads: [{ height: 3, head: digest }],
  shares: [{ owner: 1, payload: digest, proofs: [[{ challenge: "1", response: "2" }]] }],
};

test("a side file is read as it was written, with or without a last line end", () => {
  const text = strictText(file);
  for (const given of [text, `${text}\n`]) {
    const reading = readStrictFile(given);
    assert.ok(reading.ok);
    assert.deepEqual(reading.value, file);
  }
});

test("anything else is refused", () => {
  const text = strictText(file);
  for (const broken of [
    ...["", "{}", "[]", "null", text.replace("rochdale-strict-1", "rochdale-strict-2")],
    ...[text.replace('"height":3', '"height":3.5'), text.replace(digest, "0"), `x${text}`],
    ...[text.replace('"owner":1', '"owner":"1"'), text.replace('"heads"', '"head"')],
    ...[text.replace('"election":"phi"', '"election":1'), text.replace(":", ": ")],
  ]) {
    const reading = readStrictFile(broken);
    assert.ok(!reading.ok && reading.problems[0]?.check === "strictFile", broken.slice(0, 60));
  }
});
