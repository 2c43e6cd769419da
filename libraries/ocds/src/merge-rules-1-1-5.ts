/** The merge rules of OCDS 1.1.5 with the extensions that we write, read from the official schemas once. */
import type { MergeRule, MergeRules } from "./merge-rules.ts";

const omitted = ["id", "date", "tag"];
const whole = [
  "parties/additionalIdentifiers",
  "parties/roles",
  "parties/beneficialOwners/nationalities",
  "parties/shareholders/shareholder/additionalIdentifiers",
  "buyer/additionalIdentifiers",
  "tender/procuringEntity/additionalIdentifiers",
  "tender/items/additionalClassifications",
  "tender/additionalProcurementCategories",
  "tender/submissionMethod",
  "tender/tenderers/additionalIdentifiers",
  "tender/amendments/changes",
  "tender/amendment/changes",
  "awards/suppliers/additionalIdentifiers",
  "awards/items/additionalClassifications",
  "awards/amendments/changes",
  "awards/amendment/changes",
  "contracts/items/additionalClassifications",
  "contracts/implementation/transactions/payer/additionalIdentifiers",
  "contracts/implementation/transactions/payee/additionalIdentifiers",
  "contracts/relatedProcesses/relationship",
  "contracts/amendments/changes",
  "contracts/amendment/changes",
  "relatedProcesses/relationship",
];

/** For `compiledRelease` and `versionedRelease` of what this library writes. */
export const ourMergeRules: MergeRules = new Map<string, MergeRule>([
  ...omitted.map((path) => [path, "omit"] as const),
  ...whole.map((path) => [path, "whole"] as const),
]);
