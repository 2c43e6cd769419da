/** A voter's paper: what is ticked or ranked on the page, read into answers or explained; and answers in words. */
import type { Answers } from "@rochdale/ballot/cast.ts";
import type { Question } from "@rochdale/ballot/election.ts";
import type { Message } from "@rochdale/language/message.ts";

/** The value that stands for "no answer". */
export const BLANK = "blank";

/** As the page holds it. A question to mark: the places ticked, or BLANK. A ranked one: what stands beside each, or "". */
export type Draft = readonly string[];
export type Answer = Answers[number];

export type ReadDraft =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problem: Message; readonly place: number };

export function readDraft(question: Question, draft: Draft): ReadDraft {
  return question.kind === "ranked"
    ? readRanks(question.answers, draft)
    : readMarks(question, draft);
}

function readMarks(question: Question & { kind: "homomorphic" }, draft: Draft): ReadDraft {
  const { answers, min, max, blank } = question;
  const wrong = (message: string, values: Message["values"] = {}) =>
    ({ ok: false, problem: { message, values }, place: 0 }) as const;
  if (draft.includes(BLANK)) {
    if (draft.length > 1) return wrong("choice.blankAndMore");
    return { ok: true, answer: BLANK };
  }
  const marked = answers.map((_, place) => (draft.includes(String(place)) ? 1 : 0));
  const count = draft.length;
  if (count === 0 && blank) return wrong("choice.none");
  if (count < min || count > max) {
    if (max === 1) return wrong("choice.one");
    return wrong("choice.between", { min, max, count });
  }
  return { ok: true, answer: marked };
}

/** Two with one number, or a number left out, are told; nothing is guessed. Nobody ranked is a blank paper. */
function readRanks(names: readonly string[], draft: Draft): ReadDraft {
  const ranks = names.map((_, place) => Number(draft[place] || 0));
  const wrong = (place: number, message: string, values: Message["values"]) =>
    ({ ok: false, problem: { message, values: values ?? {} }, place }) as const;
  for (const [place, rank] of ranks.entries()) {
    const first = ranks.indexOf(rank);
    if (rank > 0 && first < place) {
      const both = { first: names[first] ?? "", second: names[place] ?? "" };
      return wrong(place, "rank.double", { rank, ...both });
    }
  }
  const most = Math.max(0, ...ranks);
  for (let rank = 1; rank < most; rank += 1) {
    if (!ranks.includes(rank)) {
      const values = { given: most, missing: rank };
      return wrong(ranks.indexOf(most), "rank.gap", values);
    }
  }
  return { ok: true, answer: ranks };
}

/** What an answer says, one line each, in the order of preference where there is one; none for a blank paper. */
export function shownAnswer(question: Question, answer: Answer): readonly string[] {
  if (answer === BLANK) return [];
  const { answers } = question;
  if (question.kind === "homomorphic") return answers.filter((_, place) => answer[place] === 1);
  return answers
    .map((name, place) => ({ name, rank: answer[place] ?? 0 }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ name, rank }) => `${rank}. ${name}`);
}
