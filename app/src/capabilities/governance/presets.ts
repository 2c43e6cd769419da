/** Designs to begin from, one for each form; what the law asks, what model rules say and what we chose are told apart. */
import { companies } from "./presets-companies.ts";
import { schools } from "./presets-schools.ts";
import { societies } from "./presets-societies.ts";
import type { Preset } from "./preset-ground.ts";

export const PRESETS: readonly Preset[] = [...societies, ...companies, ...schools];

export function presetNamed(id: string): Preset | undefined {
  return PRESETS.find((one) => one.id === id);
}
