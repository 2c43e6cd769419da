/** How many of those who may join have joined, by a count of the register; and how many more make it over half. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { moreMembersFor } from "@rochdale/control/density.ts";

export type CountedDensity = {
  /** Workers where they are counted, else everybody who may join. */
  readonly who: "workers" | "everybody";
  readonly members: number;
  readonly eligible: number;
  /** How many more must join before over half have; 0 where they have. */
  readonly more: number;
};

/**
 * The density of the workers; without a count of workers, of everybody who may join. Undefined where the register does not
 * say how many may. The line, over half, is our own.
 */
export function densityCounted({
  content,
}: Entry<"RegisterCounted/1">): CountedDensity | undefined {
  const counted = content.classes.filter((one) => one.eligible !== null);
  const workers = counted.filter((one) => one.class === "worker");
  const looked = workers.length > 0 ? workers : counted;
  const members = looked.reduce((sum, one) => sum + one.members, 0);
  const eligible = looked.reduce((sum, one) => sum + (one.eligible ?? 0), 0);
  const more = moreMembersFor({ members, eligible }, { fraction: "1/2", relation: "over" });
  if (typeof more !== "number") return undefined;
  return { who: workers.length > 0 ? "workers" : "everybody", members, eligible, more };
}
