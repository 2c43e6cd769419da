/** The file of a body's own changes to a rule, which `rochdale count --changes` names. */
import { readFileSync } from "node:fs";
import {
  changedRules,
  type Changes,
  type ElectionRules,
} from "@rochdale/count/elections/presets.ts";

/**
 * The rules of a preset with the changes of a JSON file `{"name": "our rules", "changes": {"quota": {"value": ...,
 * "cite": "our rule 12"}}}`; or what is wrong with it.
 */
export function changedBy(file: string, preset: ElectionRules): ElectionRules | string {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    return `${file} cannot be read: ${(error as Error).message}`;
  }
  const { name, changes } = (json ?? {}) as { name?: unknown; changes?: unknown };
  if (typeof name !== "string" || name.trim() === "") return `${file}: it gives the rule no name`;
  if (typeof changes !== "object" || changes === null || Array.isArray(changes)) {
    return `${file}: it has no object "changes"`;
  }
  const clauses = Object.entries(changes as { [choice: string]: { cite?: unknown } | null });
  const bare = clauses.find(([, clause]) => typeof clause?.cite !== "string");
  if (bare) return `${file}: ${bare[0]} needs a value and the provision that says so, "cite"`;
  try {
    return changedRules(preset, name, changes as Changes<ElectionRules>);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return `${file}: ${error.message}`;
  }
}
