/** A rule pack: the finding rules that judge the days from its first day on. */
import type { FindingRule } from "./rule.ts";

export type RulePack = {
  readonly id: string;
  readonly version: number;
  /** The first day it judges. Days before the first pack are judged by the first. */
  readonly from: string;
  readonly rules: readonly FindingRule[];
};
