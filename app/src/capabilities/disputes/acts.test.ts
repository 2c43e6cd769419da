/** The acts of disputes and challenges, decided on stories: facts, letters, and what is refused. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFact, printFact, type NewFact } from "@rochdale/facts/fact.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { tell, without } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { checkCatalogue } from "@rochdale/language/say.ts";
import type { Act, Situation } from "../../house/act.ts";
import { answer, open, settle } from "./acts.ts";
import { challenge, replyToChallenge } from "./acts-challenge.ts";
import { disputes } from "./disputes.ts";

const bare = without(wholeLife, "DisputeOpened/1", "FindingChallenged/1", "ChallengeReplied/1");
const paper = { commitment: "a".repeat(64), title: "Paper" };
const on = (role: Role, ...facts: NewFact[]): Situation => ({
  bodyId: "b",
  slug: "alder-lives",
  story: tell([...bare, ...facts]),
  day: "2026-11-20",
  by: { party: role, role, personId: "p" as never },
  freshId: (prefix) => `${prefix}-1`,
});
const decide = (act: Act, command: object, s: Situation) => act.decide(command as never, s);
const factsOf = (act: Act, command: object, s: Situation): readonly NewFact[] => {
  const decision = decide(act, command, s);
  assert.ok(decision.ok, JSON.stringify(decision));
  return decision.facts;
};
const opening = { to: "mutual", about: "Holiday cover", statement: paper };
const opened = () => factsOf(open, opening, on("member"));

test("members open a dispute with the mutual; who answers for it is told", () => {
  const decision = decide(open, opening, on("member"));
  assert.ok(decision.ok);
  const [one] = decision.facts;
  assert.ok(one?.type === "DisputeOpened/1");
  assert.deepEqual(one.content, {
    dispute: "dispute-1",
    from: "members",
    to: "mutual",
    about: "Holiday cover",
    doc: paper.commitment,
    replyBy: "2026-12-18",
  });
  assert.deepEqual(
    decision.letters?.map((letter) => "role" in letter.to && letter.to.role),
    ["secretary", "board", "proposer"],
  );
});

test("nobody has a dispute with their own side", () => {
  for (const [role, to] of [
    ["secretary", "mutual"],
    ["authority", "authority"],
  ] as const) {
    const decision = decide(open, { ...opening, to }, on(role));
    assert.ok(!decision.ok && "problems" in decision);
    assert.equal(decision.problems[0]?.text.message, "disputes.problem.ownSide");
  }
});

test("the other side answers and the opener is told; the wrong side finds nothing to answer", () => {
  const s = on("secretary", ...opened());
  const decision = decide(answer, { dispute: "dispute-1", answer: paper }, s);
  assert.ok(decision.ok);
  assert.equal(decision.facts[0]?.type, "DisputeAnswered/1");
  assert.deepEqual(decision.letters?.[0]?.to, { party: "member" });
  assert.equal(
    answer.refusals?.(on("authority", ...opened()))[0]?.rule,
    "disputes.nothingToAnswer",
  );
});

test("an unanswered dispute is not agreed; its opener may withdraw it", () => {
  const s = on("member", ...opened());
  const agreed = decide(settle, { dispute: "dispute-1", how: "agreed" }, s);
  assert.ok(!agreed.ok && "refusals" in agreed);
  assert.equal(agreed.refusals[0]?.rule, "disputes.notAnswered");
  const [ended] = factsOf(settle, { dispute: "dispute-1", how: "withdrawn" }, s);
  assert.deepEqual(ended?.content, { dispute: "dispute-1", how: "withdrawn" });
});

test("a finding of today is challenged, and another party replies once", () => {
  const [made] = factsOf(challenge, { finding: "density", challenge: paper }, on("union"));
  assert.ok(made);
  const s = on("secretary", made);
  const [reply] = factsOf(replyToChallenge, { challenge: "challenge-1", reply: paper }, s);
  assert.equal(reply?.type, "ChallengeReplied/1");
  const none = replyToChallenge.refusals?.(on("union", made));
  assert.equal(none?.[0]?.rule, "disputes.nothingToReplyTo");
  const other = decide(challenge, { finding: "noSuchFinding", challenge: paper }, on("union"));
  assert.ok(!other.ok);
});

test("every act of the room is a fact that its schema takes", () => {
  const [one] = opened();
  assert.ok(one);
  const parsed = parseFact(printFact("host/alder-lives", "2026-11-20T12:00:00Z", one), 1);
  assert.ok(parsed.ok, parsed.ok ? "" : parsed.because);
});

test("the sentences are whole in both languages", () => {
  assert.deepEqual(checkCatalogue(disputes.words), []);
});
