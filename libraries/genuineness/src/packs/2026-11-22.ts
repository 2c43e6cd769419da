/** The rules from 22 November 2026: those before, and what is asked of money and of life as a mutual. Never edited: a change is a new pack. */
import { earlyWarning } from "../early-warning.ts";
import type { FindingRule } from "../rule.ts";
import { paidInTime, paidWhatWasDue } from "../paid-as-due.ts";
import { healthExclusion, reservedContract } from "../reserved-contract.ts";
import type { RulePack } from "../rule-pack-shape.ts";
import { surplusUsed } from "../surplus-used.ts";
import { voiceShared } from "../voice.ts";
import { pack202611 } from "./2026-11.ts";

/** What is new stands where a reader looks for it: after the rule of that name. */
const AFTER: { readonly [id: string]: readonly FindingRule[] } = {
  lawfulRoute: [reservedContract, healthExclusion],
  continuityReady: [paidWhatWasDue, paidInTime],
  meetingsOnTime: [voiceShared],
  booksCurrent: [earlyWarning, surplusUsed],
};

export const pack20261122: RulePack = {
  id: "2026-11-22",
  version: 1,
  from: "2026-11-22",
  rules: pack202611.rules.flatMap((rule) => [rule, ...(AFTER[rule.id] ?? [])]),
};
