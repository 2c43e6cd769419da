/** The verifiable box: what must stand before it opens, whose keys, and that the report says what the archive proves. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Content, type NewFact } from "@rochdale/facts/fact.ts";
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { say } from "@rochdale/language/say.ts";
import { changed, findingIn, heldIn, paperOf, tell, without } from "./told-story.ts";
import { papersBeside, setUpLacks } from "./verifiable-box.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";
import { mandateWords } from "./words-mandate.ts";

const ballot = "staff-2025";
type Holders = Content<"KeyHoldersNamed/1">["holders"];
const holders: Holders = (["employer", "union", "outsideCooperative"] as const).map(
  (interest, at) => ({ holder: `holder-${at + 1}`, party: "scrutineer", interest }),
);
const before = "2025-06-05";
const named = fact("KeyHoldersNamed/1", "scrutineer", before, { ballot, threshold: 2, holders });
const trustees = paperOf("trustees");
const credentials = paperOf("credentials");
const preparing: readonly NewFact[] = [
  named,
  fact("KeysReady/1", "scrutineer", before, { ballot, trustees, threshold: 2, holders: 3 }),
  ...holders.map(({ holder }) => fact("KeyRehearsed/1", "scrutineer", before, { ballot, holder })),
  fact("CredentialsPublished/1", "scrutineer", before, { ballot, credentials, count: 418 }),
  fact("BallotSetUp/1", "scrutineer", before, {
    ballot,
    uuid: "23456789ABCDEF",
    group: "BELENIOS-2048",
    election: paperOf("election"),
    trustees,
    credentials,
    booth: paperOf("booth"),
  }),
];
const counting: readonly NewFact[] = [
  fact("BallotBoxSealed/1", "scrutineer", "2025-07-06", {
    ballot,
    batch: 1,
    head: paperOf("head"),
    ballots: 340,
  }),
  fact("BallotTallied/1", "scrutineer", "2025-07-07", {
    ballot,
    ballots: 338,
    byAnswer: [251, 80],
    blank: 5,
    archive: paperOf("archive"),
    strict: paperOf("strict"),
  }),
];
const life = wholeLife.map((one) =>
  one.type === "BallotCalled/1" && one.content.ballot === ballot
    ? ({ ...one, content: { ...one.content, box: "verifiable" } } as NewFact)
    : one,
);
const whole = [...life, ...preparing, ...counting];

const lacks = (facts: readonly NewFact[]) => {
  const story = tell([...life.filter((one) => one.on <= "2025-06-02"), ...facts]);
  const called = story.entries.find(
    (one) => one.type === "BallotCalled/1" && one.content.ballot === ballot,
  );
  assert.ok(called?.type === "BallotCalled/1");
  return setUpLacks(story, called.content).map((lack) => {
    for (const message of [`ballotRule.${lack.rule}`, `ballotRule.${lack.rule}Remedy`])
      for (const language of ["en", "cy"] as const)
        assert.ok(say(mandateWords, language, { message, ...lack }));
    return lack.rule;
  });
};

test("it opens with its key made and rehearsed by all, a credential for each voter, and set up from those", () => {
  assert.deepEqual(lacks([]), ["keysReady", "credentials", "setUp"]);
  assert.deepEqual(lacks(preparing), []);
  const rehearsed = preparing.findIndex((one) => one.type === "KeyRehearsed/1");
  assert.deepEqual(lacks(preparing.toSpliced(rehearsed, 1)), ["keysRehearsed"]);
  assert.deepEqual(lacks(changed(preparing, "CredentialsPublished/1", { count: 417 })), [
    "credentialsForAll",
  ]);
  assert.deepEqual(lacks(changed(preparing, "BallotSetUp/1", { trustees: credentials })), [
    "setUp",
  ]);
  assert.deepEqual(lacks(changed(preparing, "BallotSetUp/1", { credentials: trustees })), [
    "setUp",
  ]);
  assert.deepEqual(lacks([...preparing, named]), ["keysReady", "setUp"]);
});

test("a plain box lacks nothing of it", () => {
  const story = tell(wholeLife);
  const called = story.entries.find((one) => one.type === "BallotCalled/1");
  assert.ok(called?.type === "BallotCalled/1");
  assert.deepEqual(setUpLacks(story, called.content), []);
});

const of = (facts: readonly NewFact[]) => findingIn(facts, "ballotValid", lookedAt);
const saidOf = (facts: readonly NewFact[], held: "defects" | "missing") =>
  heldIn(of(facts).because, held).map((one) => one.message);

test("with every proof in the record it is valid", () => {
  assert.equal(of(whole).state, "met");
});

test("what the record does not show leaves it not proven, and is named", () => {
  assert.deepEqual(saidOf(without(whole, "BallotTallied/1"), "missing"), ["ballotPart.tallied"]);
  assert.deepEqual(saidOf(without(whole, "BallotBoxSealed/1"), "missing"), ["ballotPart.sealed"]);
  assert.deepEqual(saidOf(changed(whole, "BallotBoxSealed/1", { ballots: 337 }), "missing"), [
    "ballotPart.sealed",
  ]);
  assert.deepEqual(saidOf(without(whole, "KeyHoldersNamed/1"), "missing"), [
    "ballotPart.keyHolders",
  ]);
});

test("no side alone holds enough keys; one independent holder may", () => {
  const held = (interests: readonly Holders[number]["interest"][], threshold: number) =>
    of(
      changed(whole, "KeyHoldersNamed/1", {
        threshold,
        holders: interests.map((interest, at) => ({ ...holders[at]!, interest })),
      }),
    );
  assert.equal(held(["union", "union", "employer"], 2).state, "notMet");
  assert.deepEqual(
    heldIn(held(["employer"], 1).because, "defects").map((one) => one.message),
    ["defect.oneSideHoldsKeys"],
  );
  assert.equal(held(["scrutineer"], 1).state, "met");
  assert.equal(held(["scrutineer", "scrutineer", "employer"], 2).state, "met");
});

test("the report says what the archive and the signed papers prove", () => {
  assert.deepEqual(saidOf(changed(whole, "BallotTallied/1", { byAnswer: [250, 81] }), "defects"), [
    "defect.resultDiffers",
  ]);
  const batch = fact("PaperBatchCounted/1", "scrutineer", "2025-07-07", {
    ballot,
    batch: 1,
    papers: 12,
    setAside: 0,
    totals: { byAnswer: [8, 3], blank: 1, spoiled: 0 },
    photo: null,
  });
  const signed = fact("PaperBatchSigned/1", "union", "2025-07-07", { ballot, batch: 1 });
  const online = changed(
    changed(
      whole.filter((one) => one.type !== "BallotClosed/1" || one.content.ballot !== ballot),
      "BallotTallied/1",
      { byAnswer: [243, 77], blank: 4, ballots: 326 },
    ),
    "BallotBoxSealed/1",
    { ballots: 326 },
  );
  const closed = fact("BallotClosed/1", "scrutineer", "2025-07-06", {
    ballot,
    digest: paperOf("box"),
    papers: 326,
  });
  assert.equal(of([...online, closed, batch, signed]).state, "met");
  assert.equal(papersBeside(secretBallotOf(tell([batch, signed]), ballot)), 12);
  assert.equal(papersBeside(secretBallotOf(tell([batch]), ballot)), 0);
  assert.deepEqual(saidOf([...online, closed, batch], "defects"), [
    "defect.countDiffers",
    "defect.resultDiffers",
  ]);
});
