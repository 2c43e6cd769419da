/** How the fields of a release merge, read from a release schema: which are left out, which are kept whole. */
import type { Schema } from "@rochdale/language/json-schema.ts";

export type MergeRule = "omit" | "whole";
/** By the path of the field, lists passed through: "tender/items/unit". */
export type MergeRules = ReadonlyMap<string, MergeRule>;

/** A schema with the words that tell how to merge: OCDS 1.1's, and `mergeStrategy` of 1.0. */
export type ReleaseSchema = Schema & {
  readonly omitWhenMerged?: boolean;
  readonly wholeListMerge?: boolean;
  readonly mergeStrategy?: string;
};

/**
 * The rules of a release schema (OCDS 1.1, "Merging"): a field marked `omitWhenMerged` is left out,
 * whatever else it is; a list is kept whole where it is marked `wholeListMerge`, or holds more than
 * objects, or objects without an `id`; all other lists merge by `id`. Throws on a reference that leads
 * nowhere.
 */
export function mergeRulesOf(schema: ReleaseSchema): MergeRules {
  const rules = new Map<string, MergeRule>();
  gather(schema, { document: schema, path: "", rules });
  return rules;
}

type Place = {
  readonly document: Schema;
  readonly path: string;
  readonly rules: Map<string, MergeRule>;
};

function gather(schema: Schema, at: Place): void {
  for (const [name, given] of Object.entries(schema.properties ?? {})) {
    const path = at.path === "" ? name : `${at.path}/${name}`;
    const part = referred(given, at.document);
    const types = typesOf(part);
    if (part.omitWhenMerged === true || part.mergeStrategy === "ocdsOmit") {
      at.rules.set(path, "omit");
    } else if (types.includes("array")) {
      gatherList(part, { ...at, path });
    } else if (types.includes("object")) {
      gather(part, { ...at, path });
    }
  }
}

function gatherList(list: ReleaseSchema, at: Place): void {
  const items = list.items && referred(list.items, at.document);
  const whole = list.wholeListMerge === true || list.mergeStrategy === "ocdsVersion";
  const types = items ? typesOf(items) : [];
  const plain = types.some((type) => type !== "object");
  const withoutId = items?.properties !== undefined && !("id" in items.properties);
  if (whole || plain || withoutId) at.rules.set(at.path, "whole");
  else if (items) gather(items, at);
}

function typesOf({ type = [] }: Schema): readonly string[] {
  return [type].flat();
}

/** The schema that a reference names; what stands beside the reference is kept where it does not say it. */
function referred(schema: ReleaseSchema, document: Schema): ReleaseSchema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.replace(/^#\/definitions\//, "");
  const found = document.definitions?.[name];
  if (!found) throw new Error(`no schema ${schema.$ref}`);
  return found;
}
