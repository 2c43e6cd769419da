/** The report tells votes online and on paper apart only where nobody's vote can be read from the difference. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "@rochdale/language/say.ts";
import type { Speak } from "./pages-ballots.ts";
import { answersByChannel, type Verified } from "./pages-verified.ts";
import { verifiedWords } from "./words-verified.ts";
import { reportWords } from "./words-report.ts";

const words = { ...verifiedWords, ...reportWords };
const speak = {
  language: "en",
  say: (message: string, values = {}) => say(words, "en", { message, values }),
} as unknown as Speak;

/** Of a report this table reads the votes of both channels and the answers alone. */
function table(online: readonly number[], paper: readonly number[] | null): string {
  const report = {
    online: { byAnswer: online, blank: 0 },
    paper: { batches: 1, totals: paper && { byAnswer: paper, blank: 0, spoiled: 0 } },
    question: { answers: ["Yes", "No"] },
  };
  return String(answersByChannel(speak, { report } as unknown as Verified));
}

test("ten of each that differ are told apart; nine, or ten all alike, on either side are not", () => {
  const apart = /Answers, online and on paper/;
  assert.match(table([6, 4], [4, 6]), apart);
  for (const online of [
    [5, 4],
    [10, 0],
    [0, 12],
  ])
    assert.doesNotMatch(table(online, [4, 6]), apart, online.join(" and "));
  assert.doesNotMatch(table([6, 4], null), apart);
  assert.match(table([2, 0], [6, 4]), /told apart only where each are ten or more/);
});
