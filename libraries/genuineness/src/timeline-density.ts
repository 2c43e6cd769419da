/** How many of those who may join have joined, by a count of the register; and how many more make it over half. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { moreMembersFor } from "@rochdale/control/density.ts";

/** Whose density a count of the register tells: the workers’ where they are counted, else everybody’s who may join. */
export type Density = {
  readonly who: "workers" | "everybody";
  readonly members: number;
  readonly eligible: number;
};

type Counted = Entry<"RegisterCounted/1">["content"]["classes"][number];

/** Members and those who may join; undefined where the register does not say how many may. */
export function densityOf(classes: readonly Counted[]): Density | undefined {
  const counted = classes.filter((one) => one.eligible !== null);
  const workers = counted.filter((one) => one.class === "worker");
  const looked = workers.length > 0 ? workers : counted;
  if (looked.length === 0) return undefined;
  const members = looked.reduce((sum, one) => sum + one.members, 0);
  const eligible = looked.reduce((sum, one) => sum + (one.eligible ?? 0), 0);
  return { who: workers.length > 0 ? "workers" : "everybody", members, eligible };
}

/** With how many more must join before over half have; 0 where they have. */
export type CountedDensity = Density & { readonly more: number };

/** The density by a count, and what it lacks; undefined where nobody may join. The line, over half, is our own. */
export function densityCounted({
  content,
}: Entry<"RegisterCounted/1">): CountedDensity | undefined {
  const density = densityOf(content.classes);
  if (!density) return undefined;
  const more = moreMembersFor(density, { fraction: "1/2", relation: "over" });
  return typeof more === "number" ? { ...density, more } : undefined;
}
