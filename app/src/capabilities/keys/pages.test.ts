/** The holder's page says what those who wait have done, and its sheet says which key of which ballot it is. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { enumWords } from "@rochdale/facts/words.ts";
import { say as speak } from "@rochdale/language/say.ts";
import { keysPage, type Mine } from "./pages.ts";
import { isLong, type Holder, type Keys } from "./rules.ts";
import { keysWords } from "./words.ts";

const all = { made: true, dealt: true, completed: true, rehearsed: true };
const holder: Holder = {
  ...{ holder: "holder-2", number: 2, party: "union", interest: "union", ...all },
  ...{ shuffled: false, shared: false, lost: false },
};
const other: Holder = { ...holder, holder: "holder-1", number: 1, party: "scrutineer" };

type Shown = Partial<Pick<Mine, "opens" | "step" | "check">> & {
  readonly mine?: Partial<Holder>;
  readonly other?: Partial<Holder>;
};

function shown(given: Shown) {
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
    mine: {
      ...{ holder: me, step: given.step ?? "wait", action: "", material: "/step", worker: "/w" },
      ...{ opens: given.opens ?? null, check: given.check ?? null },
    },
    ...{ here: "/keys", naming: null, losing: null, problem: null },
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

test("while proofs are checked nothing is asked of a holder; a refused answer is asked for again with its reason", () => {
  const opens = { papers: 5000, head: "ab", ranked: true };
  const checking = shown({ opens, step: "share", check: { state: "checking" } });
  assert.match(checking, /data-step="checking"[^]*about 2 minutes[^]*href="\/keys"/);
  assert.doesNotMatch(checking, /<form|Papers that you open/);
  const behind = shown({ opens, step: "shuffle", check: { state: "behind" } });
  assert.match(behind, /data-step="behind"[^]*Your turn comes after that/);
  assert.doesNotMatch(behind, /<form/);
  const refused = shown({ opens, step: "share", check: { state: "refused", because: "No proof" } });
  assert.match(refused, /data-step="share"[^]*No proof[^]*Papers that you open: 5,000[^]*<form/);
});

test("ranked papers of more than a few seconds are checked beside the request; totals never", () => {
  assert.deepEqual(
    [300, 301].map((papers) => isLong({ ranked: true, papers })),
    [false, true],
  );
  assert.equal(isLong({ ranked: false, papers: 100_000 }), false);
});

test("the sheet names its key, its holder, the question and the body", () => {
  assert.match(shown({}), /data-sheet="Key 2, held by Branch, for “A cat\?” \(Moorside\)"/);
});
