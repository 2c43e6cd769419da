/** Acts that set a year's budget, and say what the rules allow of paying member shares back. */
import { fact } from "@rochdale/facts/fact.ts";
import { readLine } from "@rochdale/count/fraction.ts";
import { all } from "@rochdale/facts/story.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import { readBooks, type Books } from "../ledger/ledger.ts";
import { mayKeepBooks, payMayShow, refusal, yearWith } from "./rules.ts";
import { budgetFile, budgetTotals, readBudget } from "./rules-budget.ts";
import { isMonth, monthOf } from "./rules-months.ts";
import { keepBudget } from "./store.ts";

type Sent = { readonly month: string; readonly lines: string };

function budgetSent(s: Situation, { month, lines }: Sent) {
  const { chart } = s.loaded as Books;
  const read = readBudget(lines, { chart, payShows: payMayShow(s.story) });
  if (!read.ok) return read;
  const file = budgetFile({ month, lines: read.lines });
  return { ok: true as const, file, lines: read.lines, totals: budgetTotals(read.lines, chart) };
}

export const setBudget = act({
  id: "books.setBudget",
  may: ["secretary", "board"],
  fields: (s) => ({
    month: { kind: "text", max: 7, suggest: yearWith(s.story, monthOf(s.day)) },
    lines: { kind: "longText", max: 40_000, rows: 10 },
    document: { kind: "paper", document: "books", open: "public" },
  }),
  load: ({ db, situation }) => readBooks(db, situation.bodyId),
  refusals: (s) => mayKeepBooks(s.story),
  decide(command, s) {
    const { month } = command;
    if (!isMonth(month)) return problem("month", "books.problem.month");
    const year = yearWith(s.story, month);
    if (month !== year) {
      const values = { month: { day: `${month}-01` }, year };
      return problem("month", "books.problem.notAYear", values);
    }
    const sent = budgetSent(s, command);
    if (!sent.ok) {
      return { ok: false, problems: sent.problems.map((text) => ({ field: "lines", text })) };
    }
    const before = all(s.story, "BudgetSet/1").findLast(({ content }) => content.month === month);
    if (before?.content.digest === sent.file.digest) {
      return refused(refusal("sameBudget", { month: { day: `${month}-01` } }));
    }
    return recordedFacts(
      fact("BudgetSet/1", s.by.party, s.day, {
        month,
        incomePence: Number(sent.totals.income),
        expenditurePence: Number(sent.totals.expenditure),
        lines: sent.lines.length,
        digest: sent.file.digest,
      }),
      fact("DocumentPublished/1", s.by.party, s.day, {
        ...{ doc: command.document.commitment, title: command.document.title, kind: "books" },
      }),
    );
  },
  async rows({ tx, command, situation, at }) {
    const sent = budgetSent(situation, command);
    if (!sent.ok) throw new Error("a budget is read before it is kept");
    const { month } = command;
    await keepBudget(tx, { month, ...sent.file }, { bodyId: situation.bodyId, at });
  },
  then: (_, { month }) => `/books?as-at=${month}-01`,
});

const REDEMPTION = [
  "membersMayRedeem",
  "unconditionalRightToRefuse",
  "fullProhibition",
  "partialProhibition",
] as const;

export const stateShareTerms = act({
  id: "books.stateShareTerms",
  may: ["secretary"],
  fields: {
    redemption: { kind: "choice", options: REDEMPTION, words: "enum.redemption" },
    least: { kind: "fraction", optional: true },
    highest: { kind: "pence", optional: true },
    rules: { kind: "paper", document: "rules", open: "public" },
  },
  refusals: (s) => mayKeepBooks(s.story),
  decide(command, s) {
    const { redemption, least, highest } = command;
    const partial = redemption === "partialProhibition";
    if (partial && least === null) return problem("least", "books.problem.leastShare");
    if (least !== null && readLine(least) === null)
      return problem("least", "books.problem.overAll");
    return recordedFacts(
      fact("ShareTermsStated/1", s.by.party, s.day, {
        redemption,
        minimumShareOfHighest: partial ? least : null,
        highestPaidUpPence: partial ? highest : null,
        rules: command.rules.commitment,
      }),
    );
  },
  then: () => "/books/balance-sheet",
});
