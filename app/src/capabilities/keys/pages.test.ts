/** The holder's page says what those who wait have done, and its sheet says which key of which ballot it is. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { enumWords } from "@rochdale/facts/words.ts";
import { say as speak } from "@rochdale/language/say.ts";
import { keysPage, type Mine } from "./pages.ts";
import type { Holder, Keys } from "./rules.ts";
import { keysWords } from "./words.ts";

const all = { made: true, dealt: true, completed: true, rehearsed: true };
const holder: Holder = {
  ...{ holder: "holder-2", number: 2, party: "union", interest: "union", ...all },
  ...{ shuffled: false, shared: false, lost: false },
};
const other: Holder = { ...holder, holder: "holder-1", number: 1, party: "scrutineer" };

function shown(given: { mine?: Partial<Holder>; other?: Partial<Holder>; opens?: Mine["opens"] }) {
  const me = { ...holder, ...given.mine };
  // The page asks of `ready` only whether it is there; the facts behind are the acts' own tests.
  const ready = {} as Keys["ready"];
  const named = {} as Keys["named"];
  const keys: Keys = {
    ...{ named, round: 1, threshold: 2, single: false, ready, setUp: true, disputed: null },
    holders: [{ ...other, ...given.other }, me],
  };
  return keysPage({
    ...{ language: "en", question: "A cat?", bodyName: "Moorside", ballot: "ballot-1", keys },
    say: (message, values = {}) => speak({ ...enumWords, ...keysWords }, "en", { message, values }),
    ...{ verifiable: true, showsShares: false, names: ["Count Ltd", "Branch"], formToken: "t" },
    mine: { holder: me, step: "wait", action: "", material: "/step", opens: given.opens ?? null },
    ...{ naming: null, losing: null },
  }).toString();
}
const closed = { papers: 9, head: "ab", ranked: false };

test("whoever waits is told whether all is ready, whether their part is in, or that others come first", () => {
  const says = (page: string) => /data-step="(\w+)"/.exec(page)?.[1];
  assert.equal(says(shown({})), "ready");
  assert.match(shown({}), /After the ballot has closed, come back/);
  assert.equal(says(shown({ other: { rehearsed: false } })), "wait");
  assert.equal(says(shown({ opens: closed })), "wait");
  assert.equal(says(shown({ mine: { lost: true } })), "wait", "a lost sheet cannot be kept");
  assert.equal(says(shown({ opens: closed, mine: { shared: true } })), "shared");
});

test("the sheet names its key, its holder, the question and the body", () => {
  assert.match(shown({}), /data-sheet="Key 2, held by Branch, for “A cat\?” \(Moorside\)"/);
});
