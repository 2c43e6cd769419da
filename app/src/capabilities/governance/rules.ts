/** When a design may be proposed, frozen and registered, and what the law of its form leaves no choice about. */
import { endOf } from "@rochdale/facts/ends-told.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import { designsProposed, furtherTold, rulesRegistered } from "@rochdale/facts/designs-told.ts";
import type { Design, Design4 } from "@rochdale/facts/governance.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { PutMatter } from "@rochdale/facts/resolutions.ts";
import { all, has, latest, opening, type Story } from "@rochdale/facts/story.ts";
import { resolutionsDecided } from "@rochdale/genuineness/resolutions-decided.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Problem } from "@rochdale/facts/refusal.ts";
import { caseStopped, gathered, OUR_STANDARD, refusal } from "../request/rules.ts";

/** A design as it was proposed, told as far as designs are told now. */
export type Proposed = {
  readonly on: string;
  readonly position: number;
  readonly content: { readonly version: number; readonly design: Design4 };
};

export function proposals(story: Story): readonly Proposed[] {
  return designsProposed(story).map(({ on, position, content: { version, design } }) => ({
    on,
    position,
    content: { version, design: furtherTold(design) },
  }));
}
export function proposalOf(story: Story, version: number): Proposed | undefined {
  return proposals(story).findLast((one) => one.content.version === version);
}

/** The version that was frozen last, and what it froze. */
export function frozenDesign(
  story: Story,
): { readonly entry: Entry<"DesignFrozen/1">; readonly proposed: Proposed } | undefined {
  const entry = latest(story, "DesignFrozen/1");
  const proposed = entry && proposalOf(story, entry.content.version);
  return entry && proposed ? { entry, proposed } : undefined;
}

/** Whether the body lives as a mutual: by its beginning, or since its conversion. */
export function lives(story: Story): boolean {
  return opening(story).start === "alreadyRunning" || has(story, "Converted/1");
}

/** The support ballot that is called and not yet reported: what it is about must not move. */
function ballotUnderWay(story: Story): Refusal | false {
  const called = all(story, "BallotCalled/1").findLast(
    (one) => one.content.purpose === "support" && !one.content.rehearsal,
  );
  if (!called) return false;
  const over = all(story, "BallotReported/1").some(
    (one) => one.content.ballot === called.content.ballot,
  );
  return !over && refusal("governance.ballotUnderWay", OUR_STANDARD);
}

export function cannotPropose(story: Story): readonly Refusal[] {
  return gathered(caseStopped(story), ballotUnderWay(story), woundUp(story));
}

function woundUp(story: Story): Refusal | false {
  return endOf(story) !== undefined && refusal("governance.woundUp", OUR_STANDARD);
}

export function cannotFreeze(story: Story): readonly Refusal[] {
  const last = proposals(story).at(-1);
  const frozen = frozenDesign(story);
  return gathered(
    caseStopped(story),
    ballotUnderWay(story),
    !last && refusal("governance.nothingProposed", OUR_STANDARD),
    last !== undefined &&
      frozen?.entry.content.version === last.content.version &&
      refusal("governance.frozenAlready", OUR_STANDARD, { version: last.content.version }),
    lives(story) && refusal("governance.livesAlready", OUR_STANDARD),
  );
}

/** Versions that may be registered: the frozen one; where the body already lives, any that was proposed. */
export function registrable(story: Story): readonly number[] {
  if (lives(story)) return [...new Set(proposals(story).map((one) => one.content.version))];
  const frozen = frozenDesign(story);
  return frozen ? [frozen.entry.content.version] : [];
}

export function cannotRegister(story: Story): readonly Refusal[] {
  return gathered(
    caseStopped(story),
    woundUp(story),
    proposals(story).length === 0 && refusal("governance.nothingProposed", OUR_STANDARD),
    proposals(story).length > 0 &&
      registrable(story).length === 0 &&
      refusal("governance.notFrozen", OUR_STANDARD),
  );
}

/** Matters by which a meeting may change the rules; with another legal form come other rules. */
const CHANGES_RULES: readonly PutMatter[] = ["rulesChange", "conversion", "merger"];

/**
 * Registered rules change only by the members: after the new design was proposed, a meeting with its quorum carried
 * a resolution on it, by the rules in force. Which resolution it was, the record's words tell; the registrar checks it (societies: Act of 2014;
 * companies: s.21 of the Companies Act 2006, general knowledge). That it be in this record is our own standard.
 */
export function membersHaveNotChanged(story: Story, version: number): Refusal | false {
  const registered = rulesRegistered(story);
  const proposed = proposalOf(story, version);
  if (!registered || !proposed) return false;
  const voted = resolutionsDecided(story).some(
    ({ held, counted, state }) =>
      held.position > proposed.position &&
      (state === "carried" || state === "awaitingSecondMeeting") &&
      (counted === undefined || CHANGES_RULES.includes(counted.matter)),
  );
  return !voted && refusal("governance.notVoted", "ca2006-s283");
}

type FormMust = {
  readonly forms: readonly Design["form"][];
  readonly field: "assetLock" | "surplus";
  readonly must: (design: Design) => boolean;
  readonly message: string;
};

/** What the law of a form leaves no choice about; the sources are in the law register under asset locks. */
const MUSTS: readonly FormMust[] = [
  {
    forms: ["cicGuarantee", "cicShares"],
    field: "assetLock",
    must: (d) => d.assetLock === "statutoryCic",
    message: "governance.must.cicLock",
  },
  {
    forms: ["charity"],
    field: "assetLock",
    must: (d) => d.assetLock === "charity",
    message: "governance.must.charityLock",
  },
  {
    forms: ["coopSociety", "companyGuarantee", "companyShares", "employeeTrust", "jointVenture"],
    field: "assetLock",
    must: (d) => d.assetLock !== "statutoryCic" && d.assetLock !== "statutoryCbs",
    message: "governance.must.lockOfAnother",
  },
  {
    forms: ["communityBenefitSociety"],
    field: "assetLock",
    must: (d) => d.assetLock !== "statutoryCic",
    message: "governance.must.lockOfAnother",
  },
  {
    forms: ["communityBenefitSociety", "cicGuarantee", "charity"],
    field: "surplus",
    must: (d) => d.surplus !== "distributedToInvestors",
    message: "governance.must.noPayout",
  },
  {
    forms: ["communityBenefitSociety", "charity"],
    field: "surplus",
    must: (d) => d.surplus !== "sharedWithMembers",
    message: "governance.must.noShare",
  },
];

/** Where a design breaks the law of its own form: a problem beside the answer to change. */
export function againstItsForm(design: Design): readonly Problem[] {
  const form: Message = { message: `enum.legalForm.${design.form}` };
  return MUSTS.filter((one) => one.forms.includes(design.form) && !one.must(design)).map((one) => ({
    field: one.field,
    text: { message: one.message, values: { form } },
  }));
}
