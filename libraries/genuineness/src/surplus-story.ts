/** Each year's surplus as the record tells it: worked out again from its balances, and whether those resolved it whose it is to resolve. */
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import { parametersOf } from "@rochdale/facts/governance-parameters.ts";
import { all, roleOf, type Story } from "@rochdale/facts/story.ts";
import type { SurplusForm } from "@rochdale/facts/surplus-told.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import type { LegalForm } from "@rochdale/money/surplus/legal-form.ts";
import { surplus, type Surplus } from "@rochdale/money/surplus/surplus.ts";
import { carriedAt } from "./resolutions-decided.ts";
import { before } from "./scene.ts";

/** The forms by the names of the surplus contract. */
const FORMS: { readonly [form in SurplusForm]: LegalForm } = {
  coopSociety: "cooperativeSociety",
  communityBenefitSociety: "communityBenefitSociety",
  cicShares: "cicByShares",
  cicGuarantee: "cicByGuarantee",
  charity: "charity",
  employeeTrust: "employeeOwnershipTrustCompany",
};

export type ProposedContent = Content<"SurplusProposed/1">;
/** Who must resolve it: the members wherever the rules do not clearly leave it to the board. */
export type WhoResolves = "members" | "board";

export type SurplusYear = {
  readonly year: string;
  readonly proposed: Entry<"SurplusProposed/1">;
  readonly who: WhoResolves;
  /** The resolution of whoever must resolve it; undefined before, or where the wrong people resolved it. */
  readonly resolved: Entry<"SurplusResolved/1"> | undefined;
  /** The members' meeting that carried it. */
  readonly meeting: Entry<"MeetingHeld/1"> | undefined;
  /** As `rochdale surplus` prints it; null where the balances cannot be read. */
  readonly result: Surplus | null;
  readonly shared: readonly Entry<"SurplusShared/1">[];
};

/** Every year of which something was proposed, by its last proposal, the newest first. */
export function surplusYears(story: Story): readonly SurplusYear[] {
  const proposals = new Map(
    all(story, "SurplusProposed/1").map((entry) => [entry.content.year, entry]),
  );
  return [...proposals.values()]
    .toSorted((a, b) => (a.content.lastMonth < b.content.lastMonth ? 1 : -1))
    .map((proposed) => yearOf(story, proposed));
}

function yearOf(story: Story, proposed: Entry<"SurplusProposed/1">): SurplusYear {
  const { year } = proposed.content;
  const who = whoResolves(story, proposed.on);
  const found = all(story, "SurplusResolved/1")
    .filter((entry) => entry.content.year === year && before(proposed, entry))
    .map((resolved) => ({ resolved, meeting: carriedSince(story, proposed, resolved) }))
    .findLast(({ resolved, meeting }) =>
      who === "board" && resolved.content.meeting === null
        ? roleOf(story, resolved.by) === "board"
        : meeting !== undefined,
    );
  const result = surplus(surplusInput(story, proposed, found ? year : null));
  return {
    year,
    proposed,
    who,
    resolved: found?.resolved,
    meeting: found?.meeting,
    result: isRefusal(result) ? null : result,
    shared: all(story, "SurplusShared/1").filter((entry) => entry.content.year === year),
  };
}

/** The meeting named, where it was held after the proposal and carried a resolution on the surplus. */
export function carriedSince(
  story: Story,
  proposed: Entry<"SurplusProposed/1">,
  { content }: Pick<Entry<"SurplusResolved/1">, "content">,
): Entry<"MeetingHeld/1"> | undefined {
  const carried = carriedAt(story, content.meeting, ["surplus"]);
  const held = carried?.second ?? carried?.held;
  return held && before(proposed, held) ? held : undefined;
}

/** By the rules in force on a day; where they say nothing clear, it is the members'. Our own standard. */
export function whoResolves(story: Story, day: string): WhoResolves {
  return parametersOf(story, day)?.surplus.decidedBy === "board" ? "board" : "members";
}

const RESERVE = "equity:reserves";
const SHARES = ["equity:member-shares", "liabilities:member-shares"];

/** The input of `rochdale surplus` for a proposal; `resolution` null before it was voted. */
export function surplusInput(
  story: Story,
  { content, position }: Pick<Entry<"SurplusProposed/1">, "content" | "position">,
  resolution: string | null,
) {
  return {
    legalForm: FORMS[content.form],
    trialBalance: content.balance.map(({ account, accountType, fund, pence }) => ({
      account,
      type: accountType,
      fund,
      amount: pence,
      ...(account === RESERVE && fund === "general" ? { role: "reserve" } : {}),
      ...(SHARES.includes(account) ? { role: "memberShares" } : {}),
    })),
    rules: rulesBefore(story, position),
    proposals: content.uses.map(({ use, amountPence, rate, way, sameTerms, reasonablePay }) => ({
      use,
      ...(rate === null ? { amount: amountPence ?? 0 } : { rate }),
      ...(resolution === null ? {} : { resolution }),
      reasonablePay: reasonablePay !== null,
      sameTerms,
      ...(way === null ? {} : { measure: way }),
    })),
  };
}

/** What the body's rules said when it was proposed: reserve, interest, and whether shares are paid back. */
function rulesBefore(story: Story, position: number) {
  const last = <E extends { readonly position: number }>(entries: readonly E[]) =>
    entries.findLast((entry) => entry.position < position);
  const stated = last(all(story, "SurplusRulesStated/1"))?.content;
  const terms = last(all(story, "ShareTermsStated/1"))?.content;
  return {
    minimumReserve: stated?.minimumReserve ?? null,
    maximumShareInterest: stated?.maximumShareInterest ?? null,
    redemption: redemptionOf(terms),
  };
}

/** Where nothing was stated, members may have their shares paid back: the careful reading. */
function redemptionOf(terms: Content<"ShareTermsStated/1"> | undefined) {
  switch (terms?.redemption) {
    case "unconditionalRightToRefuse":
      return { unconditionalRightToRefuse: true };
    case "fullProhibition":
      return { prohibition: "full" };
    case "partialProhibition":
      return {
        prohibition: "partial",
        minimumShareOfHighest: terms.minimumShareOfHighest,
        ...(terms.highestPaidUpPence === null ? {} : { highestPaidUp: terms.highestPaidUpPence }),
      };
    default:
      return { prohibition: "none" };
  }
}
