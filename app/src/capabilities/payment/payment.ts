/** Payment by results: reports and claims, a check apart from both sides, monthly statements that anyone can recompute, payments. */
import type { Story } from "@rochdale/facts/story.ts";
import { contractPrices } from "@rochdale/genuineness/contract-prices.ts";
import { drawingsOf } from "@rochdale/genuineness/statement-told.ts";
import { mergeCatalogues } from "@rochdale/language/say.ts";
import { statementWords } from "@rochdale/money/statement/words-statement.ts";
import type { Capability, Task } from "../../house/capability.ts";
import { assessClaims, closeClaims, drawClaims } from "./acts-claims.ts";
import { assess, report } from "./acts-reports.ts";
import { confirmPayment, dispute, draw, pay, resolveDispute } from "./acts-statements.ts";
import { paymentRoutes } from "./routes.ts";
import { mayDraw } from "./rules.ts";
import { actWords } from "./words-acts.ts";
import { pageWords } from "./words-pages.ts";
import { ruleWords } from "./words-rules.ts";

export const payment: Capability = {
  name: "payment",
  words: mergeCatalogues(actWords, pageWords, ruleWords, statementWords),
  acts: [
    report,
    assess,
    closeClaims,
    drawClaims,
    assessClaims,
    draw,
    dispute,
    resolveDispute,
    pay,
    confirmPayment,
  ],
  routes: paymentRoutes,
  tasks: (story, day) => (contractPrices(story) ? [task(story, day)] : []),
};

function task(story: Story, day: string): Task {
  const last = drawingsOf(story).at(-1)?.content.period;
  return {
    id: "payment",
    group: "goingLive",
    order: 61,
    name: { message: "payment.task" },
    hint: last
      ? { message: "payment.task.drawn", values: { month: { day: `${last}-01` } } }
      : { message: "payment.task.none" },
    state: mayDraw(story, day).length === 0 ? "open" : "done",
    page: "payments",
    acts: ["payment.draw", "payment.report"],
  };
}
