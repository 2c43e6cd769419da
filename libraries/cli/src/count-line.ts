/** The line that `rochdale count --json` prints for a file: the figures that others script against. */
import type { ElectionRules } from "@rochdale/count/elections/presets.ts";
import type { Report } from "@rochdale/count/elections/report.ts";

/** Fields and figures as the published expected results have them. */
export type CountLine = {
  readonly file: string;
  readonly rules: string;
  readonly status: Report["status"];
  readonly decimals: number;
  readonly valid: number;
  readonly invalid: number;
  /** A whole number where the rule's quota is one, else decimals. */
  readonly quota: number | string;
  readonly elected: Report["elected"];
  readonly stages: readonly {
    readonly stage: number;
    readonly action: string;
    readonly quota: string;
    readonly votes: readonly string[];
    readonly nonTransferable: string;
    readonly elected: readonly number[];
  }[];
  readonly lots: Report["lots"];
  readonly needs: Report["needs"];
};

/**
 * The line for a report. In a Scottish count those who fill the last places under rule 52 are elected
 * but not listed with the stage, as the declared results have it; elsewhere they are.
 */
export function countLine(file: string, report: Report, rule: ElectionRules): CountLine {
  const { rules, status, decimals, valid, invalid, elected, lots, needs } = report;
  const recomputed = rule.method === "gregory" && rule.clauses.quotaRecomputed.value;
  const whole = /^\d+(?:\.0+)?$/.test(report.quota) && !recomputed;
  return {
    file,
    rules,
    status,
    decimals,
    valid,
    invalid,
    quota: whole ? Number(report.quota) : report.quota,
    elected,
    stages: report.stages.map((stage) => ({
      stage: stage.stage,
      action: stage.action,
      quota: stage.quota,
      votes: stage.votes,
      nonTransferable: stage.nonTransferable,
      elected: rules === "scottish-2007" ? stage.elected : [...stage.elected, ...stage.filled],
    })),
    lots,
    needs,
  };
}
