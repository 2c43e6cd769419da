/** The rules from 22 November 2026: those before, and what is asked of money and of life as a mutual. Never edited once it was published. */
import { paidInTime, paidWhatWasDue } from "../paid-as-due.ts";
import type { RulePack } from "../rule-pack-shape.ts";
import { surplusUsed } from "../surplus-used.ts";
import { voiceShared } from "../voice.ts";
import { pack202611 } from "./2026-11.ts";

export const pack20261122: RulePack = {
  id: "2026-11-22",
  version: 1,
  from: "2026-11-22",
  rules: [...pack202611.rules, surplusUsed, paidWhatWasDue, paidInTime, voiceShared],
};
