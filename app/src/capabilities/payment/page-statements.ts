/** All payment statements of a contract: what each month came to, what was paid when, what waits, what is in dispute. */
import { money } from "@rochdale/language/say.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { all } from "@rochdale/facts/story.ts";
import { claimLists } from "@rochdale/genuineness/claim-lists.ts";
import { contractPrices } from "@rochdale/genuineness/contract-prices.ts";
import {
  confirmedBy,
  paidBy,
  settledStatements,
  type Settled,
} from "@rochdale/genuineness/payments-made.ts";
import { nextPeriod } from "@rochdale/genuineness/statement-told.ts";
import { monthAndYear } from "../../design/days.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html } from "../../design/html.ts";
import { columns, heading, lead, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import { scheduleLine, steps } from "./page-statement.ts";
import { assessmentOf, lineName, mayPreview, reportsTold } from "./rules.ts";
import type { Speak } from "./speak.ts";

export type StatementsShown = {
  readonly story: Story;
  readonly day: string;
  readonly acts: readonly string[];
};

export function statementsPage(speak: Speak, shown: StatementsShown): Html {
  const { say } = speak;
  const { story, day } = shown;
  const title = heading(say("payment.title"), { level: 1, size: "l" });
  const prices = contractPrices(story);
  const contract = link(speak.link(`${speak.base}/contract`), say("payment.toContract"));
  if (!prices) {
    return html`${title} ${emptyState(say("payment.none"))} ${paragraph(contract)}
    ${steps(speak, shown.acts)}`;
  }
  const settled = settledStatements(story);
  const last = settled.at(-1);
  const kind = prices.signed.content.heads.kind;
  const main = html`${kind === "partnership" ? paragraph(say("payment.partnership")) : null}
  ${table(speak, settled)} ${next(speak, shown)} ${reports(speak, story)} ${lists(speak, story)}
  ${disputes(speak, story)} ${steps(speak, shown.acts)}`;
  const aside = html`${figures(speak, shown, settled)}
  ${paragraph(scheduleLine(speak, story, last?.statement.period ?? prices.firstMonth) ?? "", "s")}
  ${paragraph(contract, "s")}`;
  const sentence = last
    ? say("payment.lead", { count: settled.length, day: { day } })
    : say("payment.lead.none");
  return html`${title} ${lead(sentence)} ${columns(main, aside)}`;
}

function table(speak: Speak, settled: readonly Settled[]): Html {
  const { say, language } = speak;
  return stackingTable({
    caption: say("payment.statements"),
    empty: say("payment.lead.none"),
    columns: [
      { heading: say("payment.month") },
      { heading: say("payment.due"), kind: "number" },
      { heading: say("payment.heldSum"), kind: "number" },
      { heading: say("payment.paidWhen") },
    ],
    rows: settled.toReversed().map(({ statement, coveredOn, days, dueBy }) => ({
      cells: [
        link(
          speak.link(`${speak.base}/payments/${statement.period}`),
          monthAndYear(language, statement.period),
        ),
        money(language, statement.total),
        statement.held === 0n ? "" : money(language, statement.held),
        coveredOn === null
          ? say("payment.open", { day: { day: dueBy } })
          : say("payment.after", { days: days ?? 0 }),
      ],
    })),
  });
}

function next(speak: Speak, { story, day }: StatementsShown): Html | null {
  const period = nextPeriod(story);
  if (period === undefined || !mayPreview(story, day)) return null;
  const month = monthAndYear(speak.language, period);
  const href = speak.link(`${speak.base}/payments/${period}`);
  return paragraph(link(href, speak.say("payment.previewOf", { month })));
}

/** Days to pay: the median and the longest, of the statements that are covered. */
function figures(speak: Speak, { story, day }: StatementsShown, settled: readonly Settled[]): Html {
  const { say, language } = speak;
  const days = settled
    .flatMap((one) => (one.days === null ? [] : [one.days]))
    .toSorted((a, b) => a - b);
  const median = days[Math.floor((days.length - 1) / 2)];
  const due = settled.at(-1)?.dueInAll ?? 0n;
  const rows: [string, string][] = [
    [say("payment.all.due"), money(language, due)],
    [say("payment.all.paid"), money(language, paidBy(story, day))],
    [say("payment.all.confirmed"), money(language, confirmedBy(story, day))],
    [
      say("payment.daysToPay"),
      median === undefined
        ? say("payment.daysToPay.none")
        : say("payment.daysToPay.are", { median, longest: days.at(-1) ?? 0 }),
    ],
  ];
  return section(say("payment.all"), descriptionRows(rows), { id: "all", size: "s" });
}

const REPORTS_SHOWN = 12;

function reports(speak: Speak, story: Story): Html | null {
  const { say, language } = speak;
  const told = reportsTold(story).slice(-REPORTS_SHOWN).toReversed();
  if (told.length === 0) return null;
  const body = stackingTable({
    caption: say("payment.reports"),
    captionSize: "hidden",
    columns: [
      { heading: say("payment.reports.what") },
      { heading: say("payment.month") },
      { heading: say("payment.reports.value"), kind: "number" },
      { heading: say("payment.reports.state") },
    ],
    rows: told.map((one) => {
      const { metric, period, value } = one.content;
      const assessed = assessmentOf(story, one)?.content;
      const shown = assessed?.assessed === "revised" ? assessed.value : null;
      return {
        cells: [
          metric,
          monthAndYear(language, period),
          shown === null || shown === undefined
            ? value
            : say("payment.reports.revised", { value, to: shown }),
          tagged(
            assessed ? say(`enum.assessed.${assessed.assessed}`) : say("payment.reports.claimed"),
            assessed ? (assessed.assessed === "rejected" ? "stop" : "done") : "wait",
          ),
        ],
      };
    }),
  });
  return section(say("payment.reports"), body, { id: "reports" });
}

function lists(speak: Speak, story: Story): Html | null {
  const { say, language } = speak;
  const found = claimLists(story);
  if (found.length === 0) return null;
  const body = stackingTable({
    caption: say("payment.lists"),
    captionSize: "hidden",
    columns: [
      { heading: say("payment.lists.list") },
      { heading: say("payment.month") },
      { heading: say("payment.lists.units"), kind: "number" },
      { heading: say("payment.lists.state") },
    ],
    rows: found.toReversed().map(({ closed, units, drawn, checks }) => {
      const last = checks.at(-1)?.says;
      const state = !drawn ? "closed" : !last ? "drawn" : last.checkAll ? "checkAll" : "checked";
      return {
        cells: [
          link(
            speak.link(`${speak.base}/payments/lists/${closed.content.list}`),
            closed.content.list,
          ),
          monthAndYear(language, closed.content.period),
          String(units.length),
          say(`payment.lists.${state}`),
        ],
      };
    }),
  });
  return section(say("payment.lists"), body, { id: "lists" });
}

function disputes(speak: Speak, story: Story): Html | null {
  const { say, language } = speak;
  const raised = all(story, "LineDisputed/1");
  if (raised.length === 0) return null;
  const ended = new Map(
    all(story, "DisputeResolved/1").map(({ content }) => [content.dispute, content]),
  );
  const body = stackingTable({
    caption: say("payment.disputes"),
    captionSize: "hidden",
    columns: [
      { heading: say("payment.line") },
      { heading: say("payment.disputes.why"), long: true },
      { heading: say("payment.disputes.end"), long: true },
    ],
    rows: raised.toReversed().map(({ content, on }) => {
      const end = ended.get(content.dispute);
      const sum = end?.agreedPence;
      return {
        cells: [
          lineName(content),
          content.reasons,
          !end
            ? say("payment.disputes.open", { day: { day: on } })
            : sum !== null && sum !== undefined
              ? say("payment.disputes.settled", { sum: money(language, BigInt(sum)) })
              : say(`enum.lineDispute.${end.result}`),
        ],
      };
    }),
  });
  return section(say("payment.disputes"), body, { id: "disputes" });
}
