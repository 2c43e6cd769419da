/** The use of the surplus: by the law of the legal form, out of what was left, and by those whose it is to resolve. */
import { has, type Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Appropriation } from "@rochdale/money/surplus/surplus.ts";
import { confirmsBooks } from "./confirmation.ts";
import { findingRule, met, notMet, notProven, type Judgement } from "./rule.ts";
import type { Scene } from "./scene.ts";
import { sentence } from "./sentence.ts";
import { surplusYears, type SurplusYear } from "./surplus-story.ts";

/**
 * Our own standard over the law of each form: the last year's surplus, worked out again from the balances in the record,
 * was used as its legal form allows, by a resolution of the members, or of the board where the rules leave it to it.
 */
export const surplusUsed = findingRule({
  id: "surplusUsed",
  group: "running",
  version: 1,
  law: "rochdale-2",
  beneficiary: "proposers",
  wanted: "confirmation",
  judge: judgeSurplus,
});

const words = (name: string, values?: Message["values"]) =>
  sentence(`finding.surplusUsed.${name}`, values);

function judgeSurplus(scene: Scene): Judgement {
  const [last] = surplusYears(scene.story);
  if (!last) return notProven(words(noneBecause(scene.story)), words("change.propose"));
  const { year, proposed, result } = last;
  const rests = [
    proposed,
    last.resolved,
    last.meeting && { entry: last.meeting, word: "other" as const },
  ];
  if (!result) return notMet(words("unreadable", { year }), words("change.balance"), { rests });
  const wrong = result.appropriations.find(unlawful);
  if (wrong) {
    const values = { year, because: sentence(`surplus.refused.${wrong.code ?? "noSurplus"}`) };
    return notMet(words("refused", values), words("change.refused"), { rests });
  }
  if (!last.resolved) {
    return notProven(words(`waits.${last.who}`, { year }), words("change.resolve"), {
      also: [proposed],
    });
  }
  return met(words(`met.${last.who}`, { year, sum: usedOf(last) }), words("change.lose"), {
    rests: [...rests, ...confirmsBooks(scene)],
  });
}

function noneBecause(story: Story): string {
  return has(story, "SurplusDecided/1") ? "oldWay" : "none";
}

/** Refused for what it is; that nobody voted on it is said by itself. */
function unlawful({ status, code }: Appropriation): boolean {
  return status === "refused" && code !== "noResolution";
}

function usedOf({ result }: SurplusYear): { readonly pence: string } {
  const pence = (result?.appropriations ?? []).reduce((sum, { amount }) => sum + amount, 0n);
  return { pence: String(pence) };
}
