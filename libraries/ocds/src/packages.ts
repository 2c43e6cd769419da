/** Packages in which releases and records are published: who publishes, under which licence, with which extensions. */
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { compiledRelease, versionedRelease } from "./merge.ts";
import { ourMergeRules } from "./merge-rules-1-1-5.ts";
import type { Part, PublishedRelease } from "./release-shape.ts";

/** The extensions that our releases use, at the very versions that they were checked against. */
export const extensions = [
  ["ocds_metrics_extension", "fad91df868907e339e5b3b4af5c334e02b80fa4f"],
  ["ocds_performance_failures_extension", "ba848ad627309a76e19a5ed9281ade5dbe080915"],
  ["ocds_charges_extension", "cbcecd14c7702a6381481a83d94e443e8435b69b"],
  ["ocds_tariffs_extension", "66690769eff49f2bf1ba1e79347d69f50b091889"],
  ["ocds_beneficialOwners_extension", "e37e79ac6af23c11521d97782a259452e707d2b0"],
  ["ocds_shareholders_extension", "87051eca429e5019dae6e0973fc204b8201ddfa9"],
].map(
  ([name, commit]) =>
    `https://raw.githubusercontent.com/open-contracting-extensions/${name}/${commit}/extension.json`,
);

export type Packaged = {
  /** Where this very package is found. */
  readonly uri: string;
  readonly publisher: { readonly name: string; readonly uri?: string };
  /** The address of the licence. */
  readonly license: string;
  /** Of the next and the previous page. */
  readonly links?: { readonly next?: string; readonly prev?: string };
};

/** A package of releases; published when the last of them was. Without a release there is none. */
export function releasePackage(
  releases: readonly PublishedRelease[],
  packaged: Packaged,
): Part | null {
  return releases.length === 0 ? null : { ...headOf(releases, packaged), releases };
}

/** The record of one process: its releases, what they amount to, and every field's history. */
export function recordPackage(
  releases: readonly PublishedRelease[],
  packaged: Packaged,
): Part | null {
  const [first] = releases;
  if (!first) return null;
  const compiled = compiledRelease(releases, ourMergeRules);
  const versioned = versionedRelease(releases, ourMergeRules);
  if (isRefusal(compiled) || isRefusal(versioned)) throw new Error("our releases do not merge");
  const record = {
    ocid: first.ocid,
    releases,
    compiledRelease: compiled,
    versionedRelease: versioned,
  };
  return { ...headOf(releases, packaged), records: [record] };
}

function headOf(releases: readonly PublishedRelease[], packaged: Packaged): Part {
  const dates = releases.map(({ date }) => date).sort();
  const { uri, publisher, license, links } = packaged;
  return {
    uri,
    version: "1.1",
    extensions,
    publishedDate: dates.at(-1),
    publisher,
    license,
    ...(links ? { links } : {}),
  };
}
