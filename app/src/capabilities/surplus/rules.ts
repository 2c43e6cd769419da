/** What a step of a surplus waits for, and why a proposal cannot stand: refusals with their law. */
import { parametersOf } from "@rochdale/facts/governance-parameters.ts";
import type { Entry, NewFact } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import type { SurplusForm } from "@rochdale/facts/surplus-told.ts";
import { surplusForm } from "@rochdale/facts/surplus-told.ts";
import { governingDesign } from "@rochdale/facts/designs-told.ts";
import type { Message } from "@rochdale/language/message.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { lawBehind } from "@rochdale/money/surplus/legal-form.ts";
import { surplus, type Appropriation, type Surplus } from "@rochdale/money/surplus/surplus.ts";
import {
  surplusInput,
  surplusYears,
  type SurplusYear,
} from "@rochdale/genuineness/surplus-story.ts";
import { gathered, OUR_STANDARD } from "../request/rules.ts";

type Proposed = Extract<NewFact, { type: "SurplusProposed/1" }>;

/** A refusal with its own sentences in this room. */
export function refusal(name: string, law: string, values: Message["values"] = {}): Refusal {
  return {
    rule: `surplus.${name}`,
    law,
    because: { message: `surplus.because.${name}`, values },
    remedy: { message: `surplus.remedy.${name}`, values },
  };
}

/** The form whose law on surplus is known; null where the design's form has none here. */
export function formOf(story: Story): SurplusForm | null {
  const read = surplusForm.safeParse(governingDesign(story)?.form);
  return read.success ? read.data : null;
}

/** What a proposal comes to once it is resolved, by the rules that were stated before it; null where it cannot be worked out. */
export function workedOut(
  story: Story,
  proposed: Pick<Entry<"SurplusProposed/1">, "content" | "position">,
): Surplus | null {
  const result = surplus(surplusInput(story, proposed, proposed.content.year));
  return isRefusal(result) ? null : result;
}

/** Every use that the law of the form, the rules or what is left refuses; and what the body's own rules keep out. */
export function mayPropose(story: Story, proposed: Proposed): readonly Refusal[] {
  const { content } = proposed;
  const result = workedOut(story, { content, position: story.entries.length });
  if (!result) return [refusal("doesNotAddUp", OUR_STANDARD)];
  const refusedUses = result.appropriations.filter(({ status }) => status === "refused");
  return [...refusedUses.map(useRefused), ...ownRules(story, proposed)];
}

function useRefused({ use, code, proposed }: Appropriation): Refusal {
  const named = code ?? "noSurplus";
  return {
    rule: `surplus.${named}`,
    law: lawBehind(named) ?? OUR_STANDARD,
    because: { message: `surplus.refused.${named}` },
    remedy: {
      message: "surplus.remedy.use",
      values: {
        use: { message: `enum.surplusUse.${use}` },
        sum: { pence: String(proposed) },
      },
    },
  };
}

/** A body whose rules reinvest everything gives nothing to members or staff, whatever the law allows. Its own rules. */
function ownRules(story: Story, { on, content }: Proposed): readonly Refusal[] {
  const rule = parametersOf(story, on)?.surplus.rule;
  if (rule !== "reinvested") return [];
  return content.uses
    .filter(({ use }) => use === "staffBonus" || use === "participationDividend")
    .map(({ use }) =>
      refusal("ownRules", OUR_STANDARD, {
        use: { message: `enum.surplusUse.${use}` },
        rule: { message: `enum.surplusRule.${rule}` },
      }),
    );
}

/** Years proposed and not yet resolved, by name. */
export function toResolve(story: Story): readonly SurplusYear[] {
  return surplusYears(story).filter(({ resolved }) => !resolved);
}

/** Uses of resolved years that are shared among people and are not shared yet: "2025-26 staffBonus". */
export function toShare(story: Story): readonly { year: SurplusYear; use: Appropriation }[] {
  return surplusYears(story)
    .filter(({ resolved }) => resolved)
    .flatMap((year) =>
      (year.result?.appropriations ?? [])
        .filter(({ use, status, amount }) => {
          const done = year.shared.some((one) => one.content.use === use);
          return use !== "communityFund" && status === "allowed" && amount > 0n && !done;
        })
        .map((use) => ({ year, use })),
    );
}

/** Years whose list of people is held: listed, and not destroyed since. */
export function listedYears(story: Story): readonly string[] {
  const last = new Map<string, "listed" | "destroyed">();
  for (const { type, content } of story.entries) {
    if (type === "SharersListed/1") last.set(content.year, "listed");
    if (type === "SharersDestroyed/1") last.set(content.year, "destroyed");
  }
  return [...last].filter(([, state]) => state === "listed").map(([year]) => year);
}

export function nothingToResolve(story: Story): readonly Refusal[] {
  return gathered(toResolve(story).length === 0 && refusal("nothingToResolve", OUR_STANDARD));
}

export function nothingToShare(story: Story): readonly Refusal[] {
  return gathered(toShare(story).length === 0 && refusal("nothingToShare", OUR_STANDARD));
}

export function nothingListed(story: Story): readonly Refusal[] {
  return gathered(listedYears(story).length === 0 && refusal("nothingListed", OUR_STANDARD));
}

/** Decisions from before balances were kept, newest first. */
export function oldDecisions(story: Story) {
  return all(story, "SurplusDecided/1").toReversed();
}
