/** The enumerated grounds on which an authority may refuse, for each right; no other ground exists. */
import { refusalGround, type Right } from "@rochdale/facts/request.ts";
import type { z } from "zod";

export type Ground = z.infer<typeof refusalGround>;

/**
 * Community right to challenge: the closed list of SI 2012/1647, its grounds 1 to 10 in order. Grounds 1 to 9 were
 * read at source, ground 10 in councils' own summaries.
 */
const CHALLENGE: readonly Ground[] = [
  "notComplete",
  "informationInadequate",
  "bodyUnsuitable",
  "serviceEnding",
  "integratedWithNhs",
  "alreadyInProcurement",
  "negotiatingWithThirdParty",
  "intentionToConsiderStaffBody",
  "frivolous",
  "breachOfDuty",
];

/**
 * Scotland's Act of 2015: the authority "must agree" unless there are reasonable grounds for refusing (s.24(5)).
 * The Act lists no grounds. These are our own enumeration of what can be reasonable, so that evidence can be asked for.
 */
const PARTICIPATION: readonly Ground[] = [
  "notComplete",
  "bodyUnsuitable",
  "serviceEnding",
  "breachOfDuty",
  "continuityAtRisk",
  "costExceedsBenefit",
];

/** Right to manage: the regulations' own grounds for refusing a proposal were not read. Our own enumeration. */
const MANAGE: readonly Ground[] = [
  "notComplete",
  "bodyUnsuitable",
  "serviceEnding",
  "breachOfDuty",
];

/** Rights of our own standard: every ground but the one that only the Act's intention notice gives. */
const HOUSE: readonly Ground[] = refusalGround.options.filter(
  (ground) => ground !== "intentionToConsiderStaffBody",
);

const OF_RIGHT: Record<Right, readonly Ground[]> = {
  rightToRequest: HOUSE,
  communityRightToRequest: HOUSE,
  communityRightToChallenge: CHALLENGE,
  participationRequest: PARTICIPATION,
  rightToManage: MANAGE,
  jointRequest: HOUSE,
  noPredecessor: HOUSE,
};

/** The grounds offered under a right; before a right is used, those of our own standard. */
export function groundsOf(right: Right | null): readonly Ground[] {
  return right === null ? HOUSE : OF_RIGHT[right];
}

const LAW_OF_RIGHT: Record<Right, string> = {
  rightToRequest: "rochdale-2",
  communityRightToRequest: "rochdale-2",
  communityRightToChallenge: "si2012-1647",
  participationRequest: "cea2015-part3",
  rightToManage: "si2012-1821",
  jointRequest: "rochdale-2",
  noPredecessor: "rochdale-2",
};

/** The law by which a refusal needs a ground, for a notice and for refusals. */
export function lawOfGrounds(right: Right | null): string {
  return right === null ? "rochdale-2" : LAW_OF_RIGHT[right];
}
