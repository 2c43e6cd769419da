/** Acts of reporting: the mutual reports what the contract counts, an assessor apart from both sides checks it. */
import { fact } from "@rochdale/facts/fact.ts";
import { exactAmount } from "@rochdale/facts/price-terms.ts";
import { all } from "@rochdale/facts/story.ts";
import { claimLists } from "@rochdale/genuineness/claim-lists.ts";
import { act, problem, recordedFacts, type Situation } from "../../house/act.ts";
import type { Fields } from "../../house/field.ts";
import { fewFault } from "./rules-few.ts";
import {
  assessmentOf,
  assessorApart,
  metricsReported,
  numbered,
  priced,
  reportFault,
  reportsTold,
  unlessAny,
} from "./rules.ts";

const REPORTS_OFFERED = 60;

/** "report-4": "visits, 2026-10: 812". */
export function reportNames(s: Pick<Situation, "story">): Readonly<Record<string, string>> {
  return Object.fromEntries(
    reportsTold(s.story).map(({ content }) => [
      content.observation,
      `${content.metric}, ${content.period}: ${content.value}`,
    ]),
  );
}

function recent(ids: readonly string[]): readonly string[] {
  return ids.slice(-REPORTS_OFFERED).toReversed();
}

export const report = act({
  id: "payment.report",
  may: ["secretary"],
  fields: (s): Fields => {
    const metrics = metricsReported(s.story).map((one) => one.metric);
    return {
      metric: {
        kind: "choice",
        options: metrics,
        ...(metrics.length === 1 ? { suggest: metrics[0] ?? "" } : {}),
      },
      period: { kind: "text", max: 7 },
      value: { kind: "text", max: 30 },
      notAllowable: {
        kind: "choices",
        options: ["notAllowable"],
        words: "payment.cost",
        optional: true,
      },
      corrects: {
        kind: "choice",
        options: recent(reportsTold(s.story).map((one) => one.content.observation)),
        names: reportNames(s),
        optional: true,
      },
      evidence: { kind: "paper", document: "evidence", open: "parties", optional: true },
    };
  },
  refusals: (s) => {
    const missing = priced(s.story);
    return missing.length > 0 ? missing : unlessAny(metricsReported(s.story), "nothingCounted");
  },
  decide(command, s) {
    const corrects = (command["corrects"] as string | null) ?? null;
    const told = {
      ...{ metric: String(command["metric"]), period: String(command["period"]), corrects },
      value: String(command["value"]).replace(/,/g, ""),
    };
    if (!exactAmount.safeParse(told.value).success) {
      return problem("value", "payment.problem.number");
    }
    const wrong = reportFault(s.story, told, s.day) ?? fewFault(s.story, told);
    if (wrong) return problem(wrong.field, wrong.because.message, wrong.because.values);
    const ids = all(s.story, "ObservationReported/1").map((one) => one.content.observation);
    const evidence = command["evidence"] as { readonly commitment: string } | null;
    const { metric, period, value } = told;
    return recordedFacts(
      fact("ObservationReported/1", s.by.party, s.day, {
        ...{ observation: corrects ?? numbered("report", ids), metric, period, value },
        allowable: (command["notAllowable"] as readonly string[] | null)?.length !== 1,
        evidence: evidence?.commitment ?? null,
      }),
    );
  },
  then: () => "/payments",
});

/** Reports that no assessor has checked and that are in no list. */
function reportsWaiting(s: Pick<Situation, "story">) {
  const inLists = new Set(claimLists(s.story).map((one) => one.closed.content.observation));
  return reportsTold(s.story).filter(
    (one) => !assessmentOf(s.story, one) && !inLists.has(one.content.observation),
  );
}

export const assess = act({
  id: "payment.assess",
  may: ["assessor"],
  fields: (s): Fields => {
    const waiting = reportsWaiting(s);
    return {
      observation: {
        kind: "choice",
        options: waiting.map((one) => one.content.observation).slice(0, REPORTS_OFFERED),
        names: reportNames(s),
      },
      outcome: {
        kind: "choice",
        options: ["validated", "rejected", "revised"],
        words: "enum.assessed",
      },
      value: { kind: "text", max: 30, optional: true },
      evidence: { kind: "paper", document: "assessment", open: "parties", optional: true },
    };
  },
  refusals: (s) => [
    ...unlessAny(reportsWaiting(s), "noReportWaiting"),
    ...assessorApart(s.story, s.by.party),
  ],
  decide(command, s) {
    const assessed = command["outcome"] as "validated" | "rejected" | "revised";
    const value = (command["value"] as string | null)?.replace(/,/g, "") ?? null;
    if ((assessed === "revised") !== (value !== null)) {
      return problem("value", "payment.problem.revised");
    }
    const observation = String(command["observation"]);
    const told = reportsTold(s.story).find((one) => one.content.observation === observation);
    if (value !== null) {
      if (!exactAmount.safeParse(value).success) return problem("value", "payment.problem.number");
      const content = told?.content;
      const asked = {
        ...{ metric: content?.metric ?? "", period: content?.period ?? "", value },
        corrects: observation,
      };
      // How many of ten or more were right is a share of them, and the check is public: it may come to any figure.
      const wrong = reportFault(s.story, asked, s.day);
      if (wrong) return problem("value", wrong.because.message, wrong.because.values);
    }
    const evidence = command["evidence"] as { readonly commitment: string } | null;
    return recordedFacts(
      fact("ObservationAssessed/1", s.by.party, s.day, {
        ...{ observation, assessed, value },
        evidence: evidence?.commitment ?? null,
      }),
    );
  },
  then: () => "/payments",
});
