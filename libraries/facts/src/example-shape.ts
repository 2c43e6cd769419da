/** A check of one fact's shape: a whole example is taken, each broken one refused, and no field may be added. For tests. */
import { factTypes, type Content, type FactType } from "./fact.ts";

/** A commitment for examples. */
export const paper = "a".repeat(64);

/**
 * What is wrong with a type's shape, a line a problem: its example refused, a broken part taken, or an unknown field
 * let in. Each broken example is the whole one with a part replaced.
 */
export function shapeProblems<T extends FactType>(
  type: T,
  example: Content<T>,
  broken: readonly { readonly [field: string]: unknown }[],
): string[] {
  const takes = (content: unknown) => factTypes[type].safeParse(content).success;
  const problems = broken
    .filter((part) => takes({ ...example, ...part }))
    .map((part) => `${type} takes ${JSON.stringify(part)}`);
  if (!takes(example)) problems.push(`${type} refuses its example`);
  if (takes({ ...example, freeText: "about a person" })) problems.push(`${type} takes any field`);
  return problems;
}
