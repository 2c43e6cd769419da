/** What was proposed to be done with a surplus, and by which vote. */
import { fraction, multiply } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { field, listOr, objectOr, refuse, wholeOr } from "@rochdale/language/refused-input.ts";
import { roundDown, shareOr } from "../exact.ts";
import { uses } from "./legal-form.ts";
import type { Use } from "./legal-form.ts";

export type Proposal = {
  readonly use: Use;
  /** The reference of the vote; null where there is none. */
  readonly resolution: string | null;
  readonly sum:
    | { readonly by: "amount"; readonly pence: bigint }
    | { readonly by: "ofAvailable" | "rate"; readonly share: Fraction };
  readonly reasonablePay: boolean;
  readonly sameTerms: boolean;
  readonly measure: string | null;
  readonly toAssetLockedBody: boolean;
};

/** In the order in which they are worked. Refuses `unknownUse`, `badProposal` and bad figures. */
export function readProposals(stated: unknown): Proposal[] {
  const proposals = listOr("badProposal", stated ?? []).map(readProposal);
  return uses.flatMap((use) => proposals.filter((proposal) => proposal.use === use));
}

function readProposal(stated: unknown): Proposal {
  const row = objectOr("badProposal", stated);
  const use = uses.find((one) => one === field(row, "use")) ?? refuse("unknownUse");
  const ways = ["amount", "ofAvailable", "rate"] as const;
  const [by, ...others] = ways.filter((way) => (field(row, way) ?? null) !== null);
  if (by === undefined || others.length > 0) return refuse("badProposal");
  if (by === "rate" && use !== "shareInterest") return refuse("badProposal");
  const value = field(row, by);
  const text = (name: string) => {
    const said = field(row, name);
    return typeof said === "string" && said.trim() !== "" ? said : null;
  };
  const yes = (name: string) => {
    const said = field(row, name) ?? false;
    return typeof said === "boolean" ? said : refuse("badProposal");
  };
  return {
    use,
    resolution: text("resolution"),
    sum:
      by === "amount"
        ? { by, pence: wholeOr("badAmount", value) }
        : { by, share: shareOr("badShare", value) },
    reasonablePay: yes("reasonablePay"),
    sameTerms: yes("sameTerms"),
    measure: text("measure"),
    toAssetLockedBody: yes("toAssetLockedBody"),
  };
}

/** Pence proposed; fractions are rounded down. */
export function proposedPence(
  { sum }: Proposal,
  of: { readonly available: bigint; readonly memberShares: bigint },
): bigint {
  if (sum.by === "amount") return sum.pence;
  const whole = sum.by === "rate" ? of.memberShares : of.available;
  return roundDown(multiply(sum.share, fraction(whole)));
}
