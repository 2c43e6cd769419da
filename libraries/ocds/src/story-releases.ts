/** A body's story as the releases of its contracting process: one for each fact that the standard has words for. */
import type { Entry, FactType } from "@rochdale/facts/fact.ts";
import { extend, latest, opening, storyOf, type Story } from "@rochdale/facts/story.ts";
import { authorityOf, partiesOf } from "./parties.ts";
import { failureOf, indicatorsOf, paymentOf, qualityOf, ratingOf } from "./implementation.ts";
import type { PublishedRelease, Publication, Section, Tag, Told } from "./release-shape.ts";
import {
  awardOf,
  businessCaseOf,
  contractOf,
  endOf,
  ownersOf,
  planningOf,
  routeOf,
  scopingOf,
  stoppedOf,
} from "./sections.ts";

/** The id of the process: the prefix and the body's own name in addresses. */
export function ocidOf(story: Story, { prefix }: Pick<Publication, "prefix">): string {
  const { slug, standing } = opening(story);
  return standing === "twin" ? `${prefix}-invented-${slug}` : `${prefix}-${slug}`;
}

/**
 * Every release, in the order of the record, each dated by the time of entry of its fact. A release is made
 * of its fact and of what stood in the record then, so that later facts never change it.
 */
export function releasesOf(story: Story, publication: Publication): readonly PublishedRelease[] {
  const ocid = ocidOf(story, publication);
  const soFar = storyOf([]);
  const releases: PublishedRelease[] = [];
  for (const entry of story.entries) {
    extend(soFar, [entry]);
    const told = { story: soFar, address: publication.address, ocid };
    const section = sectionOf(told, entry);
    if (section) releases.push(released(told, { entry, section, before: releases }));
  }
  return releases;
}

type Released = {
  readonly entry: Entry;
  readonly section: Section;
  readonly before: readonly PublishedRelease[];
};

function released({ story, ocid }: Told, { entry, section, before }: Released): PublishedRelease {
  const { name, standing } = opening(story);
  const authority = authorityOf(story);
  const tags = section.tags.map((tag) => laterTag(tag, before));
  const isSupplier = latest(story, "AwardMade/1")?.content.to !== "rival" && hasBegun(tags, before);
  return {
    ocid,
    id: `${ocid}-${entry.position + 1}`,
    date: entry.at,
    tag: tags,
    initiationType: "tender",
    language: "en",
    ...(standing === "twin" ? { description: `${name} is invented: a worked example` } : {}),
    parties: partiesOf(story, isSupplier),
    ...(authority ? { buyer: authority } : {}),
    ...section.part,
  };
}

/** From the award on the mutual is the supplier. */
function hasBegun(tags: readonly Tag[], before: readonly PublishedRelease[]): boolean {
  return [...before.flatMap(({ tag }) => tag), ...tags].some((tag) =>
    ["award", "contract"].includes(tag),
  );
}

/** The first of a kind begins it; those that follow update it. */
function laterTag(tag: Tag, before: readonly PublishedRelease[]): Tag {
  const updates = { planning: "planningUpdate", implementation: "implementationUpdate" } as const;
  if (tag !== "planning" && tag !== "implementation") return tag;
  return before.some((one) => one.tag.includes(tag)) ? updates[tag] : tag;
}

type Tell<T extends FactType> = (told: Told, entry: Entry<T>) => Section | undefined;

/** Only of a contract that was signed: nothing else has an implementation. */
function underContract<T extends FactType>(tell: Tell<T>): Tell<T> {
  return (told, entry) => (latest(told.story, "ContractSigned/1") ? tell(told, entry) : undefined);
}

const tellings: { readonly [T in FactType]?: Tell<T> } = {
  "RequestMade/1": planningOf,
  "AuthorityProposed/1": planningOf,
  "ScopingReported/1": scopingOf,
  "BusinessCasePublished/1": businessCaseOf,
  "RouteRecorded/1": routeOf,
  "CaseStopped/1": stoppedOf,
  "AwardMade/1": awardOf,
  "ContractSigned/1": contractOf,
  "QualityReported/1": underContract(qualityOf),
  "IndicatorsCounted/1": underContract(indicatorsOf),
  "PerformanceRated/1": underContract(ratingOf),
  "RectificationRequired/1": underContract(failureOf),
  "PaymentMade/1": underContract<"PaymentMade/1">(paymentOf),
  "InvoicePaid/1": underContract<"InvoicePaid/1">(paymentOf),
  "OwnershipRecorded/1": underContract(ownersOf),
  "RulesRegistered/1": underContract(ownersOf),
  "RulesRegistered/2": underContract(ownersOf),
  "RulesRegistered/3": underContract(ownersOf),
  "ExitCompleted/1": underContract(endOf),
  "WoundUp/1": underContract(endOf),
};

function sectionOf(told: Told, entry: Entry): Section | undefined {
  const tell = tellings[entry.type] as Tell<FactType> | undefined;
  return tell?.(told, entry as never);
}
