/** The rule packs, dated: a day is judged by the pack in force on it. An old pack is never edited; a new one is a new file. */
import { pack20261122 } from "./packs/2026-11-22.ts";
import { pack20261123 } from "./packs/2026-11-23.ts";
import { pack202611 } from "./packs/2026-11.ts";
import type { RulePack } from "./rule-pack-shape.ts";

export type { RulePack } from "./rule-pack-shape.ts";

const packs: readonly RulePack[] = [pack202611, pack20261122, pack20261123];

/** The packs without their rules, for an archive's manifest. */
export const rulePacks: readonly Pick<RulePack, "id" | "version" | "from">[] = packs.map(
  ({ id, version, from }) => ({ id, version, from }),
);

/** The pack that judges a day. */
export function packOn(day: string): RulePack {
  return packIn(packs, day);
}

/** The pack of a list, ordered by its first days, that judges a day. */
export function packIn(list: readonly RulePack[], day: string): RulePack {
  const chosen = list.findLast((pack) => pack.from <= day) ?? list[0];
  if (!chosen) throw new Error("there is no rule pack");
  return chosen;
}
