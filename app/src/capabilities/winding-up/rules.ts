/** When a mutual lives, and when it may be sold or opened to an investor. */
import { governingDesign } from "@rochdale/facts/designs-told.ts";
import { endOf } from "@rochdale/facts/ends-told.ts";
import type { Content } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { has, latest, opening, type Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { membersCarried, memberVotes } from "./rules-votes.ts";

export const OUR_STANDARD = "rochdale-2";

export function refusal(name: string, law: string, values: Message["values"] = {}): Refusal {
  return {
    rule: `windingUp.${name}`,
    law,
    because: { message: `windingUp.refused.${name}`, values },
    remedy: { message: `windingUp.remedy.${name}`, values },
  };
}

/** A body that lives as a mutual and has not ended. */
export function lives(story: Story): readonly Refusal[] {
  if (endOf(story)) return [refusal("ended", OUR_STANDARD)];
  const runs = opening(story).start === "alreadyRunning" || has(story, "Converted/1");
  return runs ? [] : [refusal("notRunning", OUR_STANDARD)];
}

export type SaleKind = Content<"ControlSold/1">["what"];

/** What the rules and the contract say of a sale, an assignment or an investor: whether the members' vote is needed. */
export function needsMembers(story: Story, what: SaleKind): boolean {
  const design = governingDesign(story);
  const heads = latest(story, "ContractSigned/1")?.content.heads;
  const byRules = {
    sale: design?.saleNeedsMembers,
    assignment: design?.assignmentNeedsMembers,
    investor: design?.investorNeedsMembers,
  };
  const byContract = {
    sale: heads?.noSaleWithoutMembers,
    assignment: heads?.noAssignmentWithoutMembers,
    investor: heads?.noInvestorWithoutMembers,
  };
  return byRules[what] === true || byContract[what] === true;
}

/** Those who act for the body itself; a regulator or an archivist records what happened, a breach too. */
export const ACTS_FOR_THE_BODY: readonly Role[] = ["secretary", "board"];

/**
 * Who acts for the body does not sell, assign or let in an investor past a rule or a contract that leaves it to the
 * members. An independent person may record that it happened: the record shows the breach.
 */
export function maySell(
  story: Story,
  sale: { readonly what: SaleKind; readonly membersVote: string | null; readonly by: Role },
): readonly Refusal[] {
  const { what, membersVote, by } = sale;
  if (membersVote !== null && !memberVotes(story).some((vote) => vote.id === membersVote)) {
    return [refusal("noSuchVote", OUR_STANDARD)];
  }
  if (!ACTS_FOR_THE_BODY.includes(by) || !needsMembers(story, what)) return [];
  const line = governingDesign(story)?.thresholds.assetDisposal ?? "1/2";
  if (membersCarried(story, membersVote, { matters: [what], line })) return [];
  const values = { what: { message: `enum.saleKind.${what}` }, line };
  return [refusal("membersDecide", "tuc-coopsuk-2013", values)];
}
