/** Replies that are owed: unions, statements, questions, disputes; each at its last day. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { consultationDues, disputeDues, replyDue } from "./due-consultation.ts";
import { vantageOf } from "./due-item.ts";
import { paperOf, tell, without } from "./told-story.ts";
import { wholeLife } from "./whole-life.ts";

const base = without(wholeLife, "UnionNotified/1", "UnionAnswered/1").filter(
  (one) => one.on <= "2025-01-15",
);
const at = (asOf: string, ...more: NewFact[]) => vantageOf(tell([...base, ...more]), asOf);
const states = (asOf: string, ...more: NewFact[]) =>
  consultationDues(at(asOf, ...more)).map((due) => `${due.id} ${due.state} ${due.due}`);

const union = "Union of Care Workers";
const notified = fact("UnionNotified/1", "proposer", "2025-01-20", {
  union,
  papers: [],
  replyBy: "2025-02-17",
});
const answered = (on: string) =>
  fact("UnionAnswered/1", "union", on, { union, stance: "opposes", statement: paperOf("u") });

test("a union replies by the day its notice names", () => {
  assert.deepEqual(states("2025-02-10", notified), ["union.1 dueSoon 2025-02-17"]);
  assert.deepEqual(states("2025-02-07", notified), ["union.1 running 2025-02-17"]);
  assert.deepEqual(states("2025-02-18", notified), ["union.1 late 2025-02-17"]);
  assert.equal(states("2025-03-01", notified, answered("2025-02-17"))[0], "union.1 met 2025-02-17");
  assert.equal(
    states("2025-03-01", notified, answered("2025-02-18"))[0],
    "union.1 metLate 2025-02-17",
  );
});

test("its statement is answered within 20 working days", () => {
  const reply = fact("AnswerGivenToUnion/1", "authority", "2025-03-10", {
    union,
    reply: paperOf("r"),
  });
  assert.equal(
    states("2025-02-11", notified, answered("2025-02-10"))[1],
    "unionAnswer.1 running 2025-03-10",
  );
  assert.equal(
    states("2025-03-11", notified, answered("2025-02-10"), reply)[1],
    "unionAnswer.1 met 2025-03-10",
  );
});

test("an answer given to another union is no answer to this one, nor is an earlier one", () => {
  const given = (to: string, on: string) =>
    fact("AnswerGivenToUnion/1", "authority", on, { union: to, reply: paperOf("r") });
  const answer = (...more: NewFact[]) =>
    states("2025-03-11", notified, answered("2025-02-10"), ...more)[1];
  assert.equal(answer(given("Another Union", "2025-02-20")), "unionAnswer.1 late 2025-03-10");
  assert.equal(answer(given(union, "2025-02-01")), "unionAnswer.1 late 2025-03-10");
});

test("another union's answer is not this one's", () => {
  const other = fact("UnionAnswered/1", "union", "2025-02-01", {
    union: "Another Union",
    stance: "neutral",
    statement: paperOf("o"),
  });
  assert.equal(states("2025-02-18", notified, other)[0], "union.1 late 2025-02-17");
});

test("each question has its own clock and its own answer", () => {
  const question = (number: number, to: "authority" | "proposers") =>
    fact("QuestionAsked/1", "staff", "2025-01-20", {
      question: number,
      from: "staff",
      nameWithheld: true,
      to,
      text: paperOf("q"),
      replyBy: "2025-02-03",
    });
  const answer = fact("QuestionAnswered/1", "proposer", "2025-02-03", {
    question: 2,
    answer: paperOf("a"),
  });
  const facts = [question(1, "authority"), question(2, "proposers"), answer];
  assert.deepEqual(states("2025-02-04", ...facts), [
    "question.1 late 2025-02-03",
    "question.2 met 2025-02-03",
  ]);
  const who = consultationDues(at("2025-02-04", ...facts)).map((due) => due.mustAct.message);
  assert.deepEqual(who, ["due.who.named", "due.who.proposers"]);
});

test("the standard's own days for a reply: 10 for a question, 20 for a union or a dispute", () => {
  const vantage = at("2025-01-20");
  assert.equal(replyDue(vantage, "question", "2025-01-20"), "2025-02-03");
  assert.equal(replyDue(vantage, "union", "2025-01-20"), "2025-02-17");
  assert.equal(replyDue(vantage, "dispute", "2025-01-20"), "2025-02-17");
});

test("a dispute is answered or settled, whichever comes first", () => {
  const opened = fact("DisputeOpened/1", "member", "2025-01-20", {
    dispute: "rota",
    from: "members",
    to: "mutual",
    about: "The rota",
    doc: paperOf("d"),
    replyBy: "2025-02-17",
  });
  const settled = fact("DisputeSettled/1", "arbiter", "2025-02-17", {
    dispute: "rota",
    how: "mediated",
  });
  const replied = fact("DisputeAnswered/1", "board", "2025-02-20", {
    dispute: "rota",
    answer: paperOf("a"),
  });
  const state = (...more: NewFact[]) =>
    disputeDues(at("2025-03-01", opened, ...more)).map((due) => [due.id, due.state, due.done]);
  assert.deepEqual(state(), [["dispute.rota", "late", null]]);
  assert.deepEqual(state(settled, replied), [["dispute.rota", "met", "2025-02-17"]]);
  const towards = (to: "mutual" | "authority") => {
    const one = { ...opened, content: { ...opened.content, to } } as NewFact;
    return disputeDues(at("2025-03-01", one)).map((due) => due.mustAct.message);
  };
  assert.deepEqual(
    [towards("mutual"), towards("authority")],
    [["due.who.mutual"], ["due.who.named"]],
  );
  assert.deepEqual(state(replied), [["dispute.rota", "metLate", "2025-02-20"]]);
});
