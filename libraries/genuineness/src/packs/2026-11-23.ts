/** The rules from 23 November 2026: those before, and what is asked of a partnership agreement. Never edited: a change is a new pack. */
import { partnerFunds, partnerLends } from "../partnership-kept.ts";
import { partnerSits } from "../partnership-seat.ts";
import type { RulePack } from "../rule-pack-shape.ts";
import { pack20261122 } from "./2026-11-22.ts";

export const pack20261123: RulePack = {
  id: "2026-11-23",
  version: 1,
  from: "2026-11-23",
  rules: pack20261122.rules.flatMap((rule) =>
    rule.id === "paidInTime" ? [rule, partnerFunds, partnerLends, partnerSits] : [rule],
  ),
};
