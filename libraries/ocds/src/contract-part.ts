/** A contract or a partnership agreement as part of a release: its ids, its documents, what is told of its implementation. */
import { all } from "@rochdale/facts/story.ts";
import { startOf } from "./money.ts";
import type { Part, Section, Told } from "./release-shape.ts";

export const tenderId = ({ ocid }: Told) => `${ocid}-tender`;
export const awardId = ({ ocid, agreement }: Told) =>
  agreement === "contract" ? `${ocid}-award` : `${ocid}-${agreement}-award`;
export const contractId = ({ ocid, agreement }: Told) => `${ocid}-${agreement}`;

/** The contract with what a release says of it. */
export function contractWith(told: Told, part: Part): Part {
  return { contracts: [{ id: contractId(told), awardID: awardId(told), ...part }] };
}

/** What is told of the contract's implementation. */
export function implementation(told: Told, part: Part): Section {
  return { tags: ["implementation"], part: contractWith(told, { implementation: part }) };
}

/** A formal change of the contract, with the releases that tell it before and after. */
export function amended(told: Told, amendment: Part, part: Part): Section {
  const amends = told.amends(contractId(told));
  const before = amends === null ? {} : { amendsReleaseID: amends };
  const amendments = [{ ...amendment, ...before, releaseID: told.releaseId }];
  return { tags: ["contractAmendment"], part: contractWith(told, { ...part, amendments }) };
}

/** A document, where it was published with the record. */
export function documentOf(
  { story, address }: Told,
  doc: string,
  documentType: string,
): readonly Part[] {
  const published = all(story, "DocumentPublished/1").find((one) => one.content.doc === doc);
  if (!published) return [];
  const { title } = published.content;
  const datePublished = startOf(published.on);
  return [{ id: doc, documentType, title, url: `${address}/documents/${doc}`, datePublished }];
}

/** A list, unless it is empty: the standard has no empty lists. */
export function listed(name: string, list: readonly Part[]): Part {
  return list.length > 0 ? { [name]: list } : {};
}
