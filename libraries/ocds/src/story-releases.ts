/** A body's story as the releases of its contracting process: one for each fact that the standard has words for. */
import type { Entry, FactType } from "@rochdale/facts/fact.ts";
import { extend, latest, opening, storyOf, type Story } from "@rochdale/facts/story.ts";
import { authorityOf, partiesOf } from "./parties.ts";
import { assessmentOf, reportOf } from "./activity.ts";
import {
  cureJudgedOf,
  endOf,
  exitOf,
  planAnsweredOf,
  planRequiredOf,
  planSentOf,
  steppedInOf,
  steppedOutOf,
} from "./consequences.ts";
import { measuredOf, ratingOf } from "./implementation.ts";
import {
  fundingPaidOf,
  givenAnsweredOf,
  givenWithdrawnOf,
  partnershipNoticeOf,
  partnershipOf,
  supportGivenOf,
} from "./partnership.ts";
import {
  claimCheckOf,
  claimListOf,
  confirmationOf,
  disputeEndOf,
  disputeOf,
  monthPaidOf,
  paymentOf,
  rescueOf,
  statementOf,
} from "./payments.ts";
import { newPricesOf } from "./prices.ts";
import type { Part, PublishedRelease, Publication, Section, Tag, Told } from "./release-shape.ts";
import { statementsThen } from "./statements-then.ts";
import {
  awardOf,
  businessCaseOf,
  contractOf,
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
  const statementsAt = statementsThen(story);
  const releases: PublishedRelease[] = [];
  for (const entry of story.entries) {
    extend(soFar, [entry]);
    const told = {
      ...{ story: soFar, address: publication.addressOf(soFar), ocid },
      ...{ releaseId: `${ocid}-${entry.position + 1}`, agreement: "contract" as const },
      amends: (agreement: string) => lastTerms(releases, agreement),
      statements: () => statementsAt(soFar),
    };
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

/** The release that last told the terms of an agreement. */
function lastTerms(before: readonly PublishedRelease[], agreement: string): string | null {
  const terms: readonly Tag[] = ["contract", "contractAmendment"];
  const told = before.findLast(({ tag, contracts }) => {
    const of = Array.isArray(contracts) ? (contracts as readonly Part[]) : [];
    return tag.some((one) => terms.includes(one)) && of.some(({ id }) => id === agreement);
  });
  return told?.id ?? null;
}

function released(
  { story, ocid, releaseId }: Told,
  { entry, section, before }: Released,
): PublishedRelease {
  const { name, standing } = opening(story);
  const authority = authorityOf(story);
  const tags = section.tags.map((tag) => laterTag(tag, before));
  const isSupplier = latest(story, "AwardMade/1")?.content.to !== "rival" && hasBegun(tags, before);
  return {
    ocid,
    id: releaseId,
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
  "QualityReported/1": underContract<"QualityReported/1">(measuredOf),
  "IndicatorsCounted/1": underContract<"IndicatorsCounted/1">(measuredOf),
  "PerformanceRated/1": underContract(ratingOf),
  "RectificationRequired/1": underContract(planRequiredOf),
  "RectificationPlanSent/1": underContract(planSentOf),
  "RectificationPlanAnswered/1": underContract(planAnsweredOf),
  "RectificationJudged/1": underContract(cureJudgedOf),
  "PriceScheduleAgreed/1": underContract(newPricesOf),
  "StatementDrawn/1": underContract(statementOf),
  "PaymentMade/1": underContract(monthPaidOf),
  "InvoicePaid/1": underContract(paymentOf),
  "PaymentConfirmed/1": underContract(confirmationOf),
  "ObservationReported/1": underContract(reportOf),
  "ObservationAssessed/1": underContract(assessmentOf),
  "LineDisputed/1": underContract(disputeOf),
  "DisputeResolved/1": underContract(disputeEndOf),
  "ClaimsClosed/1": underContract(claimListOf),
  "ClaimAssessed/1": underContract(claimCheckOf),
  "RescueGiven/1": underContract(rescueOf),
  "SteppedIn/1": underContract(steppedInOf),
  "SteppedOut/1": underContract(steppedOutOf),
  "ExitBegun/1": underContract(exitOf),
  "PartnershipAgreed/1": partnershipOf,
  "PartnershipFundingPaid/1": fundingPaidOf,
  "PartnershipSupportGiven/1": supportGivenOf,
  "PartnershipGivenAnswered/1": givenAnsweredOf,
  "PartnershipGivenWithdrawn/1": givenWithdrawnOf,
  "PartnershipNoticeGiven/1": partnershipNoticeOf,
  "OwnershipRecorded/1": underContract(ownersOf),
  "OwnershipRecorded/2": underContract(ownersOf),
  "RulesRegistered/1": underContract(ownersOf),
  "RulesRegistered/2": underContract(ownersOf),
  "RulesRegistered/3": underContract(ownersOf),
  "RulesRegistered/4": underContract(ownersOf),
  "ExitCompleted/1": underContract(endOf),
  "WoundUp/1": underContract(endOf),
};

function sectionOf(told: Told, entry: Entry): Section | undefined {
  const tell = tellings[entry.type] as Tell<FactType> | undefined;
  return tell?.(told, entry as never);
}
