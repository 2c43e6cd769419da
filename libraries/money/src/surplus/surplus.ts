/** From the trial balance to the use of the surplus (the contract in tests/conformance/surplus). */
import { compare, fraction, multiply } from "@rochdale/count/fraction.ts";
import { field, objectOr, orRefusal, refuse } from "@rochdale/language/refused-input.ts";
import type { Refusal } from "@rochdale/language/refused-input.ts";
import { largerOf, roundDown, roundUp, smallerOf, sumOf } from "../exact.ts";
import { conditionOf, isRefusalCode, isSociety, legalForms, refusals } from "./legal-form.ts";
import type { LegalForm, RefusalCode, Use } from "./legal-form.ts";
import { classifyShares, splitInterest } from "./member-shares.ts";
import type { MemberShares } from "./member-shares.ts";
import { proposedPence, readProposals } from "./proposals.ts";
import type { Proposal } from "./proposals.ts";
import { readRules } from "./rules.ts";
import type { ReserveRule, SurplusRules } from "./rules.ts";
import { positionOf, readBalances } from "./trial-balance.ts";
import type { Position, RestrictedFund } from "./trial-balance.ts";

/** Dividends of a CIC by shares, in per cent of its distributable profits. Since 1 October 2014. */
const cicDividendCap = fraction(35n, 100n);

export type SurplusStep =
  | { readonly step: "priorLosses" | "makeGoodRestricted"; readonly amount: bigint }
  | { readonly step: "minimumReserve"; readonly wanted: bigint; readonly amount: bigint };
export type Appropriation = {
  readonly use: Use;
  readonly proposed: bigint;
  readonly resolution?: string;
  readonly status: "allowed" | "refused";
  readonly amount: bigint;
  readonly code?: RefusalCode;
  readonly reason?: string;
};
export type FundMovement = RestrictedFund & { readonly madeGood: bigint; readonly closing: bigint };
export type Surplus = {
  readonly surplus: bigint;
  readonly steps: readonly SurplusStep[];
  readonly available: bigint;
  readonly appropriations: readonly Appropriation[];
  readonly carriedForward: bigint;
  readonly reserve: { readonly opening: bigint; readonly closing: bigint };
  readonly restrictedFunds: readonly FundMovement[];
  /** CICs by shares. */
  readonly cic?: {
    readonly distributableProfits: bigint;
    readonly cap: bigint;
    readonly used: bigint;
  };
  /** Registered societies. */
  readonly memberShares?: MemberShares & {
    readonly interestAsCost: bigint;
    readonly interestAsAppropriation: bigint;
  };
};

/**
 * What a mutual may do with its surplus, in which order, to the penny. A proposal stands or falls
 * as it was voted: it is never cut. Bad input is answered with a refusal and its code.
 */
export function surplus(input: unknown): Surplus | Refusal {
  return orRefusal(() => {
    const body = objectOr("unknownLegalForm", input);
    const form =
      legalForms.find((one) => one === field(body, "legalForm")) ?? refuse("unknownLegalForm");
    const position = positionOf(readBalances(field(body, "trialBalance")));
    const rules = readRules(field(body, "rules"), isSociety(form));
    const proposals = readProposals(field(body, "proposals"));
    return work(form, position, { rules, proposals });
  });
}

type Asked = { readonly rules: SurplusRules; readonly proposals: readonly Proposal[] };

function work(form: LegalForm, position: Position, { rules, proposals }: Asked): Surplus {
  const shares =
    rules.redemption === null ? null : classifyShares(position.memberShares, rules.redemption);
  const { steps, funds, available } = beforeProposals(position, rules.minimumReserve);
  const distributableProfits = largerOf(position.reserve + position.surplus, 0n);
  const cap = roundDown(multiply(cicDividendCap, fraction(distributableProfits)));
  const { memberShares } = position;
  const situation = {
    form,
    rules,
    memberShares,
    cicCap: cap,
    cicUsed: 0n,
    available,
    left: available,
  };
  const appropriations = proposals.map((proposal) => appropriated(proposal, situation));
  const taken = sumOf(appropriations.map(({ amount }) => amount));
  const madeGood = sumOf(funds.map((fund) => fund.madeGood));
  const closing = position.reserve + position.surplus - taken - madeGood;
  const interest = appropriations.filter(({ use }) => use === "shareInterest");
  const paid = sumOf(interest.map(({ amount }) => amount));
  return {
    surplus: position.surplus,
    steps,
    available,
    appropriations,
    carriedForward: available - taken,
    reserve: { opening: position.reserve, closing },
    restrictedFunds: funds,
    ...(form === "cicByShares"
      ? { cic: { distributableProfits, cap, used: situation.cicUsed } }
      : {}),
    ...(shares === null ? {} : { memberShares: { ...shares, ...splitInterest(paid, shares) } }),
  };
}

/** Prior losses, overspent restricted funds, minimum reserve: what is left then is available. */
function beforeProposals(position: Position, rule: ReserveRule | null) {
  let left = largerOf(position.surplus, 0n);
  const take = (wanted: bigint) => {
    const amount = smallerOf(largerOf(wanted, 0n), left);
    left -= amount;
    return amount;
  };
  const priorLosses = take(-position.reserve);
  const funds = position.restricted.map((fund): FundMovement => {
    const balance = fund.opening + fund.result;
    const madeGood = take(-balance);
    return { ...fund, madeGood, closing: balance + madeGood };
  });
  const wanted = wantedReserve(rule, position, priorLosses);
  const steps: SurplusStep[] = [
    { step: "priorLosses", amount: priorLosses },
    { step: "makeGoodRestricted", amount: sumOf(funds.map(({ madeGood }) => madeGood)) },
    { step: "minimumReserve", wanted, amount: take(wanted) },
  ];
  return { steps, funds, available: left };
}

function wantedReserve(rule: ReserveRule | null, position: Position, priorLosses: bigint): bigint {
  if (rule === null) return 0n;
  if (rule.kind === "shareOfSurplus") {
    const base = fraction(position.surplus - priorLosses);
    return largerOf(roundUp(multiply(rule.share, base)), 0n);
  }
  const target = roundUp(multiply(rule.months, fraction(position.expense, 12n)));
  return largerOf(target - largerOf(position.reserve + priorLosses, 0n), 0n);
}

type Situation = {
  readonly form: LegalForm;
  readonly rules: SurplusRules;
  readonly memberShares: bigint;
  readonly available: bigint;
  readonly cicCap: bigint;
  cicUsed: bigint;
  left: bigint;
};

function appropriated(proposal: Proposal, situation: Situation): Appropriation {
  const { use, resolution } = proposal;
  const proposed = proposedPence(proposal, situation);
  const voted = resolution === null ? {} : { resolution };
  const code = refusalOf(proposal, proposed, situation);
  if (code !== null) {
    const reason = refusals[code];
    return { use, proposed, ...voted, status: "refused", amount: 0n, code, reason };
  }
  situation.left -= proposed;
  if (use === "shareDividend" && !proposal.toAssetLockedBody) situation.cicUsed += proposed;
  return { use, proposed, ...voted, status: "allowed", amount: proposed };
}

/** The first refusal that applies: no vote, the legal form, then what is left. */
function refusalOf(proposal: Proposal, proposed: bigint, situation: Situation): RefusalCode | null {
  if (proposal.resolution === null) return "noResolution";
  const unlawful = unlawfulUse(proposal, proposed, situation);
  if (unlawful !== null) return unlawful;
  if (proposed <= situation.left) return null;
  return situation.left === 0n ? "noSurplus" : "insufficientSurplus";
}

function unlawfulUse(
  proposal: Proposal,
  proposed: bigint,
  { form, rules, memberShares, cicCap, cicUsed }: Situation,
): RefusalCode | null {
  const condition = conditionOf(form, proposal.use);
  if (isRefusalCode(condition)) return condition;
  switch (condition) {
    case "allowed":
      return null;
    case "reasonablePay":
      return proposal.reasonablePay ? null : "payNotShownReasonable";
    case "sameTerms":
      return proposal.sameTerms ? null : "notSameTerms";
    case "measured":
      return proposal.measure === null ? "noMeasureOfParticipation" : null;
    case "withinCicCap": {
      const within = proposal.toAssetLockedBody || cicUsed + proposed <= cicCap;
      return within ? null : "overCicCap";
    }
    case "withinMaximumInterest": {
      const maximum = rules.maximumShareInterest;
      if (maximum === null) return "noMaximumInterestInRules";
      const within =
        proposal.sum.by === "rate"
          ? compare(proposal.sum.share, maximum) <= 0
          : proposed <= roundDown(multiply(maximum, fraction(memberShares)));
      return within ? null : "aboveMaximumInterest";
    }
  }
}
