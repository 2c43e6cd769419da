/** The rules by which an election can be counted here, by name. */
import { ers97, nhs2014Stv, scottish2007 } from "./gregory-presets.ts";
import { meekNz, meekPrf } from "./meek-presets.ts";
import type { MeekRules } from "./meek-presets.ts";
import {
  approval,
  dhondt,
  fptp,
  irv,
  nhs2014Fptp,
  rankedPairs,
  sainteLague,
  schulze,
} from "./single-presets.ts";
import type { ListRules, MarksRules, PairwiseRules } from "./single-presets.ts";
import { wigmExact } from "./wigm-preset.ts";
import type { ExactRules } from "./wigm-preset.ts";
import { choiceRefused } from "./rules-choices.ts";
import type { Clause, GregoryRules } from "./rules.ts";

export type ElectionRules =
  | GregoryRules
  | MeekRules
  | ExactRules
  | MarksRules
  | PairwiseRules
  | ListRules;

/** Every preset, finished and tested; a rule that isn't here can't be counted here. */
export const presets: readonly ElectionRules[] = [
  ers97,
  scottish2007,
  nhs2014Stv,
  meekPrf,
  meekNz,
  wigmExact,
  irv,
  fptp,
  nhs2014Fptp,
  approval,
  schulze,
  rankedPairs,
  dhondt,
  sainteLague,
];

/** The preset of a name, or null. */
export function presetNamed(name: string): ElectionRules | null {
  return presets.find((rules) => rules.name === name) ?? null;
}

/** What a body's own rules change in a preset, each with the provision that says so. */
export type Changes<Rules extends ElectionRules> = {
  readonly [C in keyof Rules["clauses"]]?: Rules["clauses"][C] extends Clause<infer Choice>
    ? Clause<Choice>
    : never;
};

/**
 * A preset of any family with changes, under a name of its own. Throws RangeError on a choice or a value
 * that the family doesn't have, on choices that don't go together, and on the name of a preset.
 */
export function changedRules<Rules extends ElectionRules>(
  rules: Rules,
  name: string,
  changes: Changes<Rules>,
): Rules {
  if (presetNamed(name) !== null) throw new RangeError(`${name} is the name of a preset`);
  for (const [choice, clause] of Object.entries<Clause<unknown> | undefined>(changes)) {
    const refused = choiceRefused(rules.method, choice, clause?.value);
    if (refused !== null) throw new RangeError(refused);
    if ((clause?.cite ?? "") === "") throw new RangeError(`nothing is cited for ${choice}`);
  }
  const changed = {
    ...rules,
    name,
    title: `${rules.title}, changed`,
    confidence: "a rule of this body; not one of the published texts",
    clauses: { ...rules.clauses, ...changes },
  };
  if (changed.method === "gregory") choicesGoTogether(changed);
  if (changed.method === "meek") meekChoicesGoTogether(changed);
  return changed;
}

/** Choices of which one has no meaning, or none that a text gives it, without the other. */
function choicesGoTogether({ clauses }: Pick<GregoryRules, "clauses">): void {
  const shared = clauses.surplusValue.value === "each paper's value x surplus / votes";
  if ((clauses.surplusPapers.value === "all papers") !== shared) {
    throw new RangeError("surplusPapers and surplusValue do not go together");
  }
  const parcels = clauses.electedAfter.value === "each parcel";
  if (clauses.stopsWhen.value === "a parcel has been moved" && !parcels) {
    throw new RangeError("stopsWhen and electedAfter do not go together");
  }
}

/** What is decided turn by turn has no meaning where every round converges first, and the other way. */
function meekChoicesGoTogether({ clauses }: Pick<MeekRules, "clauses">): void {
  const turns = clauses.excluded.value !== "when the surplus has converged";
  const rounds = [
    clauses.surplusCounted.value !== "of those above the quota",
    clauses.tiedForFewest.value === "within the total surplus of the fewest, then a lot",
  ];
  const onlyTurns =
    clauses.withoutVotesTogether.value || clauses.quota.value.startsWith("the same");
  if (rounds.some((one) => one === turns) || (onlyTurns && !turns)) {
    throw new RangeError("excluded does not go together with another choice");
  }
}
