/** The rules by which an election can be counted here, by name. */
import { ers97, nhs2014Stv, scottish2007 } from "./gregory-presets.ts";
import { meekPrf } from "./meek-presets.ts";
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
import type { GregoryChoices, GregoryRules } from "./rules.ts";

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
export type Changes = {
  readonly [C in keyof GregoryChoices]?: {
    readonly value: GregoryChoices[C];
    readonly cite: string;
  };
};

/** A preset with changes, under a name of its own. Throws on a choice that the method doesn't have. */
export function changedRules(rules: GregoryRules, name: string, changes: Changes): GregoryRules {
  if (presetNamed(name) !== null) throw new RangeError(`${name} is the name of a preset`);
  for (const choice of Object.keys(changes)) {
    if (!Object.hasOwn(rules.clauses, choice)) throw new RangeError(`no choice ${choice}`);
  }
  return {
    ...rules,
    name,
    title: `${rules.title}, changed`,
    confidence: "a rule of this body; not one of the published texts",
    clauses: { ...rules.clauses, ...changes },
  };
}
