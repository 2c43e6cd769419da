/** The file of constraints that `rochdale count --constraints` names. */
import { readFileSync } from "node:fs";
import { readConstraints } from "@rochdale/count/elections/constraint.ts";
import type { Constraints } from "@rochdale/count/elections/constraint.ts";

/** The constraints in a JSON file, or what is wrong with it; a group of nobody is a slip of the pen. */
export function constraintsIn(file: string): Constraints | string {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    return `${file} cannot be read: ${(error as Error).message}`;
  }
  const read = readConstraints(json);
  if ("problem" in read) return `${file}: ${read.problem}`;
  const { attributes, constraints } = read;
  const nobody = constraints.find(
    ({ category, value }) => !attributes.some((own) => own[category] === value),
  );
  if (nobody !== undefined)
    return `${file}: no candidate has ${nobody.value} as ${nobody.category}`;
  return read;
}
