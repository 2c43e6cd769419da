/** The official schemas as given by the reader: extensions patched in, and what a document breaks. */
import { breachesOf } from "@rochdale/language/json-schema.ts";
import type { Breach, Schema } from "@rochdale/language/json-schema.ts";
import { isObject } from "@rochdale/language/refused-input.ts";

/** The schemas of OCDS 1.1.5, parsed: they are the standard's own files, which a reader brings along. */
export type OfficialSchemas = {
  readonly release: Schema;
  readonly releasePackage: Schema;
  readonly recordPackage: Schema;
  readonly versionedRelease: Schema;
};
export type Document = keyof OfficialSchemas;

const place = "https://standard.open-contracting.org/schema/1__1__5/";

/** A JSON merge patch (RFC 7396) applied: objects are joined, null removes, all else replaces. */
export function patched(value: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const known = isObject(value) ? value : {};
  const joined = Object.entries(patch).map(([name, one]) => [name, patched(known[name], one)]);
  const all = { ...known, ...(Object.fromEntries(joined) as object) };
  return Object.fromEntries(Object.entries(all).filter(([, one]) => one !== null));
}

/** The release schema with extensions (each the parsed `release-schema.json` of one) patched in, in order. */
export function withExtensions(
  schemas: OfficialSchemas,
  extensions: readonly unknown[],
): OfficialSchemas {
  return { ...schemas, release: extensions.reduce(patched, schemas.release) as Schema };
}

/** Every place where a document breaks the schema of its kind; none where it is valid. */
export function schemaBreaches(
  schemas: OfficialSchemas,
  kind: Document,
  document: unknown,
): readonly Breach[] {
  return breachesOf(schemas[kind], document, {
    [`${place}release-schema.json`]: schemas.release,
    [`${place}versioned-release-validation-schema.json`]: schemas.versionedRelease,
  });
}
