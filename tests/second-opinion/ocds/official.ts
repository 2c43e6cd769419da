/** Where the official OCDS schemas, samples and merge fixtures lie, where they were brought along. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ReleaseSchema } from "@rochdale/ocds/merge-rules.ts";
import { withExtensions, type OfficialSchemas } from "@rochdale/ocds/schemas.ts";

const root = resolve(import.meta.dirname, "../../..");
export const folder = resolve(root, process.env["ROCHDALE_DATA"] ?? "../shared", "data/ocds");
export const skip = existsSync(folder)
  ? false
  : "the official OCDS files are absent (ROCHDALE_DATA)";

/** A parsed file below the folder. */
export function official(path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), "utf8")) as unknown;
}

const schema = (name: string) =>
  official(`standard-1.1.5/schema/${name}-schema.json`) as ReleaseSchema;

/** The four schemas of 1.1.5. */
export function officialSchemas(): OfficialSchemas {
  return {
    release: schema("release"),
    releasePackage: schema("release-package"),
    recordPackage: schema("record-package"),
    versionedRelease: schema("versioned-release-validation"),
  };
}

/** The extensions that our releases use. */
export const ours = [
  ...["metrics", "performance_failures", "charges", "tariffs"],
  ...["beneficialOwners", "shareholders"],
];

/** The schemas with extensions by the names of their folders: "metrics", "performance_failures". */
export function extendedSchemas(...names: readonly string[]): OfficialSchemas {
  const patches = names.map((name) =>
    official(`extensions/ocds_${name}_extension/release-schema.json`),
  );
  return withExtensions(officialSchemas(), patches);
}
