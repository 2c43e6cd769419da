/** A verifiable ballot's life is read from its facts: newest keys only, papers only with a second signature. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper as digest } from "./example-shape.ts";
import type { Entry } from "./fact.ts";
import { fact, type NewFact } from "./fact.ts";
import { secretBallotOf } from "./secret-ballot-story.ts";
import { storyOf } from "./story.ts";

const ballot = "ballot-1";
const read = (facts: readonly NewFact[], of = ballot) =>
  secretBallotOf(
    storyOf(
      facts.map(
        (one, position) => ({ ...one, position, at: "2026-11-01T00:00:00Z" }) as unknown as Entry,
      ),
    ),
    of,
  );
const holders = [{ holder: "h1", party: "p1", interest: "union" as const }];
const named = fact("KeyHoldersNamed/1", "s", "2026-11-01", { ballot, threshold: 1, holders });
const ready = fact("KeysReady/1", "s", "2026-11-01", {
  ballot,
  trustees: digest,
  threshold: 1,
  holders: 1,
});
const rehearsed = fact("KeyRehearsed/1", "p1", "2026-11-01", { ballot, holder: "h1" });
const counted = fact("PaperBatchCounted/1", "s", "2026-11-02", {
  ballot,
  batch: 1,
  papers: 12,
  setAside: 0,
  totals: { byAnswer: [8, 3], blank: 1, spoiled: 0 },
  photo: null,
});
const signed = (by: string, batch = 1) =>
  fact("PaperBatchSigned/1", by, "2026-11-02", { ballot, batch });

test("naming the holders again begins the keys afresh", () => {
  const once = read([named, ready, rehearsed]);
  assert.equal(once.ready?.content.threshold, 1);
  assert.deepEqual([...once.rehearsed], ["h1"]);
  const again = read([named, ready, rehearsed, named]);
  assert.equal(again.ready, null);
  assert.equal(again.rehearsed.size, 0);
});

test("papers wait for another's signature, on their own batch", () => {
  assert.equal(read([counted]).papers[0]?.signed, null);
  assert.equal(read([counted, signed("s")]).papers[0]?.signed, null);
  assert.equal(read([counted, signed("u", 2)]).papers[0]?.signed, null);
  assert.equal(read([counted, signed("u")]).papers[0]?.signed?.by, "u");
});

test("another ballot's facts are not this one's", () => {
  assert.equal(read([named, ready], "ballot-2").named, null);
  assert.equal(read([counted], "ballot-2").papers.length, 0);
});

test("running totals are the last that was told", () => {
  const told = (count: number) =>
    fact("CredentialsReissued/1", "s", "2026-11-02", { ballot, count });
  assert.equal(read([]).reissued, 0);
  assert.equal(read([told(1), told(3)]).reissued, 3);
});
